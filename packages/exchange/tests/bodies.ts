import { type Operation, operations } from '@selaras/schemas/operations'
import { AGENCY, complaint, MALL, submission } from './region.ts'

/** A joint service the mall coordinates. */
export const jointService = {
  id: 'terpadu.usaha-baru',
  name: { id: 'Memulai usaha', en: 'Starting a business' },
  coordinator: MALL,
  legs: [
    { id: 'nib', service: 'usaha.nib', provider: AGENCY, after: [] },
    { id: 'reklame', service: 'usaha.nib', provider: AGENCY, after: [{ leg: 'nib' }] },
  ],
  product: { id: 'Usaha siap berjalan', en: 'A business ready to run' },
}

/** A case no node holds. */
export const NOWHERE = '7777-7777-777W'

const elements = ['requirements', 'procedure', 'time', 'fee', 'product', 'competence', 'behaviour', 'facilities']
const note = `mpp.example.go.id/audit\n0\n${'A'.repeat(43)}=\n`

/** Bodies of operations that take more than a reason; tried in order before those every command takes. */
const OWN: Readonly<Record<string, unknown>> = {
  'identity.verify': { kind: 'citizen', citizen: { nik: '9901015708900001', name: 'Siti Contoh' } },
  'serviceRequests.submit': submission,
  'serviceRequests.resubmit': { documents: [{ type: 'identity-card' }] },
  'serviceRequests.requestPayment': { payment: { amount: 1000, billingCode: 'B-1' } },
  'serviceRequests.issue': { document: { type: 'permit' } },
  'jointRequests.submit': { ...submission, service: jointService.id },
  'jointRequests.startLeg': { leg: 'nib', case: NOWHERE, owner: AGENCY },
  'jointRequests.followLeg': { leg: 'nib', status: 'accepted' },
  'jointRequests.redefine': { definition: jointService, reason: 'x' },
  'jointRequests.complete': { outcome: { type: 'permit' } },
  'complaints.submit': complaint,
  'queueTickets.submit': { number: 'A-12', date: '2026-03-13', service: 'usaha.nib', registration: true },
  'queueTickets.cancel': { reason: 'absent' },
  'surveys.submit': {
    service: 'usaha.nib',
    provider: AGENCY,
    answeredOn: '2026-03-13',
    answers: Object.fromEntries([...elements, 'complaint-handling'].map((element) => [element, 4])),
  },
  'audit.cosign': { note, from: 0, proof: [] },
  'erasures.receive': { case: NOWHERE, basis: 'UU 27/2022', at: '2026-03-13T03:00:00Z' },
  'subscriptions.create': { url: 'https://hooks.example.com/selaras', signature: 'v1' },
}
const COMMON: readonly unknown[] = [
  {},
  { reason: 'x' },
  { text: 'x' },
  { to: AGENCY },
  { to: AGENCY, reason: 'x' },
  { into: NOWHERE, reason: 'x' },
  { term: '3 working days', reason: 'x' },
  { rule: 'licensing.decision', term: '7 working days', due: '2026-03-24T16:00:00+07:00', expiry: 'warn' },
]

/** A body the schema of an operation takes; one that has none here is told by name. */
export const bodyOf = ({ id, body }: Operation): unknown => {
  if (!body) return undefined
  const fitting = [OWN[id], ...COMMON].find((candidate) => body.safeParse(candidate).success)
  if (fitting === undefined) throw new Error(`Add a body for ${id} to bodies.ts.`)
  return fitting
}

export const operationOf = (id: string): Operation => {
  const operation = operations.find((each) => each.id === id)
  if (!operation) throw new Error(`There is no operation ${id}.`)
  return operation
}
