// What Jakarta CRM's two public read endpoints say, as far as it is read. Known from public scrapers; no specification.
import { list, number, object, type Read, type Reader, text } from '@selaras/adapter'

const Name = object({ name: text })

/** A number or text: neither is odd, for no specification says which. */
const identifier: Reader<string> = (value, pointer, notes) =>
  text(typeof value === 'number' ? String(value) : value, pointer, notes)

/** One report of `distribution-map`. */
const MapRow = object({
  id: identifier,
  code: text,
  /** One block of text with labels, see `parseContent`. */
  content: text,
  lat: number,
  lng: number,
  tstatus: Name,
  complaintCategory: Name,
  zone: Name,
  createdAt: text,
})
export type MapRow = Read<typeof MapRow>

/** Answer of `distribution-map`. */
export const DistributionMap = list(MapRow)

/** Answer of `detail`. */
export const Detail = object({
  documents: list(object({ url: text })),
  village: object({
    name: text,
    district: object({ name: text, city: object({ name: text, province: Name }) }),
  }),
})
export type Detail = Read<typeof Detail>
