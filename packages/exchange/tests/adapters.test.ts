import { type Adapter, AdapterError, type Change, reading } from '@selaras/adapter'
import { afterEach, describe, expect, test } from 'vitest'
import { expectProblem } from './problems.ts'
import { AGENCY, createRegion, MALL, type Region, submission } from './region.ts'

let region: Region
afterEach(() => region.close())

/** A legacy system that notes what is carried to it, and announces what it is told to. */
const legacy = (own: Partial<Adapter> = {}) => {
  const carried: string[] = []
  const carry =
    (verb: string): Adapter['execute'] =>
    async (entry, state) => {
      carried.push(`${verb} ${entry.sequence} ${state.status} ${state.sequence}`)
      return reading({ outcome: 'sent' as const })
    }
  const adapter: Adapter = {
    specificationVersion: 1,
    name: 'legacy',
    maturity: 'port-only',
    submit: carry('submit'),
    execute: carry('execute'),
    receive: async (request) => reading({ response: new Response('OK'), changes: (await request.json()) as Change[] }),
    ...own,
  }
  return { adapter, carried }
}
const announce = (changes: unknown) => region.call(MALL, AGENCY, 'POST', '/adapters/legacy/callback', changes)
const command = { kind: 'service-request', name: 'accept', data: {} } as const

describe('an adapter', () => {
  test('of the assigned agency carries every entry in order, with the state it made, from the first on', async () => {
    const { adapter, carried } = legacy()
    let failures = 2
    const flaky: Adapter = {
      ...adapter,
      execute: async (...call) => {
        if (failures-- > 0) throw new AdapterError('Away.', { adapter: 'legacy', code: 'transient' })
        return (adapter.execute as NonNullable<Adapter['execute']>)(...call)
      },
    }
    region = createRegion({ [AGENCY]: { adapters: [flaky] } })
    const id = await region.open()
    await region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/accept`, {})
    await region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/start`, {})
    region.startAll()
    await region.settle()
    expect(carried).toEqual(['submit 1 submitted 1', 'execute 2 accepted 2', 'execute 3 in-process 3'])
  })

  test('announces a change once, by case, by reference or by person', async () => {
    region = createRegion({ [AGENCY]: { adapters: [legacy().adapter] } })
    region.startAll()
    const sent = await region.call(MALL, MALL, 'POST', '/service-requests', { ...submission, reference: 'L-1' })
    const { id } = (await sent.json()) as { id: string }
    await region.settle()
    const changes = [
      { key: 'one', about: { reference: 'L-1' }, command },
      {
        key: 'two',
        about: { service: submission.service, nik: submission.applicant.identity.nik },
        command: { ...command, name: 'start' },
      },
      { key: 'three', about: { case: id }, command: { ...command, name: 'approve' } },
    ]
    for (let times = 0; times < 3; times++) expect(await (await announce(changes)).text()).toBe('OK')
    await region.settle()
    expect((await region.entriesAt(MALL, id)).map(({ type }) => type.split('.')[1])).toEqual([
      'submitted',
      'accepted',
      'started',
      'approved',
    ])
    expect(await region.exchanges[AGENCY]?.backlog()).toMatchObject({ divergent: 0 })
  })

  test('whose change fits no case, or two, commands nothing: a person sees it', async () => {
    region = createRegion({ [AGENCY]: { adapters: [legacy().adapter] } })
    region.startAll()
    const ids = await Promise.all([1, 2].map(() => region.open()))
    await region.settle()
    const { nik } = submission.applicant.identity
    await announce([
      { key: 'none', about: { reference: 'X' }, command },
      { key: 'both', about: { service: submission.service, nik }, command },
    ])
    await region.settle()
    for (const id of ids) expect(await region.entriesAt(MALL, id)).toHaveLength(1)
    expect(await region.exchanges[AGENCY]?.backlog()).toMatchObject({ divergent: 2 })
  })

  test('whose change fits two cases goes to the one that can take it', async () => {
    region = createRegion({ [AGENCY]: { adapters: [legacy().adapter] } })
    region.startAll()
    const [waiting = '', running = ''] = await Promise.all([1, 2].map(() => region.open()))
    await region.call(AGENCY, MALL, 'POST', `/service-requests/${running}/accept`, {})
    await region.settle()
    const about = { service: submission.service, nik: submission.applicant.identity.nik }
    await announce([{ key: 'start', about, command: { ...command, name: 'start' } }])
    await region.settle()
    expect(await region.entriesAt(MALL, waiting)).toHaveLength(1)
    expect(await region.entriesAt(MALL, running)).toHaveLength(3)
    expect(await region.exchanges[AGENCY]?.backlog()).toMatchObject({ divergent: 0 })
  })

  test('that says our message is wrong is not asked again: a person sees it', async () => {
    let calls = 0
    const execute = async (): Promise<never> => {
      calls += 1
      throw new AdapterError('Unknown NIB.', { adapter: 'legacy', code: 'caller' })
    }
    region = createRegion({ [AGENCY]: { adapters: [legacy({ execute }).adapter] } })
    const id = await region.open()
    await region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/accept`, {})
    region.startAll()
    await region.settle()
    expect(calls).toBe(1)
    expect(await region.exchanges[AGENCY]?.backlog()).toMatchObject({ waiting: 0, parked: 1 })
  })

  test('that does not know a kind of identity leaves it to the next', async () => {
    const notMine = async (): Promise<never> => {
      throw new AdapterError('Only businesses.', { adapter: 'legacy', code: 'caller' })
    }
    const match = {
      status: 'match' as const,
      attributes: {},
      verifier: 'other',
      verifiedAt: '2026-03-13T10:00:00Z' as never,
    }
    const other: Adapter = {
      specificationVersion: 1,
      name: 'other',
      maturity: 'port-only',
      verifyIdentity: async () => reading(match),
    }
    region = createRegion({ [MALL]: { adapters: [legacy({ verifyIdentity: notMine }).adapter, other] } })
    const claim = { kind: 'citizen', citizen: submission.applicant.identity }
    expect(await (await region.call(MALL, MALL, 'POST', '/identity/verify', claim)).json()).toMatchObject({
      verifier: 'other',
    })
  })

  test('nobody has is not found; one that fails says 502 or 503, and nothing of its inside', async () => {
    const errors: unknown[] = []
    const failing = (code: 'configuration' | 'quota') => async (): Promise<never> => {
      throw new AdapterError('secret password', { adapter: 'legacy', code, retryAfter: 1500 })
    }
    const { adapter } = legacy({ receive: failing('configuration'), verifyIdentity: failing('quota') })
    region = createRegion({ [MALL]: { adapters: [adapter], observe: { error: (error) => errors.push(error) } } })
    await expectProblem(await region.call(MALL, MALL, 'POST', '/adapters/other/x', {}), { code: 'not-found' })
    const gateway = await region.call(MALL, MALL, 'POST', '/adapters/legacy/x', {})
    expect(await gateway.clone().text()).not.toContain('secret')
    await expectProblem(gateway, { code: 'upstream' })
    const claim = { kind: 'citizen', citizen: submission.applicant.identity }
    const before = region.rows(MALL)
    const busy = await region.call(MALL, MALL, 'POST', '/identity/verify', claim)
    expect(busy.headers.get('Retry-After')).toBe('2')
    await expectProblem(busy, { code: 'unavailable' })
    expect(region.rows(MALL)).toEqual(before)
    expect(errors).toEqual([])
  })

  test('that throws what is no error is our mistake, told to the operator and to nobody else', async () => {
    const errors: unknown[] = []
    const receive = () => Promise.reject('a string with a secret')
    region = createRegion({
      [MALL]: { adapters: [legacy({ receive }).adapter], observe: { error: (error) => errors.push(error) } },
    })
    const response = await region.call(MALL, MALL, 'POST', '/adapters/legacy/x', {})
    expect(await response.clone().text()).not.toContain('secret')
    await expectProblem(response, { code: 'internal' })
    expect(errors).toEqual(['a string with a secret'])
  })
})
