// language-tag = language [ "-" script ] [ "-" region ]
// language     = 2*3( a-z )
// script       = A-Z 3( a-z )
// region       = 2( A-Z ) / 3DIGIT
// Source: RFC 5646 (BCP 47), its simple tags in their recommended case.
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { type Parsed, stringFormat } from '../rule.ts'

const LANGUAGE_TAG_PATTERN = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/

/** The tag in its recommended case; `in`, which some systems still write for Indonesian, is `id`. */
const tidy = (typed: string) =>
  typed
    .replaceAll('_', '-')
    .toLowerCase()
    .replace(/^in(-|$)/, 'id$1')
    .replace(
      /-([a-z])([a-z]{3})(-|$)/,
      (_, first: string, rest: string, end: string) => `-${first.toUpperCase()}${rest}${end}`,
    )
    .replace(/-[a-z]{2}$/, (region) => region.toUpperCase())

const reason = (text: string) => (LANGUAGE_TAG_PATTERN.test(tidy(text)) ? 'language-tag.case' : 'language-tag.shape')

/** Language of a text (*bahasa*): `id`, `en`, or another simple BCP 47 tag such as `jv-Java`. */
export const LanguageTag = stringFormat(LANGUAGE_TAG_PATTERN, reason)
  .brand('LanguageTag')
  .register(contract, {
    id: 'LanguageTag',
    title: { id: 'Kode bahasa', en: 'Language tag' },
    description: {
      id: 'id, en, atau kode BCP 47 sederhana lain seperti jv-Java.',
      en: 'id, en or another simple BCP 47 tag such as jv-Java.',
    },
    source: 'RFC 5646',
    pattern: LANGUAGE_TAG_PATTERN.source,
    examples: ['id'],
  })
export type LanguageTag = z.infer<typeof LanguageTag>

export const isLanguageTag = (text: string): text is LanguageTag => LANGUAGE_TAG_PATTERN.test(text)

/** Reads a tag in any case, with `_` for `-`: `EN_us` is `en-US`. */
export const parseLanguageTag = (typed: string): Parsed<LanguageTag> => {
  const text = tidy(typed)
  return isLanguageTag(text) ? { ok: true, value: text } : { ok: false, rule: 'language-tag.shape' }
}
