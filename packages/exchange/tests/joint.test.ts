import { afterEach, expect, test } from 'vitest'
import { AGENCY, createRegion, MALL, type Region, STRANGER, submission } from './region.ts'

let region: Region
afterEach(() => region?.close())

const jointService = {
  id: 'terpadu.usaha-baru',
  name: { id: 'Memulai usaha', en: 'Starting a business' },
  coordinator: MALL,
  legs: [
    { id: 'nib', service: 'usaha.nib', provider: AGENCY, after: [] },
    { id: 'reklame', service: 'usaha.nib', provider: AGENCY, after: [{ leg: 'nib' }] },
  ],
  product: { id: 'Usaha siap berjalan', en: 'A business ready to run' },
}
const request = { ...submission, service: jointService.id }

const founded = () => createRegion({ [MALL]: { jointServices: [jointService] } })

interface Answered {
  id: string
  status: string
  sequence: number
  legs: { leg: string; case?: { id: string; status: string } }[]
  issues: { pointer: string; rule: string }[]
}
const at = async (path: string, body?: object, from = MALL): Promise<Answered & { code: number }> => {
  const response = await region.call(from, MALL, body ? 'POST' : 'GET', path, body)
  return { ...((await response.json()) as Answered), code: response.status }
}

test('the catalogue of joint services is open to all, and a participant says that it serves them', async () => {
  region = founded()
  expect(await at('/joint-services')).toMatchObject({ items: [jointService] })
  expect(await at(`/joint-services/${jointService.id}`, undefined, STRANGER)).toMatchObject(jointService)
  expect((await at('/joint-services/terpadu.lain')).code).toBe(404)
  expect(await at('/.well-known/selaras')).toMatchObject({
    profiles: ['service', 'joint', 'complaint', 'queue', 'survey', 'events'],
  })
  expect(region.exchanges[AGENCY]?.participant.profiles).not.toContain('joint')
})

test('an unknown joint service is refused, and lists keep to one kind and one status', async () => {
  region = founded()
  const refused = await at('/joint-requests', submission)
  expect([refused.code, refused.issues]).toMatchObject([422, [{ pointer: '/service', rule: 'joint-service.unknown' }]])
  const { id } = await at('/joint-requests', request)
  await region.open()
  expect(await at('/joint-requests?status=in-progress')).toMatchObject({ items: [{ id }] })
  expect(await at(`/joint-requests?status=withdrawn&service=${request.service}`)).toMatchObject({ items: [] })
  expect((await at(`/service-requests/${id}`)).code).toBe(404)
  expect((await at(`/joint-requests/${id}`, undefined, STRANGER)).code).toBe(404)
})

test('a node offers only what it coordinates', () => {
  const elsewhere = { ...jointService, coordinator: AGENCY }
  expect(() => createRegion({ [MALL]: { jointServices: [elsewhere] } })).toThrow(
    /coordinated by dinas\.example\.go\.id/,
  )
})

test('a node offers no joint service that its own services speak against, and says where', () => {
  const [first, second] = jointService.legs
  const legs = [
    { ...first, provider: STRANGER },
    { ...second, after: [{ leg: 'nib', fulfils: 'izin' }] },
  ]
  const wrong = { ...jointService, legs } as typeof jointService
  expect(() => createRegion({ [MALL]: { jointServices: [wrong] } })).toThrow(
    /^\[exchange\] joint service "terpadu\.usaha-baru":\n\/legs\/0\/provider .*\n\/legs\/1\/after\/0\/fulfils /,
  )
})
