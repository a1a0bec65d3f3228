import { readFileSync, rmSync } from 'node:fs'
import { inspect } from 'node:util'
import { type Adapter, AdapterError, reading } from '@selaras/adapter'
import { afterEach, expect, test, vi } from 'vitest'
import { exportStore } from '../src/export/index.ts'
import type { Observer } from '../src/index.ts'
import { masterKey, newMasterKey, type SealedStore, sealed } from '../src/privacy/index.ts'
import { nikName } from '../src/privacy/subject.ts'
import { backupSqlite, sqlite } from '../src/sqlite.ts'
import { bytesIn, canariesFrom, finder, standingIn } from './privacy-canaries.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER, service, submission } from './region.ts'

// The long form: SELARAS_CANARIES=10000 vitest run … --testTimeout 3600000; another seed: SELARAS_SEED=…
const COUNT = Number(process.env.SELARAS_CANARIES ?? 100)
const SEED = Number(process.env.SELARAS_SEED ?? 20_261_122)
const NODES = [MALL, AGENCY, STRANGER]
const LINES = Object.fromEntries(NODES.map((id) => [id, newMasterKey(`${id}.2026`)]))

const canaries = canariesFrom(SEED, COUNT)
const find = finder(canaries)

let region: Region
afterEach(async () => {
  vi.restoreAllMocks()
  await region.close()
})

const nikIn = (value: unknown): string => /99[0-9]{14}/.exec(JSON.stringify(value))?.[0] ?? 'none'

/** A legacy system whose every second refusal says whom it refused. */
const leakyAdapter = (): Adapter => {
  let calls = 0
  const fail = (nik: string) => {
    calls += 1
    if (calls % 3 === 0)
      throw new AdapterError(`NIK ${nik} ditolak`, { adapter: 'bocor', code: 'caller', cause: { nik } })
    if (calls % 3 === 1) throw new Error(`{"nik":"${nik}","galat":"basis data penuh"}`)
    return reading({ outcome: 'sent' as const })
  }
  return {
    specificationVersion: 1,
    name: 'bocor',
    maturity: 'port-only',
    submit: async (_entry, state) => fail(nikIn(state)),
    execute: async (_entry, state) => fail(nikIn(state)),
    receive: async (request) =>
      reading({ response: new Response('OK'), changes: [JSON.parse(await request.text())].flat() as never }),
    verifyIdentity: async (claim) => {
      throw new Error(`tidak ada ${nikIn(claim)}`)
    },
  }
}

/** Everything anybody but a party gets to see: what observers and consoles were told, and what was refused. */
const watch = () => {
  const artefacts: string[] = []
  const keep = (what: unknown) => void artefacts.push(typeof what === 'string' ? what : inspect(what, { depth: 6 }))
  for (const method of ['error', 'warn', 'log', 'info', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...words) => words.forEach(keep))
  const observer: Observer = {
    request: keep,
    attempt: keep,
    commit: keep,
    error: (error) => console.error('[exchange]', (error as Error).name),
  }
  return { artefacts, keep, observer }
}

const person = (nik: string) => ({ ...submission, applicant: { identity: { nik, name: 'Kenari Contoh' } } })
const report = (nik: string) => ({
  title: 'Lampu',
  description: `Lapor ${nik}`,
  channel: 'jaki',
  anonymous: true,
  confidential: false,
})

/** One canary through every door: taken, replayed, refused for each reason, asked about, announced. */
const send = async (nik: string, at: number, keep: (what: unknown) => void) => {
  const { call } = region
  const refused = async (response: Promise<Response>) => {
    const { status, headers } = await response
    const text = await (await response).text()
    expect(status).toBeGreaterThanOrEqual(400)
    keep(`${status} ${JSON.stringify([...headers])} ${text}`)
  }
  const opened = await call(MALL, MALL, 'POST', '/service-requests', person(nik))
  expect(opened.status).toBe(201)
  const { id } = (await opened.json()) as { id: string }
  keep(JSON.stringify([...opened.headers]))
  const told = at % 2 === 0 ? await call(MALL, MALL, 'POST', '/complaints', report(nik)) : undefined
  const doors: (() => Promise<Response>)[] = [
    () =>
      call(MALL, MALL, 'POST', '/service-requests', {
        ...person(nik),
        applicant: { identity: { nik: `${nik}0`, name: nik } },
      }),
    () => call(MALL, MALL, 'POST', '/service-requests', { ...person(nik), service: nik }),
    () => call(MALL, MALL, 'POST', '/service-requests', { ...person(nik), [nik]: nik }),
    () => call(MALL, MALL, 'POST', '/service-requests', { ...person(nik), reference: { nik } }),
    () => call(MALL, MALL, 'POST', '/service-requests', `{"applicant": ${nik} "`),
    () => call(MALL, MALL, 'GET', `/service-requests/${nik}`),
    () => call(MALL, MALL, 'GET', `/service-requests?cursor=${nik}`),
    () => call(MALL, MALL, 'GET', `/people/${nik}`),
    () => call(STRANGER, MALL, 'GET', `/service-requests/${id}`),
    () => call(AGENCY, MALL, 'POST', `/service-requests/${id}/issue`, { note: nik }),
    () => call(MALL, MALL, 'POST', '/identity/verify', { kind: 'citizen', citizen: { nik, name: 'Kenari' } }),
    () => call(MALL, AGENCY, 'POST', '/adapters/bocor/x', `{"nik":"${nik}"`),
  ]
  await refused((doors[at % doors.length] as () => Promise<Response>)())
  const change = {
    key: `k${at}`,
    about: { service: service.id, nik },
    command: { kind: 'service-request', name: 'accept', data: { note: nik } },
  }
  await call(MALL, AGENCY, 'POST', '/adapters/bocor/x', change)
  await call(AGENCY, MALL, 'POST', `/service-requests/${id}/return`, { reason: `NIK ${nik} kabur`, missing: [] })
  await region.exchanges[AGENCY]
    ?.execute({ kind: 'service-request', case: id, name: 'issue', data: { note: nik }, key: `key-${id}` })
    .catch(() => undefined)
  return { id, complaint: ((await told?.json()) as { id: string } | undefined)?.id }
}

const openSealed = (id: string, line = LINES[id] ?? ''): SealedStore =>
  sealed(sqlite(`${region.folder}/${id}.db`), { masterKey: masterKey(line) })

/** What those who run a node ask it for: health, metrics, and a list of what it gave up on. */
const summary = async (id: string, keep: (what: unknown) => void) => {
  for (const path of ['/health', '/metrics']) {
    const page = await region.call(id, id, 'GET', path)
    expect([path, page.status]).toEqual([path, 200])
    keep(await page.text())
  }
  const store = openSealed(id)
  const stuck = await store.read((view) => view.stuck(1e6))
  await store.close()
  keep(JSON.stringify(stuck))
  return stuck.length
}

/** A backup of a node's database, as bytes; and gone, for it keeps keys that are to be destroyed. */
const backup = async (id: string): Promise<string> => {
  const path = `${region.folder}/${id}.db`
  await backupSqlite(path, `${path}.backup`)
  const bytes = readFileSync(`${path}.backup`).toString('latin1')
  rmSync(`${path}.backup`)
  return bytes
}

/** What an export holds, made with the master key at hand. */
const exported = async (id: string): Promise<string[]> => {
  const store = openSealed(id)
  const parts: string[] = []
  await exportStore(store, id as never, { write: async (_file, text) => void parts.push(text) })
  await store.close()
  return parts
}

/** Waits until nothing is tried any more: everything is done or parked. */
const quiet = async () => {
  const until = Date.now() + 1_000 * Math.max(15, COUNT)
  for (;;) {
    const backlogs = await Promise.all(Object.values(region.exchanges).map((exchange) => exchange.backlog()))
    if (backlogs.every(({ waiting }) => waiting === 0)) return backlogs
    if (Date.now() > until) throw new Error(`not quiet: ${JSON.stringify(backlogs)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** What somebody with the master key at hand can still read of a node's database. */
const recoverable = async (id: string): Promise<string[]> => {
  const store = openSealed(id)
  const rows = await store.read(async (view) => {
    const entries = await view.entriesAfter({ participant: id as never, after: 0, limit: 1e9 })
    const cases = await view.cases({ kind: 'service-request', participant: id as never, after: 0, limit: 1e9 })
    return JSON.stringify([entries, cases])
  })
  await store.close()
  return find(rows)
}

test(`${COUNT} canaries (seed ${SEED}) go through a region and are found nowhere; erased, they are nowhere`, async () => {
  process.stdout.write(`canaries: ${COUNT}, seed ${SEED}\n`)
  const { artefacts, keep, observer } = watch()
  const options = (id: string) => ({
    masterKey: masterKey(LINES[id] ?? ''),
    schedule: { waits: [1], attempts: 2 },
    observe: observer,
    metrics: true as const,
  })
  region = createRegion({
    [MALL]: {
      ...options(MALL),
      adapters: [{ ...leakyAdapter(), submit: undefined, execute: undefined, receive: undefined } as never],
    },
    [AGENCY]: { ...options(AGENCY), adapters: [leakyAdapter()] },
    [STRANGER]: options(STRANGER),
  })
  region.exchanges[MALL]?.on('service-request.submitted', (entry) => {
    throw new Error(`pengolah gagal untuk ${nikIn(entry)}`)
  })
  region.startAll()
  const cases: { id: string; complaint?: string | undefined }[] = []
  for (const [at, nik] of canaries.entries()) {
    if (at % 50 === 0) region.offline.add(AGENCY)
    if (at % 50 === 5) region.offline.delete(AGENCY)
    cases.push(await send(nik, at, keep))
  }
  const backlogs = await quiet()
  expect(backlogs[0]?.parked).toBeGreaterThan(COUNT / 2)
  for (const id of NODES) {
    const stuck = await summary(id, keep)
    if (id === MALL) expect(stuck).toBeGreaterThan(COUNT / 2)
    keep(await backup(id))
  }
  expect(region.calls.flatMap(({ path }) => find(path))).toEqual([])
  expect(artefacts.length).toBeGreaterThan(3 * COUNT)
  expect(artefacts.flatMap(find)).toEqual([])
  expect(bytesIn(region.folder).flatMap(find)).toEqual([])

  const keys = await Promise.all(
    [MALL, AGENCY].map(async (id) => {
      const store = openSealed(id)
      const vault = await store.vault()
      const wrapped = (await store.below.read((view) => view.keysNotUnder('none', vault.own.id, 1e9))).map(
        (key) => key.wrapped,
      )
      const names = canaries.map((nik) => vault.pseudonym(nikName(nik)))
      await store.close()
      return [...wrapped, ...names]
    }),
  )
  expect(keys.map((each) => [each.length > COUNT, standingIn(each, bytesIn(region.folder)).length])).toEqual(
    keys.map((each) => [true, each.length]),
  )
  expect(new Set(await Promise.all([MALL, AGENCY].map(recoverable)).then((found) => found.flat())).size).toBe(COUNT)
  expect(new Set((await exported(MALL)).flatMap(find)).size).toBe(COUNT)
  for (const id of [MALL, AGENCY]) {
    for (const nik of canaries) {
      const erased = await region.exchanges[id]?.erase({ nik }, { by: `petugas ${nik}`, basis: 'UU 27/2022' })
      if (id === MALL) expect([nik, erased?.cases.length]).toEqual([nik, 1])
    }
  }
  // An anonymous report names nobody in its fields: what its text says goes with the case.
  const told = cases.flatMap(({ complaint = [] }) => complaint)
  expect(new Set(await recoverable(MALL)).size).toBe(told.length)
  for (const complaint of told)
    expect(
      await region.exchanges[MALL]?.erase({ case: complaint as never }, { by: 'petugas', basis: 'UU 27/2022' }),
    ).toBeDefined()
  const answer = await region.call(MALL, MALL, 'GET', `/service-requests/${cases[0]?.id}`)
  expect([answer.status, find(await answer.text())]).toEqual([410, []])
  // Looked at while the nodes run: a store that closes tidies up on its own.
  const running = bytesIn(region.folder)
  await Promise.all(Object.values(region.exchanges).map((exchange) => exchange.stop()))
  expect([await recoverable(MALL), await recoverable(AGENCY)].flat()).toEqual([])
  const backups = await Promise.all([MALL, AGENCY].map(backup))
  expect((await Promise.all([MALL, AGENCY].map(exported))).flat().flatMap(find)).toEqual([])
  const bytes = [...running, ...bytesIn(region.folder), ...backups]
  expect(bytes.flatMap(find)).toEqual([])
  expect(standingIn(keys.flat(), bytes)).toEqual([])
}, 3_600_000)
