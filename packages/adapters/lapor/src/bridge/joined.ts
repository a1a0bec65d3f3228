/** Joins small texts to larger ones: writing row by row is slow. */
export async function* joined(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let block = ''
  for await (const text of texts) {
    block += text
    if (block.length < 65_536) continue
    yield block
    block = ''
  }
  if (block !== '') yield block
}
