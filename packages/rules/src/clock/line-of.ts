import { pointerOf } from '@selaras/schemas/problem'

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g

interface Level {
  /** Next item of an array; undefined inside an object. */
  item?: number
  key: string
}

const enter = (levels: Level[], token: string) => levels.push({ key: '', ...(token === '[' && { item: 0 }) })

const pathOf = (levels: readonly Level[]) => levels.map(({ item, key }) => item ?? key)

/** Follows a JSON text that is known to parse: the line, from 1, of every value and key, by pointer. */
const linesOf = (text: string): Map<string, number> => {
  const lines = new Map<string, number>()
  const levels: Level[] = []
  let line = 1
  let isKey = false
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1)
    if (token === '\n') line += 1
    else if (token === '}' || token === ']') {
      levels.pop()
      isKey = false
    } else if (token === ',') {
      if (level?.item !== undefined) level.item += 1
      else isKey = true
    } else if (token === ':') isKey = false
    else if (isKey) {
      ;(level as Level).key = JSON.parse(token) as string
      lines.set(pointerOf(pathOf(levels)), line)
    } else {
      const pointer = pointerOf(pathOf(levels))
      if (!lines.has(pointer)) lines.set(pointer, line)
      if (token === '{' || token === '[') enter(levels, token)
      isKey = token === '{'
    }
  }
  return lines
}

/** Line of the place a pointer names, or of the nearest place around it that is there. */
export const lineFinder = (text: string): ((pointer: string) => number) => {
  const lines = linesOf(text)
  // The whole value is always there.
  const find = (pointer: string): number => lines.get(pointer) ?? find(pointer.slice(0, pointer.lastIndexOf('/')))
  return find
}
