import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { accepts } from './accept.ts'
import { residentOf } from './child.ts'
import { atMost, type Row } from './measure.ts'

const VOLLEY = 5_000
const MB = 2 ** 20

/** By how much a line through points rises from one place to the next (least squares). */
const slopeOf = (values: readonly number[]): number => {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const rise = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0)
  return rise / values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0)
}

/** Memory of a node: idle, with many connections, and after many messages. */
export const soak = async ({ messages = 100_000 }: { messages?: number } = {}): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bench-'))
  const { volley, exchange, stop } = await accepts(folder)
  const node = await exchange({ sqlite: join(folder, 'node.db') })
  try {
    await sleep(2_000)
    const idle = residentOf(node.pid)
    let crowded = 0
    const watch = setInterval(() => {
      crowded = Math.max(crowded, residentOf(node.pid))
    }, 100)
    const { errors } = await volley(node, { connections: 200, idle: 10_000 })
    clearInterval(watch)
    const heaps: number[] = []
    // The first volleys fill what is kept: prepared statements, compiled code.
    for (let sent = -4 * VOLLEY; sent < messages; sent += VOLLEY) {
      await volley(node, { count: VOLLEY })
      const { heap } = await node.ask({ settled: true })
      if (sent >= 0) heaps.push(heap / MB)
    }
    const area = 'exchange'
    const steps = 100_000 / VOLLEY
    return [
      atMost({ area, name: 'memory of an idle node', unit: ' MB', target: 90, ours: idle }),
      atMost({ area, name: 'errors at 10,000 idle and 200 active connections', unit: '', target: 0, ours: errors }),
      atMost({ area, name: 'memory at that, at its highest', unit: ' MB', target: 250, ours: crowded }),
      atMost({
        area,
        name: `growth of the heap a 100,000 messages, over ${messages.toLocaleString('en-GB')}`,
        unit: ' MB',
        target: 1,
        ours: slopeOf(heaps) * steps,
      }),
    ]
  } finally {
    await node.stop()
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
