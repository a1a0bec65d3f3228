import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { type AdapterError, isAdapterError } from '@selaras/adapter'
import {
  type AdapterFixture,
  brokenAdapters,
  describeAdapter,
  failedCases,
  fuzzAdapter,
} from '@selaras/adapter/testing'
import { describe, expect, test } from 'vitest'
import { type SicantikOptions, sicantik, windowsOf } from './adapter.ts'
import { createSicantikSandbox, type SicantikSandboxOptions } from './sandbox.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')
const salt = 'garam-rahasia'
const endpoint = '0b7c1f0e-0000-4000-8000-000000000001'
const NUMBER = '161/IMB/IV/2026'

const interop = {
  kind: 'interop' as const,
  baseUrl: 'https://api-splp.layanan.go.id/api/sicantik/1',
  endpoint,
  institution: '99',
  salt,
}
const template = {
  kind: 'template' as const,
  baseUrl: 'https://sicantikws.layanan.go.id',
  template: 'log-proses',
  parameters: { from: 'date1', until: 'date2', page: 'page', perPage: 'per_page' },
  perPage: 2,
}
const processes = {
  2: { Selesai: ['accept', 'start'] },
  8: { Selesai: ['approve'], Ditolak: ['refuse'], Dikembalikan: ['return'] },
  40: { Selesai: ['issue'] },
} as const
const fields = { applicantType: 'tipe_pemohon' }

const world = (options: Partial<SicantikOptions> = {}, own: Partial<SicantikSandboxOptions> = {}) => {
  const clock = { now: NOW }
  const sandbox = createSicantikSandbox({
    now: () => clock.now,
    salt,
    endpoint,
    institution: '99',
    template: 'log-proses',
    ...own,
  })
  const applicant = { kind: 'PERORANGAN', name: 'Siti Contoh' } as const
  sandbox.file({ number: NUMBER, permitType: 'Izin Mendirikan Bangunan', applicant })
  const adapter = sicantik({
    source: interop,
    issuer: 'DPMPTSP Contoh',
    processes,
    fields,
    lookback: 30,
    window: 31,
    timeout: 1000,
    ...options,
  })
  const page = async (cursor?: string, fetch = sandbox.fetch) =>
    (await adapter.changes?.(cursor, { fetch, now: () => clock.now })) ?? expect.fail()
  const poll = async (cursor?: string) => {
    const { value } = await page(cursor)
    return { names: value.changes.map(({ command }) => command.name), ...value }
  }
  return { clock, sandbox, adapter, page, poll }
}
const SOURCES = [
  ['the new API', { source: interop }],
  ['a legacy template', { source: template }],
] as const satisfies [string, Partial<SicantikOptions>][]
const refusal = (work: Promise<unknown>): Promise<AdapterError> =>
  work.then(
    () => {
      throw new Error('It answered.')
    },
    (error: unknown) => {
      if (!isAdapterError(error)) throw error
      return error
    },
  )

const creating = (options: Partial<SicantikOptions>) => (): AdapterFixture => {
  const { sandbox, adapter } = world(options)
  sandbox.step(NUMBER, 2, 'Selesai')
  const withFault = (fault: string): typeof fetch => {
    return (input, init) => sandbox.fetch(`${String(input)}&fault=${fault}`, init)
  }
  const isSealed = options.source?.kind !== 'template'
  return {
    adapter,
    fetch: sandbox.fetch,
    now: NOW,
    secrets: [salt, 'Siti Contoh', NUMBER],
    faults: [
      { name: 'maintenance under HTTP 200', fetch: withFault('maintenance'), code: 'transient' },
      ...(isSealed
        ? ([
            { name: 'another salt', fetch: withFault('wrong-salt'), code: 'configuration' },
            { name: 'no envelope', fetch: withFault('no-envelope'), code: 'transient' },
          ] as const)
        : []),
    ],
    oddities: [{ name: 'dates that are none', fetch: sandbox.fetch, repairs: ['zero-date-left-out'] }],
    changes: { cause: () => sandbox.step(NUMBER, 8, 'Selesai') },
  }
}

/** The envelope written a second time, by another library, so that ours is not only tried on itself. */
const key = createHash('sha256').update(salt).digest()
const seal = (text: string) => {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return JSON.stringify({ data: sealed.toString('hex') })
}
const open = (body: string) => {
  const bytes = Buffer.from((JSON.parse(body) as { data: string }).data, 'hex')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(-16))
  return `${decipher.update(bytes.subarray(12, -16), undefined, 'utf8')}${decipher.final('utf8')}`
}

for (const [name, options] of SOURCES) {
  const create = creating(options)
  await describeAdapter({ describe: (title, body) => describe(`${title}, ${name}`, body), test, create })
  describe(`the fixture of ${name} proves something: the contract test rejects an adapter that`, () => {
    test.each(brokenAdapters.filter(({ of }) => of === 'changes'))('$name', async ({ sabotage, caughtBy }) => {
      const broken = () => {
        const fixture = create()
        return { ...fixture, adapter: { ...fixture.adapter, ...sabotage(fixture) } }
      }
      expect(await failedCases(broken)).toContain(caughtBy)
    })
  })
  test(`10,000 mutated messages of ${name} crash nothing and show no secret`, { timeout: 60_000 }, async () => {
    const report = await fuzzAdapter({
      create,
      runs: 10_000,
      ...(name === 'the new API' && { envelope: { open, seal } }),
    })
    expect(report.runs).toBe(10_000)
    expect(Math.min(report.answered, report.refused, report.repaired)).toBeGreaterThan(500)
  })
}

describe.each(SOURCES)('polling %s', (_name, options) => {
  test('gives each step once, in order, and goes on where the cursor stands', async () => {
    const { sandbox, clock, poll } = world(options)
    expect((await poll()).names).toEqual([])
    sandbox.step(NUMBER, 2, 'Proses')
    const first = await poll()
    expect(first.names).toEqual([])
    sandbox.step(NUMBER, 2, 'Selesai')
    const second = await poll(first.cursor)
    expect(second.names).toEqual(['accept', 'start'])
    clock.now += 3 * 86_400_000
    sandbox.step(NUMBER, 33, 'Selesai')
    sandbox.step(NUMBER, 8, 'Selesai')
    clock.now += 1000
    sandbox.step(NUMBER, 40, 'Selesai', '503/IMB/2026')
    const third = await poll(second.cursor)
    expect(third.names).toEqual(['approve', 'issue'])
    expect((await poll(third.cursor)).names).toEqual([])
    expect((await poll()).names).toEqual(['accept', 'start', 'approve', 'issue'])
  })

  test('names the case by number, and the permit as a document', async () => {
    const { sandbox, poll } = world(options)
    sandbox.step(NUMBER, 40, 'Selesai', '503/IMB/2026')
    expect((await poll()).changes).toEqual([
      {
        key: '1000:1:issue',
        about: { reference: NUMBER },
        command: {
          kind: 'service-request',
          name: 'issue',
          data: {
            document: {
              type: 'permit',
              number: '503/IMB/2026',
              title: 'Izin Mendirikan Bangunan',
              issuer: 'DPMPTSP Contoh',
              issuedOn: '2026-03-13',
            },
            note: 'SiCantik: Penerbitan Izin (Selesai)',
          },
        },
      },
    ])
  })

  test('reads every page and every window', async () => {
    const { sandbox, clock, poll } = world({ ...options, lookback: 40, window: 7 })
    for (let day = 0; day < 40; day++) {
      const number = `${day}/X/2026`
      sandbox.file({ number, permitType: 'Izin', applicant: { kind: 'PERUSAHAAN', name: 'PT Contoh' } })
      for (const process of [2, 8, 40]) sandbox.step(number, process, 'Selesai')
      clock.now += 86_400_000
    }
    expect((await poll()).changes).toHaveLength(40 * 4)
  })
})

describe('a cursor', () => {
  test('finds what is written late, and is not led astray by a date to come', async () => {
    const { sandbox, clock, poll } = world()
    sandbox.step(NUMBER, 2, 'Selesai')
    const row = sandbox.rows()[0] as Record<string, unknown>
    row.end_date = '2027-01-01 00:00:00'
    const first = await poll()
    expect(first.names).toEqual(['accept', 'start'])
    sandbox.step(NUMBER, 8, 'Selesai')
    const late = sandbox.rows()[1] as Record<string, unknown>
    for (const column of ['tgl_dibuat', 'start_date', 'end_date']) late[column] = '2026-03-13'
    const second = await poll(first.cursor)
    expect(second.names).toEqual(['approve'])
    clock.now += 60_000
    expect((await poll(second.cursor)).names).toEqual([])
  })

  test('holds steps that no column dates, so that they are given once', async () => {
    const { sandbox, poll } = world()
    sandbox.step(NUMBER, 2, 'Selesai')
    const row = sandbox.rows()[0] as Record<string, unknown>
    for (const column of ['tgl_dibuat', 'tgl_diubah', 'start_date', 'end_date']) row[column] = '0000-00-00'
    const first = await poll()
    expect(first.names).toEqual(['accept', 'start'])
    expect((await poll(first.cursor)).names).toEqual([])
  })

  test.each(['', '{}', '{"until":1,"seen":[]}', '{"until":"","seen":[1]}', 'null'])('%j is none', async (cursor) => {
    expect(await refusal(world().page(cursor))).toMatchObject({ code: 'configuration' })
  })
})

test('windows cover every day once, oldest first', () => {
  const windows = windowsOf(NOW, 9, 4)
  expect(windows).toEqual([
    { from: '2026-03-04', until: '2026-03-07' },
    { from: '2026-03-08', until: '2026-03-11' },
    { from: '2026-03-12', until: '2026-03-13' },
  ])
  expect(windowsOf(NOW, 3, 1)).toHaveLength(4)
})

describe('the new API', () => {
  test.each(['items', 'data', 'bare'] as const)('may hold its rows as %s', async (plaintext) => {
    const { sandbox, poll } = world({}, { plaintext })
    sandbox.step(NUMBER, 2, 'Selesai')
    expect((await poll()).names).toEqual(['accept', 'start'])
  })

  test('opens what another library sealed', async () => {
    const row = { id: 7, permohonan_izin_id: 3, no_permohonan: NUMBER, jenis_proses_id: 8, status: 'selesai' }
    const fetch = (async () => new Response(seal(JSON.stringify([row])))) as typeof globalThis.fetch
    expect((await world().page(undefined, fetch)).value.changes).toMatchObject([{ key: '3:7:approve' }])
  })

  test('takes the salt from a function, and shows nothing of why it failed', async () => {
    const source = { ...interop, salt: () => Promise.reject(new Error(salt)) }
    const error = await refusal(world({ source }).page())
    expect(error.code).toBe('configuration')
    expect(`${error.stack}${String(error.cause)}`).not.toContain(salt)
  })
})

describe('a legacy template', () => {
  test('that ignores the page gives its rows once, and says so', async () => {
    const { sandbox, page } = world({ source: template })
    for (const process of [2, 8, 40]) sandbox.step(NUMBER, process, 'Selesai')
    const fetch: typeof globalThis.fetch = (input) =>
      sandbox.fetch(
        String(input)
          .replace(/&page=\d+/, '')
          .replace(/&per_page=\d+/, '&per_page=2'),
      )
    const { value, repairs } = await page(undefined, fetch)
    expect(value.changes).toHaveLength(3)
    expect(repairs).toContainEqual({ pointer: '/data/data', repair: 'page-repeated' })
  })

  test.each([
    ["x' OR '1", 'constants'],
    ['1--2', 'constants'],
    ['1/*2', 'constants'],
    ['1 OR 2', 'constants'],
    ['', 'constants'],
    ['a=b', 'constants'],
    [`${'a'.repeat(65)}`, 'constants'],
  ])('never gets %j', (value, name) => {
    expect(() => world({ source: { ...template, constants: { cari: value } } })).toThrow(
      new RegExp(`\\[sicantik\\] Option "source.*${name}`),
    )
  })

  test('gets nothing of a clock gone wild', async () => {
    const { adapter, sandbox } = world({ source: template })
    const call = adapter.changes?.(undefined, { fetch: sandbox.fetch, now: () => 8.6e15 - 8.64e7 })
    expect(await refusal(call as Promise<unknown>)).toMatchObject({ code: 'caller' })
  })
})

describe('options', () => {
  test.each([
    [{ source: { ...interop, kind: 'soap' } }, 'source.kind'],
    [{ source: { ...interop, endpoint: '../x' } }, 'source.endpoint'],
    [{ source: { ...interop, institution: "9'9" } }, 'source.institution'],
    [{ source: { ...template, template: 'a/b' } }, 'source.template'],
    [{ source: { ...template, parameters: { from: 'a b', until: 'x' } } }, 'source.parameters.from'],
    [{ source: { ...interop, baseUrl: 'http://10.0.0.1' } }, 'baseUrl'],
    [{ fields: { referensi: 'no' } }, 'fields.referensi'],
    [{ fields: { status: 'a b' } }, 'fields.status'],
    [{ processes: { 8: { Selesai: ['withdraw'] } } }, 'processes.8.Selesai.0'],
    [{ lookback: 0 }, 'lookback'],
    [{ issuer: '' }, 'issuer'],
    [{ lookbak: 3 }, 'lookbak'],
  ])('%j is refused by name', (options, name) => {
    expect(() => world(options as never)).toThrow(`[sicantik] Option "${name}"`)
  })
})
