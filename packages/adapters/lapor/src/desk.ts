import { laporClassifications } from './vocabulary.ts'

/** Who works at LAPOR!: national desk, coordinating desk of an institution, officer of the unit that answers. */
export type LaporRole = 'admin-nasional' | 'admin-koordinator' | 'pejabat-penghubung'

/** What somebody at the desk does with a report. */
export type LaporAct = 'verify' | 'archive' | 'dispatch' | 'forward' | 'follow-up' | 'finish'

export interface LaporReport {
  /** Number at LAPOR!. */
  number: string
  /** Tracking number with the region, when it came from there. */
  case?: string
  title: string
  description: string
  classification?: string
  anonim: boolean
  rahasia: boolean
  /** In SP4N's words. */
  status: string
  institution?: string
  /** Everything said to the reporter. */
  answers: string[]
}

interface Rule {
  by: readonly LaporRole[]
  from: readonly string[]
  to: string
}

const WORK = ['terdisposisi', 'proses tindak lanjut']

/** Who may do what, and when. The chain of desks is SP4N's; the fine print is this emulation's. */
const RULES: Readonly<Record<LaporAct, Rule>> = {
  verify: { by: ['admin-nasional'], from: ['belum terverifikasi'], to: 'terverifikasi' },
  archive: { by: ['admin-nasional'], from: ['belum terverifikasi', 'terverifikasi'], to: 'diarsipkan' },
  dispatch: {
    by: ['admin-nasional', 'admin-koordinator'],
    from: ['terverifikasi', 'diteruskan instansi'],
    to: 'terdisposisi',
  },
  forward: { by: ['admin-koordinator'], from: WORK, to: 'diteruskan instansi' },
  'follow-up': { by: ['pejabat-penghubung'], from: WORK, to: 'proses tindak lanjut' },
  finish: { by: ['admin-koordinator', 'pejabat-penghubung'], from: ['proses tindak lanjut'], to: 'selesai' },
}

/** Status after an act. Throws where the role may not, or the report stands elsewhere. */
export const statusAfter = (role: LaporRole, act: LaporAct, status: string): string => {
  const { by, from, to } = RULES[act]
  if (!by.includes(role)) throw new TypeError(`[lapor sandbox] "${act}" is not for ${role}: ${by.join(', ')}.`)
  if (!from.includes(status))
    throw new TypeError(`[lapor sandbox] "${act}" is not for "${status}": ${from.join(', ')}.`)
  return to
}

export const CLASSES: readonly string[] = ['Pengaduan', ...Object.values(laporClassifications)]
