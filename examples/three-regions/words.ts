export type Language = 'id' | 'en'

/** Everything the main job says to a person, in both languages. */
export const words = {
  title: {
    id: 'Tiga daerah, satu alur: MPP Purbalingga, Batang, dan DKI Jakarta',
    en: 'Three regions, one flow: the malls of Purbalingga, Batang and DKI Jakarta',
  },
  offline: { id: 'luar jaringan selama', en: 'is offline for' },
  online: { id: 'kembali ke jaringan', en: 'is back' },
  settling: { id: 'Menunggu semua kiriman sampai', en: 'Waiting until everything is delivered' },
  node: { id: 'Peserta', en: 'Participant' },
  received: { id: 'Masuk', en: 'Received' },
  refused: { id: 'Ditolak', en: 'Refused' },
  completed: { id: 'Selesai', en: 'Completed' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  total: { id: 'Jumlah', en: 'Total' },
  whyRefused: { id: 'Mengapa ditolak, dan cara memperbaikinya', en: 'Why refused, and how to mend it' },
  waitingOn: { id: 'Menunggu siapa', en: 'Waiting on whom' },
  applicant: { id: 'pemohon / pelapor', en: 'applicant / reporter' },
  deliveries: { id: 'Kiriman sampai', en: 'Deliveries' },
  retried: { id: 'Kiriman diulang', en: 'Retried deliveries' },
  sentTwice: { id: 'Panggilan yang dikirim dua kali', en: 'Calls sent twice' },
  lost: { id: 'Hilang', en: 'Lost' },
  doubled: { id: 'Ganda', en: 'Doubled' },
  timeline: { id: 'Perjalanan satu kasus lintas instansi', en: 'One case across agencies' },
  data: { id: 'Data tersimpan di', en: 'The data lies in' },
  serving: { id: 'Masih melayani di', en: 'Still serving at' },
  stop: { id: 'Tekan Ctrl-C untuk berhenti.', en: 'Press Ctrl-C to stop.' },
  rows: { id: 'baris', en: 'rows' },
  example: { id: 'contoh', en: 'for example' },
} satisfies Record<string, Record<Language, string>>

/** Indonesian, unless the terminal speaks English. */
export const languageOf = (environment: NodeJS.ProcessEnv): Language =>
  /^en/i.test(environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? '') ? 'en' : 'id'
