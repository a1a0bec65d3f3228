import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AcceptingSettings, Listening, Usage, UsageOf } from './accepting.ts'
import { startChild } from './child.ts'
import type { Fire, Prepare, Volley } from './load.ts'
import { atLeast, atMost, median, type Row, rowOfPairs } from './measure.ts'
import { signatory } from './participants.ts'
import { sample } from './sample.ts'

/** Calls under way at once. */
export const CONNECTIONS = 64
const COUNT = 3_000
const ROUNDS = 5

const server = async (settings: AcceptingSettings) => {
  const { child, ready } = await startChild<UsageOf, Usage, Listening>('accepting.ts', settings)
  return { ...child, ...ready }
}

/** A volley, and the CPU time it took whoever answered, milliseconds a request. */
export interface Measured extends Volley {
  perSecond: number
  cpu: number
}

/** Volleys of signed service requests from a process of their own, at a server in another. */
export const accepts = async (folder: string) => {
  const node = await signatory('mpp.selaras.example')
  const sender = await signatory('kanal.selaras.example')
  const { child: load } = await startChild<Prepare | Fire, unknown>('load.ts', { sender })
  const known = { node, everybody: [node, sender] }
  const crowd = async (
    port: number,
    { count = COUNT, connections = CONNECTIONS, idle = 0 }: { count?: number } & Partial<Omit<Fire, 'fire'>> = {},
  ): Promise<Volley> => {
    const body = JSON.stringify(sample)
    await load.ask({ count, port, audience: node.id, path: '/service-requests', body })
    return (await load.ask({ fire: true, connections, idle })) as Volley
  }
  const volley = async (
    { port, ask }: Awaited<ReturnType<typeof server>>,
    options: { count?: number } = {},
  ): Promise<Measured> => {
    const before = await ask({})
    const fired = await crowd(port, options)
    const { cpu } = await ask({})
    return { ...fired, perSecond: (fired.count / fired.duration) * 1000, cpu: (cpu - before.cpu) / fired.count }
  }
  return {
    volley,
    crowd,
    ...known,
    stop: load.stop,
    exchange: (database: AcceptingSettings['database']) => server({ ...known, database }),
    bare: () => server({ ...known, database: { sqlite: join(folder, 'bare.db') }, bare: sender }),
  }
}

/** Durable accepts of a signed service request over HTTP: the whole exchange beside a bare pipeline on the same disk. */
export const accept = async (): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bench-'))
  const { volley, exchange, bare, stop } = await accepts(folder)
  const [ours, peer] = [await exchange({ sqlite: join(folder, 'ours.db') }), await bare()]
  try {
    await volley(ours)
    await volley(peer)
    const pairs: [Measured, Measured][] = []
    for (let round = 0; round < ROUNDS; round++) pairs.push([await volley(ours), await volley(peer)])
    const errors = pairs.flat().reduce((sum, each) => sum + each.errors, 0)
    if (errors > 0) throw new Error(`${errors} requests were not accepted.`)
    const mine = pairs.map(([each]) => each)
    const area = 'accept'
    return [
      rowOfPairs({
        area,
        name: 'durable accepts of a signed service request with receipt and audit leaf, beside bare hono + Ed25519 + zod + SQLite group commit',
        unit: '/s',
        target: 0.5,
        sense: 'at-least',
        pairs: pairs.map(([one, other]) => [one.perSecond, other.perSecond]),
      }),
      rowOfPairs({
        area,
        name: 'the same by accepts in a second of CPU time',
        unit: '/s',
        target: null,
        sense: 'at-least',
        pairs: pairs.map(([one, other]) => [1000 / one.cpu, 1000 / other.cpu]),
      }),
      atLeast({
        area,
        name: `the same, ${CONNECTIONS} connections, the load generator on the same cores`,
        unit: '/s',
        target: 1_500,
        ours: median(mine.map(({ perSecond }) => perSecond)),
      }),
      atMost({
        area,
        name: '99th percentile of the answers to it',
        unit: ' ms',
        target: 100,
        ours: median(mine.map(({ p99 }) => p99)),
      }),
    ]
  } finally {
    await Promise.all([ours.stop(), peer.stop(), stop()])
    rmSync(folder, { recursive: true, force: true })
  }
}
