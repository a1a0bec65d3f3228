// code = province [ "." regency [ "." district [ "." village ] ] ]     ; 33, 33.03, 33.03.01, 33.03.01.2001
// Source: Kemendagri region codes (Kode dan Data Wilayah Administrasi Pemerintahan); not BPS codes.

/** *Provinsi*, *kabupaten* or *kota*, *kecamatan*, *desa* or *kelurahan*. */
export type RegionLevel = 'province' | 'regency' | 'district' | 'village'

/** An administrative region (*wilayah administrasi pemerintahan*) without its surroundings. */
export interface RegionName {
  /** Dotted Kemendagri code, as in use today. */
  code: string
  /** As in the decree's table: a regency says whether it is a *Kabupaten* or a *Kota*, the others have the bare name. */
  name: string
  level: RegionLevel
}

export interface Region extends RegionName {
  /** Nearest first, the province last; a province has none. */
  parents: RegionName[]
}

const PATTERN = /^[0-9]{2}(?:\.[0-9]{2}(?:\.[0-9]{2}(?:\.[0-9]{4})?)?)?$/
const DIGITS = /^([0-9]{2})([0-9]{2})?([0-9]{2})?([0-9]{4})?$/

export const LEVELS = ['province', 'regency', 'district', 'village'] as const satisfies RegionLevel[]

/** Place in `LEVELS` of a well-formed code: they are 2, 5, 8 and 13 characters long. */
export const depthOf = (code: string): number => Math.min(Math.floor(code.length / 3), 3)

/** The level a code is written at, whether or not a region has it; `undefined` for what is not a dotted code. */
export const levelOf = (code: string): RegionLevel | undefined =>
  PATTERN.test(code) ? LEVELS[depthOf(code)] : undefined

/** Codes of the regions around a code, nearest first. */
export const parentCodes = (code: string): string[] => {
  const codes: string[] = []
  for (let length = code.length === 13 ? 8 : code.length - 3; length > 0; length -= 3) codes.push(code.slice(0, length))
  return codes
}

/**
 * The dotted code of one written without dots, such as the first six digits of a NIK: `330301` is `33.03.01`.
 * Of 2, 4, 6 or 10 digits; anything else is `undefined`. Says nothing of whether the region exists.
 */
export const codeFromDigits = (digits: string): string | undefined => {
  const parts = DIGITS.exec(digits)?.slice(1).filter(Boolean)
  const code = parts?.join('.') ?? ''
  return levelOf(code) && code
}
