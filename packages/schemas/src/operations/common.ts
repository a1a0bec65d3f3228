import * as z from 'zod'
import { contract, field } from '../contract.ts'
import type { ProblemCode } from '../problem/codes.ts'
import type { Text } from '../text.ts'

/** Problems of every operation that only reads. */
export const READ: readonly ProblemCode[] = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not-found',
  'too-many-requests',
  'internal',
  'unavailable',
]
/** Problems of every operation that writes. */
export const WRITE: readonly ProblemCode[] = [
  ...READ,
  'malformed-json',
  'invalid-header',
  'too-large',
  'unsupported-media-type',
  'key-reused',
]

/** Query of every list. */
export const PageQuery = z.strictObject({
  cursor: field(
    'Penunjuk halaman dari jawaban sebelumnya',
    'Cursor of an earlier answer',
    z.string().max(200).optional(),
  ),
  limit: field(
    'Banyak isi, 1-200',
    'How many, 1-200',
    z.coerce.number<string | number>().int().min(1).max(200).optional(),
  ),
})

/** One page of a list, published as `<name>Page`. */
export const page = <Item extends z.ZodType>(name: string, title: Text, item: Item) =>
  z
    .strictObject({
      items: z.array(item),
      next: field(
        'Penunjuk halaman berikut; tidak ada bila daftar habis, selalu ada pada aliran',
        'Cursor of the next page; absent at the end of a list, always there in a feed',
        z.string().max(200).optional(),
      ),
    })
    .register(contract, { id: `${name}Page`, title, description: title, source: 'Selaras' })
