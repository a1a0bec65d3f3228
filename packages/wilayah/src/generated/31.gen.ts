// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Daerah Khusus Ibukota Jakarta: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Kepulauan Seribu Utara;1001 Pulau Panggang;Pulau Kelapa;Pulau Harapan
01.02 Kepulauan Seribu Selatan;1001 Pulau Untung Jawa;Pulau Tidung;Pulau Pari
71.01 Gambir;1001 Gambir;Cideng;Petojo Utara;Petojo Selatan;Kebon Kelapa;Duri Pulo
71.02 Sawah Besar;1001 Pasar Baru;Karang Anyar;Kartini;Gunung Sahari Utara;Mangga Dua Selatan
71.03 Kemayoran;1001 Kemayoran;Kebon Kosong;Harapan Mulia;Serdang;Gunung Sahari Selatan;Cempaka Baru;Sumur Batu;Utan Panjang
71.04 Senen;1001 Senen;Kenari;Paseban;Kramat;Kwitang;Bungur
71.05 Cempaka Putih;1001 Cempaka Putih Timur;Cempaka Putih Barat;Rawasari
71.06 Menteng;1001 Menteng;Pegangsaan;Cikini;Gondangdia;Kebon Sirih
71.07 Tanah Abang;1001 Gelora;Bendungan Hilir;Karet Tengsin;Petamburan;Kebon Melati;Kebon Kacang;Kampung Bali
71.08 Johar Baru;1001 Johar Baru;Kampung Rawa;Galur;Tanah Tinggi
72.01 Penjaringan;1001 Penjaringan;Kamal Muara;Kapuk Muara;Pejagalan;Pluit
72.02 Tanjung Priok;1001 Tanjung Priok;Sunter Jaya;Papanggo;Sungai Bambu;Kebon Bawang;Sunter Agung;Warakas
72.03 Koja;1001 Koja;Tugu Utara;Lagoa;Rawa Badak Utara;Tugu Selatan;Rawa Badak Selatan
72.04 Cilincing;1001 Cilincing;Sukapura;Marunda;Kalibaru;Semper Timur;Rorotan;Semper Barat
72.05 Pademangan;1001 Pademangan Timur;Pademangan Barat;Ancol
72.06 Kelapa Gading;1001 Kelapa Gading Timur;Pegangsaan Dua;Kelapa Gading Barat
73.01 Cengkareng;1001 Cengkareng Barat;Duri Kosambi;Rawa Buaya;Kedaung Kali Angke;Kapuk;Cengkareng Timur
73.02 Grogol Petamburan;1001 Grogol;Tanjung Duren Utara;Tomang;Jelambar;Tanjung Duren Selatan;Jelambar Baru;Wijaya Kusuma
73.03 Taman Sari;1001 Taman Sari;Krukut;Maphar;Tangki;Mangga Besar;Keagungan;Glodok;Pinangsia
73.04 Tambora;1001 Tambora;Kali Anyar;Duri Utara;Tanah Sereal;Krendang;Jembatan Besi;Angke;Jembatan Lima;Pekojan;Roa Malaka;Duri Selatan
73.05 Kebon Jeruk;1001 Kebon Jeruk;Sukabumi Utara;Sukabumi Selatan;Kelapa Dua;Duri Kepa;Kedoya Utara;Kedoya Selatan
73.06 Kalideres;1001 Kalideres;Semanan;Tegal Alur;Kamal;Pegadungan
73.07 Pal Merah;1001 Palmerah;Slipi;Kota Bambu Utara;Jatipulo;Kemanggisan;Kota Bambu Selatan
73.08 Kembangan;1001 Kembangan Utara;Meruya Utara;Meruya Selatan;Srengseng;Joglo;Kembangan Selatan
74.01 Tebet;1001 Tebet Timur;Tebet Barat;Menteng Dalam;Kebon Baru;Bukit Duri;Manggarai Selatan;Manggarai
74.02 Setiabudi;1001 Setia Budi;Karet Semanggi;Karet Kuningan;Karet;Menteng Atas;Pasar Manggis;Guntur;Kuningan Timur
74.03 Mampang Prapatan;1001 Mampang Prapatan;Bangka;Pela Mampang;Tegal Parang;Kuningan Barat
74.04 Pasar Minggu;1001 Pasar Minggu;Jati Padang;Cilandak Timur;Ragunan;Pejaten Timur;Pejaten Barat;Kebagusan
74.05 Kebayoran Lama;1001 Kebayoran Lama Utara;Pondok Pinang;Cipulir;Grogol Utara;Grogol Selatan;Kebayoran Lama Selatan
74.06 Cilandak;1001 Cilandak Barat;Lebak Bulus;Pondok Labu;Gandaria Selatan;Cipete Selatan
74.07 Kebayoran Baru;1001 Melawai;Gunung;Kramat Pela;Selong;Rawa Barat;Senayan;Pulo;Petogogan;Gandaria Utara;Cipete Utara
74.08 Pancoran;1001 Pancoran;Kalibata;Rawajati;Duren Tiga;Pengadegan;Cikoko
74.09 Jagakarsa;1001 Jagakarsa;Srengseng Sawah;Ciganjur;Lenteng Agung;Tanjung Barat;Cipedak
74.10 Pesanggrahan;1001 Pesanggrahan;Bintaro;Petukangan Utara;Petukangan Selatan;Ulujami
75.01 Matraman;1001 Pisangan Baru;Utan Kayu Utara;Kayu Manis;Palmeriam;Kebon Manggis;Utan Kayu Selatan
75.02 Pulogadung;1001 Pulo Gadung;Pisangan Timur;Cipinang;Jatinegara Kaum;Rawamangun;Kayu Putih;Jati
75.03 Jatinegara;1001 Kampung Melayu;Bidara Cina;Bali Mester;Rawa Bunga;Cipinang Cempedak;Cipinang Muara;Cipinang Besar Selatan;Cipinang Besar Utara
75.04 Kramatjati;1001 Kramatjati;Tengah;Dukuh;Batu Ampar;Balekambang;Cililitan;Cawang
75.05 Pasar Rebo;1001 Gedong;Baru;Cijantung;Kalisari;Pekayon
75.06 Cakung;1001 Jatinegara;Rawa Terate;Penggilingan;Cakung Timur;Pulo Gebang;Ujung Menteng;Cakung Barat
75.07 Duren Sawit;1001 Duren Sawit;Pondok Bambu;Klender;Pondok Kelapa;Malaka Sari;Malaka Jaya;Pondok Kopi
75.08 Makasar;1001 Makasar;Pinangranti;Kebon Pala;Halim Perdana Kusuma;Cipinang Melayu
75.09 Ciracas;1001 Ciracas;Cibubur;Kelapa Dua Wetan;Susukan;Rambutan
75.10 Cipayung;1001 Cipayung;Cilangkap;Pondok Ranggon;Munjul;Setu;Bambu Apus;Lubang Buaya;Ceger`
