import { createHash } from 'node:crypto'
import { number, object, read, text } from '@selaras/adapter'
import type { BridgeRow } from '../upstream.ts'
import { type BridgeStore, readText } from './bridge-store.ts'
import { type FoundRow, type RowFormatName, rowFormats } from './row-format.ts'

/**
 * What says that a batch is complete: `<number>.json`, written after the rows. Rows without it are a file still on
 * its way, and rows that do not agree with it were damaged on the way.
 */
export interface Manifest {
  bridge: 'selaras-lapor/1'
  /** From 1, without gaps, per direction. */
  batch: number
  format: RowFormatName
  rows: number
  bytes: number
  /** SHA-256 of the file of rows, lower-case hexadecimal. */
  sha256: string
}

/** Why a row was not taken. */
export interface RefusedRow {
  /** Number of the row, from 1. */
  row: number
  id?: string
  reason: string
}

/** Answer of the receiver, `<number>.ack.json`. */
export interface Acknowledgement {
  batch: number
  /** Of the rows as they arrived. */
  sha256: string
  /** `damaged`: send it again. `refused`: a person must look; sending it again is useless. */
  status: 'taken' | 'damaged' | 'refused'
  taken: number
  refused: number
  /** The first thousand of them. */
  refusedRows: RefusedRow[]
}

/** Rows that are told one by one. */
export const MAXIMUM_TOLD = 1000

export const batchName = (batch: number) => String(batch).padStart(12, '0')
export const rowsFile = (folder: string, { batch, format }: Pick<Manifest, 'batch' | 'format'>) =>
  `${folder}/${batchName(batch)}.${format}`
export const manifestFile = (folder: string, batch: number) => `${folder}/${batchName(batch)}.json`
export const acknowledgementFile = (folder: string, batch: number) => `${folder}/${batchName(batch)}.ack.json`

const json = (value: object) => [`${JSON.stringify(value, undefined, 2)}\n`]

const parsed = (body: string | undefined): unknown => {
  try {
    return JSON.parse(body ?? 'null')
  } catch {
    return undefined
  }
}

const ManifestFile = object({ batch: number, format: text, rows: number, bytes: number, sha256: text })

/** The manifest of a batch; `undefined` when there is none that can be read. */
export const readManifest = async (
  store: BridgeStore,
  folder: string,
  batch: number,
): Promise<Manifest | undefined> => {
  const found = read(ManifestFile, parsed(await readText(store, manifestFile(folder, batch)))).value
  const { format, rows, bytes, sha256 } = found ?? {}
  if (found?.batch !== batch || rows === undefined || bytes === undefined || sha256 === undefined) return undefined
  if (format !== 'ndjson' && format !== 'csv') return undefined
  return { bridge: 'selaras-lapor/1', batch, format, rows, bytes, sha256: sha256.toLowerCase() }
}

export const writeManifest = (store: BridgeStore, folder: string, manifest: Manifest) =>
  store.write(manifestFile(folder, manifest.batch), json(manifest))

const isRefused = (value: unknown): value is RefusedRow => {
  const { row, reason } = (value ?? {}) as Partial<RefusedRow>
  return typeof row === 'number' && typeof reason === 'string'
}

/** The acknowledgement of a batch; `undefined` when there is none that can be read. */
export const readAcknowledgement = async (
  store: BridgeStore,
  folder: string,
  batch: number,
): Promise<Acknowledgement | undefined> => {
  const found = parsed(await readText(store, acknowledgementFile(folder, batch)))
  const { sha256, status, taken, refused, refusedRows } = (found ?? {}) as Partial<Acknowledgement>
  if (typeof sha256 !== 'string' || (status !== 'taken' && status !== 'damaged' && status !== 'refused'))
    return undefined
  return {
    batch,
    sha256,
    status,
    taken: Number(taken ?? 0),
    refused: Number(refused ?? 0),
    refusedRows: Array.isArray(refusedRows) ? refusedRows.filter(isRefused).slice(0, MAXIMUM_TOLD) : [],
  }
}

export const writeAcknowledgement = (store: BridgeStore, folder: string, acknowledgement: Acknowledgement) =>
  store.write(acknowledgementFile(folder, acknowledgement.batch), json(acknowledgement))

/** SHA-256 and size of a file; `undefined` when it is not there. */
export const digestOf = async (store: BridgeStore, name: string) => {
  const chunks = await store.read(name)
  if (!chunks) return undefined
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    bytes += chunk.byteLength
  }
  return { sha256: hash.digest('hex'), bytes }
}

/** Rows of a batch from a byte on. */
export async function* rowsOf(
  store: BridgeStore,
  folder: string,
  manifest: Pick<Manifest, 'batch' | 'format'>,
  from = 0,
): AsyncGenerator<FoundRow> {
  const open = async (at: number) => (await store.read(rowsFile(folder, manifest), at)) ?? nothing()
  yield* rowFormats[manifest.format].read(open, from)
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Writes rows as a batch; it counts once its manifest is written too, with `writeManifest`. */
export const writeRows = async (
  store: BridgeStore,
  folder: string,
  { batch, format }: Pick<Manifest, 'batch' | 'format'>,
  rows: Iterable<BridgeRow> | AsyncIterable<BridgeRow>,
): Promise<Manifest> => {
  const hash = createHash('sha256')
  const counts = { rows: 0, bytes: 0 }
  const counted = async function* () {
    for await (const row of rows) {
      counts.rows += 1
      yield row
    }
  }
  const hashed = async function* () {
    for await (const block of rowFormats[format].write(counted())) {
      const bytes = Buffer.from(block)
      counts.bytes += bytes.length
      hash.update(bytes)
      yield bytes
    }
  }
  await store.write(rowsFile(folder, { batch, format }), hashed())
  return { bridge: 'selaras-lapor/1', batch, format, ...counts, sha256: hash.digest('hex') }
}
