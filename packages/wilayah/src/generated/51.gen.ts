// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Bali: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Negara;1006 Baler Bale Agung;1008 Banjar Tengah;1013 Lelateng;Loloan Barat;2001 Cupel;Baluk;Banyubiru;Kaliakah;Berangbang;2009 Tegal Badeng Timur;Tegal Badeng Barat;Pengambengan
01.02 Mendoyo;1006 Tegalcangkring;2001 Mendoyo Dauh Tukad;Pohsanten;Mendoyo Dangin Tukad;Pergung;Delodberawah;2007 Penyaringan;Yehembang;Yeh Sumbul;Yehembang Kauh;Yehembang Kangin
01.03 Pekutatan;2001 Medewi;Pulukan;Asahduren;Pekutatan;Pangyangan;Gumbrih;Manggissari;Pengeragoan
01.04 Melaya;1001 Gilimanuk;2002 Melaya;Belimbingsari;Ekasari;Nusasari;Warnasari;Candikusuma;Tuwed;Tukadaya;Manistutu
01.05 Jembrana;1001 Pendem;1003 Loloan Timur;1005 Dauhwaru;1009 Sangkaragung;2002 Perancak;2004 Batu Agung;2006 Budeng;Air Kuning;Yehkuning;2010 Dangintukadaya
02.01 Selemadeg;2001 Bajera;Wanagiri;Pupuan Sawah;Berembeng;Selemadeg;Serampingan;Antap;Wanagiri Kauh;Manikyang;Bajera Utara
02.02 Selemadeg Timur;2001 Gunung Salak;Gadungan;Bantas;Mambang;Megati;Tangguntiti;Beraban;Tegal Mengkeb;Dalang;Gadungsari
02.03 Selemadeg Barat;2001 Mundeh;Mundeh Kangin;Lalanglinggah;Antosari;Lumbung;Lumbung Kauh;Tiying Gading;Mundeh Kauh;Angkah;Selabih;Bengkel Sari
02.04 Kerambitan;2001 Tibubiu;Kelating;Penarukan;Belumbang;Tista;Kerambitan;Pangkung Karung;Samsam;Kukuh;Baturiti;Meliling;Sembung Gede;Batuaji;Kesiut;Timpag
02.05 Tabanan;2001 Sudimara;Gubug;Bongan;Delod Peken;Dauh Peken;Dajan Peken;Denbantas;Subamia;Wanasari;Tunjuk;Buahan;Sesandan
02.06 Kediri;2001 Bengkel;Pangkung Tibah;Belalang;Beraban;Buwit;Cepaka;Kaba-kaba;Nyambu;Pandak Bandung;Pandak Gede;Nyitdah;Pejaten;Kediri;Abian Tuwung;Banjar Anyar
02.07 Marga;2001 Kukuh;Beringkit Belayu;Peken Belayu;Batannyuh;Tegaljadi;Kuwum;Selanbawak;Marga;Petiga;Cau Belayu;Tua;Payangan;Marga Dajan Puri;Marga Dauh Puri;Geluntung;Baru
02.08 Penebel;2001 Rejasa;Jegu;Riang Gede;Buruan;Biaung;Pitra;Penatahan;Tengkudak;Mengesta;Penebel;Babahan;Senganan;Jatiluwih;Wongaya Gede;Tajen;Tegallinggah;Pesagi;Sangketan
02.09 Baturiti;2001 Perean;Luwus;Apuan;Angseri;Bangli;Baturiti;Antapan;Candikuning;Mekarsari;Batunya;Perean Tengah;Perean Kangin
02.10 Pupuan;2001 Belimbing;Sanda;Batungsel;Kebon Padangan;Munduktemu;Pujungan;Pupuan;Bantiran;Padangan;Jelijih Punggang;Belatungan;Pajahan;Karyasari;Sai
03.01 Kuta;1001 Tuban;Kuta;Kedonganan;Legian;Seminyak
03.02 Mengwi;1004 Kapal;Sempidi;1014 Abianbase;Sading;Lukluk;2001 Munggu;Buduk;Mengwitani;2006 Penarungan;Sembung;Baha;Mengwi;Kekeran;Sobangan;Gulingan;Werdi Bhuwana;2017 Cemagi;Pererenan;Tumbakbayuh;Kuwum
03.03 Abiansemal;2001 Darmasaba;Sibangkaja;Sibanggede;Jagapati;Angantaka;Sedang;Mambal;Abiansemal;Bongkasa;Taman;Blahkiuh;Ayunan;Sangeh;Punggul;Mekar Bhuwana;Abiansemal Dauh Yeh Cani;Selat;Bongkasa Pertiwi
03.04 Petang;2001 Carangsari;Petang;Belok/Sidan;Pelaga;Getasan;Pangsan;Sulangai
03.05 Kuta Selatan;1004 Benoa;Tanjung Benoa;Jimbaran;2001 Pecatu;Ungasan;Kutuh
03.06 Kuta Utara;1001 Kerobokan Kelod;Kerobokan;Kerobokan Kaja;2004 Tibubeneng;Canggu;Dalung
04.01 Sukawati;2001 Batubulan;Ketewel;Guwang;Sukawati;Celuk;Singapadu;Batuan;Kemenuh;Batubulan Kangin;Singapadu Tengah;Singapadu Kaler;Batuan Kaler
04.02 Blahbatuh;2001 Saba;Pering;Keramas;Belega;Blahbatuh;Buruan;Bedulu;Medahan;Bona
04.03 Gianyar;1003 Samplangan;1005 Abianbase;Gianyar;Bitera;Beng;2001 Tulikup;Sidan;2004 Lebih;2009 Bakbakan;Siangan;Suwat;Petak;Serongga;Petak Kaja;Temesi;Sumita;Tegal Tugu
04.04 Tampaksiring;2001 Pejeng;Sanding;Tampaksiring;Manukaya;Pejeng Kawan;Pejeng Kaja;Pejeng Kangin;Pejeng Kelod
04.05 Ubud;1005 Ubud;2001 Lodtunduh;Mas;Singakerta;Kedewatan;2006 Peliatan;Petulu;Sayan
04.06 Tegallalang;2001 Keliki;Tegallalang;Kenderan;Kedisan;Pupuan;Sebatu;Taro
04.07 Payangan;2001 Melinggih;Kelusa;Bukian;Puhu;Buahan;Kerta;Melinggih Kelod;Buahan Kaja;Bresela
05.01 Nusa Penida;2001 Sakti;Batumadeg;Klumpu;Batukandik;Sekartaji;Tanglad;Suana;Batununggul;Kutampi;Ped;Kampung Toyapakeh;Lembongan;Jungutbatu;Pejukutan;Kutampi Kaler;Bunga Mekar
05.02 Banjarangkan;2001 Negari;Takmung;Banjarangkan;Tusan;Bakas;Getakan;Tihingan;Aan;Nyalian;Bungbungan;Timuhun;Nyanglan;Tohpati
05.03 Klungkung;1008 Semarapura Kaja;Semarapura Kauh;Semarapura Tengah;Semarapura Kangin;Semarapura Klod Kangin;Semarapura Klod;2001 Satra;Tojan;Gelgel;Kampung Gelgel;Jumpai;Tangkas;Kamasan;2014 Akah;Manduang;Selat;Tegak;Selisihan
05.04 Dawan;2001 Paksebali;Sampalan Tengah;Sampalan Klod;Sulang;Gunaksa;Kusamba;Kampung Kusamba;Pesinggahan;Dawan Klod;Pikat;Dawan Kaler;Besan
06.01 Susut;2001 Apuan;Demulih;Abuan;Susut;Sulahan;Penglumbaran;Tiga;Selat;Pengiangan
06.02 Bangli;1003 Bebalang;Kawan;Cempaga;Kubu;2001 Bunutin;Tamanbali;2007 Kayubihi;Pengotan;Landih
06.03 Tembuku;2001 Jehem;Tembuku;Yangapi;Undisan;Bangbang;Peninjoan
06.04 Kintamani;2001 Mengani;Binyan;Ulian;Bunutin;Langgahan;Lembean;Manikliyu;Bayung Cerik;Mangguh;Belancan;Katung;Banua;Abuan;Bonyoh;Sekaan;Bayung Gede;Sekardadi;Kedisan;Buahan;Abangsongan;Suter;Abang Batudinding;Terunyan;Songan A;Songan B;Batur Selatan;Batur Tengah;Batur Utara;Kintamani;Serai;Daup;Awan;Gunungbau;Belanga;Batukaang;Belantih;Catur;Pengejaran;Selulung;Satra;Dausa;Bantang;Sukawana;Kutuh;Subaya;Siakin;Pinggan;Belandingan
07.01 Rendang;2001 Nongan;Rendang;Menanga;Besakih;Pempatan;Pesaban
07.02 Sidemen;2001 Tangkup;Talibeng;Sidemen;Sangkan Gunung;Telagatawang;Sinduwati;Tri Eka Buana;Kertha Buana;Lokasari;Wisma Kerta
07.03 Manggis;2001 Gegelang;Antiga;Ulakan;Manggis;Nyuh Tebel;Tenganan;Ngis;Selumbung;Padangbai;Antiga Kelod;Pesedahan;Sengkidu
07.04 Karangasem;1002 Subagan;Padangkerta;Karangasem;2001 Bugbug;2005 Tumbu;Seraya;Seraya Barat;Seraya Timur;Pertima;Tegalinggah;Bukit
07.05 Abang;2001 Ababi;Tiyingtali;Bunutan;Tista;Abang;Pidpid;Datah;Culik;Purwa Kerthi;Kertha Mandala;Laba Sari;Nawa Kerti;Kesimpar;Tri Buana
07.06 Bebandem;2001 Bungaya;Budakeling;Bebandem;Sibetan;Jungutan;Bungaya Kangin;Bhuana Giri;Macang
07.07 Selat;2001 Muncan;Selat;Duda;Sebudi;Duda Utara;Duda Timur;Peringsari;Amerta Bhuana
07.08 Kubu;2001 Ban;Dukuh;Kubu;Tianyar;Tianyar Barat;Tianyar Tengah;Tulamben;Baturinggit;Sukadana
08.01 Gerokgak;2001 Sumberklampok;Pejarakan;Sumberkima;Pemuteran;Banyupoh;Penyabangan;Musi;Sanggalangit;Gerokgak;Patas;Pengulon;Tinga-tinga;Celukanbawang;Tukadsumaga
08.02 Seririt;1015 Seririt;2001 Unggahan;Ularan;Ringdikit;Rangdu;Mayong;Gunungsari;Munduk Bestala;Bestala;Kalianget;Joanyar;Tangguwisia;Sulanyah;Bubunan;Patemon;2016 Pengastulan;Lokapaksa;Pangkungparuk;Banjarasem;Kalisada;Umeanyar
08.03 Busungbiu;2001 Sepang;Dapdap Putih;Bongancina;Pucaksari;Telaga;Titab;Subuk;Tinggarsari;Kedis;Kekeran;Busungbiu;Pelapuan;Bengkel;Umejero;Sepang Kelod
08.04 Banjar;2001 Banyuseri;Tirtasari;Kayuputih;Banyuatis;Gesing;Munduk;Gobleg;Pedawa;Cempaga;Sidetapa;Tampekan;Banjar Tegeha;Banjar;Dencarik;Temukus;Tigawasa;Kaliasem
08.05 Sukasada;1009 Sukasada;2001 Pancasari;Wanagiri;Ambengan;Gitgit;Pegayaman;Silangjana;Pegadungan;Padangbulia;2010 Sambangan;Panji;Panji Anom;Tegallinggah;Selat;Kayuputih
08.06 Buleleng;1006 Banyuasri;Banjar Tegal;Kendran;Paket Agung;Kampung Singaraja;Liligundi;Beratan;1019 Banyuning;Penarukan;Kampung Kajanan;Astina;Banjar Jawa;Kaliuntu;Kampung Anyar;Kampung Bugis;Banjar Bali;1029 Kampung Baru;2001 Kalibukbuk;Anturan;Tukadmungga;Pemaron;Baktiseraga;2013 Sarimekar;Nagasepaha;Petandakan;Alasangker;Poh Bergong;Jinengdalem;2028 Penglatan
08.07 Sawan;2001 Lemukih;Galungan;Sekumpul;Bebetin;Sudaji;Sawan;Menyali;Suwug;Jagaraga;Sinabun;Kerobokan;Sangsit;Bungkulan;Giri Emas
08.08 Kubutambahan;2001 Tambakan;Pakisan;Bontihing;Tajun;Tunjung;Depeha;Tamblang;Bulian;Bila;Bengkala;Kubutambahan;Bukti;Mengening
08.09 Tejakula;2001 Sembiran;Pacung;Julah;Madenan;Bondalem;Tejakula;Les;Penuktukan;Sambirenteng;Tembok
71.01 Denpasar Selatan;1001 Serangan;Pedungan;Sesetan;Panjer;Renon;Sanur;2007 Sidakarya;Pemogan;Sanur Kaja;Sanur Kauh
71.02 Denpasar Timur;1003 Kesiman;1006 Sumerta;1010 Dangin Puri;1014 Penatih;2001 Dangin Puri Kelod;Sumerta Kelod;2004 Kesiman Petilan;Kesiman Kertalangu;2007 Sumerta Kaja;Sumerta Kauh;2015 Penatih Dangin Puri
71.03 Denpasar Barat;1005 Dauh Puri;1007 Pemecutan;1010 Padangsambian;2001 Padangsambian Kelod;Pemecutan Kelod;Dauh Puri Kauh;Dauh Puri Kelod;2006 Dauh Puri Kangin;2008 Tegal Harum;Tegal Kertha;2011 Padang Sambian Kaja
71.04 Denpasar Utara;1004 Tonja;1007 Ubung;1009 Peguyangan;2001 Dangin Puri Kangin;Dangin Puri Kauh;Dangin Puri Kaja;2005 Pemecutan Kaja;Dauh Puri Kaja;2008 Ubung Kaja;2010 Peguyangan Kaja;Peguyangan Kangin`
