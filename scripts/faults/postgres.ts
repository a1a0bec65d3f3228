import { type Cluster, createCluster, postgresPrograms } from '../../packages/exchange/tests/postgres/cluster.ts'
import { createRandom } from '../agreement/random.ts'
import { count, type Fault, type FaultOptions, type Finding, finding, seconds } from './fault.ts'
import { keepWriting } from './keep-writing.ts'
import { prepareNode } from './node-process.ts'
import { twoNodes } from './postgres-nodes.ts'
import { killedMigrations, twoVersions } from './postgres-versions.ts'
import { eventually, pause } from './side-by-side.ts'
import { expectedCounts, isDone, sendAgain, senderTo, type Write } from './write-load.ts'

const SCHEMA = 'node'

/** Looks into the database past the nodes: every effect once. */
const inspectCluster = async (cluster: Cluster, writes: readonly Write[]): Promise<string[]> => {
  const pool = cluster.pool(SCHEMA)
  const problems: string[] = []
  for (const [sql, expected] of Object.entries(expectedCounts(writes))) {
    const [row] = (await pool.query(sql)).rows as Record<string, unknown>[]
    const found = Number(row?.count)
    if (found !== expected) problems.push(`${sql}: ${found} instead of ${expected}`)
  }
  await pool.end()
  return problems
}

const startCluster = async (settings: readonly string[] = [], followed?: Cluster): Promise<Cluster> => {
  const cluster = createCluster(settings, followed)
  await cluster.start()
  return cluster
}

const ask = async (cluster: Cluster, text: string) => {
  const pool = cluster.pool('public')
  pool.on('error', () => {})
  try {
    return (await pool.query(text)).rows as Record<string, unknown>[]
  } finally {
    await pool.end()
  }
}

const TERMINATE = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'`

/** Times the sessions are ended before each restart: some of them in the middle of a commit. */
const ENDED = 20

/** Restarts the server, by turns in order and in a crash, and ends its sessions in between. */
const restarts = async (rounds: number, apart: number, seed: number): Promise<Finding> => {
  const { below } = createRandom(seed)
  const cluster = await startCluster()
  const node = prepareNode()
  try {
    await ask(cluster, `CREATE SCHEMA ${SCHEMA}`)
    const base = (await node.open({ store: { cluster: cluster.folder, schema: SCHEMA } })) ?? ''
    const load = keepWriting([base])
    const problems: string[] = []
    let longest = 0
    for (let round = 0; round < rounds; round++) {
      await pause(apart + below(apart))
      for (let times = 0; times < ENDED; times++) {
        await ask(cluster, TERMINATE).catch(() => undefined)
        await pause(40 + below(60))
      }
      cluster.stop(round % 2 === 0 ? 'immediate' : 'fast')
      await cluster.start()
      const back = performance.now()
      load.look()
      if (!(await eventually(() => load.look().some(isDone), 30_000)))
        problems.push('no write was accepted within 30 s')
      longest = Math.max(longest, performance.now() - back)
    }
    await load.stop()
    problems.push(...(await sendAgain(senderTo(base), load.writes)), ...(await inspectCluster(cluster, load.writes)))
    const measured = `${count(load.writes.length)} writes; accepted again after at most ${seconds(longest)}; none lost, none twice`
    return finding(
      `PostgreSQL restarted ${rounds} times, by turns in order and in a crash, its sessions ended ${ENDED} times before each`,
      measured,
      problems,
    )
  } finally {
    await node.kill()
    cluster.remove()
  }
}

const isFollowed = async (primary: Cluster) =>
  (
    await ask(
      primary,
      "SELECT 1 FROM pg_stat_replication WHERE state = 'streaming' AND sync_state IN ('sync', 'quorum')",
    )
  ).length > 0

/** A standby that the server waits for at every commit. */
const follow = async (primary: Cluster): Promise<Cluster> => {
  const standby = await startCluster([], primary)
  await ask(primary, "ALTER SYSTEM SET synchronous_standby_names = '*'")
  await ask(primary, 'SELECT pg_reload_conf()')
  if (!(await eventually(() => isFollowed(primary), 20_000))) throw new Error('The standby does not follow.')
  return standby
}

/** The process of a standby that receives the log of its server. */
const receiverOf = async (standby: Cluster): Promise<number> =>
  Number((await ask(standby, 'SELECT pid FROM pg_stat_wal_receiver'))[0]?.pid)

/** A standby comes back with what it had on its disk, and without what its receiver had not read. */
const crash = async (standby: Cluster, receiver: number): Promise<void> => {
  process.kill(receiver, 'SIGKILL')
  standby.stop('immediate')
  await standby.start()
}

/** Crashes a server under load, with its synchronous standby, and promotes that, which gets a standby of its own. */
const failovers = async (rounds: number, seed: number): Promise<Finding> => {
  const { below } = createRandom(seed)
  let primary = await startCluster()
  await ask(primary, `CREATE SCHEMA ${SCHEMA}`)
  let standby = await follow(primary)
  const writes: Write[] = []
  const problems: string[] = []
  let acknowledged = 0
  for (let round = 0; round < rounds; round++) {
    const [node, next] = [prepareNode(), prepareNode()]
    const base = (await node.open({ store: { cluster: primary.folder, schema: SCHEMA, standbys: 1 } })) ?? ''
    const load = keepWriting([base], `${round}-`)
    if (!(await eventually(() => load.writes.filter(({ answer }) => answer).length > 5, 30_000)))
      problems.push('nothing was acknowledged before the crash')
    await pause(below(500))
    // What is written from now on reaches the standby too late: nobody may be told that it is done.
    const receiver = await receiverOf(standby)
    process.kill(receiver, 'SIGSTOP')
    await pause(500)
    primary.stop('immediate')
    await crash(standby, receiver)
    await load.stop()
    await node.kill()
    acknowledged += load.writes.filter(({ answer }) => answer).length
    standby.promote()
    primary.remove()
    primary = standby
    standby = await follow(primary)
    const again = (await next.open({ store: { cluster: primary.folder, schema: SCHEMA, standbys: 1 } })) ?? ''
    problems.push(...(await sendAgain(senderTo(again), load.writes)))
    await next.kill()
    writes.push(...load.writes)
  }
  problems.push(...(await inspectCluster(primary, writes)))
  primary.remove()
  standby.remove()
  const measured = `${count(acknowledged)} acknowledged before the crashes: none lost, none twice`
  return finding(`failover to a synchronous standby, ${rounds} times under load`, measured, problems)
}

const withPostgres =
  (run: (options: FaultOptions) => Promise<Finding>): Fault =>
  async (options) => [
    postgresPrograms() ? await run(options) : finding('PostgreSQL', '', ['PostgreSQL is not installed']),
  ]

export const postgres: Readonly<Record<string, Fault>> = {
  'postgres-restarts': withPostgres(({ seed, isLong }) => restarts(isLong ? 20 : 2, isLong ? 5000 : 500, seed)),
  'postgres-nodes': withPostgres(({ isLong }) =>
    twoNodes({ stopped: isLong ? 20_000 : 4000, lease: isLong ? 10_000 : 2000 }),
  ),
  'postgres-failover': withPostgres(({ seed, isLong }) => failovers(isLong ? 20 : 1, seed)),
  'postgres-versions': withPostgres(() => twoVersions()),
  'postgres-migrations': withPostgres(({ isLong }) => killedMigrations(isLong ? 1 : 5)),
}
