// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Papua: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `03.01 Sentani;1001 Sentani Kota;Dobonsolo;Hinekombe;2004 Sereh;Yobeh;Ilfele;2011 Hobong;2017 Yahim;3007 Desa Adat Yoboi;3010 Desa Adat Heaiseai Yomo Heai
03.02 Sentani Timur;2001 Nolokla;Puai;2004 Asei Besar;2006 Nendali;3003 Desa Adat Ayapo;3005 Desa Adat Kleuwblou;3007 Desa Adat Yokiwa
03.03 Depapre;2001 Waiya;Entiyebo;Kendate;Tablasupa;Yepase;Wambena;Yewena;2012 Doromena
03.04 Sentani Barat;2001 Dosay;2005 Maribu;2008 Sabron Sari;2011 Sabro Yaru;3006 Desa Adat Waibron Bano
03.05 Kemtuk;2001 Sama;Manda Yawan;Mamda;Mamei;Nambom;Kwansu;Soaib;Sabeab Kecil;Sekori;Skoaim;Benggwin Progo;Aib
03.06 Kemtuk Gresi;1015 Hatib;2001 Domoikati;Dementin;Yanbra;Braso;Pupehabu;Bring;Nembu Gresi;2009 Ibub;2013 Swentab;Jagrang;2016 Hyansip
03.07 Nimboran;1021 Tabri;2001 Gemebs;Singgri;Meyu;Benyom;Oyengsi;Singgriway;2009 Imsar;Kuipons;2014 Yenggu Baru;Yenggu Lama;2017 Kuwase;2019 Pobaim;3018 Desa Adat Ketemung
03.08 Nimbokrang;2001 Nimbokrang;Benyom Jaya I;Benyom Jaya II;Berab;Hamonggrang;Wahab;Nombukrang Sari;Rhepang Muaf;Bunyom
03.09 Unurum Guay;2001 Beneik;Ganusa;Guryard;Santosa;Sawa Suma;Nandaizi
03.10 Demta;2001 Demta;Ambora;Yougapsa;Muris Kecil;Yakore;Kamdera;Muaif
03.11 Kaureh;2001 Lapua;Sebum;Soskotek;Yadauw;2006 Umbron
03.12 Ebungfao;2001 Ebungfa;Atabar;2004 Khameyoka;3003 Desa Adat Bobrongko;3005 Desa Adat Homfolo
03.13 Waibu;2002 Doyo Lama;Kwadeware;Yakonde;Sosiri;Doyo Baru;3001 Desa Adat Dondai;3007 Desa Adat Bambar
03.14 Nambluong;2001 Sarmai Atas;Sarmai Bawah;Sanggai;Yakasib;Besum;2007 Imestum;Karya Bumi;Hanggaiy Hamong;Sumbe
03.15 Yapsi;2001 Tabbeyan;Kwarja;Ongan Jaya;Bumi Sahaja;Nawa Mulya;Nawa Mukti;Taqwa Bangun;Purnama Jati;3009 Desa Adat Bundru
03.16 Airu;2001 Hulu Atas;Pagai;Aurina;Muara Nawa;Kamikaru;Naira
03.17 Raveni Rara;2001 Yongsu Sapari;Yongsu Dosoyo;Newa;3004 Desa Adat Nechive
03.18 Gresi Selatan;2001 Omon;2003 Klaisu;Bangai;3002 Desa Adat Iwon
03.19 Yokari;2001 Maruwai;Meukisi;Endokisi;2005 Buseryo;Senamay
05.01 Yapen Selatan;1004 Tarau;Serui Kota;Serui Jaya;2014 Serui Laut;Banawa;2017 Turu;2019 Pasir Hitam;Pasir Putih;2023 Manaini;Imandoa;2026 Barawaikap;Bawai;Nundawipi
05.02 Yapen Barat;1003 Ansus;2002 Webi;2004 Papuama;2007 Kairawi;Natabui;2010 Warabori;2012 Wimoni;Sasawa;2015 Inowa;Maniri;Nuiwiora;Yenusi Marau;Marau;Toweta;Woiwani;Yarori;Narei
05.03 Yapen Timur;2004 Korombobi;Dawai;2010 Wabo;2014 Nunsembai;Nunsiari;2023 Woinsupi;Awunawai;Mareruni;2031 Wabompi;2036 Duai;Sere Sere
05.04 Angkaisera;2003 Menawi;Wadapi;2009 Kainui I;Aitiri;Wawuti;2015 Roipi;Ransarnoni;2021 Kainui II;2024 Wanampompi;2028 Mananayam;2030 Roipi Dua
05.05 Poom;2001 Poom I;2003 Serewen;2006 Poom II;Mokiroan;2011 Rarisi;Warioi;2015 Humbe Awai;Nurawi
05.06 Kosiwo;2001 Kamanap;Aromarea;Maria Rotu;Kanawa;Tatui;Ariepi;Sarawandori;Ambaidiru;Mambo;Manainin;Numaman;Ramangkurani;Sarawandori Dua;Ariepi Dua;Panduami
05.07 Yapen Utara;2001 Tindaret;Yobi;Sambrawai;2006 Kiriyou;Soromasen;2009 Roswari;Doreimanona
05.08 Raimbawi;2001 Waindu;2008 Barawai;Woda;Kororompui;Aisau;Sewenui;Sawendui
05.09 Teluk Ampimoi;2001 Randawaya;Warironi;Ampimoi;Waita;Ayari;Koroapi;Wabuayar;Tarei;Bareraif;Arareni;Siromi
05.10 Kepulauan Ambai;2001 Ambai I;2004 Kawipi;Wamori;Adiwipi;2008 Ambai II;Mambawi;Baisore;Rondepi;2014 Imboriawa;Bairei;Aiwaraggani;Toroa;2019 Marawi
05.11 Wonawa;2001 Wooi;Woinap;Aibondeni;Kanaki;Dumani;2007 Karemoni;Haihorei;Rembai;Jaimaria;Awado
05.12 Windesi;2001 Kaonda;Windesi;Munggui;Karawi;Asai;Rosbori;Waisani;Saruman;Aryobu
05.13 Pulau Kurudu;2001 Kaipuri;Doreianmini;Andersaria;Kurudu;Kirimbri;Manusundu;Mnukwar;Mansesi
05.14 Pulau Yerui;2001 Miosnum;Jeniari;Umpeki;Ausem;Yeituarau
05.15 Anotaurei;1001 Anatorei;2001 Ketu Api;Mariaderi;Yapan;Mantembu;Famboaman;Kandowarira;Warari
05.16 Yawakukat;2001 Kontinuai;Woniwon;Sanayoka;Rambai;Yafanani;Borai;Kabuaena
05.17 Nusawani;2001 Saweru;Umani;Perea;Nuniandei;Dorau
06.01 Biak Kota;1001 Sorido;Waupnor;Saramon;Burokup;Fandoi;Mandala;1016 Yenures;2007 Mnubabo;Swapodibo;Mokmer;Inggiri;Parai;Samau;Insrom;Anggraidi;Manswam;2017 Sanumi;Manggandisapi;Karyendi;Kababur;Babrinbo;Inggupi
06.02 Biak Utara;2001 Sarwom;Andei;2004 Waromi;2006 Kobeoser;Mambesak;Saukobye;2010 Yobdi;2012 Dernafi;Rosayendi;2016 Warsansan;Nermnu;Korem;Mnuswor;Dofyo Wafor;Warbon;Wari
06.03 Biak Timur;2002 Rimba Jaya;Owi;Woniki;Kajasi;2010 Sunde;Sepse;Soon;Sareidi;Bindusi;Orwer;Yenusi;Kajasbo;2021 Ruar;Mandon;Soryar;2028 Insumarires;2030 Rim;Adorbari;Bosnik Sup;Inofi;Yenberok;Wasori;Yendakem;Waderbo;Afefbo;Inmdi
06.04 Numfor Barat;2003 Namber;Baruki;Kameri;2008 Warido;2012 Sub Manggunsi;Serbin;Kansai;Pomdori;2019 Semayen;Mambodo Sawai;Rimbaraya;Pomdori Sup
06.05 Numfor Timur;2006 Yenburwo;2011 Kornasoren;2014 Rarsibo;Asaryendi;Yenmanu;Pyefuri;Indaibori;Barkori;Asaibori
06.08 Biak Barat;2001 Andei;Kanaan;Asaryendi;Sopendo;2006 Ampunbukor;2008 Wasyai;Kababur;Warberik;Sosmai;Yomdori;Opuri;Mamoribo;2021 Insiri;2024 Asarkir;Dousi;Marisen;Sumbinya;2029 Rarsbari;Banasrares;Karnindi;Dedifu;Sopendo Sup Karkir
06.09 Warsa;2003 Marur;Diano;Sawai;Aman;Yeruboi;Amoi;Inswambesi;Koyomi;Wasani;2017 Karuiberik;Komboi;2020 Inswambesi Sup;Inyobi;2023 Maniri;Imbari;Manbeori;Warawaf;Wir Insos;Biawer;Mamfias
06.10 Padaido;2001 Pai;Auki;Wundi;Nusi Babaruk;Nusi;2014 Inbeyomi;Sorina;Sandidori;2020 Paidori;Kanai;Sokani
06.11 Yendidori;2001 Yendidori;Adoki;Urfu;Samber;Kabidon;Sunyar;Moibaken;Wirmaker;Syabes;Samber Sup;Suneri;Rarnpimbo;Padwa;Waroi;Inpendi;Amyambenram;Birubi;Binyeri;Padwa Pantai
06.12 Samofa;1001 Samofa;Brambaken;1010 Karang Mulia;Yafdas;Mansinyas;Snerbo;Anjareuw;2003 Mandouw;Sumberker;2006 Maryendi;Sambawofuar;Adainasnosen;Darmopis;2015 Kamorfuar;Anjareuw;Wisata Binsari;Kinmom
06.13 Yawosi;2001 Asur;Bosnabraidi;Wasori;Soor;Karmon;Fanindi;Madirai;Indawi
06.14 Andey;2001 Rumbin;Warbinsi;Rodifu;Wonabraidi;Wouna;2007 Mamorbo;Faknikdi;Armnu;Sup Mbrur;Wodu;Dasdo
06.15 Swandiwe;2001 Farusi;Mandenderi;Swainober;Mardori;Swaipak;Yenbepioper;Sarwa;Napdori;Ramdori;Busdori;Wombrisau;Orkdori;Saswarbo;Andoina;Insusbari
06.16 Bruyadori;2001 Sandau;Bruyadori;Dafi;Amberparem;Mandori;Duai;Mandori Sup;Kamumi;Arimi Jaya;Warbukor
06.17 Orkeri;2001 Yenbeba;Yenbepon;Saribi;Sub Mander;Rawar;Pakreki;Masyarah;Wansra;Manwor Indah
06.18 Poiru;2001 Andei;Syoribo;Sauribru;Manggari;Bawei;Sauri;Andei Sup;Surdori;Koryakam
06.19 Aimando Padaido;2001 Mios Mangguandi;Supraima;Samber Pasi;Pasi;Mbromsi;Karabai;Saribra;Nyansoren;Sasari;Padaido;Yeri;Anobo;Yen Manaina
06.20 Oridek;2001 Opiaref;Bakribo;Sawa;Marauw;Wadibu;Anggopi;Anggaduber;Animi;Kakur;Tanjung Barari;Sawadori;Sauri;Makmakerbo;Yensama
06.21 Bondifuar;2001 Wopes;Wandos;Doubo;Syurdori;Sansundi
10.01 Sarmi;1001 Mararena;Sarmi Kota;2003 Sarmo;Liki;2006 Sawar;Bagaiserwar;2014 Armo;2018 Bagaisewar II;Pulau Armo;Lembah Neidam;Tefarewar
10.02 Tor Atas;2001 Bota-Bora;Toganto;Samanente;Kanderjan;Omte;Safrom Tane;Denender;2009 Safron Tane;Denander;Waaf
10.03 Pantai Barat;2005 Mertewar;Samorkena;Arbais;Kapeso;Masep;2012 Nisro;Aruswar;Kamenawari;Waim;Subu;Karfasia;2023 Burgena;Webro;Siantoa;Niwerawar;Wari
10.04 Pantai Timur;2001 Ansudu;Betaf;Yamben;2010 Sunum;Komra;2013 Betaf Dua;Ansudu Dua
10.05 Bonggo;2004 Armopa;Tarontha Srum;Anus;Kiren;Maweswares;2010 Bebon Jaya;Tetom;2015 Rimsersari;2017 Krim Podena;Rotea
10.09 Apawer Hulu;2001 Wamariri;Aurimi;Tamaja;Airoran;Murara;Sasawapece;2011 Maniwa;Surimania;Kwawitania;Bina
10.12 Sarmi Selatan;2001 Amsira;Siaratesa;Munukania;Kasukwe;Wapo;2008 Angkasa Dua
10.13 Sarmi Timur;2001 Holmafen;Sewan;Waskey/ Tanjung Batu;Ebram;Binyer;Bagaiserwar Dua;Waskey;Tanjung Batu
10.14 Pantai Timur Bagian Barat;2001 Arare;Wakde;Timron/Keder;Dabe;Nengke;Finyabor;2012 Tambrawar;Keder Lama;Finyabor Dua;Dabe Dua;Nengke Dua
10.15 Bonggo Timur;2001 Gwinjaya;Tamar Sari;Mawes Mukti;Mawesday;Kapitiau
11.01 Waris;2001 Banda;Pund;Kalifam;Yuwainda;Kalimala;Ampas;Bompai;Sack
11.02 Arso;2001 Arso Kota;Workwana;Kwimi;Ubiyau;2006 Sawanawa;2009 Yuwanain;Yanamaa;Asyaman;Yamta;2016 Bagia;2030 Sawabuun;Bibiosi
11.03 Senggi;2001 Molof;Senggi;Warlef;2005 Usku;Woslay;2010 Namla;Waley
11.04 Web;2001 Dubu;Umuraf;Semografi;2005 Embi;2015 Yamraf Dua;2017 Tatakra
11.05 Skanto;2001 Skanto;Jaifuri;Arsopura;Wiantre;Naramben;Intaimelyan;Traimelyan;Wulukubun;Gudang Garam;Saefen Empat Dua;Walma;Alang-alang Raya
11.06 Arso Timur;2005 Yetti;Kriku;Skofro;Kibay;Sangke;2011 Suskun;2013 Amyu;Kikere;Petewi
11.07 Towe;2001 Towe Hitam;Towe Atas;Terfones;Tefalma;Bias;Milki;Lules;2009 Jember;Niliti;Pris
11.08 Arso Barat;2001 Dukwia;Sanggaria;Yatu Raharja;Warbo;Yammua;Ifia-fia;Baburia;Yowong
11.09 Mannem;2001 Yamara;Wembi;Wonorejo;Pyawi;Sawyatami;Wambes;Uskwar
11.10 Yaffi;2001 Yabanda;Yuruf;Amgotro;Jifanggry;Monggoafi;Fafenumbu;Akarinda
11.11 Kaisenar;2001 Kaisenar;Kiambra;Liket;Onam;Tefanma Satu
15.01 Waropen Bawah;2003 Waren I;Waren II;2011 Nonomi;2020 Sarafambai;2025 Uri;2027 Batu Zaman;2029 Sawara Jaya
15.03 Masirei;2006 Saurisirami;2009 Sinonde;2013 Kali Baru;Sirami;Bunggu;Kowogi;Emauri;Obutay;Wairo
15.07 Risei Sayati;2002 Fafado;Wobari;2013 Aimasi;Mui;Waghare;Ghaiwando;Womorisi;Orambin;Unareu;Ghaiwaru
15.08 Urei Faisei;2001 Ureifaisei I/Sanggae;Urfas II;Nubuai;Ureifaisei III/ Paradoi;Apainabo;Mambui;Khemoon Jaya;Usaiwa;Paradoi;Ghoyui;Rorisi;Ronggaiwa
15.09 Inggerus;2002 Somiangga;2004 Toire;Harapan Jaya;Demisa;2008 Otodemo;2011 Awaso;Firo
15.10 Kirihi;2001 Dairi;Spoiri;Sooh;Dirou;Diwah;Kuaisa;Aru Antu;Foira;Kawari;Wafuka
15.11 Oudate;2001 Botawa;Sowiwa;Baino Jaya;Nau;Rasawa;Ruambak Jaya;Moroa;Oiboa
15.12 Wapoga;2001 Wapoga;Pirare;Awera;Syewa Merare;Kamarisano;Waweri;Dokis
15.13 Demba;2001 Urato;Mayaghaido;Aniboi;2007 Tetui;Demba;Fafai;2017 Wudokuri;Aiwa;Biati;Ronarai
15.14 Wonti;2001 Odase;Wanda;Bakadaro;Moyufuri;Wonti Kai;Ghoiwi Samberi;Gheroi;Fimore;Sifuisera;Borumei
15.15 Soyoi Mambai;2001 Mambai;Soyoi;Daimboa;Napani;Segha;Wainarisi;Fafarui;Dawoa;Sinabo;Woinui
19.01 Supiori Selatan;2003 Fanindi;Odori;2010 Biniki;Didiabolo;2015 Warbefondi;Awaki;2019 Maryaidori
19.02 Supiori Utara;2003 Warsa;2008 Warbor;Kobari Jaya;Fanjur;2015 Puweri
19.03 Supiori Timur;2001 Yawerma;Wombonda;Marsram;Duber;Sauyas;Wafor;Sorendidori;Waryesi;Syurdori;Douwbo
19.04 Kepulauan Aruri;2001 Rayori;Mbrurwandi;Manggonswan;Wongkeina;Yamnaisu;Aruri;Imbirsbari;Ineki;Insumbrei
19.05 Supiori Barat;2001 Waryei;Koiryakam;Wayori;Amyas;Napisndi;Masyai;Mapia
20.01 Mamberamo Tengah;2001 Burmeso;Anggreso;Kasonaweja;Metaweja;Namunaweja;Danau Bira;Muru Mare;Kwerba;Sasakwesar;Babija;Marina Valen
20.02 Mamberamo Hulu;2001 Dabra;Taiyeve;Fuao;Papasena I;Papasena II;Dou;2008 Fokri;2015 Taria
20.03 Rufaer;2001 Fona;Tayai;Bareri;Sikari;2006 Kai;Haya
20.04 Mamberamo Tengah Timur;2001 Kustra;Noyadi;Obogoi;Biri;Wakeyadi;Eri;Towao
20.05 Mamberamo Hilir;2001 Baudi;Trimuris;Bagusa;Kapeso;Suaseso;Warembori;Yoke;Taya
20.06 Waropen Atas;2001 Nadofoai;Barapasi;Sipisi;Bariwaro;Bensor;Rawiwa;Marikai
20.07 Benuki;2001 Kamai;Dadat;Kerema;2005 Teuw*;Watiaro;Gesa Baru;Baitanisa
20.08 Sawai;2001 Poiwai;Tamakuri;Bonoi;Sorabi;Rapamerei;Anasi
71.01 Jayapura Utara;1001 Gurabesi;Bayangkara;Trikora;Imbi;Tanjung Ria;Mandala;Angkasapura;2008 Kayo Batu
71.02 Jayapura Selatan;1001 Argapura;Ardipura;Numbay;1005 Entrop;Hamadi;2007 Tahima Sorama;Tobati
71.03 Abepura;1002 Asano;1008 Awiyo;1010 Yobe;Abepantai;Kota Baru;1014 Vim;Wahno;Way Mhorock;2001 Nafri;2004 Enggros;2007 Koya Koso
71.04 Muara Tami;1004 Koya Barat;Koya Timur;2001 Skouw Mabo;Skouw Yambe;Skouw Sae;2006 Holtekamp;Koya Tengah;Mosso
71.05 Heram;1001 Hedam;Waena;1004 Yabansai;2003 Yoka;2005 Waena`
