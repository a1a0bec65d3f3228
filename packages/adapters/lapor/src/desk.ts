import type { BridgeRow, Row } from './upstream.ts'
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
const statusAfter = (role: LaporRole, act: LaporAct, status: string): string => {
  const { by, from, to } = RULES[act]
  if (!by.includes(role)) throw new TypeError(`[lapor sandbox] "${act}" is not for ${role}: ${by.join(', ')}.`)
  if (!from.includes(status))
    throw new TypeError(`[lapor sandbox] "${act}" is not for "${status}": ${from.join(', ')}.`)
  return to
}

const CLASSES: readonly string[] = ['Pengaduan', ...Object.values(laporClassifications)]

/** What somebody says beside what they do. */
export interface LaporWords {
  classification?: string
  institution?: string
  answer?: string
  note?: string
}

/** A report as somebody files it. */
export type LaporFiled = Pick<LaporReport, 'title' | 'description'> &
  Partial<Pick<LaporReport, 'classification' | 'anonim' | 'rahasia'>>

const defined = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
const flag = (value: boolean) => (value ? '1' : '0')

/** The reports of the desk, by number. */
const createRegister = (firstNumber: number) => {
  const reports = new Map<string, LaporReport>()
  return {
    found: (number: string): LaporReport => {
      const report = reports.get(number)
      if (!report) throw new TypeError(`[lapor sandbox] No report #${number}.`)
      return report
    },
    /** By our tracking number, or else by its own. */
    of: (row: Row): LaporReport | undefined =>
      [...reports.values()].find((report) => report.case !== undefined && report.case === row.case) ??
      reports.get(row.lapor ?? ''),
    enter: (filed: LaporFiled & { case?: string }): LaporReport => {
      const { classification } = filed
      if (classification !== undefined && !CLASSES.includes(classification))
        throw new TypeError(`[lapor sandbox] No class "${classification}": ${CLASSES.join(', ')}.`)
      const number = String(firstNumber + reports.size)
      const report = { anonim: false, rahasia: false, ...filed, number, status: 'belum terverifikasi', answers: [] }
      reports.set(number, report)
      return report
    },
    count: (): number => reports.size,
  }
}

/** The people of the desk and what they keep; what the region is to hear of goes to `tell`. */
export const createDesk = (firstNumber: number, tell: (row: Omit<BridgeRow, 'id' | 'at'>) => void) => {
  const register = createRegister(firstNumber)
  /** Reports made at LAPOR! that the region was told of. */
  const told = new Set<string>()

  const introduce = ({ number, title, description, classification, anonim, rahasia }: LaporReport) => {
    told.add(number)
    const words = defined({ title, description, classification })
    tell({ kind: 'laporan', lapor: `#${number}`, ...words, anonim: flag(anonim), rahasia: flag(rahasia) })
  }

  return {
    file: (filed: LaporFiled): string => register.enter(filed).number,
    act: (role: LaporRole, act: LaporAct, number: string, words: LaporWords = {}): LaporReport => {
      const report = register.found(number)
      const { answer, ...others } = words
      const { note: _, ...kept } = others
      Object.assign(report, kept, { status: statusAfter(role, act, report.status) })
      if (answer !== undefined) report.answers.push(answer)
      const isKnown = report.case !== undefined || told.has(number)
      const news = defined({ case: report.case, lapor: `#${number}`, status: report.status, ...words })
      if (isKnown) tell({ kind: 'tindak-lanjut', ...news })
      else if (act === 'dispatch') introduce(report)
      return report
    },
    /** Takes what a row of the region says. */
    take: (row: Row): void => {
      const { title = '', description = '', classification } = row
      if (row.kind === 'laporan') {
        const flags = { anonim: row.anonim === '1', rahasia: row.rahasia === '1' }
        const { number, status } = register.enter({
          title,
          description,
          ...flags,
          ...defined({ classification, case: row.case }),
        })
        tell({ kind: 'tindak-lanjut', ...defined({ case: row.case }), lapor: number, status })
        return
      }
      const report = register.of(row)
      if (!report) return
      Object.assign(report, defined({ case: row.case, status: row.status }))
      if (row.answer) report.answers.push(row.answer)
    },
    report: (number: string): LaporReport => structuredClone(register.found(number)),
    count: register.count,
  }
}
