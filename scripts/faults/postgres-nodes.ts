import { join } from 'node:path'
import { apiKeys, createExchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { type Cluster, createCluster } from '../../packages/exchange/tests/postgres/cluster.ts'
import { AGENCY, keyOf, MALL, service } from '../../packages/exchange/tests/region.ts'
import { count, type Finding, finding, seconds } from './fault.ts'
import { inFolder } from './in-folder.ts'
import { keepWriting } from './keep-writing.ts'
import { type LeaseWatch, watchLeases } from './lease-watch.ts'
import { type NodeProcess, prepareNode } from './node-process.ts'
import { serve } from './serve.ts'
import { eventually, pause } from './side-by-side.ts'
import { sendAgain, senderTo, type Write } from './write-load.ts'

/** How soon another node must have taken on what one left behind. */
const PICKED_UP_WITHIN = 30_000
export const SCHEMA = 'node'

interface Wait {
  /** Milliseconds a node is stopped. */
  stopped: number
  lease: number
}

/** An agency that takes its time, so that nodes are stopped while they deliver. */
export const startAgency = async (folder: string) => {
  const exchange = createExchange({
    participant: AGENCY,
    store: sqlite(join(folder, 'agency.db')),
    services: [service],
    trust: apiKeys({ accept: { [MALL]: keyOf(MALL, AGENCY), [AGENCY]: keyOf(AGENCY, AGENCY) } }),
  })
  let tell = () => {}
  const { server, url } = await serve(async (request) => {
    tell()
    await pause(20)
    return exchange.fetch(request)
  }, AGENCY)
  return {
    url,
    /** Resolves as the next call arrives. */
    called: () =>
      new Promise<void>((resolve) => {
        tell = resolve
      }),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await exchange.stop()
    },
  }
}

interface Scene {
  cluster: Cluster
  leases: LeaseWatch
  called: () => Promise<void>
  open: () => Promise<{ node: NodeProcess; base: string }>
  problems: string[]
  writes: Write[]
}

export const rowsOf = async (cluster: Cluster, sql: string): Promise<Record<string, unknown>[]> => {
  const pool = cluster.pool(SCHEMA)
  try {
    return (await pool.query(sql)).rows
  } finally {
    await pool.end()
  }
}

const isDelivered = async (cluster: Cluster) =>
  Number((await rowsOf(cluster, 'SELECT count(*) AS count FROM deliveries WHERE acknowledged < target'))[0]?.count) ===
  0

/** Waits until all is delivered; how long it took. */
export const pickedUp = async (
  { cluster, problems }: Pick<Scene, 'cluster' | 'problems'>,
  who: string,
): Promise<number> => {
  const began = performance.now()
  if (!(await eventually(() => isDelivered(cluster), PICKED_UP_WITHIN)))
    problems.push(`${who} picked up too little in 30 s`)
  return performance.now() - began
}

/** A node stops in the middle of a call to the agency, and wakes when another has done its work. */
const stopOne = async (scene: Scene, { stopped }: Wait) => {
  const one = await scene.open()
  const held = keepWriting([one.base], 'stopped-')
  await pause(700)
  await scene.called()
  one.node.signal('SIGSTOP')
  const other = await scene.open()
  const going = keepWriting([other.base], 'going-')
  await pause(stopped)
  await going.stop()
  const took = await pickedUp(scene, 'the other node')
  one.node.signal('SIGCONT')
  await held.stop()
  const writes = [...held.writes, ...going.writes]
  scene.problems.push(...(await sendAgain(senderTo(one.base), writes)))
  scene.writes.push(...writes)
  await pickedUp(scene, 'the node that woke')
  const takenOver = await scene.leases.takenFrom(one.node.pid)
  if (takenOver === 0) scene.problems.push('nobody took over what the stopped node had on lease')
  await Promise.all([one.node.kill(), other.node.kill()])
  return { took, takenOver }
}

/** One of two nodes is killed in the middle of everything. */
const killOne = async (scene: Scene): Promise<number> => {
  const [one, other] = [await scene.open(), await scene.open()]
  const load = keepWriting([one.base, other.base], 'kill-')
  await pause(700)
  await one.node.kill()
  await pause(300)
  await load.stop()
  const took = await pickedUp(scene, 'the other node')
  scene.problems.push(...(await sendAgain(senderTo(other.base), load.writes)))
  scene.writes.push(...load.writes)
  await pickedUp(scene, 'the other node')
  await other.node.kill()
  return took
}

const KEPT = `SELECT c.id, e.sequence, e.digest FROM entries AS e JOIN cases AS c ON c.position = e.case_position
  ORDER BY c.id, e.sequence`

/** What the agency holds must be what the mall holds. */
export const differences = async (
  { cluster, writes }: Pick<Scene, 'cluster' | 'writes'>,
  folder: string,
): Promise<string[]> => {
  const { DatabaseSync } = await import('node:sqlite')
  const agency = new DatabaseSync(join(folder, 'agency.db'), { readOnly: true })
  const theirs = agency.prepare(KEPT).all()
  agency.close()
  const ours = await rowsOf(cluster, KEPT)
  const text = (rows: readonly Record<string, unknown>[]) =>
    rows.map((row) => `${row.id} ${row.sequence} ${row.digest}`)
  const held = new Set(text(theirs))
  return [
    ...text(ours).filter((row) => !held.has(row)),
    ...(ours.length === theirs.length ? [] : [`the mall holds ${ours.length} entries, the agency ${theirs.length}`]),
    ...(ours.length === writes.length ? [] : [`${writes.length} writes became ${ours.length} entries`]),
  ]
}

/** Two nodes on one database that deliver to an agency: one is stopped and woken, then one is killed. */
export const twoNodes = (wait: Wait): Promise<Finding> =>
  inFolder(async (folder) => {
    const cluster = createCluster()
    await cluster.start()
    const agency = await startAgency(folder)
    const living: NodeProcess[] = []
    const open = async () => {
      const node = prepareNode()
      living.push(node)
      const store = { cluster: cluster.folder, schema: SCHEMA }
      return { node, base: (await node.open({ store, agency: agency.url, lease: wait.lease })) ?? '' }
    }
    try {
      const leases = await watchLeases(cluster, SCHEMA)
      const scene: Scene = { cluster, leases, called: agency.called, open, problems: [], writes: [] }
      const { took, takenOver } = await stopOne(scene, wait)
      const killed = await killOne(scene)
      scene.problems.push(...(await leases.end()), ...(await differences(scene, folder)))
      const measured = `${count(scene.writes.length)} writes; all delivered ${seconds(took)} and ${seconds(killed)} later; ${takenOver} deliveries taken over from the stopped node, which ended none of them when it woke; the agency holds every entry once`
      return finding(
        `two nodes on one database, one stopped for ${seconds(wait.stopped)} and woken, one killed`,
        measured,
        scene.problems,
      )
    } finally {
      await Promise.all(living.map((node) => node.kill()))
      await agency.stop()
      cluster.remove()
    }
  })
