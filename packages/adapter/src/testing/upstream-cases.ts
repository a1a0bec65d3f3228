import { type AdapterErrorCode, isAdapterError } from '../adapter-error.ts'
import { type ContractCase, contextOf, ensure, rejection } from './contract-case.ts'
import { answering, hanging, unreachable, withField } from './fault-fetch.ts'
import type { AdapterFixture, Fault } from './fixture.ts'
import { shown } from './shown.ts'
import { upstreamCalls } from './upstream-call.ts'

const html = '<!doctype html><title>Pemeliharaan</title>'

const FAULTS: readonly Fault[] = [
  { name: 'HTTP 500', fetch: answering('{}', { status: 500 }), code: 'transient' },
  { name: 'HTTP 503', fetch: answering(html, { status: 503 }), code: 'transient' },
  {
    name: 'HTTP 429',
    fetch: answering('{}', { status: 429, headers: { 'retry-after': '120' } }),
    code: 'quota',
    retryAfter: true,
  },
  { name: 'HTTP 401', fetch: answering('{}', { status: 401 }), code: 'configuration' },
  { name: 'HTTP 403', fetch: answering('{}', { status: 403 }), code: 'configuration' },
  { name: 'no connection', fetch: unreachable, code: 'transient' },
  { name: 'no answer', fetch: hanging, code: 'transient' },
  { name: 'JSON that breaks off', fetch: answering('{"content":[{"NIK":'), code: 'transient' },
  {
    name: 'HTML under HTTP 200',
    fetch: answering(html, { headers: { 'content-type': 'text/html' } }),
    code: 'transient',
  },
]

const wants = (code: AdapterErrorCode, name: string) => `AdapterError "${code}" for ${name}`

const expectFault = async (fixture: AdapterFixture, { name, fetch, code, retryAfter }: Fault) => {
  for (const [ability, call] of upstreamCalls(fixture)) {
    const error = await rejection(call(fixture, contextOf(fixture, { fetch })), `${ability}: ${wants(code, name)}`)
    ensure(isAdapterError(error) && error.code === code, `${ability}: ${wants(code, name)}, not ${String(error)}`)
    ensure(!retryAfter || (error.retryAfter ?? 0) > 0, `${ability}: "retryAfter" for ${name}`)
    ensure(error.adapter === fixture.adapter.name, `${ability}: the error to name the adapter`)
    const leaked = fixture.secrets.filter((secret) => shown(error).includes(secret))
    ensure(leaked.length === 0, `${ability}: no secret or personal number in an error; ${leaked.length} are shown`)
  }
}

const expectRetryAfter = async (fixture: AdapterFixture) => {
  const fetch = answering('{}', { status: 429, headers: { 'retry-after': '120' } })
  for (const [ability, call] of upstreamCalls(fixture)) {
    const error = await rejection(call(fixture, contextOf(fixture, { fetch })), `${ability}: an error`)
    ensure(
      isAdapterError(error) && error.retryAfter === 120_000,
      `${ability}: "retryAfter" 120000 from Retry-After: 120`,
    )
  }
}

const expectAbort = async (fixture: AdapterFixture) => {
  for (const [ability, call] of upstreamCalls(fixture)) {
    for (const when of ['before', 'during'] as const) {
      const controller = new AbortController()
      const reason = new DOMException('The caller left.', 'AbortError')
      if (when === 'before') controller.abort(reason)
      const context = contextOf(fixture, { fetch: hanging, signal: controller.signal })
      const work = rejection(call(fixture, context), `${ability}: an aborted call to end`)
      queueMicrotask(() => controller.abort(reason))
      ensure((await work) === reason, `${ability}: the reason of the signal when aborted ${when} the call`)
    }
  }
}

const expectUnknown = async (fixture: AdapterFixture) => {
  const field = 'field_nobody_declared'
  for (const [ability, call] of upstreamCalls(fixture)) {
    const plain = await call(fixture, contextOf(fixture))
    const odd = await call(fixture, contextOf(fixture, { fetch: withField(fixture.fetch, field) }))
    ensure(
      JSON.stringify(odd.value) === JSON.stringify(plain.value),
      `${ability}: the same value despite an unknown field`,
    )
    ensure(
      odd.unknown.some((pointer) => pointer.endsWith(`/${field}`)),
      `${ability}: the unknown field in "unknown"`,
    )
  }
}

const expectOddity = async (fixture: AdapterFixture, name: string) => {
  const oddity = fixture.oddities?.find((candidate) => candidate.name === name)
  const [, call] = upstreamCalls(fixture)[0] ?? []
  ensure(oddity !== undefined && call !== undefined, `the oddity "${name}" in every fixture`)
  const { repairs } = await call(fixture, contextOf(fixture, { fetch: oddity.fetch }))
  const reported = repairs.map(({ repair }) => repair)
  const silent = oddity.repairs.filter((repair) => !reported.includes(repair))
  ensure(silent.length === 0, `repairs ${silent.join(', ')} to be reported`)
}

/** Cases of every ability that asks the upstream: trouble becomes the right error, oddities become notes. */
export const upstreamCases = (fixture: AdapterFixture): ContractCase[] => {
  if (upstreamCalls(fixture).length === 0) return []
  return casesOf(fixture).map((each) => ({ ...each, ...fixture.upstream }))
}

const casesOf = (fixture: AdapterFixture): ContractCase[] => {
  const faults = [...FAULTS, ...(fixture.faults ?? [])]
  return [
    ...faults.map(({ name, code }, at) => ({
      name: `upstream: ${name} is the error ${code}, without secrets`,
      run: (fresh: AdapterFixture) => expectFault(fresh, [...FAULTS, ...(fresh.faults ?? [])][at] as Fault),
    })),
    { name: 'upstream: Retry-After is passed on', run: expectRetryAfter },
    { name: 'upstream: a caller that aborts is let go', run: expectAbort },
    { name: 'upstream: unknown fields are reported and change nothing', run: expectUnknown },
    ...(fixture.oddities ?? []).map(({ name }) => ({
      name: `upstream: ${name} is repaired and reported`,
      run: (fresh: AdapterFixture) => expectOddity(fresh, name),
    })),
  ]
}
