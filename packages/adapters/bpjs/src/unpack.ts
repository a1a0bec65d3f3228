// LZ-string (`decompressFromEncodedURIComponent`), which cannot be told to stop: a few kilobytes may unpack to gigabytes.
const ALPHABET = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-$'].map((sign, at) => [sign, at]),
)
/** Codes that are no text: a character of 8 or of 16 bits follows, or the end. */
const CHARACTER = [8, 16]
const END = 2

/** Gives so many bits of the text, the lowest first; six to a sign. */
const bitsOf = (text: string) => {
  let at = 0
  return (count: number): number => {
    let bits = 0
    for (let read = 0; read < count; read++, at++) {
      const sign = ALPHABET.get(text[Math.floor(at / 6)] ?? '')
      if (sign === undefined) throw new RangeError('The packed text breaks off, or holds another sign.')
      bits |= ((sign >> (5 - (at % 6))) & 1) << read
    }
    return bits
  }
}

/** What was packed; `undefined` when that is longer than `maximum` characters. Throws on what is not packed text. */
export const unpack = (packed: string, maximum: number): string | undefined => {
  const take = bitsOf(packed)
  // The first three codes are not text.
  const known: string[] = ['', '', '']
  const parts: string[] = []
  let [width, length, last] = [2, 0, '']
  for (;;) {
    let code = take(width)
    if (code === END) return parts.join('')
    const bits = CHARACTER[code]
    if (bits !== undefined) code = known.push(String.fromCharCode(take(bits))) - 1
    // A code that is about to be learnt: the last part with its own beginning.
    const part = known[code] ?? (code === known.length && last !== '' ? last + last[0] : undefined)
    if (part === undefined) throw new RangeError('The packed text names what was not there before.')
    length += part.length
    if (length > maximum) return undefined
    parts.push(part)
    if (last !== '') known.push(last + part[0])
    last = part
    width = Math.max(3, 32 - Math.clz32(known.length))
  }
}
