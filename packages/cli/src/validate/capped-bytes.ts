import { DEFAULT_LIMITS } from '@selaras/schemas/guard'

/** One byte more than the guard accepts: enough for it to refuse, never more in memory. */
const CAP = DEFAULT_LIMITS.bytes + 1

/** Gathers the bytes of one value from several chunks; what exceeds the limit is counted off, not kept. */
export const cappedBytes = () => {
  let parts: Uint8Array[] = []
  let size = 0
  return {
    add: (part: Uint8Array) => {
      if (size >= CAP || part.length === 0) return
      // A copy: a kept piece of a chunk would hold the whole chunk.
      const kept = Uint8Array.prototype.slice.call(part, 0, CAP - size)
      parts.push(kept)
      size += kept.length
    },
    take: (): Uint8Array => {
      const whole = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
      parts = []
      size = 0
      return whole
    },
  }
}
