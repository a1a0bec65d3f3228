// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Papua Selatan: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Merauke;1002 Samkai;Karang Indah;Mandala;Maro;Kelapa Lima;Rimba Jaya;1009 Bambu Pemali;Seringgu Jaya;Kamundu;Kamahedoga;Muli;2001 Nasem;2008 Wasur;2014 Bokem;Buti;Nggolar
01.02 Muting;2001 Muting;Boha;Wan;Kolam;Selauw;Pachas;Seed Agung;Enggol Jaya;Manway Bop;Afkab Makmur;Sigabel Jaya;Andaito
01.03 Okaba;2001 Okaba;Wambi;Makaling;Alatep;Iwol;Duf Miraf;Alaku;Sanggase;Es Wambi
01.04 Kimaam;2001 Kimaam;Komolom;Kumbis;Kalilam;Teri;Mambum;Kiworo;Woner;Deka;Turiram;Purawanderu;Umanderu;Webu
01.05 Semangga;2001 Matara;Waninggap Nanggo;Urumb;Sido Mulyo;Kuprik;Kuper;Semangga Jaya;Marga Mulya;Muram Sari;Waninggap Kai
01.06 Tanah Miring;2001 Yasa Mulya;Sumber Harapan;Waninggap Say;Amun Kay;Hidup Baru;Sarmayam Indah;Ngguti Bob;Waninggap Miraf;Isano Mbias;Yaba Maru;Soa;Tambat;Bersehati;Kamangi
01.07 Jagebob;2001 Kartini;Makarti Jaya;Nalkin;Angger Permegi;Poo;Mimi Baru;Kamno Sari;Blandin Kakayo;Gurinda Jaya;Jagebob Raya;Wenda Asri;Melin Megikar;Obaat Throw;Yemunain Jaya
01.08 Sota;2001 Sota;Yanggandur;Rawa Biru;Toray;Erambu
01.09 Ulilin;2001 Selil;Kindiki;Kumaaf;Nggayu;Kafyamke;Mandekman;Rawahayu;Belbeland;Kir-ely;Kandrakay;Baidub
01.10 Elikobal;2001 Bupul;Tanas;Kweel;Sipias;Metaat Makmur;Enggal Jaya;Gerisar;Bupul Indah;Tof-Tof;Bunggay;Bouwer;Bumun
01.11 Kurik;2001 Harapan Makmur;Kurik;Telaga Sari;Sumber Rejeki;Jaya Makmur;Sumber Mulya;Kaliki;Ivimahad;Salor Indah;Candra Jaya;Wonorejo;Anum Bob;Wapeko
01.12 Naukenjerai;2001 Kuler;Onggaya;Tomer;Tomerau;Kondo
01.13 Animha;2001 Koa;Baad;Senegi;Wayau;Kaisah
01.14 Malind;2001 Kumbe;Onggari;Rawa Sari;Padang Raharja;Kaiburse;Domande;Suka Maju
01.15 Tubang;2001 Yowied;Dokib;Wamal;Dodalim;Woboyo;Welbuti
01.16 Ngguti;2001 Po-Epe;Yawimu;Taga Epe;Nakias;Salam Epe;Yomop
01.17 Kaptel;2001 Kwemsid;Kaptel;Kaniskobat;Ihalik;Bu Epe
01.18 Tabonji;2001 Tabonji;Wanggambi;Suam;Yamuka;Iromoro;Konjombando;Yeraha
01.19 Waan;2001 Konorau;Waan;Toor;Kladar;Sabon;Dafnawanga
01.20 Ilwayab;2001 Wanam;Bibikem;Wogekel;Uli Uli
01.21 Padua;2001 Sabudon;Padua;Sigad;Bamol I;Bamol II
01.22 Kontuar;2001 Kawe;Wetau;Pembri;Sibenda;Wantarma
02.01 Mandobo;2001 Ampera;Sokanggo;Persatuan;Mariam;Mawan
02.02 Mindiptana;2001 Mindiptana;Umap;Awayanka;Wanggatkibi;Epsembit;Andobit;Niyimbang;Anggumbit;Imko;Kamka;Osso;Tinggam;Kakuna
02.03 Waropko;2001 Woropko;Winiktit;Kanggewot;2005 Inggembit;Wametkapa;Wombon;Upkim;Ikcan;Upyetetko
02.04 Kouh;2001 Kouh;Jair;Mandobo
02.05 Jair;2001 Getentiri;Anggai;Butiptiri;Asiki;Kapogu;Miri
02.06 Bomakia;2001 Bomakia I;Bomakia II;Somi;Aifa;Uni
02.07 Kombut;2001 Kombut;Moukbiran;Kawangtet;Amuan
02.08 Iniyandit;2001 Langgoan;Tetop;Wariktop;Autriop;Ogenetan
02.09 Arimop;2001 Maju;Bukit;Ujung;Ginggimop;Patriot;Arimbet;Aroa
02.10 Fofi;2001 Sadar;Bangun;Makmur;Sohokanggo;Domo;Hamkhu;Hello;Navini
02.11 Ambatkwi;2001 Kuken;Kolopkam;Awaken;Arimbit;Anyumka
02.12 Manggelum;2001 Manggelum;Burunggop;Bayanggop;Gaguop;Kewam;Mangga Tiga
02.13 Firiwage;2001 Firiwage;Karuwage;Waliburu;Kabuwage
02.14 Yaniruma;2001 Yaniruma;Manggemahe;Fefero
02.15 Subur;2001 Subur;Kaisa;Wagai;Aiwat
02.16 Kombay;2001 Wanggemalo;Sinimburu;Yafufla;Ugo;Dema
02.17 Ninati;2001 Ninati;2003 Kawaktembut;Tembutka;Timka;Yetetko
02.18 Sesnuk;2001 Sesnuk;Anggamburan;Kanggup;Yomkondo;Amboran
02.19 Ki;2001 Meto;Obinangge;Watemu;Ujung Kia
02.20 Kawagit;2001 Wanggom;Kawagit;Kombay;Biwage 1;Biwage 2;Niop
03.01 Obaa;1013 Kepi;2001 Obaa;Dagimon;Rep;Mappi Bawah/Yamui;Wanggate;Piai;Muin;Gauda;Soba;Enem;Kogo;Kadam/Oyim;2014 Tokhom;Emete;Wairu;Rayam;Harome;Metim;Masin;Madu;Yangpop;Paedam;Marbin
03.02 Mambioman Bapai;2001 Mur;Agham;Waghien/Koba;Khatan;Monana;Wagin;Waman;Ima;Kogoyaman;Magabag;Tereyemu;Yatan;Linggua;Waruwe;Ghanu
03.03 Citak-Mitak;2001 Bidnew;Senggo;Kumasma;Womin;Tamanin;Epem;Abau
03.04 Edera;1001 Bade;2002 Geturki;Mememu;Gimikya;Banamepe;Yodom;Isyaman
03.05 Haju;2001 Yagatsu;Amagatsu;Katage;Sogope;Wiyage;Kasima;Amenda;Kaibu;Omuro;Okor;Atsipim;Semtaipim;Geiripim;Warogom;Kaibusene;Arare;Paghai;Kerke;Mani
03.06 Assue;2001 Sigare;Jufo Besar;Eci;Aboge;Khanami;Yame;Kaitok;Homang;Jufo Kecil;Khabu;Kiki;Isage;Kopi;Asaren;Keru;Girimio;Haffo;Meda
03.07 Kaibar;2001 Amazu;Imembi;Yemu;Fomu;Tiau;Binerbis;Tayau
03.08 Passue;2001 Sepoh;Bagaram;Passue/Taim;Nohon;Kotiak;Menya;Tokhompatu;Kotup;Rimba Jaya/Gayu;Kaime;Baitate;Urufu;Afogoma
03.09 Minyamur;2001 Kabe;Kaumi;Kayagai;Ati;Upin;Taragai;Sene;Komru;Kofar;Sumuraman;Pano;Kogir
03.10 Venaha;2001 Sien;Sahapikya;Harapan;Yibin;Mopio;Pies;Memes;Getiyo
03.11 Syahcame;2001 Homlikia;Kobeta;Asset;Osso;Bosma;Oghoto
03.12 Yakomi;2001 Amk;Yame;Benggo;Kokoya;Borohaba;Ogorito;Hebeske
03.13 Bamgi;2001 Yeloba;Konebi;Sibi;Tagaimon Sino;Tagaimon Karome
03.14 Passue Bawah;2001 Wonggi;Busiri;Keta;Veta;Honya;Haku;Bifo;Samurukie
03.15 Ti Zain;2001 Sagis;Kumaban;Tugumau;Basman;Merokima;Mu;Pier;Tarwa
04.01 Agats;2001 Yomoth;Uwus;Asuwetsy;Bismam;Bis Agats;Per;Beriten;Mbait;Bou;Saw;Kaye;Suwru
04.02 Atsj;2001 Atsj;Sogoni;Amanamkai;Ambisu;Bine;Bipim;Yasiuw;Bakasai;Cewewyamew
04.03 Sawa Erma;2001 Sawa;Erma;Bu;Er;Pupis;Sona;Agani;Mumugu;Sauti;Mumugi II
04.04 Akat;2001 Ayam;2006 Waw;Bayiw Pinam;Cumnew;Jewes
04.05 Fayit;2001 Basim;Waras;Biopis;Nanai;Pirien;Ocenep;Ais;Yawas;Bakyor;Isar;Kayarpis;Sayoa;Bora
04.06 Pantai Kasuari;2001 Kamur;Sanep;Saramit;Yahoi;Hainam;Yagamit;Bawor;Sanapai;Sarmafo
04.07 Suator;2001 Binam;Wagabus;Burbis;Bubis;Karbis;Jinak;Wowi;Soray;Waganu Dua;2014 Emnam
04.08 Suru-suru;2001 Suru-Suru;See;2009 Dumaten;Hom-hom;Ajin;Laluk;Kebikduk;Hulam;Walase;Berimono;Asgun;Korobuk;Katalina;Obio;Salbik;Linduk;Besika
04.09 Kolf Braza;2001 Binamsain;Pirabanak;Woutu Braza;Patipi;Ulakin;Woutu Kolof;Butukatnau;Auban;Pepera;Waijens;Bumu;Kapayap Satu;Kapayap Dua;Sipanap
04.10 Unir Sirau;2001 Komor;Amor;Yipawer;Berip;Ayir;Werer;2009 Paar
04.11 Joerat;2001 Yamas;Yeni;Omor;Jufri;Yaun;Onavai
04.12 Pulau Tiga;2001 Kapi;As;Atat;Aou;Nakai;Esmapan;Eroko;Yakapis;Weo;Aoap;Fumereipits
04.13 Jetsy;2001 Warse/Jetsy;Powetsy/Amborep;Pau;Sesakam;Akamar;Birak;Katew;Dawer
04.14 Der Koumur;2001 Yamkap;Amkum;Amaru;Amkai;Amagais;Erosaman
04.15 Kopay;2001 Kawem;Hahare;Aikut;Sanem;Kaipom;Airo Sapem;Simipit;Heiyaram;Wagasu;Sasime
04.16 Safan;2001 Primapun;Aworket;Saman;Bayun;Semendoro;Tareo;Kayirim;Santambor;Yaptambor;Simsagar;Itersok;Emene
04.17 Sirets;2001 Yausakor;Damen;Biwar Darat;Kaimo;Awok;Fos;Waganu;Sakor
04.18 Ayib;2001 Comoro;Kawet;Mausi;Sato Yod;Tamor;Ero Airo
04.19 Betcbamu;2001 Biwar Laut;Atambuts;Omanesep;Warkai;You;Pirpis;Desep
04.20 Joutu;2001 Bor;Daikot;Somnak;Wabak;Vakam;Vakam Dua;Dekamer
04.21 Aswi;2001 Piramat;Bawos;Akan Tapak;Tauro;Bagair;Wiyar;Kagas;Mapane;Ainamsato;Amaita
04.22 Awyu;2001 Yerfum;Suagai;Sohomane;Sagare;Yefuwagi;Wagi
04.23 Koroway Buluanop;2001 Mabul;Banum;Ayak;Amakot;Nagatun;Ujung Batu;Kapayap Tiga
04.24 Tomor Birip;2001 Tomor;Munu;Abamu;Tie;Koba;Sagapu;Jifak;Yensuku
04.25 Sor Ep;2001 Beco;Yuni;Buetkawar;Manep;Simini;Fakan/Ani`
