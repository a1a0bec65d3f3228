// service-id = name 1*( "." name )
// name       = 1*( a-z / 0-9 ) *( "-" 1*( a-z / 0-9 ) )
// At most 64 characters.
// Source: Selaras.
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { breaks, type Parsed, stringFormat } from '../rule.ts'

const SERVICE_ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/

const MAX_LENGTH = 64

/** Id of a service in a catalogue (*jenis layanan*), such as `usaha.nib`. */
export const ServiceId = stringFormat(SERVICE_ID_PATTERN, () => 'service-id.shape')
  .check((context) => {
    const long = SERVICE_ID_PATTERN.test(context.value) && context.value.length > MAX_LENGTH
    if (long) context.issues.push(breaks('service-id.shape', context.value))
  })
  .brand('ServiceId')
  .register(contract, {
    id: 'ServiceId',
    title: { id: 'Kode layanan', en: 'Service id' },
    description: {
      id: 'Kata-kata huruf kecil dipisah titik, dari umum ke khusus.',
      en: 'Lower-case words separated by dots, from general to special.',
    },
    source: 'Selaras',
    pattern: SERVICE_ID_PATTERN.source,
    maxLength: MAX_LENGTH,
    examples: ['usaha.nib'],
  })
export type ServiceId = z.infer<typeof ServiceId>

export const isServiceId = (text: string): text is ServiceId =>
  text.length <= MAX_LENGTH && SERVICE_ID_PATTERN.test(text)

export const parseServiceId = (text: string): Parsed<ServiceId> =>
  isServiceId(text) ? { ok: true, value: text } : { ok: false, rule: 'service-id.shape' }
