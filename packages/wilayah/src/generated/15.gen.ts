// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Jambi: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Gunung Raya;1004 Lempur Tengah;2001 Selam Paung;Air Mumu;Lempur Mudik;2005 Masgo;Lempur Hilir;2011 Kebun Baru;Perikan Tengah;Dusun Baru Lempur;2016 Sungaihangat;2018 Manjunto Lempur;Kebun Lima
01.02 Danau Kerinci;2001 Sanggaran Agung;Kota Baru Sanggaran Agung;Pendung Talang Genting;Seleman;Tebing Tinggi;Cupak;Tanjungtanah;Koto Tengah;2013 Simpang Empat;Talang Kemulun;Dusun Baru Tanjung Tanah;Pasar Sore Seleman;2018 Tanjungharapan
01.04 Sitinjau Laut;2008 Hiang Tinggi;Ambai Atas;Tanjungmudo;Pendung Tengah;Pendung Hilir;Koto Baru Hiang;Betung Kuning;2026 Ambai Bawah;2028 Hiang Karya;Hiang Lestari;Angkasa Pura;Hiang Sakti;2033 Koto Sekilan Ambai;Penawar Tinggi
01.05 Air Hangat;2002 Koto Baru Semurup;2004 Koto Dua Lama;2012 Koto Di Air;Pasar Semurup;Balai;Koto Majidin Hilir;Pendung Hilir;2018 Pendung Mudik;2022 Air Tenang;2024 Muara Semerah;2029 Koto Majidin Mudik;2035 Muara Semerah Mudik;Sawahan Koto Majidin;Sawahan Jaya;Koto Majidin Di Air;Pendung Tengah
01.06 Gunung Kerinci;1009 Siulak Deras;2010 Sungaibetung Hilir;Sungaibatu Gantih;Tanjunggenting;Simpang Tutup;Suko Pangkat;Sungaibetung Mudik;Danautinggi;Sungaigelampeh;Siulak Deras Mudik;Siulak Tenang;2039 Sungai Batu Gantih Hilir;Baru Sungai Betung Mudik;Tanjunggenting Mudik;Air Betung;Ujung Ladang
01.07 Batang Merangin;2004 Tarutung;2006 Lubuk Paku;Tamiai;Pematang Lingkung;Pasar Tamiai;Seberang Merangin;Baru Pulau Sangkar;2013 Batang Merangin;Muara Hemat
01.08 Keliling Danau;2001 Jujun;Talang Lindung;Keluru;Pidung;Tanjungbatu;Benik;Kt Tuo P. Tengah;Kt. Dian P. Tengah;2012 Lempur Danau;Dsn. Baru P. Tengah;2018 Telago;Koto Agung;2022 Pulautengah;Koto Baru;2025 Jembatan Merah Pulau Tengah;Limok Manaih Pulau Tengah;Pasar Jujun;Pancuran Bangko
01.09 Kayu Aro;2010 Koto Tuo;Sungaitanduk;Kersik Tuo;Sangir;Koto Baru;Koto Panjang;Koto Tengah;Sungaibendung Air;2022 Sungaisampun;2024 Bedeng Baru;Batang Sangir;2030 Sungaidalam;2038 Koto Periang;Lindung Jaya;2041 Renah Kasah;Pasar Sungai Tanduk;Mekar Sari;2045 Mekar Jaya;2047 Sangir Tengah;Tanjungbungo;Bendung Air Timur
01.11 Air Hangat Timur;2001 Kemantan Tinggi;Kemantan Kebalai;Kemantan Darat;Sungaiabu;Pondok Sungaiabu;Koto Tebat;Sungaimedang;Air Hangat;Baru Sungai Tutung;Pungut Tengah;Pungut Hilir;Pungut Mudik;2014 Kemantan Hilir;Sungaitutung;2018 Kemantan Agung;Sungaideras;Kemantan Mudik;Simpang Empat Sungai Tutung;Baru Sungaideras;Taman Jernih Sungaitutung;Baru Sungaimedang;Kemantan Raya;Baru Air Hangat;Air Panas Sungaiabu;Baru Sungaiabu
01.15 Gunung Tujuh;2001 Sungairumpun;Sungaisikai;Tangkil;Pelompek;Jernih Jaya;Bengkolan Duo;Lubuk Pauh;Telun Berasap;Bumbun Duri;Pesisir Bukit;Pauh Tinggi;Sungaijernih;Pelompek Pasar Baru
01.16 Siulak;2001 Siulak Gedang;2004 Pasar Siulak Gedang;Siulak Panjang;Siulak Kecil Mudik;Koto Rendah;2009 Lubuk Nagodang;Sungaipegeh;Sungailebuh;Koto Kapeh;Koto Beringin;Dusun Baru;Dusun Dalam;Air Terjun;2019 Koto Aro;2021 Koto Lebuh Tinggi;2024 Siulak Kecil Hilir;Koto Tengah;2028 Telago Biru;2030 Tutung Bungkuk;2033 Baru Sungaipegeh;Bendar Sedap;Plak Naneh;Padang Jantung;2038 Pelak Gedang;Demong Sakti;Pasar Senen
01.17 Depati Tujuh;2001 Belui;Baru Kubang;Koto Panjang;Kubang Gedang;Semumu;Belui Tinggi;Koto Tuo;Koto Payang;Tebat Ijuk;Sekungkung;Simpang Belui;Koto Lanang;Ladeh;Lubuk Suli;Kayu Aho Mangkak Koto Lanang;Tambak Tinggi;Kubang Agung;Tebat Ijuk Dili;Koto Simpai Kubang;Pahlawan Belui
01.18 Siulak Mukai;2001 Mukai Hilir;Mukai Tengah;Mukai Mudik;Senimpik;Tebing Tinggi;Mukai Tinggi;Mukai Pintu;Sungailangkap;Pasir Jaya;Sungaikuning;Mukai Seberang;Talang Tinggi;Lubuk Tabun;Koto Lua
01.19 Kayu Aro Barat;2001 Batu Hampar;Sungairenah;Bedeng Delapan;Bedeng Dua;Sako Duo;Sungailintang;Kebun Baru;Patok Empat;Sungaijambu;Sungaikering;Giri Mulyo;Gununglabu;Bento;Kampung Baru;Sungaiasam;Pasar Minggu;Ensatu
01.20 Bukit Kerman;2001 Pasar Kerman;Lolo Gedang;Lolo Kecil;Lolo Hilir;Tanjung Syam;Talang Kemuning;Pondok;Muak;Pengasi Lama;Pulaupandan;Pulausangkar;Bintang Marak;Karang Pandan;Pengasi Baru;Muaro Lulo
01.21 Air Hangat Barat;2001 Koto Mebai;Baru;Air Panas;Hamparan Pugu;Pugu;Koto Mudik;Koto Tengah;Koto Datuk;Koto Dua Baru;Koto Cayo;Kecil;Air Bersih
01.22 Tanah Cogok;2001 Kayu Aro Ambai;Bunga Tanjung;Pondok Beringin;Semerah;Sebukar;Koto Tuo Ujung Pasir;Ujung Pasir;Koto Petai;Koto Salak;Agung Koto Iman;Koto Iman;Baru Semerah
01.23 Danau Kerinci Barat;2001 Pancuran Tiga;Tanjung Pauh Mudik;Bukit Pulai;Punai Merindu;Sumur Jauh;Permai Baru;Tanjung Pauh Hilir;Serumpun Pauh;Pondok Siguang;Koto Tengah;Semerap;Koto Baru Semerap;Pasar Semerap;Koto Patah
02.01 Jangkat;2001 Renah Kemumu;Tanjung Kasri;Lubuk Mentilin;Rantau Kermas;Renah Alai;2008 Pulau Tengah;Lubuk Pungguk;Koto Renah;Muara Madras;2023 Renah Pelaan;Koto Rawang
02.02 Bangko;1009 Pasar Atas;Pasar Bangko;Dusun Bangko;1013 Pematang Kandis;2004 Kungkai;2008 Mudo;2012 Langling;2024 Sungai Kapas
02.03 Muara Siau;2004 Durian Rambun;2007 Lubuk Birah;Lubuk Beringin;Rantau Macang;Peradun Temeras;Teluk Sikumbang;Muara Siau;Tiaro;2015 Air Lago;Badak Tekurung;Rantau Bidaro;Rantau Panjang;2021 Pulau Raman;2024 Pasar Muara Siau;2027 Sepantai Renah;Sungai Ulas;Rantau Bayur
02.04 Sungai Manau;2007 Sungai Pinang;Tiangko;Palipan;Seringat;Durian Lecah;2015 Bukit Batu;Sungai Nilau;Sungai Manau;2025 Benteng;Gelanggang
02.05 Tabir;1002 Dusun Baru;Pasar Rantau Panjang;1005 Kampung Baruh;1020 Mampun;1036 Pasar Baru Rantau Panjang;2007 Kandang;Koto Rayo;2011 Tanjung Ilir;2014 Beluran Panjang;Seling;2035 Lubuk Napal
02.06 Pamenang;1008 Pamenang;2004 Jelatang;Tanjung Gedang;Empang Benao;Rejo Sari;2009 Keroya;Muara Belengo;Karang Berahi;Pauh Menang;Pematang Kancil;Tanah Abang;Sialang;2026 Sungai Udang;Pelakar Jaya
02.07 Tabir Ulu;2009 Muara Jernih;Kapuk;Pulau Aro;Rantau Ngarau;Medan Baru;Muaro Seketuk
02.08 Tabir Selatan;2001 Sungai Sahut;Bungo Antoi;Muara Delang;Sinar Gading;Bungo Tanjung;Rawa Jaya;Gading Jaya;Mekar Jaya
02.09 Lembah Masurai;2001 Nilo Dingin;Tanjung Berugo;Tuo;Koto Rami;Rancan;Pasar Masurai;Rantau Jering;Tanjung Dalam;Muaro Pangi;Sungai Lalang;Talang Asal;Muara Kelukup;Muara Lengayo;Talang Paruh;Durian Mukut
02.10 Bangko Barat;2001 Pulau Rengas;Biuku Tanjung;Bedeng Rejo;Sungai Putih;Bukit Beringin;Pulau Rengas Ulu
02.11 Nalo Tantan;2001 Sungai Ulak;Aur Berduri;Telun;Nalo Gedang;Baru Nalo;Mentawak;Danau
02.12 Batang Masumai;2001 Lubuk Gaung;Salam Buku;Pulau Baru;Nibung;Titian Teras;Kederasan Panjang;Rantau Alai;Tambang Besi;Pelangki;Pulau Layang
02.13 Pamenang Barat;2001 Tanjung Lamin;Limbur Merangin;Karang Anyar;Pinang Merah;Simpang Limbur Merangin;Mampun Baru;Papit;PulauTujuh
02.14 Tabir Ilir;2001 Rantau Limau Manis;Ulak Makam;Air Batu;Rejo Sari;Kota Raja;Tunggul Bulin;Mekar Limau Manis
02.15 Tabir Timur;2001 Sungai Limau;Sungai Bulian;Sri Sembilan;Bukit Subur
02.16 Renah Pembarap;2001 Muaro Panco Barat;Talang Segegah;Durian Batakuk;Muara Bantan;Parit Ujung Tanjung;Guguk;Markeh;Air Batu;Marus Jaya;Renah Medan;Simpang Parit;Muaro Panco Timur
02.17 Pangkalan Jambu;2001 Baru Pangkalan Jambu;Bukit Perentak;Birun;Tiga Alur;Bungo Tanjung;Sungai Jering;Kampung Limo;Tanjung Mudo
02.18 Jangkat Timur;2001 Tanjung Mudo;Koto Teguh;Baru;Talang Tembago;Beringin Tinggi;Pematang Pauh;Rantau Suli;Gedang;2010 Koto Baru;Tanjung Benuang;Jangkat;Tanjung Alam;Kabu;Simpang Talang Tembago
02.19 Renah Pamenang;2001 Meranti;Bukit Bungkul;Rasau;Lantak Seribu
02.20 Pamenang Selatan;2001 Tambang Emas;Tanjung Benuang;Pulau Bayur;Selango
02.21 Margo Tabir;2001 Tanjung Rejo;Sumber Agung;Suko Rejo;Sido Rukun;Lubuk Bumbun;Tegal Rejo
02.22 Tabir Lintas;2001 Tambang Baru;Sido Lego;Mensango;Koto Baru;Sido Harjo
02.23 Tabir Barat;2001 Muara Kibul;Tanjung Putus;Pulau Tebakar;Batang Kibul;Sungai Tabir;Telentam;Ngaol;Air Liki;Pulau Lebar;Muara Langeh;Tanjung Beringin;Baru Kibul;Ngaol Ilir;Air Liki Baru
02.24 Tiang Pumpung;2001 Sekancing;Sekancing Ilir;Beringin Sanggul;Baru Bukit Punjung;Rantau Limau Kapas;Baru Sungai Sakai
03.01 Batang Asai;2001 Tambak Ratu;Sungai Keradak;Muaro Air Dua;Simpang Narso;Batin Pengambang;Batu Empang;Rantau Panjang;P. Salak Baru;Muaro Pemuat;Lubuk Bangkar;Pekan Gedang;Raden Anom;Datuk Nan Duo;Bukit Kalimau Ulu;Sungai Bemban;Muara Cuban;Sungai Baung;Padang Jering;Kasiro;Kasiro Hilir;Bukit Berantai;Bukit Sulah;Paniban Baru
03.02 Limun;2005 Pulau Pandan;Temenggung;Ranggo;Panca Karya;Lubuk Bedorong;Meribung;Napal Melintang;Berkun;Mersip;Tanjung Raden;2016 Moenti;Muara Mensao;Demang;2021 Temalang;Muara Limun;Suka Damai
03.03 Sarolangun;1001 Dusun Sarolangun;1015 Sukasari;Pasar Sarolangun;1019 Sarolangun Kembang;1025 Gunung Kembang;Aur Gading;2002 Bernai;Sungai Baung;Panti;Tinting;Sungai Abang;2013 Lidung;Ladang Panjang;2024 Desa Baru;2027 Ujung Tanjung;Bernai Dalam
03.04 Pauh;1005 Pauh;2001 Pangidaran;Karang Mendapo;Batu Ampar;Batu Kucing;2006 Semaran;Kasang Melintang;Pangkal Bulian;Lubuk Napal;Sepintun;Lamban Sigatal;2020 Seko Besar;Taman Bandung;Danau Serdang
03.05 Pelawan;2001 Penegah;Pelawan;Pulauaro;Bukit;Lubuk Sepuh;Rantau Tenang;Muara Danau;2013 Sungai Merah;2016 Pematang Kulim;Batu Putih;2019 Mekar Sari;2021 Pasar Pelawan;Pelawan Jaya;Lubuk Sayak
03.06 Mandiangin;2001 Mandiangin;Rangkiling Simpang;Pemusiran;Gurun Tuo Simpang;Gurun Mudo;Gurun Tuo;Rangkiling;Mandiangin Tuo;Kertopati;Muaro Ketalo;Taman Dewa;Simpang Kertopati;Bukit Peranginan;2020 Gurun Baru;Kute Jaye;Mandiangin Pasar;Sungai Rotan;2028 Talang Serdang
03.07 Air Hitam;2001 Lubuk Jering;Jernih;Desa Baru;Semurung;Lubuk Kepayang;Pematang Kabau;Bukit Suban;Mentawak Baru;Mentawak Ulu
03.08 Bathin VIII;1011 Limbur Tembesi;2001 Rantau Gedang;Penarun;Pulau Lintang;Tanjung;Bangun Jayo;Teluk kecimbung;Pulau Melako;Batu Penyabung;Tanjung Gagak;Pulau Buayo;2012 Dusun Dalam;Muara Lati;Suka Jadi;Teluk Mancur
03.09 Singkut;1001 Sungai Benteng;2002 Bukit Tigo;Sungai Gedang;Payo Lebar;Bukit Murau;Perdamaian;Pasar Singkut;Siliwangi;Simpang Nibung;Bukit Talang Mas;Bukit Bumi Raya;Argo Sari;Sendang Sari
03.10 Cermin Nan Gedang;2001 Kampung Tujuh;Lubuk Resam;Teluk Rendah;Teluk Tigo;Lubuk Resam Hilir;Pemuncak;Tambang Tinggi;Tendah;Sungai Keramat;Sekamis
03.11 Mandiangin Timur;2001 Guruh Baru;Petiduran Baru;Sungai Butang;Butang Baru;Suka Maju;Jati Baru;Jati Baru Mudo;Meranti Baru;Meranti Jaya;Jernang Baru
04.01 Mersam;1001 Kembang Paseban;2002 Sengkati Kecil;Sengkati Gedang;Sengkati Baru;Kembang Tanjung;Mersam;Benteng Rendah;Sungai Puar;Rantau Gedang;Pematang Gadung;Teluk Melintang;Bukit Harapan;Belanti Jaya;Tapah Sari;Bukit Kemuning;Simpang Rantau Gedang;Tanjung Putra;Sengkati Mudo
04.02 Muara Tembesi;1001 Kampung Baru;Pasar Muara Tembesi;2003 Jebak;Ampelu;Rambutan Masam;Rantau Kapas Mudo;Rantau Kapas Tuo;Sungai Pulai;Pulau;Tanjung Marwo;Suka Ramai;Ampelu Mudo;Pelayangan;2015 Pematang Lima Suku
04.03 Muara Bulian;1001 Muara Bulian;Teratai;Sridadi;Pasar Baru;Rengas Condong;2006 Pasar Terusan;Simpang Terusan;Malapari;Napal Sisik;Rambahan;Olak;Muaro Singoan;Aro;Rantau Puri;Sungai Baung;Bajubang Laut;Singkawang;Tenam;Sungai Buluh;Kilangan;Pelayangan
04.04 Batin XXIV;1003 Durian Luncuk;1012 Muara Jangga;2001 Jelutih;Olak Besar;2004 Aur Gading;Paku Aji;Hajran;Mata Gual;Jangga;Koto Boyo;Simpang Karmeo;Karmeo;2013 Jangga Baru;Terentang Baru;Bulian Baru;Simpang Jelutih;Simpang Aur Gading
04.05 Pemayung;1002 Jembatan Mas;2001 Tebing Tinggi;2003 Serasah;Lubuk Ruso;Kuap;Senaning;Kubu Kandang;Ture;Pulau Betung;Lopak Aur;Selat;Teluk;Pulau Raman;Kaos;Simpang Kubu Kandang;Awin;Olak Rambahan;2019 Teluk Ketapang;Kampung Pulau
04.06 Maro Sebo Ulu;1014 Simpang S. Rengas;2001 Batu Sawar;Peninjauan;Teluk Leban;Kampung Baru;Rengas IX;Kembang Seri;Buluh Kasab;Tebing Tinggi;Olak Kemang;Padang Kelapo;Sungai Lingkar;Sungai Ruan Ulu;Sungai Ruan Ilir;2015 Rawa Mekar;Mekar Sari;Kembang Seri Baru
04.07 Bajubang;1004 Bajubang;2001 Bungku;Pompa Air;Ladang Peris;2005 Penerokan;Petajen;Batin;Mekar Jaya;Sungkai;Mekar Sari Nes
04.08 Maro Sebo Ilir;1008 Terusan;2001 Bulian Jaya;Tidar Kuranji;Kehidupan Baru;Bukit Sari;Karya Mukti;Terusan;Danau Embat
05.01 Jambi Luar Kota;1003 Pijoan;2002 Sungai Bertam;2004 Pematang Jering;Muaro Pijoan;Sungai Duren;Mendalo Darat;Rengas Bandung;Sarang Burung;Mendalo Laut;Sembubuk;Senaung;Penyengat Olak;Simpang Sungai Duren;Kedemangan;Muhajirin;Maro Sebo;2019 Danau Sarang Elang;Simpang Limo;Mendalo Indah;Pematang Gajah
05.02 Sekernan;1010 Sengeti;2001 Suak Putat;Rantau Majo;Pulau Kayu Aro;Pematang Pulai;Tan Tan;Kedotan;Keranggan;Berembang;Sekernan;2011 Gerunggung;Tunas Baru;Bukit Baling;Tanjung Lanjut;Suko Awin Jaya;Tunas Mudo
05.03 Kumpeh;1008 Tanjung;2001 Puding;Pulau Mentaro;Betung;Pematang Raman;Sungai Bungur;Seponjen;Sogo;2009 Sungai Aur;Jebus;Gedong Karya;2013 Rantau Panjang;Londerang;2016 Petanang;Mekar Sari;Rondang;Maju Jaya
05.04 Maro Sebo;1002 Jambi Kecil;2001 Setiris;2003 Tanjung Katung;Jambi Tulo;Baru;Danau Lamo;Muaro Jambi;2016 Niaso;Bakung;Danau Kedap;Mudung Darat;Lubuk Raman
05.05 Mestong;1009 Tempino;2001 Tanjung Pauh Km. 32;Pelempang;Sungai Landai;Ibru;Nagasari;Sebapo;2010 Baru;Tanjung Pauh Km. 39;Nyogan;2015 Suka Damai;Pondok Meja;Suka Maju;Tanjung Pauh Talang Pelita;Muaro Sebapo
05.06 Kumpeh Ulu;2001 Pudak;Muara Kumpeh;Kota Karang;Kasang Lopak Alai;Kasang Pudak;2008 Solok;Sakean;Lopak Alai;Tarikan;Ramin;Teluk Raya;Pemunduran;Sipin Teluk Duren;Arang Arang;Sumber Jaya;Sungai Terap;2023 Kasang Kumpeh;Kasang Kota Karang
05.07 Sungai Bahar;2004 Suka Makmur;Marga Mulya;Panca Mulya;Marga Manunggal Jaya;2012 Tanjung Harapan;Berkah;2018 Bukit Makmur;2021 Bukit Mas;2025 Mekar Sari Makmur;2033 Bakti Mulya;Panca Bakti
05.08 Sungai Gelam;2001 Kebon IX;Talang Belido;Talang Kerinci;Ladang Panjang;Tangkit;Tangkit Baru;Sungai Gelam;Parit;Petaling Jaya;Sumber Agung;Mingkung Jaya;Trimulya Jaya;Mekar Jaya;Sido Mukti;Gambut Jaya
05.09 Bahar Utara;2001 Talang Bukit;Talang Datar;Sumber Mulya;Mulya Jaya;Matra Manunggal;Bukit Mulya;Sumber Jaya;Pinang Tinggi;Markanding;Sungai Dayo;Bahar Mulya
05.10 Bahar Selatan;2001 Bukit Subur;Tri Jaya;Mekar Jaya;Ujung Tanjung;Tanjung Baru;Tanjung Mulia;Adipura Kencana;Bukit Jaya;Tanjung Sari;Tanjung Lebar
05.11 Taman Rajo;2001 Kunangan;Talang Duku;Tebat Patah;Kemingking Dalam;Teluk Jambu;Dusun Mudo;Sekumbung;Kemingking Luar;Rukam;Manis Mato
06.01 Tungkal Ulu;1005 Pelabuhan Dagang;2001 Badang;Tanjung Tayas;Kuala Dasal;Pematang Pauh;2006 Taman Raja;2017 Brasau;2019 Gemuruh;Pematang Tembesu;Badang Sepakat
06.02 Tungkal Ilir;1004 Tungkal Empat Kota;Tungkal III;Tungkal Harapan;Tungkal II;1015 Kampung Nelayan;Patunas;Sriwijaya;Sungainibung;2003 Tungkal I;2014 Teluk Sialang
06.03 Pengabuan;1001 Teluknilau;2006 Parit Pudin;Sungai Serindit;Mekar Jati;2012 Sungai Pampang;Parit Sidang;Sungai Jering;Parit Bilal;Suak Samin;Sungai Baung;Karya Maju;Sungai Raya;Pasar Senin
06.04 Betara;1007 Mekar Jaya;2001 Pematang Lumut;2008 Makmur Jaya;Serdang Jaya;Terjun Gajah;Lubuk Terentang;Pematang Buluh;Muntialo;Teluk Kulbi;Bunga Tanjung;Sungai Terap;Mandala Jaya
06.05 Merlung;1007 Merlung;2005 Penyabungan;Lubuk Terap;2008 Tanjung Paku;2012 Tanjung Benanak;Bukit Harapan;Adi Purwa;2018 Pinang Gading;2020 Merlung;Tanjung Makmur
06.06 Tebing Tinggi;1001 Tebing Tinggi;2002 Purwodadi;Suka Damai;Adi Jaya;Kelagian;Teluk Pengkah;Talang Makmur;Sungai Keruh;Dataran Kempas;Delima
06.07 Batang Asam;1001 Dusun Kebun;2002 Sri Agung;Suban;Tanjung Bojo;Kampung Baru;Lubuk Bernai;Rawa Medang;Sungai Penoban;Rawang Kempas;Lubuk Lawas;Sungai Badar
06.08 Renah Mendaluh;1001 Lubuk Kambing;2002 Pulau Pauh;Rantau Benar;Lampisi;Cinta Damai;Sungai Rotan;Muara Danau;Tanah Tumbuh;Sungai Paur;Bukit Bakar
06.09 Muara Papalik;1001 Rantau Badak;2002 Dusun Mudo;Intan Jaya;Bukit Indah;Kemang Manis;Rantau Badak Lamo;Lubuk Sebontan;Sungai Papauh;Sungai Muluk;Pematang Balam
06.10 Seberang Kota;1001 Tungkal V;2002 Tungkal IV Desa;Kuala Baru;Teluk Pulai Raya;Mekar Alam;Harapan Jaya;Kuala Kahar;Muara Seberang
06.11 Bram Itam;1001 Bram Itam Kiri;2002 Bram Itam Kanan;Tanjung Senjulang;Pembengis;Bram Itam Raya;Pantai Gading;Jati Emas;Kemuning;Mekar Tanjung;Semau
06.12 Kuala Betara;1001 Betara Kiri;2002 Sungai Dualap;Betara Kanan;Sungai Gebar;Dataran Pinang;Tanjung Pasir;Sungai Gebar Barat;Sungai Dungun;Kuala Indah;Suak Labu
06.13 Senyerang;1001 Senyerang;2002 Sungai Kayu Aro;Teluk Ketapang;Sungai Rambai;Margo Rukun;Kempas Jaya;Lumahan;Sungai Landak;Sungsang;Sungai Kepayang
07.01 Muara Sabak Timur;1010 Muara Sabak Ilir;1013 Muara Sabak Ulu;2001 Alang-Alang;Lambur;2004 Simbur Naik;2011 Lambur I;Lambur II;2014 Kota Raja;Siau Dalam;Sungai Ular;Kota Harapan;Kuala Simbur
07.02 Nipah Panjang;1001 Nipah Panjang I;Nipah Panjang II;2003 Simpang Jelita;Simpang Datuk;Teluk Kijing;Sungai Raya;Pemusiran;Sungai Tering;Sungai Jeruk;Bunga Tanjung
07.03 Mendahara;1002 Mendahara Ilir;2001 Pangkal Duri;2003 Mendahara Tengah;2007 Lagan Ilir;2014 Sinar Kalimantan;Sungai Tawar;Bakti Idaman;Merbau;Pangkal Duri Ilir
07.04 Rantau Rasau;1006 Bandar Jaya;2004 Rantau Rasau I;Rantau Rasau II;2007 Harapan Makmur;Bangun Karya;Rantau Jaya;2011 Sungai Dusun;2013 Karya Bakti;Marga Mulya;Pematang Mayan;Tri Mulyo
07.05 Sadu;1005 Sungai Lokan;2001 Sungai Sayang;Air Hitam Laut;Sungai Jambat;Sungai Itik;2006 Sungai Benuh;Sungai Cemara;Remau Baku Tuo;Labuhan Pering
07.06 Dendang;1006 Rantau Indah;2003 Kuala Dendang;Koto Kandis Dendang;Koto Kandis;2007 Sido Mukti;Catur Rahayu;Jati Mulyo
07.07 Muara Sabak Barat;1001 Kampung Singkep;Nibung Putih;Rano;Talang Babat;Parit Culum I;Parit Culum II;Teluk Dawan
07.08 Kuala Jambi;1001 Kampung Laut;Tanjung Solok;2003 Teluk Majelis;Kuala Lagan;Majelis Hidayah;Manunggal Makmur
07.09 Mendahara Ulu;1001 Simpang Tuan;2002 Pematang Rahim;Sungai Toman;Bukit Tempurung;Sinar Wajo;Sungai Beras;Mencolok
07.10 Geragai;1010 Pandan Jaya;2001 Lagan Ulu;Lagan Tengah;2004 Pandan Makmur;Pandan Lagan;Suka Maju;Kota Baru;Rantau Karya;Pandan Sejahtera
07.11 Berbak;1001 Simpang;2002 Rantau Rasau;Rantau Makmur;Sungai Rambut;Rawasari;Telaga Limo
08.01 Tanah Tumbuh;2001 Pedukun;Lubuk Niur;Teluk Kecimbung;Tanah Tumbuh;Rambah;Tebing Tinggi Uleh;Bukit Kemang;Panjang;Perenti Luweh;2015 Renah Jelmu;Koto Jayo
08.02 Rantau Pandan;2001 Rantau Duku;Talang Sungai Bungo;Rantau Pandan;Leban;Lubuk Kayu Aro;2015 Lubuk Mayan
08.03 Pasar Muaro Bungo;1006 Tanjung Gedang;Bungo Timur;Bungo Barat;1022 Jaya Setia;Batang Bungo
08.04 Jujuhan;2001 Tanjung Belit;Rantau Ikil;Pulau Jelmu;Sirih Sekapur;Ujung Tanjung;2007 Jumbak;2009 Rantau Panjang;2013 Talang Pamesun;Baru Balai Panjang;Sirih Sekapur Perkembangan
08.05 Tanah Sepenggal;2001 Teluk Pandak;2003 Empelu;2006 Pasar Lubuk Landai;Sungai Gambir;2009 Candi;Tanjung;2012 Tanah Bekali;2015 Telentam;2017 Pasar Rantau Embacang;2019 Tenam
08.06 Pelepat;2001 Baru Pelepat;Dwi Karya Bakti;Rantau Keloyang;Balai Jaya;Rantel;Senamat;Sungai Beringin;Sungai Gurun;Batu Kerbau;Gapura Suci;Mulya Bakti;Mulya Jaya;Cilodang;Bukit Telago;Sekampil
08.07 Limbur Lubuk Mengkuang;2001 Tanjung Bungo;Tuo Lbk. Mengkuang;Pauh Agung;Tuo Limbur;Renah Sungai Besar;Muaro Tebo Pandak;Rantau Tipu;Baru Lbk. Mengkuang;Lbk. Tanah Terban;Pemunyian;Renah Sungai Ipuh;Tebo Jaya;Sekar Mengkuang;Limbur Baru
08.08 Muko-muko Bathin VII;2001 Mangun Jayo;Tanjung Agung;Tebat;Baru Pusat Jalo;Bedaro;Tebing Tinggi;Datar;Suka Jaya;Pekan Jum'at
08.09 Pelepat Ilir;2001 Koto Jayo;Danau;Muara Kuamang;Lubuk;Purwosari;Lembah Kuamang;Sumber Harapan;Daya Murni;Sumber Mulya;Maju Jaya;Tirta Mulya;Lingga Kuamang;Bangun Harjo;Kuning gading;Kuamang Jaya;Karya Harapan Mukti;Padang Palangeh
08.10 Batin II Babeko;2001 Tanjung Menanti;Babeko;Sepunggur;Simpang Bebeko;Suka Makmur;Tuo Sepunggur
08.11 Bathin III;1001 Manggis;1003 Bungo Taman Agung;Sungai Binjai;2002 Lubuk Benteng;2005 Air Gemuruh;Purwo Bakti;Sarana Jaya;Teluk Panjang
08.12 Bungo Dani;1001 Sungai Pinang;Sungai Kerjan;2003 Talang Pantai;Sungai Arang;Pulau Pekan
08.13 Rimbo Tengah;1001 Pasir Putih;Cadika;2003 Sungai Mengkuang;Sungai Buluh
08.14 Bathin III Ulu;2001 Muara Buat;Buat;Laman Panjang;Karak Apung;Timbolasi;Senamat Ulu;Aur Cino;Lubuk Beringin;Sungai Telang
08.15 Bathin II Pelayang;2001 Pelayang;Peninjau;Talang Silungko;Pulau Kerakap;Seberang Jaya
08.16 Jujuhan Ilir;2001 Tepian Danto;Aur Gading;Pulau Batu;Sari Mulya;Bukit Sari;Lubuk Tenam;Kuamang
08.17 Tanah Sepenggal Lintas;2001 Sungai Mancur;Tanah Periuk;Lubuk Landai;Rantau Embacang;Tebing Tinggi;Embacang Gedang;Sungai Puri;Paku Aji;Pematang Panjang;Sungai Lilin;Sungai Tembang;Rantau Makmur
09.01 Tebo Tengah;1001 Muara Tebo;Tebing Tinggi;2003 Bedaro Rampak;Mangun Jayo;Teluk Pandak;Tengah Ulu;Semabu;Kandang;Pelayang;Sungai Keruh;Aburan Batang Tebo;Sungai Alai
09.02 Tebo Ilir;1001 Sungai Bengkal;2002 Sungai Aro;Teluk Rendah Pasar;Teluk Rendah Ulu;Teluk Rendah Ilir;2008 Tuo Ilir;2011 Betung Bedarah Timur;Betung Bedarah Barat;2014 Kunangan;Muara ketalo;2017 Sungai Bengkal Barat;Kemantan
09.03 Tebo Ulu;1001 Pulau Temiang;2002 Sungai Rambai;Pagar Puding;Teluk Kembang Jambu;Teluk Kasai Rambahan;Rantau langkap;Tanjung Aur;Bungo Tanjung;Pulau Panjang;Lubuk Benteng;Teluk Kuali;Melako Intan;2015 Jambu;Pulau Jelmu;Medan Seri Rambahan;Ulak Banjir Rambahan;Teluk Pandan Rambahan
09.04 Rimbo Bujang;1001 Wirotho Agung;1009 Sarana Agung;Mandiri Agung;2002 Perintis;Rimbo Mulyo;Purwo Harjo;Tegal Arum;Tirta Kencana;Sapta Mulia;Pematang Sapat;2011 Mekar Kencana;Purwo Dadi;Tegal Asri;Perintis Jaya;Perintis Makmur;Jaya Mulya
09.05 Sumay;2001 Teluk Singkawang;Lembak Bungur;Teluk Langkap;Tambun Arang;Punti Kalo;Jati Belarik;Tuo Sumay;Teriti;Suo-Suo;Muara Sekalo;Semambu;Pemayungan
09.06 VII Koto;2001 Tanjung Pucuk Jambi;Kuamang;Teluk Kayu Putih;Sungai Abang;Aur Cino;2007 Muara Niro;2013 Teluk Lancang;Dusun Baru;Tabun;Muara Tabun
09.07 Rimbo Ulu;2001 Suka Damai;Wana Reja;Sumber Sari;Sido Rukun;Sungai Pandan;Suka Maju;Mekar Sari;Wana Arum;Wana Mulya;Damai Makmur;Suka Jaya;Sido Mulyo
09.08 Rimbo Ilir;2001 Giriwinangun;Sidorejo;Pulung Rejo;Karang Dadi;Giri Purno;Sumber Agung;Sari Mulya;Sepakat Bersatu;Rantau Kembang;Giri Mulyo
09.09 Tengah Ilir;2001 Muara Kilis;Penapalan;Mengupeh;Rantau Api;Lubuk Mandarsah;Lubuk Mandarsah Ulu
09.10 Serai Serumpun;2001 Pinang Belai;Sekutur Jaya;Bukit Pemuatan;Napal Putih;Sako Makmur;Pagar Puding Lamo;Tanjung Aur Seberang;Teluk Melintang
09.11 VII Koto Ilir;2001 Teluk Kepayang Pulau Indah;Balai Rajo;Cermin Alam;Sungai Karang;Paseban;Pasir Mayang
09.12 Muara Tabir;2001 Tanah Garo;Pintas Tuo;Embacang Gedang;Bangun Seranten;Tambun Arang;Sungai Jernih;Bangko Pintas;Olak Kemang
71.01 Telanaipura;1001 Simpang IV Sipin;Buluran Kenali;Teluk Kenali;Telanaipura;1010 Penyengat Rendah;Pematang Sulur;Aur Kenali
71.02 Jambi Selatan;1002 Pasir Putih;Tambak Sari;Thehok;Wijaya Pura;Pakuan Baru
71.03 Jambi Timur;1001 Sijenjang;Kasang Jaya;Talang Banjar;Budiman;Sulanjana;Kasang;Tanjung Sari;Rajawali;1010 Tanjung Pinang
71.04 Pasar Jambi;1001 Beringin;Orang Kayo Hitam;Pasar Jambi;Sungai Asam
71.05 Pelayangan;1001 Arab Melayu;Mudung Laut;Jelmu;Tengah;Tahtul Yaman;Tanjung Johor
71.06 Danau Teluk;1001 Pasir Panjang;Tanjung Raden;Olak Kemang;Tanjung Pasir;Ulu Gedong
71.07 Kota Baru;1001 Suka Karya;Simpang III Sipin;1004 Paal Lima;Kenali Asam Bawah;Kenali Asam Atas;1011 Talang Gulo;Kenali Asam
71.08 Jelutung;1001 Talang Jauh;Cempaka Putih;Kebun Handil;Lebak Bandung;Payo Lebar;Jelutung;Handil Jaya
71.09 Alam Barajo;1001 Kenali Besar;Rawa Sari;Mayang Mangurai;Bagan Pete;Beliung;Simpang Rimbo;Pinang Merah
71.10 Danau Sipin;1001 Sungai Putri;Murni;Legok;Selamat;Solok Sipin
71.11 Paal Merah;1001 Talang Bakung;Payo Selincah;Eka Jaya;Lingkar Selatan;Paal Merah;Bakung Jaya
72.01 Sungai Penuh;1001 Sungai Penuh;1003 Pasar Sungai Penuh;2004 Pasar Baru;2006 Gedang;2014 Amar Sakti
72.02 Pesisir Bukit;2001 Koto Renah;Koto Keras;Koto Bento;Koto Lolo;Koto Tengah;2008 Koto Duo;2010 Sungai Liuk;Seberang;2015 Sumur Gedang
72.03 Hamparan Rawang;2001 Kampung Diilir;Koto Beringin;Maliki Air;Tanjung;Koto Teluk;Kampung Dalam;Simpang Tiga Rawang;Larik Kemahan;Dusun Diilir;Paling Serumpun;Koto Dian;Tanjung Muda;Cempaka
72.04 Tanah Kampung;2001 Baru Debai;Pendung Hiang;Koto Pudung;Koto Dumo;Sembilan;Koto Tuo;Koto Panap;Koto Tengah;Tanjung Bunga;Koto Padang;Tanjung Karang;Kt. Baru Tanah Kampung;Mekar Jaya
72.05 Kumun Debai;2001 Kumun Hilir;Kumun Mudik;Air Teluh;Sandaran Galeh;Debai;Pinggir Air;Renah Kayu Embun;Ulu Air;Muara Jaya
72.06 Pondok Tinggi;1008 Pondok Tinggi;2001 Sungai Jernih;Aur Duri;Pondok Agung;Permanti;Lawang Agung;Karya Bakti;Koto Lebu
72.07 Koto Baru;2001 Koto Baru;Koto Limau Manis;Kampung Tengah;Dujung Sakti;Permai Indah;Srimenanti
72.08 Sungai Bungkal;1005 Dusun Baru;2001 Sumur Anyir;Koto Tinggi;Talang Lindung;Pelayang Raya;2006 Sungai Ning`
