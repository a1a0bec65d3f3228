import { digestOf } from '@selaras/exchange'
import type { Entry } from '@selaras/schemas'
import fc from 'fast-check'
import { AGENCY, createRegion, MALL, type Region, STRANGER, submission } from '../../packages/exchange/tests/region.ts'
import { createRandom, type Random } from '../agreement/random.ts'
import { count, type Fault, finding } from './fault.ts'
import { pause } from './side-by-side.ts'

const NODES = [MALL, AGENCY, STRANGER] as const
/** Rows of the lifecycle that either side may try, whether or not they are possible then. */
const COMMANDS = ['accept', 'start', 'withdraw', 'approve', 'reject', 'returnForCompletion'] as const
const DATA: Readonly<Record<string, object>> = {
  withdraw: { reason: 'batal' },
  reject: { reason: 'tidak sesuai' },
}

/** How the network behaves: chances out of 100. */
interface Weather {
  /** A request never arrives. */
  drop: number
  /** It arrives, its answer does not. */
  lose: number
  /** It arrives twice. */
  copy: number
  /** It takes longer than those behind it. */
  delay: number
}
const CALM: Weather = { drop: 0, lose: 0, copy: 0, delay: 0 }

type Step =
  | { do: 'open'; by: string }
  | { do: 'command'; on: number; name: string; by: string; isQueued: boolean }
  | { do: 'weather'; weather: Weather }
  | { do: 'crash'; who: string }
  | { do: 'skew'; who: string; by: number }
  | { do: 'pause'; milliseconds: number }

const chance = fc.constantFrom(0, 0, 20, 50)
const node = fc.constantFrom(...NODES)
const side = fc.constantFrom(MALL, AGENCY)
const stepOf: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('open' as const), by: node }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('command' as const),
      on: fc.nat(9),
      name: fc.constantFrom(...COMMANDS),
      by: side,
      isQueued: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('weather' as const),
      weather: fc.record({ drop: chance, lose: chance, copy: chance, delay: chance }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const), who: side }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('skew' as const), who: node, by: fc.integer({ min: -250, max: 250 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pause' as const), milliseconds: fc.nat(30) }) },
)

/** Three participants, the weather between them, and what is known to have happened. */
interface World {
  region: Region
  random: Random
  weather: Weather
  skew: Map<string, number>
  /** Cases and who opened them. */
  cases: { id: string; by: string }[]
  /** Keys of commands that were answered with success, by case: the model. */
  done: Map<string, string[]>
  queued: string[]
}

const networkOf =
  (world: World): typeof fetch =>
  async (input) => {
    const request = input as Request
    const { weather, random, region } = world
    const happens = (percent: number) => random.below(100) < percent
    if (happens(weather.drop)) throw new TypeError('lost on the way')
    if (happens(weather.delay)) await pause(random.below(12))
    const arrive = async (copy: Request) =>
      (await region.exchanges[new URL(request.url).hostname]?.fetch(copy)) as Response
    if (happens(weather.copy)) await arrive(request.clone())
    const response = await arrive(request)
    if (happens(weather.lose)) throw new TypeError('answer lost on the way')
    return response
  }

const createWorld = (seed: number): World => {
  const world: World = {
    region: undefined as unknown as Region,
    random: createRandom(seed),
    weather: CALM,
    skew: new Map(),
    cases: [],
    done: new Map(),
    queued: [],
  }
  const custom = (id: string) => ({ fetch: networkOf(world), now: () => Date.now() + (world.skew.get(id) ?? 0) * 1000 })
  world.region = createRegion(Object.fromEntries(NODES.map((id) => [id, custom(id)])))
  return world
}

const command = async (world: World, { on, name, by, isQueued }: Extract<Step, { do: 'command' }>) => {
  const target = world.cases[on % world.cases.length]
  if (!target) return
  const key = `${name}-${world.random.below(2 ** 31)}-${world.random.below(2 ** 31)}`
  const { exchanges, call, entriesAt } = world.region
  if (!isQueued) {
    const headers = { 'Idempotency-Key': key }
    const response = await call(by, MALL, 'POST', `/service-requests/${target.id}/${name}`, DATA[name] ?? {}, headers)
    if (response.ok) world.done.get(target.id)?.push(key)
  } else if ((await entriesAt(by, target.id)).length > 0) {
    world.queued.push(key)
    await exchanges[by]?.execute({
      kind: 'service-request',
      case: target.id as never,
      name,
      data: { ...DATA[name] },
      key,
    })
  }
}

const take = async (world: World, step: Step): Promise<void> => {
  const { region, cases, done, skew } = world
  switch (step.do) {
    case 'open': {
      const response = await region.call(step.by, MALL, 'POST', '/service-requests', submission)
      const { id } = (await response.json()) as { id: string }
      cases.push({ id, by: step.by })
      done.set(id, [])
      return
    }
    case 'command':
      return command(world, step)
    case 'weather':
      world.weather = step.weather
      return
    case 'crash':
      ;(await region.restart(step.who)).start()
      return
    case 'skew':
      skew.set(step.who, step.by)
      return
    case 'pause':
      return pause(step.milliseconds)
  }
}

/** Ahead of every clock of a history, in seconds. */
const LATEST = 300

const chain = (entries: readonly Entry[]) =>
  entries.map((entry) => `${entry.sequence} ${entry.type} ${digestOf(entry)}`).join('\n')

/** Everybody concerned holds the same chain, each command is in it once, and what was answered is in it. */
const check = async ({ region, cases, done, queued }: World): Promise<void> => {
  for (const { id, by } of cases) {
    const own = await region.entriesAt(MALL, id)
    for (const party of new Set([AGENCY, by]))
      if (chain(await region.entriesAt(party, id)) !== chain(own))
        throw new Error(`${party} holds another chain of ${id}`)
    const keys = own.map((entry) => entry.command)
    if (new Set(keys).size !== keys.length) throw new Error(`a command was done twice on ${id}`)
    const missing = done.get(id)?.find((key) => !keys.includes(key))
    if (missing) throw new Error(`${missing} was answered and is lost`)
    const unknown = keys.slice(1).find((key) => !done.get(id)?.includes(key) && !queued.includes(key))
    if (unknown) throw new Error(`nobody gave ${unknown}`)
  }
  for (const exchange of Object.values(region.exchanges))
    if ((await exchange.backlog()).parked > 0) throw new Error('something was parked')
}

const play = async (seed: number, steps: readonly Step[]): Promise<void> => {
  const world = createWorld(seed)
  try {
    world.region.startAll()
    for (const step of steps) await take(world, step)
    world.weather = CALM
    // What waits for a time waits longer when the clock is set back; the history ends when that time has come.
    for (const id of NODES) world.skew.set(id, LATEST)
    await world.region.settle()
    await check(world)
  } finally {
    await world.region.close()
  }
}

/** Sequences of steps against a model; one that fails is made as short as it can be and named by its seed. */
export const simulation: Fault = async ({ seed, isLong }) => {
  const runs = isLong ? 1000 : 20
  const property = fc.asyncProperty(fc.nat(), fc.array(stepOf, { minLength: 10, maxLength: 40 }), play)
  const { failed, counterexamplePath, counterexample, errorInstance } = await fc.check(property, {
    seed: seed | 0,
    numRuns: runs,
    endOnFailure: !isLong,
  })
  const problem = `path ${counterexamplePath}: ${String(errorInstance)} after ${JSON.stringify(counterexample)}`
  const what = `${count(runs)} simulated histories of three nodes: drops, lost answers, copies, reorder, crashes, skew`
  return [
    finding(
      what,
      'all ended with equal chains; every command answered is in them, none twice',
      failed ? [problem] : [],
    ),
  ]
}
