import type { ComplaintSubmission } from '@selaras/schemas'

export type ComplaintInput = (typeof ComplaintSubmission)['_zod']['input']

/** What people complain about, in their words. */
export interface Topic {
  category: string
  classification: NonNullable<ComplaintInput['classification']>
  title: string
  /** What was seen; the place is added. */
  seen: readonly string[]
  /** Reports on officials are kept from the public more often. */
  sensitive?: boolean
}

export const topics: readonly Topic[] = [
  {
    category: 'roads',
    classification: 'complaint-non-supervisory',
    title: 'Jalan berlubang',
    seen: [
      'Lubang besar di tengah jalan, dua motor sudah jatuh.',
      'Aspal mengelupas sejak musim hujan dan belum diperbaiki.',
    ],
  },
  {
    category: 'waste',
    classification: 'complaint-non-supervisory',
    title: 'Sampah menumpuk',
    seen: ['Sampah tidak diangkut sejak seminggu lalu.', 'Warga luar membuang sampah di lahan kosong tiap malam.'],
  },
  {
    category: 'flood',
    classification: 'complaint-non-supervisory',
    title: 'Genangan dan saluran mampet',
    seen: [
      'Air setinggi lutut setiap hujan lebih dari satu jam.',
      'Saluran tertutup lumpur sehingga air masuk ke rumah.',
    ],
  },
  {
    category: 'street-lighting',
    classification: 'complaint-non-supervisory',
    title: 'Lampu jalan padam',
    seen: ['Tiga tiang lampu padam, jalan gelap dan rawan.', 'Lampu berkedip lalu padam sejak tiang ditabrak.'],
  },
  {
    category: 'traffic',
    classification: 'complaint-non-supervisory',
    title: 'Parkir liar',
    seen: [
      'Kendaraan parkir di trotoar sehingga pejalan kaki turun ke jalan.',
      'Angkutan berhenti lama di tikungan tiap sore.',
    ],
  },
  {
    category: 'market',
    classification: 'complaint-non-supervisory',
    title: 'Timbangan pedagang tidak pas',
    seen: ['Beras 5 kg setelah ditimbang ulang hanya 4,6 kg.', 'Timbangan di los ikan tidak bertanda tera tahun ini.'],
  },
  {
    category: 'water-supply',
    classification: 'complaint-non-supervisory',
    title: 'Air bersih mati',
    seen: ['Air tidak mengalir sejak dua hari, belum ada pengumuman.', 'Air keluar keruh dan berbau setiap pagi.'],
  },
  {
    category: 'licensing',
    classification: 'complaint-supervisory',
    title: 'Izin melewati batas waktu',
    seen: [
      'Berkas lengkap sejak bulan lalu, izin belum terbit.',
      'Diminta menyerahkan fotokopi yang sama untuk ketiga kali.',
    ],
    sensitive: true,
  },
  {
    category: 'public-service',
    classification: 'complaint-supervisory',
    title: 'Pungutan di luar tarif',
    seen: ['Petugas meminta uang lelah tanpa kuitansi.', 'Nomor antrean dilewati oleh orang yang membayar.'],
    sensitive: true,
  },
  {
    category: 'health-service',
    classification: 'information-request',
    title: 'Jadwal pelayanan puskesmas',
    seen: ['Apakah poli gigi buka hari Sabtu?', 'Syarat apa untuk rujukan kontrol ulang?'],
  },
  {
    category: 'public-space',
    classification: 'aspiration',
    title: 'Usul taman dan jalur sepeda',
    seen: ['Mohon lahan kosong dijadikan taman bermain.', 'Mohon jalur sepeda disambung sampai stasiun.'],
  },
]
