// What BPJS says and is told, as far as it is read and written. Field names as they are.
import { list, type Notes, number, object, type Read, type Reader, text } from '@selaras/adapter'
import { isNik } from '@selaras/schemas'
import * as z from 'zod'
import type { Product } from './products.ts'

/** What nobody looks into. */
export const anything: Reader<unknown> = (value) => value

const spellings = ['metaData', 'metadata'] as const

/** Code and `response` of an answer; the other spelling of the envelope is mended. */
export const envelopeOf = (product: Product, message: unknown, notes: Notes): { code: string; response: unknown } => {
  const other = spellings.find((name) => name !== product.envelope) as string
  const said = object({ code: product.code === 'number' ? number : text, message: text })
  const answer = object({ metaData: said, metadata: said, response: anything })(message, '', notes)
  const found = answer?.[product.envelope]
  const mended = found ?? answer?.[other as 'metadata']
  if (mended && !found) notes.repairs.push({ pointer: `/${other}`, repair: 'envelope-spelling' })
  const { code } = mended ?? {}
  return { code: code === undefined ? '' : String(code).trim(), response: answer?.response }
}

/** Answer to `/antrean/getlisttask`. */
export const TaskList = list(object({ taskid: number, kodebooking: text, taskname: text, waktu: text, wakturs: text }))
export type TaskList = Read<typeof TaskList>

const count = z.int().min(0)

/** What `/antrean/add` asks for and a queue ticket, which names nobody, does not hold: the facility's own data. */
export const Booking = z
  .strictObject({
    jenispasien: z.enum(['JKN', 'NON JKN']),
    /** Card number of the insured; empty for `NON JKN`. */
    nomorkartu: z.string().max(20),
    nik: z.string().refine((nik): boolean => isNik(nik), 'no NIK'),
    nohp: z.string().regex(/^[0-9+]{8,20}$/),
    kodepoli: z.string().min(1),
    namapoli: z.string().min(1),
    norm: z.string(),
    kodedokter: z.union([z.string().min(1), z.int()]),
    namadokter: z.string().min(1),
    /** Hours of practice: `08:00-16:00`. */
    jampraktek: z.string().regex(/^[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]$/),
    jeniskunjungan: z.literal([1, 2, 3, 4]),
    /** Number of the referral; empty for `NON JKN`. */
    nomorreferensi: z.string(),
    /** When the visitor is expected to be served, milliseconds since 1970-01-01T00:00:00Z. */
    estimasidilayani: z.int().min(1),
    sisakuotajkn: count,
    kuotajkn: count,
    sisakuotanonjkn: count,
    kuotanonjkn: count,
    keterangan: z.string(),
  })
  .refine(({ jenispasien, nomorkartu }) => jenispasien === 'NON JKN' || nomorkartu !== '', {
    path: ['nomorkartu'],
    message: 'missing for JKN',
  })
export type Booking = z.infer<typeof Booking>

/** Body of `/antrean/add`. */
export interface AntreanAdd extends Booking {
  kodebooking: string
  pasienbaru: 0 | 1
  /** `YYYY-MM-DD`. */
  tanggalperiksa: string
  nomorantrean: string
  angkaantrean: number
}

/** Body of `/antrean/updatewaktu`. */
export interface AntreanTask {
  kodebooking: string
  taskid: number
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  waktu: number
}

/** What BPJS sends to a facility about one booking. */
export const FacilityQuestion = object({ kodebooking: text, keterangan: text })

/** Remaining queue, as a facility answers BPJS. */
export interface RemainingQueue {
  nomorantrean: string
  namapoli: string
  namadokter: string
  sisaantrean: number
  antreanpanggil: string
  /** Time to wait; its unit is not told in the public sources. */
  waktutunggu: number
  keterangan: string
}
