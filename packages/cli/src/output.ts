import { once } from 'node:events'

/** Control characters and text direction marks could make a terminal show something else than was read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Text from outside, as one line that shows what it holds. */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Writes no faster than the reader reads. */
export const write = async (stream: NodeJS.WritableStream, text: string): Promise<void> => {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain')
}
