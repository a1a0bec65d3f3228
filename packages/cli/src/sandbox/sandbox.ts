import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningSandbox } from '@selaras/adapter'
import type { Language } from '@selaras/schemas/problem'
import type { Say } from '../messages.ts'
import { write } from '../output.ts'
import type { Call } from '../program.ts'
import { findSystem } from '../read/find-system.ts'
import { type Listening, listen } from '../serve/listen.ts'
import { stopInTime, stopSignal } from '../serve/until-stopped.ts'
import { isUnusable, Unusable } from '../unusable.ts'
import { curlLine } from './curl-line.ts'

interface Context {
  now: () => number
  /** Where the first sandbox listens. */
  port: number | undefined
  language: Language
  say: Say
}

const PORT = 8090
const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 } as const
const DAY = 86_400_000

/** Milliseconds a text such as `30s`, `10m` or `2h` means. */
const durationOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const [, count, unit] = /^([0-9]{1,5})(s|m|h)$/.exec(text) ?? []
  const duration = Number(count) * UNITS[unit as keyof typeof UNITS]
  if (!(duration > 0 && duration <= DAY)) throw new Unusable('error.duration', { value: text })
  return duration
}

/** The request of the server is one of its own make; a sandbox copies those of the platform. */
const plain = async (request: Request): Promise<Request> => {
  const { url, method, headers } = request
  const body = await request.arrayBuffer()
  return new Request(url, { method, headers, ...(body.byteLength > 0 && { body }) })
}

const listenAt = async (port: number, { fetch }: RunningSandbox, systems: readonly string[]): Promise<Listening> => {
  try {
    return await listen({ host: '127.0.0.1', port, fetch: async (request) => fetch(await plain(request)) })
  } catch (error) {
    if (!isUnusable(error) || error.key !== 'error.port-taken') throw error
    const next = port + systems.length > 65_535 ? PORT : port + systems.length
    throw new Unusable('error.sandbox-port', { port, systems: systems.join(' '), next }, error)
  }
}

interface Served {
  name: string
  listening: Listening
  running: RunningSandbox
}

const serveAll = async (systems: readonly string[], context: Context, served: Served[]): Promise<void> => {
  const { now, port = PORT, language, say } = context
  const found = []
  for (const word of systems.length > 0 ? systems : [undefined]) found.push(await findSystem(word, language, say))
  for (const [at, { name, sandbox }] of found.entries()) {
    if (!sandbox) throw new Unusable('error.system-files', { system: name })
    const running = sandbox({ now })
    // Port 0 lets the machine choose, every time anew.
    const listening = await listenAt(port === 0 ? 0 : port + at, running, systems)
    served.push({ name, listening, running })
  }
}

const introduction = (served: readonly Served[], duration: string | undefined, say: Say): string => {
  const addresses = served.map(({ name, listening }) => say('sandbox.listening', { system: name, url: listening.url }))
  const calls = served.flatMap(({ listening, running }) =>
    running.examples.map((call) => `${curlLine(listening.url, call)}\n`),
  )
  return [
    ...addresses,
    ...(calls.length > 0 ? [say('sandbox.examples'), ...calls, '\n'] : []),
    say('sandbox.faults'),
    ...served.map(({ name, running }) => `${name}: ${(running.fetch.faults ?? []).join(', ')}\n`),
    '\n',
    duration === undefined ? say('serve.stop-hint') : say('sandbox.until', { duration }),
  ].join('')
}

/** `selaras sandbox`: serves emulated systems on loopback until it is told to stop, or its time is over. */
export const sandboxCommand = async ({ words, options }: Call, context: Context): Promise<number> => {
  const duration = durationOf(options.for)
  const served: Served[] = []
  const close = async () => {
    await Promise.all(served.map(({ listening }) => listening.close()))
    return true
  }
  try {
    await serveAll(words, context, served)
  } catch (error) {
    await close()
    throw error
  }
  const over = [stopSignal(), ...(duration === undefined ? [] : [sleep(duration, undefined, { ref: false })])]
  await write(process.stdout, introduction(served, options.for, context.say))
  await Promise.race(over)
  // What a sandbox never answers (`?fault=slow`) would keep the process alive.
  if (!(await stopInTime(close))) process.exit(0)
  return 0
}
