// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Banten: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Sumur;2001 Sumberjaya;Kertajaya;Kertamukti;Tunggaljaya;Cigorondong;Tamanjaya;Ujungjaya
01.02 Cimanggu;2001 Rancapinang;Cibadak;Tugu;Batuhideung;Padasuka;Ciburial;Cijaralang;Cimanggu;Mangkualam;Tangkil Sari;Waringin Kurung;Kramatjaya
01.03 Cibaliung;2001 Mendung;2006 Sudimanik;Curug;Cibingbin;Sukajadi;2011 Mahendra;Cibaliung;2015 Cihanjuang;Sorongan
01.04 Cikeusik;2001 Tanjungan;Sumurbatu;Sukawaris;Rancaseneng;Parungkokosan;Nanggala;Cikeusik;Cikadongdong;Curugciung;Leuwibalang;Sukaseneng;Sukamulya;Umbulan;Cikiruhwetan
01.05 Cigeulis;2001 Karangbolong;Katumbiri;Waringinjaya;Karyabuana;Tarumanagara;Ciseureuheun;Banyuasih;2009 Cigeulis;Sinarjaya
01.06 Panimbang;2001 Panimbangjaya;Mekarjaya;2004 Gombong;2009 Mekarsari;2011 Citeureup;Tanjungjaya
01.07 Angsana;2001 Angsana;Padaherang;Padamulya;Karangsari;Cikayas;Sumurlaban;Kadubadak;2009 Cipinang;Kramatmanik
01.08 Munjul;2001 Pasanggrahan;Sukasaba;2005 Gunungbatu;Panacaran;Curuglanglang;Munjul;Cibitung;2011 Kotadukuh;2018 Lebak
01.09 Pagelaran;2001 Sukadame;Pagelaran;Surakarta;Montor;Kertasana;Bama;Margasana;Sindanglaya;Tegalpapak;Bulagor;Harapankarya;Senangsari;Margagiri
01.10 Bojong;2001 Mekarsari;Cijakan;Geredug;Bojong;Banyumas;Citumenggung;Manggungjaya;Cahayamekar
01.11 Picung;2001 Pasirsedang;Cililitan;Kadupandak;Kolelet;Ciherang;Bungurcopong;Pasirpanjang;Kadubera;Ganggaeng
01.12 Labuan;2001 Rancateureup;Labuan;Banyubiru;Caringin;2010 Teluk;2012 Cigondang;Kalanganyar;Sukamaju;Banyumekar
01.13 Menes;2001 Alaswangi;Tegalwangi;Kananga;Cigandeng;Menes;Muruy;2010 Sukamanah;Purwaraja;Sindangkarya;Cilabanbulan;2015 Kadupayung;Ramaya
01.14 Saketi;2001 Langensari;Medalsari;Majau;Sodong;Talagasari;Ciandur;Kadudampit;Wanagiri;Parigi;Mekarwangi;Saketi;Girijaya;Sindanghayu;Sukalangu
01.15 Cipeucang;2001 Palanyar;Baturanjang;Cikadueun;Koncang;Kadugadung;Parumasan;Curugbarang;Kalanggunung;Pasireurih;Pasirmae
01.16 Jiput;2001 Pamarayan;Jiput;Sukacai;Tenjolahang;Janaka;Sikulan;Citaman;Jayamekar;2011 Sukamanah;Salapraya;Banyuresmi;Sampang Bitung;Babadsari
01.17 Mandalawangi;2001 Pandat;Cikoneng;Nembol;Kurungkambing;Mandalawangi;Sinarjaya;Sirnagalih;Cikumbuen;Ramea;Gunungsari;Panjangjaya;Giripawana;Mandalasari;Curuglemo;Pari
01.18 Cimanuk;2001 Cimanuk;Batubantar;Kadubungbang;Kupahandap;Dalembalar;Kadumadang;Rocek;Kadudodol;2010 Gunungdatar;2013 Sekong;2015 Gunungcupu
01.19 Kaduhejo;2001 Campaka;Banyumundu;Mandalasari;Sukasari;Saninten;Palurahan;Sukamanah;Kadugemblo;Banjarsari;Ciputri
01.20 Banjar;2002 Citalahab;2004 Kadulimus;Bandung;Mogana;Banjar;Gunungputri;2010 Cibodas;Kadubale;Cibeureum;Kadumaneuh;Pasirawi
01.21 Pandeglang;1002 Kadomas;Babakan Kalanganyar;Kabayan;1009 Pandeglang
01.22 Cadasari;2001 Kaduengang;Pasirpeuteuy;Kurungdahu;Kaduela;Koranji;Tapos;Cadasari;Ciinjuk;Kaungcaang;Cikentrung;2013 Tanagara
01.23 Cisata;2001 Rawasari;Pasireurih;Kaduronyok;Cibarani;Cisereh;Kubangkondang;Kondangjaya;Ciherangjaya;Palembang
01.24 Patia;2006 Turus;2008 Patia;Pasirgadung;Cimoyan;Idaman;2014 Babakankeusik;Surianeun;2017 Rahayu;Ciawi;2020 Simpangtiga
01.25 Karang Tanjung;1001 Kadumerak;Cigadung;Pagadungan;1014 Juhut
01.26 Cikedal;2001 Karyasari;Tegal;Cipicung;Dahu;Babakanlor;Karyautama;Mekarjaya;Padahayu;Cening;Bangkuyung
01.27 Cibitung;2001 Sindangkerta;Manglid;Cikiruh;Cikadu;Kiarapayung;Kutakarang;Citeluk;Kiarajangkung;Cikalong;Malangnengah
01.28 Carita;2001 Banjarmasin;Carita;Sukarame;Sukanegara;Cinoyong;Pejamben;Sukajadi;Kawoyang;Tembong;Sindanglaut
01.29 Sukaresmi;2001 Seuseupan;Karyasari;Perdana;Sukaresmi;Pasirkadu;Kubangkampil;Sidamukti;Cibungur;Weru;Cikuya
01.30 Mekarjaya;2001 Kadubelang;Pareang;Wirasinga;Rancabugel;Kadujangkung;Medong;Sukamulya;Mekarjaya
01.31 Sindangresmi;2001 Ciodeng;Pasirtenjo;Bojongmanik;Campakawarna;Pasirloa;Pasirlancar;Sindangresmi;Pasirdurung;Kadumalati
01.32 Pulosari;2001 Koranji;Banjarwangi;Sukasari;Karyawangi;Sukaraja;Kaduhejo;Banjarnegara;Sanghiangdengdek;Cilentung
01.33 Koroncong;2001 Sukajaya;Awilega;Gerendong;Koroncong;Pakuluran;Setrajaya;Karangsetra;Paniis;Bangkonol;Pasirjaksa;Pasirkarag;Tegalongok
01.34 Majasari;1001 Sukaratu;Karaton;Saruni;Pagerbatu;Cilaja
01.35 Sobang;2001 Cimanis;Teluklada;Kertaraharja;Bojen;Kutamekar;Sobang;Pangkalan;Bojenwetan
02.01 Malingping;2002 Cilangkahan;Pagelaran;Sukaraja;Malingping Utara;Bolang;2009 Cipeundeuy;2013 Rahong;Kadujajar;2016 Kersaratu;2018 Malingping Selatan;Sumberwaras;2023 Sukamanah;Senanghati;2026 Sangiang
02.02 Panggarangan;2002 Panggarangan;Jatake;Sogong;Cimandiri;2009 Gununggede;Situregen;Mekarjaya;2014 Sindangratu;2017 Hegarmanah;Sukajadi;Cibarengkok
02.03 Bayah;2001 Bayah Barat;Sawarna;2006 Cidikit;Suwakan;Cimancak;2011 Darmasari;2013 Bayah Timur;Cisuren;2016 Pasirgombong;Sawarna Timur;Pamubulan
02.04 Cipanas;2002 Cipanas;Girilaya;Malangsari;Bintangresmi;Talagahiyang;Luhurjaya;Haurgajrug;Giriharja;Sukasari;2013 Jayapura;Sipayung;Bintangsari;Pasirhaur;2020 Harumsari
02.05 Muncang;2003 Pasireurih;Ciminyak;Muncang;Leuwicoo;Sindangwangi;Cikarang;2012 Sukanagara;Pasirnangka;2018 Jagaraksa;Tanjungwangi;Mekarwangi;Girijagabaya
02.06 Leuwidamar;2001 Kanekes;Cisimeut;Cibungur;Leuwidamar;Lebakparahiang;Sangkanwangi;Nayagati;Bojongmenteng;Margawangi;Wantisari;Jalupangmulya;Cisimeut Raya
02.07 Bojongmanik;2004 Bojongmanik;2007 Harjawana;Kadurahayu;Cimayang;Parakanbeusi;2012 Keboncau;2014 Mekarmanik;2016 Mekar Rahayu;Pasirbitung
02.08 Gunungkencana;2001 Gunungkencana;Cimanyangray;Gunungkendeng;Cisampang;Ciginggang;Ciakar;Cicaringin;Bulakan;Sukanegara;Bojongkoneng;Kramatjaya;Tanjungsari Indah
02.09 Banjarsari;2001 Kerta;Bojongjuruh;Leuwiipuh;Lebakkeusik;Cilegongilir;Keusik;Cibaturkeusik;2009 Kumpay;Jalupanggirang;Bendungan;Kertaraharja;Cisampih;Gunungsari;Tamansari;Cidahu;Ciruji;Kaduhauk;Labanjaya;Umbuljaya;Kertarahayu
02.10 Cileles;2001 Pasindangan;Parungkujang;Cileles;Cikareo;Cipadang;Gumuruh;Prabugantungan;Daroyon;Margamulya;Mekarjaya;Kujangsari;Banjarsari
02.11 Cimarga;2001 Sarageni;Gununganten;Sudamanik;Tambak;Cimarga;Karyajaya;Margajaya;Jayamanik;Margaluyu;Margatirta;Intenjaya;Mekarjaya;Jayasari;Girimukti;Sangkanmanik;Sangiangjaya;Mekarmulya
02.12 Sajira;2001 Maraya;Sajira;Sukarame;Calungbungur;Parungsari;Sindangsari;Mekarsari;Sukamarga;Pajagan;Sukajaya;Sajira Mekar;Paja;Margaluyu;Bungurmekar;Ciuyah
02.13 Maja;2005 Tanjungsari;Maja;Sangiang;Binong;Gubugan Cibeureum;2011 Mekarsari;Padasuka;2015 Curugbadak;Sindangmulya;2018 Cilangkap;2020 Pasirkembang;Pasirkecapi;Buyut Mekar;Maja Baru
02.14 Rangkasbitung;1002 Rangkasbitung Barat;1006 Cijoro Lebak;Muara Ciujung Barat;Cijoro Pasir;1012 Muara Ciujung Timur;2001 Pasirtanjung;2009 Citeras;Nameng;Kolelet Wetan;2013 Jatimulya;Mekarsari;2016 Pabuaran;Rangkasbitung Timur;2019 Sukamanah;2021 Cimangeunteung;2023 Narimbang Mulia
02.15 Warunggunung;2001 Sukarendah;Warunggunung;Cibuah;Pasir Tangkil;Baros;Banjarsari;Padasuka;Sukaraja;Jagabaya;Selaraja;Cempaka;Sindangsari
02.16 Cijaku;2004 Mekarjaya;2006 Cipalabuh;Cijaku;Cibeureum;2012 Ciapus;Kandangsapi;Cihujan;Cimenga;Kapunduhan;Sukasenang
02.17 Cikulur;2001 Anggalan;Muncangkopong;Sukaharja;Tamanjaya;Cigoong Utara;Muaradua;Cikulur;Curugpanjang;Cigoong Selatan;Sumurbandung;Parage;Sukadaya;Pasirgintung
02.18 Cibadak;2001 Tambakbaya;Kaduagung Timur;Panancangan;Cibadak;Asem;Cisangu;Kaduagung Barat;Bojongcae;Malabar;Pasar Keong;Bojong Leles;Cimenteng Jaya;Mekar Agung;Asem Margaluyu;Kaduagung Tengah
02.19 Cibeber;2001 Cibeber;Citorek Tengah;Cisungsang;Kujangjaya;Kujangsari;Neglasari;Mekarsari;Cikotok;Sukamulya;Citorek Timur;Warungbanten;2013 Hegarmanah;Situmulya;Citorek Kidul;Cikadu;Sirnagalih;Cihambali;Citorek Barat;Gunungwangun;Wanasari;Citorek Sabrang;Ciherang
02.20 Cilograng;2001 Cilograng;Cibareno;Cikamunding;Cijengkol;Pasirbungur;Lebaktipar;Cikatomas;Girimukti;Cireundeu;Gunungbatu
02.21 Wanasalam;2001 Wanasalam;Bejod;Cilangkap;Cipeucang;Muara;Parungpanjang;Cikeusik;Katapang;Cisarap;Sukatani;Cipedang;Parungsari;Karangpamindangan
02.22 Sobang;2001 Ciparasi;Sobang;Sukajaya;Sindanglaya;Sukamaju;Hariang;Majasari;Sinar Jaya;Cirompang;Sukaresmi
02.23 Curugbitung;2001 Guradog;Curugbitung;Candi;Mayak;Cipining;Cilayang;Ciburuy;Sekarwangi;Cidadap;Lebakasih
02.24 Kalanganyar;2001 Kalanganyar;Pasirkupa;Cilangkap;Aweh;Sangiangtanjung;Sukamekarsari;Cikatapis
02.25 Lebakgedong;2001 Banjaririgasi;Ciladaeun;Lebakgedong;Banjarsari;Lebaksitu;Lebaksangka
02.26 Cihara;2001 Panyaungan;Cihara;Ciparahu;Pondokpanjang;Citeupuseun;Lebakpeundeuy;Mekarsari;Karangkamulyan;Barunai
02.27 Cirinten;2001 Datarcae;Cirinten;Karangnunggal;Kadudamas;Badur;Parakanlima;Nanggerang;Cempaka;Karoya;Cibarani
02.28 Cigemblong;2001 Peucangpari;Cibungur;Mugijaya;Cikate;Cigemblong;Cikadongdong;Cikaret;Wangunjaya;Cikaratuan
03.01 Balaraja;1001 Balaraja;2003 Cangkudu;2005 Talagasari;2009 Tobat;Sentul;Gembong;2013 Sukamurni;Saga;2016 Sentul Jaya
03.02 Jayanti;2001 Pangkat;Pabuaran;2004 Pasir Muncang;Sumur Bandung;Jayanti;Dangdeur;Cikande;Pasir Gintung
03.03 Tigaraksa;1001 Tigaraksa;1007 Kadu Agung;2002 Pasir Bolang;Matagara;Pasir Nangka;Pete;Tegalsari;2008 Pematang;Cisereh;Margasari;Cileles;Sodong;Tapos;Bantar Panjang
03.04 Jambe;2001 Sukamanah;Jambe;Tipar Raya;Taban;Daru;Kutruk;Ranca Buaya;Mekarsari;Ancol Pasir;Pasir Barat
03.05 Cisoka;2001 Cisoka;Caringin;Selapajang;Sukatani;2006 Bojong Loa;Cibugel;Cempaka;Carenang;2014 Karang Harja;2017 Jeungjing
03.06 Kresek;2001 Pasir Ampo;2003 Rancailat;2007 Kemuning;2009 Renged;2011 Talok;2013 Koper;Jengkol;Patrasana;2018 Kresek
03.07 Kronjo;2001 Kronjo;Pagenjahan;2006 Pasir;Muncung;Pagedangan Ilir;Pagedangan Udik;Pasilian;2013 Bakung;2015 Blukbuk;2017 Cirumpak
03.08 Mauk;1002 Mauk Timur;2001 Mauk Barat;2003 Tegal Kunir Kidul;Tegal Kunir Lor;Sasak;Gunung Sari;Kedung Dalem;Marga Mulya;Tanjung Anom;Jatiwaringin;Banyu Asih;Ketapang
03.09 Kemiri;2001 Patramanggala;Karang Anyar;Lontar;Kemiri;Ranca Labuh;Klebet;Legok Suka Maju
03.10 Sukadiri;2001 Sukadiri;Buaran Jati;Rawa Kidang;Pekayon;Karang Serang;Kosambi;Mekar Kondang;Gintung
03.11 Rajeg;1010 Sukatani;2001 Rajeg;Rajeg Mulya;Pangarengan;2005 Jambu Karya;Lembangsari;Sukamanah;Tanjakan;Tanjakan Mekar;2011 Sukasari;Ranca Bango;Daon;Mekarsari
03.12 Pasar Kemis;1005 Sindangsari;1010 Kutabumi;1012 Kuta Jaya;1014 Kuta Baru;2001 Pasar Kemis;2008 Sukamantri;2011 Pangadegan;2013 Gelam Jaya;2015 Suka Asih
03.13 Teluknaga;2001 Teluknaga;Bojong Renged;Babakan Asem;Keboncau;Pangkalan;Kmp Melayu Tim;Kmp Melayu Brt;Muara;Lemo;Tanjung Pasir;Tegal Angus;Tanjung Burung;Kampung Besar
03.14 Kosambi;1001 Kosambi Barat;1003 Salembaran Jaya;1010 Dadap;2002 Kosambi Timur;2004 Salembaran Jati;Rawa Rengas;Rawa Burung;Cengklong;Belimbing;Jati Mulya
03.15 Pakuhaji;1001 Pakuhaji;2002 Paku Alam;Bonisari;Rawa Boni;Buaran Mangga;Buaran Bambu;Kalibaru;Kohod;Kramat;Sukawali;Surya Bahari;Kiara Payung;Laksana;Gaga
03.16 Sepatan;1001 Sepatan;2002 Karet;Kayu Agung;Kayu Bongkok;2008 Pondok Jaya;2011 Pisangan Jaya;Mekar Jaya;2015 Sarakan
03.17 Curug;1001 Curug Kulon;1005 Sukabakti;Binong;2002 Curug Wetan;Kadu;Kadu Jaya;2010 Cukanggalih
03.18 Cikupa;1001 Sukamulya;1003 Bunder;2002 Cibadak;2004 Talaga;Talagasari;Dukuh;Cikupa;Sukanagara;Bitung Jaya;Pasir Gadung;Sukadamai;Pasir Jaya;Budi Mulya;Bojong
03.19 Panongan;1002 Mekar Bakti;2001 Ranca Iyuh;2003 Peusar;Ranca Kalapa;Serdang Kulon;Mekar Jaya;Ciakar;Panongan
03.20 Legok;1011 Babakan;2002 Caringin;Serdang Wetan;Babat;Ciangir;Legok;Palasari;Bojongkamal;Rancagong;Kemuning;2012 Cirarab
03.22 Pagedangan;1004 Medang;2002 Cicalengka;Pagedangan;2005 Cijantra;Lengkong Kulon;Situ Gadung;Jatake;Cihuni;Kadu Sirung;Malang Nengah;Karang Tengah
03.23 Cisauk;1001 Cisauk;2003 Mekar Wangi;2005 Suradita;Sampora;2009 Dangdang;2011 Cibogo
03.27 Sukamulya;2001 Benda;Sukamulya;Kaliasin;Buniayu;Parahu;Merak;Bunar;Kubang
03.28 Kelapa Dua;1001 Kelapa Dua;Bencongan;Bencongan Indah;Pakulonan Barat;Bojong Nangka;2006 Curug Sangereng
03.29 Sindang Jaya;2001 Sindang Jaya;Wanakerta;Sukaharja;Sindangasih;Sindangpanon;Sindangsono;Badak Anom
03.30 Sepatan Timur;2001 Kedaung Barat;Lebak Wangi;Jati Mulya;Sangiang;Gempol Sari;Kampung Kelor;Pondok Kelor;Tanah Merah
03.31 Solear;2001 Solear;Cikuya;Cikasungka;Cireundeu;Cikareo;Pasanggrahan;Munjul
03.32 Gunung Kaler;2001 Gunung Kaler;Sidoko;Rancagede;Kedung;Cipaeh;Onyam;Tamiang;Kandawati;Cibetok
03.33 Mekar Baru;2001 Mekar Baru;Kedaung;Cijeruk;Waliwis;Klutuk;Jenggot;Kosambi Dalam;Gandaria
04.05 Kramatwatu;2001 Kramatwatu;Margasana;Pejaten;Toyomerto;Harjatani;Serdang;Terate;Tonjong;Pamengkang;Pegadingan;Lebakwana;Wanayasa;Pelamunan;Teluk Terate;Margatani
04.06 Waringinkurung;2001 Waringinkurung;Talaga Luhur;Binangun;Melati;Sasahan;Sukadalem;Sukabares;Sambilawang;Sampir;Cokopsulanjana;Kemuning
04.07 Bojonegara;2001 Bojonegara;Mangkunegara;Wanakarta;Karang Kepuh;Lambangsari;Kertasana;Margagiri;Ukirsari;Pakuncen;Pangarengan;Mekar Jaya
04.08 Pulo Ampel;2001 Pulo Ampel;Sumuranja;Mangunreja;Kedungsoka;Salira;Argawana;Banyuwangi;Margasari;Pulo Panjang
04.09 Ciruas;2001 Ciruas;Citerep;Pulo;Kadikaran;Kepandean;Gosara;2009 Bumijaya;Penggalang;Pamong;Cigelam;Singamerta;Ranjeng;Beberan;Kaserangan;Pelawad
04.11 Kragilan;2001 Kragilan;Silebu;Pematang;Dukuh;Undar Andir;Sukajadi;Sentul;Jeruk Tipis;2011 Kendayakan;Tegalmaja;Cisait;Kramatjati
04.12 Pontang;2001 Pontang;Sukanegara;Linduk;Pulokencana;2006 Kelapian;2008 Kubang Puji;Domas;Singarajan;Kaserangan;Wanayasa;Sukajaya
04.13 Tirtayasa;2001 Tirtayasa;Samparwadi;Kemanisan;Pontang Legon;Kebon;Sujung;Lontar;Susukan;Wargasara;Laban;Tengkurak;Alang-alang;Kebuyutan;Puser
04.14 Tanara;2001 Tanara;Cerukcuk;Tenjoayu;Sukamanah;Lempuyang;Siremen;Bendung;Pedaleman;Cibodas
04.15 Cikande;2001 Cikande;Leuwi Limus;Nambo Udik;Parigi;Koper;Bakung;Julang;Sukatani;Situterate;Kamurang;Gembor Udik;Songgom Jaya;Cikande Permai
04.16 Kibin;2001 Kibin;Ketos;Cijeruk;Nagara;Nambo Ilir;Barengkok;Sukamaju;Tambak;Ciagel
04.17 Carenang;2001 Carenang;Pamanuk;Mandaya;Teras;2006 Ragas Masigit;Walikukun;2009 Panenjoan;Mekarsari
04.18 Binuang;2001 Binuang;Cakung;Renged;Gembor;Warakas;Sukamampir;Lamaran
04.19 Petir;2001 Petir;Cirangkong;Tambiluk;Sindangsari;Padasuka;Seuat;Nagara Padang;Kadugenep;Cireundeu;Sanding;Kampung Baru;Mekar Baru;Seuat Jaya;Kubang Jaya;Bojong Nangka
04.20 Tunjung Teja;2001 Tunjung Teja;Sukasari;Panunggulan;Malanggah;Kemuning;Bojong Menteng;Bojong Catang;Bojong Pandan;Pancaregang
04.22 Baros;2001 Baros;Tejamari;Panyirapan;Sidamukti;Sukacai;Tamansari;Sindangmandi;Cisalam;Sukamanah;Sukamenak;Curug Agung;Padasuka;Sinarmukti;Suka Indah
04.23 Cikeusal;2001 Cikeusal;Dahu;Katulisan;Sukamaju;Cilayang;Sukamenak;Cimaung;Panyabrangan;Gandayasa;Bantar Panjang;Sukaratu;Harundang;Sukarame;Panosogan;Mongpok;Sukaraja;Cilayang Guha
04.24 Pamarayan;2001 Pamarayan;Damping;Wirana;Keboncau;Pudar;Binong;Sangiang;Kampungbaru;2010 Pasirlimus;2018 Pasir Kembang
04.25 Kopo;2001 Kopo;Garut;Nanggung;Cidahu;Nyompok;Gabus;Carenang Udik;Rancasumur;Babakanjaya;Mekarbaru
04.26 Jawilan;2001 Jawilan;Bojot;Cemplang;Pagintungan;Pasirbuyut;Majasari;Parakan;Kareo;Junti
04.27 Ciomas;2001 Ujungtebu;Siketug;Lebak;Pondok Kahuru;Sukabares;Sukarena;Sukadana;Cemplang;Cisitu;Citaman;Panyaungan Jaya
04.28 Pabuaran;2001 Pabuaran;2006 Kadubeureum;Tanjungsari;2009 Pancanegara;Sindangsari;2012 Sindangheula;Pasanggrahan;2015 Talaga Warna
04.29 Padarincang;2001 Padarincang;Bugel;Cibojong;Citasuk;Cisaat;Ciomas;Barugbug;Batu Kuwung;Kramatlaban;Kalumpang;Kadubeureum;Cipayung;Curug Goong;Kadu Kempong
04.30 Anyar;2001 Anyar;Sindang Mandi;Cikoneng;Tanjung Manis;Bandulu;Bunihara;Kosambironyok;Banjarsari;Mekarsari;Sindangkarya;Tambang Ayam;Grogol Indah
04.31 Cinangka;2001 Cinangka;Bantarwaru;Pasauran;Bulakan;Karang Suraga;Umbul Tanjung;Kubang Baros;Rancasanggal;Cikolelet;Sindanglaya;Kamasan;Bantarwangi;Mekarsari;Baros Jaya
04.32 Mancak;2001 Mancak;Ciwarna;Angsana;Talaga;Cikedung;Sigedong;Sangiang;Pasirwaru;Waringin;Winong;Batukuda;Labuan;Bale Kambang;Bale Kencana
04.33 Gunungsari;2001 Gunungsari;Ciherang;Tamiang;Sukalaba;Kadu Agung;Luwuk;Curug Sulanjana
04.34 Bandung;2001 Bandung;Mander;Panamping;Pangawinan;Malabar;Blokang;Babakan;Pringwulung
04.35 Lebak Wangi;2001 Kamaruton;Teras Bendung;Lebak Wangi;Lebak Kepuh;Kencana Harapan;Pegandikan;Purwadadi;Bolang;Tirem;Kebonratu
71.01 Tangerang;1001 Sukarasa;Sukaasih;Tanah Tinggi;Buaran Indah;Cikokol;Kelapa Indah;Sukasari;Babakan
71.02 Jatiuwung;1001 Keroncong;Jatake;Pasir Jaya;Gandasari;Manis Jaya;Alam Jaya
71.03 Batuceper;1001 Batuceper;Batu Jaya;Poris Gaga;Poris Gaga Baru;Kebon Besar;Batu Sari;Poris Jaya
71.04 Benda;1001 Belendung;Jurumudi;Benda;Pajang;Jurumudi Baru
71.05 Cipondoh;1001 Cipondoh;Cipondoh Makmur;Cipondoh Indah;Gondrong;Kenanga;Petir;Ketapang;Poris Plawad;Poris Plawad Utara;Poris Plawad Indah
71.06 Ciledug;1001 Paninggilan;Sudimara Barat;Sudimara Timur;Tajur;Parung Serab;Sudimara Jaya;Sudimara Selatan;Paninggilan Utara
71.07 Karawaci;1001 Karawaci;Bojong Jaya;Karawaci Baru;Nusa Jaya;Cimone;Cimone Jaya;Pabuaran;Sumur Pacing;Bugel;Marga Sari;Pabuaran Tumpeng;Nambo Jaya;Gerendeng;Sukajadi;Pasar Baru;Koang Jaya
71.08 Periuk;1001 Periuk;Gembor;Gebang Raya;Sangiang Jaya;Periuk Jaya
71.09 Cibodas;1001 Cibodas;Cibodas Sari;Cibodas Baru;Panunggangan Barat;Uwung Jaya;Jatiuwung
71.10 Neglasari;1001 Neglasari;Karang Sari;Selapajang Jaya;Kedaung Wetan;Mekar Sari;Karang Anyar;Kedaung Baru
71.11 Pinang;1001 Pinang;Sudimara Pinang;Neroktog;Kunciran;Kunciran Indah;Kunciran Jaya;Cipete;Pakojan;Panunggangan;Panunggangan Utara;Panunggangan Timur
71.12 Karang Tengah;1001 Karang Tengah;Karang Mulya;Pondok Bahar;Pondok Pucung;Karang Timur;Padurenan;Parung Jaya
71.13 Larangan;1001 Larangan Utara;Larangan Selatan;Cipadu;Kreo;Larangan Indah;Gaga;Cipadu Jaya;Kreo Selatan
72.01 Cibeber;1001 Cibeber;Kedaleman;Bulakan;Cikerai;Karang Asem;Kalitimbang
72.02 Cilegon;1001 Bagendung;Ciwedus;Bendungan;Ketileng;Ciwaduk
72.03 Pulomerak;1001 Tamansari;Lebakgede;Mekarsari;Suralaya
72.04 Ciwandan;1001 Banjar Negara;Tegal Ratu;Kubangsari;Gunung Sugih;Kepuh;Randakari
72.05 Jombang;1001 Sukmajaya;Jombang Wetan;Masigit;Panggung Rawi;Gedong Dalem
72.06 Gerogol;1001 Kotasari;Grogol;Rawa Arum;Gerem
72.07 Purwakarta;1001 Ramanuju;Kotabumi;Kebon Dalem;Purwakarta;Tegal Bunder;Pabean
72.08 Citangkil;1001 Warnasari;Dringo;Lebak Denok;Taman Baru;Kebonsari;Samangraya;Citangkil
73.01 Serang;1001 Serang;Cipare;Sumur Pecung;Kota Baru;Lopang;Cimuncang;Unyur;Sukawana;Lontarbaru;Kaligandu;Terondol;Kagungan
73.02 Kasemen;1001 Kasemen;Mesjid Priyayi;Terumbu;Warung Jaud;1006 Bendung;Banten;Sawah Luhur;Kilasah;Kasunyatan;Margaluyu
73.03 Walantaka;1001 Walantaka;Cigoong;Nyapah;Pangampelan;1006 Kiara;Pager Agung;Kalodran;Kapuren;Teritih;Pabuaran;Pasuluhan;Tegalsari;Pipitan;1016 Lebakwangi
73.04 Curug;1001 Curug;Tinggar;Kemanisan;Cipete;Cilaku;Pancalaksana;Sukawana;Sukalaksana;Curug Manis;Sukajaya
73.05 Cipocok Jaya;1001 Cipocok Jaya;Karundang;Panancangan;Banjar Agung;Banjarsari;Tembong;Dalung;Gelam
73.06 Taktakan;1001 Taktakan;Sayar;Pancur;Kuranji;Kalanganyar;Cilowong;Panggungjati;Drangong;Umbul Tengah;Sepang;Lialang;Taman Baru;Cibendung
74.01 Serpong;1001 Ciater;Rawabuntu;Rawa Mekar Jaya;Lengkong Gudang;Lengkong Wetan;Buaran;Lengkong Gudang Timur;Cilenggang;Serpong
74.02 Serpong Utara;1001 Pakulonan;Pakualam;Pakujaya;Pondok Jagung;Pondok Jagung Timur;Jelupang;Lengkong Karya
74.03 Pondok Aren;1001 Pondok Betung;Pondok Pucung;Pondok Karya;Pondok Jaya;Pondok Aren;Pondok Kacang Barat;Pondok Kacang Timur;Parigi;Parigi Baru;Jurangmangu Barat;Jurangmangu Timur
74.04 Ciputat;1001 Sawah Baru;Serua;Ciputat;Sawah;Serua Indah;Jombang;Cipayung
74.05 Ciputat Timur;1001 Cempaka Putih;Pondok Ranji;Pisangan;Cireundeu;Rempoa;Rengas
74.06 Pamulang;1001 Pamulang Barat;Benda Baru;Pondok Benda;Pondok Cabe Udik;Pondok Cabe Ilir;Kedaung;Bambu Apus;Pamulang Timur
74.07 Setu;1001 Muncul;Setu;Keranggan;Kademangan;Babakan;Bakti Jaya`
