import type { BridgeRow } from '../upstream.ts'
import { joined } from './joined.ts'
import type { FoundRow, RowFormat } from './row-format.ts'

/** Longest line that is read; a row is a few kilobytes. */
const MAXIMUM_LINE = 262_144
const NEWLINE = 10

async function* lines(rows: Iterable<BridgeRow> | AsyncIterable<BridgeRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`
}

const found = (line: Buffer, end: number): FoundRow => {
  if (line.length > MAXIMUM_LINE) return { end }
  try {
    return { value: JSON.parse(line.toString('utf8')), end }
  } catch {
    return { end }
  }
}

const isBlank = (line: Buffer) => line.length < 8 && line.toString('latin1').trim() === ''

/** One JSON object a line, UTF-8. */
export const ndjson: RowFormat = {
  write: (rows) => joined(lines(rows)),
  read: async function* (open, from) {
    let rest: Buffer = Buffer.alloc(0)
    let end = from
    for await (const chunk of await open(from)) {
      const bytes =
        rest.length > 0 ? Buffer.concat([rest, chunk]) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      let start = 0
      for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, start)) {
        const line = bytes.subarray(start, at)
        start = at + 1
        end += line.length + 1
        if (!isBlank(line)) yield found(line, end)
      }
      // Of a line too long to be read only the length is kept, so that memory stays flat.
      rest = bytes.subarray(start)
      if (rest.length > MAXIMUM_LINE + 1) {
        end += rest.length - MAXIMUM_LINE - 1
        rest = rest.subarray(0, MAXIMUM_LINE + 1)
      }
    }
    if (!isBlank(rest)) yield found(rest, end + rest.length)
  },
}
