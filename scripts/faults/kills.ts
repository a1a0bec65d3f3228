import { join } from 'node:path'
import { MALL } from '../../packages/exchange/tests/region.ts'
import { createRandom } from '../agreement/random.ts'
import { count, type Fault, type Finding, finding } from './fault.ts'
import { inFolder } from './in-folder.ts'
import { type NodeProcess, prepareNode } from './node-process.ts'
import { exchangeOf } from './served-node.ts'
import { eventually, pause, sideBySide } from './side-by-side.ts'
import { hasStrace, inject } from './strace.ts'
import { inspect, sendAgain, senderTo, type Write, writeUntilGone } from './write-load.ts'

const WRITERS = 12

const openOrFail = async (node: NodeProcess, file: string): Promise<string> => {
  const base = await node.open({ store: { file } })
  if (!base) throw new Error('The node did not start.')
  return base
}

/** Databases whose nodes are killed side by side: while one waits for its disk, another works. */
const LANES = 4

interface Killed {
  writes: number
  acknowledged: number
  problems: readonly string[]
}

/** Kills a node under load again and again on one database. */
const killAgainAndAgain = (rounds: number, seed: number): Promise<Killed> =>
  inFolder(async (folder) => {
    const { below } = createRandom(seed)
    const file = join(folder, 'log.db')
    const writes: Write[] = []
    const problems: string[] = []
    let [node, next] = [prepareNode(), prepareNode()]
    let base = await openOrFail(node, file)
    let acknowledged = 0
    for (let round = 0; round < rounds; round++) {
      const mine: Write[] = []
      const writers = Array.from({ length: WRITERS }, (_, at) =>
        writeUntilGone({ name: `${round}-${at}`, send: senderTo(base), writes: mine }),
      )
      // Under way, however busy the machine is: the kill falls among writes that were acknowledged and some that are not.
      await eventually(() => mine.some(({ answer }) => answer), 10_000)
      await pause(below(150))
      await node.kill()
      await Promise.all(writers)
      acknowledged += mine.filter(({ answer }) => answer).length
      node = next
      next = prepareNode()
      base = await openOrFail(node, file)
      problems.push(...(await sendAgain(senderTo(base), mine)))
      writes.push(...mine)
    }
    await Promise.all([node.kill(), next.kill()])
    problems.push(...inspect(file, writes))
    return { writes: writes.length, acknowledged, problems }
  })

const underLoad = async (rounds: number, seed: number): Promise<Finding> => {
  const share = (lane: number) => Math.floor((rounds + lane) / LANES)
  const lanes = await Promise.all(Array.from({ length: LANES }, (_, at) => killAgainAndAgain(share(at), seed + at)))
  const sum = (of: (lane: Killed) => number) => count(lanes.reduce((total, lane) => total + of(lane), 0))
  return finding(
    `kill -9 under load, SQLite, ${count(rounds)} times`,
    `${sum(({ writes }) => writes)} writes, ${sum(({ acknowledged }) => acknowledged)} acknowledged before the kill: none lost, none twice, integrity ok`,
    lanes.flatMap(({ problems }) => problems),
  )
}

/** So many writes need more calls to the system than any at which a node is killed. */
const MOST_WRITES = 2000

/** What a new participant on the file finds; in this process, which need not be started and is warm. */
const findAgain = async (file: string, writes: readonly Write[]): Promise<string[]> => {
  const again = await exchangeOf({ store: { file } })
  try {
    return await sendAgain(senderTo(`http://${MALL}`, again.fetch), writes)
  } finally {
    await again.stop()
  }
}

/** Kills a node on an empty database at one call to the system, then looks what a new one finds. */
const atCall = async (folder: string, call: string, at: number): Promise<string[]> => {
  const file = join(folder, `${call}-${at}.db`)
  const writes: Write[] = []
  const node = prepareNode()
  await node.loaded()
  const stopTracing = await inject(node.pid, call, `signal=KILL:when=${at}`)
  const base = await node.open({ store: { file } })
  const isOver = () => writes.length > MOST_WRITES
  if (base) await writeUntilGone({ name: `${call}-${at}`, send: senderTo(base), writes, isOver })
  await node.kill()
  await stopTracing()
  const problems = await findAgain(file, writes)
    .then((found) => [...found, ...inspect(file, writes)])
    .catch((error: unknown) => [String(error)])
  if (isOver()) problems.push(`not killed in ${count(writes.length)} writes`)
  return problems.map((problem) => `at ${call} ${at}: ${problem}`)
}

/** Points spread from the first call to the last, each of them when there are as many. */
const pointsUpTo = (limit: number, points: number): number[] =>
  Array.from({ length: points }, (_, at) => 1 + Math.floor((at * (limit - 1)) / (points - 1)))

const atCalls = async (call: string, limit: number, points: number): Promise<Finding> =>
  inFolder(async (folder) => {
    const problems: string[] = []
    await sideBySide(pointsUpTo(limit, points), LANES, async (at) => {
      problems.push(...(await atCall(folder, call, at)))
    })
    const what = `kill at ${points === limit ? 'each' : `${points}`} of the first ${limit} calls of ${call}, from an empty database on`
    return finding(what, 'none lost, none twice, integrity ok', problems)
  })

const killAt =
  (call: string): Fault =>
  async ({ isLong }) => [
    hasStrace()
      ? await atCalls(call, 500, isLong ? 500 : 5)
      : finding(`kill at calls of ${call}`, '', ['strace is not installed']),
  ]

export const kills: Readonly<Record<string, Fault>> = {
  'kills-load': async ({ seed, isLong }) => [await underLoad(isLong ? 1000 : 50, seed)],
  'kills-pwrite': killAt('pwrite64'),
  'kills-fsync': killAt('fsync'),
}
