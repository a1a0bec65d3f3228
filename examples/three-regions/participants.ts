import { readFileSync } from 'node:fs'
import type { Service } from '@selaras/schemas'

/** Made-up ids under `.example`, so that nobody takes them for real nodes. */
export const DPMPTSP = 'dpmptsp.selaras.example'
export const TRADE = 'perdagangan.selaras.example'
const JAKARTA_DESK = 'pengaduan.jakarta.selaras.example'
export const NATIONAL_DESK = 'pengaduan.nasional.selaras.example'

export const participants = [
  {
    id: 'mpp.purbalingga.selaras.example',
    kind: 'mpp',
    region: '33.03',
    name: { id: 'MPP Purbalingga', en: 'MPP Purbalingga' },
  },
  { id: 'mpp.batang.selaras.example', kind: 'mpp', region: '33.25', name: { id: 'MPP Batang', en: 'MPP Batang' } },
  {
    id: 'mpp.jakarta.selaras.example',
    kind: 'mpp',
    region: '31',
    name: { id: 'MPP DKI Jakarta', en: 'MPP DKI Jakarta' },
  },
  { id: DPMPTSP, kind: 'agency', name: { id: 'DPMPTSP', en: 'Licensing agency' } },
  { id: TRADE, kind: 'agency', name: { id: 'Dinas Perdagangan', en: 'Trade agency' } },
  {
    id: JAKARTA_DESK,
    kind: 'complaint-channel',
    region: '31',
    name: { id: 'Meja Pengaduan Jakarta', en: 'Jakarta complaint desk' },
  },
  { id: NATIONAL_DESK, kind: 'coordinator', name: { id: 'Meja Pengaduan Nasional', en: 'National complaint desk' } },
] as const

export const nameOf = (id: string, language: 'id' | 'en'): string =>
  participants.find((participant) => participant.id === id)?.name[language] ?? id

const read = (file: string) => JSON.parse(readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8'))

/** Catalogue every mall offers. */
export const services: Service[] = read('services.json')

export interface Resident {
  nik: string
  name: string
  birthPlace: string
  birthDate: string
  sex: 'male' | 'female'
  status: 'active' | 'deceased' | 'inactive'
}

export interface Company {
  nib: string
  name: string
  director: string
  status: string
}

/** The truth about the synthetic people and businesses, as the sandboxes hold it. */
export const residents: Resident[] = read('residents.json')
export const companies: Company[] = read('companies.json')

/** Files the regions hand in, and the node they go to. */
export const inputs = [
  { file: 'purbalingga/service-requests.ndjson', to: 'mpp.purbalingga.selaras.example', kind: 'service-request' },
  { file: 'batang/service-requests.csv', to: 'mpp.batang.selaras.example', kind: 'service-request' },
  { file: 'jakarta/service-requests.ndjson', to: 'mpp.jakarta.selaras.example', kind: 'service-request' },
  { file: 'purbalingga/complaints.ndjson', to: 'mpp.purbalingga.selaras.example', kind: 'complaint' },
  { file: 'batang/complaints.ndjson', to: 'mpp.batang.selaras.example', kind: 'complaint' },
  { file: 'jakarta/complaints.ndjson', to: JAKARTA_DESK, kind: 'complaint' },
] as const
export type Input = (typeof inputs)[number]

export const fieldMap = read('batang/field-map.json')
