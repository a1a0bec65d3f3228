/** The labelled block a report is shown as, taken apart. What has no label stands in `description`. */
export interface ReportContent {
  /** `Permasalahan`. */
  description?: string
  /** `Kategori`. */
  category?: string
  /** `Lokasi`. */
  location?: string
  /** `Detail Alamat Laporan`. */
  address?: string
}

const LABELS: Readonly<Record<string, keyof ReportContent>> = {
  permasalahan: 'description',
  kategori: 'category',
  lokasi: 'location',
  'detail alamat laporan': 'address',
}

// Longest first, and only where a colon follows: a reporter may write the word itself.
const LABEL = /(?:^|[\s,;.|])(detail\s+alamat\s+laporan|permasalahan|kategori|lokasi)\s*:/giu

const tidy = (text: string) => text.replace(/^[\s,;|]+|[\s,;|]+$/g, '')

/**
 * Takes `Permasalahan: … Kategori: … Lokasi: … Detail Alamat Laporan: …` apart, whatever the case, order and spacing of
 * the labels. Of a label that comes twice the first counts, and the second is part of the words before it: it was
 * written by the reporter.
 */
export const parseContent = (content: string): ReportContent => {
  const found: ReportContent = {}
  const places: { part: keyof ReportContent; from: number; start: number }[] = []
  for (const match of content.matchAll(LABEL)) {
    const part = LABELS[(match[1] ?? '').toLowerCase().replace(/\s+/g, ' ')]
    if (part === undefined || places.some((place) => place.part === part)) continue
    places.push({ part, start: match.index, from: match.index + match[0].length })
  }
  const before = tidy(content.slice(0, places[0]?.start ?? content.length))
  for (const [at, { part, from }] of places.entries()) {
    const words = tidy(content.slice(from, places[at + 1]?.start))
    if (words !== '' && words !== '-') found[part] = words
  }
  if (before !== '') found.description = found.description === undefined ? before : `${before}\n${found.description}`
  return found
}
