import type { JointRequest, ServiceRequest } from '@selaras/schemas'
import { afterEach, expect, test } from 'vitest'
import type { Attempt, ExchangeOptions } from '../src/index.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER, service, submission } from './region.ts'

let region: Region
afterEach(() => region?.close())

const requirement = (id: string, document: string) => ({ id, name: { id, en: id }, document, mandatory: true })
const PERMIT = {
  ...service,
  id: 'usaha.reklame',
  provider: STRANGER,
  requirements: [requirement('nib', 'nib'), requirement('gambar', 'site-plan')],
}
const LAST = { ...service, id: 'usaha.stiker', requirements: [requirement('izin', 'permit')] }

/** The mall opens the first and the last leg for the agency; the permit is opened by its provider, whom the mall asks. */
const definition = {
  id: 'terpadu.usaha-baru',
  name: { id: 'Memulai usaha', en: 'Starting a business' },
  coordinator: MALL,
  legs: [
    { id: 'stiker', service: LAST.id, provider: AGENCY, after: [{ leg: 'reklame', fulfils: 'izin' }] },
    { id: 'reklame', service: PERMIT.id, provider: STRANGER, after: [{ leg: 'nib', fulfils: 'nib' }] },
    { id: 'nib', service: service.id, provider: AGENCY, after: [] },
  ],
  product: { id: 'Usaha siap berjalan', en: 'A business ready to run' },
}
const request = {
  ...submission,
  service: definition.id,
  documents: [{ type: 'identity-card' }, { type: 'site-plan' }],
}

const PRODUCTS: Record<string, object> = {
  'usaha.nib': { type: 'nib', number: '9120001234567' },
  'usaha.reklame': { type: 'permit', number: 'R-1' },
  'usaha.stiker': { type: 'certificate', number: 'S-1' },
}

/** What the desk of an agency does with every request: issue it, or whatever `instead` says. */
const deskOf = (id: string, instead: (service: string) => 'refuse' | 'wait' | undefined = () => undefined) =>
  region.exchanges[id]?.on('service-request.submitted', async (_entry, state, command) => {
    const { assigned, service: asked } = state as ServiceRequest
    if (assigned !== id) return
    await command('accept')
    const other = instead(asked)
    if (other === 'refuse') return command('refuse', { reason: 'Lokasi tidak sesuai.' })
    if (other === 'wait') return
    for (const name of ['start', 'approve']) await command(name)
    await command('issue', { document: PRODUCTS[asked] })
  })

const founded = (custom: Record<string, Partial<ExchangeOptions>> = {}, legs: readonly object[] = definition.legs) =>
  createRegion({
    [MALL]: {
      services: [service, LAST],
      jointServices: [{ ...definition, legs } as typeof definition],
      ...custom[MALL],
    },
    [STRANGER]: { services: [PERMIT], ...custom[STRANGER] },
  })

const at = async <Answer = JointRequest & { code: number }>(path: string, body?: object, from = MALL, to = MALL) => {
  const response = await region.call(from, to, body ? 'POST' : 'GET', path, body)
  return { ...((await response.json()) as Answer), code: response.status }
}
const requestOf = (id: string, to = MALL) => at<ServiceRequest>(`/service-requests/${id}`, undefined, to, to)
const legOf = ({ legs }: JointRequest, leg: string) => legs.find((one) => one.leg === leg)?.case
const typesOf = async (where: string, id: string) =>
  (await region.entriesAt(where, id)).map(({ type, data }) =>
    [type.split('.')[1], data.leg, data.status].filter(Boolean).join(' '),
  )
const lastOf = (types: string[], prefix: string) => types.filter((type) => type.startsWith(prefix))

test('legs start by themselves in order, each is fed what those before it issued, and the whole has one outcome', async () => {
  region = founded()
  deskOf(AGENCY)
  deskOf(STRANGER)
  region.startAll()
  const { id, code } = await at('/joint-requests', request, AGENCY)
  expect(code).toBe(201)
  await region.settle()
  const joint = await at(`/joint-requests/${id}`)
  expect([joint.status, joint.outcome]).toEqual([
    'completed',
    { type: 'certificate', number: id, title: 'Usaha siap berjalan', issuer: MALL },
  ])
  const types = await typesOf(MALL, id)
  expect([types[0], types.at(-1)]).toEqual(['submitted', 'completed'])
  expect(lastOf(types, 'leg-started')).toEqual(['leg-started nib', 'leg-started reklame', 'leg-started stiker'])
  expect(types.indexOf('leg-followed nib issued')).toBeLessThan(types.indexOf('leg-started reklame'))
  expect(types.indexOf('leg-followed reklame issued')).toBeLessThan(types.indexOf('leg-started stiker'))
  expect(await region.entriesAt(AGENCY, id)).toEqual(await region.entriesAt(MALL, id))

  const [nib, reklame, stiker] = ['nib', 'reklame', 'stiker'].map((leg) => legOf(joint, leg))
  expect([nib?.owner, reklame?.owner, stiker?.owner]).toEqual([MALL, STRANGER, MALL])
  expect((await requestOf(nib?.id ?? '')).documents).toEqual([{ type: 'identity-card' }])
  const documents = [...request.documents, { ...PRODUCTS['usaha.nib'], requirement: 'nib' }]
  expect(await requestOf(reklame?.id ?? '', STRANGER)).toMatchObject({
    documents,
    partOf: { case: id, leg: 'reklame' },
    reference: `${id}.reklame`,
  })
  expect((await requestOf(stiker?.id ?? '')).documents).toEqual([{ ...PRODUCTS['usaha.reklame'], requirement: 'izin' }])
  expect(await region.exchanges[MALL]?.backlog()).toEqual({ waiting: 0, parked: 0, divergent: 0 })
})

/** Behind the first leg, three side by side that stay with their agencies. */
const fan = [
  { id: 'nib', service: service.id, provider: AGENCY, after: [] },
  { id: 'reklame', service: PERMIT.id, provider: STRANGER, after: [{ leg: 'nib', fulfils: 'nib' }] },
  { id: 'kedua', service: service.id, provider: AGENCY, after: [{ leg: 'nib' }] },
  { id: 'stiker', service: LAST.id, provider: AGENCY, after: [{ leg: 'nib' }] },
]

/** A whole of which the first leg is issued and the three behind it are under way. */
const underWay = async () => {
  region = founded({}, fan)
  let issued = 0
  deskOf(AGENCY, (asked) => (asked === service.id && issued++ === 0 ? undefined : 'wait'))
  deskOf(STRANGER, () => 'wait')
  region.startAll()
  const documents = [...request.documents, { type: 'permit' }]
  const { id } = await at('/joint-requests', { ...request, documents }, AGENCY)
  await region.settle()
  const joint = await at(`/joint-requests/${id}`)
  expect(joint.legs.map(({ case: known }) => known?.status)).toEqual(['issued', 'accepted', 'accepted', 'accepted'])
  return joint
}

test('a refused leg refuses the whole: what is open is withdrawn, last first, and what is issued is named', async () => {
  const joint = await underWay()
  const stiker = legOf(joint, 'stiker')?.id
  await at(`/service-requests/${stiker}/refuse`, { reason: 'Lokasi tidak sesuai.' }, AGENCY)
  await region.settle()
  const { status, legs } = await at(`/joint-requests/${joint.id}`)
  expect([status, legs.map(({ case: known }) => known?.status)]).toEqual([
    'refused',
    ['issued', 'withdrawn', 'withdrawn', 'refused'],
  ])
  expect((await typesOf(MALL, joint.id)).slice(-4)).toEqual([
    'leg-followed stiker refused',
    'refused',
    'leg-followed kedua withdrawn',
    'leg-followed reklame withdrawn',
  ])
  const reason = (await region.entriesAt(AGENCY, joint.id)).find(({ type }) => type === 'joint-request.refused')?.data
    .reason
  expect(reason).toMatch(/"stiker" .*Ditolak.* nib\.\n.*"stiker" .*Refused.* nib\./)
  expect((await requestOf(legOf(joint, 'reklame')?.id ?? '', STRANGER)).status).toBe('withdrawn')
  expect(await region.exchanges[MALL]?.backlog()).toEqual({ waiting: 0, parked: 0, divergent: 0 })
})

test('a leg that was decided meanwhile stays as it is, and those before it are withdrawn all the same', async () => {
  const joint = await underWay()
  const kedua = legOf(joint, 'kedua')?.id
  for (const name of ['start', 'approve']) await at(`/service-requests/${kedua}/${name}`, {}, AGENCY)
  await at(`/joint-requests/${joint.id}/withdraw`, { reason: 'Batal.' }, AGENCY)
  await region.settle()
  const { status, legs } = await at(`/joint-requests/${joint.id}`)
  expect([status, legs.map(({ case: known }) => known?.status)]).toEqual([
    'withdrawn',
    ['issued', 'withdrawn', 'approved', 'withdrawn'],
  ])
})

test('a provider whose answer is lost, and a coordinator that stops meanwhile: the leg starts once', async () => {
  let lost = 0
  const network: typeof fetch = async (input) => {
    const { hostname, pathname } = new URL((input as Request).url)
    const response = await region.exchanges[hostname]?.fetch(input as Request)
    if (hostname === STRANGER && pathname === '/service-requests' && lost < 2) {
      lost += 1
      throw new TypeError('fetch failed')
    }
    return response as Response
  }
  region = founded({ [MALL]: { fetch: network } })
  deskOf(AGENCY)
  deskOf(STRANGER)
  region.startAll()
  const { id } = await at('/joint-requests', request)
  await expect.poll(() => lost).toBeGreaterThan(0)
  const again = await region.restart(MALL)
  again.start()
  await region.settle()
  expect((await at(`/joint-requests/${id}`)).status).toBe('completed')
  const { items } = await at<{ items: ServiceRequest[] }>('/service-requests', undefined, STRANGER, STRANGER)
  expect(items.filter(({ service: asked }) => asked === PERMIT.id)).toHaveLength(1)
})

test('a leg its provider opens while the citizen withdraws the whole does not stay behind', async () => {
  let id = ''
  let isWithdrawn = false
  const failed: string[] = []
  const network: typeof fetch = async (input) => {
    const { hostname, pathname } = new URL((input as Request).url)
    const response = await region.exchanges[hostname]?.fetch(input as Request)
    if (hostname === STRANGER && pathname === '/service-requests' && !isWithdrawn) {
      isWithdrawn = true
      await at(`/joint-requests/${id}/withdraw`, { reason: 'Batal.' })
    }
    return response as Response
  }
  const attempt = ({ outcome, problem = '' }: Attempt) => {
    if (outcome !== 'delivered') failed.push(problem)
  }
  region = founded({ [MALL]: { fetch: network, observe: { attempt } } })
  deskOf(AGENCY)
  deskOf(STRANGER, () => 'wait')
  id = (await at('/joint-requests', request)).id
  region.startAll()
  await expect.poll(() => isWithdrawn).toBe(true)
  await region.settle()
  expect(legOf(await at(`/joint-requests/${id}`), 'reklame')).toBeUndefined()
  const { items } = await at<{ items: ServiceRequest[] }>('/service-requests', undefined, STRANGER, STRANGER)
  expect(items.filter(({ service: asked }) => asked === PERMIT.id).map(({ status }) => status)).toEqual(['withdrawn'])
  expect(failed).toEqual([])
})

test('a provider that refuses the request of a leg holds back only that leg, and a person is told', async () => {
  const legs = [
    { id: 'reklame', service: PERMIT.id, provider: STRANGER, after: [] },
    { id: 'nib', service: service.id, provider: AGENCY, after: [] },
  ]
  region = founded({}, legs)
  deskOf(AGENCY)
  region.startAll()
  const { id } = await at('/joint-requests', request)
  await region.settle()
  expect((await at(`/joint-requests/${id}`)).legs.map(({ case: known }) => known?.status)).toEqual([
    undefined,
    'issued',
  ])
  expect(await region.exchanges[MALL]?.backlog()).toMatchObject({ parked: 1 })
})

/** Two legs of two agencies that wait for nothing. */
const apart = [
  { id: 'reklame', service: PERMIT.id, provider: STRANGER, after: [] },
  { id: 'nib', service: service.id, provider: AGENCY, after: [] },
]
const redefine = (id: string, legs: readonly object[]) =>
  at(`/joint-requests/${id}/redefine`, { definition: { ...definition, legs }, reason: 'Syarat berubah.' })
const statusesAt = async (where: string, asked: string) => {
  const { items } = await at<{ items: ServiceRequest[] }>('/service-requests', undefined, where, where)
  return items.filter((one) => one.service === asked).map(({ status }) => status)
}

test('a leg that was given up on is tried again when the whole is redefined, and goes on when another leg moves', async () => {
  region = founded({}, apart)
  deskOf(AGENCY, () => 'wait')
  deskOf(STRANGER)
  region.startAll()
  const { id } = await at('/joint-requests', request)
  await region.settle()
  expect(await region.exchanges[MALL]?.backlog()).toMatchObject({ parked: 1 })
  const nib = legOf(await at(`/joint-requests/${id}`), 'nib')?.id
  for (const name of ['start', 'approve']) await at(`/service-requests/${nib}/${name}`, {}, AGENCY)
  await at(`/service-requests/${nib}/issue`, { document: PRODUCTS['usaha.nib'] }, AGENCY)
  await region.settle()
  expect(legOf(await at(`/joint-requests/${id}`), 'nib')?.status).toBe('issued')
  const fed = [{ ...apart[0], after: [{ leg: 'nib', fulfils: 'nib' }] }, apart[1] as object]
  expect((await redefine(id, fed)).code).toBe(200)
  await region.settle()
  expect((await at(`/joint-requests/${id}`)).status).toBe('completed')
  expect(await region.exchanges[MALL]?.backlog()).toMatchObject({ parked: 0 })
})

/** A whole whose first leg its provider has opened, though the answer was lost; what it sends us is kept back as well. */
const lostAnswer = async () => {
  let isLost = true
  const network: typeof fetch = async (input) => {
    const { hostname, pathname } = new URL((input as Request).url)
    if (isLost && pathname === '/entries') throw new TypeError('fetch failed')
    const response = await region.exchanges[hostname]?.fetch(input as Request)
    if (isLost && pathname === '/service-requests') throw new TypeError('fetch failed')
    return response as Response
  }
  const behind = { fetch: network, schedule: { waits: [20], attempts: 1000 } }
  region = founded({ [MALL]: behind, [STRANGER]: behind }, [{ ...apart[0] }, { ...apart[1] }])
  deskOf(AGENCY, () => 'wait')
  deskOf(STRANGER, () => 'wait')
  region.startAll()
  const { id } = await at('/joint-requests', { ...request, documents: [...request.documents, { type: 'nib' }] })
  await expect.poll(() => statusesAt(STRANGER, PERMIT.id)).toEqual(['accepted'])
  return { id, find: () => (isLost = false) }
}

test('a leg asked again after a redefinition is the one its provider opened before', async () => {
  const { id, find } = await lostAnswer()
  expect(
    (await redefine(id, [{ ...apart[0], after: [{ leg: 'nib', fulfils: 'nib' }] }, apart[1] as object])).code,
  ).toBe(200)
  find()
  await region.settle()
  const nib = legOf(await at(`/joint-requests/${id}`), 'nib')?.id
  for (const name of ['start', 'approve']) await at(`/service-requests/${nib}/${name}`, {}, AGENCY)
  await at(`/service-requests/${nib}/issue`, { document: PRODUCTS['usaha.nib'] }, AGENCY)
  await region.settle()
  expect(legOf(await at(`/joint-requests/${id}`), 'reklame')?.status).toBe('accepted')
  expect(await statusesAt(STRANGER, PERMIT.id)).toEqual(['accepted'])
})

test('what a provider opened for a leg that is no part of the whole any more is withdrawn', async () => {
  const { id, find } = await lostAnswer()
  expect((await redefine(id, [apart[1] as object])).code).toBe(200)
  find()
  await region.settle()
  await expect.poll(() => statusesAt(STRANGER, PERMIT.id)).toEqual(['withdrawn'])
  expect((await at(`/joint-requests/${id}`)).status).toBe('in-progress')
})

test('what the legs need and no other leg feeds is asked for at once', async () => {
  region = founded()
  const refused = await at<{ issues: { rule: string; pointer: string }[] }>('/joint-requests', {
    ...request,
    documents: [],
  })
  expect([refused.code, refused.issues]).toMatchObject([422, [{ pointer: '/documents', rule: 'requirement.missing' }]])
})
