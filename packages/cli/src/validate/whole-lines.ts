import { DEFAULT_LIMITS } from '@selaras/schemas/guard'
import { type Bytes, NEWLINE } from './bytes.ts'

/** One byte more than the guard accepts: enough of a line for it to refuse. */
const CAP = DEFAULT_LIMITS.bytes + 1

/** Room for the longest line the guard accepts, and then some. */
export const PIECE_BYTES = 2 * DEFAULT_LIMITS.bytes

interface Options {
  /** An empty buffer of `PIECE_BYTES`. */
  take: () => Uint8Array<ArrayBuffer>
  /** Whether somebody waits for work, so that a piece should not wait until it is full. */
  isAwaited: () => boolean
}

/** A stream cut into pieces of whole lines. Of a line too long for the guard only so much is kept that it is refused. */
export async function* wholeLines(
  chunks: Bytes,
  { take, isAwaited }: Options,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let buffer = take()
  let used = 0
  /** Length of what ends in a line end. */
  let whole = 0
  /** Whether the rest of a line too long is passed over. */
  let skips = false

  const cut = () => {
    const piece = buffer.subarray(0, whole)
    const rest = buffer.subarray(whole, used)
    buffer = take()
    buffer.set(rest)
    used = rest.length
    whole = 0
    return piece
  }
  const add = (part: Uint8Array) => {
    buffer.set(part, used)
    const end = part.lastIndexOf(NEWLINE)
    if (end >= 0) whole = used + end + 1
    used += part.length
  }

  for await (const chunk of chunks) {
    let at = 0
    while (at < chunk.length) {
      if (skips) {
        const end = chunk.indexOf(NEWLINE, at)
        at = end < 0 ? chunk.length : end
        skips = end < 0
        if (skips) break
      }
      const part = chunk.subarray(at, at + PIECE_BYTES - used)
      add(part)
      at += part.length
      if (used < PIECE_BYTES) continue
      if (whole > 0) yield cut()
      else {
        used = CAP
        skips = true
      }
    }
    if (whole > 0 && isAwaited()) yield cut()
  }
  whole = used
  if (whole > 0) yield cut()
}
