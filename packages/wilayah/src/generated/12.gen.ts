// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Sumatera Utara: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Barus;1001 Pasar Batu Gerigis;Padang Masiang;2003 Kampung Solok;Pasar Terandam;Sigambo Gambo;Ujung Batu;Kinali;Kampung Mudik;Aek Dakka;Patupangan;Gabungan Hasang;2017 Bungo Tanjung;Kedai Gedang
01.02 Sorkam;1001 Sorkam;Pargarutan;1004 Tarutung Bolak;1009 Naipospos Barat;2003 Teluk Roban;2005 Fajar;Pardamean;Pelita;Rianiate;2010 Gonting Mahe;Dolok Pantis;2014 Pea Raja;Bottot;Sorkam Tengah;Sorkam Kiri;Pananggahan;Pagaran Julu;Hite Urat;Sihapas;Nauli;Muara Nauli
01.03 Pandan;1001 Pandan;Hajoran;Aek Tolang;Lubuk Tukko;Sibuluan Indah;Sibuluan Nauli;1011 Aek Sitio-tio;Sibuluan Raya;Kalangan;1016 Pandan Wangi;Lubuk Tukko Baru;Sibuluan Baru;Sibuluan Terpadu;Sihaporas Nauli;Pasar Baru;Budi Luhur;Kalangan Indah;Mangga Dua;Muara Nibung;Hajoran Indah;2014 Aek Garut;Sitio-Tio Hilir
01.04 Pinangsori;1001 Pinangsori;1004 Sitonong Bangun;1007 Pinangbaru;1009 Albion Prancis;Sori Nauli;2002 Gunung Marijo;Sihaporas;2005 Toga Basir;Parjalihotan Baru;2008 Danau Pandan
01.05 Manduamas;1001 P.O. Manduamas;1003 Binjohara;1020 Perluasan;2002 Saragih;2004 Pagaran Nauli;Sarma Nauli;Manduamas Lama;Tumba;Tumba Jae;Lae Monong;Saragih Barat;Saragih Timur;Binjohara Uruk;Binjohara Baru;Tumba Nauli;Manduamas Baru;Muara Tapus;Pagaran Baru;Parsihotangan;Tambahan Nanjur
01.06 Kolang;1006 P.O. Hurlang;Kolang Nauli;2001 Unte Mungkur IV;Unte Mungkur III;Unte Mungkur II;Unte Mungkur I;Satahi Nauli;2008 Hurlang Muara Nauli;Sipakpahi Aek Lobu;Hodopa Nauli;Makarti Nauli;Rawa Makmur;Simarpinggang;Pargaringan
01.07 Tapian Nauli;1001 Tapian Nauli II;2002 Tapian Nauli I;Tapian Nauli III;Tapian Nauli IV;Aloban Bair;Mela Dolok;Mela I;Mela II;Bair
01.08 Sibabangun;1002 Sibabangun;2005 Mombang Boru;Anggoli;Muara Sibuntuon;Sibio bio;2010 Simanosor;Hutagur-gur
01.09 Sosorgadong;1001 Sosor Gadong;2002 Unte Boang;Sibintang;Barambang;Siantar Ca.;Muara Bolak;Huta Tombak;Siantar Dolok;Baringin
01.10 Sorkam Barat;1001 Sorkam Kanan;1019 Binasi;2002 Sipea Pea;Pahieme I;Pasar Sorkam;Aek Raso;Pasaribu Tobing Jae;2014 Maduma;2016 Sidikalang;Pahieme II;Sorkam Kanan;2020 Madani
01.11 Sirandorung;1001 Bajamas;2002 Sampang Maruhur;Siordang;Pardomuan;Simpang III Lae Bingke;Sigodung;Masnauli;Muara Ode
01.12 Andam Dewi;1007 Rina Bolak;2001 Sijungkang;Pangaribuan;Sogar;Sirami Ramian;Sigolang;Sosor Gonting;2008 Bondar Sihudon I;Uratan;Ladang Tengah;Lobu Tua;Bondar Sihudon II;Sitiris-Tiris;Sawah Lamo
01.13 Sitahuis;1003 Nauli;2001 Bonandolok;Rampa;2004 Mardame;Naga Timbul;Simaninggir
01.14 Tukka;1001 Tukka;Bona Lumban;Huta Nabolon;1007 Sipange;1009 Aek Tolang Induk;2004 Sigiring Giring;Tapian Nauli/ Saurmanggita;Sait Kalangan II;2008 Aek Bottar
01.15 Badiri;1001 Hutabalang;Lopian;2003 Jago Jago;Aek Horsik;Gunung Kelambu;Kebun Pisang;Lubuk Ampolu;Pagaran Honas;Sitardas
01.16 Pasaribu Tobing;2001 Suga Suga Hutagodang;Suka Maju;Makmur;Pasaribu Tobing;Aek Nadua;Simargarap;Sidaling;Sipakpahi;PO Simargarap
01.17 Barus Utara;2001 Hutaginjang;Sihorbo;Parik Sinomba;Purba Tua;Pananggahan;Siharbangan
01.18 Suka Bangun;2001 Pulo Pakkat;Tebing Tinggi;Pulo Pakkat II;Janji Maria;Sihadatuon;Sihapas
01.19 Lumut;1001 Lumut;2002 Aek Gambir;Masundung;2005 Lumut Nauli;Lumut Maju;Sialogo
01.20 Sarudik;1001 Sibuluan Nalambok;Sarudik;1004 Pasir Bidang;Pondok Batu;2003 Sipan
02.01 Tarutung;1001 Partoli Toruan;Hutatoruan V;Hutatoruan VI;Hutatoruan VII;Hutatoruan IX;Hutatoruan X;Hutatoruan XI;2008 Parbubu I;Parbubu II;Hutapea Banuarea;Siandor-andor;Hutauruk;Hapoltahan;Parbubu Dolok;Aek Siansimun;Htgalung Siwaluompo;Parbubu Pea;Hutatoruan IV;Sosunggulon;Hutatoruan VIII;Simamora;Parbaju Toruan;Parbaju Julu;Parbaju Tonga;Sitampurung;Siraja Oloan;Jambur Nauli;Sihujur;Partali Julu;Hutatoruan I;Hutatoruan III
02.02 Siatas Barita;2001 Siraja Hutagalung;Pansur Napitu;Simanampang;Sidagal;Simarakir Julu;Enda Portibi;Simorangkir Habinsaran;Sangkaran;Lumban Siagian Jae;Lumban Siagian Julu;Sitompul;Lobu Hole
02.03 Adiankoting;2001 Dolok Nauli;Pansurbatu;Pardomuan Nauli;Siantar Naipospos;Sibalanga;Pagaran Lambung III;Pagaran Lambung IV;Adian Koting;Pangaran Pisang;Banuaji IV;Banuaji I;Banuaji II;Pangaran Lambung I;Pangaran Lambung II;Pansurbatu I;Pansurbatu II
02.04 Sipoholon;1001 Situmeang Habinsaran;2002 Hutauruk;Simanungkalit;Situmeang Hasundutan;Sipahutar;2007 Tapian Nauli;Huta Raja;Lobu Singkam;Rura Julu Dolok;Rura Julu Toruan;Hutaraja Hasundutan;Pagarbatu;Hutaraja Simanungkalit;Hutauruk Hasundutan
02.05 Pahae Julu;1001 Onan Hasang;2002 Simasom;Janji Natogu;Pagur Dotan;Sibaganding;Lumban Garaga;Sitolu Ama;Lumban Tonga;Lumban Dolok;Simataniari;Lumban Jaean;Huta Barat;Lontung Dolok;Simanampang;Lobu Pining;Pantis;Lumban Gaol;Simardangiang;Simasom Toruan
02.06 Pahae Jae;1001 Sarulla;2002 Tordolok Nauli;Sigurung-gurung;Silangkitang;Sitoluompu;Siopat Bahal;Pardomuan Nainggolan;Nahornop Marsada;Parsaoran Samosir;Suka Maju;Setia;Parsaoran Nainggolan;Pardamean Nainggolan
02.07 Simangumban;2001 Silosung;Dolok Sanggul;Simangumban Jae;Aek Nabara;Dolok Saut;Simangumban Julu;Lobu Sihim;Pardomuan
02.08 Purbatua;2001 Sidua Bahal;Sibulan Bulan;Bonani Dolok;Pardomuan J. Angkola;Hutanagodang;Robean;Janji Nauli;Selamat;Purba Tua;Sitolu Bahal;Parsaoran J. Angkola
02.09 Siborongborong;1001 Psr Siborong Borong;2002 Siborong Borong I;Siborong Borong II;Sitampurung;Sitabotabo;Bahal Batu I;Bahal Batu II;Bahal Batu III;Lobu Siregar I;Lobu Siregar II;Pohan Julu;Pohan Tonga;Pohan Jae;Paniaran;Parik Sabungan;Hutabulu;Lumban Tonga Tonga;Sigumbang;Siaro;Silait-Lait;Sitabotabo Toruan
02.10 Pagaran;2001 Simamora Hasibuan;Lumban Julu;Pagaran;Sibaragas;Sipultak;Lubis;Banualuhu;Parhorboan;Lumban Motung;Lumban Ina Ina;Doloksaribu;Lumban Silintong;Sipultak Dolok;Hasibuan
02.11 Parmonangan;2001 Manalu;Manalu Purba;Manalu Dolok;Hutajulu;Aek Raja;Hutatinggi;Lobusunut;Sisordak;Pertengahan;Hutatua;Hutajulu Parbalik;Horisan Ranggitgit;Purba Dolok;Batuarimo
02.12 Sipahutar;2001 Sabungannihuta IV;Sabungannihuta I;Sipahutar I;Sipahutar II;Sipahutar III;Onan Runggu I;Tapian Nauli III;Onan Runggu III;Siabal-abal III;Siabal-abal I;Aek Nauli II;Tapian Nauli II;Sabungannihuta III;Onan Runggu IV;Siabal-abal II;Aek Nauli I;Aek Nauli III;Onan Runggu II;Tapian Nauli I;Sabungannihuta II;Sabungannihuta V;Siabal-abal IV;Aek Nauli IV;Siabal-abal V;Siabal-abal VI
02.13 Pangaribuan;2001 Pakpahan;Sampagul;Godung Borotan;Parratusan;Lumban Siregar;Sigotom Julu;Rahut Bosi;Batu Nadua;Silantom Tonga;Silantom Julu;Pansurnatolu;Parlombuan;Purbatua;Lumban Sinaga Simatupang;Batumanumpak;Sibingke;Najumambe;Parsibarungan;Harianja;Silantom Jae;Padang Parsadaan;Parsorminan I;Hutaraja;Rahut Bosi Onan;Sigotom Timur;Sigotom Dolok Nauli
02.14 Garoga;2001 Garoga Sibargot;Lontung Jae I;Parsosoran;Padang Siandomang;Sibaganding;Sirmpang Bolon;Gonting Garoga;Lontung Jae II;Gonting Salak;Sibalanga;Aek Tangga;Parinsoran;Parmanuhan
02.15 Muara;2001 Hutanagodang;Unte Mungkur;Hutalontung;Hutaginjang;Dolok Matumbur;Mariba Ni Aek;Sampuran;Silando;Sibandang;Simatupang;Silali Toruan;Batubinumbun;Sitanggor;Papande;Aritonang
03.01 Angkola Barat;1001 Sitinjak;1003 Simatorkis Sisoma;2002 Panobasan;2004 Siuhom;Sigumuru;Sibangkua;Sisundung;Aek Nabara;2011 Parsalakan;2015 Sitaratoit;Sialogo;2024 Lembah Lubuk Raya;2031 Lobu Layan Sigordang;2035 Panobasan Lombang
03.02 Batang Toru;1001 Wek I;Wek II;1011 Perkebunan Batang Toru;1030 Padang Lancat;1032 Aek Pining;2003 Garoga;Huta Godang;Batu Horing;2008 Batu Hula;Sumuran;2015 Napa;Wek IV;Hapesong Baru;Telo;Wek III;Perkebunan Sigala-Gala;Perkebunan Hapesong;Hapesong Lama;Sipenggeng;2025 Sianggunan;Huta Baru;2036 Aek Ngadol Sitinjak;Sisipa
03.03 Angkola Timur;1098 Pasar Pargarutan;Batang Tura Sirumambe;2003 Panompuan Jae;Pargarutan Tonga;2008 Huraba;2012 Marisi;Pargarutan Julu;Huta Ginjang;2069 Lantosan Rogas;2079 Sijungkang;2083 Pargarutan Jae;2094 Panompuan;Pargarutan Dolok;Sanggapati;Pall XI
03.04 Sipirok;1001 Pasar Sipirok;1003 Hutasuhut;Baringin;Bunga Bondar;1061 Parau Sorat;1114 Sipirok Godang;2010 Bagas Lombang;2017 Batu Satail;2025 Hasang Marsada;2034 Janji Mauli;2048 Paran Julu;2051 Pangaribuan;Pargarutan;2054 Panaungan;2059 Padang Bujur;Paran Padang;2064 Pangurabaan;2068 Ramba Sihasur;Tolang;2072 Sampean;2075 Simaninggir;Sibadoar;2085 Sialagundi;2096 Bulu Mario;Barnang Koling;2101 Dolok Sordang Julu;Situmba Julu;Situmba;Kilang Papan;Sialaman;Paran Dolok Mardomu;Batang Tura Julu;Batang Tura;Dolok Sordang;Pahae Aek Sagala;Marsada;Luat Lombang;Aek Batang Paya;2115 Saba Batang Miha;Sarogodung
03.05 Saipar Dolok Hole;1001 Pasar Sipagimbar;1080 Aek Simotung;2018 Simangambat;2069 Sidapdap Simanosor;Saut Banua Simanosor;Damparan Haunatas;Somba Debata Purba;Padang Mandailing Garugur;Ulu Mamis Situnggaling;Parau Sorat Sitabo-tabo;Pintu Padang Mandalasena;Sunge Sigiring-giring;Silangkitang Tambiski;Batang Parsuluman
03.06 Angkola Selatan;1001 Simarpinggan;1007 Napa;1014 Tapian Nauli;1019 Pardomuan;2004 Situmbaga;Sinyior;Pintu Padang;2008 Sibong-bong;Siamporik Dolok;Siamporik Lombang;Sihopur;Tandihat;Perkebunan Marpinggan;2015 Aek Natas;Dolok Godang;Sihuik-huik;Gunung Baringin
03.07 Batang Angkola;1001 Sigalangan;1060 Pintu Padang I;Pintu Padang II;1068 Bangun Purba;2005 Aek Nauli;2016 Sidadi I;2018 Janji Manaon;2020 Sitampa Simatoras;Pasar Lama;2027 Benteng Huraba;2029 Padang Kahombu;Sorik;2045 Sibulele Muara;2047 Bargot Topong;2053 Sigulang Losung;2055 Hurase;2057 Sorimadingin PP;Huta Padang;2062 Tahalak Ujung Gading;Sidadi II;2067 Aek Gunung
03.14 Arse;1039 Arse;Lancat;2028 Sipogu;2032 Pinagar;Pardomuan;Aek Haminjon;Nanggar Jati Huta Padang;Nanggar Jati;Natambang Roncitan;Dalihan Natolu
03.20 Marancar;1004 Pasar Sempurna;2002 Huraba;2014 Gunung Binanga;Marancar Godang;Simaninggir;2023 Sugi;2028 Haunatas;2032 Aek Nabara;Gapuk Tua;Marancar Julu;Aek Sabaon;Tanjung Dolok
03.21 Sayur Matinggi;1063 Sayur Matinggi;2003 Janji Mauli Baringin;Mondang;Sialang;Sipange Julu;Sipange Godang;Tolang Julu;Tolang Jae;2012 Bange;Bulu Gading;2018 Aek Libung;2023 Aek Badak Jae;Aek Badak Julu;2026 Huta Pardomuan;2056 Sipange Siunjam;Silaiya;Somanggal Parmonangan;Lumban Huayan;2062 Silaiya Tanjung Leuk
03.22 Aek Bilah;2003 Sigolang;2005 Biru;2008 Tapus Godang;2017 Lobu Tayas;2020 Silangkitang;2033 Sihulambu;2043 Tolang;Tapus Sipagabu;Huta baru;Aek Latong;Aek Urat;Gorahut
03.29 Muara Batang Toru;1002 Hutaraja;1008 Muara Manompas;Muara Ampolu;2001 Bandar Hapinis;2003 Pardamean;Tarapung Raya;2007 Muara Opu;2010 Simarlelan;Muara Huta Raja
03.30 Tano Tombangan Angkola;1001 Panabari Hutatonga;2002 Aek Uncim;Panindoan;Aek Kahombu;Batu Horpak;Situmba;Purba Tua;Lumban Jabi-jabi;Ingul Jae;Sisoma;Lumban Ratus;Kota Tua;Simaninggir Tano Tombangan;Huta Raja;Harean;Aek Parupuk;Tanjung Medan
03.31 Angkola Sangkunur;1001 Sangkunur;Rianiate;2003 Simatohir;Perkebunan;Bandar Tarutung;Aek Pardomuan;Tindoan Laut;Simataniari;Batu Godang;Malombu
03.32 Angkola Muara Tais;1001 Bintuju;Huta Tonga;2003 Basilam Baru;Sipangko;Huta Holbung;Muara Tais I;Muara Tais II;Muara Tais III;Janji Mauli MT;Pargumbangan;Pangaribuan;Pasir Matogu;Sori Manaon;Muara Purba Nauli;Tatengger
04.05 Hiliduho;2001 Ononamolo I Bot;2021 Dima;Sinarikhi;Ombolata Salo'o;Sisobalauru;Tuhegafoa II;2027 Fadoro Lauru;Lasara Tanose'o;2030 Hiliduho;Hiligodu Tanose'o;Sisobahili I Tanose'o;Onozitolidulu;Mazingo Tanose'o;2040 Onowaembo Hiligara;Silimabanua;Ombolata Sisarahili
04.06 Gido;2006 Hiliotalua;2008 Akhelauwe;2016 Hilisebua;Somi;Sirete;Hiliweto Gido;Loloana'a Gido;2022 Sisobahili;Lahemo;Ladea;2027 Umbu;Soewe;Lolozasai;Lasara Idanoi;2050 Lasela;Ladea Orahua;Tulumbaho Salo'o;Nifalo'olauru;Hilizoi;Somi Botogo'o;Olindrawa Sisarahili
04.10 Idanogawo;2005 Hilimoasio;Tetegeona'ai;Laowo Hilimbaruzo;Hililawa'e;Tuhewaebu;2014 Sisobahili Iraonohura;Bozihona;Oladano;Ahedano;Hilina'a Tafuo;Hilionozega;Mondrali;2022 Tetehosi;Saiwahili Hiliadulo;Maliwa'a;Biouti;Awoni Lauso;Bobozioli Loloana'a;Sandruta;Laira;Otalua;Baruzo;Orahili Zuzundrao;Tiga Serangkai Maliwa'a;Hiligogowaya Maliwa'a;Hili'adulo;Hilimoasio Dua;Biouti Timur
04.11 Bawolato;2002 Sisarahili Bawolato;Hiliganoita;Gazamanu;Hilihoru;Hilialawa;Hilifaosi;Hiliwarokha;Sitolubanua;Siofaewali;Sohoya;Botohaenga;Orahili;Tagaule;Siofabanua;Sifaoro'asi Uluhou;Dahana;Orahua;Banua Sibohou Silima Ewali;Si'ofaewali Selatan;Lagasimahe;Hilihao Cugala;Orahua Faondrato;Hou;Sindrondro;Balale Toba'a
04.20 Hiliserangkai;2001 Fadoro Hunogoa;Lolofaoso Lalai;Fulolo Lalai;Lawa-Lawa;Lalai I/II;Lolowua;Dahadano Botombawo;Fadoro Lalai;Lolowua Hiliwarasi;Hilizia Lauru;Ehosakhozi;Awela;Onombongi;Orahili Idanoi;Lolofaoso
04.21 Botomuzoi;2001 Hiligodu Botomuzoi;Lasara Botomuzoi;Hiliwa'ele I;Hilimbowo Botomuzoi;Simanaere Botomuzoi;Hiliwa'ele II;Tuhegafoa I;Balohili Botomuzoi;Hilihambawa Botomuzoi;Fulolo Botomuzoi;Loloana'a;Ononamolo Talafu;Sisobahili Dola;Banua Sibohou Botomuzoi;Mohili Berua Botomuzoi;Tetehosi Botomuzoi;Talafu;Ola Nori
04.27 Ulugawo;2001 Orahili;Hiliweto Gela;Lawa-lawa Luo;Hilimbowo;Hilibadalu;Fatodano;Fahandrona;Onodalinga;Holi;Sisobahili Ulugawo;Sifaoroasi Ulugawo;Mohili;Hiligafoa;Sisarahili Soroma'asi
04.28 Ma'u;2001 Balodano;Lewuoguru II;Sihare'o III;Sisarahili Ma'u;Lasara Siwalubanua;Tuhemberua;Atualuo;Lewa-lewa;Dekha;Sihare'o III Bawosalo'o Berua;Sihare'o III Hilibadalu
04.29 Somolo-molo;2001 Sisobawino I;I'odano;Huno;Sisaratandrawa;Somolo-molo;Lewuoguru I;Sifaoroasi;Lewuombanua;Hiligodu Somolo-Molo;Hilimborodano;So'ewali
04.35 Sogae'adu;2001 Tuhembuasi;Hilibadalu;La'uri;Hilimbana;Saitagaramba;Sogae'adu;Baruzo;Tulumbaho;Sisarahili Sogae'adu;We'a-we'a;Sihare'o Sogae'adu
05.01 Bahorok;1001 Pekan Bahorok;2002 Lau Damak;Timbang Lawan;Sampe Raya;Tanjung Lenggang;Suka Rakyat;Perkebunan Turangi;Perkebunan Bungara;Perkebunan B. Lawang;2011 Empus;Simpang Pulo Rambung;Perkebunan Sei Musam;Batu Jong - Jong;Sematar;Perkebunan Pulo Rambung;Sei Musam Kendit;2020 Timbang Jaya;Musam Pembangunan;Ujung Bandar
05.02 Salapian;1007 Tanjung Langkat;2002 Perkebunan Tanjung Keliling;2004 Perkebunan Gelugur Langkat;Perkebunan Tambunan;Perkebunan Bandar Telu;2008 Naman Jahe;Turangi;Ujung Teran;Pamah Tambunan;2014 Minta Kasih;2019 Ujung Bandar;Lau Tepu;Parangguam;2023 Ponco Warno;Adin Tengah;Lau Lugur;Pancur Ido
05.03 Kuala;1001 Pekan Kuala;1019 Bela Rakyat;2002 Dalan Naman;Balai Kasih;Bekiung;Blankahan;Besadi;Beruam;2009 Raja Tengah;2011 Namo Mbelin;Parit Bindu;Sei Penjara;2015 Perkebunan Bekiun;Garunggang;Suka Damai;Sido Makmur
05.04 Sei Bingai;1005 Namu Ukur Selatan;2001 Telagah;Rumah Galuh;Simpang Kuta Buluh;Gunung Ambat;2006 Belinteng;Namu Ukur Utara;Pasar VI Kwala Mencirim;Emplasmen Kwala Mencirim;Purwobinangun;Pasar IV.Namo Terasi;Pasar VIII.Namo Terasi;Durian Lingga;Pekan Sawah;Tanjung Gunung;Mekar Jaya
05.05 Binjai;1001 Kwala Begumit;2002 Sambi Rejo;Sendang Rejo;Tanjung Jati;Sidomulyo;Perdamaian;Suka Makmur
05.06 Selesai;1001 Pekan Selesai;2002 Sei Limbat;Padang Brahrang;Tanjung Merahe;Nambiki;Lau Mulgap;Kuta Parit;Bekulap;Perhiasan;Selayang;Mancang;Kwala Air Hitam;Padang Cermin;Selayang Baru
05.07 Stabat;1004 Perdamaian;Kwala Bingai;Sidomulyo;1010 Stabat Baru;Dendang;Paya Mabar;2001 Karang Rejo;Kwala Begumit;Mangga;2007 Banyumas;Pantai Gemi;Ara Condong
05.08 Wampu;1001 Bingai;2002 Gohor Lama;Stabat Lama;Besilam Bukit Lembasa;Kebun Balok;Bukit Melintang;Gergas;Stabat Lama Barat;Sumber Mulyo;Pertumbukan;Paya Tusam;Mekar Jaya;Jentera Stabat;Stungkit
05.09 Secanggang;1004 Hinai Kiri;2001 Kepala Sungai;Teluk;Cinta Raja;2005 Kebun Kelapa;Sungai Ular;Tanjung Ibus;Secanggang;Selotong;Karang Gading;Jaring Halus;Telaga Jernih;Perkotaan;Kwala Besar;Karang Anyar;Pantai Gading;Suka Mulia
05.10 Hinai;1008 Kebun Lada;2001 Cempa;Batu Malenggang;Tamaran;Tanjung Mulia;Muka Paya;Hinai Kanan;Suka Damai;2009 Baru Pasar VIII;Perkebunan Tanjung Beringin;Suka Jadi;Paya Rengas;Suka Damai Timur
05.11 Tanjung Pura;1005 Pekan Tanjung Pura;2001 Serapuh Asli;Pematang Tengah;Paya Perupuk;Lalang;2006 Pekubuan;Teluk Bakung;Pantai Cermin;Pematang Serai;Baja Kuning;Pulau Banyak;Pematang Cengal;Kwala Serapuh;Kwala Langkat;Bubun;Tapak Kuda;Suka Maju;Karya Maju;Pematang Cengal Barat
05.12 Padang Tualang;1006 Tanjung Selamat;2001 Serapuh ABC;Padang Tualang;Kwala Besilam;Buluh Telang;Besilam;2007 Tebing Tanjung Selamat;Tanjung Putus;Suka Ramai;Jati Sari;Banjaran Raya;Bukit Sari
05.13 Gebang;1001 Pekan Gebang;2002 Paluh Manis;Pasar Rawa;Padang Langkat;Air Hitam;Paya Bengkuang;Dogang;Sangga Lima;Kwala Gebang;Bukit Mengkirai;Pasiran
05.14 Babalan;1001 Pelawi Utara;1006 Berandan Barat;Berandan Timur Baru;Berandan Timur;2002 Securai Utara;Teluk Meku;Pelawi Selatan;Securai Selatan
05.15 Pangkalan Susu;1009 Beras Basah;Bukit Jengkol;2001 Alur Cempedak;Sei Siur;Tanjung Pasir;Paya Tampak;Pintu Air;Sei Meran;Pulau Sembilan;Pulau Kampai;2011 Pangkalan Siata
05.16 Besitang;1009 Pekan Besitang;Bukit Kubu;Kampung Lama;2001 Halaban;Bukit Mas;2005 Pir Adb Besitang;Sekoci;Suka Jaya;Bukit Selamat
05.17 Sei Lepan;1001 Sei Bilah;Alur Dua;1008 Alur Dua Baru;Harapan Jaya;Sei Bilah Timur;2003 Puraka I;Puraka II;Lama;Telaga Said;Lama Baru;2011 Mekar Makmur;Harapan Baru;Harapan Maju;Harapan Makmur
05.18 Berandan Barat;1001 Tangkahan Durian;1004 Pangkalan Batu;2002 Sei Tualang;Lubuk Kasih;2005 Lubuk Kertang;Perlis;Kelantan
05.19 Batang Serangan;1001 Batang Serangan;2002 Sei Bamban;Sei Musam;Sei Serdang;Namo Sialang;Kwala Musam;Karya Jadi;Paluh Pakeh Babussalam
05.20 Sawit Seberang;1001 Sawit Seberang;2002 Alur Gadung;Simpang Tiga;Sei Litur Tasik;Sawit Hulu;Mekar Sawit;Alur Melati
05.21 Sirapit;2001 Serapit;Gunung Tinggi;Sidorejo;Suka Pulung;Aman Damai;Tanjung Kariahan;Sebertung;Pulau Semikat;Sumber Jaya;Perkebunan Amal Tani
05.22 Kutambaru;2001 Namotogan;Kuta Gajah;Perkebunan Marike;Kaperas;Namoteras;Rampah;Sulkam;Kutambaru
05.23 Pematang Jaya;2001 Pematang Tengah;Damar Condong;Perkebunan Damar Condong;Perkebunan Perapen;Limau Mungkur;Serang Jaya Hilir;Serang Jaya;Sala Haji
06.01 Kabanjahe;1009 Padang Mas;Lau Cimba;Gung Leto;Gung Negeri;Kampung Dalam;2001 Rumah Kabanjahe;Kaban;Ketaren;Samura;Lau Simomo;Sumber Mufakat;Kandibata;Kacaribu
06.02 Berastagi;1006 Tambak Lau Mulgab I;Tambak Lau Mulgab II;Gundaling I;Gundaling II;2001 Daulu;Gurusinga;Raya;Rumah Berastagi;Sempajaya;2010 Lau Gumba
06.03 Barusjahe;2001 Paribun;Rumamis;Sinaman;Sukanalu;Barusjulu;Tangkidik;Sukajulu;Barusjahe;Bulanjahe;Pertumbuken;Talimbaru;Sikab;Persadanta;Bulanjulu;Semangat;Serdang;Tanjung Barus;Sarimanis;Penampen
06.04 Tigapanah;2001 Kutakepar;Ajijulu;2004 Singa;2007 Ajijahe;Bunuraya;2010 Kubusimbelang;Tigapanah;Suka;2014 Kacinambun;Kutajulu;Bertah;Manukmulia;Lauriman;Sukadame;Mulawari;2023 Sukamaju;Kutambelin;Kutabale;Leparsamura;Seberaya;Ajimbelang;Ajibuhara;Lambar;Salit;Suka Mbayak;Suka Sipilihen;Sukameriah;Bekerah;Simacem
06.05 Merek;2001 Partibi Tembe;Negeri Tongging;Kodon-Kodon;Dokan;Nagara;Sibolangit;Sukamandi;Nagalingga;Pangambatan;Tongging;Partibi Lama;Regaji;Ajinembah;Situnggaling;Garingging;Mulia Rayat;Bandar Tongging;Pancur Batu;Merek
06.06 Munte;2001 Nageri;Munte;Kineppen;Bandar Meriah;Barung Kersap;Kutambaru;Buluhnaman;Singgamanik;Kuta Gerat;Pertumbungen;Sarimunte;Kaban Tua;Gunung Manumpak;Tanjung Beringin;Kuta Suah;Sarinembah;Selakkar;Parimbalang;Gunung Saribu;Sukarame;Gurubenua;Biaknampe
06.07 Juhar;2001 Juhar Perangin-angin;Lau Lingga;Kidupen;Namosuro;Bekilang;Sugihen;Pernantin;Nageri;Juhar Ginting;Juhar Tarigan;Pasar Baru;Batu Mamak;Naga;Kutambelin;Mbetong;Keriahen;Gunung Juhar;Ketawaren;Jandi;Buluh Pancur;Kutagugung;Sukababo;Lau Kidupen;Sigenderang;Juhar Ginting Sadanioga
06.08 Tigabinanga;1019 Tiga Binanga;2001 Gunung;Kem Kem;Pertumbuken;Kuala;Limang;Perbesi;Lau Kapur;Kuta Bangun;Kuta Raya;Pergendangen;Simolap;Simpang Pergendangen;Kuta Gerat;Suka Julu;Kuta Galoh;Bunga Baru;Kutambaru Punti;Kuta Buara;2020 Batumamak
06.09 Laubaleng;2001 Martelu;Mbal-Mbal Petarum;Lau Peranggunen;Tanjung Gunung;Lau Baleng;Durin Rugun;Perbulan;Kutambelin;Lingga Muda;Kinangkong;Rambah Tampu;Lau Peradep;Buluh Pancur;Batu Rongkam;Pintu Angin
06.10 Mardingding;2001 Lau Pengulu;Lau Mulgap;Lau Kesumpat;Rimo Bunga;Tanjung Pamah;Kuta Pengkih;Bandar Purba;Mardingding;Lau Pakam;Lau Solu;Lau Garut;Bukit Makmur
06.11 Payung;2001 Payung;2004 Rimo Kayu;2007 Selandi;2012 Batukarang;2015 Gurukinayan;2017 Cimbang;2025 Ujung Payung
06.12 Simpang Empat;2005 Kutatengah;Tigapancur;Pintu Besi;2009 Gamber;2012 Sirumbia;2014 Ndokumsiroga;2016 Linggajulu;Gajah;Lingga;Nangbelawan;2022 Beganding;2024 Torong;Berastepu;Surbakti;2028 Jeraya;2030 Perteguhen;2035 Bulanbaru
06.13 Kutabuluh;2001 Negeri Jahe;Kutabuluh Gugung;Siabang-abang;Lau Buluh;Bintang Meriah;Jinabun;Kuta Male;Ujung Deleng;Gunung Meriah;Buah Raya;Tanjung Merahe;Rih Tengah;Kutabuluh;Liang Merdeka;Pola Tebu;Mburidi
06.14 Dolat Rayat;2001 Kubu Colia;Ujung Sampun;Bukit;Melas;Sampun;Sugihen;Dolat Rayat
06.15 Merdeka;2001 Cinta Rakyat;Semangat;Ujung Teran;Gongsol;Jaranguda;Semangat Gunung;Deram;Merdeka;Sada Perarih
06.16 Naman Teran;2002 Kutagugung;Kuta Tonggal;Naman;Sukanalu;Kebayaken;Kutarayat;2009 Sukandebi;Gung Pinto;Kutambelin;Ndeskati;Sukatepu;Sigarang-garang
06.17 Tiganderket;2001 Sukatendel;Mardingding;Kutagaluh;Kutambaru;Jandimeriah;Tiganderket;Tanjung Pulo;Tanjung Merawa;Perbaji;Temburun;Kutakepar;Penampen;Tanjung Mbelang;Narigunung I;Narigunung II;Gunung Merlawan;Susuk
07.01 Gunung Meriah;2001 Kuta Bayu;Gunung Paribuan;Simempar;Gunung Seribu;Gunung Sinembah;Bintang Meriah;Kuta Tengah;Pekan Gunung Mariah;Gunung Meriah;Ujung Meriah;Marjandi Pematang;Marjandi Tongah
07.02 Tanjung Morawa;1026 Pekan Tanjung Morawa;2001 Medan Senembah;Ujung Serdang;Limau Manis;Bandar Labuhan;Bangun Rejo;Aek Pancur;Sei Merah;Naga Timbul;Lengau Seprang;Tanjung Mulia;Punden Rejo;Tanjung Morawa-B;Dagang Kerawan;Tanjung Morawa-A;Buntu Bedimbar;Bangun Sari;Dagang Kelambir;Dalu Sepuluh-A;Dalu Sepuluh-B;Wonosari;Perdamean;Penara Kebun;Bangun Sari Baru;Telaga Sari;Tanjung Baru
07.03 Sibolangit;2001 Bandar Baru;Batu Layang;Batu Mbelin;Betimus Mbaru;Bengkurung;Bingkawan;Buah Nabar;Bukum;Buluh Awar;Cinta Rakyat;Durin Serugun;Ketangkuhen;Kuala;Martelu;Negeri Gugung;Puangaja;Rumah Kinangkung SP;Rambung Baru;Rumah Pil Pil;Rumah Sumbul;Sala Bulan;Sayum Sabah;Sembahe;Sibolangit;Sikeben;Suka Maju;Suka Makmur;Tambunen;Tanjung Beringin;Ujung Deleng
07.04 Kutalimbaru;2001 Suka Makmur;Namo Mirik;Suka Dame;Pasar X;Perpanden;Kutalimbaru;Sampe Cita;Suka Rende;Kwala Lau Bicik;Lau Bekeri;Silebo-Lebo;Sawit Rejo;Namo Rube Julu;Sei Mencirim
07.05 Pancur Batu;2001 Bintang Meriah;Sugau;Tiang Layar;Durin Simbelang;Namo Riam;Durin Tonggal;Hulu;Pertampilen;Salam Tani;Tengah;Namo Simpur;Simalingkar A;Namo Bintang;Lama;Namo Rih;Tuntungan I;Gunung Tinggi;Tuntungan II;Durin Jangak;Sembahe Baru;Tanjung Anom;Sei Glugur;Suka Raya;Baru;Perumnas Simalingkar
07.06 Namo Rambe;2001 Deli Tua;Jati Kesuma;Namo Rambe;Gunung Kelawas;Ujung Labuhan;Lubang Ido;Silue-lue;Timbang Lawan;Batu Mbelin;Namo Batang;Tanjung Selamat;Bekukul;Namo Pakam;Suka Mulia Hilir;Suka Mulia Hulu;Rumah Mbacang;Cinta Rakyat;Batu Penjemuran;Kuta Tengah;Namo Landur;Gunung Berita;Tangkahan;Uruk Gedang;Rumah Keben;Namo Pinang;Sudi Rejo;Jaba;Kuta Tualah;Kwala Simeme;Batu Gemuk;Lau Mulgap;Batu Rejo;Salang Tungir;Namo Mbaru;Rimo Mungkur;Namo Mbelin
07.07 Biru-Biru;2001 Aji Baho;Biru-biru;Candi Rejo;Kutomulyo;Kuala Dekah;Mbaruai;Mardinding Julu;Namo Suro Baru;Peria-ria;Penen;Rumah Gerat;Sidodadi;Sidomulyo;Selamat;Sarilaba Jahe;Tanjung Sena;Namo Tualang
07.08 Sinembah Tanjung Muda Hilir;2001 Talun Kenas;Gunung Rintih;Sumbul;Tadukan Raga;Limau Mungkur;Negara Beringin;Lau Barus Baru;Juma Tombak;Siguci;Kuta Jurung;Tala Peta;Lau Rakit;Penungkiren;Rambai;Lau Rempak
07.09 Bangun Purba;2001 Bah Perak;Bandar Kwala;Bah Balua;2005 Bandar Gugung;Bandar Meriah;Batu Gingging;Bangun Purba;Bangun Purba Tengah;Begerpang;Batu Rata;Cimahi;2014 Damak Maliho;Greahan;2017 Marombun Ujung Jawi;Marombun Barat;Mabar;Perguroan;2023 Rumah Deleng;Sibaganding;Sialang;2027 Sukaluwei;2030 Tanjung Purba;2032 Urung Ganjang;Ujung Rambe
07.19 Galang;1038 Galang Kota;2001 Tanjung Gusti;Baru Titi Besi;Bandar Kuala;Batu Lokong;Galang Suka;Galang Barat;Jaharun A;Jaharun B;Juhar Baru;2012 Kramat Gajah;Kotasan;2015 Kotangan;Kelapa Satu;2019 Nogorejo;2022 Paku;Petumbukan;Petangguhan;Pisang Pala;Paya Itik;Pulo Tagor Baru;Paya Kuda;Paya Sampir;Sei Putih;Sei Karang;2034 Tanah Abang;Timbang Deli;Tanah Merah;Tanjung Siporkis
07.20 Sinembah Tanjung Muda Hulu;2001 Tiga Juhar;Tanjung Bampu;Rumah Rih;Liang Muda;Durian IV Mbelang;Tanah Gara Hulu;Gunung Manumpak A;Bah Bah Buntu;Tanjung Muda;Tanjung Raja;Kuta Mbelin;Rumah Sumbul;Ranggit-git;Liang Pematang;Gunung Manumpak B;Rumah Lengo;Sipinggan;Tanjung Timur;Durian Tinggung;Sibunga Bunga Hilir
07.21 Patumbak;2001 Lantasan Baru;Patumbak I;Patumbak II;Lantasan Lama;Sigara-gara;Marindal I;Marindal II;Patumbak Kampung
07.22 Deli Tua;1004 Deli Tua;Deli Tua Timur;Deli Tua Barat;2001 Kedai Durian;Suka Makmur;Mekar Sari
07.23 Sunggal;2001 Sei Semayang;Lalang;Puji Mulyo;Paya Geli;Mulio Rejo;Purwodadi;Sumber Melati Diski;Tanjung Gusta;Helvetia;Medan Krio;Sei Mencirim;Sukamaju;Sunggal Kanan;Serbajadi;Telaga Sari;Tanjung Selamat;Sei Beras Sekata
07.24 Hamparan Perak;2001 Hamparan Perak;Sei Baharu;Klumpang Kebun;Klumpang Kampung;Klambir Lima Kampung;Tandam Hulu II;Klambir;Selemak;Klambir Lima Kebun;Sialang Muda;Paya Bakung;Tandem Hulu I;Tandem Hilir I;Tandam Hilir II;Kota Datar;Bulu Cina;Kota Rantang;Paluh Manan;Lama;Paluh Kurau
07.25 Labuhan Deli;2001 Helvetia;Manunggal;Pematang Johar;Karang Gading;Telaga Tujuh
07.26 Percut Sei Tuan;1019 Kenangan;Kenangan Baru;2001 Pematang Lalang;Sambirejo Timur;Kolam;Percut;Laut Dendang;Tembung;Cinta Rakyat;Amplas;Saentis;Sampali;Bandar Khalipah;Bandar Klippa;Tanjung Selamat;Tanjung Rejo;Medan Estate;Cinta Damai;Bandar Setia;Sei Rotan
07.27 Batang Kuis;2001 Sena;Tumpatan Nibung;Tanjung Sari;Baru;Batangkuis Pekan;Sidodadi;Bintang Meriah;Bakaran Batu;Paya Gambar;Mesjid;Sugiharjo
07.28 Lubuk Pakam;1007 Lubuk Pakam I,II;Lubuk Pakam III;Paluh Kemiri;Cemara;Syahmad;Petapahan;Lubuk Pakam Pekan;2001 Sekip;Pagar Jati;Tanjung Garbus I;Pasar Melintang;Pagar Merbau III;Bakaran Batu
07.31 Pagar Merbau;2001 Tanjung Mulia;Purwodadi;Sidodadi Batu 8;Suka Mulia;Jati Rejo;Pagar Merbau I;Pagar Merbau II;Sidoharjo-I Pasar Miring;Sidoharjo-I Jati Baru;Bandar Dolok;Tanjung Garbus II;Tanjung Garbus Kampung;Perbarakan;Sukamandi Hilir;Sukamandi Hulu;Sumberejo
07.32 Pantai Labu;2001 Sei Tuan;Tengah;Bagan Serdang;Rantau Panjang;Rugemuk;Kubah Sentang;Pantai Labu Pekan;Pantai Labu Baru;Ramunia 1;Ramunia 2;Perkebunan Ramunia;Denai Lama;Denai Kuala;Denai Sarang Burung;Binjai Bakung;Paluh Sibaji;Kelambir;Durian;Pematang Biara
07.33 Beringin;2001 Serdang;Sidourip;Aras Kabu;Pasar VI Kuala Namu;Emplasmen Kuala Namu;Pasar V Kebun Kelapa;Beringin;Sidoarjo II Ramunia;Karang Anyar;Sidodadi Ramunia;Tumpatan
08.01 Siantar;2001 Silampuyang;Marihat Baris;Dolok Marlawan;Rambung Merah;Silou Manik;Sejahtera;Siantar Estate;Karang Bangun;Nusa Harapan;Sitalasari;Lestari Indah;Laras Dua;Dolok Hataran;Pantoan Maju;Pamatang Simalungun;Silau Malaha;Pamatang Silampuyang
08.02 Gunung Malela;2001 Dolog Malela;Senio;Pamatang Asilom;Serapuh;Margo Mulyo;Silulu;Silou Malela;Bandar Siantar;Pamatang Gajing;Bangun;Malela;Bukit Maraja;Pamatang Sahkuda;Marihat Bukit;Sahkuda Bayu;Lingga
08.03 Gunung Maligas;2001 Silou Bayu;Karang Anyer;Karang Rejo;Karang Sari;Tumorang;Rabuhit;Huta Dipar;Ganjing;Bandar Malela
08.04 Panei;1011 Panei Tongah;2001 Janggir Leto;Simpang Pane Raya;Siborna;Sipoldas;Bangun Rakyat;Sigodang;Sigodang Barat;Bah Bolon Tongah;Mekar Sari Raya;Simantin Pane Dame;2012 Simpang Raya Dasma;Bangun Das Mariah;Bangun Sitolu Bah;Bah Liran Siborna;Nauli Baru;Rawang Pardomuan Nauli
08.05 Panombeian Panei;2001 Panombeian;Pamatang Panombeian;Nagori Bosar;Marjandi;Simpang Panei;Talun Kondot;Simbolon Tengkoh;Pamatang Panei;Marjandi Pisang;Banuh Raya;Rukun Mulyo
08.06 Jorlang Hataran;1008 Tiga Balata;2001 Kasindir;Sibunga Bunga;Jorlang Hataran;Bah Sampuran;Bah Birong Ulu;Pinang Ratus;Dolok Marlawan;2009 Panombean Hutaurung;Dipar Hataran;Pagar Pinang;Dolok Parriasan;Parmonangan
08.07 Raya Kahean;1008 Sindar Raya;2001 Sambosar Raya;Panduman;Ambarokan Panei Raya;Bah Tonang;Bah Bulian;Bangun Raya;Durian Banggal;Sorba Dolog;Gunung Datas;Puli Buah;Banu Raya;Marubun Siboras;Banjaran
08.08 Bosar Maligas;1013 Bosar Maligas;2001 Parbutaran;Mayang;Boluk;Sei Mangkei;Gunung Bayu;Talun Saragih;Dusun Pengkolan;Sei Torop;Marihat Tanjung;Marihat Butar;Teladan;Adil Makmur;2014 Tempel Jaya;Sidomulyo;Mekar Rejo;Nanggar Bayu
08.09 Sidamanik;1013 Sarimatondang;2001 Bah Butong I;Sidamanik;Ambarisan;Tiga Bolon;Bah Butong II;Bahal Gajah;Manik Hataran;Mekar Sidamanik;Manik Maraja;Bah Biak;Birong Ulu Manriah;Kebun Sayur Bah Butong;2014 Manik Rambung;Bukit Rejo
08.10 Pamatang Sidamanik;1009 Sipolha Horisan;2001 Sait Buttu Saribu;Pamatang Sidamanik;Sarimattin;Bandar Manik;Jorlang Huluan;Sihaporas;Pematang Tambun Raya;Simantin;2010 Gorak
08.11 Tanah Jawa;1018 Pematang Tanah Jawa;2001 Tanjung Pasir;Totap Majawa;Balimbingan;Baja Dolok;Bosar Galugur;Bah Jambi II;Bah Kisat;Panombeian Marjanji;Muara Mulia;Pardamean Asih;Mekar Mulia;Maligas Tongah;Marubun Jaya;Pagar Jambi;Baliju;Bayu Bagasan;Bah Jambi III;2019 Parbalogan;Marubun Bayu
08.12 Hatonduhan;2001 Buntu Bayu;Bosar Nauli;Tangga Batu;Buntu Turunan;Saribu Asih;Jawa Tongah;Tonduhan;Parhundalian Jawa Dipar;Jawa Tongah II
08.13 Dolok Panribuan;2001 Negeri Dolok;Dolok Parmonangan;Dolok Tomuan;Marihat Dolok;Tiga Dolok;Ujung Bondar;Marihat Raja;Bandar Dolok;Gunung Mariah;Siatasan;Marihat Marsada;Pondok Buluh;Marihat Pondok;Lumban Gorat;Palia Naopat
08.14 Purba;1008 Tiga Runggu;2001 Purba Tongah;Pematang Purba;Urung Purba;Purba Sipinggan;Hinalang;Purba Dolok;Tano Tinggir;2009 Saribu Jandi;Huta Raja;Bandar Sauhur;Bunga Sampang;Nagori Tongah;Urung Pane
08.15 Haranggaol Horisan;1005 Haranggaol;2001 Nagori Purba;Nagori Sihalpe;Purba Horisan;Purba Pasir
08.16 Girsang Sipangan Bolon;1003 Girsang;Parapat;Tiga Raja;2001 Sipangan Bolon;Sibaganding;2006 Sipangan Bolon Mekar
08.17 Dolok Batu Nanggar;1015 Serbelawan;Aman Sari;2001 Silenduk;Bah Tobu;Bandar Selamat;Dolok Ilir I;Dolok Ilir II;Bahung Kahean;Dolok Mainu;Dolok Merangir I;Dolok Merangir II;Kahean;Dolok Tenera;Dolok Kataran;Padang Mainu;Bahung Huluan
08.18 Hutabayu Raja;1013 Huta Bayu;2001 Mariah Hombang;Pulo Bayu;Silakkidir;Raja Maligas;Dolok Sinumbah;Maligas Bayu;Jawa Baru;Mancuk;Marihat Mayang;Bosar Bayu;Raja Maligas I;Bahal Batu;2014 Pokan Baru;Manrayap Bayu;Talang Bayu
08.19 Jawa Maraja Bah Jambi;2001 Jawa Maraja;Moho;Bahalat Bayu;Mekar Bahalat;Tanjung Maraja;Mariah Jambi;Bah Joga;Bah Jambi
08.20 Dolok Pardamean;2001 Tigaras;Parik Sabungan;Sibuntuon;Dolok Saribu;2007 Buntu Bayu Panei Raja;2009 Silabah Jaya;Togu Domu Nauli;Sirube-rube Gunung Purba;2014 Tanjung Saribu;Sihemun Baru;Nagori Bayu
08.21 Pematang Bandar;1009 Kerasaan I;Pematang Bandar;2001 Purwosari;Talun Madear;Mariah Bandar;Kandangan;Pardomuan Nauli;Purba Ganda;Kerasaan II;Bandar Manis;2011 Wonorejo;Talun Rejo;Purwodadi
08.22 Bandar Huluan;2001 Naga Jaya I;Bah Gunung;Bandar Tongah;Dolog Parmonangan;Laras;Naga Jaya II;Tanjung Hataran;Bandar Betsy I;Bandar Betsy II;Naga Soppa
08.23 Bandar;1014 Perdagangan I;Perdagangan III;2001 Pematang Kerasaan;Marihat Bandar;Nagori Bandar;Bandar Rakyat;Bandar Pulo;Bah Lias;Perdagangan II;Perlanaan;Sugarang Bayu;Pem Kerasaan Rejo;Timbaan;Bandar Jawa;Sidotani;2016 Landbouw
08.24 Bandar Masilam;2001 Bandar Masilam;Lias Baru;Bandar Silou;Panombeian Baru;Gunung Serawan;Bandar Masilam II;Partimbalan;Bandar Tinggi;Bandar Rejo;Bandar Gunung
08.25 Silimakuta;1012 Saribu Dolok;2003 Bangun Mariah;Purba Sinombah;2006 Purba Tua;2009 Purba Tua Baru;2014 Sinar Baru;2016 Purba Tua Etek
08.26 Dolok Silao;2001 Cingkes;Panribuan;Saran Padang;Mariah Dolok;Marubun Lokkung;Dolok Mariah;Bawang;Huta Saing;Togur;Perasmian;Tanjung Purba;Silau Marawan;Bosi Sinombah;Ujung Bawang
08.27 Silou Kahean;2001 Simanabun;Pardomuan Tongah;Nagori Dolok;Bandar Maruhur;Silou Dunia;Dolok Marawa;Mariah Buttu;Dolok Saribu Bangun;Bandar Nagori;Silou Paribuan;Buttu Bayu;Nagori Tani;Bah Sarimah;Damaritang;Sinasih;Pardomuan Bandar
08.28 Tapian Dolok;1009 Sinaksak;2001 Batu Silangit;Dolok Maraja;Dolok Ulu;Nagur Usang;Dolok Kahean;Naga Dolok;Purbasari;Pematang Dolok Kahean;2010 Negeri Bayu Muslimin;Dolok Simbolon
08.29 Raya;1001 Merek Raya;Dalig Raya;1005 Sondi Raya;1011 Pamatang Raya;1018 Baringin Raya;2004 Raya Bayu;2007 Bahapal Raya;2010 Siporkas;2012 Sihubu Raya;Raya Bosi;Silou Huluan;Silou Buttu;Bongguron Kariahan;Simbou Baru;2020 Dame Raya;Limag Raya;Lokkung Raya
08.30 Ujung Padang;1001 Ujung Padang;2002 Huta Parik;Dusun Ulu;Tinjowan;Sayur Matinggi;Taratak Nagodang;Sordang Bolon;Teluk Lapian;Tanjung Rapuan;Pagar Bosi;Bangun Sordang;Aek Gerger Sidodadi;Pulo Pitu Marihat;Siringan Ringan;Riah Na Poso;Sei Merbau;Kampung Lalang;Sordang Baru;Banjar Hulu;Rawa Masin
08.31 Pamatang Silima Huta;2001 Ujung Saribu;Silimakuta Barat;Siboras;Mardingding;Naga Saribu;2007 Saribu Jandi;Sinar Naga Mariah;Ujung Mariah;Bandar Saribu;Naga Bosar
08.32 Dolog Masagal;2001 Raya Huluan;Dolog Huluan;Bintang Mariah;Bah Bolon;Raya Usang;Bangun Pane;Parjalangan;Partuahan;Sinaman Labah;Pamatang Sinaman
09.08 Meranti;2002 Meranti;2004 Perkebunan Sei Balai;2011 Sei Beluru;Serdang;2019 Gajah;2021 Air Putih;Sukajadi
09.09 Air Joman;1001 Binjai Serbangan;2002 Air Joman;Air Joman Baru;2005 Banjar;2007 Pasar Lembu;Punggulan;2012 Subur
09.10 Tanjung Balai;2001 Asahan Mati;Bagan Asahan;Bagan Asahan Baru;Bagan Asahan Pekan;Kapias Batu VIII;Pematang Sei Baru;Sei Apung;Sei Apung Jaya
09.11 Sei Kepayang;2008 Sei Kepayang Tengah;2010 Sei Kepayang Kanan;Sei Paham;2014 Pertahanan;Perbangunan;Bangun Baru
09.12 Simpang Empat;2002 Perkebunan Suka Raja;2004 Perkebunan Hessa;2006 Sei Dua Hulu;Sei Lama;Silomlom;Simpang Empat;2012 Sipaku Area;Anjung Ganjang
09.13 Air Batu;2001 Sei Alim Ulu;2003 Pinanggiripan;2006 Perkebunan Pulahan;Hessa Perlompongan;Perkebunan Air Batu I/II;Perkebunan Air Batu III/IX;Danau Sijabut;2012 Air Teluk Hessa;Air Genting;Hessa Air Genting;2018 Sijabut Teratai;Pulau Pule
09.14 Pulau Rakyat;2001 Sei Piring;Pulau Rakyat Tua;Pulau Rakyat Pekan;Orika;Manis;Tunggul 45;Bangun;Persatuan;Padang Mahondang;Ofa Padang Mahondang;Baru;Mekar Sari
09.15 Bandar Pulau;2003 Bandar Pulau Pekan;2005 Buntu Maraja;Gonting Malaha;2010 Padang Pulau;2012 Perkebunan Aek Tarum;2016 Perkebunan Padang Pulau;2019 Huta Rao;Aek Nagali;Gajah Sakti;Gunung Berkat
09.16 Buntu Pane;2001 Ambalutu;Buntu Pane;Lestari;2005 Prapat Janji;2007 Sei Silau Timur;2016 Sionggang;Mekar Sari;Perkebunan Sei Silau;Karya Ambalutu
09.17 Bandar Pasir Mandoge;2001 Bandar Pasir Mandoge;Huta Bagasan;Sei Nadoras;Silau Jawa;Suka Makmur;Sei Kopas;Huta Padang;Tomuan Holbung;Gotting Sidodadi
09.18 Aek Kuasan;1001 Aek Loba Pekan;2002 Aek Loba Afd I;Alang Bonbon;2009 Sengon Sari;Lobu Jiur;Rawa Sari;2013 Aek Loba
09.19 Kota Kisaran Barat;1001 Bunut;Bunut Barat;Dadimulyo;Kisaran Barat;Kisaran Baru;Kisaran Kota;Mekar Baru;Sei Renggas;Sendang Sari;Sidodadi;Sidomukti;Tebing Kisaran;Tegal Sari
09.20 Kota Kisaran Timur;1001 Teladan;Siumbut Umbut;Siumbut Baru;Sentang;Selawan;Mutiara;Lestari;Kisaran Timur;Kisaran Naga;Kedai Ledang;Karang Anyer;Gambir Baru
09.21 Aek Songsongan;2001 Aek Songsongan;Perkebunan Bandar Selamat;Perkebunan Bandar Pulau;Aek Bamban;Marjanji Aceh;Lobu Rappa;Tangga;Situnjak;Mekar Marjanji
09.22 Rahuning;2001 Rahuning;Perkebunan Gunung Melayu;Gunung Melayu;Batu Anam;Perkebunan Aek Nagaga;Rahuning I;Rahuning II
09.23 Sei Dadap;2001 Tanjung Alam;Perkebunan Sei Dadap I/II;Perkebunan Sei Dadap III/IV;Sei Kamah I;Sei Kamah II;Bahung Sibatu-batu;Sei Alim Hasak;Tanjung Asri;Sei Kamah Baru;Pasiran
09.24 Sei Kepayang Barat;2001 Sei Nangka;Sei Jawi-Jawi;Sei Serindan;Sei Tualang Pandau;Sei Lendir;Sei Kepayang Kiri
09.25 Sei Kepayang Timur;2001 Sei Lunang;Sei Pasir;Sei Tempurung;Sarang Helang;Sei Sembilang
09.26 Tinggi Raja;2001 Tinggi Raja;Sumber Harapan;Terusan Tengah;Piasa Ulu;Sidomulyo;Teladan;Padang Sari
09.27 Setia Janji;2001 Urung Pane;Sei Silau Tua;Sei Silau Barat;Silau Maraja;Bangun Sari
09.28 Silau Laut;2001 Silo Baru;Silo Lama;Silo Bonto;Lubuk Palas;Bangun Sari
09.29 Rawang Panca Arga;2001 Rawang Lama;Rawang Baru;Rawang Pasar IV;Rawang Pasar V;Pondok Bungur;Panca Arga;Rawang Pasar VI
09.30 Pulo Bandring;2001 Suka Damai;Perhutaan Silau;Tanah Rakyat;Taman Sari;Gedangan;Suka Makmur;Pulo Bandring;Sidomulyo;Suka Damai Barat;Bunut Seberang
09.31 Teluk Dalam;2001 Air Teluk Kiri;Teluk Dalam;Perkebunan Teluk Dalam;Pulau Maria;Pulau Tanjung;Mekar Tanjung
09.32 Aek Ledong;2001 Aek Bange;Aek Korsik;Aek Ledong;Ledong Barat;Aek Nabuntu;Ledong Timur;Padang Sipirok
10.01 Rantau Utara;1001 Padang Matinggi;Siringo-Ringo;Sirandorung;Rantauprapat;Kartini;Cendana;Binaraga;Pulo Padang;Padang Bulan;Aek Paing
10.02 Rantau Selatan;1001 Bakaran Batu;Sioldengan;Urung Kompas;Ujung Bandar;Sigambal;Lobusona;Pardamean;Danau Bale;Sidorejo
10.07 Bilah Barat;2001 Sibargot;Bandar Kumbul;Tanjung Medan;Janji;Tebing Linggahara;AFD.I Rantauprapat;AFD.II Rantauprapat;Aek Buru Selatan;Kampung Baru;Tebing Linggahara Baru
10.08 Bilah Hilir;1001 Negeri Lama;Negeri Baru;2003 Perkebunan Sennah;Perkebunan Negeri Lama;Perkebunan Bilah;Kampung Bilah;Negeri Lama Seberang;Sei Tampang;Selat Besar;Tanjung Haloban;Sidomulyo;Sei Tarolat;Sei Kasih
10.09 Bilah Hulu;2001 Lingga Tiga;Tanjung Siram;Pematang Seleng;Perbaungan;Gunung Selamat;Emplasemen Aek Nabara;Bandar Tinggi;Kampung Dalam;Pondok Batu;Meranti;N-1 Aek Nabara;N-2 Aek Nabara;N-3 Aek Nabara;N-4 Aek Nabara;N-5 Aek Nabara;N-6 Aek Nabara;N-7 Aek Nabara;N-8 Aek Nabara;S-1 Aek Nabara;S-2 Aek Nabara;S-3 Aek Nabara;S-4 Aek Nabara;S-5 Aek Nabara;S-6 Aek Nabara
10.14 Pangkatan;2001 Sidorukun;Tebing Tinggi Pangkatan;Perkebunan Pangkatan;Kampung Padang;Pangkatan;Sennah;Tanjung Harapan
10.18 Panai Tengah;1001 Labuhan Bilik;2002 Sei Pelancang;Sei Siarti;Sei Nahodaris;Sei Merdeka;Sei Rakyat;Selat Beting;Bagan Bilah;Telaga Suka;Pasar Tiga
10.19 Panai Hilir;1001 Sei Berombang;2002 Sei Penggantungan;Sei Lumut;Sei Tawar;Sei Sanggul;Sei Sakat;Sei Baru;Wonosari
10.20 Panai Hulu;2001 Tanjung Sarang Elang;Perkebunan Ajamu;Teluk Sentosa;Cinta Makmur;Sei Sentosa;Meranti Paham;Sei Jawi-Jawi
11.01 Sidikalang;1005 Kuta Gambir;1007 Sidiangkat;1009 Batang Beruh;Sidikalang;1015 Bintang Hulu;2008 Belang Malum;2011 Huta Rakyat;Kalang;Bintang;Kalang Simbara;2017 Bintang Mersada
11.02 Sumbul;1007 Pegagan Julu I;2001 Pegagan Julu X;Pegagan Julu IX;Pegagan Julu VIII;Pegagan Julu VII;Pegagan Julu VI;Pegagan Julu V;2008 Pegagan Julu IV;Pegagan Julu III;Pegagan Julu II;2014 Tanjung Beringin;Dolok Tolong;2017 Pargambiran;Perjuangan;2020 Kuta Gugung;2024 Sileuh-leuh Parsaoran;Barisan Nauli;Pangguruan;Tanjung Beringin I
11.03 Tigalingga;2001 Sumbul Tengah;Ujung Teran;Juma Gerat;Sarintonu;Tigalingga;Palding;Lau Bagot;Bertungen Julu;Lau Molgap;Lau Pak-Pak;2012 Sukandebi;Lau Mil;Lau Sireme;2019 Palding Jaya Sumbul
11.04 Siempat Nempu;2001 Sinampang;Sihorbo;Soban;Adian Nangka;Bunturaja;Juma Siulok;Juma Teguh;Sosor Lontung;Huta Imbaru;Jumantuang;Gomit;Adian Gupa;Maju
11.05 Silima Pungga Pungga;1014 Parongil;2008 Palipi;2010 Longkotan;Bongkaras;Tungtung Batu;Polling Anak-Anak;2015 Siratah;Uruk Mblin;Siboras;Bonian;Sumbari;Bakal Gajah;Lae Panginuman;Lae Ambat;Lae Rambong;Lae Pangaroan
11.06 Tanah Pinem;2001 Sukadame;Gunung Tua;Harapan;Lau Primbon;Kuta Gamber;Kempawa;Tanah Pinem;Pamah;Kuta Buluh;Pasir Tengah;Renun;Lau Tawar;Balandua;Mangan Molih;Liang Jering;Alur Subur;Lau Njuhar I;Pasir Mbelang;Sinar Pagi
11.07 Siempat Nempu Hulu;2001 Tambahan;Kuta Tengah;Lae Nuaha;Sungai Raya;Gunung Meriah;Silumboyah;Pandan;Tualang;Pangaribuan;Sigambir-gambir;Bakal Julu;Sipoltong
11.08 Siempat Nempu Hilir;2001 Lae Itam;Lae Luhung;Pardomuan;Lae Markelang;Jambur Indonesia;Simungun;Janji;Sopo Butar;Lae Sering;Lae Haporas
11.09 Pegagan Hilir;2001 Simanduma;Bandar Huta Usang;Onan Lama;Lingga Raja;Laksa;Tanjung Saluksuk;Bukit Tinggi;Simartugan;Kuta Usang;Lingga Raja II;Mbinanga;Bukit Baru;Perrik Mbue
11.10 Parbuluan;2001 Bangun;Lae Hole;Parbuluan IV;Parbuluan III;Parbuluan II;Parbuluan I;Parbuluan V;Parbuluan VI;Lae Hole I;Lae Hole II;Bangun I
11.11 Lae Parira;2001 Sumbul;Kentara;Lae Parira;Buluduri;Sempung Polling;Lumban Sihite;Lumban Toruan;Pandiangan;Kaban Julu
11.12 Gunung Sitember;2001 Bukit Lau Kersik;Gunung Sitember;Batu Gun Gun;Rante Besi;Gundaling;Kendit Liang;Lau Lebah;Tupak Raja
11.13 Berampu;2001 Sambaliang;Pasi;Banjar Toba;Berampu;Karing
11.14 Silahisabungan;2001 Silalahi II;Silalahi I;Paropo;Silalahi III;Paropo I
11.15 Sitinjo;1004 Panji Dabutar;2001 Sitinjo;Sitinjo I;Sitinjo II
12.01 Balige;1034 Balige I;Balige III;Pardede Onan;Sangkar Nihuta;Lumban Dolok Hauma Bange;Napitupulu Bagasan;2003 Hutanamora;Hutagaol Peatalun;Hinalang Bagasan;Matio;Lumban Pea;Hutabulu Mejan;2010 Lumban Gaol;Parsuratan;Baruara;Aek Bolon Julu;Sibolahotang SAS;Lumban Bulbul;Sianipar Sihailhail;Silalahi Pagar Batu;Lumban Silintong;Saribu Raja Janji Maria;2022 Longat;Balige II;Aek Bolon Jae;Lumban Gorat;Sibuntuon;Siboruon;Paindoan;Bonan Dolok I;Bonan Dolok II;Bonan Dolok III;Huta Dame;2040 Lumban Pea Timur;Tambunan Sunge
12.02 Laguboti;1001 Pasar Laguboti;2002 Sibuea;Sintong Marnipi;Sibarani Nasampulu/Namungkup;Aruan;Sidulang;Ujung Tanduk;Haunatas II;Pardomuan Nauli;Sitangkola;Tinggir Nipasir;Haunatas I;Pintu Bosi;Simatibung;Lumban Binanga;Ompu Raja Hutapea;Gasaribu;Pardinggaran;Sitoluama;Lumban Bagasan;Siraja Gorat;Ompu Raja Hutapea Timur;Ompu Raja Hatulian
12.03 Silaen;2001 Pintu Batu;Sitorang;Parsambilan;Huta Gur- Gur II;Silaen;Ombur;2008 Natolutali;Dalihan Natolu;Sigodang Tua;2014 Sinta Dame;Hutanamora;2017 Pardomuan;Huta Gur-Gur I;2022 Lumban Dolok;Napitupulu;Hutagaol Sihujur;Meranti Barat;Sibide Barat;Sibide;Simanobak;Panindi;Siringkiron;Marbulang
12.04 Habinsaran;1009 Parsoburan Tengah;2002 Lumban Rau Selatan;2004 Lumban Rau Barat;2006 Lumban Balik;Panamparan;Lumban Pinasa;2010 Parsoburan Barat;Lumban Ruhap;Lumban Pea;2014 Hitetano;2017 Lobu Hole;Batu Nabolon;Lumban Gaol;Tornagodang;Taon Marisi;Pagar Batu;Sibuntuon;Pararungan;Lumban Lintong;Pangunjungan;Lumban Pinasa Saroha;Aek Ulok
12.05 Pintu Pohan Meranti;2001 Meranti Utara;Meranti Timur;Meranti Tengah;2007 Pintu Pohan;Ambar Halim;Pintu Pohan Dolok;Halado
12.06 Borbor;2001 Natumingka;Pangururan;Pardomuan Nauli;Lintong;Rianiate;Aek Unsim;Purba Tua;Janji Maria;Pangururan II;Pangururan III;Hutagurgur;Simare;Lumban Sewa;Riganjang;Pasar Borbor
12.07 Porsea;1037 Pasar Porsea;Patane III;Parparean III;2001 Patane IV;2003 Lumban Gurning;Amborgang;Nalela;2007 Patane II;2022 Gala Gala Pangkailan;Silamosik I;2030 Parparean IV;Parparean I;2033 Parparean II;2036 Patane I;2040 Patane V;Simpang Sigura-Gura;Raut Bosi
12.08 Ajibata;1009 Parsaoran Ajibata;2001 Sigapiton;Pardomuan Ajibata;Pardamean Ajibata;Motung;Horsik;Sirungkungon;Parsaoran Sibisa;Pardamean Sibisa;2010 Pardomuan Motung
12.09 Lumban Julu;2002 Lintong Julu;Hatinggian;Sibaruang;Jangga Toruan;Sionggang Selatan;Pasar Lumban Julu;Sionggang Utara;2014 Sionggang Tengah;Jangga Dolok;Hutanamora;Jonggi Nihuta;Aek Natolu Jaya
12.10 Uluan;2001 Dolok Saribu Janji Matogu;Dolok Nagodang;Lumban Binanga;Partor Janji Matogu;Parhabinsaran Janji Matogu;Parik;Sibuntuon;Sigaol Barat;Marom;Sigaol Timur;2012 Siregar Aek Nalas;2014 Lumban Holbung;Parbagasan Janji Matogu;Partoruan Janji Matogu;Lumban Nabolon;Sampuara;Dolok Saribu Lumban Nabolon
12.19 Sigumpar;1007 Sigumpar Dangsina;2001 Marsangap;Nauli;Situa-tua;Sigumpar;Maju;Dolok Jior;2008 Sigumpar Julu;Sigumpar Barat;Banua Huta
12.20 Siantar Narumonda;2001 Narumonda I;Narumonda II;Narumonda III;Narumonda IV;Narumonda V;Narumonda VI;Narumonda VII;Narumonda VIII;Siantar Sitio Tio;Siantar Dangsina;Siantar Tonga-tonga I;Siantar Tonga-Tonga II;Siantar Sigordang;Siantar Tonga-Tonga III
12.21 Nassau;2001 Lumban Rau Tengah;Lumban Rau Timur;Lumban Rau Utara;Sipagabu;Napajoring;Liat Tondung;Batu Manumpak;Lumban Rau Tenggara;Cinta Damai;Siantarasa
12.22 Tampahan;2001 Lintong Nihuta;Tarabunga;Meat;Gurgur Aek Raja;Tangga Batu Barat;Tangga Batu Timur
12.23 Bonatua Lunasi;2001 Sihiong;Sinar Sabungan;Lumban Lobu;Harungguan;Naga Timbul;Sibadihon;Silamosik II;2011 Partoruan Lumban Lobu;Pardolok Lumban Lobu;Silombu;Lumban Sangkalan;Nagatimbul Timur
12.24 Parmaksian;2001 Siantar Utara;Lumban Sitorus;Banjar Ganjang;Tangga Batu I;Tangga Batu II;Pangombusan;Jonggi Manulus;Lumban Huala;Dolok Nauli;Lumban Sirait Gu;Lumban Manurung
13.01 Panyabungan;1011 Kota Siantar;1014 Kayu Jati;1022 Pasar Hilir;Pidoli Dolok;1031 Panyabungan II;Panyabungan III;Panyabungan I;1035 Sipolu-Polu;Dalan Lidang;2001 Adian Jior;Aek Banir;Aek Mata;Darussalam;Gunung Barani;Gunung Manaon;Gunung Tua Jae;Gunung Tua Julu;Gunung Tua Tonga;Huta Lombang Lubis;2012 Ipar Bondar;Kampung Padang;2015 Lumban Pasir;Manyabar;Pagaran Tonga;Panyabungan Jae;Panyabungan Julu;Panyabungan Tonga;Perbangunan;2024 Pidoli Lombang;Salam Bue;Sarak Matua;Sigalapang Julu;Siobon Julu;Sipapaga;Sopobatu;2037 Siobon Jae;Panggorengan;Saba Jambu;Manyabar Jae
13.02 Panyabungan Utara;1012 Mompang Jae;2002 Beringin Jaya;2007 Huta damai;Jambur Padang Matinggi;Kampung Baru;Mompang Julu;2014 Rumbio;Suka Ramai;2017 Sopo Sorik;Simanondong;Torbanua Raja;Tanjung Mompang
13.03 Panyabungan Timur;1002 Gunung Baringin;2001 Aek Nabara;2003 Hutaimbaru;Huta Bangun;Huta Tinggi;Pagur;Pardomuan;Parmompang;Ranto Natas;Sirangkap;Tanjung;Tebing Tinggi;Tanjung Julu;Banjar Lancat;Padang Laru
13.04 Panyabungan Selatan;1009 Tano Bato;2001 Aek Ngali;Hutarimbaru;Hayuraja;Huta Julu;Kayu Laut;Lumban Dolok;Roburan Dolok;Roburan Lombang;2010 Huta Raja;Pagaran Gala-Gala
13.05 Panyabungan Barat;1006 Longat;2001 Barbaran;Barbaran Jae;Batang Gadis;Huta Baringin;Huta Tonga BB;2007 Runding;Sirambas;Saba Jior;Batang Gadis Jae
13.06 Siabu;1014 Siabu;1023 Simangambat;2001 Aek Mual;Bonan Dolok;Huta Raja;Huta Puli;Huta Baringin;Huta Godang Muda;Huraba I;Huraba II;Lumban Pinasa;Lumban Dolok;Muara Btg. Angkola;Pintu Padang Jae;Pintu Padang Julu;2015 Sibaruang;Sihepeng;Simaninggir;Sinonoan;Tangga Bosi II;Tanjung Sialang;Tangga Bosi I;Tangga Bosi III;2024 Sihepeng Sada;Sihepeng Dua;Sihepeng Tolu;Sihepeng Opat;Sihepeng Lima
13.07 Bukit Malintang;2001 Bange;2003 Huta Bangun;2005 Janji Matogu;Malintang Jae;Malintang Julu;Pasar Baru Malintang;2010 Sidojadi;2013 Lambou Darul Ihsan;Huta Bangun Jae;Bange Nauli;Malintang
13.08 Kotanopan;1032 Tamiang;1036 Pasar Kotanopan;2001 Batahan;Botung;Gading Bain;Gunung Tua MS;Gunung Tua SM;Hutapuli;Huta Padang MS;Hutarimbaru SM;Huta Baringin TB;Huta Pungkut Jae;Huta Pungkut Tonga;Huta Pungkut Julu;Huta Dangka;Muara Potan;Muara Siambak;Manambin;Muara Pungkut;Muara Botung;Pagar Gunung;Padang Bulan;Patialo;Saba Dolok;Singengu Jae;Singengu Julu;Sayur Maincat;Simpang Tolang Jae;Simpang Tolang Julu;Sibio Bio;Sopo Sorik;Simandolam;Tombang Bustak;2033 Tobang;Ujung Marisi;Usor Tolang
13.09 Lembah Sorik Marapi;1008 Pasar Maga;2001 Aek Marian MG;Bangun Purba;Maga Lombang;Maga Dolok;Purba Baru;Purba Lamo;Pangkat;2009 Siantona
13.10 Tambangan;1010 Laru Lombang;2001 Angin Barat;2006 Huta Tonga AB;Laru Baringin;Laru Bolak;Laru Dolok;2011 Lumban Pasir;Muara Mais;Muara Mais Jambur;Padang Sanggar;Panjaringan;Pasar Laru;Pastap;Pastap Julu;2020 Rao Rao Dolok;Rao Rao Lombang;2025 Simangambat TB;Tambangan Jae;Tambangan Pasoman;Tambangan Tonga
13.11 Ulu Pungkut;1003 Huta Godang;2001 Alahan Kae;Habincaran;2004 Huta Padang UP;Hutaimbaru UP;Muara Saladi;Patahajang;Simpang Banyak Jae;Simpang Banyak Julu;Simpang Duhu Dolok;Simpang Duhu Lombang;Simpang Pining;Tolang
13.12 Muara Sipongi;1019 Pasar Muara Sipongi;2001 Bandar Panjang;Bandar Panjang Tuo;2007 Kampung Pinang;Koto Baringin;Limau Manis;2012 Ranjo Batu;Sibinail;2015 Simpang Mandepo;Tamiang Mudo;Tanjung Alai;2020 Tanjung Medan;Muara Kumpulan;Aek Botung;Koto Boru;Tanjung Larangan
13.13 Batang Natal;1017 Muara Soma;2001 Aek Guo;Aek Holbung;Aek Manggis;Aek Nabara;Aek Nangali;Ampung Julu;Ampung Padang;Ampung Siala;Bangkelang;Banjar Malayu;Batu Madinding;Bulu Soma;Guo Batu;Hadangkahan;Hatupangan;Muara Parlampungan;2018 Rantobi;Rao Rao;Simanguntong;Sipogu;Sopo Tinjak;Tarlola;Tombang Kaluang;Huta Lobu;Lubuk Samboa;Jambur Baru;Aek Baru Jae;Aek Baru Julu;Lubuk Bondar Panjang;Tor Naincat
13.14 Lingga Bayu;1024 Simpang Gambir;1028 Tapus;2001 Aek Garingging;Aek Manyuruk;Bandar Limabung;2006 Lancat;2010 Kampung Baru;Lobung;2014 Pangkalan;Perk. Simpang Gambir;2019 Sikumbu;2021 Simpang Bajole;Simpang Duku;Simpang Durian;2025 Simpang Koje;2029 Dalan Lidang;2031 Bonca Bayuon;2034 Perbatasan;Tangsi Atas
13.15 Batahan;1011 Pasar Baru Batahan;2001 Banjar Aur;2003 Batahan I;Batu Sondat;Bintungan Bejangkar;2007 Kampung Kapas;Kuala Batahan;Kubangan Tompek;Muara Pertemuan;2012 Pasar Batahan;Pulau Tamang;Sari Kenanga Batahan;2019 Batahan II;Batahan III;Batahan IV;Sinunukan VI;Kampung Kapas I;Kubangan Pandan Sari
13.16 Natal;1008 Pasar II Natal;1025 Pasar I Natal;2001 Balimbing;Bintuas;Bonda Kase;Buburan;Kampung Sawah;Panggautan;Pardamean Baru;2009 Pasar III Natal;Pasar V Natal;Patiluban Hilir;Patiluban Mudik;Perkebunan Patiluban;Rukun Jaya;Setia Karya;Sikara Kara;Sikara Kara I;Sikara Kara II;Sikara Kara III;Sikara Kara IV;Sundutan Tigo;Taluk;Tegal Sari;Tunas Karya;2026 Pasar VI Natal;Sinunukan V;Suka Maju;Sasaran;Kun-Kun
13.17 Muara Batang Gadis;2001 Batu Mundom;Hutaimbaru;Lubuk Kapundung;Manuncang;Panunggulan;Pasar Singkuang I;Pasar Singkuang II;Rantau Panjang;Sikapas;Tabuyung;Tagilang Julu;Sali Baru;Lubuk Kapundung II;Suka Makmur
13.18 Ranto Baek;2001 Manisak;Simpang Talap;Sampuran;Tandikek;Gonting;Bangun Saroha;Huta Baringin;Muara Bangko;Ranto Nalinjang;Banjar Maga;Huta Raja;Simaninggir;Ranto Panjang;Huta Nauli;Lubuk Kancah;Dua Sepakat;Gunung Godang;Padang Silojongan
13.19 Huta Bargot;2001 Bangun Sejati;Hutarimbaru;Pasar Huta Bargot;Huta Bargot Lombang;Huta Bargot Dolok;Huta Bargot Setia;Huta Bargot Nauli;Mondan;Sayur Maincat;Kumpulan Setia;Simalagi;Saba Padang;Binanga;Huta Naingkan
13.20 Puncak Sorik Marapi;2001 Huta Lombang;Huta Baru;Handel;Hutatinggi;Hutanamale;Hutabaringin Julu;Sibanggor Jae;Sibanggor Tonga;Sibanggor Julu;Purba Julu;Huta Baringin
13.21 Pakantan;2001 Pakantan Dolok;Pakantan Lombang;Huta Gambir;Huta Lancat;Huta Julu;Huta Toras;Huta Padang;Silogun
13.22 Sinunukan;2001 Sinunukan I;Sinunukan II;Sinunukan III;Sinunukan IV;Bintungan Bejangkar Baru;Banjar Aur Utara;Kampung Kapas II;Airapa;Sido Makmur;Wido Daren;Wono Sari;Suka Damai;Pasir Putih;Sinunukan I Central
13.23 Naga Juang;2001 Tambiski;Tarutung Panjang;Humbang I;Banua Rakyat;Sayur Matua;Banua Simanosor;Tambiski Nauli
14.01 Lolomatua;2002 Hilisangowola;2005 Hiliotalua;Koendrafo;2008 Lawa-lawa Luo;2016 Tuhemberua;Tesikhori;2021 Tumari;2023 Ewo;Ko'olotano;2026 Botohilindruria;Caritas Sogawunasi;Orudua Lawa-lawa Luo;Hilifaondrato
14.02 Gomo;2005 Doli-doli Idanotae;2007 Hiliana'a Gomo;2015 Lawa-lawa Luo Gomo;2017 Lolosoni;2023 Orahili Gomo;Sifaoro'asi Gomo;2035 Tanoniko'o;2040 Suka Maju Mohili;Orahili Sibohou;Gunung Gabungan;Umbu Orahua
14.03 Lahusa;2001 Bawolato;Bawozihono;Bawo'otalua;Golambanua I;2007 Hilisimaetano Balaekha;2009 Lahusa;2014 Tetezou;2016 Orahili Balaekha;Harenoro;Sarahililaza;2024 Hiliabolata;Hiligambukha;Sinar Baru Darodaro;Hiliorudua;2032 Hilizomboi;2036 Oikhoda Balaekha;Angorudua Balaekha;Hilinawalo Balaekha;Sobawagoli;Lahusa I;Hiliwatema;Mogae;Sinar Baho
14.04 Hibala;2001 Duru;Tuwaso;Hilioromao;Eho;Sialema;Bowonifaoso;Hilianombasela;Lumbui Melayu;Hiliorodua Tebolo;Tebolo Melayu;2021 Lumbui Nias;Baruyu Sibohou;Sepakat;Tano Mokinu;Hilikana;Hilinifaese;Omega
14.05 Pulau-Pulau Batu;1046 Pasar Pulau Tello;2001 Hiliotalua;Bawodobara;Bawo'amahelato;Bawo'omasio;Loboi;Hiliamaodula;Baruyu Lasara;Sifitu Ewali;Rapa-rapa Melayu;Sinauru;Siofa Ewali;Simaluaya;Silima Ewali;Sidua Ewali;2027 Balogia;2029 Lasonde;2041 Koto;2048 Onaya;Sisarahili;2051 Sebuasi;2054 Orahili
14.06 Teluk Dalam;1008 Pasar Teluk Dalam;2006 Hiligeho;Hilitobara;2009 Bawonifaoso;Bawozaua;Hiliganowo;2023 Bawodobara;Bawolowalani;Hilisao'otoniha;Hilisondrekha;2040 Hiliamuri;2042 Hiliana'a;Hiliganowo Salo'o;Ganowo Saua;Nanowa;Hililaza
14.07 Amandraya;2004 Sifaoroasi;Hilihoru;Hilimbulawa;2008 Tuindrao;Hilimbowo;2011 Mohili;Lolozaria;Lolomoyo;Hilifadolo;Orahili Eho;Sisobahili;2023 Loloabolo;Hilisalo'o;2026 Sirofi;Hilindraso;Hilimaera;Boholu;Amandraya;Sinar Ino'o;Tuindrao I;Tuhemberua Amandraya
14.08 Lolowau;2001 Amuri;2004 Bawosalo'o Siwalawa;2009 Hilifadolo;2014 Lolofaoso;Lolomoyo;Lolowau;Lolohowa;2022 Sisarahili Ekholo;2030 Tuhegafoa;2033 Botohili;2035 Hilikara;2044 Samiri;2047 Hilimbowo Siwalawa;Nituwu Boho
14.09 Susua;2001 Sifalago Susua;Orahili Susua;Hiliana'a Susua;Hiliorahua;Hilimboe;Hilimboho;2008 Hiliwaebu;Hilidanayao;Hilizamurugo;Sisobahili;Dao-dao Zanuwo;Hiliorudua;Bintang Baru;Hilitobara Susua;Orahua Uluzoi;Hilisibohou;Hiliadulosoi;Orahili Bo'e
14.10 Maniamolo;2001 Hilisimaetano;Bawogosali;Hilifalawu;2005 Samadaya Hilisimaetano;Idala Jaya Hilisimaetano;Pekan Hilisimaetano;Bonia Hilisimaetano;Ndraso Hilisimaetano;Faomasi Hilisimaetano;Eho Hilisimaetano;Soto'o Hilisimaetano;Hiliaurifa Hilisimaetano;2015 Bawohosi Maniamolo;Bawosaodano
14.11 Hilimegai;2001 Togizita;Soledua;Bawosalo'o Dao-dao;Tuho'owo;Togizita I;2007 Hilitoese;Dao-dao Sowo;Hiliadulo;Soledua I;Soledua II
14.12 Toma;2001 Hilisataro;Hilinamoniha;Hiliamaetaluo;Bawoganowo;Hili'alawa;Hilindrasoniha;Hilimagari;Hilisataro Raya;Hilisataro Gewa;Hilisoromi;Hiliasi;Hilindraso Raya;Hilisataro Nandisa;Hilisataro Eho Sofayo
14.13 Mazino;2001 Hilizalo'otano;Hilinawalo Mazino;Lawindra;Bawolahusa;Hilizoroi Lawa;Hilizalo'otano Laowo;Hilizalo'otano Larono;Hililaza Hilinawalo Mazino;Hilifondege Hilizoroilawa;Lolomboli;Bawolahusa Doli-doli
14.14 Umbunasi;2001 Lawindra;2003 Sifaoro'asi Mola;Hiliuso;Balohili Mola;Ambukha;Tobualo;Hilibadalu;Foikhugaga;Orlin;Orahili Mola;Umbunasi
14.15 Aramo;2001 Hilitotao;Hiliorudua;Sisobambowo;Hiliamauzula;Aramo;Sikhorilafau;Hilifadolo;Hume;Dao-dao;Hilimagiao;Hilisawato;Balohao;Hiligafoa;Hilimbowo;Hilimezaya;Hiliadolowa;Hiligumbu;Bagoa
14.16 Pulau-Pulau Batu Timur;2001 Labuhan Hiu;Labuhan Bazau;Labuan Rima;Lambak;Bais;Mahang Labara;Adam;Labara;Bais Baru;Labuan Rima Baru
14.17 Mazo;2001 Tetegawa'ai;Hilimbaruzo;Luahandroito;2005 Orahuahili;Ulu Mazo;Guigui;2009 Hilimaufa;Siofabanua;Tetegawa'ai Ehomo;2013 Tafulu
14.18 Fanayama;2001 Bawomataluo;Orahili Fau;Bawonahono;2005 Siwalawa;Onohondro;Hilinawalo Fau;Lahusa Fau;2011 Hilizihono;Hiliofonaluo;2015 Bawofanayama;2017 Hilikara Maha;Hilisalawa;Hiligito;Siliwulawa;Hilifarokha Lawa;Eho Orahili;Ete Batu
14.19 Ulunoyo;2001 Sambulu;Orahili Ulunoyo;Hiliwaebu;Amorosa;Marao;Borowosi;Hilimaera;Suka Maju;Loloana'a;Hilifakhe;Bawo Lolomatua;Ambukha I;Puncak Lolomatua
14.20 Huruna;2001 Ehosakhozi;Bawohosi;Hilizoliga;Olayama;Sifaoroasi;Sifalago;Lalimanawa;Tundrumbaho;Hiliuso;Sisarahili Huruna;Tarewe;Fadoro Tuhemberua;Hilifalawu;Luahamofakhe;Sifaoroasi Huruna;Hilimanawa;Mombawa Oladano
14.21 O'o'u;2001 Hilinamazihono;Hilimbowo;Simandraolo;Bawosalo'o Bawoluo;Hilimbuasi;Simandraolo O'o'u;Lolomaya;Suka Maju;Hiliorudua;Hilinamazihono Moale;Balohili O'o'u
14.22 Onohazumba;2001 Fadoro Ewo;Soroma'asi;Lauso;Sisarahili Oyo;Sisobahili Huruna;Onohazumba;Hiliweto;Orahili Huruna;Tetehosi;Helefanikha
14.23 Hilisalawa'ahe;2001 Maluo;Hiliadulo;Umbuasi;Sisobahili Siwalawa;Manawadano;Talio;Anaoma;Berua Siwalawa;Umbuasi Barat;Hiligodu;Bukit Burasi
14.24 Ulususua;2001 Fondrakoraya;Orudua Sibohou;Sisarahili Susua;Susua;Lahusa Susua;Ramba-ramba;Hilinifaoso;Sifaoroasi;Amandraya;Foikhu Fondrako;Hiliwosi;Orahili Fondrako
14.25 Sidua'ori;2001 Mondrowe;Hilidohona;Hililaora;Uluidanoduo;Umbu Sohahau;Hilisao'oto;Taluzusua;Hilizanuwo;Hoya;Na'ai;Olanori
14.26 Somambawa;2001 Sifitubanua;Siwalu Banua;Sitolu Banua;Silima Banua;Mehaga;Sihare'o;Golambanua II;Oladano;Fanedanu;Hiliorahua Tasua;Somambawa;Gabungan Tasua;Hilialawa;Sinar Susua
14.27 Boronadu;2001 Sifalago Gomo;Balohili Gomo;Bohalu;Orsedes;Sinar Helaowo;Siholi;Tuhegafoa;Perjuangan;Lewa-lewa;Siraha
14.28 Simuk;2001 Gobo;Silina;Maufa;Gondia;Gobo Baru;Silina Baru
14.29 Pulau-Pulau Batu Barat;2001 Fuge;Luaha Idano Pono;Sigese;Bawositora;Bintuang;Sibaranun;Bawolawindra;Hayo;Hilizamorogotano
14.30 Pulau-Pulau Batu Utara;2001 Siofa Banua Lorang;Silima Banua Marit;Zia Biang;Limo Biang;Memong;Bale-bale;Teluk Limo;Wawa;Marit Baru;Majino Lorang;Afore Gobo;Bale-bale Sibohou
14.31 Tanah Masa;2001 Baluta;Eho Baluta;Bawo Ofuloa;Hale Baluta;Bawo Orudua;Jeke;Makole;Sifauruasi;Bawo Analita Saeru;Saeru Melayu;Hiligeho Sogawu;Hiliomasio
14.32 Luahagundre Maniamolo;2001 Botohilitano;Botohilisalo'o;Lagundri;Orahili Faomasi;Hiliamaetaniha;Sondregeasi;Botohili Silambo;Botohili Sorake;Hilimaenamolo;Bawomaenamolo
14.33 Onolalu;2001 Hilifalago;Hilimondregeraya;Hilinamozaua;Hilifarono;Hilionaha;Hilikara;Hilialito Saua;Hilinamozaua Raya;Hilifalago Raya;Hilisanekhehosi
14.34 Ulu Idanotae;2001 Fanedanu;Fanedanu Sibohou;Lawa-lawa Luo Idanotae;Dao-dao Zanuwo Idano Tae;Sisiwa Ewali;Sisarahili Ewo;Hilialo'oa;Damai;Lolozukhu;Silima Banua Umbunasi;Sindrolo
14.35 Idanotae;2001 Lahusa Idanotae;Hiliserangkai;Orahua;Hilimbowo Idanotae;Sirahia;Umbu Idanotae;Awoni;Hilisalo'o;Balombaruzo Orahua;Harefa Orahua;Hiligabungan;Buhawa
15.01 Sitelu Tali Urang Jehe;2001 Tanjung Meriah;Tanjung Mulia;Kaban Tengah;Bandar Baru;Simberruna;Perolihen;Maholida;Perjaga;Malum;Mbinalun
15.02 Kerajaan;2001 Sukaramai;Kuta Saga;Kuta Meriah;Kuta Dame;Perpulungen;Pardomuan;2014 Majanggut I;Majanggut II;Surung Mersada;2021 Perduhapen
15.03 Salak;2001 Salak I;Salak II;Boangmanalu;2009 Sibongkaras;2013 Kuta Tinggi;Penanggalan Binanga Boang
15.04 Sitelu Tali Urang Julu;2001 Ulumerah;Pardomuan;Silima Kuta;Lae Langge Namuseng;Cikaok
15.05 Pergetteng Getteng Sengkut;2001 Kecupak I;Kecupak II;Aornakan I;Simerpara;Aornakan II
15.06 Pagindar;2001 Sibagindar;Napatalun Perlambuken;Lae Mbentar;Pagindar
15.07 Tinada;2001 Kuta Babo;Tinada;Silima Kuta;Mahala;Prongil;Buluh Tellang
15.08 Siempat Rube;2001 Siempat Rube II;Siempat Rube I;Mungkur;Siempat Rube IV;Kuta Jungak;Traju
16.01 Parlilitan;2002 Pusuk II Simaninggir;Sionom Hudon VII;Baringin;Sionom Hudon Julu;Sionom Hudon Tonga;Sionom Hudon Utara;Sionom Hudon Selatan;Sionom Hudon Timur;Sihotang Hasugian Tonga;Pusuk I;Sionom Hudon Toruan;Simataniari;Sionom Hudon Timur II;Sihotang Hasugian Dolok II;Sihotang Hasugian Habinsaran;Sionom Hudon Sibulbulon;Sionom Hudon Runggu;Janji Hutanapa;Baringin Natam;Sihotang Hasugian Dolok I
16.02 Pollung;2001 Parsingguran I;Hutapaung;Pollung;Hutajulu;Ria Ria;Parsingguran II;Pansurbatu;Aek Nauli I;Aek Nauli II;Pandumaan;Sipituhuta;Pardomuan;Hutapaung Utara
16.03 Baktiraja;2001 Marbun Toruan;Simamora;Tipang;Sinambela;Simangulampe;Siunong Unong Julu;Marbun Tonga Marbun Dolok
16.04 Paranginan;2001 Sihonongan;Paranginan Selatan;Paranginan Utara;Lumban Sialaman;Pearung;Lobutolong;Lumban Barat;Siboru Torop;Pearung Silali;Lumban Sianturi;Lobutolong Habinsaran
16.05 Lintong Nihuta;2001 Sibuntuon Partur;Siharjulu;Sitolu Bahal;Tapian Nauli;Pargaulan;Lobutua;Dolok Margu;Hutasoit I;Nagasaribu I;Nagasaribu II;Sibuntoan Parpea;Siponjot;Habeahan;Sigompul;Bonan Dolok;Sigumpar;Parulohan;Sitio II;Hutasoit II;Nagasaribu III;Nagasaribu IV;Nagasaribu V
16.06 Dolok Sanggul;1001 Pasar Dolok Sanggul;2002 Sileang;Purba Manalu;Pasaribu;Simarigung;Sampean;Silaga Laga;Sosor Gonting;Sosor Tambok;Purba Dolok;Sihite I;Lumban Tobing;Hutabagasan;Matiti II;Saitnihuta;Hutaraja;Lumban Purba;Bonanionan;Parik Sinomba;Sihite II;Janji;Pakkat;Sirisirisi;Hutagurgur;Matiti;Aek Lung;Simangaronsang;Sosortolong Sihite III
16.07 Sijamapolang;2001 Batunajagar;Sanggaran I;Sitapongan;Sigulok;Hutaginjang;Siborboron;Bonan Dolok I;Bonan Dolok II;Sibuntuon;Nagurguran
16.08 Onan Ganjang;2001 Batu Nagodang Siatas;Onan Ganjang;Parbotihan;Sihikit;Parnapa;Janji Nagodang;Sampe Tua;Hutajulu;Sibuluan;Sigalogo;Aek Godang Arbaan;Sanggaran II
16.09 Pakkat;2001 Purba Bersatu;Purba Baringin;Karya;Manalu;Sijarango;Tukka Dolok;Siambaton;Parmonangan;Sipagabu;Banuarea;Rura Tanjung;Rura Aek Sopang;Lumban Tonga-Tonga;Pulo Godang;Pakkat Hauagong;Peadungdung;Sijarango I;Ambobi Paranginan;Purba Sianjur;Siambaton Pahae;Panggugunan;Hauagong
16.10 Tarabintang;2001 Tarabintang;Sihotang Hasugian Toruan;Sibongkare;Sitanduk;Sihombu;Simbara;Marpadan;Mungkur;Sibongkare Sianju
17.01 Simanindo;1016 Tuktuk Siadong;2001 Tomok;Sihusapi;Maduma;Dosroha;Ambarita;Martoba;Garoga;Simanindo Sangkal;Cinta Dame;Huta Ginjang;Pardomuan;Parmonangan;Parbalohan;Tanjungan;Simarmata;2017 Tomok Parsaoran;Marlumba;Simanindo;Unjur;Siallagan Pindaraya
17.02 Onan Runggu;2001 Pakpahan;Huta Hotang;Sitinjak;Pardomuan;Tambun Sungkean;Rina Bolak;Onan Runggu;Sitamiang;Janji Matogu;Silima Lombu;Sipira;Harian
17.03 Nainggolan;1011 Parhusip III;Sirumahombar;2001 Pangaloan;Hutarihit;Sinaga Uruk Pandiangan;Toguan Galung;Pananggangan;Pasaran Parsaoran;Sipinggan Lumban Siantar;Sibonor Ompu Ratus;Nainggolan;Pasaran I;2013 Pananggangan II;Sipinggan;Janji Marapot
17.04 Palipi;2001 Suhutnihuta Pardomuan;Gorat Pallombuan;Urat II;Palipi;Pardomuan Nauli;Hatoguan;Simbolon Purba;Sigaol Simbolon;Urat Timur;Saor Nauli Hatoguan;Parsaoran Urat;Hutaginjang;2014 Sigaol Marbun;2018 Hutadame;Pallombuan;Pamutaran;Sideak
17.05 Harian;2001 Sosor Dolok;Partungkonaginjang;Hariara Pohan;Dolok Raja;2006 Sampur Toba;Siparmahan;Turpuk Limbong;Turpuk Sagala;Turpuk Malau;Turpuk Sihotang;Janji Martahan;2014 Hutagalung;Hariara Pintu
17.06 Sianjar Mula Mula;2001 Huta Ginjang;Singkam;Hasinggaan;Aek Sipitudai;Huta Gurgur;Sianjur Mula Mula;Boho;Siboro;Simarihit;Ginolat;Bonan Dolok;Habeahan Naburahan
17.07 Ronggur Nihuta;2001 Salaon Toba;Lintong Nihuta;Salaon Tonga Tonga;Salaon Dolok;Ronggur Nihuta;Sabungan Nihuta;Paraduan;Sijambur
17.08 Pangururan;1026 Pasar Pangururan;Pintu Sona;Siogung-Ogung;2001 Lumban SS Dolok;Lumban SS Torua;Parbaba Dolok;Huta Tinggi;Parhorasan;Pardomuan Nauli;Parsaoran I;Rianiate;Huta Bolon;Panampangan;Pardugul;Huta Namora;Parlondut;Tanjung Bunga;Parmonangan;Sait Nihuta;Situngkir;Sianting-Anting;Sialanguan;Lumban Pinggol;Pardomuan I;Sitolu Huta;Sinabulan;Aek Nauli;Siopat Sosor
17.09 Sitio-tio;2001 Holbung;Janji Raja;Sabulan;Buntu Mauli;Tamba Dolok;Cinta Maju;Parsaoran;Janji Maria
18.01 Pantai Cermin;2001 Pantai Cermin Kanan;Pantai Cermin Kiri;Kota Pari;Celawan;Ujung Rambung;Kuala Lama;Besar II Terjun;Sementara;Ara Payung;Pematang Kasih;Lubuk Saban;Naga Kisar
18.02 Perbaungan;1038 Melati I;Simpang Tiga Pekan;Batang Terap;Tualang;2001 Adolina;2003 Bengkel;2005 Cinta Air;Citaman Jernih;Deli Muda Hulu;Deli Muda Hilir;Jambur Pulau;2012 Kesatuan;Kota Galuh;2015 Lidah Tanah;Lubuk Bayas;Lubuk Cemara;Lubuk Dendang;Lubuk Rotan;Melati II;2024 Pematang Sijonam;Pematang Tatal;2028 Suka Beras;Sukajadi;2031 Sei Buluh;Sei Nagalawan;Sei Sijenggi;Tanah Merah;Tanjung Buluh
18.03 Teluk Mengkudu;2001 Sei Buluh;Liberia;Mata Pao;Pematang Setrak;Makmur;Pasar Baru;Pekan Sialang Buah;Pematang Guntung;Sialang Buah;Sentang;Bogak Besar;Pematang Kuala
18.04 Sei Rampah;2001 Cempedak Lobang;Firdaus;2004 Pergulaan;2006 Sei Rampah;2008 Sei Rejo;Sei Parit;Silau Rakyat;2012 Firdaus Estate;2014 Pematang Ganjang;Pematang Pelintahan;Rambung Estate;Rambung Sialang Hulu;Rambung Sialang Tengah;Rambung Sialang Hilir;2024 Simpang Empat;2026 Sinah Kasih;Tanah Raja
18.05 Tanjung Beringin;2001 Pekan Tanjung Beringin;Nagur;Mangga Dua;Sukajadi;Tebing Tinggi;Pematang Cermai;Pematang Terang;Bagan Kuala
18.06 Bandar Khalipah;2001 Bandar Tengah;Juhar;Gelam Sei Serimah;Pekan Bandar Khalipah;Kayu Besar
18.07 Dolok Merawan;2001 Nagaraja I;Panglong;Bandarawan;Gunung Para II;Limbong;Dolok Merawan;Paritokan;Kalembak;Afd. VI Dolok Ilir;Pabatu I;Afd. VII Dolok Ilir;Pabatu II;Mainu Tengah;Bahdamar;Pabatu III;Pabatu VI;Korajim
18.08 Sipispis;2001 Sipispis;Serbananti;Bartong;Marubun;Pispis;Baja Dolok;Tinokkah;Nagur Pane;Parlambean;Naga Raja;Mariah Nagur;Rimbun;Marjanji;Silau Padang;Buluh Duri;Gunung Monako;Damak Urat;Simalas;Gunung Pane;Sibarau
18.09 Dolok Masihul;1029 Pekan Dolok Masihul;2001 Dame;Blok 10;Kota Tengah;Silau Merawan;Pekan Kamis;Batu 12;Batu 13;Baja Ronggi;Dolok Sagala;Dolok Manampang;Pardomuan;Tegal Sari;Pertambatan;2015 Huta Nauli;Bantan;Bukit Cermin Hilir;Malasori;Sarang Giting;Durian Puloan;Sarang Torop;Havea;Aras Panjang;Martebing;Kerapuh;Tanjung Maria;Bah Kerapuh;Ujung Silau
18.10 Kotarih;2001 Kotarih Pekan;Kotarih Baru;Banjaran Godang;Si Ujan Ujan;2010 Sei Kari;2013 Bandar Bayu;Durian Kondot;Perbahingan;2022 Sialtong;Huta Galuh;Rubun Dunia
18.11 Silinda;2004 Batu Masagi;2013 Damak Gelugur;2016 Kulasar;2021 Pagar Manik;Pamah;2026 Silinda;2028 Sungai Buaya;Tarean;2031 Tapak Meriah
18.12 Serba Jadi;2010 Tanjung Harap;Kuala Bali;2014 Karang Tengah;Kelapa Bajohom;2018 Manggis;2020 Pulau Gambar;Pulau Tagor;2032 Serba Jadi;Tambak Cekur;2038 Bah Sidua-dua
18.13 Tebing Tinggi;2001 Bah Sumbu;Naga Kesiangan;Jambu;Mariah Padang;Pertapaan;Paya Lombang;Sei Serimah;Paya Bagas;Paya Mabar;Sei. Priok;Kuta Baru;2018 Kedai Damar;Penonggol;Gunung Kataran
18.14 Pegajahan;1012 Melati Kebun;2001 Bengabing;Bingkat;Jati Mulyo;Karang Anyar;Lestari Dadi;Pegajahan;Petuaran Hulu;Petuaran Hilir;Pondok Tengah;Sukasari;Tanjung Putus;2013 Sennah
18.15 Sei Bamban;2001 Pon;Sei Bamban;Bakaran Batu;Gempolan;Rampah Estate;Suka Damai;Sei Bamban Estate;Sei Belutu;Sei Buluh;Penggalangan
18.16 Tebing Syahbandar;2001 Penggalian;Laut Tador;Tanah Besih;Binjai;Paya Pasir;Bahilang;Penggalangan;Paya Pinang;Kuta Pinang;Sibulan
18.17 Bintang Bayu;2001 Gudang Garam;Dolok Masango;Panombean;Bandar Negeri;Ujung Negeri Kahan;Bandar Magodang;Ujung Negeri Hulu;Pegajahan Hulu;Marihat Dolok;Bintang Bayu;Bandar Pinang Kebun;Damak Tolong Buho;Bandar Pinang Rambe;Pegajahan Kahan;Huta Durian;Kampung Kristen;Sarang Ginting Kahan;Sarang Ginting Hulu;Siahap
19.01 Medang Deras;1001 Pangkalan Dodek;Pangkalan Dodek Baru;1021 Pagurawan;2003 Aek Nauli;Durian;Lalang;Medang;Pakam;Pakam Raya;Pematang Cengkering;Sei Buah Keras;Sei Rakyat;Sidomulyo;Tanjung Sigoni;Nenas Siam;Pakam Raya Selatan;Mandarsah;Medang Baru;Pematang Nibung;Cengkering Pekan;Sei Raja
19.02 Sei Suka;1001 Perkebunan Sipare pare;2007 Sei Suka Deras;Simodong;Pematang Jering;Pematang Kuning;Kuala Indah;Kuala Tanjung;2018 Tanjung Gading;Simpang Kopi;Brohol
19.03 Air Putih;1001 Indrapura;1019 Indrasakti;2002 Limau Sundai;Pematang Panjang;Sukaraja;Tanah Tinggi;Tanjungmuda;Tanah Merah;Aras;Pasar Lapan;Sipare-pare;Tanjungkubah;Tanjungharapan;Suka Ramai;Tanah Rendah;Tanjungmulya;Titi Payung;Perkotaan;Kampung Kelapa
19.04 Lima Puluh;1001 Lima Puluh Kota;2011 Mangkai Baru;Mangkai Lama;2014 Perkebunan Dolok;Perkebunan Kwala Gunung;Antara;Perkebunan Lima Puluh;Perkebunan Limau Manis;Perkebunan Tanah Gambus;2025 Simpang Gambus;Sumber Makmur;Sumber Padi
19.05 Talawi;1001 Labuhan Ruku;2004 Dahari Selebar;2006 Mesjid Lama;Padang Genting;Pahang;Panjang;2014 Gunung Rante;Dahari Indah;Indra Yaman;Benteng
19.06 Tanjung Tiram;1001 Tanjung Tiram;1022 Bagan Arya;2002 Guntung;2004 Bagan Dalam;Bogak;Suka Maju;2016 Suka Jaya;Pahlawan;Bandar Rahmat;Kampung Lalang
19.07 Sei Balai;2001 Kwala Sikasim;Sei Balai;2004 Durian;Perkebunan Sei Balai;2007 Suka Ramai;Sei Bejangkar;Mekar Mulio;Perkebunan Sei Bejangkar;2012 Benteng Jaya;Tanah Timbul;Perjuangan;Sidomulio;Mekar Baru;Suko Rejo
19.08 Laut Tador;2001 Tanjung Prapat;Laut Tador;Pelanggiran Laut Tador;Perkebunan Tanjung Kasau;Dewi Sri;Tanjung Kasau;Tanjung Seri;Mekar Sari;Sei Simujur;Kandangan
19.09 Lima Puluh Pesisir;2001 Gambus Laut;Perupuk;Guntung;Barung-Barung;Titi Putih;Pasir Permit;Titi Merah;Pematang Panjang;Bulan-Bulan;Gunung Bandung;Lubuk Cuik;Tanah Itam Ilir;Pematang Tengah
19.10 Datuk Lima Puluh;2001 Perkebunan Tanah Itam Ulu;Empat Negeri;Sumber Rejo;Lubuk Hulu;Lubuk Besar;Pulau Sejuk;Simpang Dolok;Air Hitam;Kwala Gunung;Cahaya Pardomuan
19.11 Datuk Tanah Datar;2001 Sumber Tani;Sei Muka;Perkebunan Tanah Datar;Binjai Baru;Bangun Sari;Karang Baru;Perkebunan Petatal;Mekar Baru;Petatal;Glugur Makmur
19.12 Nibung Hangus;2001 Sentang;Tanjung Mulia;Jati Mulia;Lima Laras;Mekar Laras;Bandar Sono;Ujung Kubu;Sei Mentaram;Pematang Rambai;Tali Air Permai;Bagan Baru;Kapal Merah
20.01 Dolok Sigompulon;2001 Janji Manahan GNT;Pasang Lela;Aek Jabut;Nabundong;Gunung Sormin;Sihalo Halo;Kuala Simpang;Simundol;Nahula Julu;Simaninggir Simundol;Simangambat;Saba Bangun;Malino;Gonting Bange;Hutaimbaru Simundol;Padang Matinggi Simundol;Sunut;Batu Hibul;Sigordang;Pamarai;Padang Matinggi GNT;Gadung Holbung;Salusuhan;Panyabungan;Sayur Matinggi;Hasahatan;Pinarik;Unte Manis;Sipogas;Sipogas A;Padang Malakka;Aek Simanap;Pulo Liman;Aek Kundur;Hatiran;Karang Anyar;Aek Kanan;Nahula Jae;Simadihon;Pasar Sayur Matinggi;Tj. Baru Silaiya;Sitonun;Pasar Simundol;Pamonoran
20.02 Dolok;2001 Siguga;Singanyal;Binanga Panasahan;Aek Haruaya;Tanjung Baru B;Pasar Sipiongot;Bintais Julu;Bunut;Paya Ombik;Aek Suhat Jae;Huta Baru Sil;Sijorang;Simaninggir Sip;Pangaran Julu I;Mompang Lombang;Janji Manahan Sil;Baringin Sip;Gunung Maria;Mompang Dolok;Aek Rao TN;Sijantung Julu;Batu Runding;Lubuk Godang;Bahap;Aek Ilung;Tarutung Bolak;Sungai Pining;Siloung;Hutaimbaru Gul;Sipiongot;Gumbot;Gunung Selamat;Silogo Logo;Lubuk Kundur;Jambur Batu;Simatorkis;Rancaran;Naga Saribu;Simataniari Jae;Janji Manahan Gul;Simataniari;Parmeraan;Panca;Dalihan Natolu;Sungai Datar;Lubuk Lanjang;Arse;Simangambat Tua;Sigala Gala;Sibayo Jae;Dolok Sanggul;Silangge;Pijor Koling;Pagaran Julu II;Siala Gundi;Siraga HP;Aek Sundur;Baringin Sil;Hula Baringin;Nabonggal;Purba Tua;Tanjung Longat;Sibio Bio;Situmbaga;Sijara Jara;Huta Baru Sip;Pagaran Siregar;Parigi;Napasundali;Aek Suhat TR;Gumaruntar;Sijantung Jae;Janji Matogu;Sialang Dolok;Binanga Gumbot;Simanosor;Bukit Tinggi;Simambal;Bandar Nauli;Sibayo;Sinabongan;Siranap;Aek Tangga;Rongkare;Siburbur;Pintu Padang Merdeka
20.03 Halongonan;2001 Hutaimbaru;Hambulo;Paolan;Pangirkiran;Balimbing;Rondaman Siburegar;Sipaho;Silantoyung;Hiteurat;Siboru Angin;Sandean Jae;Sandean Tonga;Sandean Julu;Hasahatan;Pagar Gunung;Pangarambangan;Napa Lancat;Halongonan;Bargot Topong Julu;Bargot Topong Jae;Siringki Jae;Ujung Padang;Sigala Gala;2032 Hutanopan;2036 Sipenggeng;Saba;Sitabola;Sitonun;Tapus Jae;Japinulik;Paran Honas;Siringki Julu;Batu Tunggal
20.04 Padang Bolak;1001 Pasar Gunung Tua;2008 Lubuk Torop;2012 Tanjung Marulak;Ambasang Natigor;Napagadung Laut;Rampa Jae;Rampa Julu;Mananti;Paran Padang;Rahuning Jae;Botung;Sigimbal;Dolok Sae;Simasi;Sihapas Hapas;Sungai Tolang;Losung Batu;Batu Mamak;Sampuran;Gunung Tua Baru;Sibatang Kayu;Aek Suhat;2038 Gunung Tua Tonga;Gunung Tua Jae;Gunung Tua Julu;Hutalombang;Batang Baruhar Julu;Batang Baruhar Jae;Purba Sinomba;Hambiri;Sosopan;Pagaran Singkam;Pagaran Tonga;Sibagasi;Batu Tambun;Tanjung Tiram;Garoga;Hajoran;Batu Sundung;Garonggang;Nabonggal;Liang Hasona;Simandiangin Dolok;Simandiangin Lombang;Padang Garugur;Simanosor;Sigama;Sigama Ujung Gading;Parlimbatan;Saba Sitahul tahul;Saba Bangunan;Sidingkat;2069 Gunung Manaon II;Purba Tua;Sungai Durian;Sungai Orosan;Hutaimbaru II;Siombob;Aek Gambir;Bukit Raya Sordang;Aek Jangkang;Simbolon
20.05 Padang Bolak Julu;2001 Pancur Pangko;Hasambi;Paran Nangka;Batu Rancang;Sitanggoru;Siunggam Dolok;Balimbing Jae;Sipupus Lombang;Balimbing Julu;Sobar;Pamuntaran;Paran Gadung;Padang Bujur;Ubar;Lantosan II;Batu Gana;Padang Baruas;Aek Bargot;Gariang;Balakka;Parupuk Jae;Parupuk Julu;Sialang
20.06 Portibi;2002 Sitopayan;Lantosan I;Aek Haruaya;Gunung Baringin;Hadungdung;Rondaman Dolok;Sipirok;Tanjung Salamat;Rondaman Lombang;Parsarmaan;Aloban;Portibi Julu;Portibi Jae;Gunung Manaon I;Pasir Pinang;Bahal;Bara;Simandiangin;Hotang Sasa;Aek Siala;Gumarupu Baru;Padang Manjoir;Gumarupu Lama;Gunung Martua;Sihambeng;Aek Torop;Napa Lombang;Mangaledang Lama;Mangaledang;Bangkudu;Balakka Torop;Janji Matogu;Muara Sigama;Napahalas;Sigama Napahalas;2039 Torluk Muara Dolok
20.07 Batang Onang;1001 Sayur Matinggi;2002 Pangkal Dolok Lama;Pangkal Dolok Julu;Pintu Padang;Batang Onang Lama;Bonan Dolok;Simardona;Batang Onang Baru;Parau Sorat;Pasar Matanggor;Batu Pulut;Huta Lambung;Galanggang;Gunungtua Tumbu Jati;Gunungtua Batang Onang;Simanapang;Simaninggir;Batu Mamak;Padang Garugur;Padang Matinggi;Purba Tua;Janji Mauli;Sayur Matinggi Julu;Gunung Tua Julu;Pasir Ampolu Hopong;Pagaran Batu;Tamosu;Simangambat Dolok;Janji Manahan;Padang Bujur Baru;Batu Nanggar;Morang
20.08 Simangambat;2014 Ulak Tano;Aekraru;Tanjung Maria;Mandasip;Huta Baru;Janji Matogu;Paran Padang;Tanjung Botung;Huta Pasir;Langkimat;Jabi Jabi;Simangambat Jae;Ujung Gading Jae;Huta Baringin;Gunung Manaon Sim;Sionggoton;Paran Tonga Sim;Ujung Gading Julu;Simangambat Julu;Sigagan;Kosik Putih
20.09 Hulu Sihapas;2001 Aek Godang;Aek Nauli;Sampuran Simarloting;Pangirkiran;Simaninggir;Suka Dame;Pintu Bosi;Sidong-dong;Sitabar;Parmeraan
20.10 Padang Bolak Tenggara;2001 Siunggam Julu;Siunggam Tonga;Siunggam Jae;Aek Bayur;Aek Tolong;Tangga-Tangga Hambeng;Simaninggir;Bangun Purba;Naga Saribu;Sihoda-Hoda;Mompang II;Gulangan;Pijor Koling;Purba Tua Dolok
20.11 Halongonan Timur;2001 Siancimun;Bolatan;Pasir Bara;Gunung Intan;Mompang I;Gunung Manaon III;Sihopuk Baru;Sihopuk Lama;Rondaman;Hutabaru Nangka;Situmbaga;Batang Pane I;Batang Pane II;Batang Pane III
20.12 Ujung Batu;2001 Huta Raja;Ujung Batu Julu;Gunung Manaon UB;Labuhan Jurung;Martujuan;Paya Bahung UB;Tobing Tinggi UB;Ujung Batu Jae;Marlaung;Mananti;Jambu Tonang;Manare Tua;Pasir Lancat UB
21.01 Sosopan;2001 Pagaranbira Jae;Pagaran Bira Julu;Huta Bargot;Siundol Jae;Siundol Julu;Siundol Dolok;Hutabaru Siundol;Binanga Tolu;Aek Bargot;Ulu Aer;Hulim;Sianggunan;Simaninggir Sosopan;Sibualbuali;Sosopan;Sigala-Gala;Sihaporas;Banua Tonga;Sosopan Julu;Huta Bara;Hutabaru Sosopan;Simartolu
21.02 Barumun Tengah;2001 Gunung Baringin;Pasar Binanga;Sihaborgoan Dalan;Aek Tanduk;PP. Makmur;Siboris Bahal;Bangkudu;Siolip;Aek Tunjang;Binanga;Manombo;Janji Raja;Pangirkiran Dolok;Sihaborgoan Barumun;Siboris Dolok;Padang Matinggi;Tandihat;Bara Batu;Bahal Batu;Ginduang Batu;Padang Garugur;Gunung Manaon;Siboris Lombang;Janji Matogu;Gunung Malintang;Sibatu Loting;2028 Janji Manahan;Siparau;Unterudang
21.03 Huristak;2001 Binanga Tolu;Tanjung Baringin;Huristak;Paran Tonga;Gonting Julu;Bulu Cina;Sigading;Pasir Lancat Lama;Siala Gundi;Tobing Julu;Tar Sihoda-Hoda;Huta Pasir Ulak Tano;Tobing Jae;Pasar Huristak;Sipirok Baru;Pasir Lancat Baru;Tobing Tinggi;Ganal;Paya Bujing;Pulo Bariang;Ramba;Gonting Jae;Gala Bonang;Tanjung Morang;Gunung Manaon;Gunung Matinggi;Pasir Pinang
21.04 Lubuk Barumun;2001 Janji Matogu;Pagaran Silindung;Tangga Bosi;Hutaibus;Pagaran Jalu-Jalu;Hutanopan;Pasar Latong;Pagaran Jae Batu;Aek Lancat;Batang Tanggal Baru;Bonal;Pagaran Malaka;Huta Dolok;Gunung Manobot;Batang Bulu Jae;Suro Dingin;Janji Lobi Lima;Sangkilon;Siali-Ali;Huta Lombang;Pagaran Mompang;Parsombaan;Sihiuk;Batang Bulu Tanggal
21.05 Hutaraja Tinggi;2004 Lubuk Bunut;Ujung Padang;Tanjung Baringin;Sibodak Sosa Jae;Parmainan;Pagaran Dolok Sosa Jae;Aliaga;Mananti Sosa Jae;Panyabungan;Pasar Panyabungan;Sigalapung;Siabu;Paya Ombur;Hutaraja Tinggi;Sungai Korang;Ujung Batu I;Ujung Batu II;Ujung Batu III;Ujung Batu IV;Ujung Batu V;2026 Pir Trans Sosa III A;Pir Trans Sosa III B;Pir Trans Sosa II;Pir Trans Sosa IV;Pir Trans Sosa V;Pir Trans Sosa VI
21.06 Ulu Barumun;2001 Simanuldang Jae;Simanuldang Julu;Tapian Nauli;Handang Kopo;Subulussalam;Pintu Padang;Matondang;Pasar Ipuh;Paringgonan;Paringgonan Julu;Paran Batu;Sibual Buali;Tanjung;Siraisan;Aek Haruaya
21.07 Barumun;1001 Pasar Sibuhuan;2002 Sibuhuan Julu;Bangun Raya;Purba Tua;Handis Julu;Sialambue;Sibuhuan Jae;Janjilobi;2021 Tanjung Durian;Tanjung Botung;Tanobato;Hutarimbaru;Sayur Matua;2037 Bulusonik;Arsesimatorkis;Pancaukan;Pagaran Baringin
21.08 Sosa;2006 Pasar Ujung Batu;2008 Plasma Mondang;2011 Hutaimbaru;Mondang;Sisoma;Aek Tinga;Gunung Baringin;Simarancar;Huta Raja Lamo;Tanjung Botung Sosa Jae;Ujung Batu;Janjiraja;Rao-Rao Dolok;Parau Sorat;Aer Bale;Tanjung Bale
21.09 Batang Lubu Sutam;2001 Tanjung Baru;Tamiang;Tanjung Barani;Manggis;Pagaran Tayas;Hatongga;Botung;Siadam;Siojo;Pagaran Manggis;Muara Malinto Lama;Hutabaru;Huta Nopan;Tandolan;Tangga Batu;Pagaran Dolok Pinarik;Muara Malinto Baru;Aek Sorik;Tanjung Botung Pinarik;Pinarik
21.10 Barumun Selatan;2001 Batang Bulu Lama;Pagur Satio;Batang Bulu Baru;Gunung Intan;Tanjung Purba Tua;Banua Tonga;Gunung Barani;Tanjung Baringin Simarulak;Sayur Mahincat;Sidomulio;Panarian
21.11 Aek Nabara Barumun;2001 Aek Nabara Tonga;Aek Nabara Jae;Padang Garugur Jae;Huta Bargot;Janji Maria;Padang Garugur Julu;Sidokan;Tobing;Hadungdung Aek Rampah;Tobing Tinggi;Sipagabu;Tanjung;Paran Tonga;Paran Julu;Hadungdung Pintu Padang;Tanjung Rokan;Aek Bonban;Marenu;Aek Nabara Julu;Padang Garugur Tonga;Bangkuang;Paya bahung;Aek Buaton;Sayur Matua;Sayur Mahincat
21.12 Sihapas Barumun;2001 Lubuk Gonting;Padang Hasior Dolok;Padang Hasior Lombang;Sitada-Tada;Paran Dolok;Ujung Gading;Simaninggir;Tanjung Morang;Silenjeng;Aek Goti;Gulangan;Ujung Padang;Balangka
21.13 Barumun Baru;2001 Hasahatan Julu;Hasahatan Jae;Sabahotang;Sigorbus Julu;Sigorbus Jae;Mompang;Sitarolo Julu;Siolip;Saba Rimba;Limbong;Simaninggir;Binabo Julu;Binabo Jae
21.14 Ulu Sosa;2001 Hapung;Batu Gajah;Hapung Torop;Harang Jae;Harang Julu;Handio;Gunung Tua;Mandian;Parapat;Horuon;Bonan Dolok
21.15 Sosa Julu;2001 Pasir Julu;Lumban Huayan;Siborna Bunut;Mananti Sosa Julu;Ampolu;Siginduang;Ramba;Roburan;Tanjung;Hurung Jilok;Pasir Jae;Sungai Jior
21.16 Barumun Barat;2001 Gading;Huta Ruhom;Aek Siala;Bire;Sibontar;Para Napa Jae;Para Napa Dolok;Batusundung;Sidongdong;Sisalean
21.17 Sosa Timur;2001 Tanjung Ale;Sigala-Gala;Simangambat;Pir Trans Sosa I B;Pir Trans Sosa I A;Gunung Manaon;Muara Tige;Sibodak Papaso;Gunung Inten;Pagaran Baringin;Salambue;Papaso;Rombayan
22.01 Kotapinang;1001 Kotapinang;2002 Simatahari;Mampang;Pasir Tuntung;Sisumut;Hadundung;Sosopan;Perkebunan Nomark;Perkebunan Nagodang;Perk. Sei Rumbia
22.02 Kampung Rakyat;2001 Perk. Perlabian;Perk. Teluk Panji;Perk. Tolan I/II;Perk. Batang Saponggol;Perk. Tolan;Air Merah;Teluk Panji;Tanjung Medan;Kampung Perlabian;Tanjung Selamat;Tanjung Mulia;Teluk Panji I;Teluk Panji II;Teluk Panji III;Teluk Panji IV
22.03 Torgamba;2001 Bangai;Rasau;Teluk Rampah;Pangarungan;Bunut;Aek Batu;Pinang Damai;Aek Raso;Torgamba;Asam Jawa;Torganda;Beringin Jaya;Bukit Tujuh;Sei Meranti
22.04 Sungai Kanan;1001 Langga Payung;2002 Batang Nadenggan;Sabungan;Hajoran;Ujung Gading;Huta Godang;Parimburan;Sampean;Marsonja
22.05 Silangkitang;2001 Mandalasena;Binangadua;Aek Goti;Ulu Mahuam;Rintis;Sukadame
23.01 Kualuh Hulu;1001 Aek Kanopan;Aek Kanopan Timur;2003 Kuala Beringin;Parpaudangan;Pulo Dogom;Londut;Perkebunan Kanopan Ulu;Perkebunan Membang Muda;Perkebunan Labuhan Haji;Perkebunan Hanna;Sonomartani;Sukarame;Sukarame Baru
23.02 Kualuh Leidong;1001 Tanjung Leidong;2002 Teluk Pulai Dalam;Teluk Pulai Luar;Kelapa Sebatang;Simandulang;Air Hitam;Pangkalan Lunang
23.03 Kualuh Hilir;1001 Kampung Mesjid;2002 Kuala Bangka;Sei Sentang;Teluk Piai;Tanjung Mangedar;Teluk Binjai;Sei Apung
23.04 Aek Kuo;2001 Aek Korsik;Bandar Selamat;Perk. Padang Halaban;Perkebunan Panigoran;Sidomulyo;Karang Anyar;Padang Maninjau;Purworejo
23.05 Marbau;1001 Marbau;2002 Perkebunan Pernantian;Perk. Marbau Selatan;Perkebunan Milano;Perkebunan Brussel;Pulo Bargot;Sipare Pare Tengah;Sipare Pare Hilir;Tubiran;Belongkut;Simpang Empat;Babussalam;Marbau Selatan;Aek Tapa;Lobu Rampah;Bulungihit;Aek Hitetoras;Sumber Mulyo
23.06 Na IX - X;1001 Aek Kota Batu;2002 Pematang;Batu Tunggal;Sungai Raja;Perkebunan Berangir;Silumajang;Pulo Jantan;Kampung Pajak;Meranti Omas;Hatapang;Pasang Lela;Simpang Marbau;Bangun Rejo
23.07 Aek Natas;1001 Bandar Durian;2002 Poldung;Rombisan;Sibito;Simonis;Perk. Aek Pamienke;Pangkalan;Adian Torop;Ujung Padang;Kampung Yaman;Terang Bulan;Perkebunan Halimbe
23.08 Kualuh Selatan;1001 Gunting Saga;2002 Damuli Pekan;Siamporik;Lobu Huala;Gunung Melayu;Damuli Kebun;Hasang;Bandar Lama;Sidua Dua;Simangalam;Tanjung Pasir;Sialang Taji
24.01 Lotu;2001 Hilidundra;Lawira Satua;Fadoro Fulolo;Lawira I;Hiligodu;Lombuza'ua;Maziaya;Baho;Lolofaoso;Lawira II;Dahadano;Lolomboli;Hiligeo Afia
24.02 Sawo;2001 Seriwa'u;Ombolata Sawo;Sanawuyu;Onozitoli Sawo;Sifahandro;Sisarahili Teluk Siabang;Lasara Sawo;Sawo;Hiliduruwa;Teluk Bengkuang
24.03 Tuhemberua;2001 Botolakha;Siofa Banua;La'aya;Alo'oa;Ladara;Banua Gea;Silima Banua;Fino
24.04 Sitolu Ori;2001 Tetehosi Maziaya;Umbubalodano;Hilimbosi;Hilisalo'o;Fulolo Salo'o;Botombawo
24.05 Namohalu Esiwa;2001 Berua;Esiwa;Dahana Hiligodu;Hilibanua;Sisarahili;Sisobahili;Lasara;Namohalu;Tuhenakhe I;Orahili;Banua Sibohou
24.06 Alasa Talumuzoi;2001 Banua Sibohou III;Harefanaese;Hilimbowo Kare;Laehuwa;Mazingo;Hilina'a
24.07 Alasa;2001 Bitaya;Lahemboho;Anaoma;Dahana Tugala Oyo;Fulolo;Hiligawoni;Ononamolo Tumula;Banua Sibohou I;Ombolata;Banua Sibohou II;Dahana Alasa;Ononamolo Alasa;Loloana'a;Hilisebua Siwalubanua
24.08 Tugala Oyo;2001 Te'olo;Siwawo;Fabaliwa Oyo;Ononazara;Humene Siheneasi;Gunung Tua;Botona'ai;Harefa
24.09 Afulu;2001 Afulu;Lauru Fadoro;Lauru I;Ombolata Afulu;Harewakhe;Sisobahili;Lauru Lahewa;Sifaoro'asi;Faekhuna'a
24.10 Lahewa;1001 Pasar Lahewa;2002 Iraono Lase;Holi;Sifaoro'asi;Hilizukhu;Onozalukhu;Hilina'a;Hiligodu Hoya;Sitolubanua;Hilihati;Fadoro Sitolu Hili;Marafala;Hiligawolo;Balefadoro Tuho;Ombolata;Afia;Moawo;Lasara;Sihene'asi;Fadoro Hilimbowo;Fadoro Hilihambawa
24.11 Lahewa Timur;2001 Laowowaga;Lukhu Lase;Tetehosi Sorowi;Tefa'o;Tugala Lauru;Muzoi;Meafu
25.01 Lahomi;2001 Sisobaoho;Bawozamaiwo;Sitolubanua;Lologundre;Iraonogaila;Tigaserangkai;Onowaembo;Onolimbu;Haliadulo;Sisobambowo;Lolowau
25.02 Sirombu;2001 Bawosaloo;Imana;Tuwa Tuwa;Kafo Kafo;Bawasawa;Pulau Bogi;Halamona;Hanofa;Lahawa;Hinako;Sineneeto;Balowondrate;Hilimberuanaa;Lahusa;Ombolata;Tetehosi;Togimbogi;Sisobandrao;Fadoro;Tugala Gawu;Sirombu;Togideu;Tugala;Orahili;Gunungcahaya
25.03 Mandrehe Barat;2001 Onolimbu Raya;Ononamolo III;Sisobaoho;Iraonogeba;Lolohia;Fadorosifulubanua;Hillidaura;Sisarahili II;Lasara Bagawu;Sisobandrao;Mazingo;Onolimbu You;Lasarafaga;Orahili Badalu
25.04 Moro'o;2001 Hiliwaloo II;Gunungbaru;Hilisoromi;Siduahili;Sitolubanua Fadoro;Halifadolo;Lasara Bahili;Hiliwaele;Sitoluewali;Onozalukhu You
25.05 Mandrehe;2001 Simaeasi;Lologolu;Tuwuna;Tuhemberua;Lolozirugi;Lakhene;Hiliwaloo I;Sianaa;Fadoro;Iraonogambo;Tuhoowo;Fadoro Bahili;Tumori;Lasara Baene;Tetehosi;Sisarahili I;Doli-Doli;Hayo;Zuzundrao;Sisobambowo
25.06 Mandrehe Utara;2001 Balodano;Hiambanua;Hilimayo;Sihareo;Lolomboli;Ononamolo I;Hilimbaruzo;Tarahoso;Ononamolo II;Taraha;Lahagu;Hilimbowo
25.07 Lolofitu Moi;2001 Sisobawino II;Duria;Ambukha;Hilimbowo Mau;Hilimbuasi;Lolofitu;Hiliuso;Wango
25.08 Ulu Moro'o;2001 Bukit Tinggi;Lawelu;Saloo;Hilisangawola;Hilibadalu
71.01 Medan Kota;1001 Pasar Baru;Pusat Pasar;Sei Rengas I;Mesjid;Pandau Hulu I;Kotamatsum III;Pasar Merah Barat;Teladan Timur;Teladan Barat;Sudirejo 1;Sudirejo II;Sitirejo I
71.02 Medan Sunggal;1001 Lalang;Sei Sikambing B;Sunggal;Babura Sunggal;Tanjung Rejo;Simpang Tanjung
71.03 Medan Helvetia;1001 Helvetia;Helvetia Tengah;Helvetia Timur;Tanjung Gusta;Cinta Damai;Dwi Kora;Sei Sikambing C II
71.04 Medan Denai;1001 Tegal S Mandala I;Tegal S Mandala II;Tegal S Mandala III;Denai;Binjai;Medan Tenggara
71.05 Medan Barat;1001 Kesawan;Silalas;Glugur Kota;Pulo Berayan Kota;Sei Agul;Karang Berombak
71.06 Medan Deli;1001 Titipapan;Tanjung Mulia Hilir;Tanjung Mulya;Kota Bangun;Mabar;Mabar Hilir
71.07 Medan Tuntungan;1001 Tanjung Selamat;Simpang Selayang;Namo Gajah;Kemenangan Tani;Laucih;Sidomulyo;Ladang Bambu;Simalingkar B;Mangga
71.08 Medan Belawan;1001 Belawan I;Belawan II;Belawan Bahagia;Belawan Bahari;Belawan Sicanang;Bagan Deli
71.09 Medan Amplas;1001 Amplas;Sitirejo II;Sitirejo III;Harjosari I;Harjosari II;Timbang Deli;Bangun Mulia
71.10 Medan Area;1001 Sukaramai I;Sukaramai II;Sei Rengas II;S. Rengas Permata;Pandau Hulu II;Kota Matsum I;Kota Matsum II;Kota Matsum IV;Pasar Merah Timur;Tegal Sari I;Tegal Sari II;Tegal Sari III
71.11 Medan Johor;1001 Suka Maju;Titi Kuning;Kedai Durian;Pangkalan Mansur;Gedung Johor;Kwala Bekala
71.12 Medan Marelan;1001 Labuhan Deli;Rengas Pulau;Terjun;Tanah Enam Ratus;Paya Pasir
71.13 Medan Labuhan;1001 Pekan Labuhan;Sei Mati;Besar;Martubung;Nelayan Indah;Tangkahan
71.14 Medan Tembung;1001 Indra Kasih;Sidorejo Hilir;Sidorejo;Bantan;Tembung;Bandar Selamat;Bantan Timur
71.15 Medan Maimun;1001 Aur;Hamdan;Jati;Sukaraja;Sei Mati;Kampung Baru
71.16 Medan Polonia;1001 Madras Hulu;Polonia;Sari Rejo;Suka Damai;Anggrung
71.17 Medan Baru;1001 Petisah Hulu;Babura;Merdeka;Darat;Padang Bulan;Titi Rante
71.18 Medan Perjuangan;1001 Pandau Hilir;Pahlawan;Sei Kera Hilir I;Sei Kera Hilir II;Sei Kera Hulu;Sidorame Timur;Sidorame Barat I;Sidorame Barat II;Tegalrejo
71.19 Medan Petisah;1001 Petisah Tengah;Sekip;Sei Sikambing D;Sei Putih Barat;Sei Putih Tengah;Sei Putih Timur I;Sei Putih Timur II
71.20 Medan Timur;1001 Gang Buntu;Sidodadi;Durian;Glugur Darat I;Glugur Darat II;P Berayan Darat I;P Berayan Darat II;P Berayan Bengkel;PB Bengkel Baru;Perintis;Gaharu
71.21 Medan Selayang;1001 Asam Kumbang;Tanjungsari;P Bulan Selayang II;Beringin;P Bulan Selayang I;Sempakata
72.01 Siantar Timur;1001 Kebun Sayur;Tomuan;Pahlawan;Asuhan;Merdeka;Pardomuan;Siopat Suhu
72.02 Siantar Barat;1001 Dwikora;Proklamasi;Bantan;Timbang Galung;Simarito;Sipinggolpinggol;Banjar;Teladan
72.03 Siantar Utara;1001 Melayu;Martoba;Baru;Sukadame;Kahean;Sigulanggulang;Bane
72.04 Siantar Selatan;1001 Toba;Karo;Simalungun;Martimbang;Kristen;Aek Nauli
72.05 Siantar Marihat;1002 Sukaraja;1005 Baringin Pancur Nauli;Pardamean;Sukamaju;Parhorasan Nauli;Sukamakmur;Mekar Nauli
72.06 Siantar Martoba;1001 Sumber Jaya;1003 Tambun Nabolon;1007 Naga Pita;Pondok Sayur;Tanjung Tongah;Naga Pitu;Tanjung Pinggir
72.07 Siantar Sitalasari;1001 Gurilla;Bah Kapul;Setia Negara;Bukit Sofa;Bah Sorma
72.08 Siantar Marimbun;1001 Simarimbun;Tong Marimbun;Naga Huta;Naga Huta Timur;Pematang Marihat;Marihat Jaya
73.01 Sibolga Utara;1001 Huta Barangan;Angin Nauli;Huta Tonga-tonga;Sibolga Ilir;Simare-Mare
73.02 Sibolga Kota;1001 Kota Baringin;Pasar Baru;Pasar Belakang;Pancuran Gerobak
73.03 Sibolga Selatan;1001 Aek Habil;Aek Manis;Aek Muara Pinang;Aek Parombunan
73.04 Sibolga Sambas;1001 Pancuran Kerambil;Pancuran Dewa;Pancuran Pinang;Pancuran Bambu
74.01 Tanjungbalai Selatan;1001 Tanjungbalai Kota I;Tanjungbalai Kota II;Perwira;Karya;Pantai Burung;Indra Sakti
74.02 Tanjungbalai Utara;1001 Tanjungbalai Kota III;Tanjungbalai Kota IV;Sejahtera;Kuala Silo Bestari;Matahalasan
74.03 Sei Tualang Raso;1001 Keramat Kubah;Sumber Sari;Muara Sentosa;Pasar Baru;Sei Raja
74.04 Teluk Nibung;1001 Sei Merbau;Pematang Pasir;Perjuangan;Kapias Pulau Buaya;Beting Kuala Kapias
74.05 Datuk Bandar;1003 Gading;Sirantau;Sijambi;Pahang;1010 Pantai Johor
74.06 Datuk Bandar Timur;1001 Pulau Simardan;Semula Jadi;Selat Lancang;Bunga Tanjung;Selat Tanjung Medan
75.01 Binjai Utara;1001 Pahlawan;Jati Negara;Nangka;Damai;Kebun Lada;Cengkeh Turi;Jati Utomo;Jati Makmur;Jati Karya
75.02 Binjai Kota;1001 Berngam;Satria;Setia;Kartini;Tangsi;Binjai;Pekan Binjai
75.03 Binjai Barat;1001 Bandar Senembah;Limau Mungkur;Limau Sundai;Paya Roba;Suka Maju;Sukaramai
75.04 Binjai Timur;1001 Tanah Tinggi;Dataran Tinggi;Timbang Langkat;Mencirim;Tunggurono;Sumber Mulyorejo;Sumber Karya
75.05 Binjai Selatan;1001 Tanah Merah;Binjai Estate;Bhakti Karya;Rambung Dalam;Pujidadi;Tanah Seribu;Rambung Barat;Rambung Timur
76.01 Padang Hulu;1001 Pabatu;Lubuk Baru;1006 Persiakan;Bandar Sono;1010 Tualang;Padang Merbau;Lubuk Raya
76.02 Rambutan;1004 Rantau Laban;1007 Karya Jaya;1009 Lalang;Tanjung Marulak;Sri Padang;Tanjung Marulak Hilir;Mekar Sentosa
76.03 Padang Hilir;1001 Bagelen;Tambangan;1004 Tebing Tinggi;1006 Satria;Damar Sari;Tambangan Hulu;Deblod Sundoro
76.04 Bajenis;1001 Durian;Pelita;Bulian;Berohol;Bandar Sakti;Pinang Mancung;Teluk Karang
76.05 Tebing Tinggi Kota;1001 Mandailing;Pasar Baru;Pasar Gambir;Badak Bejuang;Bandar Utama;Rambung;Tebing Tinggi Lama
77.01 Padangsidimpuan Utara;1001 Wek I;Wek II;Wek III;Wek IV;Tanobato;Tobat;Batang Ayumi Jae;Batang Ayumi Julu;Sadabuan;Panyanggar;Bonan Dolok;Losung Batu.;Timbangan;Bincar;Kantin;Kayu Ombun
77.02 Padangsidimpuan Selatan;1001 Wek V;Wek VI;Losung;Sitamiang;Ujung Padang;Aek Tampang;Padang Matinggi;Silandit;Sidangkal;Hanopan;Padang Matinggi Lestari;Sitamiang Baru
77.03 Padangsidimpuan Batunadua;1001 Batunadua Jae;Batunadua Julu;2003 Purwodadi;Gunung Hasahatan;Ujunggurap;Aek Tuhul;Baruas;Siloting;Aek Bayur;Pudun Jae;Pudun Julu;Batang Bahal;Aek Najaji;Simirik;Bargottopong
77.04 Padangsidimpuan Hutaimbaru;1001 Hutaimbaru;Lubuk Raya;Sabungan Jae;Lembah Lubuk Manik;Palopat Maria;2006 Sabungan Sipabangun;Singali;Huta Padang;Partihaman Saroha;Tinjoman Lama
77.05 Padangsidimpuan Tenggara;1001 Sihitang;Pijor Koling;2003 Palopat Pijor Koling;Salambue;Purbatua Pijor Koling;Sigulang;Manunggang Julu;Goti;Manegen;Huta Koje;Hutalimbong;Huta Padang;Perkebunan Pijor Koling;Labuhan Labo;Huta Lombang;Manunggang Jae;Labuhan Rasoki;Tarutung Baru
77.06 Padangsidimpuan Angkola Julu;2001 Joring Lombang;Batu Layan;Simasom;Pintu Langit Jae;Mompang;Rimba Soping;Simatohir;Joring Natobang
78.01 Gunungsitoli;1030 Pasar Gunungsitoli;Saombo;Ilir;2001 Bawodesolo;Boyo;Dahadano Gawu-Gawu;Dahana Tabaloho;Fadoro Lasara;Hilihao;Hilimbaruzo;Hilina'a;Iraonogeba;Lasara Bahili;Lolowonu Niko'otano;Madula;Madolaoli;Mudik;Miga;Mo'awo;Ombolata Ulu;Onowaembo;Onozitoli Olora;Onozitoli Sifaoroasi;Saewe;Sifalaete Tabaloho;Sifalaete Ulu;Sihare'o II Tabaloho;Simandraolo;Sisarahiligamo;Sisarahili Sisambualahe;Sisobahili Tabaloho;Tuhemberua Ulu
78.02 Gunungsitoli Selatan;2001 Ononamolo I Lot;Fodo;Faekhu;Lolofaoso Tabaloho;Lolomboli;Mazingo Tabaloho;Onozitoli Tabaloho;Lololakha;Sihare'o I Tabaloho;Ombolata Simenari;Hiligara;Luahalaraga;Sisobahili II Tanose'o;Hiligodu Ombolata;Tetehosi Ombolata
78.03 Gunungsitoli Utara;2001 Afia;Lolo'ana'a Lolomoyo;Lasara Sowu;Telukbelukar;Tetehosi Afia;Hambawa;Gawu-Gawu Bo'uso;Olora;Hilimbowo Olora;Hiligodu Ulu
78.04 Gunungsitoli Idanoi;2001 Sifalaete;Hilimbawodesolo;Dahana;Bawodesolo;Tuhegeo I;Simanaere;Humene;Siwalubanua II;Helefanikha;Tetehosi I;Fowa;Binaka;Idanotae;Tetehosi II;Lolo'ana'a Idanoi;Siwalubanua I;Hilihambawa;Awa'ai;Lewuoguru Idanoi;Fadoro;Hiliweto Idanoi;Hilimbowo Idanoi;Onowaembo;Ombolata;Samasi;Tuhegeo II
78.05 Gunungsitoli Alo'oa;2001 Nazalou Alo'oa;Niko'otano Dao;Iraonolase;Orahili Tanose'o;Tarakhaini;Fadoro Hilimbowo;Fadoro You;Lololawa;Nazalou Lolowua
78.06 Gunungsitoli Barat;2001 Tumori;Tumori Balohili;Orahili Tumori;Gada;Lolomoyo Tuhemberua;Sihare'o Siwahili;Hilinakhe;Onozikho;Ononamolo II Lot`
