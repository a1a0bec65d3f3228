// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Maluku: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Amahai;1009 Hollo;2001 Tamilouw;Sepa;Rutah;Soahuku;Amahai;Haruru;Sehati;Makariki;2010 Yafila;Banda Baru;2020 Yainuelo;Nua Nea;Hatuhenu;Nuweletetu
01.02 Teon Nila Serua;2001 Usliapan;Kuralele;Kokroman;Messa;Ameth;Waru;Bumey;Sifluru;Layeni;Wotay;Issu;Lesluru;Watludan;Trana;Jerili;Nakupia
01.06 Seram Utara;2001 Wahai;Air Besar;Pasahari;2007 Manusela;2009 Kaloa;Kanikeh;Roho;Huaulu;2021 Rumahsokat;Sawai;2044 Besi;Malaku;Maraina;Solea;Elemata;Hatuolo;Siatele;Masihulan;Oping;Olong
01.09 Banda;2001 Nusantara;Dwiwarna;Merdeka;Rajawali;Kampung Baru;Pulau Hatta;Selamon;Lonthoir;Pulau Ay;Pulau Rhun;Tanah Rata;Waer;Boiyauw;Dender;Lautang;Uring Tutra;Walling Spanciby;Combir Kasestoren
01.11 Tehoru;2011 Telutih Baru;Mosso;Hatumete;Hatu;Piliana;Yaputih;Saunulu;Tehoru;Haya;Salamahu
01.12 Saparua;2001 Booi;Paperu;Tiouw;Haria;Porto;Kulur;2012 Saparua
01.13 Pulau Haruku;2001 Aboru;Wassu;Oma;Haruku;Sameth;Rohomoni;Kabauw;Kailolo;Pelauw;Kariu;Hulaliu
01.14 Salahutu;2001 Liang;Waai;Tulehu;Tial;Tengah Tengah;Suli
01.15 Leihitu;2006 Asilulu;Ureng;Negeri Lima;Seith;Kaitetu;Hila;Wakal;Hitulama;Hitumessing;Mamala;Morella
01.16 Nusa Laut;2001 Ameth;Titawaai;Abubu;Akoon;Nalahia;Sila;Leinitu
01.17 Kota Masohi;1001 Namaelo;Namasina;Ampera;Lesane;Letwaru
01.20 Seram Utara Barat;2001 Saleman;Horale;Wailulu;Paa;Karlutu Kara;Pasanea;Labuan;Gale-gale;Latea;Lisabata Timur;Rumahwey;Warasiwa;Herlau Pauni
01.21 Teluk Elpaputih;2001 Waraka;Tananahu;Liang;Sahulauw
01.22 Leihitu Barat;2001 Larike;Wakasihu;Allang;Liliboy;Hatu
01.23 Telutih;2001 Ulahahan;Laha Kaba;Lafa;Yamalatu;Hunisi;Laimu;Maneoratu;Tehua;Laha;Wolu
01.24 Seram Utara Timur Seti;2001 Seti;Kobisonta;Wailoping;Tihuana;Waitila;Waiputih;Waimusal;Tanah Merah;Aketernate;Namto;Loping Mulyo;Wonosari
01.25 Seram Utara Timur Kobi;2001 Kobi;Sariputih;Maneo Rendah;Kobimukti;Leaway;Samal;Morokai;Waimusi;Way Asih;Waitonipa;Marasahua;Kabauhari
01.26 Saparua Timur;2001 Ouw;Ullath;Siri Sori Islam;Siri Sori Amalatu;Mahu;Tuhaha;Ihamahu;Iha;Nolloth;Itawaka
02.01 Kei Kecil;1013 Ohoijang Watdek;2014 Langgur;Faan;Sathean;Ibra;Ngabub;2048 Ohoidertawun;Kelanit;2051 Kolser;Letman;2057 Wearlilir;2067 Ohoider Atas;Dudunwahan;Loon;2071 Sitniohoi
02.03 Kei Besar;2001 Werka;Waur;Ohoinangan;Ler Ohoilim;Rahareng;Elat;Depur;Ohoilim;El Ralang;2015 Reyamru;Fako;Yamtel;Waur Tahit;Ngefuit;Ohoiel;Ohoiwait;Ohoiwang;Fangamas;Ohoinangan Atas;Harangur;Udar;Daftel;Karkarit;Rahareng Atas;Wulurat;Wakol;Ngurdu;Soinrat;Wermaf;Bombay;Watsin;Sirbante;Ngat;Nabaheng;Ngefuit Atas;Watuar;Mataholat
02.04 Kei Besar Selatan;2001 Weduar;2003 Nerong;Larat;Tamangil Nuhuten;Tamangil Nuhuyanat;2012 Kilwat;Sather;Tutrean;Ohoirenan;Soindat
02.05 Kei Besar Utara Timur;2001 Hollat;Ohoiraut;Haar Ohoimel;Langgiar Haar;Banda Eli;Watlaar;Ohoifau;Kilwair;Renfan;Hollat Solair;Hoko;Hollay;Soin;Haar Ohoimur GPM;Haar Ohoimur RK;Haar Ohoiwait;Haar Wassar;Haar Renrahantel;Ur;Ohoimajang;Banda Efruan;Banda Suku Tigapuluh;Tuburlay;Ohoifaruan;Ohoiwirin;Tuburngil;Yamtimur;Renfaan Islam;Renfaan GPM;Fanwav
02.13 Kei Kecil Timur;2001 Wain;Rewav;Rumaat;Rat;Abean;Mastur;2013 Ohoinol;Semawi;Iso;Disuk;Wain Baru;Marfun;Watngon;Yafavun;Mastur Baru;Ohoilus;Tenbuk;Denwet
02.14 Kei Kecil Barat;2001 Ohoidertutu;Matwair;Somlain;Ohoiren;Ohoira;Warbal;Ur Pulau;Tanimbar Kei;Ohoidertom;Yatwav
02.15 Manyeuw;2001 Rumadian;Debut;Namar;Ngilngof;Selayar;Lairngangas;Ohoiluk;Ohoililir;Ngayub
02.16 Hoat Sorbay;2001 Tetoat;Dian Pulau;Letvuan;Evu;Warwut;Wab;Dian Darat;Wirin;Ngursit;Madwat;Ohoibadar;Watngil;Arso
02.17 Kei Besar Utara Barat;2001 Weer Ohoinam;Weer Ohoiker;Weer Frawaf;Faa;Dangarat;Ohoituf;Hangur;Ngurwalek;Uwat;Uwat Wear;Uwat Reyaan;Mun Ohoiir;Mun Essoy;Mun Kahar;Mun Ngurditwain;Mun Werfan;Ad Ngurwul;Ad Ohoiwaf;Laar;Hoor Islam;Hoor Kristen;Waer;Waerat;Mun Ohoitadiun;Ad Wear Aur
02.18 Kei Besar Selatan Barat;2001 Hoat;Ngafan;Feer;Rerean;Ngurko;Hoko;Weduar Fer;Uat;Ngan;Watkidat;Ohoilean;Wafol;Rahangiar
02.19 Kei Kecil Timur Selatan;2001 Danar Ohoiseb;Danar Ternate;Danar Lumefar;Elaar Ngursoin;Elaar Lamagorang;Elaar Let;Sare;Maar;Uf;Ngurwul;Garara
03.01 Tanimbar Selatan;1001 Saumlaki;Saumlaki Utara;2002 Wowonda;Ilngei;Kabiarat;Lauran;Sifnana;Olilit Raya;Lermatang;Latdalam;Bomaki;Matakus
03.02 Selaru;2001 Adaut;Namtabung;Kandar;Lingat;Fursuy;Werain;Eliasa
03.03 Wertamrian;2001 Tumbur;Lorulun;Atubul Dol;Amdasa;Sangliat Krawain;Arui Bab;Arui Das;Sangliat Dol;Atubul Da
03.04 Wermaktian;2001 Kamatubun;Rumah Salut;Welutu;Themin;Weratan;Wermatang;Otemer;Makatian;Marantutul
03.05 Tanimbar Utara;2001 Lelingluan;Ritabel;Ridool;Watidal;Keliobar;Kelaan;Lamdesar Barat;Lamdesar Timur
03.06 Fordata;2001 Romean;Rumngeur;Awear;Sofyanin;Walerang;Adodo Fordata
03.07 Wuar Labobar;2001 Abat;Labobar;2008 Watmasa;Awear Rumngeur;Karatat;Wunlah;Kiloon;Lingada;Teineman;Wabar;Romnus
03.08 Kormomolin;2001 Lumasebu;Kilmasa;Meyano Bab;Alusi Krawain;Alusi Kelaan;Alusi Bukjalim;Alusi Tamrian;Alusi Batjas;Lorwembun;Meyano Das
03.09 Nirunmas;2001 Arma;Watmuri;Manglusi;Tutukembong;Waturu
03.18 Molu Maru;2001 Wedangkou;Adodo Molu;Wulmasa;Tutunametal;Nurkat
04.01 Namlea;2001 Namlea;Lala;Karang Jaya;2009 Siahoni;Jamilu;Sanleko;Batu boy
04.02 Air Buaya;2004 Waepure;Waemangit;Air Buaya;Tanjung Karang;Bara;2014 Selwadu;2018 Wasbaka;Kampung Baru;Batlale;2023 Awilinan
04.03 Waeapo;2001 Savana Jaya;Waetele;Waekasar;Waenetat;2016 Waekerta;2019 Wanareja;2027 Gogorea
04.06 Waplau;2001 Lamahang;Waplau;Waeura;Samalagi;Namsina;Hatawano;Waelihang;Waprea;Waepotih;Skikilale
04.10 Batabual;2001 Ilath;Batu Jungku;Pela;Waemorat;2006 Namlea Ilath
04.11 Lolong Guba;2001 Kubalahin;Waegeren;Grandeng;Lele;Wanakarta;Wabloy;Ohilahin;Tifu;Wapsalit;Nafrua
04.12 Waelata;2001 Waelo;Debowae;Parbulu;Waetina;Waeleman;Basalale;Waflan;Dava;Waehata;Widit
04.13 Fena Leisela;2001 Wamlana;Balbalu;Waspait;Waedanga;Lemanpoli;Waelana-lana;Waereman;Waemite;Wasi;Waekose;Wamana Baru;Raheriat;Waenibe
04.14 Teluk Kaiely;2001 Kaiely;Masarete;Waelapia;Kaki Air;Seith
04.15 Lilialy;2001 Ubung;Jikumerasa;Waemiting;Sawa;Waeperang
05.01 Bula;2003 Bula;Salas;2010 Englas;Bula Air Fatolo;Sesar;2022 Tansi Ambon;Kampung Wailola;Kampung Gorom;Limumir;Fattolo
05.02 Seram Timur;2001 Geser;Kiltay;Kilwaru;Kellu;Keffing;2028 Kilfura
05.03 Werinama;2001 Batuasa;Hatuimeten;Werinama;Bemo;2015 Tum;Gusalaut;Osong;Tobo;2021 Bemo Perak;Funa Naibaya
05.04 Pulau Gorom;2001 Kataloka;2003 Amarsekaru;Ondor;Day;Mida;2021 Loko;Sera;Kulugowa;Rumeon;2031 Kelibingan;Ilili;2042 Namalean;Dulak;Kilalir Kilwouw;Kilotak;Kilean;Kaforing;Arewang;Usun Kataloka;Buan Kataloka;Rumanama Kotawouw Kataloka;Sikaro Kataloka;Aroa Kataloka;Dada Kataloka
05.05 Wakate;2001 Ilili;Effa;Lahema;Utta;Kelangan;Amarlaut;Tamher Warat;Tamher Timur;2010 Wunin Eldedora;Keldor;2021 Tanah Baru;Guliar;Karlomin;Otademan;Kurwara;Kilbutak;Ruma Durun;Tana Soa
05.06 Tutuk Tolu;2001 Danama;Kilmoy;Kilbat;Sesar;Airkasar;Waras-Waras;Gah;Walang Tenga;Bati Kilwouw;Taruy;Kufar
05.07 Siwalalat;2001 Dihil;Liliama;Naiwel Ahinulin;Polin;Tunsai;Lapela;Nayet;Elnusa;Atiahu;Sabuai;Abulate;Adabai
05.08 Kilmury;2001 Selor;Nekan;Afang Kota;Afang Defol;Kumelang;Undur;Kamar;Gunak;Sumbawa;Kilmury;Kilbon Kway;Mising;Bitorik;Taa
05.09 Pulau Panjang;2001 Pulau Panjang;Argam;Lalasa;Magat;Ruku Ruku;Perik Basaranggi
05.10 Teor;2001 Teor;Kartutin Kartenga;Ker Ker;Duryar Rumoy;Lapang Kampung Jawa;Kampung Tengah Wermaf;Kampung Baru;Mamur;Kiliwouw;Karlokin
05.11 Gorom Timur;2001 Kilkoda;Miran;Kota Sirih;Amarwatu;Aran;Tuha;Bas;Tunas Ilur;Sagey;Armada;Waisalan;Basarin;Goha;Rarat;Miran Gota;Adar;Tinarin;Etaralu;Kiltufa;Miran Kilian;Miran Keledar;Miran Manaban;Miran Rumuar
05.12 Bula Barat;2001 Hote;Banggoi;Waematakabo;Waiketam Baru;Waisamet;Aki Jaya;Jakarta Baru;Silohan;Sumber Agung;Rukun Jaya;Jembatan Basah;Dreamland Hills;Banggoi Pancorang
05.13 Kian Darat;2001 Kian Darat;Artafela;Angar;Watu Watu;Kelaba;Kilga Kilwouw;Kilga Watubau;Rumfakar;Kileser;Rumoga
05.14 Siritaun Wida Timur;2001 Kian Laut;Kuwaos;Salagor Air;Salagor Kota;Aruan Gaur;Keta Rumadan;Lian Tasik;Keta;Air Nanang;Suru
05.15 Teluk Waru;2001 Waru;Bellis;Dawang;Solang;Karay;Nama Lena;Nama Andan;Tubir Wasiwang;Kampung Baru;Boinfia;Madak
05.16 Ukar Sengan;2001 Urung;Kwamor Kecil Mata Ata;Kwamor Kecil Mata Wawa;Kwamor Besar Ena;Kwamor Besar Witau;Guli-Guli;Manggis;Ainena;Mugusinis;Akat Fadedo
06.01 Kairatu;2008 Kamarian;Seruawan;Kairatu;Waimital;Hatusua;2014 Waipirit;Uraur
06.02 Seram Barat;2002 Kawa;Piru;Neniari;Morekau;Lumoli;Eti;Kaibobo
06.03 Taniwel;2001 Murnaten;Nikulukan;Niwelehu;Nuniali;Lisabata;Wakolo;Patahuwe;Taniwel;Hulung;Kasieh;Nukuhai;Pasinalo;2028 Uweth;Laturake;Buria;Riring;Rumahsoal;Lohiasapalewa;Niniari
06.04 Huamual Belakang;2001 Waesala;Allang Asaude;Sole;Tonu Jaya;Tahalupu;Buano Utara;Buano Selatan
06.05 Amalatu;2001 Tihulale;Rumahkay;Latu;Tomalehu;Hualoy;Seriholo;Tala
06.06 Inamosol;2001 Manusa;Rambatu;Rumberu;Honitetu;Hukuanakota
06.07 Kairatu Barat;2001 Waihatu;Lohiatala;Waisamu;Nuruwe;Kamal;Waisarisa
06.08 Huamual;2001 Ariate;Lokki;Luhu;Iha;Kulur
06.09 Kepulauan Manipa;2001 Luhutuban;Masawoy;Tuniwara;Kelang Asaude;Tomalehu Barat;Tomalehu Timur;Buano Hatuputih
06.10 Taniwel Timur;2001 Sohuwe;Maloang;Lumahlatal;Matapa;Seakasale;Makububui;Sukaraja;Uwen Pantai;Tounussa;Musihuwey;Solea;Waraloin;Walakone;Hatunuru;Lumahpelu
06.11 Elpaputih;2002 Sanahu;Wasia;Sumeith Pasinaro;Watui;Abio Ahiolo;Huku Kecil;Elpaputih
07.01 Pulau-Pulau Aru;1012 Galai Dubu;Siwa Lima;2001 Ujir;Nafar;Kobraur;Lau-Lau;Gorar;Tungu;Tunguwatu;Jabulenga;Wokam;Karangguli;Durjela;2014 Wangel;Samang
07.02 Aru Selatan;2001 Jerol;Marfenfen;Kabalukin;Kalar-Kalar;Feruni;Ngaiguli;Fatural;Ngaibor;2010 Popjetur;2026 Lor-lor;Gaimar;Laininir;Doka Barat;Doka Timur;Jelia
07.03 Aru Tengah;2001 Benjina;2003 Gardakau;Irloy;Algadang;Lorang;Murai;Manjau;Kwarbola;2028 Kobadangar;Kobasel Fara;Kobasel Timur;Fatlabata;2033 Wakua;Jirlay;Maririmar;Papakula;Tanah Miring;Gulili;Namara;Selilau;2043 Maijuring;2045 Selibata-bata
07.04 Aru Utara;2001 Marlasi;Kolamar;Kabufin;Tasinwaha;Foket;Kaibolafin;Wahangula-Ngula;Wahayum;Warialau;Jerwatu;2013 Selmona;Mesidang
07.05 Aru Utara Timur Batuley;2001 Kabalsiang;Benjuring;Batuley;Kumul;Waria;Sewer;Jursiang;Kompane;Kobamar
07.06 Sir-Sir;2002 Waifual;Wafan;Langhalau;Gomsey;Leiting;Bardefan;Mohongsel;Kolaha;Goda-Goda
07.07 Aru Tengah Timur;2001 Koijabi;Balatan;Warloy;Warjukur;Kobror;Basada;Wailay;Kaiwabar;Ponom;Lola;Mariri;Dosinamalau;Karawai
07.08 Aru Tengah Selatan;2001 Longgar;Apara;Bemun;Mesiang;Gomo-Gomo;Jambu Air;Warabal
07.09 Aru Selatan Timur;2001 Meror;Dosimar;Batugoyang;Salarem;Siya;Beltubur;Karey;Jorang;Gomar Sungai;Gomar Meti
07.10 Aru Selatan Utara;2001 Tabarfane;Rebi;Lutur;Hokmar;Juring;Erersin;Maekor
08.01 Moa;1001 Tiakur;2001 Klis;Patti;Wakarleli;Kaiwatu;Werwaru;Tounwawan;Moain
08.02 Damer;2001 Wulur;Batu Merah;Kuaimelu;Kumur;Bebar Timur;Ilih;Kehli
08.03 Kepulauan Luang Sermata;2001 Luang Barat;Luang Timur;Elo;Rumkisar;Lelang;Mahaleta;Romdara;Rotnama;Batugajah;Pupliora;Regoha
08.04 Babar Barat;2001 Tepa;Imroing;Tela;Yaltubung;Wanuwui;Letsiara;2015 Lewah;Hertuti;Sinairusi
08.05 Pulau-pulau Babar Timur;2001 Letwurung;Yatoke;Kroing;Nakarhamto;Emplawas;Kokwari;Ahanari;Wakpapapi;Analutur;Manuweri;Tutuwawang
08.06 Wetar Selatan;2001 Ilwaki;Ilputih;Mahuan;Masapun;2021 Arnau;2023 Hiay
08.07 Kisar Selatan;2001 Wonreli;Lekloor;Kota Lama;Abusur;Oirata Timur;Oirata Barat
08.08 Pulau Leti;2001 Laitutun;Batumiau;Tutukey;Tomra;Nuwewang;Tutuwaru;Luhuely
08.09 Pulau Masela;2001 Latalola Besar;Serili;Latalola Kecil;Telalora;Marsela;Babiotang;Iblatmuntah;Ilbutung;Lawawang;Nura;Bululora
08.10 Dawelor Dawera;2001 Watuwei;Ilmarang;Letmasa;Welora;Wiratan;Nurnyaman
08.11 Pulau Wetang;2001 Herley;Upuhupun;Pota Besar;Pota Kecil;Wasarili;Rumahlewang Kecil;Rumahlewang Besar;Nusiata
08.12 Pulau Lakor;2001 Ketty;Letoda;Sera;Yamluli;Lolotuara
08.13 Wetar Utara;2001 Nabar;Elsulith;Naumatang;Lurang;Uhak;Eray
08.14 Wetar Barat;2001 Telemar;Karbubu;Ustutun;Klishatu;Ilmamau
08.15 Wetar Timur;2001 Moning;Arwala;Ilway;Kahilin;Ilpokil;Tomliapat
08.16 Kepulauan Roma;2001 Hila;Jerusu;Solath
08.17 Kisar Utara;2001 Purpura;Nomaha;Labelau
09.01 Namrole;2001 Wamkana;Waenalut;Lektama;Fatmite;Elfule;Leku;Oki Baru;Oki Lama;Labuang;Wali;Tikbary;Masnana;Kamlanglale;Waenono;Namrinat;Waefusi;Batu Tulis
09.02 Waesama;2001 Waetawa;Waesili;Lena;Simi;Waelikut;Wamsisi;Pohon Batu;Waeteba;Hote;Waemasing;Batu Kasa
09.03 Ambalau;2001 Lumoy;Masawoy;Ulima;Kampung Baru;Siwar;Selasi;Elara
09.04 Kepala Madan;2001 Balpetu;Waekeka;Biloro;Nanali;Pasir Putih;Fogi;Waepandan;Walbele;Air Ternate;Sekat;Waeha;Bala-bala;Batu Layar;Siopot;Emguhen;Waehotong
09.05 Leksula;2001 Waemulang;Waeturen;Waehaka;Waemala;Erwiri;Tifu;Mepa;Leksula;Nalbessy;Kase;2015 Neath;Liang;2018 Slealale;2023 Walunhelat;Wahaolon;Waewali;Waenamaolon;2029 Grahwaen;Terkuri
09.06 Fena Fafan;2001 Nusarua;Mangeswaen;Waekatin;Fakal;Uneth;Waeraman;Waelo;Siwatlahin;Trukat;Waeken;Batu Karang
71.01 Nusaniwe;1006 Nusaniwe;Wainitu;Benteng;Kudamati;Mangga Dua;Urimessing;Waihaong;Silale;2001 Latuhalat;Seilale;Nusaniwe;Amahusu;Urimessing
71.02 Sirimau;1010 Pandan Kasturi;Rijali;Amantelu;Karang Panjang;Waihoka;Batu Meja;Batu Gajah;Uritetu;Honipopu;Ahusen;2001 Hative Kecil;Galala;Batu Merah;2009 Soya
71.03 Baguala;1018 Lateri;2001 Passo;Halong;Latta;Negeri Lama;Nania;Waiheru
71.04 Teluk Ambon;1008 Tihu;2001 Hunuth/Durian Patah;Poka;Rumah Tiga;Wayame;Tawiri;Hative Besar;Laha
71.05 Leitimur Selatan;2001 Hukurila;Ema;Kilang;Naku;Hatalai;Hutumury;Rutong;Leahari
72.01 Pulau Dullah Utara;2001 Fiditan;Ngadi;Dullah;Labetawi;Tamedan;Ohoitahit;Ohoitel;Dullah Laut
72.02 Pulau Dullah Selatan;1003 Ketsoblak;Masrum;Lodar El;2001 Tual;Taar
72.03 Tayando Tam;2001 Tam Ngurhir;Tayando Langgiar;Tayando Yamtel;Tayando Ohoiel;Tayando Yamru
72.04 Pulau-Pulau Kur;2001 Tubyal;Kaimear;2004 Lokwirin;Finualen;2012 Sermaf
72.05 Kur Selatan;2001 Kanara;Warkar;Yapas;Rumoin;Hirit;Tiflen;Niela`
