import { join } from 'node:path'
import { createExchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { AGENCY, complaint, createRegion, MALL } from '../../packages/exchange/tests/region.ts'
import { type Fault, type Finding, finding } from './fault.ts'
import { inFolder } from './in-folder.ts'
import { pause } from './side-by-side.ts'
import { createCircle, deliver, signed } from './signed-node.ts'

const HOUR = 3_600_000

/** A sender whose clock is off by so many seconds. */
const skews = (): Promise<Finding> =>
  inFolder(async (folder) => {
    const now = Date.parse('2026-11-23T03:00:00Z')
    const circle = await createCircle(() => now)
    const mall = createExchange({ ...circle.options(MALL), store: sqlite(join(folder, 'mall.db')) })
    const problems: string[] = []
    for (const off of [299, -299, 301, -301]) {
      const trust = circle.trustOf(AGENCY, () => now + off * 1000)
      const response = await deliver(mall, await signed(trust, { to: MALL, path: '/complaints', body: complaint }))
      const text = await response.text()
      const isRight =
        Math.abs(off) < 300 ? response.status === 201 : response.status === 401 && text.includes('2026-11-23T03:00')
      if (!isRight) problems.push(`off by ${off} s: ${response.status} ${text.slice(0, 200)}`)
    }
    await mall.stop()
    return finding(
      'a sender whose clock is off by 299 s, and by 301 s, either way',
      'accepted; refused, with the time of the server',
      problems,
    )
  })

/** A clock that goes back an hour while deliveries are under way, waiting and to come. */
const stepBack = async (): Promise<Finding> => {
  let clock = Date.parse('2026-11-23T03:00:00Z')
  const custom = { now: () => clock }
  const region = createRegion({ [MALL]: custom, [AGENCY]: custom })
  try {
    region.startAll()
    const ids = [await region.open()]
    region.offline.add(AGENCY)
    ids.push(await region.open(), await region.open())
    await pause(50)
    clock -= HOUR
    ids.push(await region.open())
    region.offline.delete(AGENCY)
    // The next round of the patrol, and the looks of a courier.
    for (let second = 0; second < 60; second++) {
      clock += 1000
      for (const id of [MALL, AGENCY]) await region.call(id, id, 'POST', '/complaints', complaint)
      await pause(5)
    }
    const problems: string[] = []
    for (const id of ids) {
      const accept = { kind: 'service-request', case: id, name: 'accept', key: `accept-${id}` } as const
      if ((await region.entriesAt(AGENCY, id)).length === 0) problems.push(`${id} was not delivered within 60 s`)
      else await region.exchanges[AGENCY]?.execute(accept)
    }
    await region.settle()
    for (const id of ids) {
      const [here, there] = [await region.entriesAt(MALL, id), await region.entriesAt(AGENCY, id)]
      const order = here.map(({ sequence }) => sequence).join(' ')
      if (order !== '1 2' || there.length !== 2)
        problems.push(`${id} has entries ${order}, and ${there.length} at the agency`)
    }
    return finding(
      'a clock that goes back an hour, with deliveries under way and waiting',
      'all delivered within 60 s, each once, in order',
      problems,
    )
  } finally {
    await region.close()
  }
}

export const clocks: Fault = async () => [await skews(), await stepBack()]
