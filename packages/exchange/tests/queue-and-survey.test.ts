import { afterEach, describe, expect, test } from 'vitest'
import { AGENCY, createRegion, MALL, type Region, STRANGER } from './region.ts'

let region: Region
afterEach(() => region.close())

type Answered = Record<string, unknown> & { id: string; issues: { pointer: string; rule: string }[] }
const at = async (path: string, body?: object, from = MALL, to = MALL): Promise<Answered & { code: number }> => {
  const response = await region.call(from, to, body ? 'POST' : 'GET', path, body)
  return { ...((await response.json()) as Answered), code: response.status }
}

describe('a queue ticket', () => {
  const ticket = { number: 'A-12', date: '2026-03-13', service: 'usaha.nib', registration: true }

  test('is taken at the mall, called and served by the agency, and both have its log', async () => {
    region = createRegion()
    region.startAll()
    const taken = await at('/queue-tickets', ticket)
    expect(taken).toMatchObject({ code: 201, status: 'waiting', assigned: AGENCY, tasks: [{ task: 1 }] })
    const { id } = taken
    const desk: [string, object, string][] = [
      ['call', { counter: 'Pendaftaran' }, MALL],
      ['register', {}, MALL],
      ['queue', {}, MALL],
      ['call', {}, AGENCY],
      ['skip', {}, AGENCY],
      ['recall', { counter: 'Loket 7' }, AGENCY],
      ['serve', {}, AGENCY],
      ['finish', {}, AGENCY],
    ]
    for (const [name, body, from] of desk)
      expect([name, (await at(`/queue-tickets/${id}/${name}`, body, from)).code]).toEqual([name, 200])
    await region.settle()
    const replica = await at(`/queue-tickets/${id}`, undefined, AGENCY, AGENCY)
    expect(replica).toMatchObject({ status: 'done', counter: 'Loket 7', sequence: 9 })
    expect((replica.tasks as { task: number }[]).map(({ task }) => task)).toEqual([1, 2, 3, 4, 5])
    expect(await region.entriesAt(AGENCY, id)).toEqual(await region.entriesAt(MALL, id))
    expect(await at('/queue-tickets?status=done&service=usaha.nib')).toMatchObject({ items: [{ id }] })
  })

  test('is refused for a service nobody offers, with a name on it, out of turn, and to strangers', async () => {
    region = createRegion()
    const unknown = await at('/queue-tickets', { ...ticket, service: 'usaha.lain' })
    expect([unknown.code, unknown.issues]).toMatchObject([422, [{ pointer: '/service', rule: 'service.unknown' }]])
    const named = await at('/queue-tickets', { ...ticket, name: 'Siti Contoh' })
    expect([named.code, named.issues]).toMatchObject([422, [{ rule: 'value.unknown-field' }]])
    const { id } = await at('/queue-tickets', ticket)
    expect((await at(`/queue-tickets/${id}/serve`, {}, AGENCY)).code).toBe(409)
    expect((await at(`/queue-tickets/${id}`, undefined, STRANGER)).code).toBe(404)
    expect((await at(`/queue-tickets/${id}/call`, {}, STRANGER)).code).toBe(404)
  })
})

describe('a survey', () => {
  const elements = ['requirements', 'procedure', 'time', 'fee', 'product', 'competence', 'behaviour', 'facilities']
  const survey = {
    service: 'usaha.nib',
    provider: AGENCY,
    answeredOn: '2026-03-13',
    answers: Object.fromEntries([...elements, 'complaint-handling'].map((element) => [element, 4])),
  }

  test('is sent once, and its provider gets it', async () => {
    region = createRegion({ [MALL]: { now: () => Date.parse('2026-03-13T03:00:00Z') } })
    region.startAll()
    const sent = await at('/surveys', survey, STRANGER)
    expect(sent).toMatchObject({ ...survey, code: 201, status: 'answered', parties: [MALL, STRANGER, AGENCY] })
    await region.settle()
    expect(await at(`/surveys/${sent.id}`, undefined, AGENCY, AGENCY)).toMatchObject(survey)
    expect(await at('/surveys?service=usaha.nib', undefined, AGENCY, AGENCY)).toMatchObject({
      items: [{ id: sent.id }],
    })
    expect((await region.entriesAt(AGENCY, sent.id)).map(({ type }) => type)).toEqual(['survey.answered'])
  })

  test('is refused for an unknown service, for another provider, and from a day to come', async () => {
    region = createRegion({ [MALL]: { now: () => Date.parse('2026-03-12T03:00:00Z') } })
    const unknown = await at('/surveys', { ...survey, service: 'usaha.lain' })
    expect([unknown.code, unknown.issues]).toMatchObject([422, [{ pointer: '/service', rule: 'service.unknown' }]])
    const wrong = await at('/surveys', { ...survey, provider: MALL })
    expect(wrong.issues).toMatchObject([
      { pointer: '/provider', rule: 'survey.provider' },
      { pointer: '/answeredOn', rule: 'date.future' },
    ])
  })
})
