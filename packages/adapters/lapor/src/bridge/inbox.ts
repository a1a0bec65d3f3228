import type { Repair } from '@selaras/adapter'
import {
  type Acknowledgement,
  digestOf,
  MAXIMUM_TOLD,
  type Manifest,
  type RefusedRow,
  readAcknowledgement,
  readManifest,
  rowsFile,
  rowsOf,
  writeAcknowledgement,
} from './batch.ts'
import type { BridgeStore } from './bridge-store.ts'

/** Next row to read: its batch, and the byte it begins at. */
export interface Position {
  batch: number
  byte: number
}

export interface InboxRow {
  value?: unknown
  /** JSON Pointer of the row: batch and number of the row in this page. */
  pointer: string
}

export interface InboxPage {
  rows: InboxRow[]
  next: Position
  /** Why nothing was read, when something is in the way. */
  repairs: Repair[]
}

/** Says of a row whether it can be taken: `undefined`, or its id and why not. The same row always gets the same answer. */
export type Judge = (value: unknown) => Omit<RefusedRow, 'row'> | undefined

export interface InboxOptions {
  /** The place both sides reach. */
  shared: BridgeStore
  /** Folder of the shared place that their batches come into. */
  folder: string
}

const arrived = async ({ shared, folder }: InboxOptions) =>
  (await shared.list(folder)).filter((file) => /^[0-9]{12}\.json$/.test(file)).map((file) => Number(file.slice(0, 12)))

const isWhole = async ({ shared, folder }: InboxOptions, manifest: Manifest): Promise<boolean> => {
  const digest = await digestOf(shared, rowsFile(folder, manifest))
  if (digest?.sha256 === manifest.sha256 && digest.bytes === manifest.bytes) return true
  const told = await readAcknowledgement(shared, folder, manifest.batch)
  const answer = { batch: manifest.batch, sha256: digest?.sha256 ?? '', status: 'damaged' as const }
  if (told?.status !== 'damaged' || told.sha256 !== answer.sha256)
    await writeAcknowledgement(shared, folder, { ...answer, taken: 0, refused: 0, refusedRows: [] })
  return false
}

const verdictOn = async (
  { shared, folder }: InboxOptions,
  manifest: Manifest,
  judge: Judge,
): Promise<Acknowledgement> => {
  const refusedRows: RefusedRow[] = []
  const counts = { rows: 0, refused: 0 }
  for await (const { value } of rowsOf(shared, folder, manifest)) {
    counts.rows += 1
    const refusal = judge(value)
    if (!refusal) continue
    counts.refused += 1
    if (refusedRows.length < MAXIMUM_TOLD) refusedRows.push({ row: counts.rows, ...refusal })
  }
  const { batch, sha256 } = manifest
  const taken = counts.rows - counts.refused
  const status = taken === 0 && counts.refused > 0 ? 'refused' : 'taken'
  return { batch, sha256, status, taken, refused: counts.refused, refusedRows }
}

const acknowledgeBefore = async (options: InboxOptions, batch: number, judge: Judge) => {
  const { shared, folder } = options
  for (const each of (await arrived(options)).filter((found) => found < batch)) {
    const told = await readAcknowledgement(shared, folder, each)
    if (told && told.status !== 'damaged') continue
    const manifest = await readManifest(shared, folder, each)
    // A batch that comes again gets the same answer again, and its rows are not given.
    if (manifest && (await isWhole(options, manifest)))
      await writeAcknowledgement(shared, folder, await verdictOn(options, manifest, judge))
  }
}

const waiting = (next: Position, repair?: string): InboxPage => ({
  rows: [],
  next,
  repairs: repair ? [{ pointer: `/${next.batch}`, repair }] : [],
})

const readPage = async (
  { shared, folder }: InboxOptions,
  manifest: Manifest,
  from: Position,
  size: number,
): Promise<InboxPage> => {
  const rows: InboxRow[] = []
  let byte = from.byte
  for await (const { value, end } of rowsOf(shared, folder, manifest, from.byte)) {
    if (rows.length === size) return { rows, next: { batch: from.batch, byte }, repairs: [] }
    rows.push({ pointer: `/${from.batch}/${rows.length}`, ...(value !== undefined && { value }) })
    byte = end
  }
  return { rows, next: { batch: from.batch + 1, byte: 0 }, repairs: [] }
}

/**
 * Batches on their way in, in order of number, each once. A batch is acknowledged when the reader asks for what comes
 * after it: by then it has kept what it got.
 */
export const createInbox = (options: InboxOptions) => ({
  /** Rows from a position on, at most `size` of one batch; acknowledges every batch before it. */
  read: async (from: Position, size: number, judge: Judge): Promise<InboxPage> => {
    await acknowledgeBefore(options, from.batch, judge)
    const manifest = await readManifest(options.shared, options.folder, from.batch)
    if (!manifest) {
      const isMissing = (await arrived(options)).some((batch) => batch > from.batch)
      return waiting(from, isMissing ? 'batch-missing' : undefined)
    }
    if (from.byte === 0 && !(await isWhole(options, manifest))) return waiting(from, 'batch-damaged')
    return readPage(options, manifest, from, size)
  },
})
