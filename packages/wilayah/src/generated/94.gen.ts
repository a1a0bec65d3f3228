// Generated from npm idn-area-data 4.0.1, data ODbL-1.0 by `pnpm generate`. Do not edit.
/** Districts and villages of Papua Tengah: `regency.district name;village;village`, a village's number where it does not follow. */
export const districts: string = `01.01 Nabire;1001 Wonorejo;Kali Bobo;Morgo;Girimulyo;Karang Tumaritis;Oyehe;Karang Mulia;Nabarua;Siriwini;2010 Kalisusu;Kali Harapan;Sanoba
01.02 Napan;2001 Napan;Masipawa;Weinami
01.03 Yaur;2001 Yaur;Akudiomi;Sima;Wami
01.04 Uwapa;2001 Topo;Urumusu;Marga Jaya;Argo Mulyo;Topo Jaya;Gamei Jaya
01.05 Wanggar;2001 Bumi Mulia;Karadiri;Wanggar Makmur
01.06 Siriwo;2001 Unipo;Aibore;Epomani;Tibai;Mabou;Ugida
01.07 Makimi;2001 Makimi;Nifasi;Biha;Lagari Jaya;Maidei;Manunggal Jaya
01.08 Teluk Umar;2001 Napan Yaur;Yeretuar;Bawei;Goni
01.09 Teluk Kimi;2001 Samabusa;Waharia;Kimi;Lani;Air Mandidi
01.10 Yaro;2001 Wanggar Sari;Wiraska;Yaro Makmur;Jaya Mukti;Wanggar Pantai;Ororodo;Bomopai;Parauto
01.11 Wapoga;2001 Totoberi;Samanui;Kamarisano;Taumi;Keuw
01.12 Nabire Barat;2001 Bumi Raya;Waroki;Gerbang Sadu;Kali Semen;Wadio
01.13 Moora;2001 Mambor;Hariti;Moor;Kama;Arui
01.14 Dipa;2001 Epouwa;Dikiya;Tagauto;Jigikebo;Jainoa
01.15 Menou;2001 Kunupi;Ogiyai;Lokodimi;Yegeugi
02.01 Mulia;1010 Wuyukwi;Pagaleme;2001 Pruleme;Wuyukwi;Wuyuneri;Pepera;Muliagambut;Trikora;Towogi;Birak Ambut;Usir
02.02 Ilu;1021 Wurak;2001 Wurak;Lambo;Pindebaga;Dolinggame;Belantara;Kalengga;Pulau Timur;Girmor;Maka;Mobigi;Jauria I;Gubulome;Megawi Megewa;Kurikpulok;Puky paky;Kaninonggo;Kirigimaduk;Pologengga;Ginipago;Aulukme
02.03 Fawi;2001 Fawi;Bakusi;Turumo;Kaho;Biricare;Dorey;Fii;Evo;Yerei
02.04 Mewoluk;2001 Mewoluk;Gumbru;Anggulobaga;Balinggup;Waliba;Nggininik;Biak;Wutikme
02.05 Yamo;2001 Yambuni;Yogolawi;Wundu;Binime;Tiogeme;Goyage;Kalimbut;Wolame;Muara;Gibaga;Nami;Linwakwi;Kwantineri;Jileyale
02.06 Nume;2001 Mepar;Anebalui;Pagolome;Tombok;Kering;Meyongga;Oum;Nume;Yawor;Wurina;Woraluk;Onendu;Akwibaga
02.07 Torere;2001 Gubugani;Ambok;Awiyam;Tubugime;Wariru;Digi;Kikup;Gunung Tayok;Nambu;Asua;Degei;Sigou;Nalu
02.08 Tingginambut;2001 Tinggineri;Monia;Tingginambut;Melekom;Gigume;Papua;Tingginime;Tombo;Gimanggen;Uragi;Yamengga;Degi;Jugumblawi;Paralo;Womelagandan;Bigirage;Lumbuk;Inikimaluk;Yonggun;Gobak;Gubupur;Berime
02.09 Pagaleme;2001 Pagaleme;Muliambut;Lunggineri;Igimbut;Kulok enggame
02.10 Gurage;2001 Yarmukum;Pilia;Yaniruk;Gwenggu;Tukwi;Tiru;Yogorini;Nalime;Urgele;Yagonik;Lulame
02.11 Irimuli;2001 Wandenggobak;Jiginikime;Puncak Senyum;Anggutari;Wunagelo;Dondo;Tanoba;Niruwi;Yalikambi
02.12 Muara;2001 Kulirik;Doligobak;Yalinggua;Talilome;Muara;Karubate;Dologobak;Yambidugum
02.13 Ilamburawi;2001 Ilamburawi;Berelema;Kalome;Temu;Jigunikime
02.14 Yambi;2001 Mondu;Yambi;Moulo;Tenolok;Ginigom;Dangenpaga;Wonome;Yoboluk;Tirineri
02.15 Lumo;2001 Lumo;Kililumo;Gilibe;Ninggineri;Wurabak;Wuluma;Tigir;Gililome;Wuramburu
02.16 Molanikime;2001 Tiolome;Belabaga;Mewut;Maloinggen;Wanume
02.17 Dokome;2001 Dokome;Purbalo;Wurage;Nowoneri;Nowome;Imulineri;Molobak;Kimibut;Nunggwagi
02.18 Kalome;2001 Kalome;Agape;Cilome;Longgawi;Wundini;Berem;Diraluk;Yanenggawi;Kayogebur;Wurabume;Binggelakme;Torage;Palumagi;Jiramok;Jinggwi;Pilibur
02.19 Wanwi;2001 Wanuwi;Nenegame;Bime;Anggege;Pernaluk;Kiburu;Nuwi;Ponggoname;Gibume;Naburage;Yunggwi;Anggagalo;Anggalo;Wiyage;Piyabigimbut;Bunaluk;Gereja Lama
02.20 Yamoneri;2001 Amberiambut;Kobarak;Wugiwagi;Yagaluk;Moulo;Jimbanime;Jiguluk;Yamoneri;Gumawi;Digolome;Bunume;Ngginigum;Jimbeneri;Jigelo;Piyapigi;Jibonok
02.21 Waegi;2001 Anggutare;Agopaga;Lerawera;Nakongwe;Ginilome;Yalibate;Wurunikime;Jimbinggame;Oriluk;Pagarugom;Towoluk;Tenolok;Jiogobak;Tirigoi;Mondogoneri;Tenomanggen;Andiron;Ambitmbit;Aulakme
02.22 Nioga;2001 Nioga;Yonggi;Wonggi;Wambagalo;Jigonikme;Muruwi;Wutime;Gibaga;Papak;Wanduri;Walom
02.23 Gubume;2001 Gubume;Milineri;Melela;Kenendaga;Apelome;Kumigi;Noba-Noba;Nogi;Gubuneri;Liguni;Mondu;Jinggi;Ginilume;Wunggani;Menggegenikime;Tinggirege;Timoramo
02.24 Taganombak;2001 Guna;Mandura;Lugubago;Andugir;Muara Miguni;Abili;Pereya;Ginimanggen;Laworege;Wumbiri
02.25 Dagai;2001 Dagai;Dagai 2;Deide;Faride;Soi;Mbomban;Yeihneri;Mandara Lani;Debite;Gueri
02.26 Kiyage;2001 Kiyage;Wanggiba;Amuringgik;Tenggabanggwi;Tumbiwolu;Kelandu;Ambo;Atoli
03.01 Paniai Timur;1001 Enarotali;1006 Timida;2002 Madi;Aikai;Ipakiye;Papato;2007 Kopo;Wage;Kagupago;Oyaigo;Kogekotu;Awabutu;Geko;Mugimeketago;Tuamakida;Geibu;Pudotadi;Kogekotu;Iyaitaka;Ugibutu;Wouyebutu;Amougibutu;Dapaiba;Yukekebo;Agumaida;Yagiyo Butu
03.02 Paniai Barat;1001 Obano;2002 Kegouda;Totiyo;Beko;Tipakotu;Epo Obano;Towauwo;Wiyogei;Ekinauwo;Kigodide;Putakogopa;Waukotopa;Digiugii
03.03 Aradide;2001 Toyaimoti;Agapo;Abatadi;2005 Baguwo;Makidini;Tagiya;Emai;Dinubutu;2013 Duwadide
03.04 Bogabaida;2001 Bogobaida;Nawipauwo;Madou;Jibudide II;Yumauwo;Kagoudide;Eyapouda;Miyokepi;Obaya Dimi
03.05 Bibida;1001 Bibida;2002 Ugidimi;Odiyai;Tuwaktu;Kugaisiga;Kolaitaga;Dama-dama
03.06 Dumadama;2001 Duma;Bomosiga;Japesigaiwaka;Waitapa;Duma II
03.07 Siriwo;2001 Todia;Dadou;Bua;Kepi;Wageme;Bugubutu;Dogomouto;Giwo;Nomokepota;Eguai;Degatadi;Uwoyupi;Wegekebo;Yinotadi
03.08 Kebo;2001 Kebo II;Togowa;Ibumaida;Kagupagu;Ayaigo;Geibu;Yokadagi;Bunaida;Kedege;Uwaiye;Dawawa;Mugime Ketago;Tuwamakida
03.09 Yatamo;2001 Wotai;Keniapa;Memiyaibutu;Dimiya;Udaugi
03.10 Ekadide;2001 Pasir Putih;Geida;Widimeida;Makidimi;Iteuwo;Ogeida;Teguogi Pugaida;Dabamomaida;Baguwo;Keneugi;Debamomaida;Tegougi Pugaida
03.11 Wegee Muka;1006 Badawo;2001 Uwamani;Muyadebe;Woubutu;Kugitadi;Kobouyagapa;2007 Geko;Kinou;Toko;Yagiyo Butu;Obaidagi
03.12 Wegee Bino;2001 Dei;Obaiyoweta;Bubugiwo;Yimouto;Tamugauwo;Dagouto;Kopabutu;Boutai;Buka Duwata
03.13 Pugo Dagi;2001 Pugo;Waidide;Kopaidagi;Uwibutu;Tipago;Boba;Iyaidagi;Iyaitadi;Waiepo
03.14 Muye;2001 Muyetadi;Mogeya;Epabutu;Tiga Damuto;Bebiyai;Idaiyo;Tinou;Damuto;Obaiyodimi;Amopa
03.15 Nakama;2001 Okaitadi;Kito;Geiketago;Kadiyai;Uwodege;Digiyo Tuwataida;Itoka
03.16 Teluk Deya;2001 Ukauwo;Waipa;Ukago;Totiyo;Biyadide;Pekege
03.17 Yagai;2001 Panibagata;Pugaida;Aweubutu;Ipuwa;Munaiyepa;Kebo I;Payogei;Detauwo;Yaibu;Woyouto
03.18 Youtadi;2001 Youtadi;Uwagi;Ipouwa;Munaiyepa;Dokoneida;Namutadi
03.19 Baya Biru;2001 Nomouwodide;Pikokebo;Baya Biru;Jigitopa Timur;Maatadi;Pupekebo
03.20 Deiyai Miyo;2001 Uwebutu;Epouto;Tugumo;Tugu Kagomoma;Deiyamo;Miyamo
03.21 Dogomo;2001 Dogomo;Bomong Bugopa;Dangipa;Ondegapa;Sogomo
03.22 Aweida;2001 Deta;Tuguwai;Tuguwai Moma;Bumaida;Debaiye;2007 Komopa
03.23 Topiyai;2001 Obaipugaida;Eyagitaida;Momageida;Ekauwiya;DebaKebouda;Kaidoutadi;Pogeidimi;Okonobaida;Gakokotu;Kegama
03.24 Fajar Timur;2001 Yabomaida;Akoubaida;Dauwagu;Ganeyetaka;Yabomaida II;Bodatadi;Ibouwagu
04.01 Mimika Baru;1001 Koperapoka;Kwamki;Timika Jaya;1007 Sempan;Pasar Sentral;Wanagon;Kebun Sirih;Otomona;Perintis;Dingo Narama;Timika Indah;2004 Nayaro;Minabua;Hangaitji
04.02 Agimuga;2001 Kiliarma;Amungun;Aramsolki;Fakafuku;Masasimamo;Emogoma;Emkoma Halama;Hinat Untung
04.03 Mimika Timur;1001 Wania;2002 Kaugapa;Poumako;Tipuka;Muare;Hiripau
04.04 Mimika Barat;2001 Kokonao;Migiwia;Kiura;Mimika;Aparuka;Atapo;Apuri
04.05 Jita;2001 Sempan Timur;Wenin;Noema;Wapu;Sumapro;Wacakam;Waituku;Bulumen;Kanmapiri;Jaitak
04.06 Jila;2001 Jila;Diloa;Noemun;Pasir Putih;Jengkon;Pilik Ogom;Bunaraugin;Umpliga;Amua Ogom;Pusuwe;Wandud;Diloa Dua
04.07 Mimika Timur Jauh;2001 Ayuka;Amamapare;Ohotya;Omawita;Fanamo
04.08 Mimika Tengah;2001 Atuka;Tiwaka;Keakwa;Aikawapuka;Kamoro
04.09 Kuala Kencana;1001 Kuala Kencana;Karang Senang;2003 Utikini Baru;Bhintuka;Tioka Kencana;Mimika Gunung;Karya Kencana;Utikini Dua;Utikini Tiga;Jimbi
04.10 Tembagapura;1001 Tembagapura;2002 Waa;Arwanop;T"Singa;Jagamin;Banigogom;Opitawak;Doliningokngin;Banti Dua;Aingogin;Baluni;Noselanop;Meningimponogama;Jongkogama
04.11 Mimika Barat Jauh;2001 Potowai Buru;Yapkoka;Aindua;Tapomai;Umar
04.12 Mimika Barat Tengah;2001 Kapiraya;Uta;Mupuruka;Wumuka;Akar;Mapar;Kipia;Pronggo;Wakia
04.13 Kwamki Narama;1001 Harapan;2002 Meekurima;Landun Mekar;Olaroa;Bintang Lima;Damai;Walani;Amole;Lamopi;Tunas Matoa
04.14 Hoya;2001 Hoya;Mamontoga;Jinonin;Kulama Ogom;Puti;Jawa
04.15 Iwaka;2001 Limau Asri Timur;Wangirja;Iwaka;Naena Muktipura;Mulia Kencana;Pigapu;Limau Asri Barat
04.16 Wania;1002 Kamoro Jaya;Wonosari Jaya;1005 Inauga;2001 Kadun Jaya;2004 Nawaripi;2006 Mawokau Jaya;Mandiri Jaya
04.17 Amar;2001 Amar;Kawar;Manuare;Ipiri;Paripi;Yaraya
04.18 Alama;2001 Enggin;Alama;Senawak;Unimogom;Bemoki;Tagaralma;Geselema;Wuarem;Jenggelo;Purua;Kilmit
05.01 Ilaga;2001 Kago;Kimak;Wuloni;Nipuralome;Tagaloa;Jenggerpaga;kibogolome;Ilambet;Kalebut
05.02 Wangbe;2001 Wangbe;Jindak;Pungki;Wonalbe;Ulipia;Marilaukin;Ailpailin;Wungbet;Nagaljagama;Mongkoihol;Nangi
05.03 Beoga;2001 Yulukoma;Milawak;Tinggilbet;Ogamki;Dengkibuma;Dambet;Ondugi;Ambobera
05.04 Doufo;2001 Doufo;Iratoi;Lani;Wahuka;Sibita;Rawa;Jirei
05.05 Pogoma;2001 Pogoma;Gagama;Wiha;Wakme;Ugutmu;Yugume;Kolamagi;Guwamu;Kumasingga
05.06 Sinak;2001 Yauria;Gigobak;Kalibuk;Kelemame;Gulabut;Kolaribanak;Mogulu;Gigobak II;Pasir Putih;Gingga Baru;Tenonggame
05.07 Agandugume;2001 Agandugume;Gut'yenggenak;Dugunale;Ogobak'pelenak;Dolinggu;Ayume;Terowi
05.08 Gome;2001 Gome;Misimaga;Upaga;Agiyome;Yenggernok;Wako;Tegelobak;Ninggabuma;Kelanungin;Yonggolawi
05.09 Dervos;2001 Tayai;Kordesi;Faisau;Fokri;Foisa;Duaita;Dervos
05.10 Beoga Barat;2001 Babe;Jambul;Nungai;Mugulip;Kelmabet;Jenggeren
05.11 Beoga Timur;2001 Puluk;Kelandiruma;Pupet;Pilokoma;Gimurik;Wandibet;Meningimte;Bungok
05.12 Ogamanim;2001 Erong Berong;Hikinat;Daung;Kombet;Onop;Kulamagom;Ogamanin
05.13 Kembru;2001 Aguit;Kembru;Molu;Belaba;Makuma;Tinoti;Nilime
05.14 Bina;2001 Golu;Bina;Lumakluk;Wogot;Kabogoluk;Ogomegat;Mamaput
05.15 Sinak Barat;2001 Kilunggame;Bakcini;Timobut;Tagalame I;Wonelupaga;Komapaga;Timobut Egewak
05.16 Mage'abume;2001 Nigilome;Weni;Amuleme;Jigunggi;Kumikomo;Rumagi;Gelegi;Wombru;Kondokwe;Tinibolu;Winanggwi
05.17 Yugumuak;2001 Pamebut;Agenggen;Yugumuak;Wilewak;Lambera;Wobulo;Mugalolo;Manggame;Jerusalem;Wiyabubu
05.18 Ilaga Utara;2001 Mayuberi;Maki;Paluga;Ayali;Toegi;Amungi;Olenki;Mundiba;Akonobak
05.19 Mabugi;2001 Bubet;Bologobak;Ko'eao;Ogongki;Mabuga;Kabuki;Oknanim;Kalemogom
05.20 Omukia;2001 Eromaga;Pinggil/Eronggobak;Gilini;Pinapa;Kunga;Ondugura;Manggume;Kuleme;Ninggibome;Awilkinop;Domaoa;Pungtrama;Balamagalama;Aminggaru
05.21 Lambewi;2001 Tuput;Wenggen'ambut;Wamiru;Piluwolu;Tenawi;Wanombut;Pumbanak
05.22 Oneri;2001 Jiwot;Gunaluk;Kugiame;Wuyunggame;Deogi;Jugumi
05.23 Amungkalpia;2001 Amungkalpia;Bela;Ompliga;Alama;Tagalarama;Bemoki
05.24 Gome Utara;2001 Mundidok;Yaiki Maiki;Tobenggi;Towenggi II;Welenggaru
05.25 Erelmakawia;2001 Erelmakawia;Kalpamonora;Bomogin;Mamoldema;Wamagun;Amungkonin;Ipmangkop;Tamagun;Ai Arama
06.01 Kamu;2001 Ikebo;Mauwa;Ekemanida;Bukapa;Kimupugi;Dikiyouwo;Idakotu;Putapa
06.02 Mapia;2001 Bobomani;Abaimaida;Bonakunu;Dawaikunu;Magone;Diyoudimi;Obaikagopa
06.03 Piyaiye;2001 Apogomakida;Deneiode;Yegiyepa;Ideduwa;Kegata;Egipa;Ukagu;Tibaugi
06.04 Kamu Utara;2001 Idakebo;Pugatadi I;Pugatadi II;Ikrar;Obayo;Kuyakago;Mogou;Yametadi;Duntek;Ekimani
06.05 Sukikai Selatan;2001 Unito;Sukikai;Iyaro;Wigoumakida
06.06 Mapia Barat;2001 Abouyaga;Maikotu;Taubaikebo;Yegoukotu
06.07 Kamu Selatan;2001 Puweta I;Pouwouda;Puweta II;Botumoma;Obaibega;Digikebo;Bogiyateugi;Matadi;Tuwaida;Yepo;Ugikagouda;Ugikebo
06.08 Kamu Timur;2001 Ugapuga;Deiyapa;Boduda;Yotapuga;Bokaibutu;Bunauwo;Nuwa
06.09 Mapia Tengah;2001 Piyakunu;Diyeugi;Putaapa;Atou;Modio;Upibega;Timepa;Gabaikunu;Adauwo;Megaikebo
06.10 Dogiyai;2001 Dogimani;Kigamani;Idadagi;Denemani;Makidimi;Egebutu;Motito;Bobobutu;Pona
07.01 Sugapa;2001 Emondi;Mindau;Sambili;Yoparu;Yokatapa;Bilogai;Puyagia;Jalae;Mamba;Titigi;Eknemba;Wandoga;Pesiga;Mblusiga;Ndugusiga;Kumbalagupa;Buwisiga
07.02 Homeyo;2001 Mapa;Bilai;Maya;Degesiga;Pogapa;Bamba;Zombandoga;Kobae;Selemama;Kendetapa;Hiyabu;Ogoeapa;Bonogo;Agapa;Engganengga;Waiagepa;Hugitapa;Bubisiga;Nggagemba;Sanepa;Mbomogo
07.03 Wandai;2001 Sabisa;Dubandoga;Debasiga I;Debasiga II;Isandoga;Mogalo;Jae;Mbugulo;Hulagupa
07.04 Biandoga;2001 Danggatadi;Mbiandoga;Bugalaga;Yagaito;Kalawa;Yanei;Maniuwo;Tunggapo;Pagamba;Maolagi;Aneya;Kigitadi;Ndabatadi;Moyomataga;Pitadi;Ular Merah
07.05 Agisiga;2001 Agisiga;Tausiga;Unabundoga;Mbamogo;Jenetapa Janasiga;Soali;Tambage;Nabia;Danggoa;Kombogosiga
07.06 Hitadipa;2001 Wabui;Balaimai;Janamba;Kulapa;Pugisiga;Hitadipa;Soanggama;Danggomba;Sakumba
07.07 Ugimba;2001 Ugimba;Bunaopa;Pigabu;Teteopa;Dukendopa;Nggamagae
07.08 Tomosiga;2001 Tomosiga;Bigasiga;Dapiaga;Pewesiga;Hegenagai;Gaimigi;Jawasiga;Duginggobo;Sugulubagala
08.01 Tigi;2001 Waghete I;Ugiya;Yaba;Waghete II;Bomau I;Okomakebo;Bamou II;Atouda;Oneibo;Yaba II;Mugouda;Bomou III;Okomotadi;Buwoudimi;Ibodiyo;Ikiyawo;Motano;Amago;Idege;Peku
08.02 Tigi Timur;2001 Damabagata;Kokobaya;Watiyai;Edagotadi;Dakebo;Bagou;Dagokebo;Ipoke;Waitakotu;Pekepa;Bagumoma;Udaugida;Bagou II;Idayodagi
08.03 Bowobado;2001 Kopai I;Kopai II;Woge;Yewadide;Mudetadi;Diita
08.04 Tigi Barat;2001 Gakokebo;Demago;Widuwakiya;Onago;Wagomani;Digibagata;Piyekedimi;Ayatei;Tenedagi;Diyai;Jinidaba;Widimei;Yagu;Obai;Yipai;Diyai II;Meyepa;Kogemani;Digikotu;Onago II;Maatadi;Epanai
08.05 Kapiraya;2001 Komauto/Kapiraya;Mogodagi;Yamouwitina;Idego;Uwe Onagei`
