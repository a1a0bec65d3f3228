import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '@selaras/schemas'
import { type Operation, operations } from '@selaras/schemas/operations'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { createRegion, keyOf, MALL, type Region } from '../../packages/exchange/tests/region.ts'
import { mutants, type Payload, schemaNames } from '../agreement/corpus.ts'
import { mutateText } from '../agreement/mutate-text.ts'
import { createRandom, type Random } from '../agreement/random.ts'
import { root } from '../workspace.ts'
import { count, type Fault, type Finding, finding } from './fault.ts'
import { sideBySide } from './side-by-side.ts'

/** Milliseconds nobody may wait longer for an answer. */
const LONGEST = 1000

const isProblem = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(root, 'specs/schemas/Problem.json'), 'utf8')),
)

/** Operations that are attacked in the same way. */
const classOf = ({ method, params, command, path }: Operation): string => {
  if (method === 'GET') return params ? 'one thing' : 'lists and pages'
  if (path === '/entries') return 'entries'
  return params ? (command ? 'commands' : 'changes') : 'submissions'
}

interface Attack {
  operation: Operation
  payload: Payload
  random: Random
  /** Of a case that exists. */
  id: string
}

const QUERIES = [
  '',
  '?limit=2',
  '?cursor=0',
  '?status=received',
  '?case=7777-7777-777W',
  '?view=all',
  '?since=2026-01-01',
]
const KEYS = ['Idempotency-Key', 'Content-Type', 'If-Match', 'Accept-Language', 'traceparent', 'Selaras-Purpose']

/** Mostly the body as it is; else bytes that are no JSON any more. */
const bytesOf = (value: unknown, random: Random): Uint8Array<ArrayBuffer> => {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const choice = random.below(8)
  if (choice === 0) return bytes.slice(0, random.below(bytes.length + 1))
  if (choice === 1) bytes[random.below(bytes.length)] = random.below(256)
  return bytes
}

const headerValue = (text: string) => text.replaceAll(/[^\x20-\x7e]/g, '?').trim()

const requestOf = ({ operation, payload, random, id }: Attack): Request => {
  const known = random.below(3) > 0 ? id : headerValue(mutateText(id, random))
  const path = operation.path.replaceAll(/\{\w+\}/g, encodeURIComponent(known))
  const query = operation.method === 'GET' ? random.pick(QUERIES) : ''
  const headers = new Headers({
    'X-Api-Key': keyOf(MALL, MALL),
    'Content-Type': 'application/json',
    'Idempotency-Key': `fuzz-${random.below(2 ** 31)}-${random.below(2 ** 31)}`,
  })
  if (random.below(8) === 0) {
    const name = random.pick(KEYS)
    headers.set(name, headerValue(mutateText(headers.get(name) ?? '"1"', random)))
  }
  return new Request(
    `http://${MALL}${path}${random.below(4) === 0 ? mutateText(query || '?', random).replaceAll('#', '') : query}`,
    {
      method: operation.method,
      headers,
      ...(operation.method === 'POST' && { body: bytesOf(payload.value, random) }),
    },
  )
}

/** What is wrong with an answer; `undefined` when nothing is. */
const faultIn = async (response: Response, duration: number): Promise<string | undefined> => {
  const text = await response.text()
  if (response.status >= 500) return `answered ${response.status}: ${text.slice(0, 200)}`
  if (duration > LONGEST) return `took ${Math.round(duration)} ms`
  if (response.ok) return undefined
  if (response.headers.get('Content-Type') !== 'application/problem+json')
    return `refused with ${response.headers.get('Content-Type')}`
  return isProblem(JSON.parse(text)) ? undefined : `refused with no problem of the standard: ${text.slice(0, 200)}`
}

/** Payloads near what these schemas accept, and now and then near what they do not. */
function* payloadsFor(names: ReadonlySet<string>, size: number, seed: number): Generator<Payload> {
  const { below } = createRandom(seed)
  let made = 0
  for (const payload of mutants(Number.POSITIVE_INFINITY, seed)) {
    if (names.size > 0 && !names.has(payload.schema) && below(100) > 0) continue
    yield payload
    made += 1
    if (made === size) return
  }
}

const attackClass = async (
  name: string,
  of: readonly Operation[],
  region: Region,
  size: number,
  seed: number,
): Promise<Finding> => {
  const random = createRandom(seed)
  const id = await region.open(name === 'commands' ? 'complaint' : 'service-request')
  const named = new Map(of.map((operation) => [operation.body && contract.get(operation.body)?.id, operation]))
  const schemas = new Set(
    [...named.keys()].filter((schema) => schema !== undefined && schemaNames.includes(schema)) as string[],
  )
  const problems: string[] = []
  let [accepted, slowest] = [0, 0]
  await sideBySide(payloadsFor(schemas, size, seed), 16, async (payload) => {
    const operation = named.get(payload.schema) ?? random.pick(of)
    const request = requestOf({ operation, payload, random, id })
    const began = performance.now()
    const response = await region.exchanges[MALL]
      ?.fetch(request)
      .catch((error: unknown) => new Response(String(error), { status: 599 }))
    const duration = performance.now() - began
    slowest = Math.max(slowest, duration)
    if (response?.ok) accepted += 1
    const fault = response && (await faultIn(response, duration))
    if (fault) problems.push(`${request.method} ${request.url}: ${fault}`)
  })
  const measured = `${count(accepted)} accepted, the others refused with a problem; no 5xx; the slowest answer took ${Math.round(slowest)} ms`
  return finding(`${count(size)} mutated payloads at ${name} (${of.length} operations)`, measured, problems)
}

export const fuzz: Fault = async ({ seed, isLong }) => {
  const region = createRegion()
  try {
    const classes = Map.groupBy(
      operations.filter(({ query }) => !query || !('wait' in query.shape)),
      classOf,
    )
    const findings: Finding[] = []
    for (const [name, of] of classes)
      findings.push(await attackClass(name, of, region, isLong ? 1_000_000 : 2000, seed))
    return findings
  } finally {
    await region.close()
  }
}
