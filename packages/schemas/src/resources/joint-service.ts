import * as z from 'zod'
import { CODE_PATTERN } from '../codelists/code.ts'
import { field, resource } from '../contract.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { ServiceId } from '../formats/service-id.ts'
import { breaks } from '../rule.ts'
import { Text } from '../text.ts'

const code = () => z.string().regex(CODE_PATTERN).max(64)

/** Code of a leg, wherever one is spoken of. */
export const legCode = () =>
  field('Kode bagian pada layanan terpadu', 'Code of the leg in the joint service', code(), ['nib'])

const Dependency = z.strictObject({
  leg: field('Bagian yang harus selesai dahulu', 'Leg that must be done first', code()),
  fulfils: field('Persyaratan yang dipenuhi oleh produknya', 'Requirement its product fulfils', code().optional()),
})

const Leg = z.strictObject({
  id: legCode(),
  service: ServiceId,
  provider: ParticipantId,
  after: field('Bagian pendahulu', 'Legs before it', z.array(Dependency).max(50)),
})

interface Node {
  id: string
  after: readonly { leg: string }[]
}

/** Legs that can never start, because they wait for one another. */
const stuckIn = (legs: readonly Node[]): Set<string> => {
  const stuck = new Set(legs.map(({ id }) => id))
  const free = () => legs.find(({ id, after }) => stuck.has(id) && after.every(({ leg }) => !stuck.has(leg)))
  for (let next = free(); next; next = free()) stuck.delete(next.id)
  return stuck
}

/** Several services a citizen asks for as one (*layanan terpadu*): a graph of legs over agencies. */
export const JointService = resource(
  {
    id: 'JointService',
    title: { id: 'Layanan terpadu', en: 'Joint service' },
    description: {
      id: 'Beberapa layanan yang diminta sebagai satu: bagian-bagian lintas instansi, apa yang mendahului apa, dan persyaratan yang dipenuhi oleh produk bagian lain.',
      en: 'Several services asked for as one: legs over agencies, what comes before what, and which requirement the product of another leg fulfils.',
    },
    source: 'Selaras; Perpres 89/2021',
    rules: ['joint-service.leg-repeated', 'joint-service.leg-unknown', 'joint-service.cycle'],
    examples: [
      {
        id: 'terpadu.usaha-baru',
        name: { id: 'Memulai usaha', en: 'Starting a business' },
        coordinator: 'mpp.purbalinggakab.go.id',
        legs: [
          { id: 'nib', service: 'usaha.nib', provider: 'dpmptsp.purbalinggakab.go.id', after: [] },
          {
            id: 'reklame',
            service: 'usaha.reklame',
            provider: 'pajak.purbalinggakab.go.id',
            after: [{ leg: 'nib', fulfils: 'nib' }],
          },
        ],
        product: { id: 'Usaha siap berjalan', en: 'A business ready to run' },
      },
    ],
  },
  {
    id: ServiceId,
    name: Text,
    coordinator: field('Peserta yang mengoordinasi', 'Participant that coordinates', ParticipantId.clone()),
    legs: field('Bagian', 'Legs', z.array(Leg).min(1).max(50)),
    product: Text,
  },
  (context) => {
    const { legs } = context.value
    const ids = legs.map(({ id }) => id)
    for (const [index, { id, after }] of legs.entries()) {
      if (ids.indexOf(id) < index) context.issues.push(breaks('joint-service.leg-repeated', id, ['legs', index, 'id']))
      for (const [at, { leg }] of after.entries())
        if (!ids.includes(leg))
          context.issues.push(breaks('joint-service.leg-unknown', leg, ['legs', index, 'after', at, 'leg']))
    }
    if (context.issues.length === 0 && stuckIn(legs).size > 0)
      context.issues.push(breaks('joint-service.cycle', undefined, ['legs']))
  },
)
export type JointService = z.infer<typeof JointService>
