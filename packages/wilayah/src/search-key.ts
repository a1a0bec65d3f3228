import type { RegionLevel } from './region.ts'

/** What a typed word before the name says of the region: a level, and of a regency whether it is a city. */
interface Hint {
  level: RegionLevel
  isCity?: boolean
}

/** One way to read the typed text. */
export interface Reading {
  key: string
  hint?: Hint
}

const HINTS: readonly [pattern: RegExp, hint: Hint][] = [
  [/^(?:provinsi|propinsi|prov)(?: daerah khusus ibukota| daerah istimewa| d ?k ?i| d ?i)? /, { level: 'province' }],
  [/^(?:daerah khusus ibukota|daerah istimewa|d ?k ?i|d ?i) /, { level: 'province' }],
  [/^(?:kabupaten|kab)(?: administrasi| adm)? /, { level: 'regency', isCity: false }],
  [/^(?:kota|kotamadya|kodya)(?: administrasi| adm)? /, { level: 'regency', isCity: true }],
  [/^(?:kecamatan|kec|distrik) /, { level: 'district' }],
  [/^(?:kelurahan|kel|desa|ds) /, { level: 'village' }],
]

const wordsOf = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bkep\b/g, 'kepulauan')

const withoutSpaces = (words: string) => words.replaceAll(' ', '')

/** Letters and digits only: what is compared. A province or regency is known by the part that tells it apart. */
export const keyOf = (name: string, level: RegionLevel): string => {
  if (level === 'province') return keyOf(name.replace(/^Daerah (?:Khusus Ibukota|Istimewa) /, ''), 'village')
  if (level === 'regency') return keyOf(name.replace(/^(?:Kabupaten|Kota) (?:Administrasi )?/, ''), 'village')
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** With its first words taken as the kind of region, where they can be, and as nothing but a name: *Kota Baru* may be both. */
export const readingsOf = (text: string): Reading[] => {
  const words = wordsOf(text)
  const readings: Reading[] = [{ key: withoutSpaces(words) }]
  for (const [pattern, hint] of HINTS) {
    const rest = words.replace(pattern, '')
    if (rest !== words) readings.push({ key: withoutSpaces(rest), hint })
  }
  return readings.filter(({ key }) => key !== '')
}
