import {
  Complaint,
  type Entry,
  entryTypes,
  isInstant,
  JointRequest,
  type ParticipantId,
  QueueTicket,
  SatisfactionSurvey,
  ServiceRequest,
  type TrackingNumber,
} from '@selaras/schemas'
import { CASE_KINDS } from '@selaras/schemas/operations'
import type { Issue } from '@selaras/schemas/problem'
import { type Case, type CaseKind, type Command, decide, evolve, lifecycles } from '../index.ts'

export const kinds: readonly CaseKind[] = CASE_KINDS
/** Kinds that commands change; a survey is answered, and that is all. */
export const movingKinds = kinds.filter((kind) => lifecycles[kind].transitions.length > 0)
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

const NIB_CASE = '7ADG-KPSW-Z255'
const REKLAME_CASE = 'EHMQ-TX03-69CY'

const leg = (id: string, ...after: string[]) => ({
  id,
  service: `usaha.${id}`,
  provider: AGENCY,
  after: after.map((before) => ({ leg: before })),
})

/** A joint service of these legs; every one is of the agency. */
const definition = (...legs: ReturnType<typeof leg>[]) => ({
  id: 'terpadu.usaha-baru',
  name: { id: 'Memulai usaha', en: 'Starting a business' },
  coordinator: OWNER,
  legs,
  product: { id: 'Usaha siap berjalan', en: 'A business ready to run' },
})

const request = { applicant: { identity }, documents: [{ type: 'identity-card' }] }
const answers = {
  requirements: 4,
  procedure: 3,
  time: 3,
  fee: 4,
  product: 4,
  competence: 3,
  behaviour: 4,
  facilities: 3,
}

/** Data of the entry that opens a case. */
export const opening: Readonly<Record<CaseKind, Record<string, unknown>>> = {
  'service-request': {
    request: { service: 'usaha.nib', ...request },
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
  'joint-request': {
    request: { service: 'terpadu.usaha-baru', ...request },
    definition: definition(leg('nib'), leg('reklame', 'nib')),
    parties,
  },
  'queue-ticket': {
    ticket: { number: 'A-12', date: '2026-03-13', service: 'usaha.nib', registration: true },
    assigned: AGENCY,
    parties,
  },
  survey: {
    survey: {
      service: 'usaha.nib',
      provider: AGENCY,
      answeredOn: '2026-03-13',
      answers: { ...answers, 'complaint-handling': 4 },
    },
    parties,
  },
}

const reason = { reason: 'Belum lengkap' }

/** Commands on the clock of a case. */
const clock = {
  'pause-clock': [reason],
  'resume-clock': [{}, { note: 'Lanjut' }],
  'stop-clock': [reason],
  'restart-clock': [{}],
  extend: [{ term: '7 working days', ...reason }],
  'expire-clock': [
    { rule: 'licensing.decision', term: '7 working days', due: '2026-03-24T16:00:00+07:00', expiry: 'auto-approve' },
  ],
}

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
    'request-payment': [
      { payment: { amount: 1 } },
      {
        payment: { amount: 150_000, billingCode: 'B-1', payBefore: '2026-03-20T16:00:00+07:00' },
        note: 'Retribusi',
      },
    ],
    'confirm-payment': [{}, { note: 'Lunas' }],
    approve: [{}, { note: 'Setuju' }],
    issue: [{ document: { type: 'nib' } }, { document: { type: 'permit', number: '1' }, note: 'Terbit' }],
    refuse: [reason],
    withdraw: [reason],
    expire: [reason],
    object: [reason],
    'deem-approved': [reason],
    ...clock,
  },
  'joint-request': {
    'start-leg': [
      { leg: 'nib', case: NIB_CASE, owner: OWNER },
      { leg: 'reklame', case: REKLAME_CASE, owner: AGENCY },
      { leg: 'reklame', case: NIB_CASE, owner: AGENCY },
      { leg: 'reklame', case: CASE, owner: OWNER },
      { leg: 'lain', case: REKLAME_CASE, owner: OWNER },
    ],
    'follow-leg': [
      { leg: 'nib', status: 'issued', outcome: { type: 'nib' } },
      { leg: 'nib', status: 'in-process', note: 'Diproses' },
      { leg: 'reklame', status: 'issued' },
      { leg: 'lain', status: 'refused' },
    ],
    redefine: [
      { definition: definition(leg('nib'), leg('reklame'), leg('halal', 'nib')), ...reason },
      { definition: definition(leg('nib'), leg('reklame', 'nib')), ...reason },
      { definition: definition(leg('reklame')), ...reason },
      { definition: { ...definition(leg('nib')), id: 'terpadu.lain' }, ...reason },
    ],
    complete: [{ outcome: { type: 'business-licence' } }, { outcome: { type: 'business-licence' }, note: 'Selesai' }],
    refuse: [reason],
    withdraw: [reason],
    expire: [reason],
    ...clock,
  },
  'queue-ticket': {
    call: [{ counter: 'Loket 7' }, {}],
    recall: [{}, { counter: 'Loket 8' }],
    register: [{}],
    queue: [{}],
    serve: [{}, { counter: 'Loket 9' }],
    finish: [{}],
    prepare: [{}],
    ready: [{}],
    skip: [{}],
    cancel: [{ reason: 'absent' }, { reason: 'cancelled' }],
  },
  survey: {},
  complaint: {
    verify: [{}, { classification: 'aspiration', category: 'jalan', note: 'Layak' }, { category: 'taman' }],
    reject: [reason],
    merge: [
      { into: 'ZZZZ-ZZZZ-ZZZK', ...reason },
      { into: CASE, ...reason },
    ],
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
    ...clock,
  },
}

const start = Date.parse('2026-03-13T00:00:00Z')

/** An entry as the owner would append it. */
export const entryOf = (type: string, data: Record<string, unknown>, sequence: number, actor: ParticipantId): Entry => {
  const time = new Date(start + sequence * 60_000).toISOString()
  if (!isInstant(time)) throw new RangeError(`${time} is no instant.`)
  const common = { specversion: '1.0', datacontenttype: 'application/json', source: OWNER, subject: CASE } as const
  const version = entryTypes.get(type)?.version ?? 1
  const dataversion = version > 1 ? { dataversion: version } : {}
  return {
    ...common,
    ...dataversion,
    id: `${CASE}.${sequence}`,
    type,
    time,
    sequence,
    actor,
    command: `key-${sequence}`,
    data,
  }
}

export const firstEntry = (kind: CaseKind): Entry => entryOf(lifecycles[kind].opening.entry, opening[kind], 1, OWNER)

export const resourceOf = {
  'service-request': ServiceRequest,
  'joint-request': JointRequest,
  complaint: Complaint,
  'queue-ticket': QueueTicket,
  survey: SatisfactionSurvey,
}

export interface Run {
  log: Entry[]
  state: Case
  problem?: string
  issues?: Issue[]
}

/** A case with its log, after its first entry. */
export const opened = (kind: CaseKind): Run => {
  const entry = firstEntry(kind)
  return { log: [entry], state: evolve(lifecycles[kind], undefined, entry) }
}

/** The case after one more command; a refused one leaves it as it was. */
export const give = (kind: CaseKind, { log, state }: Run, command: Command): Run => {
  const decision = decide(lifecycles[kind], state, command)
  if (!decision.ok) return { log, state, problem: decision.problem, issues: decision.issues }
  const entry = entryOf(decision.entry.type, decision.entry.data, state.sequence + 1, command.actor)
  return { log: [...log, entry], state: evolve(lifecycles[kind], state, entry) }
}
