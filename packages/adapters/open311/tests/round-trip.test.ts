import type { Case } from '@selaras/rules'
import type { Complaint } from '@selaras/schemas'
import { expect, test } from 'vitest'
import { complaint, NOW, received } from '../src/__fixtures__/complaint.ts'
import { fromDescription, toDescription } from '../src/describe.ts'
import { open311Facade } from '../src/facade.ts'
import { open311 } from '../src/index.ts'
import { DESK } from './desk.ts'

/** What a complaint is once our adapter has sent it to a desk that stands behind our façade. */
const across = async (sent: Complaint): Promise<Record<string, unknown>> => {
  const taken: Record<string, unknown>[] = []
  const facade = open311Facade({
    participant: DESK,
    desk: {
      submit: async (submission) => {
        taken.push(submission)
        return { id: '7K3M-9Q2D-X4TV' }
      },
      get: () => Promise.reject(new Error('Not asked for.')),
      list: async function* () {},
    },
    services: [{ code: 'roads', name: { id: 'Jalan', en: 'Roads' } }],
    callers: [{ key: 'kunci-antar-kota-1', participant: DESK, channel: 'lapor' }],
    now: () => NOW,
  })
  const adapter = open311({
    baseUrl: 'https://city.example.invalid/v2',
    apiKey: 'kunci-antar-kota-1',
    shareReporter: true,
  })
  const fetch: typeof globalThis.fetch = (input, init) => facade(new Request(input, init))
  await adapter.submit?.(received, sent as Case, { fetch, now: () => NOW })
  return taken[0] ?? expect.fail()
}

test('a complaint comes out as it went in; what is lost is what the README lists', async () => {
  const sent = { ...complaint, classification: 'aspiration', occurredOn: '2026-03-01' } as Complaint
  const { reference, ...arrived } = await across(sent)
  const { title, description, category, place, attachments } = sent
  const { region: _, ...kept } = place ?? {}
  expect(arrived).toEqual({
    title,
    description,
    category,
    place: kept,
    attachments,
    channel: 'lapor',
    anonymous: true,
    confidential: false,
  })
  expect(reference).toMatch(/^7K3M-9Q2D-X4TV\.[0-9a-v]{8}$/)
})

test.each([
  ['Judul', 'Isi dengan\n\ndua alinea & <tanda> "kutip" 😀'],
  ['Judul', 'Judul'],
  ['a'.repeat(150), 'b'],
])('title and text %# are parted where they were joined', (title, text) => {
  expect(fromDescription(toDescription(title, text, 'Ref. A.b'))).toEqual({ title, text, reference: 'A.b' })
  expect(fromDescription(toDescription(title, text))).toEqual({ title, text })
})

test('a description is cut before its last line, never in it', () => {
  const description = toDescription('Judul', 'kata '.repeat(1000), 'Ref. A.b')
  expect(description.length).toBeLessThanOrEqual(4000)
  expect(fromDescription(description).reference).toBe('A.b')
  expect(fromDescription(description).text.endsWith('…')).toBe(true)
})

test.each([
  ['Satu baris', 'Satu baris', 'Satu baris'],
  [`${'kata '.repeat(60)}\nlalu`, `${'kata '.repeat(29).trim()}…`, `${'kata '.repeat(60)}\nlalu`],
])('a description without a title %# has its first words for one', (description, title, text) => {
  expect(fromDescription(description)).toEqual({ title, text })
})
