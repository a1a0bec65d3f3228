import { AdapterError } from '@selaras/adapter'
import { texts } from '../texts.ts'
import type { BridgeRow } from '../upstream.ts'
import {
  type Acknowledgement,
  acknowledgementFile,
  type Manifest,
  manifestFile,
  readAcknowledgement,
  readManifest,
  rowsFile,
  writeAcknowledgement,
  writeManifest,
} from './batch.ts'
import type { BridgeStore } from './bridge-store.ts'
import type { RowFormatName } from './row-format.ts'
import { keepRow, numbersIn, type Place, sealAll, sealRows } from './spool.ts'

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

const publish = async ({ shared, own, folder }: OutboxOptions, manifest: Manifest) => {
  const rows = await own.read(rowsFile('spool', manifest))
  if (!rows)
    throw new AdapterError(texts.batchGone, {
      adapter: 'lapor',
      code: 'configuration',
    })
  await shared.write(rowsFile(folder, manifest), rows)
  await writeManifest(shared, folder, manifest)
  await shared.remove(acknowledgementFile(folder, manifest.batch))
}

const settle = async ({ shared, own, folder }: OutboxOptions, manifest: Manifest, answer: Acknowledgement) => {
  await writeAcknowledgement(own, 'spool', answer)
  await own.remove(rowsFile('spool', manifest))
  // The manifest first: a receiver that sees none has nothing to acknowledge again.
  await shared.remove(manifestFile(folder, manifest.batch))
  await shared.remove(rowsFile(folder, manifest))
  await shared.remove(acknowledgementFile(folder, manifest.batch))
}

const follow = async (options: OutboxOptions, batch: number, report: SendReport) => {
  const { shared, own, folder } = options
  const manifest = await readManifest(own, 'spool', batch)
  if (!manifest) return
  const answer = await readAcknowledgement(shared, folder, batch)
  if (answer && answer.status !== 'damaged' && answer.sha256 === manifest.sha256) {
    await settle(options, manifest, answer)
    report.acknowledged.push(answer)
    return
  }
  report.waiting += 1
  if (!answer && (await readManifest(shared, folder, batch))) return
  await publish(options, manifest)
  report.sent += 1
}

const unacknowledged = async (own: BridgeStore) => {
  const acknowledged = new Set(await numbersIn(own, /^\.ack\.json$/))
  return (await numbersIn(own, /^\.json$/)).filter((batch) => !acknowledged.has(batch))
}

/**
 * Rows on their way out, each sent once. A row is kept in a place of our own until it is sealed into a numbered batch,
 * and a batch until it is acknowledged; whatever happens in between is done again from there.
 */
export const createOutbox = (options: OutboxOptions) => {
  const { own, format, maximumRows } = options
  return {
    /** Keeps a row until it is sent. The row of an entry that was kept or sent before changes nothing. */
    put: (row: BridgeRow, place: Place): Promise<void> => keepRow(own, row, place),
    /** Keeps a batch of rows at once, of any number, in flat memory: for a first load. Whether they were sent before is not asked. */
    putAll: (rows: Iterable<BridgeRow> | AsyncIterable<BridgeRow>): Promise<number> => sealAll(own, format, rows),
    /** Seals what waits, puts into the shared place what is not there or arrived damaged, and settles what was acknowledged. */
    send: async (): Promise<SendReport> => {
      await sealRows(own, format, maximumRows)
      const report: SendReport = { sent: 0, acknowledged: [], waiting: 0 }
      for (const batch of await unacknowledged(own)) await follow(options, batch, report)
      return report
    },
  }
}
