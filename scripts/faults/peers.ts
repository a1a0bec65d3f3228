import { DEFAULT_SCHEDULE, digestOf } from '@selaras/exchange'
import { AGENCY, complaint, createRegion, MALL, type Region } from '../../packages/exchange/tests/region.ts'
import { createRandom } from '../agreement/random.ts'
import { count, type Fault, type Finding, finding } from './fault.ts'
import { pause } from './side-by-side.ts'

/** How a participant is cut off: calls to it fail at once, or are never answered. */
type Cut = 'up' | 'gone' | 'mute'

interface Scene {
  name: string
  /** Seconds the trouble lasts. */
  lasts: number
  /** What is wrong at that second of it, with the participants it is wrong with. */
  cut: (second: number) => { how: Cut; who: readonly string[] }
  /** Real milliseconds a second takes; calls that are never answered end in real time. */
  second: number
}

/** All must be delivered so many seconds after the trouble ends. */
const HEALED_WITHIN = 60

/** Calls nobody answers. A request that nobody held any more would be collected with its signal, and never end. */
const unanswered = new Set<Request>()

const whenAborted = (request: Request) => {
  unanswered.add(request)
  return new Promise<never>((_, reject) => {
    request.signal.addEventListener('abort', () => {
      unanswered.delete(request)
      reject(request.signal.reason)
    })
  })
}

/** A region on a clock of its own, joined by a network that can be cut. */
const createCutRegion = () => {
  let region: Region
  let clock = Date.now()
  let how: Cut = 'up'
  let cutOff: readonly string[] = []
  const network: typeof fetch = async (input) => {
    const request = input as Request
    const { hostname } = new URL(request.url)
    if (cutOff.includes(hostname) && how === 'mute') return whenAborted(request)
    if (cutOff.includes(hostname) && how === 'gone') throw new TypeError('fetch failed')
    return region.exchanges[hostname]?.fetch(request) as Promise<Response>
  }
  // Leases are not what is tested, and a clock that runs ahead would end them.
  const custom = { fetch: network, now: () => clock, schedule: DEFAULT_SCHEDULE, lease: 600_000 }
  region = createRegion({ [MALL]: custom, [AGENCY]: custom })
  return {
    region,
    pass: () => {
      clock += 1000
    },
    cut: (next: Cut, who: readonly string[]) => {
      how = next
      cutOff = who
    },
  }
}

/** Types and digests of the entries of a case, as a participant holds them. */
const chainOf = async (region: Region, at: string, id: string) =>
  (await region.entriesAt(at, id)).map((entry) => `${entry.type} ${digestOf(entry)}`).join('\n')

/** Cases both hold in the same words, and nothing that anybody still waits for. */
const lossesIn = async (region: Region, ids: readonly string[]): Promise<string[]> => {
  const problems: string[] = []
  for (const id of ids) {
    const [here, there] = [await chainOf(region, MALL, id), await chainOf(region, AGENCY, id)]
    if (here === '' || here !== there) problems.push(`${id} differs:\n${here}\n${there}`)
    if (!here.includes('service-request.accepted')) problems.push(`the command on ${id} was lost`)
  }
  for (const exchange of [region.exchanges[MALL], region.exchanges[AGENCY]]) {
    const backlog = await exchange?.backlog()
    if (backlog?.parked || backlog?.divergent) problems.push(`left behind: ${JSON.stringify(backlog)}`)
  }
  return problems
}

const waitingIn = async (region: Region) =>
  (await Promise.all([MALL, AGENCY].map((id) => region.exchanges[id]?.backlog()))).reduce(
    (sum, backlog) => sum + (backlog?.waiting ?? 0),
    0,
  )

/** Cases are opened and decided all through the trouble; then the clock runs until all is delivered. */
const play = async ({ name, lasts, cut, second }: Scene): Promise<Finding> => {
  const { region, pass, cut: set } = createCutRegion()
  try {
    region.startAll()
    const ids: string[] = []
    for (let at = 0; at < lasts; at++) {
      const { how, who } = cut(at)
      set(how, who)
      if (at % 4 === 0) {
        const id = await region.open()
        const held = ids.at(-1)
        ids.push(id)
        // The agency decides on the case before: it may not have heard of it yet.
        if (held && (await region.entriesAt(AGENCY, held)).length === 1)
          await region.exchanges[AGENCY]?.execute({
            kind: 'service-request',
            case: held,
            name: 'accept',
            key: `accept-${held}`,
          })
      }
      pass()
      await pause(second)
    }
    set('up', [])
    let after = 0
    for (; after <= HEALED_WITHIN && (await waitingIn(region)) > 0; after++) {
      pass()
      // A courier looks at what falls due once a second of real time, and whenever somebody writes.
      for (const id of [MALL, AGENCY]) await region.call(id, id, 'POST', '/complaints', complaint)
      await pause(second)
    }
    const problems =
      after > HEALED_WITHIN ? [`${await waitingIn(region)} still waited ${HEALED_WITHIN} s after healing`] : []
    if (problems.length > 0) return finding(name, '', problems)
    for (const id of ids) {
      if ((await chainOf(region, MALL, id)).includes('accepted')) continue
      await region.exchanges[AGENCY]?.execute({
        kind: 'service-request',
        case: id,
        name: 'accept',
        key: `accept-${id}`,
      })
    }
    await region.settle()
    problems.push(...(await lossesIn(region, ids)))
    return finding(
      name,
      `${count(ids.length)} cases: all delivered ${after} s after healing, none lost, chains equal`,
      problems,
    )
  } finally {
    await region.close()
  }
}

const scenes = (seed: number, isLong: boolean): Scene[] => {
  const { below } = createRandom(seed)
  const flaps = Array.from({ length: 1000 }, () => below(2) === 0)
  const mute = isLong ? 40 : 12
  return [
    { name: 'a peer down for 300 s', lasts: 300, second: 8, cut: () => ({ how: 'gone', who: [AGENCY] }) },
    { name: 'a partition of 30 s', lasts: 30, second: 20, cut: () => ({ how: 'gone', who: [AGENCY, MALL] }) },
    {
      name: 'a peer up and down for 600 s, at random every 3 s',
      lasts: 600,
      second: 8,
      cut: (at) => ({ how: flaps[Math.floor(at / 3)] ? 'gone' : 'up', who: [AGENCY, MALL] }),
    },
    {
      name: `a peer half open (takes calls, never answers) for ${mute} s`,
      lasts: mute,
      second: 1000,
      cut: () => ({ how: 'mute', who: [AGENCY] }),
    },
  ]
}

/** All of them side by side: most of their time they wait. */
export const peers: Fault = ({ seed, isLong }) => Promise.all(scenes(seed, isLong).map(play))
