import { afterEach, expect, test } from 'vitest'
import { AGENCY, createRegion, MALL, type Region, submission } from './region.ts'

let region: Region
afterEach(() => region.close())

const start = () => {
  for (const exchange of Object.values(region.exchanges)) exchange.start()
}

const entriesAt = async (at: string, id: string) => {
  const page = (await (await region.call(at, at, 'GET', `/entries?case=${id}&limit=200`)).json()) as {
    items: { type: string }[]
  }
  return page.items
}

test('a request goes from the mall to the agency and comes back issued', async () => {
  region = createRegion()
  const agency = region.exchanges[AGENCY]
  agency?.on('service-request.submitted', async (_entry, _state, command) => {
    await command('accept')
    await command('start')
    await command('approve')
    await command('issue', { document: { type: 'nib', number: '9120001234567' } })
  })
  start()
  const response = await region.call(MALL, MALL, 'POST', '/service-requests', submission)
  expect(response.status).toBe(201)
  const { id } = (await response.json()) as { id: string }
  expect(response.headers.get('Location')).toBe(`service-requests/${id}`)
  await region.settle()
  const issued = (await (await region.call(MALL, MALL, 'GET', `/service-requests/${id}`)).json()) as Record<
    string,
    unknown
  >
  expect(issued).toMatchObject({ status: 'issued', sequence: 5, outcome: { number: '9120001234567' } })
  const here = await entriesAt(MALL, id)
  expect(here.map((entry) => entry.type)).toEqual([
    'service-request.submitted',
    'service-request.accepted',
    'service-request.started',
    'service-request.approved',
    'service-request.issued',
  ])
  expect(await entriesAt(AGENCY, id)).toEqual(here)
})
