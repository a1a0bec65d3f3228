// stem = strip(particle) strip(possessive) strip(prefix) strip(suffix), each at most once and in this order.
// A part is stripped only where the rest keeps the letters named beside it. Light on purpose: no dictionary, so an
// affix that is part of the word may go too; it goes from every report alike, and only equality counts.
import { STOP_WORDS } from './stop-words.ts'

type Strip = readonly [pattern: RegExp, replacement: string]

const PARTICLE: readonly Strip[] = [[/(?:lah|kah|pun)$/, '']]
const POSSESSIVE: readonly Strip[] = [[/(?:nya|ku|mu)$/, '']]
const SUFFIX: readonly Strip[] = [
  [/kan$/, ''],
  [/an$/, ''],
  [/i$/, ''],
]
/** The first that fits; a nasal gives back the letter it swallowed. */
const PREFIX: readonly Strip[] = [
  [/^[mp]eny(?=[aiueo])/, 's'],
  [/^[mp]eng(?=[^r])/, ''],
  [/^[mp]em(?=[bfpv])/, ''],
  [/^[mp]em(?=[aiueo])/, 'p'],
  [/^[mp]en(?=[cdjz])/, ''],
  [/^[mp]en(?=[aiueo])/, 't'],
  [/^(?:ber|ter|per)(?=[^aiueor])/, ''],
  [/^me(?=[lrwy])/, ''],
  [/^pe(?=[^aiueomnr])/, ''],
  [/^(?:di|ke|se)/, ''],
]

const strip = (word: string, rows: readonly Strip[], least: number): string => {
  for (const [pattern, replacement] of rows) {
    const rest = word.replace(pattern, replacement)
    if (rest !== word && rest.length >= least) return rest
  }
  return word
}

/** The stem of one lower-case Indonesian word (*kata dasar*): `perbaikan` and `diperbaiki` do not meet, `berlubang` and `lubang` do. */
export const stemOf = (word: string): string =>
  strip(strip(strip(strip(word, PARTICLE, 5), POSSESSIVE, 4), PREFIX, 4), SUFFIX, 4)

const WORD = /[\p{L}\p{N}]+/gu

/**
 * The stems of a text in its order: words are runs of letters and digits in lower case (NFKC); stop words, single
 * characters and words of digits alone are left out.
 */
export const stemsOf = (text: string): string[] =>
  (text.normalize('NFKC').toLowerCase().match(WORD) ?? [])
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word) && !/^\p{N}+$/u.test(word))
    .map(stemOf)
