// Generated from packages/adapters/oss/spec/codes.json by `pnpm generate`. Do not edit.

/** Code lists by number, each code with the words of the guide. Open: real messages carry codes that are not here. Source: OSS RBA integration guide (PIA) 4.3.22, annex code lists. */
export const ossCodes: Readonly<Record<string, { title: string; codes: Readonly<Record<string, string>> }>> = {
  "1": {
    "title": "DATA STATUS PERMODALAN",
    "codes": {
      "01": "Penanaman Modal Asing",
      "02": "Penanaman Modal Dalam Negeri",
      "03": "Bukan (PMA/PMDN)"
    }
  },
  "2": {
    "title": "DATA JENIS PERUSAHAAN",
    "codes": {
      "10": "Yayasan",
      "16": "Bentuk Usaha Tetap (BUT)",
      "17": "Perseorangan",
      "18": "Badan Layanan Umum (BLU)",
      "19": "Badan Hukum (selain PT,Yayasan dan Koperasi)",
      "20": "Badan Usaha Lainnya (Khusus STPW Luar Negeri)",
      "21": "Perusahaan Umum (Perum)",
      "22": "Perusahaan Umum Daerah (Perumda)",
      "23": "Perusahaan Daerah (Perusda)",
      "24": "Badan Operasi Bersama (BOB)",
      "25": "Badan Usaha Perwakilan",
      "26": "Perseroan Terbatas (PT) Perorangan",
      "27": "Pedagang Berjangka Asing (PBA)",
      "28": "Badan Usaha Milik Desa (BUM Desa)",
      "29": "Badan Usaha Milik Desa Bersama (BUM Desa Bersama)",
      "01": "Perusahaan Terbatas (PT)",
      "02": "Perseroan Komanditer (CV)",
      "04": "Badan Usaha Pemerintah",
      "05": "Firma (Fa)",
      "06": "Persekutuan Perdata",
      "07": "Koperasi",
      "08": "Dana Pensiun",
      "09": "Pesekutuan dan Perkumpulan"
    }
  },
  "3": {
    "title": "DATA JENIS ANGKA PENGENAL IMPORTIR (API)",
    "codes": {
      "01": "Angka Pengenal Importir Umum (API-U)",
      "02": "Angka Pengenal Importir Produsen (API-P)"
    }
  },
  "4": {
    "title": "DATA JENIS IDENTITAS",
    "codes": {
      "01": "Kartu Tanda Penduduk (KTP)",
      "02": "Paspor"
    }
  },
  "5": {
    "title": "DATA JENIS STATUS TANAH",
    "codes": {
      "01": "Sewa",
      "02": "Milik Sendiri",
      "03": "Pinjam Pakai"
    }
  },
  "6": {
    "title": "DATA JENIS ASAL INVESTOR",
    "codes": {
      "01": "Indonesia",
      "02": "Asing"
    }
  },
  "7": {
    "title": "DATA JENIS AKTA",
    "codes": {
      "10": "Akta Likuidasi",
      "11": "Akta Merger",
      "12": "Akta Pembubaran",
      "01": "Akta Pendirian",
      "02": "Akta Perubahan",
      "06": "Kontrak",
      "07": "Peraturan",
      "09": "SK Penetapan"
    }
  },
  "9": {
    "title": "DATA STATUS RESPON",
    "codes": {
      "200": "Sukses",
      "400": "Data Parameter Salah",
      "401": "User Akses Tidak Valid",
      "403": "Ilegal Inquery /Akses",
      "404": "Akses Service Tidak Ditemukan",
      "405": "Akses Service Ditolak",
      "500": "Proses Payload Data Di Sistem OSS Gagal",
      "504": "Proses Payload Data Di Sistem OSS Timeout"
    }
  },
  "10": {
    "title": "DATA KODE STATUS IZIN",
    "codes": {
      "10": "Dokumen Lengkap",
      "11": "Dokumen Belum Lengkap",
      "12": "Pemenuhan Komitmen",
      "20": "Validasi",
      "30": "Verifikasi Pembayaran",
      "31": "Konfirmasi Pembayaran",
      "32": "Menunggu Verifikasi Bukti Bayar PNBP",
      "33": "Persetujuan Pembayaran",
      "34": "Perbaikan Konfirmasi Pembayaran",
      "40": "Inspeksi",
      "41": "Konfirmasi Persyaratan",
      "42": "Data Konfirmasi Persyaratan",
      "43": "Re-Konfirmasi Persyaratan",
      "44": "Data Re-Konfirmasi Persyaratan",
      "45": "Persyaratan terverifikasi",
      "49": "Pengambilan Nomor",
      "50": "Disetujui",
      "52": "Terbit Sementara",
      "57": "Disetujui secara otomatis oleh sistem OSS (fiktif positif) berdasarkan Pasal 175",
      "60": "Peringatan",
      "70": "Penghentian Sementara Kegiatan Berusaha",
      "80": "Pengenaan Denda Administratif",
      "90": "Ditolak",
      "93": "Penolakan Persyaratan",
      "05": "Proses Penapisan",
      "09": "Telah Melengkapi Persyaratan"
    }
  },
  "11": {
    "title": "DATA KODE KLASIFIKASI SAHAM",
    "codes": {
      "01": "Tanpa Klasifikasi",
      "02": "Seri A",
      "03": "Seri B",
      "04": "Seri C",
      "05": "Seri D",
      "06": "Seri E",
      "N (sesuai urutan yang sebelumnya)": "Seri _N_ (sesuai urutan yang sebelumnya)"
    }
  },
  "12": {
    "title": "DATA KODE STATUS BADAN HUKUM",
    "codes": {
      "01": "Badan Hukum",
      "02": "Bukan Badan Hukum"
    }
  },
  "13": {
    "title": "DATA KODE JENIS PEMEGANG SAHAM",
    "codes": {
      "01": "Perorangan",
      "02": "Badan Hukum"
    }
  },
  "14": {
    "title": "DATA KODE STATUS DOKUMEN NIB",
    "codes": {
      "01": "Aktif",
      "02": "Belum Aktif",
      "03": "Diizinkan Usaha",
      "04": "Diizinkan Beroperasi",
      "05": "Dibekukan",
      "06": "Dicabut"
    }
  },
  "16": {
    "title": "DATA KODE JENIS LOKASI",
    "codes": {
      "01": "Dalam Kawasan",
      "02": "Di luar Kawasan"
    }
  },
  "17": {
    "title": "DATA KODE SATUAN TANAH",
    "codes": {
      "01": "M2",
      "02": "Ha"
    }
  },
  "18": {
    "title": "DATA KODE JENIS PELAKU USAHA",
    "codes": {
      "01": "Badan Usaha",
      "02": "Perseorangan",
      "03": "Kantor Perwakilan",
      "04": "Badan Usaha Luar Negeri"
    }
  },
  "19": {
    "title": "DATA STATUS FLAG PAJAK",
    "codes": {
      "16": "Perwakilan (KPPA)",
      "17": "STPW Luar Negeri",
      "21": "Perusahaan Umum (Perum)",
      "22": "Perusahaan Umum Daerah (Perumda)",
      "23": "Perusahaan Daerah (Perusda)",
      "00": "Valid/Sukses",
      "01": "Invalid/Gagal",
      "02": "Masa SPT Tahunan",
      "03": "Masa PPN 3 Bulanan",
      "04": "Wajib Pajak Tidak Ditemukan"
    }
  },
  "20": {
    "title": "KODE REFERENSI SEKTOR",
    "codes": {
      "010": "Dalam Negeri",
      "012": "Pertahanan",
      "013": "Hukum dan Hak Asasi Manusia",
      "015": "Keuangan",
      "018": "Pertanian",
      "019": "Industri",
      "020": "Energi dan Sumber Daya Mineral",
      "022": "Perhubungan",
      "023": "Pendidikan",
      "024": "Agama",
      "026": "Ketenagakerjaan",
      "029": "Lingkungan Hidup dan Kehutanan",
      "032": "Kelautan dan Perikanan",
      "033": "Pekerjaan Umum dan Perumahan Rakyat",
      "040": "Pariwisata",
      "042": "Riset Teknologi dan Pendidikan",
      "044": "Koperasi dan UKM",
      "056": "Agraria dan Tata Ruang/Badan Pertahanan Nasional",
      "059": "Komunikasi dan Informatika",
      "060": "Kepolisian",
      "063": "Obat Dan Makanan",
      "084": "Badan Standarisasi Nasional",
      "085": "Ketenaganukliran",
      "090": "Perdagangan"
    }
  },
  "21": {
    "title": "DATA KODE JENIS KAWASAN",
    "codes": {
      "01": "Kawasan Industri (KI)",
      "02": "Kawasan Ekonomi Khusus (KEK)",
      "03": "Free Trade Zone (FTZ)"
    }
  },
  "22": {
    "title": "DATA KODE STATUS PROYEK",
    "codes": {
      "01": "Baru",
      "02": "Lama"
    }
  },
  "23": {
    "title": "DATA KODE PENDIDIKAN",
    "codes": {
      "01": "Sekolah Dasar (SD)",
      "02": "Sekolah Menengah Pertama (SMP)",
      "03": "Sekolah Menengah Atas (SMA)",
      "04": "Sekolah Menengah Kejuruan (SMK)",
      "05": "Diploma 1 (D1)",
      "06": "Diploma 2 (D2)",
      "07": "Diploma 3 (D3)"
    }
  },
  "24": {
    "title": "DATA KODE POSISI LOKASI",
    "codes": {
      "01": "Daratan",
      "02": "Perairan",
      "03": "Kawasan Hutan"
    }
  },
  "25": {
    "title": "DATA KODE STATUS LOKASI",
    "codes": {
      "01": "Lokasi Utama",
      "02": "Hamparan"
    }
  },
  "26": {
    "title": "DATA JENIS PROYEK",
    "codes": {
      "01": "Utama",
      "02": "Pendukung",
      "03": "Kantor Cabang Administrasi",
      "04": "Perluasan",
      "05": "Pendukung UMKU"
    }
  },
  "27": {
    "title": "DATA JENIS IZIN",
    "codes": {
      "01": "Izin Dasar",
      "02": "Izin",
      "04": "Sertifikat Standar",
      "K02": "Persyarat Standar",
      "K03": "UMKU"
    }
  },
  "28": {
    "title": "DATA KODE FLAG CHECKLIST",
    "codes": {
      "N": "Tidak Komitmen",
      "O": "Otomatis Terbit",
      "T": "Tidak Butuh Komitmen (Tembusan)",
      "Y": "Komitmen"
    }
  },
  "29": {
    "title": "DATA KODE REFERENSI",
    "codes": {
      "1": "Status Permodalan (Lampiran 1)",
      "2": "Jenis Perusahaan (Lampiran 2)",
      "3": "Jenis Angka Pengenal Importir (API) (Lampiran 3)",
      "4": "Jenis Identitas (Lampiran 4)",
      "5": "Jenis Status Tanah (Lampiran 5)",
      "6": "Jenis Asal Investor (Lampiran 6)",
      "7": "Jenis Akta (Lampiran 7)",
      "8": "Kode Izin (Lampiran 8)",
      "9": "Kode Status Respon (Lampiran 9)",
      "10": "Kode Status Izin (Lampiran 10)",
      "11": "Kode Klasifikasi Saham (Lampiran 11)",
      "12": "Kode Status Badan Hukum (Lamiran 12)",
      "13": "Kode Jenis Pemegang Saham (Lampiran 13)",
      "14": "Kode Status Dokumen NIB (Lampiran 14)",
      "15": "Kode Daftar Negatif Investasi (DNI) (Lampiran 15)",
      "16": "Kode Jenis Lokasi (Lampiran 16)",
      "17": "Kode Satuan Tanah (Lampiran 17)",
      "18": "Kode Jenis Pelaku Usaha (Lampiran 18)",
      "19": "Kode Status Flag Kajak (Lampiran 19)",
      "20": "Kode Referensi Sektor (Lampiran 20)",
      "21": "Kode Jenis Kawasan (Lampiran 21)",
      "22": "Kode Status Proyek (Lampiran 22)",
      "23": "Kode Pendidikan (Lampiran 23)",
      "24": "Kode Posisi Lokasi (Lampiran 24)",
      "25": "Kode Status Lokasi (Lampiran 25)",
      "26": "Jenis Proyek (Lampiran 26)",
      "27": "Jenis Izin (Lampiran 27)",
      "28": "Kode Flag Checklist (Lampiran 28)",
      "29": "Kode Jabatan Tenaga Kerja Asing",
      "30": "Kode KBLI Berdasarkan Mapping ke KBLI",
      "31": "Kode Bidang Spesifik",
      "32": "Kode Kawasan"
    }
  },
  "31": {
    "title": "DATA SKALA USAHA",
    "codes": {
      "01": "Usaha Mikro",
      "02": "Usaha Kecil",
      "03": "Usaha Menengah",
      "04": "Usaha Besar"
    }
  }
}
