import { AdapterError, checkOptions } from '@selaras/adapter'
import * as z from 'zod'
import { texts } from '../texts.ts'
import type { BridgeStore } from './bridge-store.ts'
import { createInbox } from './inbox.ts'
import { createOutbox } from './outbox.ts'
import type { RowFormatName } from './row-format.ts'

export interface LaporBridgeOptions {
  /** The place both sides reach: `folder('/srv/lapor')`, or any other `BridgeStore`. */
  shared: BridgeStore
  /** A place of our own, where rows wait until they are acknowledged. */
  own: BridgeStore
  /** How our rows are written; theirs say it themselves. `ndjson` when left out. */
  format?: RowFormatName
  /** Most rows of a batch. 10,000 when left out. */
  maximumRows?: number
}

const place = z.custom<BridgeStore>((value) => typeof (value as BridgeStore | undefined)?.list === 'function')
const Options = z.strictObject({
  shared: place,
  own: place,
  format: z.enum(['ndjson', 'csv']).default('ndjson'),
  maximumRows: z.int().min(1).max(1_000_000).default(10_000),
})

/** Folders of the shared place, by direction. */
export const TO_LAPOR = 'to-lapor'
export const FROM_LAPOR = 'from-lapor'

/**
 * Batches of rows between a region and LAPOR! through a place both reach, with acknowledgements, in both directions.
 * One process a place: the numbers of batches are given without asking others. Raises `AdapterError` when an option is wrong.
 */
export const laporBridge = (options: LaporBridgeOptions) => {
  const { shared, own, format, maximumRows } = checkOptions('lapor', Options, options)
  if (shared === own)
    throw new AdapterError(texts.samePlace, {
      adapter: 'lapor',
      code: 'configuration',
    })
  const outbox = createOutbox({ shared, own, folder: TO_LAPOR, format, maximumRows })
  const inbox = createInbox({ shared, folder: FROM_LAPOR })
  return { ...outbox, read: inbox.read }
}

export type LaporBridge = ReturnType<typeof laporBridge>
