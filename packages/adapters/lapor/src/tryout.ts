import {
  AdapterError,
  type MessageReader,
  type Reading,
  type Repair,
  read,
  reading,
  type Tryout,
} from '@selaras/adapter'
import { type RowFormatName, rowFormats } from './bridge/row-format.ts'
import { readLegacyAnswer, readLegacyReport } from './legacy-2018.ts'
import { toComplaint, toMeaning } from './map.ts'
import { texts } from './texts.ts'
import { Row } from './upstream.ts'

/** What one row wishes for: a new complaint, or a change of one. */
const wishOf = (value: unknown, pointer: string) => {
  if (value === undefined) return reading(undefined, [{ pointer, repair: 'row-unreadable' }])
  const { value: row = {}, repairs, unknown } = read(Row, value)
  const wish = row.kind === 'laporan' ? toComplaint(row, pointer) : toMeaning(row, {}, pointer)
  const below = (each: Repair) => ({ ...each, pointer: `${pointer}${each.pointer}` })
  return reading(
    wish.value,
    [...repairs.map(below), ...wish.repairs],
    unknown.map((each) => `${pointer}${each}`),
  )
}

/** A file of rows as the bridge carries them. */
const rowsIn =
  (format: RowFormatName): MessageReader =>
  async (text) => {
    const bytes = new TextEncoder().encode(text)
    const open = async (from: number) =>
      (async function* () {
        yield bytes.subarray(from)
      })()
    const read: Reading<unknown>[] = []
    try {
      for await (const { value } of rowFormats[format].read(open, 0)) read.push(wishOf(value, `/${read.length}`))
    } catch {
      // The error of the parser quotes the row, which may be personal; it is not kept as the cause.
      throw new AdapterError(texts.notOfFormat(format), { adapter: 'lapor', code: 'caller' })
    }
    const values = read.map(({ value }) => value ?? null)
    return reading(
      values.some((value) => value !== null) ? values : undefined,
      read.flatMap(({ repairs }) => repairs),
      read.flatMap(({ unknown }) => unknown),
    )
  }

/** LAPOR! to be tried: files of the bridge, and the XML of 2018. It is reached by files, so there is nothing to call. */
export const tryout: Tryout = {
  messages: {
    csv: rowsIn('csv'),
    ndjson: rowsIn('ndjson'),
    'report-2018': readLegacyReport,
    'answer-2018': readLegacyAnswer,
  },
}
