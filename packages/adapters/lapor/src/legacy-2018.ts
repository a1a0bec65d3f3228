// Historical: the XML in which other channels sent reports to LAPOR! in 2018 (`addstream`). Its address is not known to
// answer any more, so nothing here sends; it is for archives, and for whoever still holds such a channel.
import { AdapterError, object, type Read, type Reading, read, text } from '@selaras/adapter'
import type { ComplaintSubmission, Text } from '@selaras/schemas'
import { XMLBuilder, XMLParser } from 'fast-xml-parser'
import { toComplaint } from './map.ts'
import { texts } from './texts.ts'
import { parseLaporNumber } from './vocabulary.ts'

/** Largest message that is read: a report is a few kilobytes. */
const MAXIMUM = 262_144

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', processEntities: false })
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  // Entities are undone below, the five of XML and no other; a document type is not read at all.
  processEntities: false,
})

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const escaped = (value: string) =>
  value
    // XML 1.0 has no place for these, escaped or not.
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu, ' ')
    .replace(/[&<>"']/g, (sign) => `&${Object.keys(ENTITIES).find((name) => ENTITIES[name] === sign)};`)

const unescaped = (value: string) =>
  value.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')

const plain = (value: unknown): unknown => {
  if (typeof value === 'string') return unescaped(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]))
}

const refuse = (words: Text, upstream: string) =>
  new AdapterError(words, { adapter: 'lapor', code: 'caller', upstream })

const parsed = (xml: string): unknown => {
  if (xml.length > MAXIMUM) throw refuse(texts.tooLarge, 'TOO_LARGE')
  // Only comments and CDATA may begin so; a document type is where entities and foreign files come from.
  if (/<!(?!--|\[CDATA\[)/.test(xml)) throw refuse(texts.documentType, 'DOCTYPE')
  try {
    return plain(parser.parse(xml, true))
  } catch {
    // The error quotes the message, which holds the reporter and the token; it is not kept as the cause.
    throw refuse(texts.notXml, 'NOT_XML')
  }
}

const flag = (value: boolean) => (value ? '1' : '0')

/**
 * A report as the `addstream` of 2018 took it. An anonymous one has an empty `pelapor`. Everything else the form had no
 * place for is lost: title (put before the content), class, category, place, evidence.
 * @param token The GUID of the channel; it stands in the message, so treat the message as a secret.
 */
export const writeLegacyReport = (complaint: ComplaintSubmission, token: string): string => {
  const { reporter, title, description, anonymous, confidential } = complaint
  const [first = '', ...rest] = reporter?.identity.name.split(/\s+/) ?? []
  const isi = description.startsWith(title) ? description : `${title}\n${description}`
  return builder.build({
    lapor: {
      '@token': escaped(token),
      pelapor: {
        email: escaped(reporter?.email ?? ''),
        telpon: escaped(reporter?.phone ?? ''),
        namadepan: escaped(first),
        namabelakang: escaped(rest.join(' ')),
      },
      laporan: { '@rahasia': flag(confidential), '@anonim': flag(anonymous), isi: escaped(isi) },
    },
  })
}

const LegacyReport = object({
  lapor: object({
    pelapor: object({ email: text, telpon: text, namadepan: text, namabelakang: text }),
    laporan: object({ '@rahasia': text, '@anonim': text, isi: text }),
    /** Read to be passed over: it is the channel's secret. */
    '@token': () => undefined,
  }),
})

/**
 * The complaint of such a report. The form had no NIK, so its reporter stays with LAPOR! and the complaint names nobody.
 * Raises `AdapterError` `caller` for what is not XML, has a document type, or is too large.
 */
export const readLegacyReport = (xml: string): Reading<ComplaintSubmission | undefined> => {
  const found = read(LegacyReport, parsed(xml))
  const { isi, '@rahasia': rahasia, '@anonim': anonim } = found.value?.lapor?.laporan ?? {}
  const { email, telpon, namadepan = '', namabelakang = '' } = found.value?.lapor?.pelapor ?? {}
  const name = `${namadepan} ${namabelakang}`.trim()
  const complaint = toComplaint({ description: isi, rahasia, anonim, name, email, phone: telpon }, '/lapor')
  return {
    value: complaint.value,
    repairs: [...found.repairs, ...complaint.repairs],
    unknown: [...found.unknown, ...complaint.unknown],
  }
}

const LegacyAnswer = object({ trackingid: text, transaksiid: text }, { others: 'passed-over' })
export type LegacyAnswer = Read<typeof LegacyAnswer>

/** The first object that has a tracking id, however the answer is wrapped. */
const answerIn = (value: unknown, depth = 0): unknown => {
  if (typeof value !== 'object' || value === null || depth > 8) return undefined
  if ('trackingid' in value) return value
  return Object.values(value)
    .map((member) => answerIn(member, depth + 1))
    .find((found) => found !== undefined)
}

/**
 * What LAPOR! answered to such a report: `trackingid` as its digits, `transaksiid` as it came.
 * Raises `AdapterError` as `readLegacyReport` does.
 */
export const readLegacyAnswer = (xml: string): Reading<LegacyAnswer> => {
  const { value = {}, repairs, unknown } = read(LegacyAnswer, answerIn(parsed(xml)) ?? {})
  const number = value.trackingid === undefined ? undefined : parseLaporNumber(value.trackingid)
  const odd = value.trackingid !== undefined && number === undefined
  return {
    value: { ...value, ...(number !== undefined && { trackingid: number }) },
    repairs: [...repairs, ...(odd ? [{ pointer: '/trackingid', repair: 'not-a-number' }] : [])],
    unknown,
  }
}
