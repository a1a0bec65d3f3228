// Generated from specs/codelists/complaint-channel.json by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { openCode } from './code.ts'

/** Complaint channel (*Kanal pengaduan*). Source: Jakarta CRM, thirteen channels (smartcity.jakarta.go.id); UU 25/2009. */
export const ComplaintChannel = openCode(["city-hall","jaki","twitter","facebook","email","leader-social-media","sms-whatsapp","inspectorate","mayor-office","district-office","village-office","mass-media","lapor","mpp-counter"], {"id":"ComplaintChannel","title":{"id":"Kanal pengaduan","en":"Complaint channel"},"description":{"id":"Kanal pengaduan","en":"Complaint channel"},"source":"Jakarta CRM, thirteen channels (smartcity.jakarta.go.id); UU 25/2009","codelist":"complaint-channel"})
export type ComplaintChannel = z.infer<typeof ComplaintChannel>

export const complaintChannelLabels: Readonly<Record<string, Text>> = {
  "city-hall": {
    "id": "Pendopo Balai Kota",
    "en": "City hall audience"
  },
  "jaki": {
    "id": "Aplikasi JAKI",
    "en": "JAKI application"
  },
  "twitter": {
    "id": "Twitter @DKIJakarta",
    "en": "Twitter @DKIJakarta"
  },
  "facebook": {
    "id": "Facebook Pemprov DKI Jakarta",
    "en": "Facebook page of the province"
  },
  "email": {
    "id": "Surel",
    "en": "E-mail"
  },
  "leader-social-media": {
    "id": "Media sosial pribadi Gubernur/Wakil Gubernur",
    "en": "Personal social media of the governor or deputy"
  },
  "sms-whatsapp": {
    "id": "SMS/WhatsApp",
    "en": "SMS or WhatsApp"
  },
  "inspectorate": {
    "id": "Kantor Inspektorat",
    "en": "Inspectorate office"
  },
  "mayor-office": {
    "id": "Kantor Wali Kota",
    "en": "Mayor's office"
  },
  "district-office": {
    "id": "Kantor Camat",
    "en": "District office"
  },
  "village-office": {
    "id": "Kantor Lurah",
    "en": "Village office"
  },
  "mass-media": {
    "id": "Aspirasi publik media massa",
    "en": "Public voice in the mass media"
  },
  "lapor": {
    "id": "LAPOR! 1708",
    "en": "LAPOR! 1708"
  },
  "mpp-counter": {
    "id": "Loket MPP",
    "en": "Service mall counter"
  }
}
