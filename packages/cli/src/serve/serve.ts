import { relative } from 'node:path'
import { type Attempt, apiKeys, createExchange, directory, type Exchange, type Store } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { type Language, maskValue } from '@selaras/schemas/problem'
import type { Say } from '../messages.ts'
import { printable } from '../output.ts'
import { Unusable } from '../unusable.ts'
import { curlLine, developmentSettings, type KeyFile, keyFile } from './development.ts'
import { type Listening, listen } from './listen.ts'
import { loadConfig } from './load-config.ts'
import type { NodeSettings } from './settings.ts'
import { DEADLINE, stopInTime, stopSignal } from './until-stopped.ts'

export interface ServeOptions {
  /** File of the configuration; without one a development node runs. */
  config: string | undefined
  port: number
  host: string
  language: Language
  say: Say
}

const isLoopback = (host: string) => ['localhost', '::1'].includes(host) || /^127\.\d+\.\d+\.\d+$/.test(host)

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
/** Messages from below may repeat what somebody sent. */
const safe = (text: string) => printable(maskValue([], text) ?? '')

const openStore = (file: string): Store => {
  try {
    return sqlite(file)
  } catch (error) {
    throw new Unusable('error.database', { file, reason: messageOf(error) }, error)
  }
}

const complain = (say: Say) => ({
  onError: (error: unknown) => {
    process.stderr.write(say('serve.error', { reason: safe(messageOf(error)) }))
    if (process.env.SELARAS_DEBUG === '1') console.error(error)
  },
  onAttempt: ({ destination, outcome, problem = '' }: Attempt) => {
    if (outcome === 'delivered') return
    const key = outcome === 'parked' ? 'serve.delivery-parked' : 'serve.delivery-failed'
    process.stderr.write(say(key, { destination, problem: safe(problem) }))
  },
})

const exchangeOf = (settings: NodeSettings, say: Say): Exchange =>
  createExchange({
    participant: settings.participant,
    services: settings.services,
    store: openStore(settings.database),
    trust: apiKeys({ accept: settings.accept, present: settings.present }),
    directory: directory(settings.directory),
    ...complain(say),
  })

const introduce = (listening: Listening, exchange: Exchange, settings: NodeSettings, say: Say): string =>
  say('serve.listening', { participant: exchange.participant.id, url: listening.url }) +
  say('serve.database', { database: relative('', settings.database) })

const introduceKey = (key: KeyFile, url: string, say: Say): string =>
  (key.created ? say('serve.key-created', { key: key.key }) : '') +
  say('serve.key-file', { file: key.path }) +
  (key.open ? say('serve.key-open', { file: key.path }) : '') +
  say('serve.try', { command: curlLine(url, key) })

const stop = async (listening: Listening, exchange: Exchange, say: Say): Promise<number> => {
  process.stdout.write(say('serve.stopping'))
  const done = await stopInTime(async () => {
    await listening.close()
    await exchange.stop()
  })
  process.stdout.write(done ? say('serve.stopped') : say('serve.stop-forced', { seconds: DEADLINE / 1000 }))
  // What is still under way would keep the process alive; the outbox holds it for the next run.
  if (!done) process.exit(1)
  return 0
}

/** Runs a node until it is told to stop. */
export const serve = async ({ config, port, host, language, say }: ServeOptions): Promise<number> => {
  if (config === undefined && !isLoopback(host)) throw new Unusable('error.loopback', { host })
  // Database and key hold what nobody else on this computer should read.
  process.umask(0o077)
  const configured = config === undefined ? undefined : await loadConfig(config, language, process.env)
  let exchange: Exchange | undefined
  // The port comes first: who cannot have it must not touch the database either.
  const listening = await listen({ host, port, fetch: async (request) => exchange?.fetch(request) ?? Response.error() })
  const key = configured ? undefined : keyFile()
  const settings = configured ?? developmentSettings(listening.url, key as KeyFile)
  exchange = exchangeOf(settings, say)
  exchange.start()
  const stopped = stopSignal()
  process.stdout.write(introduce(listening, exchange, settings, say))
  if (key) process.stdout.write(say('serve.development') + introduceKey(key, listening.url, say))
  process.stdout.write(say('serve.stop-hint'))
  await stopped
  return stop(listening, exchange, say)
}
