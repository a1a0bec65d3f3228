// A participant in a process of its own, to be killed, stopped and starved. It waits for its options on standard
// input, one line of JSON, so that the time to load the program is spent before anybody waits; then it says its address.
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { apiKeys, createExchange, directory } from '@selaras/exchange'
import { postgres } from '@selaras/exchange/postgres'
import { sqlite } from '@selaras/exchange/sqlite'
import { poolAt } from '../../packages/exchange/tests/postgres/cluster.ts'
import { AGENCY, keyOf, MALL, service } from '../../packages/exchange/tests/region.ts'
import { serve } from './serve.ts'

/** What a served node is told. */
export interface ServedOptions {
  store: { file: string } | { cluster: string; schema: string; standbys?: number }
  /** Where the agency is reached; without it nothing is delivered to anybody. */
  agency?: string
  lease?: number
}

const read = async (): Promise<ServedOptions> => {
  process.stdout.write('loaded\n')
  const [line] = (await once(createInterface({ input: process.stdin }), 'line')) as [string]
  return JSON.parse(line)
}

const run = async ({ store, agency, lease = 10_000 }: ServedOptions) => {
  const exchange = createExchange({
    participant: MALL,
    store:
      'file' in store
        ? sqlite(store.file)
        : postgres(poolAt(store.cluster, store.schema), { standbys: store.standbys ?? 0 }),
    services: [{ ...service, provider: agency ? AGENCY : MALL }],
    trust: apiKeys({ accept: { [MALL]: keyOf(MALL, MALL) }, present: { [AGENCY]: keyOf(MALL, AGENCY) } }),
    directory: directory(agency ? { [AGENCY]: agency } : {}),
    schedule: { waits: [200], attempts: 100_000 },
    lease,
  })
  exchange.start()
  const { url } = await serve(exchange.fetch, MALL)
  process.stdout.write(`${url}\n`)
}

if (import.meta.main) await run(await read())
