// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Riau: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Bangkinang Kota;1011 Bangkinang;1013 Langgini;2009 Kumantan;Ridan Permai
01.02 Kampar;1027 Air Tiris;2001 Batu Belah;2003 Tanjung Berulak;2006 Ranah;Penyasawan;Rumbio;2013 Padang Mutung;2023 Pulau Jambu;Tanjung Rambutan;Simpang Kubu;2028 Limau Manis;2030 Naumbai;Pulau Tinggi;Ranah Baru;Bukit Ranah;Pulau Sarak;Koto Tibun;Ranah Singkuang
01.03 Tambang;2001 Tambang;Kuapan;Gobah;Teluk Kenidai;Aursati;Padang Luas;Terantang;Kualu;Rimbo Panjang;Parit Baru;Kemang Indah;Kualu Nenas;Tarai Bangun;Sungai Pinang;Balam Jaya;Pulau Permai;Palung Raya
01.04 XIII Koto Kampar;1018 Batu Bersurat;2004 Gunung Bungsu;Koto Tuo;Balung;Muara Takus;2010 Pulau Gadang;Tanjung Alai;Ranah Sungkai;Lubuk Agung;Koto Mesjid;2016 Pongkai Istiqomah;Binamang;2019 Koto Tuo Barat
01.05 Kuok;2001 Kuok;2005 Merangin;Empat Balai;Pulau Jambu;Silam;2010 Bukit Melintang;Pulau Terap;Lereng;Batu Langka Kecil
01.06 Siak Hulu;2001 Pangkalan Baru;Desa Baru;Teratak Buluh;2005 Lubuk Siam;Buluh Cina;Buluh Nipis;2011 Tanah Merah;Pandau Jaya;Tanjung Balam;Kepau Jaya;Pangkalan Serik;Kubang Jaya
01.07 Kampar Kiri;1027 Lipat Kain;2003 Kuntu;Padang Sawah;Domo;IV Koto Setingkai;2008 Teluk Paman;2013 Sungai Geringging;2016 Sungai Paku;2019 Muara Selayah;Sungai Rambai;Tanjung Harapan;2023 Sungai Raja;2026 Sungai Sarik;2028 Lipat Kain Utara;Lipat Kain Selatan;Kuntu Darussalam;Tanjung Mas;Sungai Harapan;Sungai Liti;Teluk Paman Timur
01.08 Kampar Kiri Hilir;1001 Sungai Pagar;2002 Mentulik;Sungai Simpang Dua;Sungai Bungo;Rantau Kasih;Sungai Petai;Gading Permai;Bangun Sari
01.09 Kampar Kiri Hulu;2001 Gema;Tanjung Belit;Tanjung Belit Selatan;Koto Lama;Batu Sanggan;Aur Kuning;Ludai;Tanjung Karang;Batu Sasak;Pangkalan Kapas;Kebun Tinggi;Tanjung Beringin;Gajah Bertalut;Danau Sontul;Pangkalan Serai;Dua Sepakat;Terusan;Deras Tajak;Sungai Santi;Subayang Jaya;Tanjung Permai;Bukit Betung;Muaro Bio;Lubuk Bigau
01.10 Tapung;2001 Petapahan;Pantai Cermin;Petapahan Jaya;Mukti Sari;Sungai Putih;Indra Sakti;Gading Sari;Sumber Makmur;Pancuran Gading;Sari Galuh;Tri Manunggal;Air Terbit;Tanjung Sawit;Pagaruyung;Sibuak;Pelambaian;Kenantan;Indrapuri;Sungai Lambu Makmur;Muara Mahat Baru;Karya Indah;Kijang Rejo;Sungai Agung;Bencah Kelubi;Batu Gajah
01.11 Tapung Hilir;2001 Koto Garo;Sekijang;Beringin Lestari;Kota Bangun;Cinta Damai;Suka Maju;Kota Baru;Tebing Lestari;Tanah Tinggi;Koto Aman;Tapung Lestari;Tapung Makmur;Tandan Sari;Gerbang Sari;Kijang Jaya;Kijang Makmur
01.12 Tapung Hulu;2001 Senama Nenek;Kasikan;Bukit Kemuning;Danau Lancang;Muara Intan;Intan Jaya;Tanah Datar;Rimba Jaya;Rimba Makmur;Rimba Beringin;Sukaramai;Sumber Sari;Kusau Makmur;Talang Danto
01.13 Salo;2001 Salo;Siabu;Salo Timur;Sipungguk;Ganting Damai;Ganting
01.14 Rumbio Jaya;2001 Pulau Payung;Teratak;Alam Panjang;Bukit Kratai;Batang Batindih;Tambusai;Simpang Petai
01.15 Bangkinang;1007 Pulau;Pasir Sialang;2001 Pulau Lawas;Muara Uwai;Laboy Jaya;Bukit Payung;Suka Mulya;Bukit Sembilan;2009 Binuang
01.16 Perhentian Raja;2001 Kampung Pinang;Pantai Raja;Hangtuah;Sialang Kubang;Lubuk Sakat
01.17 Kampa;2001 Pulau Birandang;Pulau Rambai;Kampar;Koto Perambahan;Sungai Putih;Deli Makmur;Sungai Tarap;Tanjung Bungo;Sawah Baru
01.18 Kampar Utara;2001 Muara Jalai;Sawah;Kampung Panjang;Kayu Aro;Sungai Tonang;Sungai Jalau;Sendayan;Naga Beralih
01.19 Kampar Kiri Tengah;2001 Simalinyang;Bina Baru;Hidup Baru;Karya Bakti;Lubuk Sakai;Penghidupan;Mayang Pongkai;Koto Damai;Utama Karya;Bukit Sakai;Mekar Jaya
01.20 Gunung Sahilan;2001 Kebun Durian;Gunung Sahilan;Gunung Sari;Suka Makmur;Subarak;Sungai Lipai;Sahilan Darussalam;Gunung Mulya;Makmur Sejahtera
01.21 Koto Kampar Hulu;2001 Siberuang;Bandur Picak;Gunung Malelo;Tabing;Pongkai;Tanjung
02.01 Rengat;1004 Kampung Dagang;1006 Pasar Kota;Kampung Besar Kota;Sekip Hulu;1011 Kampung Besar Seberang;1018 Sekip Hilir;2001 Sungai Guntung Tengah;Sungai Guntung Hilir;Kuantan Babu;2005 Kampung Pulau;2009 Sungai Beringin;Pasir Kemilu;2012 Rantau Mapesai;Pulau Gajah;Sungai Raya;2023 Rawa Bangun
02.02 Rengat Barat;1009 Pematang Reba;2001 Barangan;Alang Kepayang;Kota Lama;Redang;Pekan Heran;Rantau Bakung;Talang Jerinjing;Sialang Dua Dahan;2010 Sungai Dawu;Bukit Petaling;Pematang Jaya;Danau Baru;Tanah Datar;Tani Makmur;Sungai Baung;Danau Tiga;Air Jernih
02.03 Kelayang;1019 Simpang Kelayang;2007 Pulau Sengkilo;Kota Medan;Simpang Kota Medan;Polak Pisang;2018 Pelangko;2020 Teluk Sejuah;Bongkal Malang;Dusun Tua;2024 Sungai Banyak Ikan;Tanjung Beludu;Sungai Pasir Putih;Sungai Golang;Pasir Beringin;Sungai Kuning Benio;Bukit Selanjut;Dusun Tua Pelang
02.04 Pasir Penyu;1007 Air Molek I;1020 Kembang Harum;1031 Tanjung Gading;Sekar Mawar;Tanah Merah;2006 Petalongan;2008 Air Molek II;Pasir Keranji;2016 Jati Rejo;Batu Gajah;Candi Rejo;Lembah Dusun Gading;2030 Serumpun Jaya
02.05 Peranap;1005 Peranap;1008 Batu Rijal Hilir;2003 Semelinang Tebing;Gumanti;2007 Batu Rijal Hulu;2009 Semelinang Darat;Pauh Ranap;2012 Serai Wangi;Pandan Wangi;2017 Katipo Pura;2019 Batu Rijal Barat;Setako Raya
02.06 Seberida;1001 Pangkalan Kasai;2002 Kelesa;Beligan;Seresam;Paya Rumbai;Bukit Meranti;Buluh Rampai;Titian Resak;Petala Bumi;Sibabat;Bandar Padang
02.07 Batang Cenaku;2002 Anak Talang;2004 Bukit Lingkar;Bukit Lipai;Kuala Gading;Kuala Kilan;Kerubung Jaya;Pejangki;Pematang Manggis;Sipang;Talang Bersemi;Talang Mulya;Punti Anai;Petaling Jaya;2017 Cenaku Kecil;Alim;Aur Cina;Lahai Kemuning;Kepayang Sari;Batu Papan;Sanglap
02.08 Batang Gansal;2001 Siambul;Rantau Langsat;Sungai Akar;Usul;Seberida;Talang Lakat;Belimbing;Ringin;2010 Penyaguan;Danau Rambai
02.09 Lirik;2001 Japura;Sidomulyo;Pasir Ringgit;Gudang Batu;Sungai Sagu;Lirik Area;Rejosari;Lambang Sari V;Lambang Sari IV;Lambang Sari I, II, III;Wonosari;Seko Lubuk Tigo;Banjar Balam;Redang Seko;Sukajadi;Mekar Sari;Pasir Sialang Jaya
02.10 Kuala Cenaku;2001 Tambak;Kuala Cenaku;Pulau Gelang;Kuala Mulya;Tanjung Sari;Rawa Sekip;Rawa Asri;Suka Jadi;Teluk Sungkai;Pulau Jum'at
02.11 Sungai Lala;2001 Morong;Pasir Bongkal;Pasir Selabau;Pasir Batu Mandi;Pasir Kelampaian;Kuala Lala;Sungai Lala;Kelawat;Perkebunan Sungai Parit;Perkebunan Sungai Lala;Tanjung Danau;Sungai Air Putih
02.12 Lubuk Batu Jaya;2001 Rimpian;Pondok Gelugur;Lubuk Batu Tinggal;Sungai Beras Hilir;Kulim Jaya;Sungai Beras Beras;Tasik Juang;Pontian Mekar;Air Putih
02.13 Rakit Kulim;2001 Talang Tujuh Buah Tangga;Talang Durian Cacar;Talang Selantai;Talang Perigi;Kuantan Tenang;Kota Baru;Rimba Seminai;Kelayang;Talang Gedabu;Talang Sungai Limau;Talang Sungai Parit;Batu Sawar;Petonggan;Lubuk Sitarak;Bukit Indah;Sungai Ekok;Talang Suka Maju;Kampung Bunga;Talang Pring Jaya
02.14 Batang Peranap;2001 Pesajian;Punti Kayu;Pematang;Selunak;Suka Maju;Pematang Benteng;Sencano Jaya;Sungai Aur;Peladangan;Koto Tuo
03.01 Bengkalis;1001 Bengkalis Kota;Damon;Rimba Sekampung;2004 Kelapapati;Pedekik;Pangkalan Batang;Sebauk;Teluk Latak;Meskom;Senggoro;Air Putih;Sungai Alam;Penampi;Temeran;Penebal;Pematang Duku;Ketam Putih;Kelemantan;Sekodi;Wonosari;Kuala Alam;Kelebuk;Palkun;Sungai Batang;Prapat Tunggal;Simpang Ayam;Senderak;Kelemantan Barat;Damai;Pangkalan Batang Barat;Pematang Duku Timur
03.02 Bantan;2001 Bantan Tengah;Bantan Air;Bantan Tua;Teluk Pambang;Selat Baru;Teluk Lancar;Kembung Luar;Jangkang;Muntai;Resam Lapis;Berancah;Ulu Pulau;Mentayan;Pambang Pesisir;Sukamaju;Pambang Baru;Kembung Baru;Pasiran;Bantan Sari;Bantan Timur;Teluk Papal;Muntai Barat;Deluk
03.03 Bukit Batu;1010 Sungai Pakning;2001 Sejangat;Dompas;Pangkalan Jambi;Sungai Selari;Buruk Bakul;Bukit Batu;Sukajadi;2016 Batang Duku;Pakning Asal
03.09 Mandau;1001 Air Jamban;Babussalam;Batang Serosa;Balik Alam;1006 Duri Barat;Duri Timur;Gajah Sakti;Talang Mandi;Pematang Pudu;2011 Harapan Baru;2021 Bathin Betuah
03.10 Rupat;1001 Batu Panjang;Pergam;Terkul;Tanjung Kapal;2005 Sungai Cingam;Teluk Lecah;Makeruh;Hutan Panjang;Pangkalan Nyirih;Sukarjo Mesim;Darul Aman;Parit Kebumen;Sri Tanjung;Pancur Jaya;Pangkalan Pinang;Dungun Baru
03.11 Rupat Utara;2001 Tanjung Medang;Teluk Rhu;Tanjung Punak;Kadur;Titi Akar;Hutan Ayu;Suka Damai;Puteri Sembilan
03.12 Siak Kecil;2001 Lubuk Muda;Tanjung Belit;Sungai Siput;Sepotong;Lubuk Gaung;Langkat;Sadar Jaya;Sungai Linau;Bandar Jaya;Muara Dua;Tanjung Damai;Sumber Jaya;Lubuk Garam;Liang Banir;Tanjung Datuk;Koto Raja;Sungai Nibung
03.13 Pinggir;1001 Titian Antui;1012 Balai Raja;2003 Balai Pungut;2005 Muara Basung;2007 Pinggir;Semunai;2011 Tengganau;2014 Sungai Meranti;Pangkalan Libut;Buluh Apo
03.14 Bandar Laksamana;2001 Parit I Api-Api;Temiang;Api-Api;Tenggayun;Sepahat;Bukit Kerikil;Tanjung Leban
03.15 Talang Muandau;2001 Tasik Serai;Tasik Serai Barat;Kualo Penaso;Beringin;Koto Pait Beringin;Melibur;Tasik Serai Timur;Tasik Tebing Serai;Serai Wangi
03.16 Bathin Solapan;2001 Petani;Air Kulim;Buluh Manis;Bumbung;Pamesi;Kesumbo Ampai;Bathin Sobanga;Sebangar;Boncah Mahang;Balai Makam;Tambusai Batang Dui;Simpang Padang;Pematang Obo
04.01 Reteh;1001 Pulaukijang;1017 Metro;Madani;2002 Sanglar;Pulaukecil;Sungaiterap;2009 Sungaiundan;Seberang Sanglar;Mekar Sari;Seberang Pulau Kijang;Sungaiasam;Pulauruku;2019 Tanjunglabuh;Sungaimahang
04.02 Enok;1001 Enok;Pusaran;Telukmedan;1013 Pantaiseberang Makmur;2004 Pengalihan;Sungaiambat;Simpang Tiga;Rantau Panjang;Sungairukam;Bagan Jaya;Suhada;Jaya Bhakti;Sungailokan;2014 Simpang Tiga Daratan
04.03 Kuala Indragiri;1007 Sapat;2001 Sungaibuluh;Tanjunglajau;Sungaibela;2006 Telukdalam;2008 Sungaipiyai;Perigi Raja;Tanjungmelayu
04.04 Tembilahan;1001 Tembilahan Kota;Tembilahan Hilir;Seberang Tembilahan;Sungaiperak;Sungaiberingin;Pekan Arba;Seberang Tembilahan Barat;Seberang Tembilahan Selatan
04.05 Tempuling;1004 Sungaisalak;Tempuling;1016 Tanjungpidada;Pangkalan Tujuh;2002 Telukkiambang;Mumpa;2007 Telukjira;2009 Karya Tunas Jaya;2011 Harapan Jaya
04.06 Gaung Anak Serka;1004 Sungaiempat;Telukpinang;1009 Tanjungharapan;2001 Kuala Gaung;Telukpantaian;Teluksungka;2006 Sungaiiliran;Teluktuasan;Rambaian;2010 Harapan Makmur;Kelumpang;Idaman
04.07 Mandah;1004 Khairiah Mandah;2001 Pulaucawan;Belaras;Bente;2005 Igal;Pelanduk;Bakau Aceh;Batang Tumu;Bekawan;Bantayan;Batang Sari;Bolak Raya;Cahaya Baru;Belaras Barat;Sepakat Jaya;Suraya Mandiri;Bidari Tanjung Datuk
04.08 Kateman;1001 Tegaraja;1009 Amal Bakti;Bandar Sri Gemilang;2002 Kuala Selat;Sungaisimbar;Penjuru;Sari Mulia;Air Tawar;Tanjungraja;Sungaiteritip;2011 Makmur Jaya
04.09 Keritang;1003 Kota Baru Reteh;2001 Pebenaan;Seberang Pebenaan;2004 Nusantara Jaya;Kota Baru Seberida;Kembang Mekarsari;Pasar Kembang;Kuala Keritang;Kuala Lemang;Telukkelasa;Pengalihan;Pancur;Sencalang;Petalongan;Nyiur Permai;Lintas Utara;Kayu Raja
04.10 Tanah Merah;1001 Kuala Enok;2002 Selatnama;Sungainyiur;Tanjungbaru;Tekulai Hilir;Tekulai Hulu;Tekulai Bugis;Tanjungpasir;Tanah Merah;Sungailaut
04.11 Batang Tuaka;1001 Sungaipiring;2002 Sungailuar;Sungaidusun;Sungaijunjangan;Sungairaya;Kuala Sebatu;Tanjungsiantar;Sungairawa;Sialang Jaya;Gemilang Jaya;Tasik Raya;Pasir Emas;Simpang Jaya
04.12 Gaung;1006 Kuala Lahang;2001 Terusan Kempas;Lahang Baru;Simpang Gaung;Belantaraya;Sungaibaru;2007 Lahang Tengah;Lahang Hulu;Pungkat;Jerambang;Telukkabung;Gembira;Semambu Kuning;Telukmerbau;Soren;Pintasan
04.13 Tembilahan Hulu;1001 Tembilahan Hulu;1005 Tembilahan Barat;2002 Pekan Kamis;Pulaupalas;Sialang Panjang;2006 Sungaiintan
04.14 Kemuning;1001 Selensen;2002 Batu Ampar;Keritang;Air Balui;Tuk Jimun;Kemuning Tua;Kemuning Muda;Limau Manis;Lubuk Besar;Sekara;Talang Jangkang;Sekayan
04.15 Pelangiran;1002 Pelangiran;2001 Rotan Semelur;2003 Simpang Kateman;Tanjungsimpang;Baung Rejo Jaya;Tagagiri Tama Jaya;Pinang Jaya;Wonosari;Tegal Rejo;Intan Mulia Jaya;Saka Palas Jaya;Catur Karya;Bagan Jaya;Telukbunian;Terusan Beringin Jaya;Hidayah
04.16 Teluk Belengkong;2001 Hibrida Mulia;Indra Sari Jaya;Tunggal Rahayu Jaya;Griya Mukti Jaya;Beringin Mulia;Hibrida Jaya;Sumber Jaya;Sumber Makmur Jaya;Sumber Sari Jaya;Kelapa Patih Jaya;Sapta Mulia Jaya;Saka Rotan;Gembaran
04.17 Pulau Burung;2001 Pulauburung;Teluknibung;Sungaidanai;Mayang Sari Jaya;Bukit Sari Intan Jaya;Manunggal Jaya;Bangun Harjo Jaya;Ringin Jaya;Sri Damai;Sapta Jaya;Keramat Jaya;Binagun Jaya;Suka Jaya;Sukaharjo Jaya
04.18 Concong;1001 Concong Luar;2002 Concong Dalam;Concong Tengah;Kampung Baru;Panglima Raja;Sungaiberapit
04.19 Kempas;1002 Kempas Jaya;1007 Harapan Tani;2001 Pekan Tua;2003 Rumbai Jaya;Bayas Jaya;Sungaiara;Sungaigantang;2008 Karya Tani;Kerta Jaya;Kulim Jaya;Danaupulai Indah;Sungairabit
04.20 Sungai Batang;1001 Benteng;2002 Benteng Utara;Pasenggerahan;Kuala Sungai Batang;Kuala Patah Parang;Benteng Barat;Pandan Sari;Mugo Mulyo
05.01 Ukui;1010 Ukui I;2001 Air Hitam;Air Emas;Bukit Gajah;Bukit Jaya;Kampung Baru;Lubuk Kembang Bunga;Lubuk Kembang Sari;Silikuan Hulu;Tri Mulya Jaya;2011 Ukui Dua;Bagan Limau
05.02 Pangkalan Kerinci;1007 Pangkalan Kerinci Barat;Pangkalan Kerinci Kota;Pangkalan Kerinci Timur;2001 Mekar Jaya;Kuala Terusan;Makmur;2005 Rantau Baru
05.03 Pangkalan Kuras;1001 Sorek I;2002 Sorek II;Dundangan;Palas;Terantang Manuk;Kemang;Talau;Tanjung Beringin;Betung;Kesuma;Surya Indah;Sialang Indah;Beringin Indah;Meranti;Harapan Jaya;Batang Kulim;Sidomukti
05.04 Pangkalan Lesung;1001 Pangkalan Lesung;2002 Dusun Tua;Genduang;Mayang Sari;Rawang Sari;Mulya Subur;Sari Mulya;Sari Makmur;Tanjung Kuyo;Pesaguan
05.05 Langgam;1001 Langgam;2002 Tambak;Penarikan;Segati;Sotol;Pangkalan Gondai;Langkan;Padang Luas
05.06 Pelalawan;1001 Pelalawan;2002 Sungai Ara;Ransang;Kuala Tolam;Sering;Telayap;Batang Nilo Kecil;Delik;2010 Lalang Kabung
05.07 Kerumutan;1001 Kerumutan;2002 Pangkalan Panduk;Pangkalan Tampui;Bukit Lembah Subur;Banjar Panjang;Beringin Makmur;Pematang Tinggi;Tanjung Air Hitam;Mak Teduh;Lipai Bulan
05.08 Bunut;1011 Pangkalan Bunut;2001 Petani;Merbau;Sungai Buluh;2008 Lubuk Mas;Balam Merah;Bagan Laguh;2013 Lubuk Mandian Gajah;2017 Keriung;Sialang Kayu Batu
05.09 Teluk Meranti;1001 Teluk Meranti;2002 Kuala Panduk;Petodaan;Teluk Binjai;Pulau Muda;Gambut Mutiara;Labuhan Bilik;Pangkalan Terap;Segamai
05.10 Kuala Kampar;1001 Teluk Dalam;2002 Tanjung Sum;Sungai Solok;Sungai Upih;Teluk;Serapung;Teluk Beringin;Sokoi;Sungai Mas;Teluk Bakau
05.11 Bandar Sei Kijang;1001 Sei Kijang;2002 Lubuk Ogung;Simpang Beringin;Muda Setia;Kiab Jaya
05.12 Bandar Petalangan;1002 Rawang Empat;2001 Kuala Semundam;2003 Tambun;Terbangiang;Lubuk Terap;Angkasa;Sialang Godang;Lubuk Raja;Lubuk Keranji Timur;Airterjun;Sialang Bungkuk
06.01 Ujung Batu;1001 Ujung Batu;2002 Suka Damai;Ngaso;Ujung Batu Timur;Pematang Tebih
06.02 Rokan IV Koto;1001 Rokan;2002 Cipang Kanan;Cipang Kiri Hulu;Cipang Kiri Hilir;2006 Tanjung Medan;Lubuk Bendahara Timur;Lubuk Bendahara;2010 Sikebau Jaya;2013 Rokan Koto Ruang;Rokan Timur;2016 Lubuk Betung;Pemandang;Alahan;Tibawan
06.03 Rambah;1001 Pasir Pengarayan;2002 Rambah Tengah Utara;Rambah Tengah Hilir;Rambah Tengah Hulu;Rambah Tengah Barat;Menaming;Pasir Baru;Sialang Jaya;Tanjung Belit;Koto Tinggi;Suka Maju;Pematang Berangan;Babussalam;Pasir Maju
06.04 Tambusai;1001 Tambusai Tengah;2002 Tambusai Barat;Tambusai Timur;Batas;Talikumain;Rantau Panjang;Sungai Kumango;Batang Kumu;Sialang Rindang;Suka Maju;Lubuk Soting;Tingkok
06.05 Kepenuhan;1001 KepenuhanTengah;2003 Kepenuhan Barat;Kepenuhan Hilir;Kepenuhan Timur;Kepenuhan Barat Sei Rokan Jaya;Kepenuhan Raya;Kepenuhan Baru;Kepenuhan Barat Mulya;Ulak Patian;2012 Rantau Binuang Sakti
06.06 Kunto Darussalam;1001 Kota Lama;2003 Kota Intan;Muara Dilam;2008 Kota Raya;Kota Baru;Sungai Kuti;Pasir Indah;Pasir Luhur;2017 Bukit Intan Makmur;Bagan Tujuh
06.07 Rambah Samo;2001 Rambah Samo;Rambah Samo Barat;Rambah Baru;Rambah Utama;Pasir Makmur;Karya Mulya;Marga Mulya;Langkitin;Masda Makmur;Lubuk Napal;Teluk Aur;Sei Salak;Sei Kuning;Lubuk Bilang
06.08 Rambah Hilir;2001 Rambah Hilir;Rambah Hilir Tengah;Rambah Hilir Timur;Pasir Utama;Pasir Jaya;Rambah Muda;Sungai Sitolang;Lubuk Kerapat;Rambah;Serombou Indah;Sungai Dua Indah;Muara Musu;Sejati
06.09 Tambusai Utara;2001 Tambusai Utara;Mahato;Bangun Jaya;Simpang Harapan;Pagar Mayang;Payung Sekaki;Mekar Jaya;Tanjung Medan;Suka Damai;Rantau Sakti;Mahato Sakti
06.10 Bangun Purba;2001 Pasir Agung;Pasir Intan;Rambah Jaya;Bangun Purba;Bangun Purba Timur Jaya;Bangun Purba Barat;Tangun
06.11 Tandun;2001 Tandun;Kumain;Bono Tapung;Dayo;Tapung Jaya;Puo Raya;Sei Kuning;Koto Tandun;Tandun Barat
06.12 Kabun;2001 Kabun;Aliantan;Koto Ranah;Boncah Kesuma;Batu Langkah Besar;Giti
06.13 Bonai Darussalam;2001 Teluk Sono;Sontang;Bonai;Rawa Makmur;Pauh;Kasang Padang;Kasang Mungkal
06.14 Pagaran Tapah Darussalam;2001 Pagaran Tapah;Kembang Damai;2005 Sangkir Indah
06.15 Kepenuhan Hulu;2001 Kepenuhan Hulu;Pekan Tebih;Kepayang;Muara Jaya;Kepenuhan Jaya
06.16 Pendalian IV Koto;2001 Pendalian;Bengkolan Salak;Suligi;Air Panas;Sei Kandis
07.01 Kubu;1010 Telukmerbau;2002 Tanjungleban;Sungaikubu;Rantau Panjang Kanan;2012 Telukpiyai;Sungaisegajah;2015 Sei Segajah Makmur;2020 Telukpiyai Pesisir;Sungaikubu Hulu;Sungai Segajah Jaya
07.02 Bangko;1011 Bagan Punak;Bagan Kota;1015 Bagan Hulu;Bagan Barat;Bagan Timur;2009 Labuhan Tangga Kecil;Labuhan Tangga Besar;2013 Bagan Jawa;Parit Aman;2019 Labuhan Tangga Baru;2021 Bagan Jawa Pesisir;Serusa;Labuhan Tangga Hilir;Bagan Punak Meranti;Bagan Punak Pesisir
07.03 Tanah Putih;1007 Sedinginan;1010 Banjar XII;1019 Cempedak Rahuk;2001 Ujung Tanjung;Rantau Bais;2005 Sekeladi;Teluk Mega;2008 Putat;Sintong;2011 Mumugo;Teluk Berembun;Menggala Sakti;Sekeladi Hilir;Menggala Sempurna;Sintong Pusaka;Sintong Bakti;Sintong Makmur
07.04 Rimba Melintang;1001 Rimba Melintang;2002 Jumrah;Telukpulau Hilir;Telukpulau Hulu;Langgadai Hulu;Lenggadai Hilir;Mukti Jaya;Karya Mukti;Harapan Jaya;Seremban Jaya;Pematang Botam;Pematang Sikek
07.05 Bagansinembah;1018 Bagan Batu Kota;Bahtera Makmur Kota;2002 Bagan Batu;Bahtera Makmur;2007 Pelita;Gelora;2015 Suka Maju;Bagan Manunggal;Bagan Sapta Permai;2025 Bakti Makmur;2028 Jaya Agung;2030 Meranti Makmur;Bhayangkara Jaya
07.06 Pasir Limau Kapas;1007 Panipahan;2001 Panipahan;Telukpulai;Pasir Limau Kapas;Sungai Daun;Panipahan Darat;Panipahan Laut;2008 Pulaujemur
07.07 Sinaboi;1005 Sinaboi Kota;2001 Sinaboi;Sei Bakau;Raja Bejamu;Sungai Nyamuk;2006 Darussalam
07.08 Pujud;1010 Pujud Selatan;2001 Teluk Nayang;Pujud;Air Hitam;Kasang Bangsawan;Sungaipinang;2008 Siarang-arang;2011 Suka Jadi;2015 Pujud Utara;Babussalam Rokan;Perkebunan Siarang-arang
07.09 Tanah Putih Tanjung Melawan;1005 Melayu Besar Kota;2001 Melayu Besar;Melayu Tengah;Batu Hampar;Mesah;2006 Labuhan Papan
07.10 Bangko Pusako;1001 Bangko Kanan;1006 Bangko Kiri;2002 Bangko Jaya;Bangko Sempurna;Bangko Bakti;Bangko Pusako;2007 Sei Manasib;Teluk Bano I;Bangko Makmur;Pematang Damar;Pematang Ibul;Bangko Permata;Bangko Mukti;Bangko Lestari;Bangko Balam;Bangko Mas Raya
07.11 Simpang Kanan;1001 Simpang Kanan;2002 Kota Parit;Bagan Nibung;Bukit Damar;Bukit Mas;Bukit Selamat
07.12 Batu Hampar;1004 Bantayan Hilir;2001 Bantaian;Sungaisialang;Bantayan Baru;2005 Sungaisialang Hulu
07.13 Rantau Kopar;1002 Rantau Kopar;Sungai Rangau;2001 Sekapas;2004 Bagan Cempedak
07.14 Pekaitan;2001 Pedamaran;Rokan Baru;Sei Besar;Suak Temenggung;Teluk Bano II;Pekaitan;Suak Air Hitam;Kubu I;Karyo Mulyo Sari;Rokan Baru Pesisir
07.15 Kubu Babussalam;2001 Rantau Panjang Kiri;Teluknilap;Sungaimajo;Sungaipinang;Sungaipanji-panji;Jojol;Pulauhalang Muka;Pulauhalang Belakang;Rantau Panjang Kiri Hilir;Teluknilap Jaya;Sungaimajo Pusako;Pulauhalang Hulu
07.16 Tanjung Medan;2001 Tanjung Medan;Tanjung Medan Utara;Tanjung Medan Barat;Sei Meranti;Sei Meranti Darussalam;Akar Belingkar;Tangga Batu;Perkebunan Tanjung Medan;Sri Kayangan;Pondok Kresek;Sungai Tapah;Tanjung Sari
07.17 Bagan Sinembah Raya;1001 Bagan Sinembah Kota;2002 Bagan Sinembah;Harapan Makmur Selatan;Harapan Makmur;Makmur Jaya;Salak;Panca Mukti;Bagansinembah Timur;Bagansinembah Utara;Bagansinembah Barat
07.18 Balai Jaya;1001 Balai Jaya Kota;Balam Sempurna Kota;2003 Balam Jaya;Balai Jaya;Balam Sempurna;Bagan Bhakti;Kencana;Pasir Putih;Pasir Putih Utara;Pasir Putih Barat;Lubuk Jawi
08.01 Siak;1001 Kampung Dalam;Kampung Rempak;2003 Langkai;2011 Tumang;Merempan Hulu;Rawang Air Putih;Suak Lanjut;Buantan Besar
08.02 Sungai Apit;1001 Sungai Apit;2002 Teluk Lanus;Tanjung Kuras;Parit I/II;Teluk Mesjid;2008 Sungai Kayu Ara;Lalang;Mengkapan;Sungai Rawa;Penyengat;2014 Teluk Batil;2016 Bunsur;Harapan;2019 Kayu Ara Permai;Rawa Mekar Jaya
08.03 Minas;1001 Minas Jaya;2002 Minas Timur;Minas Barat;Mandi Angin;Rantau Bertuah
08.04 Tualang;1001 Perawang;2002 Tualang;Pinang Sebatang;Meredan;Pinang Sebatang Timur;Pinang Sebatang Barat;Meredan Barat;Perawang Barat;Tualang Timur
08.05 Sungai Mandau;2001 Muara Kelantan;Teluk Lancang;Sungai Selodang;Olak;Lubuk Jering;Muara Bungkal;Lubuk Umbut;Bencah Umbai;Tasik Betung
08.06 Dayun;2001 Dayun;Banjar Seminai;Teluk Merbau;Merangkai;Lubuk Tilan;Berumbung Baru;Pangkalan Makmur;Buana Makmur;Suka Mulya;Sawit Permai;Sialang Sakti
08.07 Kerinci Kanan;2001 Kerinci Kanan;Kerinci Kiri;Buana Bakti;Bukit Harapan;Kumbara Utama;Bukit Agung;2008 Simpang Perak Jaya;Buatan Baru;Gabung Makmur;Jati Mulya;Seminai;Delima Jaya
08.08 Bunga Raya;2001 Bunga Raya;Jati Baru;Jayapura;2011 Kemuning Muda;Buatan Lestari;Tuah Indrapura;Langsat Permai;Temusai;Dayang Suri;Suak Merambai
08.09 Koto Gasib;2001 Pangkalan Pisang;Kuala Gasib;Teluk Rimba;Buatan I;Buatan II;Sengkemang;Rantau Panjang;Empang Pandan;Keranji Guguh;Sri Gemilang;Tasik Seminai
08.10 Kandis;1001 Simpang Belutu;Telaga Sam-sam;Kandis Kota;2004 Belutu;Kandis;Sam-Sam;Bekalar;Jambai Makmur;Sungai Gondang;Pencing Bekulo;Libo Jaya
08.11 Lubuk Dalam;2001 Lubuk Dalam;Rawang Kao;Sri Gading;Sialang Baru;Sialang Palas;Empang Baru;Rawang Kao Barat
08.12 Sabak Auh;2001 Bandar Sungai;Rempak;Belading;Sungai Tengah;Laksamana;Sabak Permai;Bandar Pedada;Selat Guntung
08.13 Mempura;1006 Sungaimempura;2001 Kota Ringin;Paluh;Benteng Hilir;Benteng Hulu;Kampung Tengah;2007 Merempan Hilir;Telukmerempan
08.14 Pusako;2001 Sungai Berbari;Sungai Limau;Dosan;Benayah;Pebadaran;Dusun Pusaka;Perincit
09.01 Kuantan Mudik;1012 Pasar Lubuk Jambi;2004 Air Buluh;Pantai;2007 Lubuk Ramo;Seberang Cengar;Koto Cengar;Sangau;Banjar Padang;2013 Kasang;Koto Lubuk Jambi;Pulaubinjai;Seberang Pantai;Rantau Sialang;Luai;Banjar Guntung;Bukitpedusunan;Saik;Pebaun Hulu;Pebaun Hilir;Kinali;Bukit Kauman;Aur Duri;Sungaimanau;2030 Muaro Tombang
09.02 Kuantan Tengah;1016 Pasar Teluk;1018 Simpang Tiga;1025 Sungaijering;2001 Bandar Alai;Pulaukedundung;Pulauaro;Seberang Taluk;Pulau Baru;Koto Tuo;Kopah;Munsalo;2014 Sawah;Koto Taluk;2017 Koto Kari;2019 Pintu Gobang;Jake;Pulau Godang Kari;Jaya;Beringin Taluk;Sitorajo;2026 Seberang Taluk Hilir;Titian Modang Kopah;Pulaubanjar Kari
09.03 Singingi;1003 Muara Lembu;2001 Pangkalan Indarung;Pulaupadang;2004 Logas;Kebun Lado;Sungaikuning;Sungaisirih;Sungaibawang;Air Emas;Pasir Emas;Petai Baru;Sungaikeranji;Sumber Datar;Logas Hilir
09.04 Kuantan Hilir;1001 Pasar Usang;Pasar Baru;2003 Simpang Tanah Lapang;Rawang Bonto;Koto Tuo;Banuaran;Kampung Madura;2009 Pulau Kijang;2015 Pulaumadinah;Kampung Tengah;Kampung Medan;Kepala Pulau;Teratak Baru;Dusun Tuo;2028 Gunungmelintang;2030 Simpang Pulauberalo
09.05 Cerenti;1001 Pasar Cerenti;Koto Peraku;2003 Kompe Berangin;Sikakak;Kampung Baru;Pulaujambu;Koto Cerenti;Pulaubayur;Pulau Panjang Cerenti;Pesikaian;Telukpauh;Tanjungmedan;Kampung Baru Timur
09.06 Benai;1001 Benai;2003 Banjar Benai;Talontom;Gunungkesiangan;Pulaukalimanting;Banjar Lopak;Tanjungsimandolak;Siberakun;Pulautongah;Ujung Tanjung;Pulauingu;Simandolak;Tebing Tinggi;Pulaulancang;Benai Kecil;2021 Koto Benai
09.07 Gunungtoar;2001 Pulaumungkur;Telukberingin;Pulaurumput;Seberang Gunung;Teberau Panjang;Koto Gunung;Gunung;Toar;Petapahan;Kampung Baru;Pisang Berebus;Lubuk Terentang;Siberobah;Seberang Sungai
09.08 Singingi Hilir;2001 Koto Baru;Petai;Sungaipaku;Tanjungpauh;Simpang Raya;Sungaibuluh;Suka Damai;Sumber Jaya;Muara Bahan;Bukitraya;Beringin Jaya;Suka Maju
09.09 Pangean;2001 Pasar Baru Pangean;Koto Pangean;Pulaukumpai;Pulautongah;Pulauderas;Telukpauh;Tanah Bekali;Padang Tanggung;Padang Kunik;Pembatang;Pauh Angit;Sukaping;Pulaurengas;Rawang Binjai;Sako;Sungailangsat;Pauh Angit Hulu
09.10 Logas Tanah Darat;2001 Perhentian Luas;Logas;Lubuk Kebun;Sungai Rambai;Situgal;Rambahan;Teratak Rendah;Sikijang;Sukaraja;Sako Margasari;Kuantan Sako;Hulu Teso;Giri Sako;Bumi Mulya;Sidodadi
09.11 Inuman;2001 Pasar Inuman;Koto Inuman;Pulaupanjang Hulu;Pulaupanjang Hilir;Sigaruntang;Pulaubusuk;Bedeng Sikuran;Banjar Nan Tigo;Pulausipan;Pulaubusuk Jaya;Seberang Pulau Busuk;Lebuh Lurus;Kampung Baru Koto;Ketaping Jaya
09.12 Hulu Kuantan;2001 Lubuk Ambacang;Sungaikelelawar;Tanjung;Sungaipinang;Sungaialah;Koto Kombu;Sumpu;Mudik Ulo;Inuman;Tanjungmedang;Serosa;Sampurago
09.13 Kuantan Hilir Seberang;2001 Pulaubaru;Pulauberalo;Pulaukulur;Pelukahan;Pengalihan;Lumbok;Teratak Jering;Tanjungpisang;Danau;Kasang Limau Sundai;Koto Rajo;Tanjung;Sungaisorik;Rawang Oguang
09.14 Sentajo Raya;1015 Beringin Jaya;2001 Pulaukomang Sentajo;Muaro Sentajo;Koto Sentajo;Kampungbaru Sentajo;Pulaukopung Sentajo;Teratak Air Hitam;Seberang Teratak Air Hitam;Parit Teratak Air Hitam;Jalur Patah;Geringing Baru;Marsawa;Langsat Hulu;Muara Langsat;Geringging Jaya
09.15 Pucuk Rantau;2001 Perhentian Sungkai;Ibul;Muarapetai;Pangkalan;Sungaibesar;Setiang;Muaro Tiu Makmur;Muaratobek;Sungaibesar Hilir;Kampung Baru Ibul
10.01 Tebing Tinggi;1001 Selatpanjang Kota;Selatpanjang Barat;Selatpanjang Selatan;Selatpanjang Timur;2005 Banglas;Alah Air;Alah Air Timur;Sesap;2016 Banglas Barat
10.02 Rangsang Barat;2001 Segomeng;Bantar;Anak Setatah;Lemang;Bokor;Sungai Cina;Melai;2011 Telaga Baru;Bina Maju;2015 Sialang Pasung;Permai;Mekar Baru
10.03 Rangsang;2001 Tanjung Samak;Tanjung Medang;2004 Gemala Sari;2007 Topang;Penyagun;2010 Repan;Tanjung Bakau;Teluk Samak;Sungai Gayung Kiri;Citra Damai;2016 Dwi Tunggal;Wonosari;Tebun;2020 Tanjung Gemuk
10.04 Tebing Tinggi Barat;2001 Alai;Tenan;Insit;Tanjung;Tanjung Peranap;Kundur;Mekong;Batang Malas;Mantiasa;Gogok Darussalam;Maini Darul Aman;Mengkikip;Alai Selatan;Tanjung Darul Takzim
10.05 Merbau;1001 Teluk Belitung;2002 Meranti Bunting;Lukit;Bagan Melibur;2018 Pelantai;Tanjung Kulim;2021 Mekar Sari;2023 Mayang Sari;2026 Sungai Anak Kamal;Sungai Tengah
10.06 Pulaumerbau;2001 Kuala Merbau;Renak Dungun;Baran Melintang;Teluk Ketapang;Semukut;Centai;Tanjungbunga;Batang Meranti;Pangkalan Balai;Padang Kamal;Ketapang Permai
10.07 Tebing Tinggi Timur;2001 Lukun;Sungai Tohor;Nipah Sendanu;Tanjung Sari;Tanjung Gadai;Teluk Buntal;Kepau Baru;Sungai Tohor Barat;Sendanu Darul Ihsan;Batin Suir
10.08 Tasik Putri Puyu;2001 Tanjung Padang;Putri Puyu;Mekar Delima;Dedap;Kudap;Bandul;Selat Akar;Tanjung Pisang;Mengkopot;Mengkirau
10.09 Rangsang Pesisir;2001 Tanjung Kedabu;Beting;Sokop;Telesung;Bungur;Tenggayun Raya;Sendaur;Kayu Ara;Sonde;Kedabu Rapat;Tanah Merah
71.01 Sukajadi;1002 Jadirejo;Kampung Tengah;Kampung Melayu;Kedung Sari;Harjosari;Sukajadi;Pulau Karomah
71.02 Pekanbaru Kota;1001 Simpang Empat;Sumahilang;Tanah Datar;Kota Baru;Sukaramai;Kota Tinggi
71.03 Sail;1001 Cinta Raja;Sukamulya;Sukamaju
71.04 Limapuluh;1001 Rintis;Tanjung RHU;Pesisir;Sekip
71.05 Senapelan;1001 Padang Bulan;Sago;Kampung Baru;Kampung Dalam;Kampung Bandar;Padang Terubuk
71.06 Rumbai Barat;1003 Rumbai Bukit;1005 Muarafajar Timur;1010 Muarafajar Barat;Rantaupanjang;Maharani;Agrowisata
71.07 Bukit Raya;1005 Simpang Tiga;Tangkerang Selatan;1008 Tangkerang Utara;1011 Tangkerang Labuai;Airdingin
71.08 Binawidya;1001 Simpangbaru;1008 Delima;Tobekgodang;Binawidya;1014 Sungaisibam
71.09 Marpoyan Damai;1001 Tangkerang Barat;Tangkerang Tengah;Sidomulyo Timur;Wonorejo;Maharatu;Perhentianmarpoyan
71.10 Tenayan Raya;1002 Bencahlesung;Tangkerang Timur;Rejosari;Bambukuning;1010 Melebung;Industritenayan;Sialangsakti;Tuahnegeri
71.11 Payung Sekaki;1001 Tampan;Labuh Baru Timur;Labuh Baru Barat;Air Hitam;Bandarraya;1007 Tirtasiak
71.12 Rumbai;1001 Meranti Pandak;1004 Lembah Damai;1006 Limbungan Baru;1009 Sri Meranti;Palas;Umban Sari
71.13 Tuahmadani;1001 Sidomulyo Barat;Sialangmunggu;Tuahkarya;Tuahmadani;Airputih
71.14 Kulim;1001 Kulim;Mentangor;Sialangrampai;Pebatuan;Pematangkapau
71.15 Rumbai Timur;1001 Tebing Tinggi Okura;Sungaiukai;Sungaiambang;Lembah Sari;Limbungan
72.01 Dumai Barat;1003 Pangkalan Sesai;1006 Purnama;1008 Bagan Keladi;Simpang Tetap Darul Ichsan
72.02 Dumai Timur;1002 Teluk Binjai;Tanjung Palas;Jaya Mukti;1006 Buluh Kasap;1009 Bukit Batrem
72.03 Bukit Kapur;1001 Bukit Nenas;Bukit Kayu Kapur;Gurun Panjang;Bagan Besar;Kampung Baru;Bagan Besar Timur;Bukit Kapur
72.04 Sungai Sembilan;1001 Lubuk Gaung;Tanjung Penyembal;Bangsal Aceh;Basilam Baru;Batu Teritip;Sungai Geniot
72.05 Medang Kampai;1001 Teluk Makmur;Mundam;Guntung;Pelintung
72.06 Dumai Kota;1001 Laksamana;Rimba Sekampung;Dumai Kota;Bintan;Sukajadi
72.07 Dumai Selatan;1001 Ratu Sima;Bukit Timah;Mekar Sari;Bukit Datuk;Bumi Ayu`
