import { AdapterError, read } from '@selaras/adapter'
import { type BridgeRow, Row } from '../upstream.ts'
import {
  type Acknowledgement,
  acknowledgementFile,
  batchName,
  digestOf,
  type Manifest,
  manifestFile,
  readAcknowledgement,
  readManifest,
  rowsFile,
  rowsOf,
  writeAcknowledgement,
  writeManifest,
  writeRows,
} from './batch.ts'
import { type BridgeStore, readText } from './bridge-store.ts'
import type { RowFormatName } from './row-format.ts'

export interface OutboxOptions {
  /** The place both sides reach. */
  shared: BridgeStore
  /** A place of our own, that the other side does not reach. */
  own: BridgeStore
  /** Folder of the shared place that our batches go into. */
  folder: string
  format: RowFormatName
  /** Most rows of a batch made of single rows. */
  maximumRows: number
}

/** What a round of sending did. */
export interface SendReport {
  /** Batches put into the shared place, those put there again among them. */
  sent: number
  /** Batches the receiver has taken, or refused, since the last round. */
  acknowledged: Acknowledgement[]
  /** Batches that wait for their acknowledgement. */
  waiting: number
}

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

/**
 * Rows on their way out, each sent once. A row is kept in a place of our own until it is sealed into a numbered batch,
 * and a batch until it is acknowledged; whatever happens in between is done again from there.
 */
export const createOutbox = ({ shared, own, folder, format, maximumRows }: OutboxOptions) => {
  const sealedUpTo = async (id: string) => Number((await readText(own, `cases/${id}`)) ?? 0)

  const put = async (row: BridgeRow, place: Place): Promise<void> => {
    if (!/^[A-Za-z0-9-]{1,64}$/.test(place.case))
      throw new AdapterError('The case has no tracking number.', { adapter: 'lapor', code: 'caller' })
    if (place.sequence <= (await sealedUpTo(place.case))) return
    const files = await readText(own, rowFile(place))
    if (files === undefined) await own.write(rowFile(place), [JSON.stringify(row)])
  }

  const numbers = async (ending: string) =>
    (await own.list('spool'))
      .filter((file) => file.endsWith(ending) && /^[0-9]{12}\./.test(file))
      .map((file) => Number(file.slice(0, 12)))

  const manifests = async () => {
    const acknowledged = new Set(await numbers('.ack.json'))
    const all = (await own.list('spool')).filter((file) => /^[0-9]{12}\.json$/.test(file))
    return all.map((file) => Number(file.slice(0, 12))).filter((batch) => !acknowledged.has(batch))
  }

  /** A batch counts once its manifest is there; the rows it was made of are forgotten before that, never after. */
  const complete = async (manifest: Manifest, files: readonly string[]) => {
    const last = new Map<string, number>()
    for (const file of files) last.set(placeIn(file).case, placeIn(file).sequence)
    for (const [id, sequence] of last)
      await own.write(`cases/${id}`, [String(Math.max(sequence, await sealedUpTo(id)))])
    for (const file of files) await own.remove(`rows/${file}`)
    await writeManifest(own, 'spool', manifest)
  }

  /** Ids of rows in a batch that was written when the process ended. */
  const resume = async (batch: number, as: RowFormatName) => {
    const ids = new Set<string>()
    const counted = { rows: 0 }
    for await (const { value } of rowsOf(own, 'spool', { batch, format: as })) {
      ids.add(read(Row, value).value?.id ?? '')
      counted.rows += 1
    }
    const files: string[] = []
    for (const file of await own.list('rows')) {
      const { id } = JSON.parse((await readText(own, `rows/${file}`)) ?? '{}') as Partial<BridgeRow>
      if (id !== undefined && ids.has(id)) files.push(file)
    }
    const digest = await digestOf(own, rowsFile('spool', { batch, format: as }))
    if (digest) await complete({ bridge: 'selaras-lapor/1', batch, format: as, ...counted, ...digest }, files)
  }

  const nextBatch = async () => Math.max(0, ...(await numbers('.json'))) + 1

  const finish = async () => {
    const next = await nextBatch()
    const left = (await own.list('spool')).find((file) => file.startsWith(`${batchName(next)}.`))
    if (left) await resume(next, left.endsWith('.csv') ? 'csv' : 'ndjson')
  }

  async function* stored(files: readonly string[]): AsyncGenerator<BridgeRow> {
    for (const file of files) yield JSON.parse((await readText(own, `rows/${file}`)) ?? '{}') as BridgeRow
  }

  const seal = async () => {
    await finish()
    for (;;) {
      const files = (await own.list('rows')).slice(0, maximumRows)
      if (files.length === 0) return
      const manifest = await writeRows(own, 'spool', { batch: await nextBatch(), format }, stored(files))
      await complete(manifest, files)
    }
  }

  const publish = async (manifest: Manifest) => {
    const rows = await own.read(rowsFile('spool', manifest))
    if (!rows)
      throw new AdapterError('A batch of the bridge is gone from our own place.', {
        adapter: 'lapor',
        code: 'configuration',
      })
    await shared.write(rowsFile(folder, manifest), rows)
    await writeManifest(shared, folder, manifest)
    await shared.remove(acknowledgementFile(folder, manifest.batch))
  }

  const settle = async (manifest: Manifest, acknowledgement: Acknowledgement) => {
    await writeAcknowledgement(own, 'spool', acknowledgement)
    await own.remove(rowsFile('spool', manifest))
    // The manifest first: a receiver that sees none has nothing to acknowledge again.
    await shared.remove(manifestFile(folder, manifest.batch))
    await shared.remove(rowsFile(folder, manifest))
    await shared.remove(acknowledgementFile(folder, manifest.batch))
  }

  const follow = async (batch: number, report: SendReport) => {
    const manifest = await readManifest(own, 'spool', batch)
    if (!manifest) return
    const answer = await readAcknowledgement(shared, folder, batch)
    const isSettled = answer !== undefined && answer.status !== 'damaged' && answer.sha256 === manifest.sha256
    if (isSettled) {
      await settle(manifest, answer)
      report.acknowledged.push(answer)
      return
    }
    report.waiting += 1
    if (!answer && (await readManifest(shared, folder, batch))) return
    await publish(manifest)
    report.sent += 1
  }

  return {
    /** Keeps a row until it is sent. The row of an entry that was kept or sent before changes nothing. */
    put,
    /** Keeps a batch of rows at once, of any number, in flat memory: for a first load. Whether they were sent before is not asked. */
    putAll: async (rows: Iterable<BridgeRow> | AsyncIterable<BridgeRow>): Promise<number> => {
      await finish()
      const manifest = await writeRows(own, 'spool', { batch: await nextBatch(), format }, rows)
      await writeManifest(own, 'spool', manifest)
      return manifest.rows
    },
    /** Seals what waits, puts into the shared place what is not there or arrived damaged, and settles what was acknowledged. */
    send: async (): Promise<SendReport> => {
      await seal()
      const report: SendReport = { sent: 0, acknowledged: [], waiting: 0 }
      for (const batch of await manifests()) await follow(batch, report)
      return report
    },
  }
}
