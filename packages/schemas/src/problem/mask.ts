/** Field names whose values are personal and never shown in full. */
const PERSONAL =
  /^(nik|kkNumber|name|phone|email|birthDate|birthPlace|street|address|number|nib|npwp|nitku|nip|nop|instruction|suggestion|description|title|text|latitude|longitude|reason|note|reference|inputs|extensions)$/
// Eight digits in a row, or twelve however grouped; a date or a region code is neither.
const LONG_DIGITS = /[0-9]{8,}|[0-9](?:[ .-]?[0-9]){11,}/g

const stars = (text: string) =>
  text.length <= 6
    ? '*'.repeat(text.length)
    : `${text.slice(0, 2)}${'*'.repeat(Math.min(text.length - 4, 12))}${text.slice(-2)}`

/** Text with its long digit runs masked: such a run may be a NIK, a card or a phone number. */
export const maskDigits = (text: string): string => text.replace(LONG_DIGITS, (digits) => stars(digits))

/** Whether a field of this name holds personal data. */
export const isPersonalField = (name: string): boolean => PERSONAL.test(name)

/** How an offending value may be repeated: personal fields masked, long digit runs masked, at most 64 characters. */
export const maskValue = (path: readonly PropertyKey[], value: unknown): string | undefined => {
  if (value === undefined || (typeof value === 'object' && value !== null)) return undefined
  const text = String(value)
  const personal = path.some((key) => typeof key === 'string' && isPersonalField(key))
  return personal ? stars(text) : maskDigits(text.slice(0, 64))
}
