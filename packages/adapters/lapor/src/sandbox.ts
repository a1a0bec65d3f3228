// An emulated desk of LAPOR! at the other end of the bridge: it keeps reports, its people work on them by role, and it
// reads and writes the same files. There is no `fetch` here because there is no public interface to emulate.
import { read } from '@selaras/adapter'
import { instantOf } from '@selaras/schemas'
import { batchName, manifestFile } from './bridge/batch.ts'
import { FROM_LAPOR, TO_LAPOR } from './bridge/bridge.ts'
import type { BridgeStore } from './bridge/bridge-store.ts'
import { createInbox, type Position } from './bridge/inbox.ts'
import { memory } from './bridge/memory.ts'
import { createOutbox, type SendReport } from './bridge/outbox.ts'
import type { RowFormatName } from './bridge/row-format.ts'
import { createDesk } from './desk.ts'
import { type BridgeRow, Row } from './upstream.ts'

export { memory } from './bridge/memory.ts'
export type { LaporAct, LaporFiled, LaporReport, LaporRole, LaporWords } from './desk.ts'

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

const oddly = (row: BridgeRow): BridgeRow =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, /^[0-9]{1,10}$/.test(value) ? Number(value) : value]),
  ) as unknown as BridgeRow

const judge = (value: unknown) => (read(Row, value).value?.id === undefined ? { reason: 'no-id' } : undefined)

/** Reads what the region sent; a row it has seen is not taken again. */
const createReader = (shared: BridgeStore, take: (row: Row) => void) => {
  const inbox = createInbox({ shared, folder: TO_LAPOR })
  const taken = new Set<string>()
  let position: Position = { batch: 1, byte: 0 }
  const takeOnce = (row: Row) => {
    if (row.id === undefined || taken.has(row.id)) return
    taken.add(row.id)
    take(row)
  }
  return async (fault?: LaporFault): Promise<number> => {
    const before = taken.size
    for (let isMore = true; isMore; ) {
      const { rows, next } = await inbox.read(position, 10_000, judge)
      for (const { value } of rows) takeOnce(read(Row, value).value ?? {})
      isMore = next.batch !== position.batch || next.byte !== position.byte
      position = next
    }
    const answers = fault === 'silent' ? await shared.list(TO_LAPOR) : []
    for (const file of answers) if (file.endsWith('.ack.json')) await shared.remove(`${TO_LAPOR}/${file}`)
    return taken.size - before
  }
}

/** Spoils the last batch on its way. */
const spoil = async (shared: BridgeStore, fault: LaporFault, format: RowFormatName) => {
  const last = (await shared.list(FROM_LAPOR)).filter((file) => /^[0-9]{12}\.json$/.test(file)).at(-1)
  const batch = Number(last?.slice(0, 12))
  if (last && fault === 'partial') await shared.remove(manifestFile(FROM_LAPOR, batch))
  if (!last || fault !== 'damaged') return
  const file = `${FROM_LAPOR}/${batchName(batch)}.${format}`
  for await (const chunk of (await shared.read(file)) ?? [])
    return shared.write(file, [chunk.subarray(0, Math.ceil(chunk.length / 2))])
}

/** LAPOR!, as far as the bridge reaches: reports, roles and files, with state. */
export const createLaporSandbox = ({
  shared,
  now,
  format = 'ndjson',
  firstNumber = 1_000_001,
}: LaporSandboxOptions) => {
  const outbox = createOutbox({ shared, own: memory(), folder: FROM_LAPOR, format, maximumRows: 10_000 })
  let written: BridgeRow[] = []
  let rows = 0
  const desk = createDesk(firstNumber, (row) => {
    rows += 1
    written.push({ id: `lapor-${rows}`, at: instantOf(now()), ...row })
  })
  return {
    /** A citizen reports at LAPOR! itself; the region hears of it once the desk dispatches it. Answers its number. */
    file: desk.file,
    /** Somebody at the desk works on a report; the region hears of it if it knows the report. Throws where their role may not. */
    act: desk.act,
    /** Reads what the region sent, and acknowledges it. Resolves to the rows it had not seen before. */
    work: createReader(shared, desk.take),
    /** Puts what it has to say into the shared place, and settles what the region acknowledged. */
    send: async (fault?: LaporFault): Promise<SendReport> => {
      const batch = fault === 'wrong-type' ? written.map(oddly) : written
      written = []
      const times = batch.length === 0 ? 0 : fault === 'twice' ? 2 : 1
      for (let time = 0; time < times; time++) await outbox.putAll(batch)
      const report = await outbox.send()
      if (fault) await spoil(shared, fault, format)
      return report
    },
    /** A report as it stands. Throws where there is none. */
    report: desk.report,
    /** Reports it holds. */
    count: desk.count,
  }
}
