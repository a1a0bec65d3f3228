// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Kalimantan Timur: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Batu Sopang;2009 Samurangau;Busui;Batu Kajang;Legai;Sungai Terik;Kasungai;Rantau Buta;Rantau Layung;Songka
01.02 Tanjung Harapan;2004 Keladen;2006 Tanjung Aru;Labuangkallo;2012 Lori;Selengot;Random;Senipah
01.03 Paser Belengkong;2001 Lempesu;Bekoso;Damit;Suatang;Suliliran;Pasir Belengkong;Sangkuriman;Laburan;Suliliran Baru;Keresik Bura;Laburan Baru;Seniung Jaya;Sunge Batu;Olong Pinang;Suatang Keteban
01.04 Tanah Grogot;1001 Tanah Grogot;2002 Janju;Tepian Batang;Tanah Periuk;Pepara;Sungai Tuak;Sempulang;Jone;Rantau Panjang;Muara Pasir;Padang Pengrapat;Perepat;Pulau Rantau;Sungai Langir;Tapis;Senaken
01.05 Kuaro;1001 Kuaro;2002 Lolo;Sandeley;Harapan Baru;Rangan;Modang;Pasir Mayang;Kerta Bumi;Pondong Baru;Padang Jaya;Kendarom;Klempang Sari;Keluang Paser Jaya
01.06 Long Ikis;1001 Long Ikis;2002 Muara Adang;Teluk Waru;Tajur;Semuntai;Lombok;Pait;Olung;Kayungo;Jemparing;Tiwei;Belimbing;Long Gelang;Krayan Jaya;Bukit Saloka;Krayan Sentosa;Krayan Makmur;Kayungo Sari;Krayan Bahagia;Sawit Jaya;Sekurou Jaya;Kerta Bhakti;Adang Jaya;Tajer Mulya;Brewe;Atang Pait
01.07 Muara Komam;1001 Muara Komam;2002 Batu Botuk;Uko;Muara Langon;Binangon;Muara Kuaro;Prayon;Long Sayo;Muara Payang;Lusan;Swan Slutung;Sekuan Makmur;Selerong
01.08 Long Kali;1001 Long Kali;2002 Muara Telake;Sebakung;Bente Tualan;Mendik;Munggu;Muara Pias;Muara Toyu;Perkuwen;Pinang Jatus;Muara Lambakan;Kepala Telake;Mendik Makmur;Mendik Karya;Mendik Bhakti;Sebakung Taka;Maruat;Sebakung Makmur;Petiku;Muara Adang II;Makmur Jaya;Gunung Putar;Putang
01.09 Batu Engau;2001 Kerang;Lomu;Segendang;Mengkudu;Riwang;Langgai;Petangis;Tempakan;Kerang Dayo;Saing Prupuk;Bai Jaya;Pengguren Jaya;Tebru Paser Damai
01.10 Muara Samu;2001 Tanjung Pinang;Rantau Atas;Libur Dinding;Luan;Suweto;Muser;Biu;Rantau Bintungan;Muara Andeh
02.01 Muara Muntai;2001 Perian;Muara Leka;Muara Aloh;Jantur;Batuq;Rebaq Rinding;Muara Muntai Ulu;Muara Muntai Ilir;Kayu Batu;Jantur Selatan;Tanjung Batuq Harapan;Pulau Harapan;Jantur Baru
02.02 Loa Kulu;2001 Jonggon Desa;Sungai Payang;Jembayan;Loa Kulu Kota;Loh Sumber;Ponoragan;Rempanga;Margahayu;Jonggon Jaya;Lung Anai;Jembayan Tengah;Jembayan Dalam;Sepakat;Sumber Sari;Jongkang
02.03 Loa Janan;2001 Bakungan;Loa Duri Ulu;Loa Janan Ulu;Purwajaya;Tani Bhakti;Batuah;Loa Duri Ilir;Tani Harapan
02.04 Anggana;2001 Sepatin;Muara Pantuan;Tani Baru;Kutai Lama;Anggana;Sungai Meriam;Sidomulyo;Handil Terusan
02.05 Muara Badak;2001 Saliki;Salok Palai;Muara Badak Ulu;Muara Badak Ilir;Tanjung Limau;Tanah Datar;Badak Baru;Suka Damai;Badak Mekar;Gas Alam Badak I;Batu-Batu;Sallo Cela;Sungai Bawang
02.06 Tenggarong;1001 Jahab;Loa Ipuh;Bukit Biru;Timbau;Melayu;Panji;Sukarame;Kampung Baru;Loa Tebu;Mangkurawang;Maluhu;1013 Loa Ipuh Darat;2012 Rapak Lambur;2014 Bendang Raya
02.07 Sebulu;2001 Selerong;Tanjung Harapan;Beloro;Sebulu Ulu;Sebulu Ilir;Segihan;Sumber Sari;Manunggal Daya;Giri Agung;Senoni;Sebulu Moderen;Sanggulan;Lekaq Kidau;Mekar Jaya
02.08 Kota Bangun;2004 Loleng;Kota Bangun Ulu;Kota Bangun Ilir;Liang;Muhuran;Pela;2017 Kedang Murung;Kota Bangun Seberang;Liang Ulu;Sebelimbingan;Sangkuliman
02.09 Kenohan;2001 Lamin Telihan;Lamin Pulut;Teluk Bingkai;Kahala;Tubuhan;Semayang;Teluk Muda;Tuana Tuha;Kahala Ilir
02.10 Kembang Janggut;2001 Genting Tanah;Loa Sakoh;Hambau;Kembang Janggut;Kelekat;Pulau Pinang;Long Beleh Haloq;Long Beleh Modang;Muai;Perdana;Bukit Layang
02.11 Muara Kaman;2001 Muara Kaman Ilir;Rantau Hempang;Teratak;Benua Puhun;Muara Kaman Ulu;Sabintulung;Muara Siran;Tunjungan;Sedulang;Menamang Kiri;Menamang Kanan;Sidomukti;Panca Jaya;Bunga Jadi;Kupang Baru;Lebaho Ulaq;Bukit Jering;Liang Buaya;Puan Cepak;Cipari Makmur
02.12 Tabang;2001 Gunung Sari;Long Lalang;Muara Ritan;Buluk Sen;Umaq Dian;Muara Pedohon;Bila Talang;Kampung Baru;Umaq Tukung;Sidomulyo;Umaq Bekuay;Tabang Lama;Muara Tiq;Muara Salung;Muara Kebaq;Muara Belinau;Muara Tubo;Ritan Baru;Tukung Ritan
02.13 Samboja;1007 Sungai Seluang;Wonotirto;Tanjung Harapan;Samboja Kuala;Sanipah;Handil Baru;Muara Sembilang;1021 Teluk Pemedas;Kampung Lama;Handil Baru Darat;2014 Karya Jaya;2016 Bukit Raya;2019 Beringin Agung
02.14 Muara Jawa;1001 Muara Jawa Ilir;Muara Jawa Tengah;Muara Jawa Ulu;Teluk Dalam;Dondang;Tama Pole;Muara Kembang;Muara Jawa
02.15 Sanga Sanga;1001 Jawa;Pendingin;Sanga-Sanga Dalam;Sari Jaya;Sanga-Sanga Muara
02.16 Tenggarong Seberang;2001 Manunggal Jaya;Bukit Raya;Embalut;Bangun Rejo;Kerta Buana;Separi;Bukit Pariaman;Bhuana Jaya;Mulawarman;Loa Ulung;Loa Raya;Perjiwa;Teluk Dalam;Loa Lepu;Suka Maju;Loa Pari;Karang Tunggal;Tanjung Batu
02.17 Marang Kayu;2001 Sebuntal;Santan Ulu;Santan Tengah;Santan Ilir;Kersik;Bunga Putih;Makarti;Prangat Selatan;Prangat Baru;Semangko;Sambera Baru
02.18 Muara Wis;2001 Muara Wis;Sebemban;Melintang;Enggelam;Lebak Mantan;Lebak Cilong;Muara Enggelam
02.19 Kota Bangun Darat;2001 Kedang Ipil;Sedulang;Benua Baru;Kota Bangun I;Kota Bangun II;Kota Bangun III;Sumber Sari;Sari Nadi;Suka Bumi;Wonosari
02.20 Samboja Barat;1001 Bukit Merdeka;Sungai Merdeka;Karya Merdeka;1005 Amborawang Darat;Argo Sari;Salok Api Darat;Salok Api Laut;Amborawang Laut;Margomulyo;2004 Tani Bhakti
03.01 Kelay;2001 Merabu;Panaan;Merapun;Muara Lesan;Merasa;Lesan Dayak;Long Beliu;Long Duhung;Long Lamcin;Long Keluh;Long Pelay;Mapulu;Long Sului;Sido Bangen
03.02 Talisayan;2002 Dumaring;Talisayan;2014 Campur Sari;Bumi Jaya;Tunggal Bumi;Sumber Mulya;Suka Murya;Purna Sari Jaya;2021 Eka Sapta;2023 Capuak
03.03 Sambaliung;1013 Sambaliung;2001 Long Lanuk;Tumbit Dayak;2004 Inaran;Pegat Bukur;Rantau Panjang;Suaran;Pilanjau;Pesayan;Sei Bebanir Bangun;Gurimbang;Sukan Tengah;2014 Tanjung Perangat;Bena Baru
03.04 Segah;2001 Long La'ai;Punan Segah;Long Ayap;Long Ayan;Punan Malinau;Punan Mahkam;Gunung Sari;Pandan Sari;Bukit Makmur;Harapan Jaya;Tepian Buah;Batu Rajang;Siduung Indah
03.05 Tanjung Redeb;1003 Sungai Bedungun;Tanjung Redeb;Bugis;Gayam;Karang Ambun;Gunung Panjang
03.06 Gunung Tabur;1003 Gunung Tabur;2001 Tasuk;Birang;2004 Maluang;Samburakat;Sambakungan;Merancang Ulu;Merancang Ilir;Pulau Besing;Melati Jaya;Batu-Batu
03.07 Pulau Derawan;2001 Pegat Batumbuk;Teluk Semanting;Tanjung Batu;Pulau Derawan;2009 Kasai
03.08 Biduk-Biduk;2001 Biduk-Biduk;Pantai Harapan;Tanjung Prepat;Teluk Sumbang;2008 Teluk Sulaiman;Giring-Giring
03.09 Teluk Bayur;1002 Teluk Bayur;Rinding;2001 Tumbit Melayu;2004 Labanan Jaya;Labanan Makmur;Labanan Makarti
03.10 Tabalar;2002 Tabalar Muara;Tubaan;Tabalar Ulu;Semurut;Buyung-Buyung;Harapan Maju
03.11 Maratua;2001 Bohe Silian;Payung-Payung;Teluk Alulu;Teluk Harapan
03.12 Batu Putih;2001 Tembudan;Kayu Indah;Batu Putih;Lobang Kelatak;Ampen Medang;Balikukup;Sumber Agung
03.13 Biatan;2001 Biatan Ulu;Biatan Ilir;Karangan;Biatan Lempake;Manunggal Jaya;Biatan Bapinang;Biatan Baru;Bukit Makmur Jaya
07.05 Long Iram;2008 Linggang Muara Leban;Long Iram Seberang;Long Iram Ilir;Anah;2015 Long Daliq;Long Iram Kota;Long Iram Bayan;Keliwai;Ujoh Halang;2021 Kelian Luar;Sukomulyo
07.06 Melak;1006 Melak Ilir;1011 Melak Ulu;2001 Empas;Empakuq;Muara Bunyut;2012 Muara Benangaq
07.07 Barong Tongkok;1001 Barong Tongkok;1021 Simpang Raya;2002 Mencimai;Engkuni Pasek;Pepas Eheng;2006 Juhan Asa;Asa;Pepas Asa;Muara Asa;Ongko Asa;Juaq Asa;Ombau Asa;Ngenyan Asa;Gemuhan Asa;Geleo Baru;Geleo Asa;Rejo Basuki;Sumber Sari;Sendawar;Balok Asa;2022 Belempung Ulaq
07.08 Damai;2001 Besiq;Bermai;Muara Niliq;Mantar;Muara Bomboy;Damai Seberang;Mendika;Damai Kota;Lumpat Dahuq;Muara Tokong;Jengan Danum;Keay;Tepulang;Benung;2020 Muara Nyahing;Sempatn;Kelian
07.09 Muara Lawa;2001 Muara Begai;Lotaq;Payang;Dingin;Muara Lawa;Lambing;Benggeris;Cempedas
07.10 Muara Pahu;2015 Jerang Dayak;Mendung;Jerang Melayu;Dasaq;2020 Tepian Ulaq;Sebelang;Muara Baroh;Teluk Tempudau;Tanjung Laong;Tanjung Pagar;2029 Gunung Bayan;Muara Beloan
07.11 Jempang;2001 Pentat;Lembonah;Muara Nayan;Mancong;Perigiq;Muara Ohong;Tanjung Jone;Tanjung Isuy;Tanjung Jan;Pulau Lanting;Muara Tae;Bekokong Makmur
07.12 Bongan;2001 Gerunggung;Pereng Taliq;Tanjung Soke;Deraya;Lemper;Muara Siram;Resak;Jambuk;Muara Gusik;Penawai;Muara Kedang;Jambuk Makmur;2014 Siram Makmur;Siram Jaya;Bukit Harapan;2019 Tanjung Sari
07.13 Penyinggahan;2001 Loa Deras;Minta;Tanjung Haur;Penyinggahan Ilir;Penyinggahan Ulu;Bakung
07.14 Bentian Besar;2001 Randa Empas;Tukuq;Tende;Sambung;Anan Jaya;Jelmu Sibak;Suakong;Penarung;Dilang Puti
07.15 Linggang Bigung;2001 Linggang Melapeh Baru;Linggang Bigung Baru;Linggang Tutung;Linggang Melapeh;Linggang Mapan;Linggang Bigung;Linggang Amer;Linggang Bangunsari;Linggang Purwodadi;Linggang Mencelew;Linggang Kebut
07.16 Nyuatan;2001 Dempar;Temula;Jontai;Sembuan;Intu Lingau;Mu'ut;Terajuk;Lakan Bilem;Sentalar;Awai
07.17 Siluq Ngurai;2001 Tebisaq;Kaliq;Tanah Mea;Sang-Sang;Muhur;Muara Kelawit;Bentas;Betung;Kiaq;Tendiq;Penawang;Lendian Liang Nayuq;Kenyanyan;Rikong;Kendesiq;Muara Ponaq
07.18 Mook Manaar Bulatn;2001 Sakaq Lotoq;Sakaq Tada;Gemuruh;Karangan;Merayaq;Linggang Marimun;Kelumpang;Gadur;Linggang Muara Batuq;Muara Jawaq;Abit;Rembayan;2014 Gunung Rampah;Jengan;Muara Kalaq;Tondoh
07.19 Tering;2001 Tering Baru;Tering Lama;Linggang Tering Seberang;Tukul;Linggang Kelubaq;Linggang Purworejo;Linggang Jelemuq;Kelian Dalam;Linggang Muara Mujan;Muyub Ulu;Muyub Aket;2013 Linggang Muyub Ilir;Gabung Baru;Linggang Banjarejo;Tering Lama Ulu
07.20 Sekolaq Darat;2001 Sekolaq Joleq;Sekolaq Muliaq;Sekolaq Oday;Srimulyo;Sumber Bangun;Sumber Rejo;Sekolaq Darat;Leleng
08.01 Muara Ancalong;2001 Senyiur;Kelinjau Ilir;Kelinjau Ulu;Long Nah;2006 Long Tesak;2009 Gemar Baru;2012 Long Poq Baru;Muara Dun;Teluk Baru
08.02 Muara Wahau;2001 Jak Luay;Nehes Liah Bing;Muara Wahau;Dabeq;Diaq Lay;Benhes;Wanasari;Wahau Baru;Karya Bhakti;Long Wehea
08.03 Muara Bengkal;2001 Senambah;Ngayau;Muara Bengkal Ilir;Muara Bengkal Ulu;Benua Baru;2013 Mulupan;Batu Balai
08.04 Sangatta Utara;1010 Teluk Lingga;2001 Sangatta Utara;2011 Singa Gembara;Swarga Bara
08.05 Sangkulirang;2001 Kerayaan;Tanjung Manis;Peridan;Saka;Mandu Dalam;Benua Baru Ilir;2011 Sempayau;Pelawan;Tepian Terap;2015 Maloy;Benua Baru Ulu;Kolek;Pulau Miang;Perupuk;Mandu Pantai Sejahtera
08.06 Busang;2001 Long Bentuq;Long Pejeng;Long Lees;Mekar Baru;Rantau Sentosa;Long Nyelong
08.07 Telen;2001 Marah Haloq;Lung Melah;Juk Ayaq;Long Segar;Long Noran;Muara Pantun;Rantau Panjang;Kernyanyan
08.08 Kombeng;2001 Makmur Jaya;Marga Mulya;Sukamaju;Sidomulyo;Sri Pantun;Kombeng Indah;Miau Baru
08.09 Bengalon;2001 Sepaso;Sekerat;Keraitan;Tepian Langsat;Tebangan Lembak;Sepaso Timur;Sepaso Selatan;Muara Bengalon;Tepian Baru;Tepian Indah;Sepaso Barat
08.10 Kaliorang;2001 Kaliorang;2006 Bukit Makmur;Bukit Harapan;Citra Manunggal Jaya;Bangun Jaya;Bumi Sejahtera;2013 Selangkau
08.11 Sandaran;2001 Sandaran;Manubar;Tadoan;Marukangan;Susuk Luar;Susuk Dalam;Tanjung Mangkaliat;Manubar Dalam;Susuk Tengah
08.12 Sangatta Selatan;1002 Singa Geweh;2001 Sangatta Selatan;2003 Sangkima;Teluk Singkama
08.13 Teluk Pandan;2001 Teluk Pandan;Suka Rahmat;Suka Damai;Kandolo;Danau Redan;Martadinata
08.14 Rantau Pulung;2001 Mukti Jaya;Pulung Sari;Margo Mulyo;Rantau Makmur;Manunggal Jaya;Tanjung Labu;Kebon Agung;Tepian Makmur;Masalap Raya
08.15 Kaubun;2001 Bumi Etam;Bumi Rapak;Bumi Jaya;Cipta Graha;Kadungan Jaya;Pengadan Baru;Mata Air;Bukit Permata
08.16 Karangan;2001 Karangan Dalam;Batu Lepoq;Pengadan;Baay;Mukti Lestari;Karangan Seberang;Karangan Hilir
08.17 Batu Ampar;2001 Batu Timbau;Beno Harapan;Mugi Rahayu;Mawai Indah;Himba Lestari;Telaga;Batu Timbau Ulu
08.18 Long Mesangat;2001 Sika Makmur;Segoy Makmur;Mukti Utama;Sumber Sari;Melan;Tanah Abang;Sumber Agung
09.01 Penajam;1001 Tanjung Tengah;Salo Loang;Petung;Lawe-lawe;Pejala;Kampung Baru;Sesumpu;Sungai Parit;Nipah-Nipah;Nenang;Penajam;Gunung Seteleng;Buluminung;Sotek;Sepan;Riko;Gersik;Jenebora;Pantai Lango;2020 Giri Mukti;Bukit Subur;Sidorejo;Giri Purwa
09.02 Waru;1003 Waru;2001 Api-api;Sesulu;2004 Bangun Mulya
09.03 Babulu;2001 Babulu Darat;Labangka;Babulu Laut;Gunung Intan;Gunung Makmur;Sebakung Jaya;Rawa Mulia;Sri Raharja;Sumber Sari;Rintik;Gunung Mulia;Labangka Barat
09.04 Sepaku;1005 Sepaku;Pemaluan;Maridan;Mentawir;2001 Tengin Baru;Bukit Raya;Suka Raja;Bumi Harapan;2009 Argo Mulyo;Semoi Dua;Suko Mulyo;Wono Sari;Karang Jinawi;Binuang;Telemow
11.01 Long Bagun;2001 Long Hurai;Long Melaham;Memahak Besar;Memahak Ulu;Batu Majang;Ujoh Bilang;Long Bagun Ilir;Long Bagun Ulu;Batoq Kelo;Long Merah;Rukun Damai
11.02 Long Hubung;2001 Long Hubung;Memahak Teboq;Lutan;Matalibaq;Datah Bilang Ilir;Datah Bilang Ulu;Tri Pariq Makmur;Wana Pariq;Datah Bilang Baru;Sirau;Long Hubung Ulu
11.03 Laham;2001 Laham;Long Gelawang;Muara Ratah;Danum Paroy;Nyaribungan
11.04 Long Apari;2001 Long Penaneh I;Long Kerioq;Long Penaneh II;Tiong Ohang;Long Penaneh III;Tiong Bu'u;Naha Buan;Naha Tifab;Naha Silat;Long Apari
11.05 Long Pahangai;2001 Delang Kerohong;Long Pakaq;Long Lunuk;Long Isun;Naha Aru;Datah Naha;Lirung Ubing;Long Pahangai I;Long Pahangai II;Long Tuyoq;Liu Mulang;Long Pakaq Baru;Long Lunuk Baru
71.01 Balikpapan Timur;1001 Manggar;Lamaru;Teritip;Manggar Baru
71.02 Balikpapan Barat;1001 Baru Ilir;Baru Tengah;Baru Ulu;Kariangau;Margo Mulyo;Marga Sari
71.03 Balikpapan Utara;1001 Batu Ampar;Gunung Samarinda;Karang Joang;Muara Rapak;Gunung Samarinda Baru;Graha Indah
71.04 Balikpapan Tengah;1001 Gunung Sari Ulu;Gunung Sari Ilir;Karang Rejo;Karang Jati;Mekar Sari;Sumber Rejo
71.05 Balikpapan Selatan;1002 Sepinggan;1006 Gunung Bahagia;1008 Sepinggan Baru;Sepinggan Raya;Sungainangka;Damai Baru;Damai Bahagia
71.06 Balikpapan Kota;1001 Prapatan;Telaga Sari;Klandasan Ulu;Klandasan Ilir;Damai
72.01 Palaran;1001 Rawa Makmur;Handil Bakti;Bukuan;Simpang Pasir;Bantuas
72.02 Samarinda Seberang;1001 Sungai Keledang;Baqa;Mesjid;1009 Mangkupalas;Tenun Samarinda;Gunung Panjang
72.03 Samarinda Ulu;1001 Teluk Lerong Ilir;Jawa;1004 Air Putih;Sidodadi;Air Hitam;Dadi Mulya;Gunung Kelua;Bukit Pinang
72.04 Samarinda Ilir;1001 Selili;Sungai Dama;Sidomulyo;1013 Sidodamai;Pelita
72.05 Samarinda Utara;1002 Sempaja Selatan;Lempake;Sungai Siring;1010 Sempaja Utara;Tanah Merah;Sempaja Barat;Sempaja Timur;Budaya Pampang
72.06 Sungai Kunjang;1001 Loa Bakung;Loa Buah;Karang Asam Ulu;Lok Bahu;Teluk Lerong Ulu;Karang Asam Ilir;Karang Anyar
72.07 Sambutan;1001 Sungai Kapih;Sambutan;Makroman;Sindang Sari;Pulau Atas
72.08 Sungai Pinang;1001 Temindung Permai;Sungai Pinang Dalam;Gunung Lingai;Mugirejo;Bandara
72.09 Samarinda Kota;1001 Karang Mumus;Pelabuhan;Pasar Pagi;Bugis;Sungai Pinang Luar
72.10 Loa Janan Ilir;1001 Simpang Tiga;Tani Aman;Sengkotek;Harapan Baru;Rapak Dalam
74.01 Bontang Utara;1001 Bontang Kuala;Bontang Baru;Lok Tuan;Guntung;Gunung Elai;Api-api
74.02 Bontang Selatan;1001 Tanjung Laut;Berbas Tengah;Berbas Pantai;Satimpo;Bontang Lestari;Tanjung Laut Indah
74.03 Bontang Barat;1001 Belimbing;Gunung Telihan;Kanaan`
