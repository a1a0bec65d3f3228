import type { Entry, ParticipantId, ServiceRequest, TrackingNumber } from '@selaras/schemas'
import type { QueuedCommand, Store, StoredAnswer, StoredCase, Transaction } from '../store/store.ts'

export const OWNER = 'mpp.example.go.id' as ParticipantId
export const PARTY = 'dinas.example.go.id' as ParticipantId
export const STRANGER = 'asing.example.go.id' as ParticipantId
export const CASE = '7777-7777-777W' as TrackingNumber
export const OTHER_CASE = '0000-0000-0000' as TrackingNumber

/** A case as a store sees it: JSON it need not understand, beside the few fields it looks things up by. */
export const caseOf = (id: TrackingNumber = CASE, sequence = 1, status = 'submitted'): StoredCase => {
  const at = '2026-03-13T10:00:00Z'
  const state = {
    service: 'usaha.nib',
    applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } },
    documents: [],
    inputs: { text: 'baris\n"dua" \\ ✓ \u{1f600}', list: [1, 2.5, null, true, {}] },
    id,
    owner: OWNER,
    assigned: PARTY,
    parties: [OWNER, PARTY],
    status,
    sequence,
    submittedAt: at,
    updatedAt: at,
  } as unknown as ServiceRequest
  return { kind: 'service-request', digest: `digest-${sequence}`, state }
}

export const entryOf = (sequence: number, id: TrackingNumber = CASE, note = ''): { entry: Entry; digest: string } => ({
  digest: `digest-${sequence}${note}`,
  entry: {
    id: `${id}.${sequence}`,
    subject: id,
    sequence,
    type: 'service-request.accepted',
    data: { note },
  } as unknown as Entry,
})

export const answerOf = (body: string): StoredAnswer => ({
  request: 'request-digest',
  status: 201,
  body,
  headers: { ETag: '"1"', Location: `/service-requests/${CASE}` },
})

export const commandOf = (
  key: string,
  id: TrackingNumber = CASE,
  owner = OWNER,
): Omit<QueuedCommand, 'id' | 'failures' | 'hurries' | 'fence'> => ({
  owner,
  case: id,
  kind: 'service-request',
  name: 'accept',
  data: { note: key },
  key,
})

/** Opens a case with `length` entries in one transaction. */
export const openIn = async (transaction: Transaction, id: TrackingNumber = CASE, length = 1): Promise<void> => {
  const entries = Array.from({ length }, (_, at) => entryOf(at + 1, id))
  await transaction.appendEntries(id, entries)
  await transaction.putCase(caseOf(id, length), {})
}

/** Keeps cases as they stand, their logs empty. */
export const keepIn = (store: Store, ...ids: TrackingNumber[]): Promise<void> =>
  store.write(async (transaction) => {
    for (const id of ids) await transaction.putCase(caseOf(id), {})
  })

/** Owes a destination of a case, from nothing to `target`, due at once. */
export const oweIn = (store: Store, destination: string, id: TrackingNumber = CASE, target = 1): Promise<void> =>
  store.write(async (transaction) => {
    await transaction.putCase(caseOf(id, target), {})
    await transaction.owe(destination, id, 0, target, 0)
  })
