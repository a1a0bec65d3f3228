/** A source of numbers that gives the same ones for a seed. */
interface Random {
  /** A whole number from 0 up to, not including, the limit. */
  below: (limit: number) => number
  pick: <Item>(items: readonly Item[]) => Item
}

const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '/': '\\/', '\n': '\\n', '\t': '\\t' }
const ODD_NUMBERS = ['-0', '1e400', '-1E400', '9007199254740993', '9007199254740991', '1e15', '1e16', '0.1e-3', '1.0']
const ODD_TEXTS = ['\0', '\ud800', 'a\udc00', '\ud83d\ude00', '"', '\\u0022', '":"', '{"a":1,"a":2}', '\u2028']
const ODD_KEYS = ['__proto__', 'constructor', 'prototype', '"', '', '\0', '\ud800', 'a":1,"a']
const SPACES = ['', '', '', '', ' ', '\n', '\t\r\n  ']

const unit = (code: number, random: Random) => {
  const digits = code.toString(16).padStart(4, '0')
  return `\\u${random.below(2) === 0 ? digits : digits.toUpperCase()}`
}

/** A character of a text in one of the ways JSON has for it. */
const spell = (character: string, random: Random, oddity: number): string => {
  const code = character.charCodeAt(0)
  const must = code < 32 || character === '"' || character === '\\' || (code & 0xf800) === 0xd800
  if (!must && random.below(oddity) > 0) return character
  const short = SHORT[character]
  return short !== undefined && random.below(2) === 0 ? short : unit(code, random)
}

/**
 * Writes values as JSON in one of the many ways there are: escapes, white space. One place in `oddity` is a name that
 * stands twice, a name or a text no honest sender writes, a number out of bounds, or a list that is nested deep.
 */
export const jsonWriter = (random: Random, oddity: number) => {
  const odd = () => random.below(oddity) === 0
  const space = () => random.pick(SPACES)
  const text = (value: string) =>
    `"${value
      .split('')
      .map((each) => spell(each, random, oddity))
      .join('')}"`

  const member = (key: string, value: unknown): string[] => {
    const once = `${space()}${text(key)}${space()}:${write(value)}`
    if (odd()) return [once, `${text(random.pick(ODD_KEYS))}:${write(value)}`]
    return odd() ? [once, `${text(key)}:${random.below(2) === 0 ? 'null' : write(value)}`] : [once]
  }

  const oddValue = (): string => {
    const depth = random.pick([1, 2, 29, 30, 31, 32, 33])
    return random.pick([
      random.pick(ODD_NUMBERS),
      text(random.pick(ODD_TEXTS)),
      `${'['.repeat(depth)}${']'.repeat(depth)}`,
    ])
  }

  const write = (value: unknown): string => {
    if (odd()) return oddValue()
    if (typeof value === 'string') return text(value)
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    if (Array.isArray(value)) return `[${space()}${value.map(write).join(`${space()},`)}]`
    return `{${space()}${Object.entries(value)
      .flatMap(([key, inner]) => member(key, inner))
      .join(',')}${space()}}`
  }

  return write
}
