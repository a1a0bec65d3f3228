// A participant in a process of its own, to be killed by its test. Arguments: milliseconds its clock is ahead, and the
// database file, or the folder of a PostgreSQL server and the schema there.
import { createServer, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { apiKeys, createExchange } from '@selaras/exchange'
import { postgres } from '@selaras/exchange/postgres'
import { sqlite } from '@selaras/exchange/sqlite'
import { clockPolicies } from '@selaras/rules/indonesia'
import { poolAt } from './postgres/cluster.ts'
import { keyOf, MALL, service } from './region.ts'

const [ahead = '0', path = '', schema] = process.argv.slice(2)
const [licensing] = [clockPolicies.licensing].flatMap((policy) => policy ?? [])
const clocks = licensing?.clocks.slice(0, 1).map((clock) => ({
  ...clock,
  term: '1 hour',
  start: [{ entry: 'service-request.submitted' }],
}))
const exchange = createExchange({
  participant: MALL,
  store: schema ? postgres(poolAt(path, schema)) : sqlite(path),
  services: [{ ...service, provider: MALL }],
  jointServices: [
    {
      id: 'terpadu.usaha-baru',
      name: { id: 'Memulai usaha', en: 'Starting a business' },
      coordinator: MALL,
      legs: [
        { id: 'nib', service: service.id, provider: MALL, after: [] },
        { id: 'reklame', service: service.id, provider: MALL, after: [{ leg: 'nib' }] },
      ],
      product: { id: 'Usaha siap berjalan', en: 'A business ready to run' },
    },
  ],
  policy: { clocks: licensing ? [{ ...licensing, clocks }] : [] },
  now: () => Date.now() + Number(ahead),
  trust: apiKeys({ accept: { [MALL]: keyOf(MALL, MALL) } }),
})

// Legs come to their product by themselves.
exchange.on('service-request.submitted', async (_entry, state, command) => {
  if (!('partOf' in state)) return
  for (const name of ['accept', 'start', 'approve']) await command(name)
  await command('issue', { document: { type: 'nib' } })
})

const toRequest = async (message: IncomingMessage): Promise<Request> => {
  const { method = 'GET', url, headers } = message
  const body = await buffer(message)
  return new Request(`http://${MALL}${url}`, {
    method,
    headers: headers as Record<string, string>,
    ...(method !== 'GET' && { body: new Uint8Array(body) }),
  })
}

const server = createServer(async (message, reply) => {
  const response = await exchange.fetch(await toRequest(message))
  reply.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text())
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`)
})
exchange.start()
