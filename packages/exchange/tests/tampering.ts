import { randomOf as fractionsOf } from '@selaras/adapter/testing'
import { type ExportFile, FILES } from '../src/export/index.ts'

export type Files = Record<ExportFile, string>

/** Numbers below a bound, the same for the same seed. */
export const randomOf = (seed: number): ((bound: number) => number) => {
  const fraction = fractionsOf(seed)
  return (bound) => (fraction() * 2 ** 32) % bound
}

type Random = ReturnType<typeof randomOf>
type Change = (text: string, random: Random) => string

const onLines =
  (change: (lines: string[], random: Random) => string[]): Change =>
  (text, random) =>
    change(text.split('\n').slice(0, -1), random)
      .map((line) => `${line}\n`)
      .join('')

/** One byte, one line, or many: what somebody who edits, deletes, reorders or cuts off might do. */
const changes: Record<string, Change> = {
  'one bit of one character': (text, random) => {
    const bytes = Buffer.from(text)
    const at = random(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(7))
    return bytes.toString('latin1') === text ? text : bytes.toString()
  },
  'one digit': (text, random) => {
    const digits = [...text.matchAll(/[0-9]/g)]
    const { index = 0, 0: digit = '0' } = digits[random(digits.length)] ?? {}
    return `${text.slice(0, index)}${(Number(digit) + 1 + random(9)) % 10}${text.slice(index + 1)}`
  },
  'a space put in': (text, random) => {
    const at = random(text.length)
    return `${text.slice(0, at)} ${text.slice(at)}`
  },
  'a character taken out': (text, random) => {
    const at = random(text.length)
    return text.slice(0, at) + text.slice(at + 1)
  },
  'a line deleted': onLines((lines, random) => lines.toSpliced(random(lines.length), 1)),
  'a line repeated': onLines((lines, random) => {
    const line = lines[random(lines.length)] ?? ''
    return lines.toSpliced(random(lines.length + 1), 0, line)
  }),
  'two lines exchanged': onLines((lines, random) => {
    const [one, two] = [random(lines.length), random(lines.length)]
    return lines.map((line, at) => lines[at === one ? two : at === two ? one : at] ?? line)
  }),
  'a line moved': onLines((lines, random) => {
    const [line = ''] = lines.splice(random(lines.length), 1)
    return lines.toSpliced(random(lines.length + 1), 0, line)
  }),
  'the end cut off': (text, random) => text.slice(0, random(text.length)),
  'the last lines cut off': onLines((lines, random) => lines.slice(0, -1 - random(Math.min(5, lines.length)))),
  'the beginning cut off': onLines((lines, random) => lines.slice(1 + random(Math.min(5, lines.length)))),
}

/** Changes one file of an export; what changes nothing is tried again. */
export const tamper = (whole: Files, random: Random): { files: Files; what: string } => {
  for (;;) {
    const file = Object.values(FILES)[random(4)] as ExportFile
    const [name = '', change] = Object.entries(changes)[random(Object.keys(changes).length)] ?? []
    const text = change?.(whole[file], random) ?? whole[file]
    if (text !== whole[file]) return { files: { ...whole, [file]: text }, what: `${file}: ${name}` }
  }
}
