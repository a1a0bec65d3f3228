import type { Text } from '@selaras/schemas'
import { PROFILES } from '@selaras/schemas'
import { operations } from '@selaras/schemas/operations'
import manifest from '../../packages/schemas/package.json' with { type: 'json' }
import type { Files } from './files.ts'
import type { Json } from './json-schemas.ts'
import { type Heading, openApiDocument } from './openapi/document.ts'
import { json } from './text.ts'

type Profile = (typeof PROFILES)[number]

const ABOUT: Record<Profile | 'selaras', { title: Text; description: Text }> = {
  identity: {
    title: { id: 'Selaras: identitas', en: 'Selaras: identity' },
    description: {
      id: 'Mencocokkan identitas penduduk atau badan usaha ke sumbernya.',
      en: 'Verifies a resident or a business at its source.',
    },
  },
  service: {
    title: { id: 'Selaras: layanan', en: 'Selaras: services' },
    description: {
      id: 'Katalog layanan dan permohonan layanan, dari pengajuan sampai produk terbit.',
      en: 'Service catalogue and service requests, from submission to the issued product.',
    },
  },
  joint: {
    title: { id: 'Selaras: layanan terpadu', en: 'Selaras: joint services' },
    description: {
      id: 'Katalog layanan terpadu dan permohonannya: satu nomor bagi penduduk, satu permohonan tiap bagian.',
      en: 'Joint services and requests for them: one number for the citizen, one service request a leg.',
    },
  },
  complaint: {
    title: { id: 'Selaras: pengaduan', en: 'Selaras: complaints' },
    description: {
      id: 'Pengaduan masyarakat, dari laporan sampai selesai.',
      en: 'Complaints of the public, from report to resolution.',
    },
  },
  queue: {
    title: { id: 'Selaras: antrean', en: 'Selaras: queues' },
    description: {
      id: 'Nomor antrean, dari pengambilan sampai dilayani di loket dan produk siap.',
      en: 'Queue tickets, from the machine to the counter and the finished product.',
    },
  },
  survey: {
    title: { id: 'Selaras: survei kepuasan', en: 'Selaras: satisfaction surveys' },
    description: {
      id: 'Jawaban survei kepuasan masyarakat, tanpa nama.',
      en: 'Answers to surveys of satisfaction, without names.',
    },
  },
  events: {
    title: { id: 'Selaras: catatan', en: 'Selaras: entries' },
    description: {
      id: 'Aliran catatan kasus, penerimaannya, dan keterangan peserta.',
      en: 'The feed of case entries, their delivery, and what a participant publishes.',
    },
  },
  selaras: {
    title: { id: 'Selaras', en: 'Selaras' },
    description: {
      id: 'Seluruh operasi standar Selaras antar-instansi pelayanan publik di Indonesia.',
      en: 'Every operation of the Selaras standard between public service bodies in Indonesia.',
    },
  },
}

// A patch release never changes the contract, so the documents name no patch.
const version = manifest.version.split('.').slice(0, 2).join('.')

const headingOf = (name: keyof typeof ABOUT): Heading => {
  const { title, description } = ABOUT[name]
  return {
    title: title.en,
    version,
    description: description.en,
    'x-selaras': { title: title.id, description: description.id },
  }
}

/** The bundle: every operation in one document. */
export const openApiBundle = (): Json => openApiDocument(headingOf('selaras'), operations)

const ofProfile = (profile: Profile): Json =>
  openApiDocument(
    headingOf(profile),
    operations.filter((operation) => operation.profile === profile),
  )

/** One OpenAPI document a profile, and the bundle. */
export const openApiFiles = (): Files => {
  const documents = [
    ...PROFILES.map((profile) => [profile, ofProfile(profile)] as const),
    ['selaras', openApiBundle()] as const,
  ]
  return new Map(documents.map(([name, document]) => [`specs/openapi/${name}.json`, json(document)]))
}
