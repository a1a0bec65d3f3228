import type { Text } from '@selaras/schemas'
import type { Operation } from '@selaras/schemas/operations'

const TAGS: Record<string, Text> = {
  identity: { id: 'Pencocokan identitas ke sumbernya', en: 'Verification of identities at their source' },
  services: { id: 'Katalog layanan', en: 'The service catalogue' },
  serviceRequests: { id: 'Permohonan layanan', en: 'Service requests' },
  jointServices: { id: 'Katalog layanan terpadu', en: 'The catalogue of joint services' },
  jointRequests: { id: 'Permohonan layanan terpadu', en: 'Joint requests' },
  complaints: { id: 'Pengaduan', en: 'Complaints' },
  queueTickets: { id: 'Nomor antrean', en: 'Queue tickets' },
  surveys: { id: 'Survei kepuasan', en: 'Satisfaction surveys' },
  audit: { id: 'Log audit: titik periksa dan bukti', en: 'The audit log: checkpoints and proofs' },
  entries: { id: 'Catatan kasus: aliran dan penerimaannya', en: 'Entries of cases: the feed, and their delivery' },
  erasures: { id: 'Pemberitahuan penghapusan data pribadi', en: 'Notices that personal data was erased' },
  subscriptions: { id: 'Langganan webhook', en: 'Subscriptions to webhooks' },
  participant: { id: 'Keterangan peserta', en: 'What a participant publishes of itself' },
  health: { id: 'Kesehatan simpul', en: 'Health of a node' },
}

/** Resource an operation belongs to: the first part of its id. */
export const tagOf = (operation: Operation) => operation.id.split('.')[0] as string

/** What the operations of a resource are about. */
export const tagText = (tag: string): Text => {
  const text = TAGS[tag]
  if (!text) throw new Error(`[generate] Say in openapi/tags.ts what "${tag}" is about.`)
  return text
}

/** Resources of these operations, each once. */
export const tagsOf = (operations: readonly Operation[]) => [...new Set(operations.map(tagOf))]
