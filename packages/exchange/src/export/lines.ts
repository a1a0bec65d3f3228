import { canonical } from '../cases/digest.ts'

/** One line of a file; `value` is `undefined` when it is not written as we write. */
export interface Line {
  line: number
  text: string
  value: Record<string, unknown> | undefined
}

const parsed = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject && canonical(value) === text ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** Lines of a text that comes in pieces. The last must end as well: what was cut off there is a line of its own that is none. */
export async function* linesOf(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Line> {
  let rest = ''
  let line = 0
  for await (const piece of pieces) {
    const texts = (rest + piece).split('\n')
    rest = texts.pop() ?? ''
    for (const text of texts) {
      line += 1
      yield { line, text, value: parsed(text) }
    }
  }
  if (rest !== '') yield { line: line + 1, text: rest, value: undefined }
}
