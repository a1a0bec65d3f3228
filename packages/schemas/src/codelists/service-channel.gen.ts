// Generated from specs/codelists/service-channel.json by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { openCode } from './code.ts'

/** Service channel (*Kanal layanan*). Source: Perpres 89/2021. */
export const ServiceChannel = openCode(["mpp-counter","mpp-online","agency-counter","mobile-unit"], {"id":"ServiceChannel","title":{"id":"Kanal layanan","en":"Service channel"},"description":{"id":"Kanal layanan","en":"Service channel"},"source":"Perpres 89/2021","codelist":"service-channel"})
export type ServiceChannel = z.infer<typeof ServiceChannel>

export const serviceChannelLabels: Readonly<Record<string, Text>> = {
  "mpp-counter": {
    "id": "Loket MPP",
    "en": "Service mall counter"
  },
  "mpp-online": {
    "id": "MPP Digital",
    "en": "Service mall online"
  },
  "agency-counter": {
    "id": "Loket instansi",
    "en": "Agency counter"
  },
  "mobile-unit": {
    "id": "Layanan keliling",
    "en": "Mobile unit"
  }
}
