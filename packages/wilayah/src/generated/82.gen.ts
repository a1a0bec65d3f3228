// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Maluku Utara: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Jailolo;2001 Gufasa;Guaimaadu;Jalan Baru;Gam Lamo;Soakonora;Galala;Bobanehena;Payo;Bobo;Saria;Idam Dehe;Idamdehe Gamsungi;Marmabati;Gamtala;Lolory;Toboso;Huku-Huku Kie;Acango;Tedeng;Akediri;Pornity;Buku Matiti;Todowongi;Tuada;Matui;Buku Bualawa;Tauro;2034 Hate Bicara;Guaria;Pateng;Bobo Jiko;Ulo;Kuripasai;Buku Maadu
01.02 Loloda;2001 Kedi;Soasio;Totala;Tolofuo;Tuguis;Tasye;Laba Besar;Laba Kecil;2010 Bakun;Buo;2018 Kahatola;Bosala;Salu;2023 Bantoli;Linggua;Tomodo;Totala Jaya
01.03 Ibu;2012 Togola Wayoli;Togola Sangir;Tahafo;Tongute Ternate;Akesibu;Maritango;Kie Ici;Tongute Goin;Tungute Sungi;Gam Ici;Tobaol;Gamlamo;2037 Naga;2040 Soana Masungi;Tongute Ternate Selatan;Ake Boso;Kampung Baru
01.04 Sahu;2001 Susupu;Lako Akelamo;Taruba;Todahe;Peot;Sasur;Goro goro;Tacim;Balisoang;Worat-worat;Tacici;Taraudu;Golo;2028 Lako Akederi;Jara Kore;Ropu Tengah Balu;2033 Dere;Balisoan Utara;Sasur Pantai
01.05 Jailolo Selatan;2001 Sidangoli Gam;Sidongoli Dehe;Domato;Tataleka;Gamlenge;Akejailolo;Biamaahi;Tuguraci;Akeara;Akelaha;Dodinga;Tewe;Toniku;Rioribati;2021 Taba Damai (DB);Moiso;Braha;Bangkit Rahmat;Bobane Dano;Suka Damai;Hijrah;Ratem;Bobaneigo Madihutu;Tetewang Joronga;Akelamo Cinga-Cinga;Akesahu Madutu
01.07 Ibu Utara;2001 Podol;Tengowango;Togowo;Duono;Goin;Sangaji Nyeku;Tuguis;Togoreba Sungi;Barona;Todoke;Tolisaor;Pasalulu;Togoreba Tua;Tukuoku;Soasangaji;Aru Jaya
01.08 Ibu Selatan;2001 Tosoa;Tobobol;Baru;Nanas;Jere;Gamsungi;Bataka;Talaga;Tobelos;Gamkonora;Sarau;Ngawet;Adu;Gamsida;Ngalo Ngalo;Tuguaer
01.09 Sahu Timur;2001 Loce;Idam Gamlamo;Gamomeng;Akelamo;Taraudu Kusu;Awer;Aketola;Tibobo;Hoku- hoku Gam;Gamiyel;Golago Kusuma;Ngaon;Gamsugi;Taba Campaka;Campaka;Goal;Sidodadi;Air Panas
01.10 Loloda Tengah;2001 Jano;Jangailulu;Baja;Gam Kahe;Barataku;Pumadada;Tosomolo;Bilote;Bakun Pantai;Aruku
02.01 Weda;2004 Nusliko;Were;2020 Fidy Jaya;Sidanga;Nurweda;Wedana;Goeng
02.02 Patani;2004 Wailegi;Kipai;Yeisowo;2012 Yondeliu;Baka Jaya
02.03 Pulau Gebe;2001 Kapaleo;Kacepi;Sanafi;Umera;Umiyal;Sonof Kacepo;Elfanun;Yang
02.04 Weda Utara;2001 Gemaf;Sagea;Fritu;Waleh;2008 Kiya
02.05 Weda Selatan;2001 Tilope;Sosowomo;Loleo;Wairoro Indah;Kluting Jaya;Lembah Asri;Sumber Sari;Air Salobar
02.06 Patani Utara;2001 Gemia;Tepeleo;2006 Bilifitu;Tepeleo Batudua;Pantura Jaya;2011 Maliforo
02.07 Weda Tengah;2001 Lililef Waibulan;Lililef Sawai;Sawai Itepo;Kobe;Woekob;Woejerana;Kulo Jaya
02.08 Patani Barat;2001 Banemo;Bobane Jaya;Bobane Indah;Mareala;Sibenpope
02.09 Weda Timur;2001 Dotte;Messa;Kotalo;Yeke
02.10 Patani Timur;2001 Sakam;Nursifa;Damuli;Peniti;Masure;Palo
03.04 Galela;2001 Soa-Sio;Pune;Mamuya;2016 Toweka;2024 Simau;2031 Barataku;Towara
03.05 Tobelo;2004 Gamsungi;Gura;Wari;2012 Kakara;Kumo;Gosoma;Rawajaya;2018 MKCM;2024 Tagalaya;Wari Ino
03.06 Tobelo Selatan;2001 Kupa Kupa;Gamhoku;Efi Efi;Tomahalu;Paca;Leleoto;2009 Tobe;2015 Kakara B;2018 Talaga Paca;2020 Tioua;Pale;Kupa-kupa Selatan (Halehe);2024 Lemah Ino
03.07 Kao;2001 Kao;Jati;Kusu;2009 Waringin Lelewi;Soa Sangaji Dim-Dim;Sasur;Popon;2036 Biang;Patang;Kukumutuk;Waringin Lamo;2050 Goruang;Kusu Lofra;Sumber Agung
03.08 Malifut;2001 Ngofa Kiaha;Ngofa Gita;Samsuma;Tahane;Matsa;2007 Bobawa;Talapao;Tafasoho;Sabaleh;Tagono;Soma;Ngofa Bobawa;Malapa;Mailoa;Peleri;2019 Bukit Tinggi;2022 Terpadu;Tabobo;Balisosang;Sosol/Malifut;Wangeotek;Gayok
03.09 Loloda Utara;2001 Dorume;Apule;Asimiro;Doitia;Ngajam;Kailupa;Gisik;Kapa Kapa;Pacao;Tate;Posi- Posi;Supu;2022 Igo;Galao;Teru-Teru;2026 Wori Moi;Podol;Momojiu
03.10 Tobelo Utara;2001 Gorua;Popilo;Luari;Popilo Utara;Tolonuo;Gorua Selatan;Gorua Utara;Kokota Jaya;Ruko;Tolonua Selatan
03.11 Tobelo Tengah;2001 Upa;Pitu;Wosia;WKO;Kalipitu;Kali Upa;Lina Ino;Mahia (Wosia Tengah);Tanjung Niara (Wosia Selatan)
03.12 Tobelo Timur;2001 Yaro;Mawea;Meti;Katana;Gonga;Todokuiha
03.13 Tobelo Barat;2001 Kusuri;Sukamaju;Togoliua;Birinoa;Wangongira
03.14 Galela Barat;2001 Soatobaru;Dokulamo;Duma;Gotalamo;Makete;Ngidiho;Roko;Samuda;Kira
03.15 Galela Utara;2001 Limau;Lalonga;Bobisingo;Salimuli;Tutumaloleo;Saluta;Jere;Dodowo;Togasa;Beringin Jaya;Pelita;Jere Tua
03.16 Galela Selatan;2001 Seki;Togawa;Soakonora;Igobula;Bale;Togawabesi;Ori
03.19 Loloda Kepulauan;2001 Salube;Dama;Dowonggila;Tuakara;Jikolamo;Dagasuli;Dedeta;Fitako;Tobo Tobo;Cera
03.20 Kao Utara;2001 Wateto;Gulo;Tunuo;Pediwang;Bori;Doro;Daru;Bobale;Gamlaha;Boulamo;Warudu;Dowongimaiti
03.21 Kao Barat;2001 Gaga Apok;Ngoali;Momoda;Toliwang;Tolabit;Leleseng;Soa Hukum;Soa Maetek;Bailengit;Tuguis;Parseba;Pitago;Kai;Toboulamo;Makarti;Sangaji Jaya;Takimo;Torawat;Wonosari;Beringin Agung;Margomolyo
03.22 Kao Teluk;2001 Tiowor;Makaeling;Tobanoma;Barumadehe;Kuntum Mekar;Pasir Putih;Bobaneigo;Tetewang;Akelamo Kao;Gamsungi;Dum-Dum
04.01 Pulau Makian;2001 Rabutdaiyo;Waykion;Gorup;Walo;Dalam;Gitang;Kyowor;Matentengin;Sangapati;Suma;Ploili;Dauri;Gurua;Wailoa;2022 Waigitang
04.02 Kayoa;2004 Siko;Gafi;Laigoma;2016 Ligua;Kida;Buli;Talimau;Gunange;Lelei;Bajo;Guruapin;Karamat;2029 Tawabi;Dorolamo
04.03 Gane Timur;2001 Maffa;Foya;Tobaru;Foya Tobaru;Lalubi;Akelamo;Batonam;Wosi;2014 Sumber Makmur;2020 Kotalow;2022 Kebun Raja;2025 Tanjung Jere
04.04 Gane Barat;2016 Doro;Koititi;Cango;Saketa;Balitata;Oha;Papaceda;Lemo Lemo;2029 Bumi Rahmat;2036 Tabamasa
04.05 Obi Selatan;2001 Wayaloar;Fluk;Bobo;Mano;Loleo;2007 Soligi;Gambaru;Ocimaloleo
04.06 Obi;2001 Laiwui;Baru;Buton;Jikotamo;Sambiki;Anggai;2014 Air Mangga Indah;2020 Akegula;Kawasi
04.07 Bacan Timur;2001 Babang;2013 Bori;Nyonyifi;Sabatang;Goro-Goro;Sali Kecil;Timlonga;2021 Sayoang;Wayamiga;Kaireu
04.08 Bacan;2001 Labuha;Amasing Kota;Amasing Kali;Tomori;2009 Indomut;Belang Belang;2026 Sumae;Kaputusan;2030 Amasing Kota Barat;Amasing Kota Utara;Awanggoa;2036 Suma Tinggi;2040 Hidayat;Marabose
04.09 Bacan Barat;2001 Indari;2014 Tawabi;Wiring;Nondang;Kusubibi;Nang;2030 Kokotu
04.10 Makian Barat;2001 Malapat;Bobawae;Ombawa;Tegono;Mateketen;Talapaon;Sebelei
04.11 Kayoa Barat;2001 Bokimiake;Hatejawa;Busua;Fofao
04.12 Kayoa Selatan;2001 Ngute-Ngute;Laluin;Posi-Posi;Sagawele;Orimakurunga;Pasir Putih
04.13 Kayoa Utara;2001 Modayama;Laromabati;Gayap;Ake Jailolo;Wayasipang;Ngokomalako
04.14 Bacan Barat Utara;2001 Sidopo;Lolarogurua;Nusa Babullah;Jojame;Yaba;Geti Lama;Geti Baru;Gilalang
04.15 Kasiruta Barat;2001 Sidanga;Lata Lata;Sengga Baru;Arumamang;Palamea;Doko;Bisori;Marikapal;Kukupang;Imbu Imbu
04.16 Kasiruta Timur;2001 Loleo Jaya;Tawa;Marituso;Kou Balabala;Loleo Mekar;Tutuhu;Jeret;Kasiruta Dalam
04.17 Bacan Selatan;2001 Kampung Makian;Mandaong;Kupal;Gandasuli;Sawadai;Tuokona;Papaloang;Tembal;Kubung;Panamboang
04.18 Kepulauan Botanglomang;2001 Sawangakar;Bajo;Tanjung Obit;Prapakanda;Toin;Kampung Baru;Batutaga;Paisumbaos
04.19 Mandioli Selatan;2001 Lele;Bahu;Jiko;Galala;Tabalema;Yoyok
04.20 Mandioli Utara;2001 Pelita;Indong;Waya;Leleongusu;Akedabo;Bobo
04.21 Bacan Timur Selatan;2001 Wayaua;Silang;Liaro;Pigaraja;Wayakuba;Tabangame;Tabajaya
04.22 Bacan Timur Tengah;2001 Wayatim;Tomara;Tutupa;Tabapoma;Bibinoi;Songa;Tawa
04.23 Gane Barat Selatan;2001 Awis;Dowora;Gane Dalam;Jibubu;Pasipalele;Sekely;Tawa;Yamli
04.24 Gane Barat Utara;2001 Batulak;Boso;Dolik;Fulai;Gumira;Moloku;Nurjihat;Posi Posi;Samat;Samo;Suka Damai;Tokaka
04.25 Kepulauan Joronga;2001 Gonone;Kakupang;Kurunga;Liboba Hijrah;Pulau Gala;Tawabi;Yomen
04.26 Gane Timur Selatan;2001 Gaimu;Gane Luar;Kuwo;Ranga Ranga;Sawat
04.27 Gane Timur Tengah;2001 Bisui;Lelewi;Luim;Matuting;Matuting Tanjung;Tabahidayah;Tabahijrah;Tagia
04.28 Obi Barat;2001 Alam Kenanga;Alam Pelita;Jikohai;Manatahan;Soa Sangaji;Tapa
04.29 Obi Timur;2001 Kelo;Sum;Susepe;Wooi
04.30 Obi Utara;2001 Cap;Madopolo;Galala;Madopolo Barat;Waringi;Pasir Putih;Madopolo Timur
05.01 Mangoli Timur;2001 Waitina;2006 Kau;Waitamela;2013 Karamat Titdoy;2016 Naflo
05.02 Sanana;2001 Mangon;Fagudu;Waibau;Falahu;Fatcei;Fogi;Waihama;Wai Ipa;Umaloya;Pastina;Wailau
05.03 Sulabesi Barat;2005 Wai Ina;Kabau Pantai;Ona;Kabau Darat;Nahi;Paratina
05.06 Mangoli Barat;2001 Dofa;Lekokadai;Lekosula;2009 Pas Ipa;2014 Pelita;2017 Johor;Lelyaba
05.07 Sulabesi Tengah;2001 Waiboga;Soamole;Waiman;Fat Iba;Bega;Manaf
05.08 Sulabesi Timur;2001 Waigoiyofa;Baleha;Fatkauyon;Wailia;Sama;Waisepa
05.09 Sulabesi Selatan;2001 Waigai;Fuata;Wainib;Skom;Wai Tamua
05.10 Mangoli Utara Timur;2001 Kawata;Waisakai;Pelita Jaya;Waisum
05.11 Mangoli Tengah;2001 Buruakol;Capalulu;Urifola;Mangoli;Wailoba;Paslal;Waitulia;Wai U;Jere
05.12 Mangoli Selatan;2001 Kaporo;Waikafia;Buya;Auponhia;Wailab
05.13 Mangoli Utara;2001 Falabisahaya;Modapia;Modapuhi;Pastabulu;Saniahaya;Minaluli;Modapuhi Trans
05.18 Sanana Utara;2001 Man-Gega;Bajo;Pohea;Fukweu;Wainin;Malbufa;Fokalik
06.01 Wasile;2006 Subaim;2008 Cemara Jaya;Bumi Restu;2014 Batu Raja;Mekar Sari;Gulapapo;2027 Waisuba
06.02 Maba;2001 Buli;Buli Asal;Buli Karya;2011 Wayafli;Sailal;Geltoli;Pekaulang;2023 Teluk Buli;Gamesan;Baburino
06.03 Maba Selatan;2001 Bicoli;Waci;Peteley;Loleolamo;Gotowasi;2010 Kasuba;2012 Momole;Sil;Sowoli
06.04 Wasile Selatan;2001 Nusa Jaya;Nusa Ambo;Loleba;Waijoi;Pintatu;Minamin;Saramaake;Fayaul;Binagara;Wasile;Tomares;Tabanalou;Saolat;Nanas;Talaga Jaya;Sondo-Sondo;Ino Jaya;Ake Jawi;Ekor;Ekorino;Jiko Moi;Tanure;Yawal;Bukutio
06.05 Wasile Tengah;2001 Hate Tabako;Lolobata;Puao;Foli;Nyaolako;Bokimaake;Silalayang;Kakaraino
06.06 Wasile Utara;2001 Labi-Labi;Iga;Tatam;Marimoi;Bololo;Hilaitetor;Dowongi Jaya;Majiko Tongone
06.07 Wasile Timur;2001 Dodaga;Dakaino;Akedaga;Toboino;Tutuling Jaya;Woka Jaya;Rawamangun;Sidomulyo
06.08 Maba Tengah;2001 Wayamli;Beringin Lamo;Miaf;Bangul;Marasipno;Dorolamo;Maratana Jaya;Bebsili;Yawanli;Gaifoli;Babasaram;Tatangapu
06.09 Maba Utara;2001 Sosolat;Dorosago;Patlean;Lolasita;Wasileo;Pumlanga;Jara-jara;Doromoi;Lili;Patlean Jaya
06.10 Kota Maba;2001 Wailukum;Soalaipoh;Soasangaji;Soagimalaha;Maba Sangaji;Tewil
07.01 Morotai Selatan;2001 Gotalamo;Daruba;Darame;Wawama;Pandanga;Juanga;Totodoku;Momojiu;Sabatai Baru;Sabatai Tua;Daeo;Dehegila;Pilowo;Galo-Galo;Koloray;Yayasan;Joubela;Aha;Muhajirin;Mandiri;Falila;Sabala;Daeo Majiko;Morodadi;Nakamura
07.02 Morotai Selatan Barat;2001 Wayabula;Tiley;Ngele-Ngele Kecil;Cucumare;Aru Irian;Waringin;Tutuhu;Cio Gerong;2014 Ngele-ngele Besar;Raja;Cio Dalam;Usbar Pantai;Tiley Pantai;Cio Maloleo;Bobula
07.03 Morotai Jaya;2001 Pangeo;Sopi;Bere Bere Kecil;Titigogoli;Hapo;Libano;Aru;Towara;Cendana;Podimor Padange;Sopi Majiko;Gorugo;Loleo;Cempaka
07.04 Morotai Utara;2001 Bere-bere;Sakita;Tawakali;Yao;Bido;Gorua;Korago;Lusuo;Kenari;Loleo Jaya;Maba;Tanjung Saleh;Goa Hira;Gorua Selatan
07.05 Morotai Timur;2001 Buho-Buho;Wewemo;Mira;Lifao;Rahmat;Sambiki Tua;Sangowo;Sambiki Baru;Sangowo Barat;Sangowo Timur;Seseli Jaya;Hino;Gosoma Maluku;Gamlamo;Doku Mira
07.06 Pulau Rao;2001 Posi-Posi;Aru Burung;Lou Madoro;Leo-Leo;Sami Nyamau
08.01 Taliabu Barat;2001 Bobong;Talo;Kawalo;Limbo;Meranti Jaya;Kramat;Holbota;Pancoran;Wayo;Loho Bubba;Kilong;Ratahaya;Woyo
08.02 Taliabu Barat Laut;2001 Nggele;Salati;Beringin Jaya;Kasango;Onemay
08.03 Lede;2001 Lede;Todoli;Tolong;Langganu;Balohang
08.04 Taliabu Utara;2001 Mananga;Tanjung Una;Jorjoga;Gela;Minton;Nunca;Sahu;Bua Mbono;Hai;Tikong;Dege;Air Bulan;Air Kalimat;Ufung;Padang;Natang Kuning;Nunu;London;Wahe
08.05 Taliabu Timur;2001 Penu;Parigi;Samuya;Tubang
08.06 Taliabu Timur Selatan;2001 Waikadai;Losseng;Kawadang;Sofan;Mantarara;Belo;Kamaya;Waikoka;Waikadai Sula
08.07 Taliabu Selatan;2001 Bahu;Bapenu;Kilo;Pancado;Nggaki;Sumbong;Maluli;Galebo;Nggoli
08.08 Tabona;2001 Tabona;Kabunu;Peleng;Fayaunana;Habunuha;Kataga;Wolio
71.01 Pulau Ternate;1001 Jambula;Foramadiahi;Kastela;Rua;Afe Taduma;1019 Dorpedu
71.02 Kota Ternate Selatan;1001 Sasa;Gambesi;Fitu;Kalumata;Kayu Merah;Bastiong Talangame;Ubo-Ubo;Mangga Dua;Jati;Toboko;Tanah Tinggi;1020 Tanah Tinggi Barat;Mangga Dua Utara;Jati Perumnas;Tabona;Bastiong Karance;Ngade
71.03 Kota Ternate Utara;1007 Soa;Soa Sio;Kasturian;Salero;Toboleu;Sangaji;Dufa-Dufa;Tafure;Tabam;Sango;Tarau;1019 Sangaji utara;Akehuda;Tubo
71.04 Moti;1001 Takofi;Moti Kota;Tafamutu;Tafaga;1006 Figur;Tadenas
71.05 Pulau Batang Dua;1001 Mayau;Tifure;Lelewi;Bido;Pantai Sagu;Perum Bersatu
71.06 Kota Ternate Tengah;1001 Takoma;Tanah Raja;Muhajirin;Stadion;Maliaro;Kampung Pisang;Marikurubu;Kota Baru;Gamalama;Kalumpang;Moya;Santiong;Makassar Barat;Makassar Timur;Salahuddin;Tongole
71.07 Pulau Hiri;1001 Faudu;Tomajiko;Dorari Isa;Togolobe;Mado;Tafraka
71.08 Ternate Barat;1001 Tagafo;Loto;Takome;Sulamadaha;Tobololo;Bula;Kulaba
72.01 Tidore;1001 Soasio;Gamtufkange;Indonesiana;1005 Seli;Soadara;Topo;Gurabunga;1012 Goto;Tomagoba;Folarora;Topo Tiga;Tambula;Tuguwaji
72.02 Oba Utara;1002 Guraping;Sofifi;2001 Kaiyasa;2005 Oba;Somahode;Ake Kolano;2009 Balbar;Bukit Durian;Galala;Ampera;Kusu;Garojou;Gosale
72.03 Oba;1004 Payahe;2001 Woda;Gita;Toseho;2005 Kususinopa;2008 Bale;Koli;Kosa;Tului;Todapa;Talasi;Sigela Yef;Talagamori
72.04 Tidore Selatan;1001 Toloa;Dokiri;Tuguiha;Tomalou;Gurabati;Tongowai;2007 Mare Kofo;Mare Gam
72.05 Tidore Utara;1001 Rum;Fobaharu;Jaya;Ome;Mareku;Afa Afa;1008 Bobo;Gubu Kusuma;Sirongo Folaraha;Rum Balibunga;2007 Maitara;2012 Maitara Selatan;Maitara Utara;Maitara Tengah
72.06 Oba Tengah;1001 Akelamo;2002 Lola;Aketobololo;Aketobatu;Akedotilou;Akeguraci;Akesai;Togeme;Tadupi;Beringin Jaya;Tauno;Fanaha;Yehu;Siokona
72.07 Oba Selatan;2001 Maidi;Lifofa;Hager;Wama;Selamalofo;Tagalaya;Nuku
72.08 Tidore Timur;1001 Mafututu;Tosa;Dowora;Kalaodi;Cobodoe;Doyado;Jiko Cobo`
