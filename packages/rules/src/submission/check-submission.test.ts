import {
  ComplaintSubmission,
  JointRequestSubmission,
  JointService,
  QueueTicketSubmission,
  SatisfactionSurveySubmission,
  Service,
  ServiceRequestSubmission,
} from '@selaras/schemas'
import { describe, expect, it } from 'vitest'
import {
  checkComplaint,
  checkJointRequest,
  checkQueueTicket,
  checkServiceRequest,
  checkSurvey,
} from './check-submission.ts'

const text = (words: string) => ({ id: `${words} (id)`, en: `${words} (en)` })
const requirement = (id: string, document: string, mandatory = true) => ({ id, name: text(id), document, mandatory })

const nib = Service.parse({
  id: 'usaha.nib',
  name: text('NIB'),
  provider: 'dpmptsp.purbalinggakab.go.id',
  requirements: [
    requirement('ktp', 'identity-card'),
    requirement('npwp', 'tax-number'),
    requirement('foto', 'photo', false),
  ],
  procedure: [text('Ajukan')],
  term: { count: 1, unit: 'working-days' },
  fee: { amount: 0 },
  product: text('NIB'),
  complaintHandling: text('Loket'),
})
const services = new Map([[nib.id as string, nib]])

/** In Purbalingga it is still the 13th; at the eastern end of the country the 14th has begun. */
const MIDNIGHT_WIT = '2026-03-13T22:00:00+07:00'
const BEFORE_MIDNIGHT_WIT = '2026-03-13T21:59:59.999+07:00'

const request = (change: Record<string, unknown> = {}, identity: Record<string, unknown> = {}) =>
  ServiceRequestSubmission.parse({
    service: 'usaha.nib',
    applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh', ...identity } },
    documents: [{ type: 'identity-card' }, { type: 'tax-number' }],
    ...change,
  })

const found = (submission: ServiceRequestSubmission, now = MIDNIGHT_WIT) =>
  checkServiceRequest(submission, { services, now }).map(({ pointer, rule }) => [pointer, rule])

describe('checkServiceRequest', () => {
  it('has nothing against a complete request', () => {
    expect(found(request())).toEqual([])
  })

  it('names every mandatory requirement that is missing, by its own name', () => {
    expect(found(request({ documents: [] }))).toEqual([
      ['/documents', 'requirement.missing'],
      ['/documents', 'requirement.missing'],
    ])
    const [issue] = checkServiceRequest(request({ documents: [] }), { services, now: MIDNIGHT_WIT })
    expect(issue?.message).toEqual({
      id: 'Persyaratan "ktp (id)" belum dibawa.',
      en: 'Requirement "ktp (en)" is missing.',
    })
    expect(issue?.hint.en).toBe('Add a document of type identity-card.')
  })

  it('does not take an optional document for a mandatory one', () => {
    expect(found(request({ documents: [{ type: 'photo' }, { type: 'identity-card' }] }))).toEqual([
      ['/documents', 'requirement.missing'],
    ])
  })

  it('knows no service outside the catalogue', () => {
    expect(found(request({ service: 'usaha.lain' }))).toEqual([['/service', 'service.unknown']])
  })

  it.each([
    ['2026-03-13', BEFORE_MIDNIGHT_WIT, false],
    ['2026-03-14', BEFORE_MIDNIGHT_WIT, true],
    ['2026-03-14', MIDNIGHT_WIT, false],
    ['2026-03-15', MIDNIGHT_WIT, true],
    ['2026-03-14', '2026-03-14T00:00:00+09:00', false],
    ['2026-03-14', '2026-03-13T23:59:59+09:00', true],
    ['2026-03-14', '2026-03-13T15:00:00Z', false],
    ['2027-01-01', '2026-12-31T15:00:00Z', false],
    ['2027-01-01', '2026-12-31T14:59:59Z', true],
    ['0001-01-01', MIDNIGHT_WIT, false],
    ['9999-12-31', MIDNIGHT_WIT, true],
  ])('issued on %s, seen at %s: in the future %s', (issuedOn, now, future) => {
    const documents = [{ type: 'identity-card' }, { type: 'tax-number', issuedOn }]
    expect(found(request({ documents }), now)).toEqual(future ? [['/documents/1/issuedOn', 'date.future']] : [])
  })

  it('refuses a birth date in the future and says the latest day, without telling the date itself', () => {
    const born = { nik: '9901011503260001', birthDate: '2026-03-15' }
    const [issue, ...more] = checkServiceRequest(request({}, born), { services, now: MIDNIGHT_WIT })
    expect(more).toEqual([])
    expect(issue).toMatchObject({ pointer: '/applicant/identity/birthDate', rule: 'date.future', value: '20******15' })
    expect(issue?.hint.en).toBe('Check the year; 2026-03-14 at the latest.')
  })

  it('throws on a clock that is no instant, for that is no fault of the sender', () => {
    expect(() => found(request(), '2026-03-13')).toThrow(TypeError)
  })
})

describe('checkComplaint', () => {
  const complaint = (change: Record<string, unknown>) =>
    ComplaintSubmission.parse({
      title: 'Jalan berlubang',
      description: 'Lubang besar.',
      channel: 'jaki',
      anonymous: true,
      confidential: false,
      ...change,
    })
  const faults = (change: Record<string, unknown>, now: string) =>
    checkComplaint(complaint(change), { now }).map(({ pointer, rule }) => [pointer, rule])

  it.each([
    [{}, BEFORE_MIDNIGHT_WIT, []],
    [{ occurredOn: '2026-03-13' }, BEFORE_MIDNIGHT_WIT, []],
    [{ occurredOn: '2026-03-14' }, BEFORE_MIDNIGHT_WIT, [['/occurredOn', 'date.future']]],
    [{ occurredOn: '2026-03-14' }, MIDNIGHT_WIT, []],
  ])('%j at %s: %j', (change, now, expected) => {
    expect(faults(change, now)).toEqual(expected)
  })

  it('refuses a reporter who is not born yet', () => {
    const reporter = { identity: { nik: '9901011403260001', name: 'Budi', birthDate: '2026-03-14' } }
    expect(faults({ anonymous: false, reporter }, BEFORE_MIDNIGHT_WIT)).toEqual([
      ['/reporter/identity/birthDate', 'date.future'],
    ])
    expect(faults({ anonymous: false, reporter }, MIDNIGHT_WIT)).toEqual([])
  })
})

const rulesOf = (issues: { pointer: string; rule: string }[]) => issues.map(({ pointer, rule }) => [pointer, rule])

describe('checkJointRequest', () => {
  const joint = JointService.parse({
    id: 'terpadu.usaha-baru',
    coordinator: 'mpp.purbalinggakab.go.id',
    name: text('Memulai usaha'),
    legs: [{ id: 'nib', service: 'usaha.nib', provider: 'dpmptsp.purbalinggakab.go.id', after: [] }],
    product: text('Usaha'),
  })
  const jointServices = new Map([[joint.id as string, joint]])
  const check = (change: object, identity: object = {}) =>
    rulesOf(
      checkJointRequest(
        JointRequestSubmission.parse({
          service: joint.id,
          applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh', ...identity } },
          documents: [],
          ...change,
        }),
        { jointServices, now: BEFORE_MIDNIGHT_WIT },
      ),
    )

  it('takes a request for a joint service it knows', () => {
    expect(check({})).toEqual([])
  })

  it('asks once for what the legs need and no other leg feeds, of the services it knows', () => {
    const leg = (id: string, after: object[] = [], service = 'usaha.nib') => ({
      id,
      service,
      provider: 'dpmptsp.purbalinggakab.go.id',
      after,
    })
    const legs = [leg('a'), leg('b', [{ leg: 'a', fulfils: 'npwp' }]), leg('c', [], 'usaha.lain')]
    const fed = JointService.parse({ ...joint, legs })
    const missing = (documents: object[], of = fed) =>
      checkJointRequest(
        JointRequestSubmission.parse({
          service: joint.id,
          applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } },
          documents,
        }),
        { jointServices: new Map([[joint.id as string, of]]), services, now: BEFORE_MIDNIGHT_WIT },
      ).map(({ rule, hint }) => `${rule} ${hint.en}`)
    expect(missing([])).toHaveLength(2)
    expect(missing([{ type: 'tax-number' }])).toEqual([expect.stringMatching(/^requirement.missing .*identity-card/)])
    expect(missing([{ type: 'identity-card' }, { type: 'tax-number' }])).toEqual([])
    expect(missing([{ type: 'identity-card' }], JointService.parse({ ...joint, legs: [leg('a')] }))).toHaveLength(1)
  })

  it('refuses a joint service it does not know, also one that is a service', () => {
    expect(check({ service: 'usaha.nib' })).toEqual([['/service', 'joint-service.unknown']])
  })

  it('refuses a document of tomorrow', () => {
    const documents = [{ type: 'nib', issuedOn: '2026-03-14' }]
    expect(check({ documents })).toEqual([['/documents/0/issuedOn', 'date.future']])
  })
})

describe('checkQueueTicket', () => {
  const ticket = (service?: string) =>
    QueueTicketSubmission.parse({ number: 'A-12', date: '2026-03-13', ...(service && { service }) })

  it('takes a ticket for a service, or for none', () => {
    expect(checkQueueTicket(ticket('usaha.nib'), { services })).toEqual([])
    expect(checkQueueTicket(ticket(), { services })).toEqual([])
  })

  it('refuses a ticket for a service nobody offers here', () => {
    expect(rulesOf(checkQueueTicket(ticket('usaha.lain'), { services }))).toEqual([['/service', 'service.unknown']])
  })
})

describe('checkSurvey', () => {
  const elements = ['requirements', 'procedure', 'time', 'fee', 'product', 'competence', 'behaviour', 'facilities']
  const check = (change: object) =>
    rulesOf(
      checkSurvey(
        SatisfactionSurveySubmission.parse({
          service: 'usaha.nib',
          provider: 'dpmptsp.purbalinggakab.go.id',
          answeredOn: '2026-03-13',
          answers: Object.fromEntries([...elements, 'complaint-handling'].map((element) => [element, 4])),
          ...change,
        }),
        { services, now: BEFORE_MIDNIGHT_WIT },
      ),
    )

  it('takes answers about a service of its provider', () => {
    expect(check({})).toEqual([])
  })

  it('refuses an unknown service, another provider, a day to come', () => {
    expect(check({ service: 'usaha.lain' })).toEqual([['/service', 'service.unknown']])
    expect(check({ provider: 'dinkes.purbalinggakab.go.id', answeredOn: '2026-03-14' })).toEqual([
      ['/provider', 'survey.provider'],
      ['/answeredOn', 'date.future'],
    ])
  })
})
