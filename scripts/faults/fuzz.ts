import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { guardedFetch } from '@selaras/exchange/webhooks'
import { contract } from '@selaras/schemas'
import { type Operation, operations } from '@selaras/schemas/operations'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { AGENCY, createRegion, keyOf, MALL, type Region, submission } from '../../packages/exchange/tests/region.ts'
import { mutants, type Payload, schemaNames } from '../agreement/corpus.ts'
import { mutate } from '../agreement/mutate.ts'
import { mutateText } from '../agreement/mutate-text.ts'
import { createRandom, type Random } from '../agreement/random.ts'
import { root } from '../workspace.ts'
import { count, type Fault, finding } from './fault.ts'
import { sideBySide } from './side-by-side.ts'

/** Milliseconds nobody may wait longer for an answer. */
const LONGEST = 1000

const isProblem = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(root, 'specs/schemas/Problem.json'), 'utf8')),
)

/** Operations that are attacked in the same way. */
const classOf = ({ method, params, command, path }: Operation): string => {
  if (method === 'GET') return params ? 'things' : 'lists'
  if (path === '/entries') return 'entries'
  return params ? (command ? 'commands' : 'changes') : 'submissions'
}

interface Attack {
  operation: Operation
  payload: Payload
  random: Random
  /** Who calls. */
  from: string
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

/** A new request of the same parts: clones of one listen to each other, and are never let go of. */
type Sending = () => Request

const sendingOf = ({ operation, payload, random, from, id }: Attack): Sending => {
  const known = random.below(3) > 0 ? id : headerValue(mutateText(id, random))
  const path = operation.path.replaceAll(/\{\w+\}/g, encodeURIComponent(known))
  const query = operation.method === 'GET' ? random.pick(QUERIES) : ''
  const headers = new Headers({
    'X-Api-Key': keyOf(from, MALL),
    'Content-Type': 'application/json',
    'Idempotency-Key': `fuzz-${random.below(2 ** 31)}-${random.below(2 ** 31)}`,
  })
  if (random.below(8) === 0) {
    const name = random.pick(KEYS)
    headers.set(name, headerValue(mutateText(headers.get(name) ?? '"1"', random)))
  }
  const url = `http://${MALL}${path}${random.below(4) === 0 ? mutateText(query || '?', random).replaceAll('#', '') : query}`
  const body = operation.method === 'POST' && { body: bytesOf(payload.value, random) }
  return () => new Request(url, { method: operation.method, headers, ...body })
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

interface Answered {
  request: Request
  response: Response
  /** Milliseconds. */
  duration: number
}

const send = async (region: Region, sending: Sending): Promise<Answered> => {
  const request = sending()
  const began = performance.now()
  const crashed = (error: unknown) => new Response(String(error), { status: 599 })
  const response = (await region.exchanges[MALL]?.fetch(request).catch(crashed)) ?? crashed('no exchange')
  return { request, response, duration: performance.now() - began }
}

/** What was seen of the answers to one class of payloads. */
const createWitness = () => {
  const seen = { answered: 0, accepted: 0, slowest: 0, problems: [] as string[] }
  const see = async ({ request: { method, url }, response, duration }: Answered) => {
    seen.answered += 1
    seen.slowest = Math.max(seen.slowest, duration)
    if (response.ok) seen.accepted += 1
    const fault = await faultIn(response, duration)
    if (fault) seen.problems.push(`${method} ${url}: ${fault}`)
  }
  return { seen, see }
}

/** Of several answers to one request by itself the quickest: a slow payload is slow again, a busy machine is not always. */
const quickest = async (region: Region, sending: Sending): Promise<Answered> => {
  let best = await send(region, sending)
  for (let tries = 1; tries < 5 && best.duration > LONGEST; tries++) {
    const again = await send(region, sending)
    if (again.duration < best.duration) best = again
  }
  return best
}

/** So many that some of them have not arrived yet, however often others did. */
const LOGS = 400
/** As many as a participant may have. */
const SUBSCRIPTIONS = 20
/** Where the receivers of subscriptions that exist are. */
const RECEIVER = 'https://penerima.example/'

/** What a peer would send of its cases, of which none arrived: nearer to what is taken than any example. */
const logsOf = (region: Region): Promise<unknown[]> =>
  Promise.all(
    Array.from({ length: LOGS }, async () => {
      const opened = await region.call(MALL, AGENCY, 'POST', '/service-requests', submission)
      const { id } = (await opened.json()) as { id: string }
      await region.call(AGENCY, AGENCY, 'POST', `/service-requests/${id}/accept`, {})
      return { entries: await region.entriesAt(AGENCY, id) }
    }),
  )

/** Numbers and names of what exists, for the paths of a class. */
const idsOf = (name: string, region: Region): Promise<string[]> => {
  if (name !== 'changes') return Promise.all([region.open(name === 'commands' ? 'complaint' : 'service-request')])
  const subscribe = async (_: unknown, at: number) => {
    const body = { url: `${RECEIVER}${at}`, signature: 'v1', types: ['complaint.*'] }
    return ((await (await region.call(MALL, MALL, 'POST', '/subscriptions', body)).json()) as { id: string }).id
  }
  return Promise.all(Array.from({ length: SUBSCRIPTIONS }, subscribe))
}

const attackClass = async (name: string, of: readonly Operation[], region: Region, size: number, seed: number) => {
  const random = createRandom(seed)
  const ids = await idsOf(name, region)
  const named = new Map(of.map((operation) => [operation.body && contract.get(operation.body)?.id, operation]))
  const logs = name === 'entries' ? await logsOf(region) : []
  const from = name === 'entries' ? AGENCY : MALL
  /** Half of what a peer sends is near to a log of its own, and some of it is that log. */
  const nearLog = (payload: Payload): Payload => {
    if (logs.length === 0 || random.below(2) === 0) return payload
    const log = random.pick(logs)
    return { ...payload, value: random.below(4) === 0 ? log : mutate(log, random, logs) }
  }
  const { seen, see } = createWitness()
  const near = schemaNames.filter((schema) => named.has(schema))
  const slow: Sending[] = []
  await sideBySide(mutants(size, seed, near), 16, async (mutant) => {
    const operation = named.get(mutant.schema) ?? random.pick(of)
    const sending = sendingOf({ operation, payload: nearLog(mutant), random, from, id: random.pick(ids) })
    const answered = await send(region, sending)
    if (answered.duration > LONGEST) slow.push(sending)
    else await see(answered)
  })
  for (const sending of slow) await see(await quickest(region, sending))
  const measured = `${count(seen.accepted)} accepted, the others refused with a problem; no 5xx; the slowest answer took ${Math.round(seen.slowest)} ms`
  return finding(
    `${count(seen.answered)} mutated payloads at ${name} (${of.length} operations)`,
    measured,
    seen.problems,
  )
}

const classes = Map.groupBy(
  operations.filter(({ query }) => !query || !('wait' in query.shape)),
  classOf,
)

/** Receivers of webhooks are looked for as ever, and but for ours there are none: a mutated address is nobody to call. */
const nobodyElse = guardedFetch({ resolve: async () => [] })
const receiving: typeof fetch = async (input, init) => {
  const request = new Request(input, init)
  return request.url.startsWith(RECEIVER)
    ? new Response(null, { headers: { 'WebHook-Allowed-Origin': '*' } })
    : nobodyElse(request)
}

/** A fault for each class, so that they run side by side. */
export const fuzz: Readonly<Record<string, Fault>> = Object.fromEntries(
  [...classes].map(([name, of]): [string, Fault] => [
    `fuzz-${name}`,
    async ({ seed, isLong }) => {
      const region = createRegion({ [MALL]: { webhookFetch: receiving } })
      try {
        return [await attackClass(name, of, region, isLong ? 1_000_000 : 20_000, seed)]
      } finally {
        await region.close()
      }
    },
  ]),
)
