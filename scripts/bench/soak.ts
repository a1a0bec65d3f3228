import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { accepts } from './accept.ts'
import { residentOf } from './child.ts'
import { atMost, type Row } from './measure.ts'
import { serving } from './serving.ts'

const area = 'exchange'
const VOLLEY = 5_000
const MB = 2 ** 20
/** How long a node is left alone before it is looked at. */
const IDLE = 10_000
const CROWD = { count: 10_000, connections: 200, idle: 10_000 }

type Load = Awaited<ReturnType<typeof accepts>>

/** By how much a line through points rises from one place to the next (least squares). */
const slopeOf = (values: readonly number[]): number => {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const rise = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0)
  return rise / values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0)
}

/** Memory of an installed node that nobody calls. */
const idleRow = async (folder: string, { node, everybody }: Load): Promise<Row> => {
  const idle = await serving({ folder, node, everybody })
  await sleep(IDLE)
  const ours = residentOf(idle.pid)
  await idle.stop()
  return atMost({ area, name: 'memory of a node nobody calls', unit: ' MB', target: 90, ours })
}

/** Memory of an installed node with many connections, at its highest. */
const crowdRows = async (folder: string, { node, everybody, crowd }: Load): Promise<Row[]> => {
  const served = await serving({ folder, node, everybody })
  let highest = 0
  const watch = setInterval(() => {
    highest = Math.max(highest, residentOf(served.pid))
  }, 100)
  const { errors } = await crowd(served.port, CROWD)
  clearInterval(watch)
  await served.stop()
  return [
    atMost({ area, name: 'errors at 10,000 idle and 200 active connections', unit: '', target: 0, ours: errors }),
    atMost({
      area,
      name: 'memory at that, at its highest',
      unit: ' MB',
      target: 250,
      ours: highest,
    }),
  ]
}

/** Heap that stays after each of many volleys. */
const slopeRows = async (folder: string, { volley, exchange }: Load, messages: number): Promise<Row[]> => {
  const node = await exchange({ sqlite: join(folder, 'node.db') })
  try {
    const heaps: number[] = []
    // The first volleys fill what is kept: prepared statements, compiled code.
    for (let sent = -4 * VOLLEY; sent < messages; sent += VOLLEY) {
      await volley(node, { count: VOLLEY })
      const { heap } = await node.ask({ settled: true })
      if (sent >= 0) heaps.push(heap / MB)
    }
    const name = `growth of the heap a 100,000 messages, over ${messages.toLocaleString('en-GB')}`
    return [atMost({ area, name, unit: ' MB', target: 1, ours: slopeOf(heaps) * (100_000 / VOLLEY) })]
  } finally {
    await node.stop()
  }
}

/** Memory of a node: idle, with many connections, and after many messages. */
export const soak = async ({ messages = 100_000 }: { messages?: number } = {}): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bench-'))
  const load = await accepts(folder)
  try {
    return [
      await idleRow(folder, load),
      ...(await crowdRows(folder, load)),
      ...(await slopeRows(folder, load, messages)),
    ]
  } finally {
    await load.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
