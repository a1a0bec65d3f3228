import { read } from '@selaras/adapter'
import type { Store } from '@selaras/exchange'
import { trackingNumberOf } from '@selaras/schemas'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { open311City } from '../src/city.ts'
import { newestInStore } from '../src/facade/newest.ts'
import { open311Facade } from '../src/facade.ts'
import { ErrorList } from '../src/upstream.ts'
import { fromXml } from '../src/xml.ts'
import { APP_KEY, appOf, createDesk, DESK } from './desk.ts'

let desk: ReturnType<typeof createDesk>
let app: ReturnType<typeof appOf>
beforeAll(() => {
  desk = createDesk()
  app = appOf(desk.facade)
})
afterAll(() => desk.close())

const submit = async (fields: Record<string, string>) => {
  const response = await app.post(fields)
  const [receipt] = (await response.json()) as { service_request_id?: string; token?: string }[]
  expect(response.status).toBe(200)
  return receipt?.service_request_id ?? receipt?.token ?? expect.fail()
}
const complaintOf = (id: string) => desk.client(DESK).complaints.get(id)
const itemOf = async (id: string, query = '') => {
  const [item] = (await (await app.get(`requests/${id}.json${query}`)).json()) as Record<string, unknown>[]
  return item ?? expect.fail()
}

describe('what any client of a city reads', () => {
  test.each(['json', 'xml'] as const)(
    'discovery, services, definitions and requests in %s, without repairs',
    async (format) => {
      const id = await submit({
        service_code: 'roads',
        'attribute[depth]': 'b',
        description: 'Lubang & <retak> "besar"',
      })
      const city = open311City({ baseUrl: 'https://open311.example.go.id/v2', apiKey: APP_KEY, format })
      const context = { fetch: ((input, init) => desk.facade(new Request(input, init))) as typeof fetch, now: Date.now }
      const span = { from: Date.now() - 86_400_000, until: Date.now() }
      const all = await Promise.all([
        city.discovery(context),
        city.services(context),
        city.definition('roads', context),
        city.request(id, context),
        city.requests(span, context),
      ])
      for (const { repairs, unknown } of all) expect([...repairs, ...unknown]).toEqual([])
      const [discovery, services, definition, request, requests] = all
      expect(discovery.value.endpoints?.[0]?.formats).toEqual(['text/xml', 'application/json'])
      expect(services.value.map(({ service_code, metadata, type }) => [service_code, metadata, type])).toEqual([
        ['other', false, 'realtime'],
        ['roads', true, 'realtime'],
        ['extortion', false, 'realtime'],
        ['trees', false, 'batch'],
      ])
      expect(definition.value.attributes?.[0]?.values).toEqual([
        { key: 'a', name: 'Dangkal' },
        { key: 'b', name: 'Dalam' },
      ])
      expect(request.value?.description).toContain('Lubang & <retak> "besar"')
      expect(requests.value.map(({ service_request_id }) => service_request_id)).toContain(id)
    },
  )
})

describe('a report', () => {
  test('becomes an anonymous complaint of the app, and nothing personal stays or comes out', async () => {
    const personal = {
      email: 'siti@contoh.example',
      first_name: 'Siti',
      last_name: 'Rahasia',
      phone: '+6281234567890',
      device_id: 'tt222111',
      account_id: '990011',
    }
    const id = await submit({
      ...personal,
      service_code: 'roads',
      'attribute[depth]': 'b',
      'attribute[count]': '2',
      lat: '-7.3884',
      long: '109.3639',
      address_id: '33.03',
      description: 'Jalan berlubang\n\nLubang besar. Hubungi 081234567890.',
      media_url: 'https://foto.example.invalid/1.jpg',
    })
    const complaint = await complaintOf(id)
    expect(complaint).toMatchObject({
      title: 'Jalan berlubang',
      description: 'Lubang besar. Hubungi 081234567890.\nSeberapa dalam? Dalam\nBerapa? 2',
      category: 'roads',
      channel: 'jaki',
      anonymous: true,
      confidential: false,
      place: { latitude: -7.3884, longitude: 109.3639, address: 'Jl. Contoh 8', region: '33.03' },
      attachments: [{ type: 'photo', url: 'https://foto.example.invalid/1.jpg' }],
      extensions: { [DESK]: { open311: { attributes: { depth: ['b'], count: ['2'] } } } },
      parties: [DESK, 'aplikasi.example.go.id'],
    })
    for (const value of Object.values(personal)) expect(JSON.stringify(complaint)).not.toContain(value)
    const item = await itemOf(id)
    expect(item).toMatchObject({
      status: 'open',
      status_notes: 'Diterima',
      service_name: 'Jalan rusak',
      lat: null,
      long: null,
      address: null,
      address_id: '33.03',
      media_url: null,
    })
    expect(JSON.stringify(item)).not.toContain('081234567890')
    expect(await itemOf(id, `?api_key=${APP_KEY}`)).toMatchObject({ lat: -7.3884, address: 'Jl. Contoh 8' })
  })

  test('of a confidential kind shows the public its progress alone', async () => {
    const id = await submit({ service_code: 'extortion', description: 'Diminta uang di loket.' })
    expect(await complaintOf(id)).toMatchObject({ confidential: true })
    for (const text of [await app.get(`requests/${id}.xml`), await app.get(`requests.json?service_request_id=${id}`)])
      expect(await text.text()).not.toMatch(/Diminta|Contoh 8/)
    expect(await itemOf(id)).toMatchObject({ status: 'open', service_code: 'extortion', description: null })
    expect(await itemOf(id, `?api_key=${APP_KEY}`)).toMatchObject({ description: expect.stringContaining('Diminta') })
  })

  test('names a reporter the desk knows', async () => {
    const reporter = { identity: { nik: '9901015708900001', name: 'Siti Contoh' } }
    const facade = open311Facade({
      ...desk.options,
      reporterOf: ({ accountId }) => (accountId === '7' ? (reporter as never) : undefined),
    })
    const response = await appOf(facade).post({ account_id: '7', description: 'Lampu mati' })
    const [receipt] = (await response.json()) as { service_request_id: string }[]
    expect(await complaintOf(receipt?.service_request_id ?? '')).toMatchObject({ anonymous: false, reporter })
    expect(JSON.stringify(await itemOf(receipt?.service_request_id ?? '', `?api_key=${APP_KEY}`))).not.toContain('Siti')
  })

  test('that comes by token has a number once it is verified', async () => {
    const token = await submit({ service_code: 'trees', description: 'Pohon tumbang' })
    const ask = async () => (await (await app.get(`tokens/${token}.json`)).json()) as unknown
    expect(await ask()).toEqual([{ service_request_id: null, token }])
    expect((await app.get(`requests/${token}.json`)).status).toBe(404)
    await desk.client(DESK).complaints.verify(token, {})
    expect(await ask()).toEqual([{ service_request_id: token, token }])
    expect((await app.get(`requests/${token}.json`)).status).toBe(200)
  })

  test('sent again under the same Idempotency-Key opens nothing new', async () => {
    const send = () => app.post({ description: 'Sekali saja' }, 'requests.json', { 'idempotency-key': 'sekali-saja-1' })
    expect(await (await send()).text()).toBe(await (await send()).text())
  })
})

describe('what is refused, in the words of the reader, as an error document', () => {
  const roads = { service_code: 'roads', 'attribute[depth]': 'a' }
  test.each<[string, number, RegExp, Record<string, string>]>([
    ['no key', 403, /api_key/, { api_key: '' }],
    ['a wrong key', 403, /api_key/, { api_key: 'kunci-yang-salah-sekali' }],
    ['no service', 400, /service_code/, { service_code: '' }],
    ['another service', 404, /service_code "x"/, { service_code: 'x' }],
    ['another jurisdiction', 404, /jurisdiction_id "city.gov"/, { jurisdiction_id: 'city.gov' }],
    ['no place', 400, /address_string/, { address_string: '' }],
    ['half a point', 400, /lat/, { lat: '-7.1' }],
    ['a point elsewhere', 400, /lat "51.5"/, { lat: '51.5', long: '-0.1' }],
    ['a point of words', 400, /long "timur"/, { lat: '-7.1', long: 'timur' }],
    ['an address that is none', 400, /address_id/, { address_id: '545483' }],
    ['too long a text', 400, /4000/, { description: 'a'.repeat(4001) }],
    ['a medium that is none', 400, /media_url/, { media_url: 'javascript:alert(1)' }],
    ['no answer', 400, /attribute\[depth\]/, { service_code: 'roads' }],
    ['an answer not offered', 400, /attribute\[depth\] "z"/, { ...roads, 'attribute[depth]': 'z' }],
    ['an answer of another type', 400, /attribute\[count\] "dua"/, { ...roads, 'attribute[count]': 'dua' }],
    ['an answer to no question', 400, /attribute\[umur\]/, { ...roads, 'attribute[umur]': '1' }],
  ])('%s: %i', async (_name, status, words, fields) => {
    const before = await count()
    for (const format of ['json', 'xml']) {
      for (const language of ['id', 'en']) {
        const response = await app.post(fields, `requests.${format}`, { 'accept-language': language })
        const text = await response.text()
        const document = format === 'json' ? JSON.parse(text) : fromXml(text)
        expect(response.status).toBe(status)
        const [error] = read(ErrorList, document).value ?? []
        expect(error?.code).toBe(String(status))
        expect(error?.description).toMatch(words)
      }
    }
    expect(await count()).toBe(before)
  })
  const count = async () => ((await (await app.get('requests.json')).json()) as unknown[]).length

  test.each([
    ['GET', 'requests/7K3M-9Q2D-X4TV.json', 404],
    ['GET', 'requests/..%2f..%2fetc.json', 404],
    ['GET', 'requests/%zz.json', 404],
    ['GET', 'tokens/12345.xml', 404],
    ['GET', 'services/x.xml', 404],
    ['GET', 'services.yaml', 404],
    ['GET', 'requests.json?start_date=kemarin', 400],
    ['GET', 'requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z', 400],
    ['GET', 'requests.json?start_date=2026-02-01T00:00:00Z&end_date=2026-01-01T00:00:00Z', 400],
    ['GET', 'requests.json?status=bertapa', 400],
    ['GET', 'requests.json?api_key=salah', 403],
    ['GET', 'services.json?jurisdiction_id=city.gov', 404],
    ['DELETE', 'requests.json', 405],
    ['POST', 'services.json', 405],
  ])('%s %s: %i', async (method, path, status) => {
    const response = await desk.facade(new Request(`https://open311.example.go.id/v2/${path}`, { method }))
    expect(response.status).toBe(status)
    const text = await response.text()
    const [error] = read(ErrorList, text.startsWith('<') ? fromXml(text) : JSON.parse(text)).value ?? []
    expect(error?.code).toBe(String(status))
  })

  test('what is no form, and a form too large', async () => {
    const post = (body: string, type: string) =>
      desk.facade(
        new Request('https://x.example/requests.json', { method: 'POST', body, headers: { 'content-type': type } }),
      )
    expect((await post('{}', 'application/json')).status).toBe(415)
    expect((await post('a'.repeat(70_000), 'application/x-www-form-urlencoded')).status).toBe(413)
  })

  test('of our own trouble nothing is said, and the operator hears', async () => {
    const errors: unknown[] = []
    const broken = { ...desk.options.desk, get: () => Promise.reject(new Error('sandi rahasia')) }
    const facade = open311Facade({ ...desk.options, desk: broken, onError: (error) => errors.push(error) })
    const response = await appOf(facade).get('requests/7K3M-9Q2D-X4TV.json')
    expect([response.status, errors.length]).toEqual([500, 1])
    expect(await response.text()).not.toContain('rahasia')
  })
})

describe('lists', () => {
  const ids = async (query: string, facade = desk.facade) =>
    ((await (await appOf(facade).get(`requests.json?${query}`)).json()) as { service_request_id: string }[]).map(
      ({ service_request_id }) => service_request_id,
    )

  test('by number, by kind, by state; a store and the operations give the same, newest first', async () => {
    const mine = [await submit({ description: 'Satu' }), await submit({ description: 'Dua' })] as const
    await desk.client(DESK).complaints.reject(mine[0], { reason: 'Bukan kewenangan' })
    const { store: _, ...others } = desk.options
    const walking = open311Facade(others)
    expect(await ids(`service_request_id=${mine.join(',')},7K3M-9Q2D-X4TV&status=open`)).toEqual([...mine])
    expect((await ids('')).indexOf(mine[0])).toBe((await ids('')).indexOf(mine[1]) + 1)
    expect(await ids('status=closed')).toContain(mine[0])
    expect(await ids('status=open')).not.toContain(mine[0])
    expect(await ids('status=open,closed&service_code=other')).toEqual(expect.arrayContaining([...mine]))
    expect(await ids('service_code=extortion,trees')).not.toEqual(expect.arrayContaining([mine[0]]))
    expect(await ids('end_date=2020-01-01T00:00:00Z')).toEqual([])
    for (const query of ['', 'status=closed', 'service_code=roads', 'service_code=other,trees&status=open'])
      expect(await ids(query, walking)).toEqual(await ids(query))
    expect((await app.get(`requests.json?service_code=${'a,'.repeat(101)}`)).status).toBe(400)
  })

  test('a filter finds what is rare in a long past, and reads little else', async () => {
    const store = desk.options.store as Store
    const model = await complaintOf(await submit({ service_code: 'other' }))
    const opened = Date.now() - 86_400_000
    const rare = new Set([3, 3_000])
    for (let from = 0; from < 3_500; from += 500)
      await store.write(async (transaction) => {
        for (let at = from; at < from + 500; at++) {
          const id = trackingNumberOf(Uint8Array.from({ length: 11 }, (_, byte) => Math.floor(at / 32 ** byte) % 32))
          const submittedAt = new Date(opened + at).toISOString() as never
          const about = rare.has(at) ? 'langka' : 'umum'
          const state = { ...model, id, category: about, submittedAt, parties: [DESK] } as never
          await transaction.putCase({ kind: 'complaint', digest: '', state }, { service: about })
        }
      })
    const read = vi.spyOn(JSON, 'parse')
    expect(await ids('service_code=langka&status=open')).toHaveLength(2)
    expect(read.mock.calls.length).toBeLessThan(200)
    read.mockRestore()
    expect(await ids('service_code=umum&status=closed')).toEqual([])
    expect(await ids('service_code=umum')).toHaveLength(1000)
  })
})

test('the newest of a span are found in a store of any size, whoever else has cases there', async () => {
  const DAY = 86_400_000
  const start = Date.parse('2026-01-01T00:00:00Z')
  // Every third position is another desk's, every seventh is missing.
  const cases = Array.from({ length: 20_000 }, (_, at) => ({
    position: at + 1,
    state: {
      id: `c${at}`,
      owner: at % 3 === 0 ? 'lain.example.go.id' : DESK,
      submittedAt: new Date(start + at * 600_000).toISOString(),
    },
  })).filter(({ position }) => position % 7 !== 0)
  let rows = 0
  const store = {
    read: (work: (view: never) => Promise<unknown>) =>
      work({
        cases: async ({ after, limit, newestFirst }: { after: number; limit: number; newestFirst?: boolean }) => {
          const found = newestFirst
            ? cases.filter(({ position }) => position < after).reverse()
            : cases.filter(({ position }) => position > after)
          rows += found.slice(0, limit).length
          return found.slice(0, limit)
        },
      } as never),
  }
  for (const [from, until] of [
    [0, 1],
    [0, 200],
    [30, 31],
    [100, 138],
    [138, 300],
    [200, 300],
    [-50, -10],
  ] as const) {
    const wanted = { from: start + from * DAY, until: start + until * DAY, most: 1000, keep: () => true }
    const expected = cases
      .filter(
        ({ state: { owner, submittedAt } }) =>
          owner === DESK && Date.parse(submittedAt) >= wanted.from && Date.parse(submittedAt) <= wanted.until,
      )
      .map(({ state: { id } }) => id)
      .reverse()
      .slice(0, 1000)
    rows = 0
    const found = await newestInStore(store as never, DESK as never, wanted)
    expect(found.map(({ id }) => id)).toEqual(expected)
    expect(rows).toBeLessThan(6000)
  }
})

test.each([
  [{ callers: [{ key: 'pendek', participant: DESK, channel: 'jaki' }] }, 'callers.0.key'],
  [{ services: [{ code: 'Ada Spasi', name: { id: 'x', en: 'x' } }] }, 'services.0.code'],
  [{ participant: 'x y' }, 'participant'],
  [{ servicez: [] }, 'servicez'],
])('a wrong option is named: %o', (options, words) => {
  expect(() => open311Facade({ ...desk.options, ...(options as object) })).toThrow(words)
})
