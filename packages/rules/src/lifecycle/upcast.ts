import { type Entry, entryTypes } from '@selaras/schemas'

type Data = Record<string, unknown>

/** Turns the data of one version of an entry type into that of the next. */
type Upcaster = (data: Data) => Data

/** Upcasters by entry type; the first leads from version 1 to 2. A log is never rewritten, so none is ever removed. */
export const upcasters: ReadonlyMap<string, readonly Upcaster[]> = new Map([
  [
    'service-request.payment-requested',
    [
      ({ amount, billingCode, ...rest }) => ({
        payment: { amount, ...(billingCode !== undefined && { billingCode }) },
        ...rest,
      }),
    ],
  ],
])

/** Version of the data an entry carries. */
export const versionOf = (entry: Entry): number => entry.dataversion ?? 1

/** Whether a newer version wrote this entry than this one can read; of a type nobody here knows, any data will do. */
export const isNewer = (entry: Entry): boolean => versionOf(entry) > (entryTypes.get(entry.type)?.version ?? Infinity)

/**
 * The entry as this version of the standard writes it. Only for reading: the log keeps what was written,
 * and its digest is over that. An entry that needs nothing is answered as it is.
 */
export const upcast = (entry: Entry): Entry => {
  const steps = upcasters.get(entry.type) ?? []
  const version = versionOf(entry)
  if (version > steps.length) return entry
  const data = steps.slice(version - 1).reduce((older, step) => step(older), entry.data)
  return { ...entry, dataversion: steps.length + 1, data }
}
