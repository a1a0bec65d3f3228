// The words of SP4N-LAPOR! and what they mean here. Words: public SP4N documents and interfaces; the pairing is ours,
// to be checked with the operator.
import type { Complaint, ComplaintClassification } from '@selaras/schemas'

type Status = Complaint['status']

/** Statuses as SP4N words them, for each of ours. Several of ours share a word: LAPOR! knows fewer. */
export const laporStatuses: Readonly<Record<Status, string>> = {
  received: 'belum terverifikasi',
  verified: 'terverifikasi',
  dispatched: 'terdisposisi',
  redirected: 'diteruskan instansi',
  'in-progress': 'proses tindak lanjut',
  answered: 'proses tindak lanjut',
  'awaiting-reporter': 'proses tindak lanjut',
  reopened: 'proses tindak lanjut',
  escalated: 'proses tindak lanjut',
  resolved: 'selesai',
  closed: 'selesai',
  rejected: 'diarsipkan',
  merged: 'diarsipkan',
}

const STATUSES: Readonly<Record<string, Status>> = {
  'belum terverifikasi': 'received',
  terverifikasi: 'verified',
  terdisposisi: 'dispatched',
  'proses tindak lanjut': 'in-progress',
  selesai: 'resolved',
  diarsipkan: 'rejected',
  ditolak: 'rejected',
  'diteruskan instansi': 'redirected',
}

/** Classes as SP4N words them. */
export const laporClassifications: Readonly<Record<ComplaintClassification, string>> = {
  'complaint-supervisory': 'Pengaduan berkadar pengawasan',
  'complaint-non-supervisory': 'Pengaduan tidak berkadar pengawasan',
  aspiration: 'Aspirasi',
  'information-request': 'Permintaan Informasi',
}

const tidy = (words: string) =>
  words
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
const CLASSIFICATIONS = new Map(
  Object.entries(laporClassifications).map(([code, words]) => [tidy(words), code as ComplaintClassification]),
)

/** Our status for a word of SP4N, however it is capitalised and spaced. */
export const statusFrom = (words: string): Status | undefined =>
  Object.hasOwn(STATUSES, tidy(words)) ? STATUSES[tidy(words)] : undefined

/** Our class for a word of SP4N. Plain *Pengaduan* is none: verification says whether it has supervisory content. */
export const classificationFrom = (words: string): ComplaintClassification | undefined =>
  CLASSIFICATIONS.get(tidy(words))

/** Whether a word is a class of SP4N that leaves ours open. */
export const isPlainComplaint = (words: string) => tidy(words) === 'pengaduan'

/** Number of a report at LAPOR!, shown as `#1234567`: its one to ten digits, or `undefined`. */
export const parseLaporNumber = (typed: string): string | undefined => /^#?\s*([0-9]{1,10})$/.exec(typed.trim())?.[1]

/** What the two flags of a report mean. They are independent of each other. */
export const laporFlags = {
  anonim: {
    id: 'Anonim: tentang siapa yang melapor. Identitas pelapor tidak ikut dikirim; isi laporan boleh diumumkan.',
    en: 'Anonymous: about who reports. The identity of the reporter is not sent; the content may be made public.',
  },
  rahasia: {
    id: 'Rahasia: tentang isi laporan. Hanya pihak yang menanganinya yang membacanya; isi tidak diumumkan.',
    en: 'Confidential: about the content. Only those who handle the report read it; it is not made public.',
  },
} as const
