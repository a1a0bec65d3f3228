/** A pseudo-random number from 0 until 1; the same seed gives the same row (mulberry32). */
export type Random = () => number

export const randomOf = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pick = <Value>(values: readonly Value[], random: Random): Value =>
  values[Math.floor(random() * values.length)] as Value

/** What an upstream has no business to say, in place of anything it may say. */
const odd = (secrets: readonly string[], random: Random): unknown =>
  pick<() => unknown>(
    [
      () => null,
      () => '',
      () => ' ',
      () => 0,
      () => -1,
      () => 1e308,
      () => Number.MAX_SAFE_INTEGER + 2,
      () => true,
      () => [],
      () => {
        return {}
      },
      () => [[[[null]]]],
      () => '0000-00-00',
      () => '2026-02-31 25:61:61',
      () => '\u0000\uFFFF\uD800',
      () => '<script>alert(1)</script>',
      () => pick(['constructor', '__proto__', 'toString', 'hasOwnProperty'], random),
      () => 'a'.repeat(5000),
      () => JSON.parse('{"__proto__":{"polluted":true}}'),
      () => pick(secrets, random) ?? '',
      () => ({ [pick(['constructor', 'toString', 'length', ''], random)]: pick(secrets, random) ?? 1 }),
    ],
    random,
  )()

type Change = (value: unknown) => unknown

const changeObject = (value: Record<string, unknown>, secrets: readonly string[], random: Random, change: Change) => {
  const keys = Object.keys(value)
  const key = pick(keys, random)
  const others = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  const way = random()
  if (key === undefined || way < 0.08) return { ...value, [`odd_${keys.length}`]: odd(secrets, random) }
  if (way < 0.18) return others
  if (way < 0.24) return { ...others, [pick([` ${key}`, key.toUpperCase(), `${key}_`], random)]: value[key] }
  return { ...value, [key]: change(value[key]) }
}

const changeList = (value: readonly unknown[], random: Random, change: Change) => {
  const way = random()
  if (way < 0.1) return [...value, ...value]
  if (way < 0.2) return value.slice(1)
  if (way < 0.25) return value[0] ?? null
  const at = Math.floor(random() * value.length)
  return value.map((item, index) => (index === at ? change(item) : item))
}

/** The same JSON value with one thing changed, somewhere. */
const changed = (value: unknown, secrets: readonly string[], random: Random): unknown => {
  const change: Change = (member) => changed(member, secrets, random)
  if (typeof value !== 'object' || value === null || random() < 0.04) return odd(secrets, random)
  return Array.isArray(value)
    ? changeList(value, random, change)
    : changeObject(value as Record<string, unknown>, secrets, random, change)
}

const JUNK = ['', '\0', '"', '}', ']', ',', '<', '\uFEFF', '\\u', '1e999', ")]}'"]

const broken = (text: string, random: Random): string => {
  const at = Math.floor(random() * (text.length + 1))
  const rest = text.slice(at + Math.floor(random() * 4))
  return random() < 0.3 ? text.slice(0, at) : `${text.slice(0, at)}${pick(JUNK, random)}${rest}`
}

/** What a text held last time: the same few answers are changed over and over, and nothing here changes a value in place. */
let before: { text: string; value: unknown } = { text: 'null', value: null }

const parsed = (text: string): unknown => {
  if (before.text !== text) before = { text, value: JSON.parse(text) }
  return before.value
}

/**
 * A body with one to four things changed: JSON stays JSON nine times in ten, with fields lost, doubled, renamed, or of
 * another type, and with `secrets` where a value was, as an upstream that repeats them in its words.
 */
export const mutate = (text: string, secrets: readonly string[], random: Random): string => {
  if (random() < 0.1) return broken(text, random)
  let value: unknown
  try {
    value = parsed(text)
  } catch {
    return broken(text, random)
  }
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) value = changed(value, secrets, random)
  return JSON.stringify(value) ?? 'null'
}
