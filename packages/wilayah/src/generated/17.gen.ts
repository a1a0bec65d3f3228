// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Bengkulu: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Kedurang;2001 Batu Ampar;Rantau Sialang;Bumi Agung;Palak Siring;Keban Agung I;Keban Agung II;Tanjung Alam;Tanjung Negara;Keban Agung III;Suka Nanti;Muara Tiga;Tanjung Besar;Pajar Bulan;Durian Sebatang;Lawang Agung;2027 Nanti Agung;Karang Agung;Lubuk Resam;Muara Tiga Ilir
01.02 Seginim;1024 Pasar Baru;2001 Padang Lebar;Sukaraja;2004 Tanjung Menang;Darat Sawah;Kota Agung;Babatan Ilir;Babatan Ulu;Muara Danau;2011 Gunung Ayu;2014 Muara Pulutan;Kota Bumi Baru;Sindang Bulan;Muara Payang;Durian Seginim;2020 Banding Agung;Pajar Bulan;Dusun Tengah;Padang Siring;2029 Darat Sawah Ulu;Tanjung Agung;Dusun Baru
01.03 Pino;1018 Masat;2001 Tanjung Aur I;Anggut;Tanjung Eran;Padang Lebar;Gedung Agung;2015 Batu Bandung;Ulak Lebar;Kota Bumi;2019 Air Umban;Sebilo;Ganjuh;Puding;Padang Tambak;Padang Mumpo;Beringin Datar
01.04 Manna;1022 Kayu Kunyit;2001 Tanjung Raman;2016 Tanjung Besar;Manggul;Terulung;Ketaping;Lubuk Sirih Ulu;Lubuk Sirih Ilir;2023 Kota Padang;Mela'o;Gunung Sakti;Jeranglah Rendah;Jeranglah Tinggi;Kembang Ayun;Tambangan;2031 Padang Manis;Padang Pandan;Gunung Kembang
01.05 Kota Manna;1009 Gunung Ayu;Kota Medan;1016 Kampung Baru;Pasar Baru;1019 Ibul;Padang Kapuk;2001 Pagar Dewa;2004 Padang Niur;Tebat Kubu;Gelumbang;2018 Padang Berangin
01.06 Pino Raya;2001 Selali;Air Kemang;Pasar Pino;Tanggo Raso;Talang Padang;Tungkal I;Tungkal II;Bandung Ayu;Napal Melintang;Serang Bulan;Suka Bandung;Pagar Gading;Cinto Mandi;Kembang Seri;Karang Cayo;Tanjung Aur II;Nanjungan;Kemang Manis;Padang Beriang;Padang Serasan;Telaga Dalam
01.07 Kedurang Ilir;2001 Karang Caya;Betungan;Pagar Banyu;Nanjungan;Suka Rami;Padang Bindu;Penindaian;Limus;Sukaraja;Lubuk Ladung;Air Sulau;Suka Jaya
01.08 Air Nipis;2001 Keban Jati;Tanjung Beringin;Suka Negeri;Sukarami;Palak Bengkerung;Sukamaju;Pino Baru;Penandingan;Suka Bandung;Maras
01.09 Ulu Manna;2001 Batu Panco;Batu Kuning;Bandar Agung;Merambung;Simpang Pino;Talang Tinggi;Keban Jati;Lubuk Tapi;Kayu Ajaran;Air Tenam
01.10 Bunga Mas;2001 Tumbuk Tebing;Gunung Kayo;Gindo Suli;Talang Indah;Kuripan;Padang Nibung;Tanjung Tebat;Padang Jawi;Tanjung Aur;Padang Burnai
01.11 Pasar Manna;1003 Tanjung Mulia;Pasar Mulia;Belakang Gedung;Gunung Mesir;Padang Sialang;Ketapang Besar;Pasar Bawah;2001 Batu Kuning;Batu Lambang
02.06 Kota Padang;1004 Kota Padang;1015 Bedeng SS.;Dusun Baru;2001 Derati;Taba Anyar;Suka Rami;2005 Lubuk Mumpo;Durian Mas;2018 Kota Padang Baru;2020 Tanjung Gelang
02.07 Padang Ulak Tanding;1011 Pasar PU Tanding;2001 Karang Baru;2007 Guru Agung;Belumai II;Belumai I;Ulak Tanding;2012 Tanjung Sanai I;Muara Telita;Ujan Panas;2021 Taba Tinggi;Tanjung Sanai II;2025 Taktoi;Kasie Kasubun;Air Kati;Bukit Batu
02.08 Sindang Kelingi;1006 Beringin Tiga;2001 Sindang Jaya;Sindang Jati;Belitar Muka;Pelalo;Kayu Manis;2009 Air Dingin;2011 Belitar Seberang;2013 Cahaya Negeri;Tanjung Aur
02.09 Curup;1012 Dwi Tunggal;Air Putih Lama;1023 Adirejo;1025 Air Rambai;Pasar Baru;Pasar Tengah;1031 Jalan Baru;1033 Talang Benih;1047 Timbul Rejo
02.10 Bermani Ulu;2001 Air Mundu;Tebat Tenong Dalam;Baru Manis;2012 Kampung Melayu;Sentral Baru;2015 Kampung Sajad;Suka Rami;Pagar Gunung;Selamat Sudiarjo;Purwodadi;Air Pikat;Tebat Pulau
02.11 Selupu Rejang;1004 Air Duku;1006 Cawang Baru;1008 Simpang Nangka;2001 Air Putih Kali Bandung;Air Meles Atas;Sambirejo;2005 Suban Ayam;2007 Cawang Lama;2009 Sumber Urip;Sumber Bening;Karang Jaya;Kayu Manis;Kampung Baru;Kali Padang;Mojorejo;Talang Lahat
02.16 Curup Utara;1001 Dusun Curup;Tunas Harapan;2003 Batu Dewa;Perbo;Batu Panco;Dusun Sawah;Lubuk Kembang;Suka Datang;Tabarenah;Pahlawan;Tasik Malaya;Tanjung Beringin;Kota Pagu;Seguring
02.17 Curup Timur;1001 Sukaraja;Kesambe Baru;Karang Anyar;Talang Ulu;2005 Duku Ulu;Duku Ilir;Air Meles Bawah;Kampung Delima;Kesambe Lama
02.18 Curup Selatan;1001 Air Putih Baru;Tempel Rejo;2003 Rimbo Recap;Watas Marga;Teladan;Suka Marga;Lubuk Ubar;Pungguk Lalang;Turan Baru;Tanjung Dalam;Air Lanang
02.19 Curup Tengah;1001 Kepala Siring;Talang Rimbo Baru;Talang Rimbo Lama;Siderejo;Kampung Jawa;Air Bang;Pelabuhan Baru;Batu Galing;Banyu Mas;2010 Air Merah
02.20 Binduriang;2001 Kepala Curup;Kampung Jeruk;Simpang Beliti;Taba Padang;Air Apo
02.21 Sindang Beliti Ulu;2001 Apur;Lawang Agung;Lubuk Alai;Karang Pinang;Tanjung Agung;Pengambang;Jabi;Tanjung Herang;Air Nau
02.22 Sindang Dataran;2001 IV Suko Menanti;Air Rusa;Bengko;Sinar Gunung;Warung Pojok;Talang Belitar
02.23 Sindang Beliti Ilir;2001 Merantau;Periang;Balai Buntar;LubukTunjung;LB. Belimbing I;LB Belimbing II;LB. Bingin Baru;Sari Pulau;Suka Merindu;Suka karya
02.24 Bermani Ulu Raya;2001 Dataran Tapus;Bandung Marga;Pal Seratus;Pal VII;Pal VIII;Tebat Tenong Luar;Bangun Jaya;Babakan Baru;Sumberejo Transad;Air Bening
03.01 Enggano;2001 Banjar Sari;Meok;Malakoni;Kaana;Kahyapu;Apoho
03.06 Kerkap;1009 Lubuk Durian;2001 Talang Jambu;Tebat Pacur;Talang Curup;Banyu Mas Lama;Salam Harjo;Jogja Baru;Talang Pasak;Perbo;2010 Lubuk Jale;Simpang Ketenong;Aur Gading;2024 Kedu Baru;2026 Serumbung;Magelang;Tanjung Putus;Penyangkak;2031 Banyu Mas Baru
03.07 Kota Arga Makmur;1026 Purwodadi;Gunung Alam;2001 Tanjung Raman;Lubuk Saung;Kuro Tidur;Karang Suci;Rama Agung;2008 Talang Denau;Gunung Selan;Datar Ruyung;Senali;Gunung Agung;2014 Sidourip;Karang Anyar I;Taba Tembilang;2022 Karang Anyar II
03.08 Giri Mulya;2001 Tanjung Anom;Suka Makmur;Wono Harjo;Giri Mulya;Rena Jaya;Suka Mulya
03.09 Padang Jaya;2001 Lubuk Banyau;Talang Tua;Marga Sakti;Tanjung Harapan;Padang Jaya;Arga Mulya;Sidomukti;Marga Jaya;Tanah Hitam;Tambak Rejo;Sido Luhur;Tanah Tinggi
03.10 Lais;1010 Pasar Lais;2008 Datar Lebar;Air Padang;2011 Durian Daun;Dusun Raja;Lubuk Lesung;Pal 30;Jagobayo;2017 Talang Rasau;Lubuk Gedang;Suka Langu;Taba Baru;Kalbang
03.11 Batik Nau;2001 Serangai;Selolong;Air Lakok;Bintunan;Suka Marga;Batik Nau;Pagar Ruyung;Durian Amparan;Taba Kulintang;Ulak Tanding;Seberang Tunggal;Sekiau;Samban Jaya;Peninjau;Air Manganyau
03.12 Ketahun;2001 Urai;Pasar Ketahun;Giri Kencana;Kuala Langi;Dusun Raja;2012 Lubuk Mindai;Pajar Baru;Talang Baru;2019 Melati Harjo K.1;Bukit Indah;Bukit Tinggi
03.13 Napal Putih;2003 Tanjung Alai;Jabi;Napal Putih;Air Tenang;Teluk Anggung;Tanjung Kemayan;Muara Santan;2016 Lebong Tandai;2019 Gembung Raya;Kinal Jaya
03.14 Putri Hijau;2007 Talang Arah;Pasar Sebelat;Kota Bani;2013 Air Muring;Air Pandan;Cipta Mulya;2017 Air Petai;Karang Tengah;Karang Pulau
03.15 Air Besi;2003 Genting Perangkap;Lubuk Balam;Datar Macang;Tanjung Genting;Talang Renah;Kota Agung;Talang Lembak;Kertapati;Talang Pungguk;Talang Baru Ginting;Tanjung Karet;Talang Ginting;Sungai Pura;Dusun Curup;Penyangkak
03.16 Air Napal;2001 Pasar Bembah;Tepi Laut;Pasar Kerkap;2005 Air Napal;Talang Kering;Selubuk;Pasar Tebat;Lubuk Tanjung;2011 Pukur;2014 Pasar Palik;Tebing Kandang;Talang Jarang
03.19 Hulu Palik;2001 Kota Lekat;Padang Bendar;Taba Padang R;Taba Padang Kol;Air Banai;Batu Raja R;Batu Raja Kol;Batu Layang;Batu Roto;Air Ba'us I;Air Ba'us II;Pematang Balam;Talang Rendah;Sumber Rejo;Kota Lekat Mudik
03.20 Air Padang;2001 Padang Kala;Kembang Manis;Teluk Ajang;Balam;Suka Rami;Mesigit;Retes;Lubuk Mumpo;Talang Ulu;Tanjung Aur
03.21 Arma Jaya;1001 Kemumu;2002 Tebing Kaning;Sidodadi;Sumber Agung;Pematang Sapang;Pagar Banyu;Gardu;Kali;Kalai Duai;Pagar Ruyung;Air Merah;Gunung Besar
03.22 Tanjung Agung Palik;2001 Sengkuang;Lubuk Pendam;Alun Dua;Ketapi;Lubuk Semantung;Sawang Lebar;Sawang Lebar Ilir;Lubuk Gading;Tanjung Agung;Padang Sepan
03.23 Ulok Kupai;2001 Air Lelangi;Bukit Berlian;Tanjung Dalam;Bukit Sari;Pagardin;Tanjung Harapan;Tanjung Sari;Bangun Karya;Pondok Bakil;Talang Berantai
03.24 Pinang Raya;2001 Air Sebayur;Air Sekamanak;Air Simpang;Bukit Makmur;Marga Bhakti;Bumi Harjo;Sumber Mulya;Gunung Payung;Bukit Harapan;Tanjung Muara
03.25 Marga Sakti Sebelat;2001 Air Putih;Suka Makmur;Karya Pelita;Suka Maju;Suka Baru;Suka Merindu;Suka Medan;Karya Bakti;Karya Jaya;Suka Negara
04.01 Kinal;2001 Gedung Wani;Penandingan;Geramat;Tanjung Alam;Tanjung Baru;Pengurung;Pinang Jawa;Gunung Terang;Talang Padang;Gunung Megang;2020 Talang Berangin;Jawi;Papahan;Pinang Jawa II
04.02 Tanjung Kemuning;2002 Tinggi Ari;Tanjung Aur;Aur Ringit;2008 Pelajaran;Tanjung Kemuning;Selika;Tanjung Iman;Padang Leban;Beriang Tinggi;Tanjung Bulan;Pelajaran II;Selika II;Sulauwangi;Padang Kedondong;2020 Padang Tinggi;Tanjung Kemuning II;Tanjung Kemuning III;Tanjung Aur II;Tanjung Iman II;Selika III
04.03 Kaur Utara;1010 Simpang Tiga;2001 Tanjung Betung;2003 Padang Manis;2006 Guru Agung;2009 Gunung Agung;2021 Bandu Agung;2027 Tanjung Betung II;Coko Enau;Pancur Negara;Perugaian;Guru Agung II
04.04 Kaur Tengah;1007 Tanjung Iman;2001 Sukarami;Pajar Bulan;Padang Hangat;Kemang Manis;Penyandingan;Sinar Jaya;2008 Tanjung Pandan;Padang Baru
04.05 Kaur Selatan;1013 Bandar Bintuhan;2009 Sekunyit;Suka Bandung;Air Dingin;Pasar Baru;2014 Pasar Lama;Gedung Sako;Jembatan Dua;Tanjung Besar;2021 Pengubaian;Pahlawan Ratu;Pasar Saoh;Kepala Pasar;Padang Petron;Sawah Jangkung;Selasih;Padang Genting;Gedung Sako II;Sinar Pagi
04.06 Maje;2001 Parda Suka;Air Long;Linau;Way Hawang;Tanjung Baru;Tanjung Ganti;Kedataran;Tanjung Aur;Penyandingan;Suka Menanti;2012 Benteng Harapan;Bakal Makmur;Muara Jaya;Tanjung Agung;Arga Mulya;Air Jelatang;2019 Sumber Harapan;Tanjung Beringin;Sinar Mulya
04.07 Nasal;2001 Muara Dua;Gedung Menung;Ulak Pandan;2005 Merpas;2007 Tanjung Betuah;Air Palawan;Tebing Rambutan;Batu Lungun;Sumber Harapan;Suku Tiga;Bukit Indah;Suka Jaya;Pasar Baru;Tri Jaya;Air Batang;Sinar Banten;Pasar Jum'at
04.08 Semidang Gumay;2001 Bunga Melur;Karang Dapo;Lubuk Gung;Gunung Tiga;Suka Merindu;Mentiring;Cahaya Batin;Awat Mata;Nusuk;Tanjung Harapan;Gunung Tiga II;Padang Panjang;Masria Baru
04.09 Kelam Tengah;2001 Tanjung Ganti I;Tanjung Ganti II;Rigangan I;Rigangan II;Rigangan III;Sukarami;Darat Sawah;Siring Agung;Penantian;Talang Tais;Pagar Dewa;Talang Marap;Suka Rami II
04.10 Luas;2001 Bangun Jiwa;Cahaya Negeri;Padang Jati;Ganda Suli;Durian Besar;Tanjung Beringin;Umbul;Benua Ratu;Tuguk;Kepahyang;Pulau Panggung;Serdang Indah
04.11 Muara Sahung;2001 Muara Sahung;Tri Tunggal Bakti;Ulak Lebar;Sumber Makmur;Ulak Bandung;Cinta Makmur;Bukit Makmur
04.12 Tetap;2001 Suka Banjar;Tanjung Bunga;Cucupan;Pagar Dewa;Tanjung Agung;Babat;Kepahyang;Tanjung Dalam;Muara Tetap;Kasuk Baru;Padang Binjai;Suka Raja
04.13 Lungkang Kule;2001 Datar Lebar;Tanjung Bunian;Sinar Bulan;Sukananti;Lawang Agung;Tanjung Kurung;Senak;Datar Lebar II;Aur Gading
04.14 Padang Guci Hilir;2001 Pulau Panggung;Talang Besar;Talang Jawi I;Talang Jawi II;Air Kering;Gunung Kaya;Ulak Agung;Talang Padang;Air Kering II
04.15 Padang Guci Hulu;2001 Naga Rantai;Bungin Tambun;Bungin Tambun II;Bungin Tambun III;Manau IX;Manau IX Dua;Pagar Alam;Pagar Gunung;Coko Betung;Marga Mulyo;Jati Mulyo
05.01 Sukaraja;1001 Babatan;1025 Sukaraja;2002 Niur;Lubuk Sahung;2011 Bukit Peninjauan I;2026 Padang Pelawi;Kayu Arang;Jenggalu;Cahaya Negeri;Bukit Peninjauan II;2032 Riak Siabun;Padang Kuas;Kuti Agung;Riak Siabun I;Sido Luhur;Sumber Arung;Sido Sari;Sari Mulyo;2043 Air Kemuning;Sumber Makmur;Air Petai
05.02 Seluma;1009 Lubuk Kebur;Pasar Tais;Lubuk Lintang;Talang Saling;Dusun Baru;Talang Dantuk;1024 Napal
05.03 Talo;1014 Masmambang;2002 Napal Melintang;Serambi Gunung;2005 Air Payangan;2012 Batu Tugu;Kampai;2015 Lubuk Ngantungan;Durian Bubur;Muara Danau;Lubuk Gio;Kembang Seri;2034 Bunut Tinggi;Air Teras;Lubuk Gadis;2045 Simpang Tiga Pagar Gasing;Harapan Mulya
05.04 Semidang Alas;1005 Pajar Bulan;2001 Maras Jauh;Bandung Agung;Pinju Layang;Nanjungan;2006 Petai Kayu;Napalan;Renah Gajah Mati I;Renah Gajah Mati II;Cugung Langu;Rantau Panjang;Air Melancar;Muara Dua;Nanti Agung;Talang Durian;Gunung Mesir;Kayu Elang;Padang Serunaian;Tebat Gunung;Mekar Sari Mukti;Kemang Manis;Gunung Megang;Telatan;Suban
05.05 Semidang Alas Maras;1005 Kembang Mumpo;2001 Sendawar;Gelombang;Lubuk Betung;Padang Peri;2006 Karang Anyar;Ujung Padang;Ketapang Baru;Tedunan;Talang Alai;Padang Bakung;Jambat Akar;Gunung Kembang;Gunung Bantan;Maras Tengah;Padang Kelapa;Pematang Riding;Talang Beringin;Genting Juar;Muara Maras;Rimbo Besak;Muara Timput;Serian Bandung;Talang Kemang;Maras Bantan;Karang Dapo
05.06 Air Periukan;1006 Dermayu;2001 Sukamaju;Talang Alai;Talang Benuang;Padang Pelasan;Air Periukan;2007 Keban Agung;Pasar Ngalam;Sukasari;Kungkai Baru;Tawang Rejo;Lawang Agung;Taba Lubuk Puding;Talang Sebaris;Lubuk Gilang;Lokasi Baru
05.07 Lubuk Sandi;2001 Talang Giring;Padang Capo Ilir;Padang Capo Ulu;Talang Kebun;Gunung Agung;Cawang;Arang Sapat;Dusun Tengah;Tanjung Kuaw;Napal Jungur;Tumbu'an;Rena Panjang;Sakaian;Lubuk Terentang
05.08 Seluma Barat;2001 Tanjung Agung;Air Latak;Talang Perapat;Pagar Agung;Talang Tinggi;Lunjuk;Lubuk Lagan;Purbosari;Sengkuang Jaya
05.09 Seluma Timur;1004 Selebar;Sembayat;Bunga Mas;2001 Talang Sali;Kunduran;Kota Agung;2007 Tenangan;Rawa Sari
05.10 Seluma Utara;1003 Puguk;2001 Talang Rami;Talang Beringin;2004 Pandan;Selinsingan;Simpang;Sekalak;Lubuk Resam;Sinar Pagi;Talang Empat
05.11 Seluma Selatan;1008 Rimbo Kedui;1010 Padang Rambun;Sido Mulyo;2001 Sukarami;Tanjung Seru;Tanjungan;Pasar Seluma;Padang Genting;Sengkuang;Tangga Batu;2009 Tanjung Seluai;2012 Padang Merbau
05.12 Talo Kecil;2001 Pering Baru;Talang Padang;Suka Merindu;Napalan;Taba;Bakal Dalam;Lubuk Lagan;Sungai Petai;Suka Bulan;Tebat Sibun;Batu Balai
05.13 Ulu Talo;2001 Pagar;Muara Simpur;Pagar Agung;Pagar Banyu;Simpur Ijang;Air Keruh;Hargo Binangun;Mekar Jaya;Giri Nanto;Banyu Kencana;Muara Nibung;Tanjung Agung;Giri Mulya
05.14 Ilir Talo;2001 Pasar Talo;Dusun Baru;Talang Kabu;Tanah Abang;Penago Baru;Nanti Agung;Talang Panjang;Penago I;Penago II;Rawah Indah;Padang Cekur;Padang Batu;Paluah Terap;Margo Sari;Mekar Sari
06.01 Lubuk Pinang;2005 Suka Pindah;Lubuk Pinang;Arah Tiga;Lubuk Gedang;Tanjung Alai;2013 Sumber Makmur;2018 Ranah Karya
06.02 Kota Mukomuko;1009 Pasar Mukomuko;1017 Koto Jaya;Bandar Ratu;2007 Pasar Sebelah;Ujung Padang;2010 Pondok Batu;Tanah Rekah;Selagan Jaya;2019 Tanah Harapan
06.03 Teras Terunjam;2008 Teras Terunjam;Pondok Kopi;2013 Setia Budi;Tunggal Jaya;2024 Talang Kuning;Teruntung;Karang Jaya;Mekar Jaya
06.04 Pondok Suguh;2001 Air Bikuk;2004 Tunggang;Pondok Suguh;Air Berau;2010 Air Hitam;2014 Pondok Kandang;2022 Bumi Mekar Jaya;2027 Lubuk Bento;2029 Sinar Laut;Karya Mulya;Teluk Bakung
06.05 Ipuh;2004 Air Buluh;Pulau Baru;Pasar Ipuh;Medan Jaya;Sibak;Semundam;2014 Retak Ilir;Tanjung Harapan;2017 Tanjung Jaya;2023 Manunggal Jaya;2028 Pulai Payung;Tanjung Medan;Tirta Mulya;2033 Pasar Baru;Pulau Makmur;Mundam Marap
06.06 Malin Deman;2001 Talang Arah;Serami Baru;Lubuk Talang;Gajah Makmur;Semambang Makmur;Talang Baru;Air Merah
06.07 Air Rami;2001 Arga Jaya;Air Rami;Rami Mulya;Talang Rio;Makmur Jaya;Marga Mulia;Mekar Jaya;Dusun Pulau;Bukit Harapan;Tirta Kencana;Cinta Asih;Bukit Mulya
06.08 Teramang Jaya;2001 Pasar Bantal;Nenggalo;Pondok Baru;Bunga Tanjung;Bandar Jaya;Teramang Jaya;Brangan Mulya;Sido Makmur;Lubuk Selandak;Nelan Indah;Mandi Angin Jaya;Batu Ejung;Pernyah
06.09 Selagan Raya;2001 Sungai Ipuh;Lubuk Sahung;Surian Bungkal;Sungai Gading;Pondok Baru;Sungai Jerinjing;Lubuk Bangko;Talang Buai;Aur Cina;Talang Medan;Sungai Ipuh Satu;Sungai Ipuh Dua
06.10 Penarik;2001 Penarik;Lubuk Mukti;Bumi Mulya;Suka Maju;Bukit Makmur;Sumber Mulya;Sido Dadi;Maju Makmur;Sendang Mulyo;Marga Mulya Sakti;Wonosobo;Mekar Mulya;Sido Mulyo;Marga Mukti
06.11 XIV Koto;2001 Lubuk Sanai;Rawa Mulya;Rawa Bangun;Tanjung Mulya;Pauh Terenja;Dusun Baru Pelokan;Lubuk Sanai II;2009 Lubuk Sanai III
06.12 V Koto;2001 Lalang Luas;Resno;Pondok Panjang;Talang Petai;Sungai Lintang;Pondok Tengah;Talang Sakti;Talang Sepakat;Lubuk Cabau;Sungai Rengas
06.13 Air Manjunto;2001 Pondok Makmur;Manjunto Jaya;Tirta Makmur;Agung Jaya;Tirta Mulya;Kota Praja;Sinar Jaya;Sido Makmur
06.14 Air Dikit;2001 Dusun Baru V Koto;Air Dikit;Pondok Lunang;Sari Bulan;Sari Makmur;Sumber Sari;Air Kasai
06.15 Sungai Rumbai;2001 Retak Mudik;Padang Gading;Gajah Mati;Mekar Sari;Sido Dadi;Sumber Makmur;Talang Gading;Gading Jaya;Banjar Sari
07.01 Lebong Utara;1004 Kampung Jawa;1006 Pasar Muara Aman;2002 Gandung;2005 Tunggang;2007 Talang Ulu;2014 Nangai Amen;2016 Lebong Tambang;2022 Ladang Palembang;Kampung Dalam;Kampung Muara Aman;2028 Lokasari;2033 Gandung Baru
07.02 Lebong Atas;2001 Sukau Kayo;2004 Tik Tebing;Tabeak Blau;Tabeak Blau I;2008 Daneu;2012 Blau
07.03 Lebong Tengah;1005 Embong Panjang;2006 Tanjung Bungai I;Semelako I;Pagar Agung;Karang Anyar;2013 Semelako II;Semelako III;Semelako Atas;Danau Liang;2020 Suka Damai;2023 Tanjung Bungai II
07.04 Lebong Selatan;1002 Tes;Taba Anyar;Mubai;Turan Lalang;2001 Kutai Donok;2013 Turan Tiging;Suka Sari;2016 Mangkurajo;2018 Tik Jeniak;Manai Blau
07.05 Rimbo Pengadang;1002 Rimbo Pengadang;2009 Talang Ratau;Bioa Sengok;Tik Kuto;Teluk Dien;Bajok
07.06 Topos;1001 Topos;2002 Tik Sirong;Suka Negeri;Ajai Siang;Talang Donok;Talang Donok I;Talang Baru I;Talang Baru II
07.07 Bingin Kuning;2001 Karang Dapo Atas;Bukit Nibung;Karang Dapo Bawah;Pungguk Pedaro;Talang Kerinci;Pelabuhan Talang Liak;Talang Liak I;Talang Liak II;Bungin
07.08 Lebong Sakti;2001 Ujung Tanjung I;Muning Agung;Ujung Tanjung II;Ujung Tanjung III;Magelang Baru;Lemeu Pit;Tabeak Kauk;Tabeak Dipoa;Suka Bumi
07.09 Tubei;1001 Tanjung Agung;2002 Sukau Datang;Sukau Datang I;Gunung Alam;Tabeak Blau II;Kota Baru Santan;Tik Teleu;Pelabai
07.10 Amen;1009 Amen;2001 Nangai Tayau;Nangai Tayau I;Pyang Mbik;Sukau Mergo;Sukau Rajo;Talang Bunut;Selebar Jaya;Garut;2010 Sungai Gerong
07.11 Uram Jaya;2001 Embong;Embong I;Kota Baru;Kota Agung;Lemeu;Pangkalan;Tangua
07.12 Pinang Belapis;2001 Ketenong I;Ketenong II;Ketenong Jaya;Tambang Saweak;Air Kopras;Bioa Putiak;Sebelat;Sungai Lisai
08.01 Bermani Ilir;1007 Keban Agung;2001 Kota Agung;Kembang Seri;Pagar Agung;Embong Ijuk;Gunung Agung;Talang Pito;2008 Cinto Mandi;Lembur Lama;Taba Baru;Bukit Menyan;2016 Batu Belarik;Embong Sido;2022 Talang Sawah;Sosokan Cinta Mandi;Muara Langkap;Air Raman;2028 Langgar Jaya;Cinta Mandi Baru
08.02 Ujan Mas;1002 Ujan Mas Atas;2001 Daspeta;2003 Suro Lembak;Tanjung Alam;Suro Ilir;Suro Muncar;Suro Baru;Pekalongan;Bumi Sari;2016 Cugung Lalang;Ujan Mas Bawah;Suro Bali;Pungguk Meranti;Pungguk Meringang;Meranti Jaya;2023 Air Hitam;Daspetah II
08.03 Tebat Karai;1008 Tebat Karai;2006 Taba Santing;Tertik;2009 Talang Karet;Peraduan Binjai;Penanjung Panjang;Nanti Agung;Taba Air Pauh;Karang Tengah;2019 Tapak Gedung;Tebing Penyamun;Sinar Gunung;Taba Saling;Penanjung Panjang Atas
08.04 Kepahiang;1003 Pensiunan;Pasar Kepahiangan;Pasar Ujung;1011 Dusun Kepahiang;1025 Kampung Pensiunan;Pasar Sejantung;Padang Lekat;2001 Kelilik;Tebat Monok;2006 Permu;Imigrasi Permu;Karang Endah;Westkust;Kampung Bogor;2012 Kuto Rejo;Karang Anyar;Taba Tebelet;Pelangkian;Kelobak;Pagar Gunung;2023 Sukamerindu;2028 Bogor Baru;Permu bawah
08.05 Merigi;1002 Durian Depun;2001 Pulo Geto;2003 Taba Mulan;Lubuk Penyamun;SP. Kota Bingin;Bukit Barisan;Batu Ampar;Pulo Geto Baru
08.06 Kebawetan;1005 Tangsi Baru;2001 Bandung Baru;Bukit Sari;Tugu Rejo;Suka Sari;2006 Air Sempiang;Tangsi Duren;Babakan Bogor;Barat Wetan;Pematang Donok;Sumber Sari;Mekar Sari;Sido Makmur;Sido Rejo;Bandung Jaya
08.07 Seberang Musi;2001 Benuang Galing;Air Selimang;Tebat Laut;Temdak;Taba Padang;Lubuk Saung;Kandang;Cirebon Baru;Talang Gelompok;Air Pesi;Talang Babatan;Bayung;Sungai Jernih
08.08 Muara Kemumu;2001 Limbur Baru;Batu Kalung;Batu Bandung;Sosokan Baru;Sosokan Taba;Talang Tige;Renah Kurung;Warung Pojok
09.01 Karang Tinggi;2001 Taba Terunjam;Talang Empat;Padang Tambak;Durian Demang;Pelajau;2007 Dusun Baru II;Penanding;Karang Tinggi;Renah Lebar;Kancing;Ujung Karang;Taba Mutung;2015 Renah Semanek
09.02 Talang Empat;2001 Air Sebakul;2004 Taba Pasmah;Kembang Seri;Tengah Padang;Jayakarta;Nakau;Pulau Panggung;2014 Jum'at;Padang Ulak Tanjung;2017 Air Putih
09.03 Pondok Kelapa;2009 Talang Pauh;Srikaton;Pekik Nyaring;Pasar Pedati;Sunda Kelapa;Pondok Kelapa;Padang Betuah;Sidorejo;Sidodadi;Talang Boseng;Pagar Dewa;Kembang Ayun;Panca Mukti;Sri Kuncoro;Bintang Selatan;Abu Sakim;Harapan
09.04 Pematang Tiga;2002 Aturan Mumpo;Talang Tengah II;Kota Titik;2007 Senabah;2015 Air Kotok;Batu Beriang;Pematang Tiga;Tiambang;Kebun Lebar;Tanjung Kepahyang;Pematang Tiga Lama;Aturan Mumpo II;Genting Dabuk
09.05 Pagar Jati;2006 Temiang;2008 Taba Renah;Kerta Pati;Pagar Jati;2012 Karang Are;Datar Penokat;Layang Lekat;Tumbuk;Talang Curup;Rena Kandis;Arga Indah I;2022 Keroya;Kertapati Mudik;Rena Jaya
09.06 Taba Penanjung;1007 Taba Penanjung;2002 Tanjung Raman;Sukarami;Karang Tengah;Lubuk Sini;2008 Taba Teret;Surau;Rindu Hati;Tanjung Heran;Datar Lebar;Penum;2023 Bajak I;Taba Baru
09.07 Merigi Kelindang;2001 Jambu;Penembang;Talang Ambung;Taba Durian Sebakul;Lubuk Unen;Pungguk Ketupak;Pungguk Beringin;Ulak Lebar;Kelindang;Bajak II;Lubuk Unen Baru;Padang Kedeper;Kelindang Atas
09.08 Merigi Sakti;2001 Komering;Bajak Tiga;Rajak Besi;Punjung;Susup;Arga Indah II;Curup;Karang Panggung;Lubuk Pendam;Lubuk Puar;Durian Lebar;Pagar Agung;Pungguk Jaya;Taba Gemantung;Pagar Besi
09.09 Pondok Kubang;2001 Pondok Kubang;Batu Raja;Dusun Anyar;Tanjung Dalam;Talang Tengah I;Paku Haji;Tanjung Terdana;Linggar Galing;Dusun Baru I;Harapan Makmur;Margo Mulyo;Taba Jambu
09.10 Bang Haji;2001 Sekayun;Sekayun Mudik;Sekayun Hilir;Talang Donok;Taba Tengah;Padang Berunai;Lubuk Langkap;Air Napal;Genting;Talang Panjang;Bang Haji;Sungkai Berayun
09.11 Semidang Lagan;2001 Pagar Gunung;Karang Nanding;Semidang;Gajah Mati;Padang Siring;Lagan Bungin;Pagar Jati;Taba Lagan;Lagan;Bukit;Kota Niur
71.01 Selebar;1001 Pagar Dewa;Sukarami;Pekan Sabtu;Bumu Ayu;Betungan;Sumur Dewa
71.02 Gading Cempaka;1001 Padang Harapan;Jalan Gedang;1021 Sidomulyo;1024 Lingkar Barat;1027 Cempaka Permai
71.03 Teluk Segara;1001 Berkas;Pasar Baru;Jitra;Pasar Melintang;Kebun Roos;1007 Tengah Padang;Bajak;1010 Pondok Besi;Kebun Keling;1013 Sumur Meleleh;Malabero;1018 Pintu Batu;Kampung Bali
71.04 Muara Bangka Hulu;1001 Kandang Limun;Bentiring;Pematang Gubernur;Rawa Makmur;Beringin Raya;Bentiring Permai;Rawa Makmur Permai
71.05 Kampung Melayu;1001 Kandang;Kandang Mas;Teluk Sepang;Sumber Jaya;Padang Serai;Muara Dua
71.06 Ratu Agung;1001 Kebun Tebeng;Tanah Patah;Nusa Indah;Kebun Beler;Kebun Kenanga;Sawah Lebar;Sawah Lebar Baru;Lempuing
71.07 Ratu Samban;1001 Padang Jati;Kebun Dahri;Belakang Pondok;Penurunan;Anggut Bawah;Anggut Atas;Anggut Dalam;Kebun Geran;Pengantungan
71.08 Sungai Serut;1001 Kampung Kelawi;Sukamerindu;Semarang;Tanjung Agung;Tanjung Jaya;Surabaya;Pasar Bengkulu
71.09 Singaran Pati;1001 Panorama;Jembatan Kecil;Dusun Besar;Padang Nangka;Timur Indah;Lingkar Timur`
