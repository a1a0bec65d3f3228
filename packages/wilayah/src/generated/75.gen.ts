// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Gorontalo: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Limboto;1001 Kayubulan;Kayumerah;Hunggaluwa;Bolihuangga;Hepuhulawa;Hutuo;Dutulanaa;Tenilo;Biyonga;Bongohulawa;Bulota;Malahu;Tilihuwa;Polohungo
01.02 Telaga;2011 Bulila;2014 Mongolato;Luhu;Hulawa;Pilohayanga;Dulamayo Selatan;Dulamayo Barat;Dulohupa;Pilohayanga Barat
01.03 Batudaa;2001 Iluta;Bua;Huntu;Payunga;2012 Barakati;Ilohungayo;Dunggala;Pilobuhuta
01.04 Tibawa;2001 Isimu Utara;Isimu Selatan;Datahu;Tolotio;Labanu;Reksonegoro;Buhu;Dunggala;Molowahu;Iloponu;Ilomata;Motilango;Isimu Raya;Balahu;Botumoputi;Ulobua
01.05 Batudaa Pantai;2004 Tontayuo;Biluhu Timur;Kayubulan;Bongo;Lopo;Lamu;2012 Olimoo'o;2014 Buhudaa;Langgula
01.09 Boliyohuto;2001 Sidomulyo;2004 Parungi;2006 Diloniyohu;Sidodadi;2010 Potanga;Motoduto;Iloheluma;2014 Monggolito;Bandung Rejo;2018 Dulohupa;Sidomulya Selatan;Bongongoayu;Tolite
01.10 Telaga Biru;2001 Dulamayo Utara;Ulapato A;Ulapato B;Talumelito;Tuladenggi;Pantungo;Lupoyo;Pentadio Timur;Pentadio Barat;Dumati;Modelidu;Tinelo;Timuato;Tapaluluo;Tonala
01.11 Bongomeme;2001 Dulamayo;2008 Upomela;Tohupo;Molanihu;Molopatodu;Molas;Batulayar;Batuloreng;Bongohulawa;Otopade;2018 Huntu Lo Hulawa;2022 Owalanga;Liyodu;Liyoto;Kayumerah
01.13 Tolangohula;2001 Sukamakmur;Lakeya;Gandasari;Molohu;2007 Polohungo;Bina Jaya;Tamaila;Sidoarjo;2013 Sukamakmur Utara;Margomulya;Makmur Abadi;Gandaria;Ombulo Tango;Tamaila Utara;Himalaya
01.14 Mootilango;2001 Paris;Helumo;Pilomonu;Satria;Karyamukti;Talumopatu;Sidomukti;Payu;Sukamaju;Huyula
01.16 Pulubala;2001 Pongongaila;Pulubala;Molamahu;Bakti;Tridharma;Molalahu;Mulyonegoro;Puncak;Toyidito;Ayumolingo;Bukit Aren
01.17 Limboto Barat;2001 Pone;Huidu;Ombulo;Daenaa;Yosonegoro;Tunggulo;Hutabohu;Padengo;Haya-Haya;Huidu Utara
01.18 Tilango;2001 Tualango;Dulomo;Tilote;Tabumela;Ilotidea;Lauwonu;Tenggela;Tinelo
01.19 Tabongo;2001 Tabongo Timur;Tabongo Barat;Limehe Barat;Limehe Timur;Ilomangga;Motinelo;Moahudu;Teratai;Limehu
01.20 Biluhu;2001 Biluhu Barat;Lobuto;Biluhu Tengah;Luluo;Huwongo;Lobuto Timur;Botubolu'o;Olimeyala
01.21 Asparaga;2001 Bululi;Mohiyolo;Pangahu;Karya Indah;Prima;Tiohu;Olimohulo;Karya Baru;Bontula;Bihe
01.22 Talaga Jaya;2001 Hutadaa;Buhu;Luwoo;Bunggalo;Bulota
01.23 Bilato;2001 Totopo;Bilato;Ilomata;Taula'a;Juriya;Pelehu;Bumela;Lamahu;Musyawarah;Suka Damai
01.24 Dungaliyo;2001 Pilolalenga;Kaliyoso;Dungaliyo;Ambara;Bongomeme;Duwanga;Ayuhula;Pangadaa;Botubulowe;Momala
02.01 Paguyaman;2004 Bongo Nol;Bongo IV;Molombulahe;Mutiara;Saripi;Wonggahu;Tangkobu;Bongo Tua;Kuala Lumpur;Mustika;Tenilo;Huwongo;Karya Murni;2019 Girisa;Batu Kramat;Bualo;Sosial;Permata;Hulawa;Balate Jaya;Rejonegoro;Diloato
02.02 Wonosari;2001 Harapan;Bongo II;Bongo III;Mekarjaya;Sukamaju;Pangeya;Jatimulya;Suka Mulya;Sari Tani;Dimito;Tanjung Harapan;Raharja;Trirukun;Dulohupa
02.03 Dulupi;2001 Dulupi;Tabongo;Kotaraja;Polohungo;Pangi;Tangga Jaya;Tanah Putih;Tangga Barito
02.04 Tilamuta;2001 Limbato;Piloliyanga;Ayuhulalo;Hungayonaa;Modelomo;Pentadu Barat;Pentadu Timur;Bajo;Mohungo;Lahumbo;Lamu;2018 Tenilo
02.05 Mananggu;2001 Tabulo;Kaaruyan;Salilama;Bendungan;Mananggu;Buti;Pontolo;Kramat;Tabulo Selatan
02.06 Botumoito;2001 Tutulo;Hutamonu;Patoameme;Tapadaa;Potanga;Botumoito;Bolihutuo;Rumbia;Dulangeya
02.07 Paguyaman Pantai;2001 Bubaa;Lito;Limbatihu;Bukit Karya;Apitalawu;Bangga;Towayu;Olibu
03.01 Tapa;2004 Talumopatu;Talulobutu;Dunggala;Langge;2027 Talulobutu Selatan;Keramat;Meranti
03.02 Kabila;1008 Padengo;Olohuta;Tumbihe;Pauwo;1028 Olohuta Utara;2006 Dutohe;Tanggilingo;2012 Toto Selatan;Poowo;2024 Talango;2026 Poowo Barat;2029 Dutohe Barat
03.03 Suwawa;2011 Tingkohubu;Boludawa;Bube;Huluduotamo;2020 Ulanta;Tinelo;Bubeya;Bube Baru;2027 Tingkohubu Timur;Helumo
03.04 Bonepantai;2003 Tamboo;Bilungala;Uabanga;2008 Tolotio;2012 Tongo;2025 Bilungala Utara;Tihu;Tunas Jaya;Lembah Hijau;Batu Hijau;2031 Ombulo Hijau;Kemiri;Pelita Hijau
03.05 Bulango Utara;2001 Boidu;Bandungan;Tupa;Longalo;2009 Tuloa;Kopi;Lomaya;Suka Damai;2015 Bunuo
03.06 Tilongkabila;2001 Bongoime;Bongopini;Toto Utara;Moutong;Tunggulo;Lonuo;Tamboo;Iloheluma;Motilango;Butu;Permata;Tunggulo Selatan;Bongohulawa;Berlian
03.07 Botupingge;2001 Timbuolo;Panggulo;Luwohu;Buata;Timbuolo Timur;Tanah Putih;Panggulo Barat;Timbuolo Tengah;Sukma
03.08 Kabila Bone;2001 Huangobotu;Molutabu;Oluhuta;Olele;Botutonuo;Modelomo;Biluango;Botubarani;Bintalahe
03.09 Bone;2001 Taludaa;Sogitia;Moodulio;Bilonlantunga;Inogaluma;Monano;Tumbuh Mekar;Molamahu;Masiaga;Ilohuuwa;Muara Bone;Cendana Putih;Waluhu;Permata
03.10 Bone Raya;2001 Inomata;2003 Tumbulilato;Mootayu;2006 Mootinelo;2009 Pelita Jaya;Moopiya;Alo;Laut Biru;2014 Bunga;Mootawa
03.11 Suwawa Timur;2001 Tulabolo;2003 Dumbaya Bulan;Tulabolo Timur;Tilangobula;2007 Poduwoma;Panggulo;Tulabolo Barat;Pangi;Tinemba
03.12 Suwawa Selatan;2001 Bulontala;Libungo;Molintogupo;Bonedaa;Bondawuna;Bulontala Timur;Pancuran;Bondaraya
03.13 Suwawa Tengah;2001 Lompotoo;Lombongo;Duano;Tolomato;Alale;Tapadaa
03.14 Bulango Ulu;2001 Mongiilo;Owata;Mongiilo Utara;Pilolaheya;Ilomata;Suka Makmur
03.15 Bulango Selatan;2001 Ayula Selatan;Huntu Utara;Ayula Utara;Huntu Selatan;2006 Ayula Tilango;Ayula Timur;Lamahu;Tinelo Ayula;Sejahtera;Huntu Barat
03.16 Bulango Timur;2001 Bulotalangi;Toluwaya;Popodu;Bulotalangi Timur;Bulotalangi Barat
03.17 Bulawa;2001 Mamungaa;Kaidundu Barat;Mopuya;Kaidundu;Bukit Hijau;Mamungaa Timur;Dunggilata;Pinomotiga;Patoa
03.18 Pinogu;2001 Pinogu;Bangio;Dataran Hijau;Pinogu Permai;Tilonggibila
04.01 Popayato;2003 Torosiaje Jaya;Popayato;2008 Telaga;2012 Torosiaje;2015 Bukit Tingki;Tunas Harapan;Trikora;Dambalo;Telaga Biru;Bumi Bahari
04.02 Lemito;2001 Lemito;Wonggarasi Barat;2004 Lomuli;2008 Lemito Utara;Kenari;Wonggarasi Tengah;Suka Damai;Babalonge
04.03 Randangan;2001 Motolohu;Imbodu;Manunggal Karya;Sidorukun;2008 Sarimurni;Huyula;2012 Omayuwa;Ayula;Patuhu;Banuroja;Pelambane;Motolohu Selatan;Sidowonge
04.04 Marisa;2003 Marisa Selatan;Marisa Utara;2007 Teratai;Pohuwato;2015 Botubilotahu;Palopo;Pohuwato Timur;Bulangita
04.05 Paguat;1001 Libuo;Pentadu;Siduan;2004 Bunuyo;Sipayo;Soginti;2010 Bumbulan;2012 Maleo;Molamahu;Buhu Jaya;Kemiri
04.06 Patilanggio;2001 Iloheluma;Balayo;Suka Makmur;Manawa;Dulomo;Dudepo
04.07 Taluditi;2001 Pancakarsa I;Pancakarsa II;Makarti Jaya;Kalimas;Malango;Puncak Jaya;Tirto Asri
04.08 Dengilo;2001 Popaya;Karya Baru;Karangetang;Padengo;Hutamoputi
04.09 Buntulia;2001 Hulawa;Karya Indah;Taluduyunu;Buntulia Utara;Buntulia Tengah;Taluduyunu Utara;Sipatana
04.10 Duhiadaa;2001 Bulili;Buntulia Barat;Buntulia Selatan;Duhiadaa;Mekar Jaya;Buntulia Jaya;Padengo;Mootilango
04.11 Wanggarasi;2001 Wonggarasi Timur;Bukit Harapan;Bohusami;Lembah Permai;Limbula;Yipilo;Tuweya
04.12 Popayato Timur;2001 Milangodaa;Londoun;Marisa;Tahele;Bunto;Maleo;Kelapa Lima
04.13 Popayato Barat;2001 Dudewulo;Tunas Jaya;Padengo;Molosipat;Butungale;Persatuan;Molosipat Utara
05.01 Atinggola;2003 Imana;Bintana;Buata;Pinontoyonga;Monggupo;Kotajin;2011 Ilomata;2013 Iloheluma;Wapalo;Posono;Sigaso;Tombulilato;Kotajin Utara;Oluhuta
05.02 Kwandang;2001 Pontolo;Molingkapoto;Leboto;Posso;Titidu;Moluo;2010 Mootinelo;Bualemo;2013 Bulalo;2017 Katialada;2019 Ombulodata;2021 Alata Karya;2023 Cisadane;Botuwombato;Botungobungo;Molingkapoto Selatan;2030 Pontolo Atas;2032 Masuru
05.03 Anggrek;2001 Ilangata;Tolongio;2006 Tolango;Popalo;Dudepo;Mootilango;2011 Langge;Tutuwoto;Hiyalooile;Ibarat;2017 Iloheluma;2021 Ilodulunga;2023 Putiana;Helumo;Datahu
05.04 Sumalata;2001 Bulontiyo Timur;Bulontiyo Barat;2007 Buloila;2009 Kasia;Kikia;2012 Tumba;Mebongo;Lelato;2016 Pulohenti;2019 Puncak Mandiri;Hutakalo
05.05 Tolinggula;2001 Tolinggula Tengah;Tolinggula Pantai;Tolinggula Ulu;2006 Limbato;Papualangi;Molangga;2011 Cempaka Putih;2014 Tolite Jaya;2017 Ilomangga;Ilotunggula
05.06 Gentuma Raya;2001 Gentuma;Dumolodo;Molonggota;Ipilo;Langke;Pasalae;Nanati Jaya;Ketapang;Motomingo;Durian;Bohusami
05.07 Tomilito;2001 Dambalo;Milango;Jembatan Merah;Bubode;Leyao;Molantadu;Huidu Melito;Bulango Raya;Tanjung Karang;Mutiara Laut
05.08 Ponelo Kepulauan;2001 Ponelo;Malambe;Otiola;Tihengo
05.09 Monano;2001 Monano;Tudi;Monas;Dunu;Garapia;Sogu;Pilohulata;Mokonowu;Tolitehuyu;Zuriyati
05.10 Biau;2001 Biau;Omuto;Luhuto;Windu;Topi;Sembihingan;Didingga;Bualo;Potanga;Bohulo
05.11 Sumalata Timur;2001 Deme i;Buluwatu;Dulukapa;Deme II;Buladu;Hulawa;Wubudu;Bubalango;Motihelumo;Koluwoka
71.01 Kota Barat;1001 Dembe I;Lekobalo;Pilolodaa;Buliide;Tenilo;Molosipat W;1008 Buladu
71.02 Kota Selatan;1010 Biawao;1012 Biawu;Limba B;1019 Limba U I;Limba U II
71.03 Kota Utara;1003 Dembe II;Wongkaditi Timur;Wongkaditi Barat;1010 Dulomo Selatan;1014 Dulomo Utara;Dembe Jaya
71.04 Dungingi;1001 Huangobotu;Libuo;Tomulabutao;Tuladenggi;Tomulabutao Selatan
71.05 Kota Timur;1003 Heledulaa Utara;Heledulaa Selatan;Ipilo;1008 Moodu;Padebuolo;1011 Tamalate
71.06 Kota Tengah;1001 Wumialo;Dulalowo;Liluwo;Pulubala;Paguyaman;Dulalowo Timur
71.07 Sipatana;1001 Tanggikiki;Tapa;Bulotadaa Barat;Bulotadaa Timur;Molosipat U
71.08 Dumbo Raya;1001 Leato Utara;Leato Selatan;Talumolo;Botu;Bugis
71.09 Hulonthalangi;1001 Tanjung Kramat;Pohe;Tenda;Donggala;Siendeng`
