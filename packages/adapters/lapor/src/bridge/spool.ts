import { AdapterError, read } from '@selaras/adapter'
import { texts } from '../texts.ts'
import { type BridgeRow, Row } from '../upstream.ts'
import { batchName, digestOf, type Manifest, rowsFile, rowsOf, writeManifest, writeRows } from './batch.ts'
import { type BridgeStore, readText } from './bridge-store.ts'
import type { RowFormatName } from './row-format.ts'

// A place of our own: `rows` wait one by one, `spool` holds numbered batches with their manifests and acknowledgements,
// and `cases` says of every case up to which entry its rows are in a batch.

/** Where a row of a case stands: its entry, in order. */
export interface Place {
  case: string
  sequence: number
}

const rowFile = ({ case: id, sequence }: Place) => `rows/${String(sequence).padStart(9, '0')}.${id}`
const placeIn = (file: string): Place => {
  const [sequence = '', id = ''] = file.split('.')
  return { case: id, sequence: Number(sequence) }
}

const sealedUpTo = async (own: BridgeStore, id: string) => Number((await readText(own, `cases/${id}`)) ?? 0)
const rowIn = async (own: BridgeStore, file: string) =>
  JSON.parse((await readText(own, `rows/${file}`)) ?? '{}') as BridgeRow

/** Keeps a row until it is sealed; one that was kept or sealed before changes nothing. */
export const keepRow = async (own: BridgeStore, row: BridgeRow, place: Place): Promise<void> => {
  if (!/^[A-Za-z0-9-]{1,64}$/.test(place.case))
    throw new AdapterError(texts.noNumber, { adapter: 'lapor', code: 'caller' })
  if (place.sequence <= (await sealedUpTo(own, place.case))) return
  if ((await readText(own, rowFile(place))) === undefined) await own.write(rowFile(place), [JSON.stringify(row)])
}

/** Numbers of the files of the spool that end so. */
export const numbersIn = async (own: BridgeStore, ending: RegExp): Promise<number[]> =>
  (await own.list('spool')).filter((file) => ending.test(file.slice(12))).map((file) => Number(file.slice(0, 12)))

const nextBatch = async (own: BridgeStore) => Math.max(0, ...(await numbersIn(own, /^\.json$/))) + 1

/** A batch counts once its manifest is there; the rows it was made of are forgotten before that, never after. */
const complete = async (own: BridgeStore, manifest: Manifest, files: readonly string[]) => {
  const last = new Map(files.map(placeIn).map((place) => [place.case, place.sequence]))
  for (const [id, sequence] of last)
    await own.write(`cases/${id}`, [String(Math.max(sequence, await sealedUpTo(own, id)))])
  for (const file of files) await own.remove(`rows/${file}`)
  await writeManifest(own, 'spool', manifest)
}

/** Completes a batch whose rows were written when the process ended. */
const resume = async (own: BridgeStore, batch: number, format: RowFormatName) => {
  const ids = new Set<string | undefined>()
  let rows = 0
  for await (const { value } of rowsOf(own, 'spool', { batch, format })) {
    ids.add(read(Row, value).value?.id)
    rows += 1
  }
  const files: string[] = []
  for (const file of await own.list('rows')) if (ids.has((await rowIn(own, file)).id)) files.push(file)
  const digest = await digestOf(own, rowsFile('spool', { batch, format }))
  if (digest) await complete(own, { bridge: 'selaras-lapor/1', batch, format, rows, ...digest }, files)
}

const finish = async (own: BridgeStore) => {
  const next = await nextBatch(own)
  const left = (await own.list('spool')).find((file) => file.startsWith(`${batchName(next)}.`))
  if (left) await resume(own, next, left.endsWith('.csv') ? 'csv' : 'ndjson')
}

async function* stored(own: BridgeStore, files: readonly string[]): AsyncGenerator<BridgeRow> {
  for (const file of files) yield await rowIn(own, file)
}

/** Seals the rows that wait into batches of at most so many. */
export const sealRows = async (own: BridgeStore, format: RowFormatName, maximumRows: number): Promise<void> => {
  await finish(own)
  for (;;) {
    const files = (await own.list('rows')).slice(0, maximumRows)
    if (files.length === 0) return
    const manifest = await writeRows(own, 'spool', { batch: await nextBatch(own), format }, stored(own, files))
    await complete(own, manifest, files)
  }
}

/** Seals rows at once, as one batch of any number. */
export const sealAll = async (
  own: BridgeStore,
  format: RowFormatName,
  rows: Iterable<BridgeRow> | AsyncIterable<BridgeRow>,
): Promise<number> => {
  await finish(own)
  const manifest = await writeRows(own, 'spool', { batch: await nextBatch(own), format }, rows)
  await writeManifest(own, 'spool', manifest)
  return manifest.rows
}
