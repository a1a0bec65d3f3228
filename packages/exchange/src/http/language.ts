import type { Language } from '@selaras/schemas/problem'

/** How much a reader wants a language, from `Accept-Language` (RFC 9110, 12.5.4). */
const wish = (ranges: readonly string[], language: Language): number => {
  const range = ranges.find((candidate) => new RegExp(`^${language}\\b`, 'i').test(candidate))
  const quality = /;\s*q=([01](?:\.[0-9]*)?)/i.exec(range ?? ';q=0')?.[1]
  return Number(quality ?? 1)
}

/** Language of the reader: Indonesian, unless English is wanted more. */
export const languageOf = (request: Request): Language => {
  const ranges = (request.headers.get('Accept-Language') ?? '').split(',').map((range) => range.trim())
  return wish(ranges, 'en') > wish(ranges, 'id') ? 'en' : 'id'
}
