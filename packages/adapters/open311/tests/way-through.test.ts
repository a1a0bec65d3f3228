import { afterEach, expect, test } from 'vitest'
import { open311 } from '../src/index.ts'
import { createOpen311Sandbox } from '../src/sandbox.ts'
import { AGENCY, APP_KEY, appOf, createDesk, DESK } from './desk.ts'

let desk: ReturnType<typeof createDesk>
afterEach(() => desk.close())

test("a citizen's app reports through the façade, an agency answers, and the app sees it closed", async () => {
  desk = createDesk()
  desk.startAll()
  const app = appOf(desk.facade)
  const response = await app.post({
    service_code: 'roads',
    'attribute[depth]': 'b',
    lat: '-7.3884',
    long: '109.3639',
    description: 'Jalan berlubang\n\nLubang besar di depan pasar.',
  })
  const [{ service_request_id: id = '' } = {}] = (await response.json()) as { service_request_id?: string }[]
  const complaints = desk.client(DESK).complaints
  const seen = async () => {
    const [item] = (await (await app.get(`requests/${id}.json?api_key=${APP_KEY}`)).json()) as Record<string, string>[]
    return [item?.status, item?.status_notes, item?.agency_responsible]
  }
  expect(await seen()).toEqual(['open', 'Diterima', null])
  await complaints.verify(id, {})
  await complaints.dispatch(id, { to: AGENCY })
  await desk.settle()
  const agency = desk.client(AGENCY).complaints
  await agency.start(id, {})
  await agency.respond(id, { text: 'Lubang sudah ditambal.' })
  expect(await seen()).toEqual(['open', 'Lubang sudah ditambal.', AGENCY])
  await complaints.resolve(id, {})
  expect(await seen()).toEqual(['closed', 'Lubang sudah ditambal.', AGENCY])
})

test('a complaint dispatched to an agency becomes a request of its city, and what the city says is its answer', async () => {
  const apiKey = 'kunci-kota'
  const city = createOpen311Sandbox({ now: Date.now, apiKey })
  const adapter = open311({
    baseUrl: 'https://city.example.invalid/v2',
    apiKey,
    categories: { other: '001' },
    agency: AGENCY,
  })
  desk = createDesk([adapter], { 'city.example.invalid': city.fetch })
  desk.startAll()
  const complaints = desk.client(DESK).complaints
  const { id } = await complaints.submit({
    title: 'Lampu mati',
    description: 'Lampu jalan mati.',
    category: 'other',
    channel: 'jaki',
    anonymous: true,
    confidential: false,
    place: { address: 'Jl. Contoh 8' },
  })
  await complaints.verify(id, {})
  await desk.settle()
  expect(city.requests()).toEqual([])
  await complaints.dispatch(id, { to: AGENCY })
  await desk.settle()
  expect(city.requests()).toHaveLength(1)
  city.change(638_344, { status: 'investigating' })
  await expect.poll(async () => (await complaints.get(id)).status).toBe('in-progress')
  city.change(638_344, { status: 'closed', notes: 'Lampu sudah diganti.' })
  await expect.poll(async () => (await complaints.get(id)).status).toBe('answered')
  expect((await complaints.get(id)).responses).toMatchObject([{ by: AGENCY, text: 'Lampu sudah diganti.' }])
  expect((await desk.exchanges[AGENCY]?.backlog())?.divergent).toBe(0)
})
