// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Sulawesi Utara: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.05 Sang Tombolang;2001 Ayong;Babo;Bolangat;Maelang;Domisil Moonow;Pangi;2012 Lolanan;2015 Cempaka;2017 Batu Merah;Pasir Putih;Pangi Timur;Bolangat Timur
01.09 Dumoga Barat;2001 Matayangan;Uuan;Ikhwan;Doloduo;Wangga Baru;2010 Toraut;Mekaruo;2017 Toraut Utara;Doloduo Satu;Doloduo Dua;Doloduo Tiga;2022 Toraut Tengah
01.10 Dumoga Timur;1003 Imandi;2001 Tonom;Mogoyunggung;2004 Modomang;Kembang Mertha;Dumoga;2013 Pinonobatuan;2017 Dumoga II;Pinonobatuan Barat;Amertha Sari;Kembang Sari;Amertha Buana;2023 Mogoyunggung Satu;Mogoyunggung Dua;Dumoga Tiga;Dumoga Empat
01.11 Dumoga Utara;2001 Tumokang Baru;Mopugad Utara;Mopugad Selatan;Mopuya Utara;Mopuya Selatan;2007 Dondomon;2014 Mopugad Utara Satu;Mopugad Utara Dua;Mopugad Selatan Satu;Mopuya Utara Satu;Mopuya Utara Dua;Mopuya Selatan Satu;Mopuya Selatan Dua;2024 Dondomon Utara;Dondomon Selatan;Tumokang Timur
01.12 Lolak;2001 Totabuan;Pindol;Solog;Tandu;Lolak;Motabang;Mongkoinit;Labuan Uki;Pinogaluman;Sauk;Lalow;Buntalo;Bumbung;Baturapa;Tuyat;Pindolili;Lolak Tombolango;Lolak II;Buntalo Timur;Buntalo Selatan;Baturapa II;Diat;Pinogaluman Timur;Mongkoinit Barat;Dulangon;Padang Lalow
01.13 Bolaang;1006 Inobonto;2001 Komangaan;Solimandungan II;Solimandungan I;Bangomulunow;Langagon;2007 Inobonto II;2014 Inobonto;Langagon Satu;Langagon Dua;Solimandungan Baru
01.14 Lolayan;2001 Bombanon;Abak;Tapa Aog;Mopusi;Matali Baru;Bakan;Tanoyan Selatan;Tungoi I;Lolayan;Mopait;2017 Kopandakan II;2019 Tanoyan Utara;Tungoi II;Mengkang
01.19 Passi Barat;2001 Muntoi;Poyuyanan;Lobong;Passi;2017 Bintau;Bulud;Otam;Wangga;2022 Inuai;Passi II;Muntoi Timur;Otam Barat;Wangga Satu
01.20 Poigar;2001 Mariri Lama;Mariri Baru;Nonapan II;Nonapan I;Wineru;Gogaluman;Poigar I;Nanasi;Pomoman;Tiberias;Mondatong;Poigar II;Poigar III;Mariri II;Mariri I;Nonapan Baru;Nanasi Timur;Nonapan;Tanjung Mariri;Mondatong Baru
01.22 Passi Timur;2003 Pangian;Poopo;Manembo;Sinsingon;Insil;2009 Mobuya;2012 Insil Baru;Pangian Tengah;Pangian Barat;Poopo Barat;Poopo Selatan;Sinsingon Barat;Sinsingon Timur
01.31 Bolaang Timur;2001 Ambang I;Ambang II;Tadoy;Bolaang;Bantik;Lolan;Tadoy I;Bolaang Satu;Lolan Dua
01.32 Bilalang;2001 Bilalang III;Bilalang IV;Tudu Aog;Tudu Aog Baru;Kolinganga'an;Bilalang III Utara;Bilalang Baru;Apado
01.33 Dumoga;2001 Serasi;Kanaan;Toruakat;Pusian;Ponompiaan;Mototabian;Bumbungon;Siniyung;Siniyung Satu;Dumoga Satu;Pusian Selatan;Pusian Barat
01.34 Dumoga Tenggara;2001 Bonawang;Tapadaka Satu;Tapadaka Utara;Tapadaka Timur;Konarom;Konarom Barat;Konarom Utara;Osion;Ikuna;Dumara
01.35 Dumoga Tengah;2001 Ibolian;Ibolian Satu;Kinomaligan;Kosio;Kosio Timur;Kasio Barat;Werdhi Agung;Werdhi Agung Selatan;Werdhi Agung Utara;Werdhi Agung Timur
02.01 Tondano Barat;1007 Masarang;Rinegetan;Roong;Tuutu;Tounkuramber;Wawalintouan;Rerewokan;Watulambot;Wewelan
02.02 Tondano Timur;1001 Luaan;1005 Ranowangko;Wengkol;Kendis;Katinggolan;Liningaan;Taler;Kiniar;Touluor;Papakelan;Makalounsow
02.03 Eris;2001 Telap;Watumea;Eris;Maumbi;Tandengan;Ranomerut;Touliang Oki;Tandengan Satu
02.04 Kombi;2001 Tulap;Lalumpe;Kayubesi;Ranowangko II;Kombi;Sawangan;Kolongan;Rerer;Kinaleosan;Makalisung;Kalawiran;Kolongan Satu;Rerer Satu
02.05 Lembean Timur;2001 Kapataran;Seretan;Atep Oki;Karor;Kaleosan;Watulaney;Kayuroya;Seretan Timu;Parentek;Kapataran Satu;Watulaney Amian
02.06 Kakas;2003 Kayuwatu;Wineru;Rinondor;Sendangan;2015 Pahaleten;Talikuran;Tounelet;Paslaten;Kaweng;Toulimembet;Makalelon;Tumpaan;Mahembang
02.07 Tompaso;2004 Tember;Kamanga;Sendangan;Talikuran;2009 Tempok;Liba;Tolok;Kamanga Dua;2016 Tempok Selatan;Tolok Satu
02.08 Remboken;2001 Kasuratan;Parepei;Pulutan;Sinuian;Kaima;Sendangan;Timu;Talikuran;Tampusu;Paslaten;Leleko
02.09 Langowan Timur;2004 Wolaang;Teep;Karondoran;Waleure;Amongena I;Amongena II;Sumarayar;2018 Amongena III
02.10 Langowan Barat;2001 Koyawas;Walewangko;Noongan;Raringis;Ampreng;Tumaratas;2009 Paslaten;Lowian;Tounelet;2014 Kopiwangker;Noongan Dua;Noongan Tiga;Tumaratas Dua;Raranon;Raringis Utara;Raringis Selatan
02.11 Sonder;2001 Leilem;Kolongan Atas;Tounelet Satu;Talikuran;Kauneran;Sendangan;Rambunan;Sawangan;Tincep;Timbukar;Leilem Dua;Leilem Tiga;Kolongan Atas Dua;Kauneran Satu;Rambunan Amian;Sendangan I;Talikuran Satu;Tounelet Satu;Kolongan Atas Satu
02.12 Kawangkoan;1005 Sendangan;1011 Kinali;1019 Sendangan Selatan;Sendangan Tengah;1028 Uner Satu;Kinali Satu;2012 Tondegesan;2016 Kanonang Tiga;2030 Tondegesan Satu;Tondegesan Dua
02.13 Pineleng;2001 Pineleng I;Pineleng II;Sea I;Sea II;Winagun Atas;Warembungan;Sea;2014 Kali;2016 Kali Selatan;2020 Pineleng Dua Indah;Lotta;Sea Mitra;Sea Tumpengan;Pineleng Satu Timur
02.14 Tombulu;2001 Kembes II;Kembes I;Toumbuluan;Koka;Suluan;Kamangta;Sawangan;Rumengkor;Tikela;Rumengkor Satu;Rumengkor Dua
02.15 Tombariri;2001 Kumu;Teling;Poopoh;Ranowangko;Senduk;2007 Pinasungkulan;2009 Mokupa;Sarani Matani;Borgo;Tambala
02.16 Tondano Utara;1001 Sumalangka;Sasaran;Kampung Jawa;Wulauan;Marawas;2006 Tonsea Lama;Kembuan;Kembuan Satu
02.17 Langowan Selatan;2001 Palamba;Atep;Manembo;Temboan;Rumbia;Winebetan;Kaayuran Atas;Kaayuran Bawah;Kawatak;Atep Satu
02.18 Tondano Selatan;1001 Urongo;Tounsaru;Tataaran II;Tataaran I;Koya;Paleloan;Tataaran Patar;Maesa Unima
02.19 Langowan Utara;2001 Walantakan;Taraitak;Karumenga;Toraget;Tempang;Tempang Dua;Tempang Tiga;Taraitak Satu
02.20 Kakas Barat;2001 Wasian;Panasen;Tountimomor;Totolan;Passo;Kalawiran;Touliang;Simbel;Wailang;Bukit Tinggi
02.21 Kawangkoan Utara;1001 Talikuran;Talikuran Utara;Talikuran Barat;Uner;2005 Kiawa Satu;Kiawa Satu Utara;Kiawa Satu Barat;Kiawa Dua;Kiawa Dua Timur;Kiawa Dua Barat
02.22 Kawangkoan Barat;2001 Kayuuwi;Kayuuwi Satu;Kanonang Satu;Kanonang Dua;Kanonang Empat;Kanonang Lima;Tombasian Atas;Tombasian Atas Satu;Tombasian Bawah;Ranolambot
02.23 Mandolang;2001 Kalasey Satu;Kalasey Dua;Tateli;Tateli Weru;Tateli Satu;Tateli Dua;Tateli Tiga;Koha;Koha Barat;Koha Timur;Koha Selatan;Agotey
02.24 Tombariri Timur;2001 Lemoh;Lemoh Barat;Lemoh Timur;Lemoh Uner;Lolah;Lolah Satu;Lolah Dua;Lolah Tiga;Ranotongkor;Ranotongkor Timur
02.25 Tompaso Barat;2001 Pinaesaan;Tompaso Dua;Tompaso II Utara;Pinabetengan Utara;Pinabetengan;Pinabetengan Selatan;Tonsewer;Tonsewer Selatan;Touure;Touure Dua
03.08 Tabukan Utara;2001 Kalasuge;Bahu;Mala;Kalekube;Naha;Beha;Utaurano;Lenganeng;Tarolang;Tola;Kalurae;Bengketang;Petta;Bowongkulu;2016 Pusunge;Moade;2019 Raku;Petta Timur;Petta Barat;Petta Selatan;Likuang;Kalekube I;Bowongkulu I;Naha I
03.09 Nusa Tabukan;2001 Nanedakele;Nusa;Bukide;Bukide Timur;Nanusa
03.10 Manganitu Selatan;2001 Kaluwatu;Laine;Lapango;Sowaeng;Ngalipaeng I;Ngalipaeng II;Batunderang;Bebalang;Mawira;Pindang;Lapepahe;Lehimi Tariang;Lapango I
03.11 Tatoareng;2001 Kalama;Kahakitang;Mahengetang;Para;Dalako Bembanehe;Taleko Batusaiki;Para I
03.12 Tamako;2001 Nagha I;Nagha II;Pokol;Balane;Binala;Ulung Peliang;Menggawa;Kalinda;Bebu;Makalekuhe;Pananaru;Dagho;Mahumu;Lelipang;Menggawa II;Kalama Darat;Kalinda I;Mahumu I;Mahumu II;Hesang
03.13 Manganitu;2001 Tawoali;Barangka;Nahepese;Manumpitaeng;Taloarane;Mala;Karatung I;Karatung II;Kauhis;Sesiwung;Lebo;Barangkalang;Belengang;Bakalaeng;Hiung;Pinebentengang;Taloarane I;Bengka
03.14 Tabukan Tengah;2001 Bowongkali;Kulur I;Kulur II;Bira;Kuma;Bungalawang;Miulu;Gunung;Talengen;Biru;Tariang Baru;Sensong;Rendingan;Palahanaeng;Timbelang;Pelelangen;Malueng;Kuma I
03.15 Tabukan Selatan;2001 Simueng;Bentung;Lesabe;Malammenggu;Palareng;2007 Binebas;Mandoi;2015 Batuwingkung;Birahi;Laotongan;Bukide;Kalagheng;Lesabe I;Bulo
03.16 Kendahe;2001 Kendahe I;Kendahe II;Talawid;Tariang Lama;Pempalaraeng;Mohong Sawang;Lipang;Kawaluso
03.17 Tahuna;1006 Sawang Bendar;Soataloara I;Apengsembeka;Mahena;1015 Bungalawang;Santiago;Manente;Soataloara II
03.19 Tabukan Selatan Tengah;2001 Hangke;Salurang;Tambung;Beeng;Lehupu;Bowone;Beeng Laut;Tenda;Aha Patung
03.20 Tabukan Selatan Tenggara;2001 Pintareng;Basauh;Tumalede;Sampakang;Dalokaweng;Malisade
03.23 Tahuna Barat;1001 Pananekeng;Angges;Kolongan Mitung;Kolongan Beha;Kolongan Beha Baru;Kolongan Akembawi
03.24 Tahuna Timur;1001 Lesa;Enengpahembang;Tapuang;Tidore;Tona I;Tona II;Dumuhung;Batulewehe
03.25 Kepulauan Marore;2001 Marore;Kawio;Matutuang
04.01 Lirung;1005 Lirung;1011 Lirung Satu;1024 Lirung Matane;2006 Sereh;Musi;2015 Talolang;2017 Sereh I
04.02 Beo;1005 Beo;1017 Beo Timur;Beo Barat;2011 Bantik;2019 Bengel;Bantik Lama
04.03 Rainis;2003 Alo;Nunu;Rainis;Bantane;Tabang;2014 Parangen;Bantane Utara;2018 Tabang Barat;2020 Nunu Utara;Rainis Batupenga;Alo Utara
04.04 Essang;2006 Essang;Lalue;Bulude;2016 Maririk;2018 Essang Selatan;Bulude Selatan;Lalue Tengah;Lalue Utara
04.05 Nanusa;2001 Kakorotan;Marampit;Laluhe;Dampulis;Karatung;2007 Karatung Tengah;Karatung Selatan;Dampulis Selatan;Marampit Timur
04.06 Kabaruan;2001 Pangeran;2007 Bulude;Pantuge;Kabaruan;Mangaran;Kordakel;Rarange;Taduna;2017 Kabaruan Timur;Pantuge Timur;Pannulan;Bulude Selatan
04.07 Melonguane;1001 Melonguane;1009 Melonguane Timur;Melonguane Barat;2002 Mala;Kiama;2006 Tarun;Sawang;Ambela;2011 Tarun Selatan;Kiama Barat;2015 Maredaren Kiama;Sawang Utara;Mala Timur
04.08 Gemeh;2001 Mamahan;Bambung;Taturan;Gemeh;Arangkaa;Malat;Apan;Taruan;Bannada;Gemeh Raamata;Gemeh Wantane;Bambung Timur;Malat Utara;Mamahan Barat;Lahu
04.09 Damau;2001 Peret;Ighik;Birang;Akas;Damau;Damau Bowone;Taduwale;Akas Balane
04.10 Tampan' Amma;2001 Tuabatu;Dapalan;Riung;Ammat;Binalang;Ganalo;Dapihe;Tuabatu Barat;Ammat Selatan;Binalang Timur;Riung Utara
04.11 Salibabu;2001 Bitunuris;Bitunuris Selatan;Salibabu;Salibabu Utara;Dalum;Balang
04.12 Kalongan;2001 Kalongan;Kalongan Utara;Kalongan Selatan;Alude;Musi I
04.13 Miangas;2001 Pulau Miangas
04.14 Beo Utara;1001 Makatara;Makatara Timur;2003 Awit;Awit Selatan;Rae;Rae Selatan;Lobbo;Lobbo I
04.15 Pulutan;2001 Pulutan;Pulutan Utara;Pulutan Selatan;Daran;Daran Utara
04.16 Melonguane Timur;2001 Tule;Tule Tengah;Tule Utara;Bowombaru;Bowombaru Tengah;Bowombaru Utara
04.17 Moronge;2001 Moronge;Moronge I;Moronge II;Moronge Selatan;Moronge Selatan II;Moronge Selatan I
04.18 Beo Selatan;2001 Pampalu;Ruso;Niampak;Niampak Utara;Tarohan;Tarohan Selatan;Matahit
04.19 Essang Selatan;2001 Sambuara Satu;Sambuara;Ensem;Ensem Timur;Batumbalango;Ambia;Ambia Utara;Kuma;Kuma Selatan
05.01 Modoinding;2001 Sinisir;Kakenturan;Palelon;Pinasungkulan;Wulurmaatus;Makaaruyen;Linelean;Mokobang;Kakenturan Barat;Pinasungkulan Utara
05.02 Tompaso Baru;2009 Raraatean;Sion;Tompaso Baru I;Kinalawiran;Tompaso Baru II;Pinaesaan;Torout;Lindangan;Karowa;Liandok
05.03 Ranoyapo;2002 Poopo;Ranoyapo;Mopolo;Beringin;Powalutan;2008 Lompad;Lompad Baru;Pontak;2012 Poopo Utara;Poopo Barat;Pontak Satu;Mopolo Esa
05.07 Motoling;2001 Motoling;Motoling Mawale;Motoling I;Motoling II;Picuan Baru;2015 Lalumpe;2021 Raanan Lama
05.08 Sinonsayang;2001 Blongko;Boyongpante;Tiniawangko;Ongkaw I;Ongkaw II;Aergale;Poigar I;Poigar II;Durian;Tanamon;Ongkaw Tiga;Boyongpante Dua;Tanamon Utara
05.09 Tenga;2001 Boyong Atas;Paku Ure II;Tenga;Radey;Tawaang;2009 Pakuweru;Sapa;Pakuure Satu;Pakuure Tiga;2014 Molinow;Paku Ure;Paku Ure Tinanian;Paku Ure Kinamang;Pakuweru Utara;Sapa Barat;Sapa Timur;Tawaang Timur;Tawaang Barat
05.10 Amurang;1004 Buyungon;Ranoyapo;Uwuran I;Uwuran II;Lewet;1010 Bitung;2009 Ranoketang Tua;2018 Kilometer 3
05.12 Tumpaan;2001 Tumpaan Satu;Tumpaan;Matani;Popontolen;Lelema;Tangkunei;Munte;2016 Tumpaan Baru;Matani Satu;Tumpan Dua
05.13 Tareran;2001 Pinamorongan;Kaneyan;Koreng;Tumaluntung;Rumoong Atas;Lansot;Wiau Lapi;Wuwuk;2014 Rumoong Atas Dua;2017 Lansot Timur;Wuwuk Barat;Tumaluntung Satu;Wiau Lapi Barat
05.15 Kumelembuai;2002 Kumelembuai;Kumelembuai Atas;Kumelembuai Satu;Malola;Malola I;Makasili;2011 Kumelembuai Dua;2015 Lolombulan Makasili
05.16 Maesaan;2001 Tumani;Lowian;Kinaweruan;Liningaan;Bojonegoro;Tambelang;Kinamang;Temboan;Kinamang Satu;Lowian Satu;Tumani Utara;Tumani Selatan
05.17 Amurang Barat;1002 Kawangkoan Bawah;Rumoong Bawah;2001 Kapitu;2004 Rumoong Bawah;Tewasen;Pondos;Elusan;Teep;Wakan;Teep Trans
05.18 Amurang Timur;1002 Pondang;Ranomea;2001 Lopana;2004 Pinaling;Kota Menara;Maliku;Ritey;Malenos Baru;Maliku Satu;Lopana Satu
05.19 Tatapaan;2001 Paslaten;Sulu;Bajo;Wawona;Popareng;Wawontulap;Sondaken;Pungkol;Raprap;Paslaten Satu;Arakan
05.21 Motoling Barat;2001 Tondei;Tondei Satu;Tondei Dua;Raanan Baru;Ranaan Baru Satu;Ranaan Baru Dua;Toyopon;Keroit
05.22 Motoling Timur;2001 Karimbow;Karimbow Talikuran;Tokin;Tokin Baru;Wanga Amongena;Wanga;Picuan;Picuan Satu
05.23 Suluun Tareran;2001 Talaitad;Suluun Satu;Suluun Dua;Suluun Tiga;Suluun Empat;Pinapalangkow;Kapoya;Talaitad Utara;Kapoya Satu
06.01 Kema;2001 Makalisung;Waleo;Lilang;Lansot;Kema III;Kema II;Kema I;Tontalete;Tontaalete Rok-rok;Waleo Dua
06.02 Kauditan;2001 Kauditan II;Kauditan I;Kawiley;Treman;Kaima;Karegesan;Kaasar;Lembean;Paslaten;Tumaluntung;Watudambo;Watudambo Dua
06.03 Airmadidi;1005 Airmadidi Bawah;Rap-Rap;Saronsong I;Airmadidi Atas;Sukur;1011 Sarongsong II;2002 Tanggari;Sampiri;Sawangan
06.04 Wori;2001 Tiwoho;Wori;Kima Bajo;Talawaan Bantik;Talawaan Atas;Budo;Darunu;Mantehage III Tinongko;Nain;Mantehage/Buhias;Mantehage/Bango;Mantehage II Tangkasi;Kulu;Bulo;Lansa;Lantung;Pontoh;Minaesa;Nain Tatampi;Nain Satu
06.05 Dimembe;2003 Matungkas;Laikit;Klabat;Pinilih;Tatelu;Warukapas;Tetey;2013 Wasian;Lumpias;2016 Dimembe;2020 Tatelu Rondor
06.06 Likupang Barat;2001 Gangga I;Gangga II;Talise;Airbanua;Palaes;Maliambao;Termaal;Paputungan;Jayakarsa;Tanah Putih;Bahoi;Tarabitan;Serei;Sonsilo;Mubune;Munte;Bulutui;Wawunian;Kinabuhutan;Tambun
06.07 Likupang Timur;2008 Likupang I;Likupang II;Serawet;Wineru;Maen;Winuri;Marinsow;Pulisan;Kalinaun;Rinondoran;Pinenek;Lihunu;Kahuhu;Libas;Likupang Kampung Ambong;Kinunang;Resetlemen;Ehe
06.08 Kalawat;2001 Suwaan;Kuwil;Kawangkoan;Kolongan;Maumbi;Kaleosan;Watutumou;Kolongan Tetempangan;Kawangkoan Baru;Kalawat;Watutumou Dua;Watutumou Tiga
06.09 Talawaan;2001 Paniki Atas;Kolongan;Talawaan;Mapanget;Wusa;Warisa;Tumbohon;Winetin;Patokaan;Teepwarisa;Warisa Kampung Baru;Paniki Baru
06.10 Likupang Selatan;2001 Kokoleh Satu;Kokoleh Dua;Paslaten;Kaweruan;Wangurer;Batu;Werot
07.01 Ratahan;1004 Tosuraya;Wawali;1008 Lowu Dua;Lowu Satu;1016 Lowu Utara;Nataan;Tosuraya Barat;Tosuraya Selatan;Wawali Pasan;2003 Rasi;2021 Rasi Satu
07.02 Pusomaen;2001 Tatengesan;Wiau;Bentenan;Tumbak;Makalu;Minanga;Minanga Satu;Bentenan Indah;Minanga Timur;Minanga Dua;Minanga Tiga;Makalu Selatan;Tatengesan Satu;Bentenan Satu;Tumbak Madani
07.03 Belang;2001 Mangkit;Borgo;Belang;Buku;Beringin;Tababo;Watuliney;Molompar;Buku Utara;Buku Selatan;Watuliney Tengah;Watuliney Indah;Molompar Utara;Molompar Timur;Tababo Selatan;Buku Tengah;Ponosakan Indah;Buku Tenggara;Ponosakan Belang;Borgo Satu
07.04 Ratatotok;2001 Ratatotok Satu;Ratatotok Dua;Ratatotok Selatan;Ratatotok Timur;Basaan;Basaan Satu;Morea;Morea Satu;Soyoan;Basaan Dua;Ratatotok Utara;Ratatotok Tenggara;Ratatotok Tengah;Ratatotok;Ratatotok Muara
07.05 Tombatu;2006 Tonsawang;2008 Betelan;Tombatu Satu;2012 Kali;2014 Pisa;Tombatu;Betelan Satu;Kali Oki;Tombatu Tiga Selatan;Tombatu Tiga Timur;Tonsawang Satu
07.06 Touluaan;2003 Ranoketang Atas;Tondanauw;Lobu Satu;Lobu Dua;2017 Tondanouw Satu;Toundanouw Atas;Ranoketang Atas Satu;Lobu Kota;Lobu Atas;Lobu
07.07 Touluaan Selatan;2001 Kalait;Kalait Satu;Kalait Dua;Kalait Tiga;Lowatag;Bunag;Banga;Tambelang;Ranoako;Suhuyon
07.08 Silian Raya;2001 Silian;Silian Utara;Silian Satu;Silian Selatan;Silian Dua;Silian Tengah;Silian Tiga;Silian Barat;Silian Kota;Silian Timur
07.09 Tombatu Timur;2001 Molompar;Molompar Satu;Molompar Atas;Molompar Dua;Molompar Dua Utara;Molompar Dua Selatan;Mundung;Mundung Satu;Esandom;Esandom Satu;Esandom Dua
07.10 Tombatu Utara;2001 Tombatu Dua;Tombatu Dua Utara;Tombatu Dua Barat;Tombatu Dua Tengah;Tombatu Tiga;Tombatu Tiga Tengah;Kuyanga;Kuyanga Satu;Winorangian;Winorangian Satu
07.11 Pasan;2001 Towuntu;Towuntu Timur;Towuntu Barat;Tolombukan;Tolombukan Satu;Tolombukan Barat;Liwutung;Liwutung Satu;Liwutung Dua;Poniki;Maulit
07.12 Ratahan Timur;2001 Wioi;Wioi Satu;Wioi Dua;Wioi Tiga;Wioi Timur;Pangu;Pangu Satu;Pangu Dua;Wongkai;Wongkai Satu
08.01 Sangkub;2001 Sangkub I;Busisingo;Sang Tombolang;Tombolango;Pangkusa;Sangkub II;Sidodadi;Sampiro;Sangkub III;Busisingo Utara;Ampeng Sembeka;Suka Makmur;Sangkub Timur;Monompia;Mokusato;Sangkub Empat
08.02 Bintauna;1001 Bintauna;2002 Huntuk;Mome;Kuhanga;Padang;Pimpi;Bunia;Talaga;Batulintik;Bintauna Pantai;Minanga;Kopi;Voa'a;Bunong;Padang Barat;Vahuta
08.03 Bolangitang Timur;2001 Mokoditek;Nunuka;Saleo;Bohabak I;Bohabak II;Binjeita;Biontong;Biontong I;Biontong II;Binuanga;Bohabak III;Bohabak IV;Binjeita I;Binjeita II;Mokoditek I;Lipu Bogu;Binuni;Tanjung Labou;Nagara;Saleo Satu
08.04 Bolangitang Barat;2001 Paku;Ollot;Sonuo;Jambusarang;Talaga Tomoagu;Bolangitang;Langi;Iyok;Tote;Wakat;Ollot I;Ollot II;Bolangitang I;Bolangitang II;Talaga;Tanjung Buaya;Keimanga;Paku Selatan
08.05 Kaidipang;2001 Solo;Boroko;Bigo;Kuala;Pontak;Inomunga;Komus II;Boroko Timur;Kuala Utara;Gihang;Boroko Utara;Bigo Selatan;Soligir;Inomunga Utara;Komus Dua Timur
08.06 Pinogaluman;2001 Komus I;Tuntung;Batu Tajam;Dalapuli;Buko;Dengi;Tombulang;Tuntulow;Kayu Ogu;Tanjung Sidupa;Buko Selatan;Busato;Batu Bantayo;Padango;Tuntulow Utara;Dalapuli Timur;Dalapuli Barat;Buko Utara;Tambulang Timur;Tambulang Pantai;Tuntung Timur;Duini
09.01 Siau Timur;1009 Bebali;Tatahadeng;Tarorane;Akesimbeka;Bahu;2001 Bukide;Apelawo;Deahe;Lia;Kanang;Buise;Karalung;Dame;2014 Dame I;Lia Satu;Karalung Satu
09.02 Siau Barat;1002 Paseng;Paniki;Ondong;2001 Peling Sawang;2005 Kanawong;Bumbiha;Pehe;Lehi;Peling;Makalehi;Makalehi Utara;Makalehi Timur
09.03 Tagulandang;1001 Bahoi;Balehumara;2003 Lesah;Boto;Mohongsawang;Apengsala;Mulengan;Mahangiang;Tulusan;Haasi;Pumpente;Laingpatehi;Lesah Rende;Barangka Pehe;Pahiama
09.04 Siau Timur Selatan;2001 Mala;Pangirolong;Sawang;Bandil;Biau;Balirangeng;Buhias;Tapile;Lahopang;Binalu;Kalihiang;Pahepa;Biau Seha;Matole
09.05 Siau Barat Selatan;2001 Tanaki;Kapeta;Talawid;Laghaeng;Makoa;Batusenggo;Mahuneni
09.06 Tagulandang Utara;2001 Bulangan;Minanga;Wo;Bawoleu;Lumbo;Bawo
09.07 Biaro;2001 Buang;Karungo;Lamanggo;Dalinsaheng;Tope
09.08 Siau Barat Utara;2001 Kinali;Hiung;Kiawang;Kawahang;Batubulan;Nameng;Mini;Winangun
09.09 Siau Tengah;2001 Salili;Beong;Lai;Dompase
09.10 Tagulandang Selatan;2001 Humbia;Kisihang;Bira Kiama;Buha;Batumawira;Birarikei
10.01 Tutuyan;2001 Kayumoyondi;Tombolikat;Tutuyan;Togid;Dodap;Dodap Pantai;Tutuyan II;Tutuyan III;Tombolikat Selatan;Dodop Mikasa
10.02 Kotabunan;2001 Kotabunan;Buyat;Bulawan;Paret;Bukaka;Buyat I;Buyat II;Buyat Selatan;Buyat Tengah;Buyat Barat;Bulawan Satu;Bulawan Dua;Kotabunan Selatan;Kotabunan Barat;Paret Timur
10.03 Nuangan;2001 Idumun;Matabulu;Nuangan;2006 Bai;Jiko Belanga;2010 Nuangan I;Iyok;Loyow;2014 Matabulu Timur;2018 Nuangan Barat;Nuangan Selatan
10.04 Modayag;2001 Modayag;Liberia;Purworejo;2007 Buyandi;Tobongon;Lanut;Badaro;Modayag II;Modayag III;Purworejo Timur;Liberia Timur;2016 Purworejo Tengah;2021 Candi Rejo;Sumber Rejo
10.05 Modayag Barat;2001 Moyongkota;Bangunan Wuwuk;Bongkudai Barat;Bongkudai;Moyongkota Baru;Moonow;Inaton;Bangunan Wuwuk Timur;Pinonobatuan;Tangaton
10.06 Motongkad;2001 Motongkad Utara;Motongkad;Motongkad Selatan;Atoga;Atoga Timur;Motongkad Tengah;Molobog;Molobog Barat;Jiko;Jiko Utara;Molobog Timur
10.07 Mooat;2001 Mooat;Bongkudai Selatan;Bongkudai Baru;Bongkudai Utara;Bongkudai Timur;Guaan;Mototompiaan;Mokitompia;Kokapoi;Kokapoi Timur
11.01 Bolaang Uki;2004 Tangagah;Salongo;Toluaya;Molibagu;Popodu;Tolondadu;Tabilaa;2012 Sondana;Dudepo;Pinolantungan;Tolondadu I;Tolondadu II;2020 Soguo;2022 Pintadia;Salongo Timur;2027 Salongo Barat;Dudepo Barat
11.02 Posigadan;2001 Lion;Momalia II;Meyambanga;Saibuah;2007 Sinombayuga;Luwoo;Momalia I;2011 Sakti;Manggadaa;Pilolahunga;Tonala;2016 Iloheluma;Meyambanga Timur;2019 Molosipat;2022 Momalia Tiga;Inosota
11.03 Pinolosian;2001 Linawan;Nunuk;Pinolosian;Kombot;Lungkap;Ilomata;Linawan I;Tolotoyon;Pinolosian Selatan;Kombot Timur
11.04 Pinolosian Tengah;2001 Mataindo;Adow;Torosik;Tobayagan;Deaga;Adow Selatan;Mataindo Utara;Tobayagan Selatan
11.05 Pinolosian Timur;2001 Motandoi;Dumagin A;Dumagin B;Dayow;Onggunoi;Modisi;Posilagon;Pidung;Iligon;Motandoi Selatan;Perjuangan;Onggunoi Selatan
11.06 Helumo;2001 Biniha Timur;Biniha;Biniha Selatan;Duminanga;Halabolu;Trans Patoa;Bakida;Sinandaka;Soputa;Pangia;Motolohu
11.07 Tomini;2001 Botuliodu;Nunuka Raya;Tolutu;Milangodaa;Milangodaa Barat;Milangodaa Utara;Pakuku Jaya
71.01 Bunaken;1001 Molas;1006 Tongkaina;Meras;Bailang;Pandu
71.02 Tuminting;1001 Bitung Karangria;Tuminting;Tumumpa Satu;Maasing;Sindulang Satu;Sindulang Dua;Islam;Tumumpa Dua;Sumompo;Mahawu
71.03 Singkil;1001 Singkil Satu;Singkil Dua;Wawonasa;Karame;Ketang Baru;Ternate Baru;Kombos Barat;Kombos Timur;Ternate Tanjung
71.04 Wenang;1001 Tikala Kumaraka;Mahakeret Timur;Mahakeret Barat;Teling Bawah;Wenang Utara;Wenang Selatan;Pinaesaan;Calaca;Istiqlal;Lawangirung;Komo Luar;Bumi Beringin
71.05 Tikala;1008 Tikala Baru;Taas;Paal IV;Banjer;Tikala Ares
71.06 Sario;1001 Sario Utara;Sario Kotabaru;Sario Tumpaan;Sario;Titiwungan Utara;Titiwungan Selatan;Ranotana
71.07 Wanea;1001 Wanea;Tanjung Batu;Pakowa;Bumi Nyiur;Ranotana Weru;Teling Atas;Tingkulu;Karombasan Utara;Karombasan Selatan
71.08 Mapanget;1001 Paniki Bawah;Lapangan;Mapanget Barat;Kima Atas;Buha;Bengkol;1008 Kairagi Satu;Kairagi Dua;Paniki Satu;Paniki Dua
71.09 Malalayang;1001 Malalayang Satu;Bahu;Kleak;Batu Kota;Malalayang Satu Timur;Malalayang Satu Barat;Malalayang Dua;Winangun Satu;Winangun Dua
71.10 Bunaken Kepulauan;1001 Bunaken;Manado Tua Satu;Manado Tua Dua;Alung Banua
71.11 Paal Dua;1001 Ranomuut;Kairagi Weru;Paal Dua;Perkamil;Malendeng;Dendengan Dalam;Dendengan Luar
72.01 Lembeh Selatan;1001 Pasir Panjang;Paudean;Batulubang;Papusungan;1006 Pancuran;1011 Dorbolaang;1016 Kelapa Dua
72.02 Madidir;1001 Wangurer Barat;Paceda;Madidir Ure;Kadoodan;1006 Madidir Weru;Madidir Unet;1009 Wangurer timur;1011 Wangurer Utara
72.03 Ranowulu;1001 Karondoran;Kumeresot;1004 Pinokalan;Tewaan;Danowudu;Duasadara;Apela Dua;Apela Satu;Pinasungkulan;Batuputih Atas;Batuputih Bawah
72.04 Aertembaga;1003 Pateten Satu;Winenet Satu;Aertembaga Satu;Tandurusa;Makawidey;Pinangunian;1011 Pateten Dua;Winenet Dua;Kasawari;Aertembaga Dua
72.05 Matuari;1001 Tanjung Merah;Sagerat;Manembo-nembo Atas;1007 Manembo-nembo;1011 Sagerat Weru Satu;Sagerat Weru Dua;Manembo-nembo Tengah;Tendeki
72.06 Girian;1001 Girian Atas;Girian Weru Satu;Girian Bawah;Girian Permai;Girian Weru Dua;Girian Indah;Wangurer
72.07 Maesa;1001 Bitung Barat Satu;Pakadoodan;Bitung Barat Dua;Bitung Tengah;Bitung Timur;Kakenturan Satu;Kekenturan Dua;Pateten Tiga
72.08 Lembeh Utara;1001 Mawali;Pintukota;Binuang;Motto;Lirang;Posokan;Nusu;Kareko;Gunung Woka;Batukota
73.01 Tomohon Selatan;1001 Pinaras;Lahendong;Tondangow;Pangolombian;Tumatangtang;Kampung Jawa;Lansot;Walian;Uluindano;Walian Satu;Walian Dua;Tumatangtang Satu
73.02 Tomohon Tengah;1009 Talete Satu;Talete Dua;Kamasi;Kolongan;1015 Matani Satu;Matani Dua;Matani Tiga;Kamasi Satu;Kolongan Satu
73.03 Tomohon Utara;1001 Tinoor Satu;Tinoor Dua;Kinilow;Kakaskasen Satu;Kakaskasen Dua;Kakaskasen Tiga;Wailan;Kayawu;Kinilow Satu;Kakaskasen
73.04 Tomohon Barat;1001 Woloan Satu;Woloan Dua;Woloan Tiga;Taratara Satu;Taratara Dua;Woloan Satu Utara;Taratara;Taratara Tiga
73.05 Tomohon Timur;1001 Paslaten Satu;Paslaten Dua;Rurukan;Rurukan Satu;Kumelembuay
74.01 Kotamobagu Utara;1005 Biga;Upai;Genggulang;2001 Bilalang Satu;Bilalang Dua;Pontodon;Sia;2008 Pontodon Timur
74.02 Kotamobagu Timur;1003 Kotobangun;Tumubui;Sinindian;Matali;Motoboi Besar;Kobo Besar;2001 Moyag;Kobo Kecil;2009 Moyag Tampoan;Moyag Todulan
74.03 Kotamobagu Selatan;1007 Motoboi Kecil;Mongondow;Pobundayan;2001 Poyowa Besar Satu;Poyowa Besar Dua;Tabang;Bungko;Kopandakan Satu;Poyowa Kecil
74.04 Kotamobagu Barat;1001 Mongkonai;Molinow;Mogolaing;Gogagoman;Kotamobagu;Mongkonai Barat`
