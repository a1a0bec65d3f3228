// A participant in a process of its own, to be killed, stopped and starved. It waits for its options on standard
// input, one line of JSON, so that the time to load the program is spent before anybody waits; then it says its address.
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { apiKeys, createExchange, directory, type Exchange, type Store } from '@selaras/exchange'
import { postgres } from '@selaras/exchange/postgres'
import { sqlite } from '@selaras/exchange/sqlite'
import { migrate } from '../../packages/exchange/src/store/postgres/migrate.ts'
import { migrations } from '../../packages/exchange/src/store/sql/migrations.ts'
import { poolAt } from '../../packages/exchange/tests/postgres/cluster.ts'
import { AGENCY, keyOf, MALL, service } from '../../packages/exchange/tests/region.ts'
import { NEXT_STEP } from './next-step.ts'
import { serve } from './serve.ts'

/** What a served node is told. */
export interface ServedOptions {
  /** `isAhead`: it is of the next version, which knows one more step of the tables. */
  store: { file: string } | { cluster: string; schema: string; standbys?: number; isAhead?: boolean }
  /** Where the agency is reached; without it nothing is delivered to anybody. */
  agency?: string
  lease?: number
}

const read = async (): Promise<ServedOptions> => {
  process.stdout.write('loaded\n')
  const [line] = (await once(createInterface({ input: process.stdin }), 'line')) as [string]
  return JSON.parse(line)
}

const storeOf = async (options: ServedOptions['store']): Promise<Store> => {
  if ('file' in options) return sqlite(options.file)
  const { cluster, schema, standbys = 0, isAhead = false } = options
  const pool = poolAt(cluster, schema)
  if (isAhead) await migrate(pool, [...migrations, NEXT_STEP])
  return postgres(pool, { standbys })
}

/** The participant of a served node. */
export const exchangeOf = async ({ store, agency, lease = 10_000 }: ServedOptions): Promise<Exchange> =>
  createExchange({
    participant: MALL,
    store: await storeOf(store),
    services: [{ ...service, provider: agency ? AGENCY : MALL }],
    trust: apiKeys({ accept: { [MALL]: keyOf(MALL, MALL) }, present: { [AGENCY]: keyOf(MALL, AGENCY) } }),
    directory: directory(agency ? { [AGENCY]: agency } : {}),
    schedule: { waits: [200], attempts: 100_000 },
    lease,
  })

const run = async (options: ServedOptions) => {
  const exchange = await exchangeOf(options)
  exchange.start()
  const { url } = await serve(exchange.fetch, MALL)
  process.stdout.write(`${url}\n`)
}

if (import.meta.main) await run(await read())
