// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Sumatera Barat: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Pancung Soal;2001 Inderapura;Muaro Sakai Inderapura;Tiga Sepakat Inderapura;Inderapura Barat;Kudo-Kudo Inderapura;Inderapura Selatan;2009 Simpang Lama Inderapura;Tigo Sungai Inderapura;Tluk Amplu Inderapura;Inderapura Tengah
01.02 Ranah Pesisir;2001 Pelangai;Sungai Tunu;Sungai Tunu Utara;Sungai Tunu Barat;Nyiur Melambai Pelangai;Sungai Liku Pelangai;Koto VIII Pelangai;Pelangai Gadang;Pelangai Kaciak;Pasia Pelangai
01.03 Lengayang;2001 Kambang;Lakitan;Kambang Utara;Kambang Timur;Kambang Barat;Lakitan Utara;Lakitan Selatan;Lakitan Timur;Lakitan Tengah
01.04 Batang Kapas;2001 IV Koto Hilie;IV Koto Mudiek;Taluak;Koto Nan Duo IV Koto Hilie;Koto Nan Tigo IV Koto Hilie;Teratak Tempatih IV Koto Mudiek;Tuik IV Koto Mudiek;Sungai Nyalo IV Koto Mudiek;Taluk Tigo Sakato
01.05 IV Jurai;2001 Painan;Tambang;Salido;Lumpo;Bunga Pasang Salido;Sago Salido;Salido Sari Bulan;Koto Rawang;Limau Gadang Lumpo;Batu Kunik Lumpo;Taratak Tangah Lumpo;Ampuan Lumpo;Ampang Tareh Lumpo;Balai Sinayan Lumpo;Sungai Gayo Lumpo;Sungai Sariak Lumpo;Bukik Kaciak Lumpo;Gunung Bungkuak Lumpo;Painan Selatan Painan;Painan Timur Painan
01.06 Bayang;2005 Koto Berapak;Talaok;Pasar Baru;Gurun Panjang;Api-api Pasar Baru;Tanjung Durian Pasar Baru;Asam Kamba Pasar Baru;Sawah Laweh Pasar Baru;Kapeh Panji Jaya Talaok;Aur Begalung Talaok;Kapelgam Koto Berapak;Koto Baru Koto Berapak;Kubang Koto Berapak;Kapujan Koto Berapak;Gurun Panjang Utara;Gurun Panjang Barat;Gurun Panjang Selatan
01.07 Koto XI Tarusan;2001 Siguntur;Sungai Pinang;Duku;Batu Hampa;Nanggalo;Ampang Pulai;Kapuh;Barung-Barung Balantai;Barung-Barung Balantai Selatan;Mandeh;Kapuah Utara;Taratak Sungai Lundang;Siguntur Tua;Kampung Baru Korong Nan Ampek;Duku Utara;Pulau Karam Ampang Pulai;Jinang Kampung Pansur Ampang Pulai;Cerocok Anau Ampang Pulai;Sungai Nyalo Mudiak Aia;Batu Hampar Selatan;Barung-Barung Balantai Timur;Barung-Barung Balantai Tengah;Setara Nanggalo
01.08 Sutera;2001 Taratak;Surantih;Amping Parak;Amping Parak Timur;Koto Taratak;Lansano Taratak;Aur Duri Surantih;Rawang Gunung Malelo Surantih;Koto Nan Tigo Selatan Surantih;Koto Nan Tigo Utara Surantih;Ganting Mudiak Selatan Surantih;Ganting Mudiak Utara Surantih
01.09 Linggo Sari Baganti;2001 Punggasan;Air Haji;Punggasan Utara;Punggasan Timur;Padang XI Punggasan;Lagan Mudik Punggasan;Lagan Hilir Punggasan;Air Haji Tenggara;Pasar Lama Muara Air Haji;Pasar Bukit Air Haji;Air Haji Barat;Air Haji Tengah;Rantau Simalenang Air Haji;Muara Gadang Air Haji;Sungai Sirah Air Haji;Muara Kandis Punggasan
01.10 Lunang;2001 Lunang;2003 Lunang Utara;Lunang Selatan;Lunang Barat;2015 Sindang Lunang;Pondok Parian Lunang;Lunang Tengah;Lunang Satu;Lunang Dua;Lunang Tiga
01.11 Basa Ampek Balai Tapan;2001 Tapan;Pasar Tapan;2007 Batang Arah Tapan;Ampang Tulak Tapan;Tanjung Pondok Tapan;Batang Betung Tapan;2016 Bukit Buai Tapan;Riak Danau Tapan;Koto Anau Tapan;Dusun Baru Tapan
01.12 IV Nagari Bayang Utara;2001 Puluik-Puluik;Koto Ranah;Muaro Aie;Pancuang Taba;Puluik-Puluik Selatan;Limau Gadang Pancung Taba
01.13 Airpura;2001 Inderapura Utara;Muara Inderapura;Damar Lapan Batang Inderapura;Lalang Panjang Inderapura;Palokan Inderapura;Lubuk Betung Inderapura;Tluk Kualo Inderapura;Tanah Bakali Inderapura;Inderapura Timur;Pulau Rajo Inderapura
01.14 Ranah Ampek Hulu Tapan;2001 Sungai Gambir Sako Tapan;Limau Purut Tapan;Talang Balarik Tapan;Tebing Tinggi Tapan;Binjai Tapan;Sungai Pinang Tapan;Talang Koto Pulai Tapan;Kampung Tengah Tapan;Kubu Tapan;Simpang Gunung Tapan
01.15 Silaut;2001 Silaut;Sungai Sirah;Sungai Sarik;Sungai Pulai;Pasir Binjai;Talang Binjai;Durian Seribu;Lubuk Bunta;Air Hitam;Sambungo
02.03 Pantai Cermin;2001 Lolo;Surian
02.04 Lembah Gumanti;2001 Alahan Panjang;Sungai Nanam;Salimpat;Aie Dingin
02.05 Payung Sekaki;2001 Supayang;Sirukam;Aie Luo
02.06 Lembang Jaya;2001 Batu Banyak;Batu Bajanjang;Koto Laweh;Limau Lunggo;Koto Gadang Koto Anau;Selayo Tanang B. Sileh
02.07 Gunung Talang;2001 Cupak;Talang;Koto Gadang Guguak;Jawi Jawi;Sungai Janiah;Batang Barus;Aie Batumbuak;Koto Gaek Guguk
02.08 Bukit Sundi;2001 Muaro Paneh;Kinari;Bukit Tandang;Parambahan;Dilam
02.09 IX Koto Sungai Lasi;2001 Taruang-Taruang;Siaro-Aro;Pianggu;Sungai Durian;Bukik Bais;Sungai Jambur;Guguak Sarai;Koto Laweh;Indudur
02.10 Kubung;2001 Koto Baru;Selayo;Panyakalan;Gaung;Gantuang Ciri;Saok Laweh;Koto Hilalang;Tanjung Bingkung
02.11 X Koto Singkarak;2001 Sumani;Tikalak;Koto Sani;Singkarak;Aripan;Kacang;Tanjung Alai;Saniangbaka
02.12 X Koto Diatas;2001 Sulit Air;Tanjung Balik;Paninjauan;Kuncir;Katialo;Pasilihan;Bukit Kanduang;Sibarambang;Labuh Panjang
02.13 Junjung Sirih;2001 Paninggahan;Muaro Pingai
02.17 Hiliran Gumanti;2001 Talang Babungo;Sariak Alahan Tigo;Sungai Abu
02.18 Tigo Lurah;2001 Rangkiang Luluih;Batu Bajanjang;Garabak Data;Tanjung Balik Sumiso;Simanau
02.19 Danau Kembar;2001 Simpang Tj. Nan IV;Kampung Batu Dalam
03.03 Tanjung Gadang;2001 Timbulun;Tanjung Gadang;Taratak Baru;Pulasan;Langki;Sibakur;Tanjung Lolo;Taratak Baru Utara;Sinyamu
03.04 Sijunjung;2001 Muaro;Kandang Baru;Silokek;Pematang Panjang;Solok Ambah;Paru;Durian Gadang;Aie Angek;Sijunjung
03.05 IV Nagari;2001 Palangki;Koto Baru;Muaro Bodi;Mundam Sakti;Koto Tuo
03.06 Kamang Baru;2001 Sungai Lansek;Kamang;Muaro Takuang;Aie Amo;Sungai Batuang;Kunangan Parik Rantang;Tanjung Kaliang;Padang Tarok;Siaur;Lubuk Tarantang;Maloro
03.07 Lubuk Tarok;2001 Lubuak Tarok;Lalan;Buluah Kasok;Kampung Dalam;Silongo;Latang
03.08 Koto VII;2001 Limo Koto;Palaluar;Guguak;Padang Laweh;Tanjung;Bukit Bual;Padang Laweh Selatan
03.09 Sumpur Kudus;2001 Silantai;Sisawah;Unggan;Tanjung Bonai Aur;Sumpur Kudus;Tamparungo;Kumanis;Manganti;Sumpur Kudus Selatan;Tanjung Labuah;Tanjung Bonai Aur Selatan
03.10 Kupitan;2001 Batu Manjulur;Pamuatan;Padang Sibusuk;Desa Kampung Baru
04.01 X Koto;2001 Tambangan;Jaho;Singgalang;Paninjauan;Panyalaian;Koto Laweh;Aie Angek;Pandai Sikek;Koto Baru
04.02 Batipuh;2001 Andaleh;Sabu;Batipuah Ateh;Batipuah Baruah;Gunuang Rajo;Pitalah;Tanjuang Barulak;Bungo Tanjuang
04.03 Rambatan;2001 Simawang;Balimbiang;III Koto;Padang Magek;Rambatan
04.04 Lima Kaum;2001 Baringin;Limo Kaum;Parambahan;Cubadak;Labuh
04.05 Tanjung Emas;2001 Tanjung Barulak;Saruaso;Koto Tangah;Pagaruyung
04.06 Lintau Buo;2001 Taluk;Buo;Tigo Jangko;Pangian
04.07 Sungayang;2001 Sungai Patai;Andaleh Baruh Bukik;Tanjung;Sungayang;Minang Kabau
04.08 Sungai Tarab;2001 Simpuruik;Sungai Tarab;Gurun;Talang Tangah;Padang Laweh;Pasie Laweh;Koto Tuo;Rao Rao;Kumango;Koto Baru
04.09 Pariangan;2001 Batu Basa;Tabek;Sawah Tangah;Simabur;Pariangan;Sungai Jambu
04.10 Salimpaung;2001 Sumanik;Situmbuk;Lawang Mandahiling;Supayang;Salimpaung;Tabek Patah
04.11 Padang Ganting;2001 Atar;Padang Ganting
04.12 Tanjuang Baru;2001 Tanjuang Alam;Barulak
04.13 Lintau Buo Utara;2001 Batu Bulek;Balai Tangah;Tanjuang Bonai;Lubuak Jantan;Tapi Selo
04.14 Batipuah Selatan;2001 Batu Taba;Sumpur;Padang Laweh Malalo;Guguak Malalo
05.01 Lubuak Aluang;2001 Lubuk Alung;Pungguang Kasiak Lubuk Alung;Pasie Laweh Lubuk Alung;Aie Tajun Lubuk Alung;Sikabu Lubuk Alung;Sungai Abang Lubuk Alung;Singguliang Lubuk Alung;Salibutan Lubuk Alung;Nagari Balah Hilia Lubuk Alung
05.02 Batang Anai;2001 Katapiang;Kasang;Sungai Buluah;Buayan Lubuk Alung;Sungai Buluah Timur;Sungai Buluah Barat;Sungai Buluah Utara;Sungai Buluah Selatan
05.03 Nan Sabaris;2001 Kapalo Koto;Pauh Kambar;Padang Bintungan;Kurai Taji;Sunua;Padang Kandang Pulau Air Padang Bintungan;Sunua Tengah;Sunua Barat;Kurai Taji Timur
05.04 2 x 11 Anam Lingkuang;2002 Sicincin;Lubuk Pandan;Sungai Asam
05.05 VII Koto;2001 Balah Aie;Sungai Sariak;Lurah Ampalu;Lareh Nan Panjang;Lareh Nan Panjang Selatan;Lareh Nan Panjang Barat;Bisati Sungai Sariak;Ambuang Kapua Sungai Sariak;Lareh Nan Panjang Sungai Sariak;Limpato Sungai Sariak;Balah Aie Utara;Balah Aie Timur
05.06 V Koto;2001 Campago;Sikucua;Campago Barat;Campago Selatan;Sikucua Utara;Sikucua Timur;Sikucua Tengah;Sikucua Barat
05.07 Sungai Garinggiang;2001 Kuranji Hulu;Malai III Koto;Batu Gadang Kuranji Hulu;Sungai Sirah Kuranji Hulu
05.08 Sungai Limau;2001 Kuranji Hilir;Pilubang;Guguak Kuranji Hilir;Koto Tinggi Kuranji Hilir
05.09 IV Koto Aua Malintang;2001 III Koto Aur Malintang;III Koto Aur Malintang Utara;III Koto Aur Malintang Timur;III Koto Aur Malintang Selatan;Balai Baiak Malai III Koto
05.10 Ulakan Tapakih;2001 Tapakih;Ulakan;Padang Toboh Ulakan;Sungai Gimba Ulakan;Seulayat Ulakan;Manggopoh Palak Gadang Ulakan;Sandi Ulakan;Kampuang Gelapuang Ulakan
05.11 Sintuak Toboh Gadang;2001 Sintuak;Toboh Gadang;Toboh Gadang Selatan;Toboh Gadang Barat;Toboh Gadang Timur
05.12 VII Koto Padang Sago;2001 Koto Baru;Koto Dalam;Batu Kalang;Koto Dalam Barat;Koto Dalam Selatan;Batu Kalang Utara
05.13 Batang Gasan;2001 Malai V Suku;Gasan Gadang;Malai V Suku Timur
05.14 V Koto Timur;2001 Kudu Gantiang;Limau Puruik;Gunung Padang Alai;Kudu Gantiang Barat
05.15 2 x 11 Kayu Tanam;2001 Kayu Tanam;Guguak;Anduriang;Kapalo Hilalang
05.16 Koto Patamuan;2001 Sungai Durian;Tandikek;Tandikek Utara;Tandikek Selatan;Tandikek Barat;Kampuang Tanjuang Koto Mambang Sungai Durian
05.17 Anam Lingkuang;2001 Pakandangan;Koto Tinggi;Toboh Ketek;Parit Malintang;Gadur
06.01 Tanjung Mutiara;2001 Tiku Selatan;Tiku Utara;Tiku Limo Jorong;Durian Kapeh Darussalam
06.02 Lubuk Basung;2001 Lubuk Basung;Garagahan;Kampung Pinang;Kampung Tangah;Manggopoh
06.03 Tanjung Raya;2001 Tanjung Sani;Sungai Batang;Maninjau;Bayua;2006 Koto Kaciak;Duo Koto;Koto Gadang Anam Koto;Koto Malintang;Paninjauan;Dalko
06.04 Matur;2001 Matua Hilia;Matua Mudiak;Tigo Balai;Lawang;Parik Panjang;Panta Pauah
06.05 IV Koto;2002 Sungai Landia;Balingka;Koto Tuo;Guguak Tabek Sarojo;Koto Panjang;Sianok Anam Suku;Koto Gadang
06.06 Banuhampu;2001 Padang Lua;Taluak Ampek Suku;Pakan Sinayan;Kubang Putiah;Ladang Laweh;Cingkariang;Sungai Tanang
06.07 Ampek Angkek;2001 Batu Taba;Biaro Gadang;Lambah;Panampuang;Ampang Gadang;Pasia;2008 Balai Gurah
06.08 Baso;2001 Koto Tinggi;Tabek Panjang;2004 Simarasok;Padang Tarok;Salo;Koto Baru;Sungai Cubadak;Koto Gadang
06.09 Tilatang Kamang;2001 Koto Tangah;2003 Gadut;Kapau
06.10 Palupuh;2001 Koto Rantang;Pasia Laweh;Pagadih;Nan Tujuah;Nan Limo
06.11 Palembayan;2001 Baringin;Sipinang;Sungai Puar;Ampek Koto Palembayan;Tigo Koto Silungkang;Salareh Aia;Salareh Aia Timur;Salareh Aia Utara;Salareh Aia Barat
06.12 Sungai Pua;2001 Padang Laweh;Sungai Pua;Batagak;Batu Palano;Sariak
06.13 Ampek Nagari;2001 Batu Kambing;Sitalang;Bawan;Sitanang
06.14 Candung;2001 Canduang Koto Laweh;Lasi;Bukik Batabuah
06.15 Kamang Magek;2001 Magek;Kamang Hilia;Kamang Mudiak;Kamang Tangah Anam Suku;Pauh Kamang Mudiak
06.16 Malalak;2001 Malalak Utara;Malalak Timur;Malalak Selatan;Malalak Barat
07.01 Suliki;2001 Kurai;Sungai Rimbang;Tanjuang Bungo;Suliki;Limbanang;Andiang
07.02 Guguak;2001 Guguak VIII Koto;VII Koto Talago;Sungai Talang;Kubang;Simpang Sugiran
07.03 Payakumbuh;2001 Koto Baru Simalanggang;Taeh Bukik;Simalanggang;Sungai Beringin;Piobang;Taeh Baruah;Koto Tangah Simalanggang
07.04 Luak;2001 Tj. Haro Sikabu-kabu Pd. Panjang;Mungo;Sungai Kamuyang;Andaleh
07.05 Harau;2001 Taram;Solok Bio Bio;Tarantang;Bukik Limbuku;Harau;Batu Balang;Sarilamak;Gurun;Lubuak Batingkok;Koto Tuo;Pilubang
07.06 Pangkalan Koto Baru;2001 Manggilang;Tanjuang Balik;Gunuang Malintang;Pangkalan;Koto Alam;Tanjung Pauh
07.07 Kapur IX;2001 Muaro Paiti;Koto Bangun;Lubuak Alai;Koto Lamo;Durian Tinggi;Sialang;Galugua
07.08 Gunuang Omeh;2001 Pandam Gadang;Koto Tinggi;Talang Anau
07.09 Lareh Sago Halaban;2001 Labuah Gunuang;Batu Payuang;Ampalu;Bukik Sikumpa;Balai Panjang;Halaban;Tanjuang Gadang;Sitanang
07.10 Situjuah Limo Nagari;2001 Situjuah Batua;Situjuah Ladang Laweh;Tungka;Situjuah Banda Dalam;Situjuah Gadang
07.11 Mungka;2001 Jopang Manganti;Simpang Kapuak;Mungka;Talang Maur;Sungai Antuan
07.12 Bukik Barisan;2001 Maek;Banja Loweh;Baruah Gunuang;Sungai Naniang;Koto Tangah
07.13 Akabiluru;2001 Sariak Laweh;Koto Tangah Batu Ampa;Batuhampar;Suayan;Sungai Balantiak;Pauh Sangik;Durian Gadang
08.04 Bonjol;2001 Limo Koto;Koto Kaciak;Ganggo Mudiak;Ganggo Hilia;2007 Koto Kaciak Barat
08.05 Lubuk Sikaping;2001 Tanjuang Baringin;Jambak;Durian Tinggi;Pauah;Aia Manggih;Sundata;Tanjuang Baringin Utara;Tanjuang Baringin Selatan;Aia Manggih Utara;Aia Manggih Selatan;Aia Manggih Barat;Sundata Utara;Sundata Selatan
08.07 Panti;2001 Panti;2003 Panti Timur;Panti Selatan;Panti Utara
08.08 Mapat Tunggul;2001 Muara Tais;Lubuak Gadang;2005 Pintu Padang;Muaro Tais Koto Gadang
08.12 Duo Koto;2001 Simpang Tonang;Cubadak;Simpang Tonang Selatan;Simpang Tonang Utara;Cubadak Timur;Cubadak Tengah;Cubadak Barat
08.13 Tigo Nagari;2001 Malampah;Ladang Panjang;Binjai;Malampah Barat;Ladang Panjang Barat
08.14 Rao;2002 Taruang Taruang;2005 Padang Mantinggi;2008 Taruang Taruang Selatan;Taruang Taruang Utara;Padang Mantinggi Utara
08.15 Mapat Tunggul Selatan;2001 Silayang;Muaro Sungai Lolo
08.16 Simpang Alahan Mati;2001 Alahan Mati;Simpang;Alahan Mati Hilia;Simpang Utara
08.17 Padang Gelugur;2001 Padang Gelugur;Sontang Cubadak;Sitombol Padang Gelugua;Bahagia Padang Gelugua
08.18 Rao Utara;2001 Koto Nopan;Koto Rajo;Languang
08.19 Rao Selatan;2001 Lansek Kadok;Lubuak Layang;Tanjung Betung;Lansek Kadok Barat;Tanjung Betung Utara;Tanjung Betung Timur
09.01 Pagai Utara;2007 Betumonga;Silabu;Saumanganya
09.02 Sipora Selatan;2001 Bosua;Beriulou;Nemnemleleu;Mara;2006 Sioban;Matobe;Saureinu
09.03 Siberut Selatan;2002 Muara Siberut;Maileppet;Muntei;Matotonan;2007 Madobag
09.04 Siberut Utara;2003 Bojakan;Sotboyak;Mongan Poula;Muara Sikabaluan;Sirilogui;Malancan
09.05 Siberut Barat;2001 Simatalu;Simalegi;Sigapokna
09.06 Siberut Barat Daya;2001 Katurei;Sagulubbeg;Pasakiat Taileleu
09.07 Siberut Tengah;2001 Saibi Samukop;Cimpungan;Saliguma
09.08 Sipora Utara;2001 Betumonga;Goisooinan;Tuapejat;Sido Makmur;Bukit Pamewa;Sipora Jaya
09.09 Sikakap;2001 Sikakap;Taikako;Matobe
09.10 Pagai Selatan;2001 Sinaka;Bulasat;Malakopa;Makalo
10.01 Koto Baru;2002 Koto Baru;Sialang Gaung;2005 Ampang Kuranji;2008 Koto Padang
10.02 Pulau Punjung;2001 Sungai Dareh;Tebing Tinggi;2006 Empat Koto Pulau Punjung;Sungai Kambut;Gunung Selasih;Sikabau
10.03 Sungai Rumbai;2003 Sungai Rumbai;Kurnia Koto Salak;2007 Sungai Rumbai Timur;Kurnia Selatan
10.04 Sitiung;2001 Sitiung;Siguntur;2004 Gunung Medan;Sungai Duo
10.05 Sembilan Koto;2001 Silago;Lubuak Karak;Koto Nan Empat Dibawuh;Banai
10.06 Timpeh;2001 Timpeh;Taratak Tinggi;Tabek;Panyubarangan;Ranah Palabi
10.07 Koto Salak;2001 Koto Salak;Ampalu;Padukuan;Pulau Mainan;Simalidu
10.08 Tiumang;2001 Tiumang;Sungai Langkok;Koto Beringin;Sipangkur
10.09 Padang Laweh;2001 Padang Laweh;Batu Rijal;Muaro Sopan;Sopan Jaya
10.10 Asam Jujuhan;2001 Sungai Limau;Alahan Nan Tigo;Lubuk Besar;Tanjung Alam;Sinamar
10.11 Koto Besar;2001 Koto Besar;Koto Tinggi;Koto Gadang;Bonjol;Abai Siat;Koto Laweh;Koto Ranah
11.01 Sangir;2001 Lubuk Gadang;Lubuk Gadang Timur;Lubuk Gadang Selatan;Lubuk Gadang Utara
11.02 Sungai Pagu;2001 Pasir Talang;Koto Baru;2004 Sako Pasia Talang;Pasar Muara Labuh;Pulakek Koto Baru;Bomas;Sako Utara Pasia Talang;Sako Selatan Pasia Talang;Pasir Talang Barat;Pasir Talang Timur;Pasir Talang Selatan
11.03 Koto Parik Gadang Diateh;2001 Pakan Rabaa;Pakan Rabaa Timur;Pakan Rabaa Utara;Pakan Rabaa Tengah
11.04 Sangir Jujuan;2001 Lubuk Malako;Bidar Alam;2004 Padang Air Dingin;Padang Limau Sundai;Padang Gantiang
11.05 Sangir Batang Hari;2001 Abai;Dusun Tangah;Lubuk Ulang Aling;Ranah Pantai Cermin;Sitapus;Lubuk Ulang Aling Selatan;Lubuk Ulang Aling Tengah
11.06 Pauh Duo;2001 Alam Pauh Duo;Kapau Alam Pauh Duo;Luak Kapau Alam Pauh Duo;Pauh Duo Nan Batigo
11.07 Sangir Balai Janggo;2001 Sungai Kunyit;Talao Sungai Kunyit;Sungai Kunyit Barat;Talunan Maju
12.01 Sungai Beremas;2001 Aia Bangih
12.02 Lembah Melintang;2001 Ujung Gading;Brastagi Ujung Gading;Tampus Damai Ujung Gading;Taluak Ambun Ujung Gading;Koto Gunung Ujung Gading;Koto Sawah Ujung Gading;Salido Saroha Ujung Gading;Kuamang Alai Ujung Gading;Situak Ujung Gading
12.03 Pasaman;2003 Lingkuang Aua;Aua Kuniang;2006 Aia Gadang;Lingkuang Aua Timur;Lingkuang Aua Baru;Lingkuang Aua Bandarajo;Lingkuang Aua Jambak;Lingkuang Aua Koto Dalam;Lingkuang Aua Barat;Lingkuang Aua Hilia;Sukomananti Aua Kuniang;Aia Gadang Timur;Aia Gadang Barat;Pinaga Aua Kuniang;Lubuak Landua Aua Kuniang;Lembah Binuang Aua Kuniang
12.04 Talamau;2001 Kajai;Talu;Sinuruik;Simpang Timbo Abu Kajai;Kajai Selatan;Sungai Janiah Talu;Tabek Sirah Talu
12.05 Kinali;2001 Kinali;Katiagan;Ampek Koto;Ampek Koto Barat;Bancah Kariang;Mudiak Labuah;Tandikek;Langgam Sepakat;Langgam Saiyo;Anam Koto Selatan;Sigunanti;Koto Gadang Jaya;Anam Koto Utara;Bandua Balai;Bunuik;Padang Canduh;Limau Purut
12.06 Gunung Tuleh;2001 Muaro Kiawai;Rabi Jonggor;Seberang Kenaikan;Bahoras;Ranah Sungai Magelang;Muaro Kiawai Barat;Muaro Kiawai Hilir
12.07 Ranah Batahan;2001 Batahan;Desa Baru;Batahan Utara;Batahan Tengah;Batahan Barat;Batahan Selatan;Desa Baru Barat
12.08 Koto Balingka;2001 Parit;Koto Tangah;Koto Tuo;Koto Nan Duo;Pematang Panjang;Ranah Koto Tinggi
12.09 Sungai Aur;2001 Sungai Aua;Salingka Muaro;Ranah Malintang;Ranah Air Haji;Kasikputih Sungaitanang;Aua Serumpun;Sikilang Sungai Aur Selatan
12.10 Luhak Nan Duo;2001 Koto Baru;Kapa;Giri Maju;Ophir;Mahakarya;Sariak;Sungai Talang;Jambak Selatan;Pujorahayu
12.11 Sasak Ranah Pasisie;2001 Sasak;Padang Harapan;Ranah Pasisie;Maligi
71.01 Padang Selatan;1001 Belakang Pondok;Alang Laweh;Ranah Parak Rumbio;Pasa Gadang;Batang Arau;Seberang Palinggam;Seberang Padang;Mata Air;Rawang;Teluk Bayur;Air Manis;Bukit Gado-gado
71.02 Padang Timur;1001 Sawahan;Jati Baru;Jati;Sawahan Timur;Simpang Haru;Kubu Marapalam;Andalas;Kubu Dalam Parak Karakah;Parak Gadang Timur;Ganting Parak Gadang
71.03 Padang Barat;1001 Flamboyan Baru;Rimbo Kaluang;Ujung Gurun;Purus;Padang Pasir;Olo;Kampung Jawa;Belakang Tangsi;Kampung Pondok;Berok Nipah
71.04 Padang Utara;1001 Air Tawar Timur;Air Tawar Barat;Ulak Karang Utara;Ulak Karang Selatan;Lolong Belanti;Alai Parak Kopi;Gunung Pangilun
71.05 Bungus Teluk Kabung;1001 Bungus Timur;Bungus Barat;Bungus Selatan;Teluk Kabung Utara;Teluk Kabung Tengah;Teluk Kabung Selatan
71.06 Lubuk Begalung;1001 Cangkeh Nan XX;Kampung Baru Nan XX;Tanah Sirah Piai Nan XX;Tanjung Saba Pitameh Nan XX;Lubuk Begalung Nan XX;Gurun Laweh Nan XX;Tanjung Aua Nan XX;Koto Baru Nan XX;Banuaran Nan XX;Parak Laweh Pulau Aia Nan XX;Batung Taba Nan XX;Pegambiran Ampalu Nan XX;Pampangan Nan XX;Gates Nan XX;Kampung Jua Nan XX
71.07 Lubuk Kilangan;1001 Indarung;Padang Besi;Batu Gadang;Banda Buek;Koto Lalang;Baringin;Tarantang
71.08 Pauh;1001 Limau Manis;Koto Lua;Limau Manis Selatan;Piai Tangah;Cupak Tangah;Pisang;Binuang Kampung Dalam;Kapalo Koto;Lambung Bukit
71.09 Kuranji;1001 Pasar Ambacang;Anduring;Lubuk Lintah;Ampang;Kalumbuk;Korong Gadang;Kuranji;Gunung Sarik;Sungai Sapih
71.10 Nanggalo;1001 Surau Gadang;Kampung Olo;Kurao Pagang;Gurun Laweh;Tabiang Banda Gadang;Kampung Lapai
71.11 Koto Tangah;1001 Balai Gadang;Lubuk Minturun;Aie Pacah;Dadok Tunggul Hitam;Koto Panjang Ikua Koto;Koto Pulai;Batipuh Panjang;Padang Sarai;Lubuk Buaya;Batang Kabung Ganting;Bungo Pasang;Parupuk Tabing;Pasie Nan Tigo
72.01 Lubuk Sikarah;1001 Tanah Garam;VI Suku;Sinapa Piliang;IX Korong;Kampai Tabu Karambia;Aro IV Korong;Simpang Rumbio
72.02 Tanjung Harapan;1001 Koto Panjang;Pasar Pandan Air Mati;Tanjung Paku;Nan Balimo;Kampung Jawa;Laing
73.01 Lembah Segar;1001 Aur Mulio;Kubang Sirakuk Utara;Kubang S. Selatan;Pasar;Tanah Lapang;Aia Dingin;2007 Lunto Timur;Lunto Barat;Kubang Tangah;Kubang Utara Sikabu;Pasa Kubang
73.02 Barangin;1001 Saringan;Lubang Panjang;Durian I;Durian II;2005 Santur;Kolok Mudiak;Kolok Nan Tuo;Talago Gunung;Lumindai;Balai Batu Sandaran
73.03 Silungkang;2001 Silungkang Duo;Silungkang Oso;Silungkang Tigo;Muaro Kalaban;Taratak Boncah
73.04 Talawi;2001 Talawi Hilie;Talawi Mudiak;Bukit Gadang;Batu Tanjung;Kumbayau;Tumpuk Tangah;Datar Mansiang;Sijantang Koto;Salak;Sikalang;Rantih
74.01 Padang Panjang Timur;1001 Ganting;Sigando;Ekor Lubuk;Ngalau;Guguk Malintang;Koto Panjang;Koto Katik;Tanah Pak Lambik
74.02 Padang Panjang Barat;1001 Bukit Surungan;Pasar Usang;Kampung Manggis;Silaing Bawah;Silaing Atas;Pasar Baru;Tanah Hitam;Balai-balai
75.01 Guguak Panjang;1001 Tarok Dipo;Bukit Cangang Kayu Ramang;Pakan Kurai;Aur Tajungkang Tangah Sawah;Benteng Pasar Atas;Kayu Kubu;Bukik Apik Puhun
75.02 Mandiangin Koto Selayan;1001 Campago Guguk Bulek;Campago Ipuh;Puhun Tembok;Kubu Gulai Bancah;Puhun Pintu Kabun;Pulai Anak Air;Koto Selayan;Garegeh;Manggis Ganting
75.03 Aur Birugo Tigo Baleh;1001 Aur Kuning;Birugo;Belakang Balok;Sapiran;Kubu Tanjung;Pakan Labuah;Parit Antang;Ladang Cakiah
76.01 Payakumbuh Barat;1002 Pakan Sinayan;Kubu Gadang;Bulakan Balai Kandi;Payolansek;1007 Talang;1009 Padang Tinggi Piliang;1011 Koto Tangah;1013 Subarang Batuang;1016 Parik Rantang;Parak Batuang;Nunang Daya Bangun;1020 Labuah Basilang;Ibuah;Tanjuang Pauh;1032 Tanjuanggodang Sungaipinago;Padangtongah Balainanduo;Padangdata Tanahmati
76.02 Payakumbuh Utara;1002 Napar;1032 Ompang Tanah Sirah;Taratak Padang Kampuang;Tigo Koto Dibaruah;Tigo Koto Diate;Ikua Koto Dibalai;Balai Tongah Koto;Kapalo Koto Dibalai;Kotokociak Kubu Tapakrajo
76.03 Payakumbuh Timur;1001 Balai Jaring;Padang Alai Bodi;Padang Tangah Payobadar;1005 Sicincin;1007 Padang Tiakar;1009 Payobasung;Koto Panjang;Koto Baru;1015 Tiakar
76.04 Lamposi Tigo Nagori;1001 Sungai Durian;Parit Muko Aie;Parambahan;Padang Sikabu;Koto Panjang Padang;Koto Panjang Dalam
76.05 Payakumbuh Selatan;1001 Padang Karambia;Kototuo Limokampuang;Limbukan;1005 Balai Panjang;Kapalo Koto Ampangan;1010 Sawahpadang Aua Kuniang
77.01 Pariaman Tengah;1001 Karan Aur;Kampung Perak;Lohong;Pasir;Kampung Pondok;Pondok II;Kampung Jawa I;Kampung Jawa II;Alai Gelombang;Jawi Jawi I;Jawi Jawi II;Jalan Baru;Taratak;Jalan Kereta Api;Ujung Batung;Jati Hilir;2017 Pauh Barat;Pauh Timur;Rawang;Kampung Baru;Cimparuh;2025 Jati Mudik
77.02 Pariaman Utara;2005 Ampalu;Apar;Tanjung Sabar;Cubadak Air Selatan;Sikapak Barat;Sikapak Timur;Manggung;Cubadak Air Utara;Tungkal Selatan;Naras Hilir;Naras I;Balai Naras;Padang Birik Birik;Sintuk;Sungai Rambai;Tungkal Utara;Cubadak Air
77.03 Pariaman Selatan;2006 Pasir Sunur;Balai Kurai Taji;Pauh Kurai Taji;Simpang;Toboh Palabah;Marabau;Batang Tajongkek;Sikabu;Sungai Kasai;Palak Aneh;Kampung Apar;Marunggi;Taluk;Padang Cakur;Punggung Lading;Rambai
77.04 Pariaman Timur;2001 Talago Sarik;Pakasai;Kampung Baru Padusunan;Kampung Gadang;Koto Marapak;Batang Kabung;Bato;Air Santok;Cubadak Mentawai;Sungai Sirah;Sungai Pasak;Bungo Tanjung;Kampung Tangah;Kampung Kandang;Kaluat;Kajai`
