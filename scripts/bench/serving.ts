import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { published } from '@selaras/exchange'
import { root } from '../workspace.ts'
import type { Signatory } from './participants.ts'
import { serviceOf } from './sample.ts'

const PROGRAM = join(root, 'packages/cli/bin/selaras.js')
/** Nobody is refused for being fast here. */
const QUOTAS = { peer: { perSecond: 1e6 }, anonymous: { perSecond: 1e6 } }

/** A node as it is installed: what was built, started by its command, with nothing of the benchmark inside. */
export interface Serving {
  pid: number
  port: number
  stop: () => Promise<void>
}

interface ServingOptions {
  folder: string
  node: Signatory
  everybody: readonly Signatory[]
}

const configured = ({ folder, node, everybody }: ServingOptions): string => {
  const kept = join(folder, 'ring.json')
  const file = join(folder, 'selaras.config.json')
  const directory = Object.fromEntries(everybody.map(({ id, url, ring }) => [id, { url, keys: published(ring) }]))
  writeFileSync(kept, JSON.stringify(node.ring), { mode: 0o600 })
  const services = [serviceOf(node.id)]
  writeFileSync(
    file,
    JSON.stringify({ participant: node.id, keys: { ring: kept }, directory, services, quotas: QUOTAS, port: 0 }),
  )
  return file
}

/** Starts `selaras serve`; resolves once it listens. */
export const serving = async (given: ServingOptions): Promise<Serving> => {
  const env = { ...process.env, NODE_OPTIONS: '' }
  const words = [PROGRAM, 'serve', '--config', configured(given)]
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(child, 'exit')
  for await (const line of createInterface(child.stdout)) {
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1]
    if (port === undefined) continue
    child.stdout.resume()
    const stop = async () => {
      child.kill('SIGTERM')
      await ended
    }
    return { pid: child.pid ?? 0, port: Number(port), stop }
  }
  throw new Error('`selaras serve` did not start; build it first: pnpm build')
}
