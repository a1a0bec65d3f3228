import { type Document, JointRequest } from '@selaras/schemas'

const MALL = 'mpp.purbalinggakab.go.id'
const AGENCY = 'dpmptsp.purbalinggakab.go.id'

/** A valid tracking number for every place in a list of legs. */
const CASES = ['7K3M-9Q2D-X4TV', '7ADG-KPSW-Z255', 'EHMQ-TX03-69CY', '0123-4567-89AM']

export interface Leg {
  id: string
  after: readonly string[]
  status?: string
  outcome?: Document
}

export const definitionOf = (legs: readonly Pick<Leg, 'id' | 'after'>[]) => ({
  id: 'terpadu.usaha-baru',
  name: { id: 'Memulai usaha', en: 'Starting a business' },
  coordinator: MALL,
  legs: legs.map(({ id, after }) => ({
    id,
    service: `usaha.${id}`,
    provider: AGENCY,
    after: after.map((leg) => ({ leg })),
  })),
  product: { id: 'Usaha siap berjalan', en: 'A business ready to run' },
})

interface Running {
  status?: string
  definition: unknown
  /** Status of the request of a leg, by code; absent when it has not started. */
  statuses?: Readonly<Record<string, string | undefined>>
  outcomes?: Readonly<Record<string, unknown>>
  documents?: readonly unknown[]
  inputs?: unknown
}

/** A joint request whose legs stand so. The cases of its legs have no numbers that count. */
export const jointRequest = ({ definition, statuses = {}, outcomes = {}, ...rest }: Running): JointRequest => {
  const { legs } = definition as { legs: { id: string }[] }
  const request = {
    id: CASES[3],
    owner: MALL,
    parties: [MALL],
    service: 'terpadu.usaha-baru',
    applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } },
    documents: [],
    status: 'in-progress',
    sequence: 1,
    submittedAt: '2026-03-13T10:00:00+07:00',
    updatedAt: '2026-03-13T10:00:00+07:00',
    definition,
    legs: legs.map(({ id }) => ({ leg: id })),
    ...rest,
  }
  const parsed = JointRequest.parse(request)
  return {
    ...parsed,
    legs: parsed.legs.map(({ leg }) => {
      const outcome = outcomes[leg]
      const status = statuses[leg] ?? (outcome ? 'issued' : undefined)
      return { leg, ...(status && { case: { id: CASES[0], owner: MALL, status, ...(outcome ? { outcome } : {}) } }) }
    }) as JointRequest['legs'],
  }
}
