// An emulated desk of LAPOR! at the other end of the bridge: it keeps reports, its people work on them by role, and it
// reads and writes the same files. There is no `fetch` here because there is no public interface to emulate.
import { read } from '@selaras/adapter'
import { instantOf } from '@selaras/schemas'
import { acknowledgementFile, batchName, manifestFile } from './bridge/batch.ts'
import { FROM_LAPOR, TO_LAPOR } from './bridge/bridge.ts'
import type { BridgeStore } from './bridge/bridge-store.ts'
import { createInbox, type Position } from './bridge/inbox.ts'
import { memory } from './bridge/memory.ts'
import { createOutbox } from './bridge/outbox.ts'
import type { RowFormatName } from './bridge/row-format.ts'
import { CLASSES, type LaporAct, type LaporReport, type LaporRole, statusAfter } from './desk.ts'
import { type BridgeRow, Row } from './upstream.ts'

export { memory } from './bridge/memory.ts'
export type { LaporAct, LaporReport, LaporRole } from './desk.ts'

export interface LaporSandboxOptions {
  /** The place both sides reach. */
  shared: BridgeStore
  /** Now, milliseconds since 1970-01-01T00:00:00Z. */
  now: () => number
  /** How its rows are written. `ndjson` when left out. */
  format?: RowFormatName
  /** Number of the first report. 1000001 when left out. */
  firstNumber?: number
}

/**
 * What goes wrong on the way. Of what it sends: `damaged` (half of the rows arrive), `partial` (the manifest is not there
 * yet), `twice` (the same rows again in a batch of their own), `wrong-type` (numbers and truths in place of text). Of what
 * it reads: `silent` (no acknowledgement).
 */
export type LaporFault = 'damaged' | 'partial' | 'twice' | 'wrong-type' | 'silent'

/** What somebody says beside what they do. */
export interface LaporWords {
  classification?: string
  institution?: string
  answer?: string
  note?: string
}

type Filed = Pick<LaporReport, 'title' | 'description'> &
  Partial<Pick<LaporReport, 'classification' | 'anonim' | 'rahasia'>>

const oddly = (row: BridgeRow): BridgeRow =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, /^[0-9]{1,10}$/.test(value) ? Number(value) : value]),
  ) as unknown as BridgeRow

const defined = (row: { [Name in keyof BridgeRow]: BridgeRow[Name] | undefined }) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as BridgeRow

/** LAPOR!, as far as the bridge reaches: reports, roles and files, with state. */
export const createLaporSandbox = ({
  shared,
  now,
  format = 'ndjson',
  firstNumber = 1_000_001,
}: LaporSandboxOptions) => {
  const own = memory()
  const outbox = createOutbox({ shared, own, folder: FROM_LAPOR, format, maximumRows: 10_000 })
  const inbox = createInbox({ shared, folder: TO_LAPOR })
  const reports = new Map<string, LaporReport>()
  const taken = new Set<string>()
  /** Reports made at LAPOR! that the region was told of. */
  const told = new Set<string>()
  let position: Position = { batch: 1, byte: 0 }
  let written: BridgeRow[] = []
  let rows = 0

  const tell = (row: Omit<BridgeRow, 'id' | 'at'>) => {
    rows += 1
    written.push(defined({ id: `lapor-${rows}`, at: instantOf(now()), ...row }))
  }
  const found = (number: string): LaporReport => {
    const report = reports.get(number)
    if (!report) throw new TypeError(`[lapor sandbox] No report #${number}.`)
    return report
  }
  const enter = (filed: Filed & { case?: string }): LaporReport => {
    const { classification } = filed
    if (classification !== undefined && !CLASSES.includes(classification))
      throw new TypeError(`[lapor sandbox] No class "${classification}": ${CLASSES.join(', ')}.`)
    const number = String(firstNumber + reports.size)
    const report = { anonim: false, rahasia: false, ...filed, number, status: 'belum terverifikasi', answers: [] }
    reports.set(number, report)
    return report
  }
  const numberOf = (row: Row) => [...reports.values()].find((report) => report.case === row.case)?.number ?? row.lapor

  const take = (row: Row) => {
    if (row.id === undefined || taken.has(row.id)) return
    taken.add(row.id)
    if (row.kind === 'laporan') {
      const { title = '', description = '', classification } = row
      const flags = { anonim: row.anonim === '1', rahasia: row.rahasia === '1' }
      const report = enter({
        title,
        description,
        ...flags,
        ...(classification && { classification }),
        ...(row.case && { case: row.case }),
      })
      tell({ kind: 'tindak-lanjut', case: row.case, lapor: report.number, status: report.status })
      return
    }
    const report = reports.get(numberOf(row) ?? '')
    if (!report) return
    if (row.case) report.case = row.case
    if (row.status) report.status = row.status
    if (row.answer) report.answers.push(row.answer)
  }

  const judge = (value: unknown) => {
    const { id } = read(Row, value).value ?? {}
    return id === undefined ? { reason: 'no-id' } : undefined
  }

  /** Reads what the region sent, and acknowledges it. Resolves to the rows it had not seen before. */
  const work = async (fault?: LaporFault): Promise<number> => {
    const before = taken.size
    for (;;) {
      const page = await inbox.read(position, 10_000, judge)
      for (const { value } of page.rows) take(read(Row, value).value ?? {})
      const isDone = page.rows.length === 0 && page.next.batch === position.batch
      position = page.next
      if (isDone) break
    }
    if (fault === 'silent')
      for (const file of await shared.list(TO_LAPOR))
        if (file.endsWith('.ack.json')) await shared.remove(`${TO_LAPOR}/${file}`)
    return taken.size - before
  }

  const spoil = async (fault: LaporFault) => {
    const last = (await shared.list(FROM_LAPOR)).filter((file) => /^[0-9]{12}\.json$/.test(file)).at(-1)
    if (!last) return
    const batch = Number(last.slice(0, 12))
    if (fault === 'partial') await shared.remove(manifestFile(FROM_LAPOR, batch))
    if (fault !== 'damaged') return
    const file = `${FROM_LAPOR}/${batchName(batch)}.${format}`
    for await (const chunk of (await shared.read(file)) ?? [])
      return shared.write(file, [chunk.subarray(0, Math.ceil(chunk.length / 2))])
  }

  /** Puts what it has to say into the shared place, and settles what the region acknowledged. */
  const send = async (fault?: LaporFault) => {
    const batch = fault === 'wrong-type' ? written.map(oddly) : written
    written = []
    if (batch.length > 0) await outbox.putAll(batch)
    if (batch.length > 0 && fault === 'twice') await outbox.putAll(batch)
    const report = await outbox.send()
    if (fault) await spoil(fault)
    return report
  }

  return {
    /** A citizen reports at LAPOR! itself; the region hears of it once the national desk dispatches it. Answers its number. */
    file: (filed: Filed): string => enter(filed).number,
    /** Somebody at the desk works on a report; the region hears of it if it knows the report. Throws where their role may not. */
    act: (role: LaporRole, act: LaporAct, number: string, words: LaporWords = {}): LaporReport => {
      const report = found(number)
      report.status = statusAfter(role, act, report.status)
      if (words.institution !== undefined) report.institution = words.institution
      if (words.classification !== undefined) report.classification = words.classification
      if (words.answer !== undefined) report.answers.push(words.answer)
      const isKnown = report.case !== undefined || told.has(number)
      if (!isKnown && act !== 'dispatch') return report
      if (!isKnown) {
        told.add(number)
        const { title, description, classification } = report
        const flags = { anonim: report.anonim ? '1' : '0', rahasia: report.rahasia ? '1' : '0' }
        tell({ kind: 'laporan', lapor: `#${number}`, title, description, classification, ...flags })
        return report
      }
      tell({ kind: 'tindak-lanjut', case: report.case, lapor: `#${number}`, status: report.status, ...words })
      return report
    },
    work,
    send,
    /** A report as it stands. */
    report: (number: string): LaporReport => structuredClone(found(number)),
    /** Reports it holds. */
    count: (): number => reports.size,
    /** Acknowledgements it wrote and the region has not collected. */
    acknowledged: async (batch: number): Promise<boolean> =>
      (await shared.read(acknowledgementFile(TO_LAPOR, batch))) !== undefined,
  }
}
