import {
  Complaint,
  type Entry,
  isInstant,
  type ParticipantId,
  ServiceRequest,
  type TrackingNumber,
} from '@selaras/schemas'
import { type Case, type CaseKind, type Command, decide, evolve, lifecycles } from '../index.ts'

export const kinds: readonly CaseKind[] = ['service-request', 'complaint']
export const OWNER = 'mpp.purbalinggakab.go.id' as ParticipantId
export const AGENCY = 'dpmptsp.purbalinggakab.go.id' as ParticipantId
export const PARTY = 'lapor.go.id' as ParticipantId
export const OTHER = 'dinkes.purbalinggakab.go.id' as ParticipantId
export const STRANGER = 'tetangga.example' as ParticipantId
export const actors = [OWNER, AGENCY, PARTY, OTHER, STRANGER]

/** Who a role of the vectors is. */
export const actorOf = { owner: OWNER, assigned: AGENCY, party: PARTY, stranger: STRANGER }

const CASE = '0123-4567-89AM' as TrackingNumber
const parties = [OWNER, AGENCY, PARTY]
const identity = { nik: '9901015708900001', name: 'Siti Contoh' }
const photo = { type: 'photo' }

/** Data of the entry that opens a case. */
export const opening: Readonly<Record<CaseKind, Record<string, unknown>>> = {
  'service-request': {
    request: { service: 'usaha.nib', applicant: { identity }, documents: [{ type: 'identity-card' }] },
    assigned: AGENCY,
    parties,
  },
  complaint: {
    complaint: {
      title: 'Jalan berlubang',
      description: 'Lubang besar.',
      classification: 'complaint-non-supervisory',
      category: 'drainase',
      channel: 'jaki',
      anonymous: true,
      confidential: false,
    },
    parties,
  },
}

const reason = { reason: 'Belum lengkap' }

/** Data a command may carry, in several forms; the first dispatches and escalates to the agency. */
export const dataOf: Readonly<Record<CaseKind, Readonly<Record<string, readonly Record<string, unknown>[]>>>> = {
  'service-request': {
    accept: [{}, { note: 'Lengkap' }],
    return: [reason, { ...reason, missing: ['ktp'] }],
    resubmit: [
      { documents: [] },
      { documents: [photo], note: 'Foto baru' },
      { documents: Array.from({ length: 100 }, () => photo) },
    ],
    start: [{}, { note: 'Dikerjakan' }],
    'request-payment': [{ amount: 1 }, { amount: 150_000, billingCode: 'B-1', note: 'Retribusi' }],
    'confirm-payment': [{}, { note: 'Lunas' }],
    approve: [{}, { note: 'Setuju' }],
    issue: [{ document: { type: 'nib' } }, { document: { type: 'permit', number: '1' }, note: 'Terbit' }],
    refuse: [reason],
    withdraw: [reason],
    expire: [reason],
    object: [reason],
  },
  complaint: {
    verify: [{}, { classification: 'aspiration', category: 'jalan', note: 'Layak' }, { category: 'taman' }],
    reject: [reason],
    merge: [{ into: 'ZZZZ-ZZZZ-ZZZK', ...reason }],
    dispatch: [{ to: AGENCY }, { to: OTHER, note: 'Mohon ditindaklanjuti' }, { to: OWNER }],
    redirect: [reason, { ...reason, suggested: OTHER }],
    start: [{}, { note: 'Dikerjakan' }],
    'ask-reporter': [{ text: 'Di mana tepatnya?' }],
    reply: [{ text: 'Di depan pasar.' }, { text: 'Ini fotonya.', attachments: [photo] }],
    respond: [{ text: 'Sudah ditambal.' }, { text: 'Selesai.', attachments: [photo] }],
    resolve: [{}, { note: 'Selesai' }],
    reopen: [reason],
    close: [reason],
    escalate: [
      { to: AGENCY, ...reason },
      { to: OTHER, ...reason },
    ],
  },
}

const start = Date.parse('2026-03-13T00:00:00Z')

/** An entry as the owner would append it. */
export const entryOf = (type: string, data: Record<string, unknown>, sequence: number, actor: ParticipantId): Entry => {
  const time = new Date(start + sequence * 60_000).toISOString()
  if (!isInstant(time)) throw new RangeError(`${time} is no instant.`)
  const common = { specversion: '1.0', datacontenttype: 'application/json', source: OWNER, subject: CASE } as const
  return { ...common, id: `${CASE}.${sequence}`, type, time, sequence, actor, command: `key-${sequence}`, data }
}

export const firstEntry = (kind: CaseKind): Entry => entryOf(lifecycles[kind].opening.entry, opening[kind], 1, OWNER)

export const resourceOf = { 'service-request': ServiceRequest, complaint: Complaint }

export interface Run {
  log: Entry[]
  state: Case
  problem?: string
}

/** A case with its log, after its first entry. */
export const opened = (kind: CaseKind): Run => {
  const entry = firstEntry(kind)
  return { log: [entry], state: evolve(lifecycles[kind], undefined, entry) }
}

/** The case after one more command; a refused one leaves it as it was. */
export const give = (kind: CaseKind, { log, state }: Run, command: Command): Run => {
  const decision = decide(lifecycles[kind], state, command)
  if (!decision.ok) return { log, state, problem: decision.problem }
  const entry = entryOf(decision.entry.type, decision.entry.data, state.sequence + 1, command.actor)
  return { log: [...log, entry], state: evolve(lifecycles[kind], state, entry) }
}
