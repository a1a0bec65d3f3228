import type { Random } from './random.ts'

/** Line ends of one engine or another; some stand before the end without `$` seeing them. */
const LINE_ENDS = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\n\n']
/** Blank in some languages and not in others. */
const BLANKS = [
  '',
  ' ',
  '\t',
  '\v',
  '\f',
  '\u001f',
  '\u0085',
  '\u00a0',
  '\u180e',
  '\u200b',
  '\u2007',
  '\u3000',
  '\ufeff',
  '\n\t ',
]
const EDGES = [1, 2, 20, 32, 35, 40, 50, 64, 127, 128, 150, 253, 255, 2000, 2048, 5000]
/** One, two, three and four bytes in UTF-8; the last is two units in UTF-16. */
const LETTERS = ['a', 'é', '字', '\u{1f600}']
const DIGITS = [0x0660, 0x06f0, 0x0966, 0xff10, 0x1d7ce]
const CHARACTERS = [...'09aZ-._/@:+ %\\"#$^', 'é', 'K', '\u{1f600}', '\u0001', '\u007f']

type TextMutation = (text: string, random: Random) => string

const replaceAt = (text: string, random: Random, change: (character: string) => string): string => {
  const characters = [...text]
  const at = random.below(characters.length)
  return characters.map((character, index) => (index === at ? change(character) : character)).join('')
}

/** The same number in digits of another script. */
const foreignDigits: TextMutation = (text, random) => {
  const zero = random.pick(DIGITS)
  const translate = (digit: string) => String.fromCodePoint(zero + Number(digit))
  return random.below(2) === 0 ? text.replace(/[0-9]/g, translate) : text.replace(/[0-9]/, translate)
}

const textMutations: readonly TextMutation[] = [
  (text, random) => text + random.pick(LINE_ENDS),
  (text, random) => random.pick(LINE_ENDS) + text,
  (text, random) => `${text}${random.pick(LINE_ENDS)}${text}`,
  (_, random) => random.pick(BLANKS),
  (text, random) => text + random.pick(BLANKS),
  (_, random) => random.pick(LETTERS).repeat(random.pick(EDGES) + random.below(3) - 1),
  foreignDigits,
  (text, random) => replaceAt(text, random, () => random.pick(CHARACTERS)),
  (text, random) => replaceAt(text, random, () => ''),
  (text, random) => replaceAt(text, random, (character) => character + random.pick(CHARACTERS)),
  (text, random) => replaceAt(text, random, (character) => String((Number(character) + 1) % 10)),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text + text,
]

/** A text that is nearly the given one, or that stands at an edge. */
export const mutateText: TextMutation = (text, random) => random.pick(textMutations)(text, random)
