import parsePrometheus from 'parse-prometheus-text-format'
import { afterEach, expect, test } from 'vitest'
import { type Attempt, type CommitGroup, type FinishedRequest, logger, type Observer } from '../src/index.ts'
import { StoreError } from '../src/store/store-error.ts'
import { expectProblem } from './problems.ts'
import { AGENCY, createRegion, keyOf, MALL, type Region, submission } from './region.ts'

let region: Region
afterEach(() => region.close())

const NIK = submission.applicant.identity.nik
const ask = (path: string, headers: Record<string, string> = {}) =>
  region.exchanges[MALL]?.fetch(new Request(`http://${MALL}${path}`, { headers })) ?? Promise.reject()

const watching = () => {
  const seen = { requests: [] as FinishedRequest[], attempts: [] as Attempt[], groups: [] as CommitGroup[] }
  const observer: Observer = {
    request: (request) => seen.requests.push(request),
    attempt: (attempt) => seen.attempts.push(attempt),
    commit: (group) => seen.groups.push(group),
  }
  return { seen, observer }
}

test('an observer is told of requests, attempts and commits', async () => {
  const { seen, observer } = watching()
  region = createRegion({ [MALL]: { observe: observer } })
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
  await region.call(MALL, MALL, 'POST', '/service-requests', submission, { traceparent })
  const refused = await region.call(MALL, MALL, 'POST', '/service-requests', { service: 'usaha.nib' })
  await ask('/nowhere')
  region.startAll()
  await region.settle()
  const { instance } = (await refused.json()) as { instance: string }
  expect(seen.requests).toMatchObject([
    { operation: 'serviceRequests.submit', status: 201, caller: MALL, problem: undefined, rules: [], traceparent },
    { operation: 'serviceRequests.submit', status: 422, caller: MALL, problem: 'invalid', id: instance },
    { operation: undefined, status: 404, caller: undefined, problem: 'not-found' },
  ])
  expect(seen.requests.every(({ duration }) => duration > 0 && duration < 10_000)).toBe(true)
  expect(seen.attempts).toMatchObject([{ destination: `peer:${AGENCY}`, outcome: 'delivered' }])
  expect(seen.attempts[0]?.duration).toBeGreaterThan(0)
  expect(seen.groups.every(({ jobs, isDurable, duration }) => jobs > 0 && isDurable && duration > 0)).toBe(true)
  expect(seen.groups.length).toBeGreaterThan(1)
})

interface Family {
  name: string
  type: string
  metrics: { value?: string; labels?: Record<string, string>; buckets?: Record<string, string>; count?: string }[]
}

test('metrics are text another parser reads, and name nobody', async () => {
  region = createRegion({ [MALL]: { metrics: true } })
  region.startAll()
  const id = await region.open()
  await region.open('complaint')
  await ask(`/service-requests/${id}`)
  await ask(`/service-requests/${NIK}`, { 'X-Api-Key': keyOf(MALL, MALL) })
  await region.settle()
  const response = await ask('/metrics')
  expect(response.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const text = await response.text()
  const families = Object.fromEntries((parsePrometheus(text) as Family[]).map((family) => [family.name, family]))
  expect(families.selaras_requests_total?.metrics).toEqual(
    expect.arrayContaining([
      { value: '1', labels: { operation: 'serviceRequests.submit', status: '2xx' } },
      { value: '2', labels: { operation: 'serviceRequests.get', status: '4xx' } },
    ]),
  )
  expect(families.selaras_refusals_total?.metrics).toContainEqual({
    value: '1',
    labels: { problem: 'unauthenticated' },
  })
  expect(families.selaras_delivery_attempts_total?.metrics).toContainEqual({
    value: '1',
    labels: { kind: 'peer', outcome: 'delivered' },
  })
  // This parser joins the buckets of a labelled histogram; this one has no labels.
  const [flushes] = families.selaras_commit_duration_seconds?.metrics ?? []
  expect(families.selaras_commit_duration_seconds?.type).toBe('HISTOGRAM')
  expect(flushes?.buckets?.['+Inf']).toBe(flushes?.count)
  expect(Number(flushes?.count)).toBeGreaterThan(2)
  const values = ['waiting', 'parked', 'divergent'].map(
    (name) => families[`selaras_backlog_${name}`]?.metrics[0]?.value,
  )
  expect(values).toEqual(['0', '0', '0'])
  expect(families.selaras_ready?.metrics[0]?.value).toBe('1')
  expect(families.selaras_build_info?.metrics[0]?.labels?.version).toMatch(/^\d+\.\d+\.\d+/)
  for (const secret of [NIK, id, MALL, AGENCY, 'http']) expect(text).not.toContain(secret)
})

test('buckets count everything at or below their bound', async () => {
  region = createRegion({ [MALL]: { metrics: true } })
  await Promise.all(Array.from({ length: 40 }, () => region.open()))
  const text = await (await ask('/metrics')).text()
  const bucket = (le: string) =>
    Number(
      new RegExp(`selaras_commit_jobs_bucket\\{outcome="durable",le="${le.replace('+', '\\+')}"\\} (\\d+)`).exec(
        text,
      )?.[1],
    )
  const counts = ['1', '2', '4', '8', '16', '32', '64', '128', '256', '+Inf'].map(bucket)
  expect(counts).toEqual([...counts].sort((one, other) => one - other))
  expect(counts.at(-1)).toBeGreaterThan(0)
  expect(counts.at(-1)).toBeLessThan(40)
})

test('metrics are there only when asked for, and only for the bearer of their token', async () => {
  const token = 'a token for the scraper'
  region = createRegion({ [MALL]: { metrics: { token } } })
  await expectProblem(await ask('/metrics'), { code: 'unauthenticated' })
  await expectProblem(await ask('/metrics', { Authorization: 'Bearer another' }), { code: 'unauthenticated' })
  expect((await ask('/metrics', { Authorization: `Bearer ${token}` })).status).toBe(200)
  const plain = await region.exchanges[AGENCY]?.fetch(new Request(`http://${AGENCY}/metrics`))
  expect(plain?.status).toBe(404)
})

test('the log has a line an event, and no person in it', async () => {
  const lines: string[] = []
  region = createRegion({ [MALL]: { observe: logger((line) => lines.push(line), { now: () => 0 }) } })
  region.exchanges[MALL]?.on('service-request.submitted', () => {
    throw new Error(`NIK ${NIK} at postgres://selaras:rahasia@db/x with Bearer abc.def`)
  })
  region.startAll()
  await region.open()
  await ask(`/service-requests/${NIK}`, { 'X-Api-Key': keyOf(MALL, MALL) })
  await expect.poll(() => lines.some((line) => line.includes('handler:'))).toBe(true)
  const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines.every((line) => line.endsWith('}\n') && line.indexOf('\n') === line.length - 1)).toBe(true)
  expect(events[0]).toMatchObject({
    time: '1970-01-01T00:00:00.000Z',
    level: 'info',
    event: 'request',
    operation: 'serviceRequests.submit',
    status: 201,
    caller: MALL,
  })
  expect(events.find(({ destination }) => String(destination).startsWith('handler:'))).toMatchObject({
    level: 'warn',
    event: 'delivery',
    outcome: 'failed',
    problem: 'NIK 99************01 at postgres://selaras:***@db/x with Bearer ***',
  })
  const all = lines.join('')
  for (const secret of [NIK, 'Siti', keyOf(MALL, MALL), 'rahasia', 'abc.def']) expect(all).not.toContain(secret)
})

test('a database that fails is told of by its kind, without a stack', async () => {
  const lines: string[] = []
  const observer = logger((line) => lines.push(line))
  region = createRegion({ [MALL]: { observe: observer } })
  observer.error?.(new StoreError('full', 'No room left.'))
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', name: 'StoreError', code: 'full' })
  expect(lines[0]).not.toContain('.ts:')
})
