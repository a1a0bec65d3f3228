// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Sulawesi Tengah: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Batui;1006 Bugis;Balantang;Batui;Tolando;Lamo;1017 Sisipan;1023 Bakung;2002 Nonong;Kayowa;2005 Ondo-Ondolu;2011 Honbola;Uso;2016 Ondo-Ondolu I
01.02 Bunta;1014 Bunta I;1025 Bunta II;1047 Salabenda;Kalaka;2015 Bohotokong;Dondo Soboli;Laonggo;2023 Hion;Tombongan Ulos;2026 Pongian;Tuntung;Nanga-Nangaon;Toima;Matabas;Huhak;Lontio;2041 Demangan Jaya;Balanga;Longgolian;Kalumbangan;Polo;2049 Koili
01.03 Kintom;1006 Kintom;1010 Mendono;1017 Mondonun;2001 Kalolos;Tangkiang;Padang;Manyula;Uling;2007 Samadoya;Dimpalon;Solan;2013 Babang Buyangge;2015 Solan Baru;2019 Dimpalon Baru
01.04 Luwuk;1009 Luwuk;Baru;Soho;Bungin;1031 Karaton;1033 Kaleke;Bungin Timur;Mangkio Baru;2008 Tontouan;2013 Lumpoknyo
01.05 Lamala;2009 Nipa;Kagitakan;Sirom;Poroan;Lomba;Bonebobakal;Baruga;Kotabaru;Labotan;2023 Tinonda;2027 Bahari Makmur;Kota Raya
01.06 Balantak;1020 Balantak;1030 Dale-Dale;Talang Batu;2009 Talima A;Talima B;2013 Dolom;Kiloma;Ra'u;Tanotu;Padang;Mamping;2021 Luok;2027 Boloak
01.07 Pagimana;1011 Pakowa;1018 Pagimana;1022 Basabungan;2001 Baloa Doda;Tampe;2010 Asaan;2012 Balai Gondi;Bajo Poat;Gomuo;Nain;Lamo;Tongkonunuk;2019 Hohudongan;Sinampangnyo;Jaya Bakti;2023 Pisou;Lambangan;Toipan;Siuna;Pinapuan;2029 Sepa;Taloyon;Uwedaka;Tintingan;Bungawon;Huhak;Poh;2037 Bondat;Sammajatem;Bulu;2041 Tombang;2043 Ampera;Dongkalan
01.08 Bualemo;2001 Bualemo A;Tikupan;Trans Mayayap;Toiba;Longkoga Barat;Longkoga Timur;Bualemo B;Taima;Sampaka;Malik;Binsil;Binsil Padang;Lembah Tompotika;Mayayap;Bima Karya;Salipi;Nipa Kalemoan;Malik Makmur;Lembah Makmur;Dwi Karya
01.09 Toili;1054 Cendana;2001 Cendana Pura;2011 Sentral Sari;2013 Tirta Kencana;Singkoyo;2017 Tirta Sari;2026 Rusa Kencana;2036 Samalore;Ue Mea;Benteng;Mansahang;2045 Tanah Abang;2047 Jaya Kencana;2051 Sentral Timur;2057 Sidomukti
01.10 Masama;2001 Tangeban;Taugi;Eteng;Minang Andala;Kospa Duatakarya;Purwo Agung;Kembang Merta;Simpangan;Tompotika Makmur;Duata Karya;Serese;Cemerlang;Padangon;Ranga-Ranga
01.11 Luwuk Timur;2001 Kayutanyo;Pohi;Hunduhon;Baya;Uwedikan;Bantayan;Lauwon;Boitan;Molino;Louk;Lontos;Indang Sari;Bukit Mulya
01.12 Toili Barat;2001 Dongin;Pandan Wangi;Kami Wangi;Sindang Sari;Makapa;Karya Makmur;Mantawa;Pasir Lamba;Mantawa Bonebae;Gunung Kramat;Lembah Kramat;Rata;Bukit Makarti;Uwe Lolu;Bumi Harapan;Mekar Sari;Mekar Jaya
01.13 Nuhon;2001 Bangketa;Tobelombang;Balaan;Mantan B;Tomeang;Pakowa Bunta;Pibombo;Bolobungkang;Petak;Bella;Binohu;Damai Makmur;Jaya Makmur;Saiti;Sumber Agung;Batu Hitam;Kabua Bua;Pulo Dalagan;Obo Balingara;Tetesulu
01.14 Moilong;2001 Saluan;Toili;Selamet Raharjo;Mulyoharjo;Sidoharjo;Bumi Harjo;Minakarya;Minahaki;Arga Kencana;Moilong;Karang Anyar;Sumber Harjo;Karya Jaya;Tou;Argo Mulyo;Sido Makmur
01.15 Batui Selatan;2001 Maasing;Gori-Gori;Sinorang;Sukamaju;Sukamaju Satu;Paisu Buloli;Ombolu;Bonebalantak;Masungkang;Maleo Jaya
01.16 Lobu;2001 Lobu;Bolobungkang;Niubulan;Kadodi;Uha Uhangon;Bahingin;Uwe Daka-Daka;Balean;Dolom;Lambuli
01.17 Simpang Raya;2001 Beringin Jaya;Rantau Jaya;Koninis;Gonohop;Sumber Mulia;Doda Bunta;Simpang Satu;Simpang Dua;Dowiwi;Mantan A;Dwipa Karya;Lokait
01.18 Balantak Selatan;2001 Tombos;Dondo;Sepe;Booy;Tintingon;Resarna;Giwang;Tongke;Gorontalo;Poyang;Tanggawas
01.19 Balantak Utara;2001 Kampangar;Kuntang;Pulau Dua;Teku;Ondoliang;Batu Simpang;Batu Mandi;Pangkalaseang;Pangkalaseang Baru;Toweer
01.20 Luwuk Selatan;1002 Simpong;Hanga Hanga;Jole;Hanga-Hanga Permai;Kompo;Bukit Mambual;Tombang Permai;Maahas;Tanjung Tuwis;2001 Bubung
01.21 Luwuk Utara;1010 Kilongan;Kilongan Permai;2001 Biak;Bunga;Kamumu;Salodik;Lenyek;Buon Mandiri;Boyou;Awu;Bumi Beringin
01.22 Mantoh;2001 Pondan;Sobol;Sobol Baru;Binotik;Garuga;Bollo;Sulubombong;Boras;Lonas;Bombongan
01.23 Nambo;1003 Nambo Padang;Nambo Bosaa;Nambo Lempek;Nambo Lempek Baru;Lontio;Lontio Baru;2001 Koyoan;Koyoan Permai;2009 Padungnyo;Sayambongin;Lumbe
01.24 Toili Jaya;2001 Tolisu;Mekar Kencana;Marga Kencana;Mulyasari;Tirta Jaya;Saribuana;Tohitisari;Sindang Baru;Bukit Jaya;Piondo
02.01 Poso Kota;1001 Moengko Lama;Moengko Baru;Kayamanya;1007 Gebangrejo;1016 Gebangrejo Timur;Gebangrejo Barat;Kayamanya Sentral
02.02 Poso Pesisir;1008 Kasinguncu;Mapane;1031 Tabalu;2007 Betania;2010 Toini;2012 Bega;Masamba;Saatu;Pinedapa;Masani;Tokorondo;Tiwaa;2027 Lanto Jaya;Lape;Towu;Ueralulu
02.03 Lage;2001 Tampemadoro;Pandiri;Watuawu;Tambaro;Tagolu;Maliwuko;Silanca;Sepe;Bategencu;Toyado;Tongko;Malei;Sintuwulemba;Labuan;Labuadago;2017 Rato'ombu
02.04 Pamona Puselemba;1001 Tentena;1006 Pamona;1008 Sangele;2003 Tonusu;Mayakeli;Buyumpondoli;2009 Peura;Dulumai;2019 Soe;2021 Leboni;Wera
02.05 Pamona Timur;2001 Taripa;Tiu;Petiro;Pancasila;Olumokunde;Kamba;Didiri;Kelei;Poleganyara;Masewe;Matialemba;Kancuu;Magapu
02.06 Pamona Selatan;2003 Bancea;Boe;Pendolo;Pandayora;Mayoa;Uelene;2018 Mayasari;Pandajaya;Mayajaya;Bangunjaya;Panjo;Pasir Putih
02.07 Lore Utara;2001 Dodolo;2006 Kaduwaa;Watumaeta;Sedoa;Alitupu;2014 Wuasa;2016 Bumi Banyusari
02.08 Lore Tengah;2001 Hangira;Lempe;Doda;Bariri;Torire;Katu;Rompo;Baleura
02.09 Lore Selatan;2005 Gintu;Runde;Badangkaia;Bakekau;Bulili;Bewa;Pada;Bomba
02.18 Poso Pesisir Utara;2001 Kilo;Kawende;Kalora;Tambarana;Tumora;Tri Mulya;Bakti Agung;2009 Tobe;Membuke;Maranda
02.19 Poso Pesisir Selatan;2001 Dewua;Sangginora;Tangkura;Malitu;Patiwunga;Betalemba;Pantangolemba;Padalembara;Taunca
02.20 Pamona Barat;2001 Taipa;Meko;Toinasa;Salukaia;Uranosari;Owini
02.21 Poso Kota Selatan;1001 Sayo;Bukit Bambu;Kawua;Ronononcu;Lembomawo
02.22 Poso Kota Utara;1001 Bonesompe;Kasintuwu;Lombogia;Lawanga;Tegalrejo;Madale;Lawanga Tawongan
02.23 Lore Barat;2001 Tuare;Kageroa;Tomehipi;Lengkeka;Kolori;Lelio
02.24 Lore Timur;2001 Winowanga;Maholo;Tamadue;Mekarsari;Kalemago
02.25 Lore Peore;2001 Watutau;Betue;Talabosa;Wanga;Siliwanga
02.26 Pamona Tenggara;2001 Korobono;Omporiwo;Wayura;Tokilo;Tindoli;Tolambo;Singkona;Salindu;Barati
02.27 Pamona Utara;1008 Sawidago;Petirodongi;Tendeadongi;2001 Saojo;Sulewana;Sangira;Kuku;Panjoka;Uelincu;Lena
03.04 Rio Pakava;2001 Pantolobete;Bonemarawa;Tinauka;Lalundu;Towiora;Minti Makmur;Polanto Jaya;Polando Jaya;Rio Mukti;Panca Mukti;2012 Ngovi;Bukit Indah;Mbulawa;Pakava
03.06 Dampelas;2001 Kambayang;Talaga;Sabang;Sioyong;Pani'i;Ponggerang;Rerang;2009 Budi Mukti;Lembah Mukti;Malonas;2013 Parisan Agung;Karya Mukti;Long
03.08 Banawa;1020 Ganti;Kabonga Besar;Kabonga Kecil;Gunung Bale;Maleni;Tanjung Batu;Boya;Labuan Bajo;Boneoge;2012 Loli Oge;Loli Tasiburi;2029 Loli Pesua;Loli Dondo;Loli Saluran
03.09 Labuan;2001 Labuan;2008 Labuan Salumbone;Labuan Panimba;Labuan Lelea;Labuan Kungguma;Labuan Toposo;Labuan Lumbubaka
03.10 Sindue;2001 Dalaka;Lero;Taripa;Sumari;Toaya;Masaingi;Marana;Enu;2016 Lero Tatari;Toaya Vunta;Gumbasa;Ape Maliko;Kavaya
03.11 Sirenja;2001 Ombo;Tondo;Jonooge;Dampal;Sipi;Tanjung Padang;Balintuma;Sibado;Tompe;Lompio;Lende;Lende Tovea;Ujumbou.
03.12 Balaesang;2006 Labean;Lombonga;Meli;Tambu;Siweli;Sibualong;Sibayu;2015 Malino;Mapane Tambu;Tovia Tambu;2019 Sipure;Kampung Baru Sibayu;Simagaya
03.14 Sojol;2001 Balukang;Siwalempu;Siboang;Tonggolobibi;Bou;2011 Samalili;Bukit Harapan;Pangalasiang;Balukang II
03.18 Banawa Selatan;2001 Mbuwu;Salumpaku;Watatu;Surumana;Lalombi;Tanamea;Bambarimi;Salungkaenu;Lumbumamara;Tolongano;Tosale;Lumbu Tarombo;Lumbulama;Ongulara;Malino;Lembasada;Sarombaya;Salusumpu;Tanampulu
03.19 Tanantovea;2001 Wani Satu;Wani Dua;Nupa Bomba;Wombo;Guntarano;Bale;Wombo Mpanau;Wombo Kalonggo;Wani Tiga;Wani Lumbumpetigo
03.21 Pinembani;2001 Palintuma;Gimpubia;Dangara'a;Bambakanini;Bambakaenu;Tomodo;Kanagalongga;Karavia;Tavanggeli
03.24 Sindue Tombusabora;2001 Tibo;Kaliburu;Batusuya;Saloya;Batusuya Go'o;Kaliburu Kata
03.25 Sindue Tobata;2001 Sikara Tobata;Alindau;Oti;Tamarenja;Sipeso;Sindosa
03.27 Banawa Tengah;2001 Powelua;Lumbudolo;Kola-Kola;Limboro;Towale;Salubomba;Mekar Baru;Lampo
03.30 Sojol Utara;2001 Ogoamas I;Ogoamas II;Lenju;Pesik;Bengkoli
03.31 Balaesang Tanjung;2001 Walandano;Malei;Kamonji;Ketong;Rano;Pomolulu;Palau;Manimbaya
04.01 Dampal Selatan;2001 Kombo;Tampiala;Soni;Bangkir;Dongko;Mimbala;Lempe;Paddumpu;Abbajareng;Puse;Pallakawe;Simuntu;Lemba Harapan
04.02 Dampal Utara;2001 Banagan;Kabinuang;Ogotua;Tompoh;Bambapula;Malambigu;Simatang Tanjung;Simatang Utara;Sese;Ogolali;Balaroa;Stadong
04.03 Dondo;2001 Luok Manipi;Salumbia;Bambapun;Ogowele;Lais;Ogogasang;Malomba;Ogogili;Tinabogan;Malulu;Malala;Anggasan;Betengon;Pangkung;Ogowele Buga;Lobuo
04.04 Basidondo;2001 Sibaluton;Kayu Lompa;Labonu;Silondou;Kinapasan;Kongkomos;Ogosipat;Galandau;Marisa;Basi
04.05 Ogodeide;2001 Buga;Batuilo;Kamalu;Muara Besar;Bilo;Labuan Lobo;Sambujan;Pulias;Kabetan;Pagaitan;Bambalaga
04.06 Lampasio;2001 Janja;Oyom;Salugan;Lampasio;Tinading;Sibea;Maibua;Mulya Sari;Ogomatanang
04.07 Baolan;1001 Tambun;1003 Tuweley;Nalu;Baru;Panasakan;Sidoarjo;2002 Dadakitan;2008 Buntuna;Lelean Nono;Pangi
04.08 Galang;2001 Ogomoli;Sandana;Kalangkangan;Lantapan;Lakatan;Tinigi;Ginunggung;Lalos;Tende;Sabang;Bajugan;Aung;Malangga;Kinopasan
04.09 Tolitoli Utara;2005 Santigi;Laulalang;Salumpaga;Diule;Pinjan;Binontoan;Lakuan Tolitoli;Timbolo;Teluk Jaya;Gio
04.10 Dako Pemean;2001 Galumpang;Dungingis;Kapas;Lingadan
05.01 Momunu;2001 Momunu;Pinamula;Pujimulyo;Taluan;Potugu;Panimbul;Tongon;Lamadong II;Pomayagon;Guamonial;Lamadong I;Pajeko;2020 Wakat;Soraya;Pinamula Baru;Mangubi
05.02 Lakea;2009 Tuinan;Lakea II;Lakea I;Lakuan Buol;2017 Bukaan;Ngune;Ilambe
05.03 Bokat;2001 Tayadun;Poongan;Bongo;Doulan;2010 Kantanan;Kodolagon;2014 Negeri Lama;Bokat IV;2018 Bokat;Butukan;Tikopo;Bukamog;Tang;Duamayo;Langudon
05.04 Bunobogu;2001 Lonu;Tamit;Botugolu;Bunobogu;Konamukan;Ponipingan;Inalatan;2015 Domag Mekar;Bunobogu Selatan;Pokobo
05.05 Paleleh;2001 Umu;Mulangato;Lilito;Talaki;Baturata;Kwalabesar;Tolau;Paleleh;Lintidu;2014 Pionoto;2017 Dopalak;Dotuno
05.06 Biau;1001 Buol;Kali;Leok II;Leok I;Kumaligon;Kulango;Bugis
05.07 Tiloan;2001 Boilan;Kokobuka;Air Terang;Panilan Jaya;Jatimulya;Lomuli;Balau;Maniala;Monggonit
05.08 Bukal;2001 Biau;Bungkudu;Rantemaranu;Winangun;Modo I;Unone;Mopu;Diat;Potangoan;Binuang;Yugut;Mooyong;Mulat;Bukal
05.09 Gadung;2001 Lokodidi;Matinan;Taat;Lokodoka;Labuton;Bulagidun;Diapati;Nandu;Lipubogu;Bulogidon Tanjung;Pandangan
05.10 Karamat;2001 Mokupo;Mendaan;Baruga;Monano;Busak I;Busak II;Lamakan
05.11 Paleleh Barat;2001 Bodi;Tayokan;Harmoni;Lunguto;Timbulon;Oyak;Hulubalang
06.05 Bungku Tengah;1014 Mendui;Lamberea;Tofoiso;Marsaoleh;Matano;1020 Bungi;2010 Puungkoilu;Bahontobungku;Tofuti;Sakita;2019 Matansala;2021 Bahoruru;Bente;Ipi;Bahomohoni;Bahomoleo;Bahomante;Lanona;2029 Tudua
06.06 Bungku Selatan;2001 Sainoa;Polewali;Umbele;Pulau Dua;Bakala;Paku;Koburu;Buton;Jawi-Jawi;Kaleroang;Bungingkela;Lokombulo;Buajangka;Waru-Waru;Padabale;Pado-Pado;Pulaubapa;2041 Bungintende;2043 Panimbawang;Po'o;Boelimau;Poaro;Umbele Lama
06.07 Menui Kepulauan;1007 Ulunambo;2001 Terebino;Torukuno;Ngapaea;Padala"a;Morompaitonga;Kofalagadi;2008 Padei Laut;Padei Darat;Samarengga;2015 Ulunipa;Wawangkolono;Buranga;2019 Tafagapi
06.08 Bungku Barat;2001 Bahoea Reko- Reko;Wosu;Larobenu;Umpanga;Tondo;Topogaro;Ambunu;Wata;2012 Uedago;2029 Marga Mulya
06.09 Bumi Raya;2001 Parilangke;Bahonsuai;Atananga;Pebatae;Umbele;Lambelu;Limbo Makmur;Beringin Jaya;Samarenda;Lasampi;Harapan Jaya;Pebotoa;Karaupa
06.10 Bahodopi;2001 Bete-Bete;Padabahao;Labota;Fatufia;Keurea;Bahodopi;Lalampu;Siumbatu;Dampala;Le-Le;Baho Makmur;Makartijaya
06.12 Wita Ponda;2001 Sampeantaba;Emea;2006 Moahino;Solonsa;Lantula Jaya;Puntari Makmur;Bumi Harapan;Solonsa Jaya;Ungkaya
06.15 Bungku Pesisir;2001 Puungkeu;Tangofa;One Ete;Tandaoleo;Lafeu;Torete;Buleleng;Laroenai;Sambalagi;Were'a
06.18 Bungku Timur;2001 Oneputeh Jaya;Bahomotefe;Bahomoahi;Ululere;Kolono;Geresa;Laroue;Nambo;Unsongi;Lahuafu
06.20 Sombori Kepulauan;2001 Tanjung Harapan;Matano;Tanona;Tanjung Tiram;Matarape;Mbokita;Dongkalan;Pulau Tengah;Masadian;Pulau Tiga;La Lemo;Lamontoli;Pulau Dua Darat
07.03 Totikum;2007 Sobonon;Bolonan;Batang Babasal;Sampaka;Salangano;Sambiut;Sakay;Tone;Abason;Lopito;Kombutokan
07.04 Tinangkung;1015 Salakan;2009 Manggalai;Ambelang;Saiyong;Tompudau;Bongganan;Baka;2016 Bulungkobit;Bakalan;Kautu;2022 Bungin
07.05 Liang;2001 Tangkop;Binuntuli;Popidolon;Okumel;Tomboniki;Kindandal;Mamulusan;2010 Saleati;Liang;Bajo;Balayon;2016 Basosol;Boyoumoute;Apal;2025 Selekan;Loolong
07.06 Bulagi;1018 Bulagi I;2014 Tolo;Lalandai;Montomisan;Sosom;2019 Bulagi II;Boloy;Meselesek;Oluno;Sumondung;Pelingseasa;Komba-komba;2035 Alul;2038 Toolon;Kambal;Kayubet
07.07 Buko;2008 Paisubatu;Batangono;Lalengan;Peling Lalomo;Labasiano;Tataba;Malanggong;Leme-leme bungin;Leme-leme darat;Talas-talas;Okulo Potil;Tatendeng;Olusi
07.09 Bulagi Selatan;2001 Bonepuso;Palabatu II;Tatarandang;Pandaluk;Osan;Balalon;Sabelak;Suit;Lolantang;Toi-Toi;Palabatu I;Mangais;Unu;Lemelu;Babang;Momotan;Boluni;Labotankandi;Alasan Nggolobuton;Pipilogot Paipaisu
07.11 Tinangkung Selatan;2001 Tobing;Paisumusoni;Tobungin;Mansamat A;Mansamat B;Kampung Baru;Tinangkung;Gansal;Bobu
07.15 Totikum Selatan;2001 Kalumbatan;Tonuson;Tobungku;Nulion;Peley;Kanali;Mata;Lobuton
07.16 Peling Tengah;2001 Patukuki;Balombong;Kolak;Koyobunga;Alakasing;Tombos;Luk;Labibi;Popisi;Tolulos;Tunggaling
07.17 Bulagi Utara;1009 Sabang;2001 Sambulangan;Bangunemo;Paisuluno;Montop;Bolubung;Bakalinga;Lukpanenteng;Koyobunga;2010 Ombuli;Minanga;Mandok
07.18 Buko Selatan;2001 Lumbi-lumbia;Kambani;Tatabau;Buko;Palapat;Labangun;Seano;Lelang Matamaling;Apal;Sapelang;Landonan Bebeau
07.19 Tinangkung Utara;2001 Tatakalai;Lalong;Ponding-ponding;Luksagu;Palam;Bampanga
08.01 Parigi;1017 Masigi;Maesa;Loji;Bantaya;Kampal;2011 Olaya;Pembalowo;Mertasari;2022 Bambalemo;Lebo;2035 Bambalemo Ranomaisi
08.02 Ampibabo;2005 Tolole;Toga;Sidole;Paranggi;Ampibabo;Lemo;Buranga;2021 Tanampedagi;Tombi;2024 Ampibabo Utara;Ogolugus;Lemo Utara;Sidole Barat;Aloo;Ampibabo Timur;Sidole Timur;Pangku;Tolole Raya;Lemo Tengah
08.03 Tinombo;2008 Bainaa;Dongkas;Tinombo;Lombok;Dusunan;Tibu;2019 Bainaa Barat;2021 Ogoalas;Lombok Barat;2027 Silabia;Siavu;Ambason Mekar;Dusunan Barat;Patingke;2033 Taipaobal
08.04 Moutong;2001 Moutong Timur;Moutong Barat;Moutong Tengah;Tuladenggi Pantai;2006 Gio;2024 Lobu;Pendelalap;Sejoli;2028 Aedan Raya;Salumpengut;Boloung Olonggata;Labuan;Mbelang Mbelang;Pande;Moutong Utara;Salepae;Olonggata;Gio Timur;Gio Barat;Sialopa
08.05 Tomini;2005 Tingkulang;Tomini;Ogotumubu;Ambesia;Tilung;2022 Ambesia Selatan;Biga;Tomini Utara;Tomini Barat;Supilopong;Ambesia Barat;Sipontan;Ta'aniuge;Ogotumubu Barat
08.06 Sausu;2009 Sausu Peore;Maleali;Sausu Trans;Sausu Torono;Sausu Pakareme;2015 Sausu Gandasari;Sausu Salubanga;Taliabo;Sausu Tambu;Sausu Auma
08.07 Bolano Lambunu;2001 Lambunu;2004 Wanagading;Kotanagaya;Margapura;Petunasugi;2016 Siendeng;Lambunu Utara;2021 Gunungsari;2031 Tirtanagaya;2033 Anutapura;2035 Lambunu Timur;Bukit Makmur;Ogorandu;Ganongol Sari
08.08 Kasimbar;2001 Kasimbar;Posona;Laemanta;Donggulu;Kasimbar Selatan;Kasimbar Barat;Silampayang;Tovalo;Donggulu Selatan;Labuan Donggulu;Kasimbar Palapi;Peningka;Laemanta Utara;Ogodopi Kasimbar;Sendana;Kasimbar Utara;Posona Atas;Sumber Tani
08.09 Torue;2001 Tanalanto;Torue;Astina;Purwosari;Tolai;Tolai Barat;Tolai Timur
08.10 Tinombo Selatan;2001 Tada;Sinei;Maninili;Sigenti;Malanggo;Silutung;Tada Selatan;Sigega Bersehati;Siaga;Khatulistiwa;Poly;Sigenti Selatan;Tada Timur;Sigenti Barat;Malanggo Pesisir;Maninili Barat;Maninili Utara;Siney Tengah;Tada Utara;Oncone Raya
08.11 Parigi Selatan;2001 Lemusa;Olobaru;Boyantongo;Dolago;Masari;Sumbersari;Nambaru;Tindaki;Gangga;Dolago Padang
08.12 Mepanga;2001 Kayu Agung;Sumber Agung;Kotaraya;Mepanga;Ogotion;Mensung;Bugis;Moubang;Ogobayas;Kota Raya Timur;Malalan;Kota Raya Selatan;Maranti;Ogomolos;Kotaraya Barat;Bugis Utara;Gurinda;Kotaraya Tenggara
08.13 Toribulu;2001 Tomoli;Toribulu;Sienjo;Pinotu;Singura;Tomoli Selatan;Sibalago;Toribulu Selatan;Tomoli Utara
08.14 Taopa;2001 Karya Agung;Nunurantai;Palapi;Taopa;Tuladenggi Sibatang;Tompo;Taopa Utara;Bilalea;Taopa Barat;Paria;Karya Abadi
08.15 Balinggi;2001 Malakosa;Balinggi Jati;Balinggi;Suli;Suli Indah;Beraban;Lebagu;Tumpapa Indah;Catur Karya
08.16 Parigi Barat;2001 Parigimpu'u;Baliara;Kayuboko;Jono Kalora;Air Panas;Lobu Mandiri
08.17 Siniu;2001 Marantale;Tandaigi;Silanga;Siniu;Towera;Toraranga;Uevolo;Siniu Sayogindano;Silanga Barat
08.18 Palasa;2001 Bobalo;Dongkalan;Eeya;Ulatan;Palasa Tangki;Palasa Tengah;Palasa Lambori;Pebounang;Bambasiang;Beau;Ogoansam
08.19 Parigi Utara;2001 Avolua;Toboli;Toboli Barat;Pangi;Sakinah Jaya
08.20 Parigi Tengah;2001 Pelawa Baru;Pelawa;Binangga;Jononunu;Matolele;Petapa
08.21 Bolano;2001 Bolano;Bolano Tengah;Bolano Barat;Bolano Utara;Bajo;Sritabaang;Beringin Jaya;Wanamukti;Wanamukti Utara;Lembah Bomban;Sidomukti;Wanamukti Barat;Sama Bahari
08.22 Ongka Malino;2001 Ongka;Malino;Santigi;Persatuan Sejati;Tabolobolo;Tinombala;Karya Mandiri;Kayu Jati;Lambanau;Bosagon Jaya;Persatuan Utara;Tinombala Jaya;Ongka Trimuspasari;Tinombala Sejati;Tinombala Barat;Padaelo;Ongka Persatuan
08.23 Sidoan;2001 Lado;Sipayo;Bondoyong;Sidoan Selatan;Sidoan Timur;Sidoan;Sidoan Barat;Ogobagis;Muara Jaya;Bainaa Selatan;Sintuwu Raya
09.01 Una Una;2005 Taningkola;Bambu;Wakai;Una-Una;Tanjung Pude;Lembanya;2014 Cendana;Binanguna;2017 Kavetan;Tanimpo;Luangon
09.02 Togean;2001 Bungayo;Benteng;Bangkagi;Tongkabo;Pulau Enam;Katupat;Awo;Kololio;Urulepe;Lembanato;Lebiti;Tobil;Baulu;Motobiai;Sampobae;Titiri'i
09.03 Walea Kepulauan;2006 Tiga Pulau;Popolii;Dolong B;Tutung;Dolong A;2016 Luok;2018 Kolami;2020 Olilan;2023 Loe
09.04 Ampana Tete;2001 Pusungi;Tete B;Tete A;Uebone;Mantangisi;Bantuga;Borone;Balanggala;Sabo;Longge;Tampabatu;Urundaka;Balingara;Bulan Jaya;Giri Mulyo;2017 Wanasari;2019 Kajulangko;Uemakuni;Mpoa;Sukamaju
09.05 Ampana Kota;1002 Malotong;Bailo;Ampana;1012 Bone Rato;Bailo Baru;Labiabae;2001 Sansarino;2011 Padang Tumbuo;2018 Saluaba;Buntongi
09.06 Ulubongka;2001 Tampanombo;Bonebae II;Tobamau;Rompi;Uematopa;Uekambuno;Paranonge;Bonebae I;Watusongu;Mire;Marowo;Borneang;Bongka Makmur;2015 Cempa;Bonevoto;Bongkakoy;Takibangke;Kasiala
09.07 Tojo Barat;2001 Malei Tojo;Matako;Bambalo;Galuga;Toliba;Ujung Tibu;Nggawia;Tombiano;Tatari;Kabalo;Tanamawau;Malewa;Mawomba
09.08 Tojo;2001 Lemoro;Korondoda;Tayawa;Uekuli;Betaua;Uedele;Sandada;Tojo;Pancuma;Tongku;Podi;Dataran Bugi;2015 Banano;Bahari;Buyuntaripa;Kalemba
09.09 Walea Besar;2001 Biga;Salinggoha;Tingki;Malapo;Pasokan;Kondongan;Katogop;Tongidon
09.10 Ratolindo;1001 Uentanaga Bawah;Uentanaga Atas;Dondo;1007 Uamalingku;Dondo Barat;Muara Toba;2004 Sumoli;Sabulira Toba;Labuan;2010 Patingko
09.11 Batudaka;2001 Bomba;Molowagu;Malino;Kulingkinari;Tumbulawa;Siatu;Kambutu;Lindo;Patoyan
09.12 Talatako;2001 Kalia;Malenge;Pautu;Tumotok;Kabalutan;Kadoda
10.01 Sigi Biromaru;2001 Sidondo II;Sidondo I;Bora;Watunonju;Olobuju;Soulowe;Sidera;Jono Oge;Kalukubula;Lolu;Pombewe;Loru;Mpanau;Ngatabaru;Maranatha;Sidondo III;Sidondo IV
10.02 Palolo;2001 Bobo;Bunga;Kapirowe;Makmur;Berdikari;Patimbe;Ampera;Rejeki;Sintuwu;Sigimpu;Bakubakulu;Bahagia;Rahmat;Tanah Harapan;Ranteleda;Tongoa;Lembantongoa;Uwe Nuni;Sejahtera;Ue rani;Karunia;Sarumana
10.03 Nokilalaki;2001 Kamarora A;Kamarora B;Kadidia;Sopu;Bulili
10.04 Lindu;2001 Puroo;Langko;Tomado;Anca;Olu
10.05 Kulawi;2001 Siwongi;Banggaiba;Tangkulowi;Boladangko;Lonca;Rantewulu;Towulu;Winatu;Sungku;Bolapapu;Mataue;Toro;Salua;Namo;Marena;Poleroa Makuhi
10.06 Kulawi Selatan;2001 Lempelero;Gimpu;Tomua;Tompi Bugis;Lawua;Watukilo;Salutome;O'o Parese;Pilimakujawa;Moa;Wangka;Palamaki
10.07 Pipikoro;2001 Koja;Kalamanta;Mamu;Peana;Kantewu;Onu;Mapahi;Banasu;Lonebasa;Lawe;Morui;Kantewu II;Porelea;Tuwo Tanijaya;Pelempea;Morui II;Poluroa;Masewo;Porelea II
10.08 Gumbasa;2001 Tuwa;Omu;Simoro;Pakuli;Pandere;Kalawara;Pakuli Utara
10.09 Dolo Selatan;2001 Bangga;Walatana;Bulubete;Baluase;Rogo;Pulu;Balongga;Sambo;Wisolo;Jono;Poi;Ramba
10.10 Tanambulava;2001 Lambara;Sibalaya Selatan;Sibalaya Utara;Sibowi;Sibalaya Barat
10.11 Dolo Barat;2001 Sibonu;Kaluku Tinggu;Pewunu;Kaleke;Rarampadende;Balumpewa;Balamoa;Pesaku;Mantikole;Bobo;Balaroa Pewenu;Luku
10.12 Dolo;2001 Tulo;Langaleso;Watubula;Soulowe;Karawana;Kotapulu;Kotarindau;Panturabate;Maku;Potoya;Kabobona
10.13 Kinovaro;2001 Porame;Balane;Uwemanje;Rondingo;Bolobia;Doda;Kalora;Kanuna;Daenggune;Kayumpia
10.14 Marawola;2001 Lebanu;Bomba;Beka;Sibedi;Padende;Sunju;Tinggede;Baliase;Binangga;Boyabaliase;Tinggede Selatan
10.15 Marawola Barat;2001 Wayu;Taipanggabe;Matantimali;Lewara;Dombu;Soi;Wugaga;Panasibaja;Ongulero;Wiapore;Wawujai;Lemosiranindi
11.01 Banggai;1005 Lompio;Tano Bununungan;Dodung;2001 Lambako;Kokini;Lampa;Tinakin Laut;2008 Potil Pololoba;Dangkalan;Pasir Putih
11.02 Banggai Utara;2001 Kendek;Lokotoy;Popisi;Paisumosoni;Tolisetubono;Bone Baru
11.03 Bokan Kepulauan;2001 Toropot;Kokudang;Kaukes;Bungin;Panapat;Ndindibung;Nggasuang;Mbuang-Mbuang;Timpaus;Kasuari;Sonit;Paisubebe;Mandel;Minanga;Bolokut;Keak
11.04 Bangkurung;2001 Togong Sagu;Taduno;Kanari;Lantibung;Kalupapi;Bone-Bone;Mbeleang;Tabulang;Sasabobok;Bungin Lawean;Lalong;Dungkean
11.05 Labobo;2001 Lalong;Lipulalongo;Paisulamo;Alasan;Mansalean;Bontosi;Lipu Talas;Padingkian
11.06 Banggai Selatan;2001 Matanga;Tolokibit;Bentean;Malino Padas;Kelapa Lima;Labuan Kapelak
11.07 Banggai Tengah;2001 Adean;Badumpayan;Timbong;Mominit;Gonggong;Monsongan;Tintingo;Pososlalongo
12.01 Petasia;1001 Kolonodale;Bahontula;Bahoue;2004 Ganda-Ganda;Koya;Gililana;Tanauge;Korololaki;Korololama;Koromatantu
12.02 Petasia Timur;2001 Bunta;Tompira;Bungintimbe;Towara;Molino;Mohoni;Ungkea;Bimor Jaya;Molores;Keuno;Towara Pantai;Peboa
12.03 Lembo Raya;2001 Dolupo Karya;Po'ona;Petumbea;Ronta;Pontangoa;Jamor Jaya;Pa'awaru;Lembobelala;Bintangor Mukti;Mandula
12.04 Lembo;2001 Beteleme;Uluanso;Mora;Waraa;Tingkeao;Wawopada;Korowalelo;Tinompo;Kumpi;Korompeeli;Lemboroma;Korowou;Lembobaru;Korobonde
12.05 Mori Atas;2001 Tomata;Londi;Taende;Ensa;Kolaka;Peonea;Lanumor;Gontara;Lee;Saemba;Kasingoli;Tomui Karya;Saemba Walati;Pambarea
12.06 Mori Utara;2001 Era;Peleru;Tamonjengi;Mayumba;Tiwa'a;Lembontonara;Tabarano;Wawondula
12.07 Soyo Jaya;2001 Lembah Sumara;Sumara Jaya;Tambayoli;Malino;Panca Makmur;Tamainusi;Bau;Malino Jaya;Toddopoli Uebangke;Tandoyondo
12.08 Bungku Utara;2001 Baturube;Posangke;Taronggo;Ueruru;Uewajo;Tirongan Bawah;Tirongan Atas;Siliti;Lemo;Salubiro;Uemasi;Opo;Tanakuraya;Tambarobone;Woomparigi;Boba;Kalombang;Tokonanaka;Matube;Lemowalia;Uempanapa;Tokala Atas;Pokeang
12.09 Mamosalato;2001 Pandauke;Kolo Bawah;Kolo Atas;Momo;Tananagaya;Uepakatu;Lijo;Tanasumpu;Parangisi;Girimulya;Winangobino;Tambale;Sea;Menyo'e
12.10 Petasia Barat;2001 Tiu;Tontowea;Togo Mulyo;Maralee;Mondowe;Sampalowo;Moleono;Onepute;Ulu Laa;Tadaku Jaya
71.01 Palu Timur;1004 Besusu Barat;1006 Besusu Tengah;Besusu Timur;1009 Lolu Selatan;Lolu Utara
71.02 Palu Barat;1002 Ujuna;1005 Balaroa;1007 Kamonji;Baru;Lere;1015 Siranindi
71.03 Palu Selatan;1001 Tatura Utara;Birobuli Utara;Petobo;1011 Birobuli Selatan;Tatura Selatan
71.04 Palu Utara;1001 Mamboro;Taipa;Kayumalue Ngapa;Kayumalue Pajeko;1010 Mamboro Barat
71.05 Ulujadi;1001 Buluri;Donggala Kodi;Kabonena;Silae;Watusampu;Tipo
71.06 Tatanga;1001 Nunu;Palupi;Tawanjuka;Pengawu;Duyu;Boyaoge
71.07 Tawaeli;1001 Pantoloan;Pantoloan Boya;Baiya;Lambara;Panawu
71.08 Mantikulore;1001 Layana Indah;Tondo;Talise;Tanamodindi;Lasoani;Poboya;Kawatuna;Talise Valangguni`
