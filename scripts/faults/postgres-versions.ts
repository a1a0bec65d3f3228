import { migrate } from '../../packages/exchange/src/store/postgres/migrate.ts'
import type {
  PostgresClient,
  PostgresPool,
  PostgresStatement,
} from '../../packages/exchange/src/store/postgres/pool.ts'
import { migrations } from '../../packages/exchange/src/store/sql/migrations.ts'
import { type Cluster, createCluster } from '../../packages/exchange/tests/postgres/cluster.ts'
import { keyOf, MALL } from '../../packages/exchange/tests/region.ts'
import { count, type Finding, finding } from './fault.ts'
import { inFolder } from './in-folder.ts'
import { keepWriting } from './keep-writing.ts'
import { NEXT_STEP } from './next-step.ts'
import { type NodeProcess, prepareNode } from './node-process.ts'
import { differences, pickedUp, rowsOf, SCHEMA, startAgency } from './postgres-nodes.ts'
import { eventually, pause } from './side-by-side.ts'
import { isDone, rudeIn, sendAgain, senderTo } from './write-load.ts'

const steps = [...migrations, NEXT_STEP]

/** Whether a node accepts from now on; what it refuses meanwhile must tell the client to come back. */
const goesOn = async (load: ReturnType<typeof keepWriting>, who: string, problems: string[]): Promise<number> => {
  const seen = load.look()
  const isWell = await eventually(() => seen.push(...load.look()) > 0 && seen.filter(isDone).length > 20, 30_000)
  if (!isWell) problems.push(`${who} accepts no more`)
  problems.push(...rudeIn(seen).map((answer) => `${who} ${answer}`))
  return seen.filter((answer) => !isDone(answer)).length
}

/** Reads on every connection a node has, so that each has prepared its statements. What it answers but 200. */
const readAll = async (base: string, who: string): Promise<string[]> => {
  const headers = { 'X-Api-Key': keyOf(MALL, MALL) }
  const paths = ['/service-requests?limit=2', '/entries?limit=2', '/service-requests/7777-7777-777W']
  const answers = await Promise.all(
    Array.from({ length: 30 }, async (_, at) => {
      const path = paths[at % paths.length] ?? ''
      const { status } = await fetch(`${base}${path}`, { headers })
      return status === (path.endsWith('W') ? 404 : 200) ? [] : [`${who} answers ${status} to GET ${path}`]
    }),
  )
  return answers.flat()
}

/** Goes on reading, so that no connection lies idle for long enough to be a new one. */
const keepReading = (base: string, who: string) => {
  let isOver = false
  const problems: string[] = []
  const read = async () => {
    while (!isOver) {
      problems.push(...(await readAll(base, who)))
      await pause(50)
    }
  }
  const reading = read()
  return async () => {
    isOver = true
    await reading
    return problems
  }
}

/** A node at work, then one of the next version beside it, which is killed; then one of the version before again. */
export const twoVersions = (): Promise<Finding> =>
  inFolder(async (folder) => {
    const cluster = createCluster()
    await cluster.start()
    const agency = await startAgency(folder)
    const living: NodeProcess[] = []
    const open = async (isAhead: boolean) => {
      const node = prepareNode()
      living.push(node)
      const store = { cluster: cluster.folder, schema: SCHEMA, isAhead }
      return { node, base: (await node.open({ store, agency: agency.url, lease: 2000 })) ?? '' }
    }
    const problems: string[] = []
    try {
      await rowsOf(cluster, `CREATE SCHEMA ${SCHEMA}`)
      const older = await open(false)
      const load = keepWriting([older.base], 'older-')
      let refused = await goesOn(load, 'the older node', problems)
      const reads = keepReading(older.base, 'the older node')
      const newer = await open(true)
      const newerLoad = keepWriting([newer.base], 'newer-')
      refused += await goesOn(newerLoad, 'the newer node', problems)
      refused += await goesOn(load, 'the older node beside it', problems)
      problems.push(...(await reads()))
      await newer.node.kill()
      await newerLoad.stop()
      const again = await open(false)
      const lastLoad = keepWriting([again.base], 'again-')
      refused += await goesOn(lastLoad, 'a node that went back a version', problems)
      await Promise.all([load.stop(), lastLoad.stop()])
      const writes = [load, newerLoad, lastLoad].flatMap((each) => each.writes)
      problems.push(...(await sendAgain(senderTo(again.base), writes)))
      await pickedUp({ cluster, problems }, 'the nodes left')
      problems.push(...(await differences({ cluster, writes }, folder)))
      return finding(
        `a node of the next version beside one of this, which adds a column to each of its tables; it is killed, and one of this version is started`,
        `${count(writes.length)} writes, ${count(refused)} refused for a moment; none lost, none twice; the agency holds every entry once`,
        problems,
      )
    } finally {
      await Promise.all(living.map((node) => node.kill()))
      await agency.stop()
      cluster.remove()
    }
  })

/** A pool whose node is killed at its nth statement: before it is sent, or before it is answered. */
const dyingPool = (pool: ReturnType<Cluster['pool']>, nth: number, isSent: boolean) => {
  let left = nth
  const connect = async (): Promise<PostgresClient> => {
    const client = await pool.connect()
    const die = () =>
      (client as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream.destroy()
    const query = async (...[statement]: Parameters<PostgresClient['query']>) => {
      left -= 1
      if (left > 0) return client.query(statement)
      const lost = isSent ? client.query(statement) : Promise.reject(new Error('killed'))
      setImmediate(die)
      await lost.catch(() => undefined)
      throw new Error('killed')
    }
    const { on, removeAllListeners, release } = client
    return {
      query: query as PostgresClient['query'],
      on: on.bind(client) as PostgresClient['on'],
      removeAllListeners: removeAllListeners.bind(client),
      release: release.bind(client),
    }
  }
  const query = async (statement: PostgresStatement) => {
    const client = await connect()
    client.on('error', () => {})
    try {
      return await client.query(statement)
    } finally {
      client.removeAllListeners('error')
      client.release(left <= 0)
    }
  }
  return { pool: { connect, query } as PostgresPool, isDead: () => left <= 0 }
}

const CATALOGUE = `SELECT table_name || '.' || column_name || ' ' || data_type AS line FROM information_schema.columns
  WHERE table_schema = current_schema()
  UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema()
  UNION ALL SELECT 'steps ' || steps || ' ' || oldest FROM schema_steps ORDER BY 1`

const catalogueOf = async (pool: ReturnType<Cluster['pool']>, schema: string) =>
  (await pool.query(CATALOGUE)).rows.map(({ line }) => String(line).replaceAll(`${schema}.`, '')).join('\n')

/** Kills a node at one statement of its migrations, then lets another finish them. */
const killedAt = async (cluster: Cluster, nth: number, isSent: boolean) => {
  const schema = `killed_${Number.isFinite(nth) ? nth : 'never'}_${isSent ? 'sent' : 'unsent'}`
  const pool = cluster.pool(schema)
  pool.on('error', () => {})
  await pool.query(`CREATE SCHEMA ${schema}`)
  const { pool: dying, isDead } = dyingPool(pool, nth, isSent)
  await migrate(dying, steps).catch(() => undefined)
  const catalogue = await migrate(pool, steps).then(() => catalogueOf(pool, schema), String)
  await pool.query(`DROP SCHEMA ${schema} CASCADE`)
  await pool.end()
  return { catalogue, isDead: isDead() }
}

/** Kills a node at each statement of its migrations, or at every so many. */
export const killedMigrations = async (apart: number): Promise<Finding> => {
  // It is the node that is killed, not the server: what the server was told is kept.
  const cluster = createCluster(['fsync=off'])
  await cluster.start()
  try {
    const { catalogue: whole } = await killedAt(cluster, Number.POSITIVE_INFINITY, false)
    const problems: string[] = []
    let [nth, kills] = [1, 0]
    for (let isDead = true; isDead; nth += apart) {
      for (const isSent of [false, true]) {
        const killed = await killedAt(cluster, nth, isSent)
        isDead = killed.isDead
        kills += Number(isDead)
        if (killed.catalogue !== whole)
          problems.push(
            `statement ${nth}, ${isSent ? '' : 'not '}sent: ${killed.catalogue.startsWith('error') ? killed.catalogue : 'other tables'}`,
          )
      }
    }
    return finding(
      `a node killed at every ${apart === 1 ? '' : `${apart}th `}statement of ${steps.length} migrations, before it is sent and before it is answered: ${kills} kills`,
      'another node finishes them: the tables are those of a node that nobody killed',
      problems,
    )
  } finally {
    cluster.remove()
  }
}
