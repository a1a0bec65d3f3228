/** Chunks of a file; each is good until the next is asked for. */
export type Bytes = AsyncIterable<Uint8Array>

export const NEWLINE = 10

export const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13)

export const isBlank = (bytes: Uint8Array): boolean =>
  bytes.length === 0 || (isSpace(bytes[0] as number) && bytes.every(isSpace))
