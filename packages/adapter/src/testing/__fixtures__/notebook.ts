import { type Entry, type IdentityClaim, instantOf, type Service, type ServiceRequest } from '@selaras/schemas'
import type { Adapter, AdapterContext, Change } from '../../adapter.ts'
import { parseBaseUrl } from '../../base-url.ts'
import { reading } from '../../reading.ts'
import { requestJson } from '../../request-json.ts'
import { list, object, read, text } from '../../tolerant.ts'
import type { AdapterFixture } from '../fixture.ts'
import { sandboxFetch } from '../sandbox-fetch.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')
const PASSWORD = 'rahasia-buku-tulis'
const base = parseBaseUrl('notebook', 'https://notebook.example.invalid')

const people: Record<string, { name: string; mother: string; dead?: boolean }> = {
  '9901015708900001': { name: 'Siti Contoh', mother: 'Ibu Contoh' },
  '9901011708500002': { name: 'Budi Contoh', mother: 'Ibu Lama', dead: true },
}

const claim = (nik: string, name: string) => ({ kind: 'citizen', citizen: { nik, name } }) as IdentityClaim

const service: Service = {
  id: 'usaha.nib' as Service['id'],
  name: { id: 'Penerbitan NIB', en: 'Business registration' },
  provider: 'dpmptsp.example.id' as Service['provider'],
  requirements: [],
  procedure: [{ id: 'Ajukan di loket', en: 'Apply at the counter' }],
  term: { count: 1, unit: 'working-days' },
  fee: { amount: 0 },
  product: { id: 'NIB', en: 'Business identification number' },
  complaintHandling: { id: 'Loket pengaduan', en: 'Complaint counter' },
}

const entry = (type: string, sequence: number) =>
  ({
    specversion: '1.0',
    id: `7K3M-9Q2D-X4TV.${sequence}`,
    source: 'mpp.example.id',
    subject: '7K3M-9Q2D-X4TV',
    type,
    time: '2026-03-13T10:00:00+07:00',
    datacontenttype: 'application/json',
    sequence,
    actor: 'mpp.example.id',
    command: `command-${sequence}`,
    data: {},
  }) as unknown as Entry

const state = { id: '7K3M-9Q2D-X4TV', status: 'submitted', parties: [] } as unknown as ServiceRequest

/** The upstream: one note per entry id, and a log of accepted cases. */
const createSandbox = () => {
  const notes = new Map<string, string>()
  const log: string[] = []
  const routes: Record<string, (body: Record<string, string>) => unknown> = {
    '/verify': ({ nik = '', name }) => {
      const person = people[nik]
      return {
        found: person ? 'yes' : 'no',
        dead: person?.dead ? 'yes' : 'no',
        name: person?.name === name ? 'yes' : 'no',
      }
    },
    '/note': ({ id = '' }) => {
      notes.set(id, notes.get(id) ?? `N-${notes.size + 1}`)
      return { note: notes.get(id) }
    },
    '/log': ({ from }) => ({ lines: log.slice(Number(from)).map((id) => ({ id })), next: String(log.length) }),
    '/services': () => ({ count: '1' }),
  }
  const fetch = sandboxFetch(async (request) => {
    const route = routes[new URL(request.url).pathname]
    return route
      ? Response.json(route((await request.json()) as Record<string, string>))
      : new Response('', { status: 404 })
  })
  return { fetch, notes, log }
}

const Answer = object({
  found: text,
  dead: text,
  name: text,
  note: text,
  lines: list(object({ id: text })),
  next: text,
  count: text,
})

const accepted = (id: string): Change => ({
  key: `log:${id}`,
  about: { reference: id },
  command: { kind: 'service-request', name: 'accept', data: {} },
})

const ask = async (path: string, body: object, context: AdapterContext) =>
  read(
    Answer,
    await requestJson(
      { adapter: 'notebook', base, path, timeout: 100, body: { ...body, password: PASSWORD } },
      context,
    ),
  )

const createAdapter = (): Adapter => {
  const carry =
    (type: string): NonNullable<Adapter['execute']> =>
    async ({ id, time, type: actual }, _state, context) => {
      if (actual !== type) return reading({ outcome: 'ignored' })
      const { value, repairs, unknown } = await ask('note', { id: `${id}@${time}` }, context)
      return reading({ outcome: 'sent', reference: String(value?.note) }, repairs, unknown)
    }
  return {
    specificationVersion: 1,
    name: 'notebook',
    maturity: 'port-only',
    verifyIdentity: async (asked, context) => {
      const { nik, name } = asked.kind === 'citizen' ? asked.citizen : { nik: asked.nib, name: '' }
      const { value, repairs, unknown } = await ask('verify', { nik, name }, context)
      const { found, dead, name: verdict } = value ?? {}
      const rest = { verifier: 'notebook', verifiedAt: instantOf(context.now()) }
      if (found !== 'yes') return reading({ status: 'not-found', attributes: {}, ...rest }, repairs, unknown)
      if (dead === 'yes') return reading({ status: 'deceased', attributes: {}, ...rest }, repairs, unknown)
      const matched = verdict === 'yes'
      const attributes = { nik: { matched: true }, name: { matched } }
      return reading({ status: matched ? 'match' : 'mismatch', attributes, ...rest }, repairs, unknown)
    },
    submit: carry('service-request.submitted'),
    execute: carry('service-request.accepted'),
    changes: async (cursor, context) => {
      const { value, repairs, unknown } = await ask('log', { from: cursor ?? '0' }, context)
      const { lines = [], next = '0' } = value ?? {}
      return reading({ changes: lines.map(({ id = '' }) => accepted(id)), cursor: next }, repairs, unknown)
    },
    catalogue: async (context) => {
      const { repairs, unknown } = await ask('services', {}, context)
      return reading([service], repairs, unknown)
    },
    receive: async (request) => {
      const body = (await request.json().catch(() => undefined)) as { id?: string } | undefined
      const isWelcome = request.headers.get('token') === PASSWORD && typeof body?.id === 'string'
      if (!isWelcome) return reading({ response: Response.json({ ok: false }), changes: [] })
      return reading({ response: Response.json({ ok: true }), changes: [accepted(body.id as string)] })
    },
  }
}

const call = (id: string, token: string) => () =>
  new Request('https://us.example.invalid/notebook', {
    method: 'POST',
    headers: { token },
    body: JSON.stringify({ id }),
  })

/** A small adapter that keeps every promise of the port, so that it can be broken one promise at a time. */
export const notebook = (): AdapterFixture => {
  const { fetch, notes, log } = createSandbox()
  const count = () => notes.size
  return {
    adapter: createAdapter(),
    fetch,
    now: NOW,
    secrets: [PASSWORD, '9901015708900001'],
    verifyIdentity: {
      match: claim('9901015708900001', 'Siti Contoh'),
      wrong: { claim: claim('9901015708900001', 'Rina Lain'), attribute: 'name' },
      unknown: claim('9901015708900009', 'Tidak Ada'),
      gone: { claim: claim('9901011708500002', 'Budi Contoh'), status: 'deceased' },
      sourceValues: ['Ibu Contoh'],
    },
    submit: { entry: entry('service-request.submitted', 1), state, ignored: entry('service-request.moved', 2), count },
    execute: { entry: entry('service-request.accepted', 2), state, ignored: entry('service-request.moved', 3), count },
    receive: {
      valid: call('A-1', PASSWORD),
      another: call('A-2', PASSWORD),
      unauthorized: call('A-1', 'salah'),
      isAccepted: async (response) => ((await response.json()) as { ok: boolean }).ok,
    },
    changes: { cause: () => void log.push('A-3') },
    catalogue: { size: 1 },
  }
}
