import { relative } from 'node:path'
import { createExchange, type Exchange } from '@selaras/exchange'
import type { Language } from '@selaras/schemas/problem'
import type { Say } from '../messages.ts'
import { Unusable } from '../unusable.ts'
import { curlLine, developmentSettings, type KeyFile, keyFile } from './development.ts'
import { type Listening, listen } from './listen.ts'
import { loadConfig } from './load-config.ts'
import { logOf } from './log.ts'
import { type OpenStore, openStore } from './open-store.ts'
import type { NodeSettings } from './settings.ts'
import { tidyUp } from './tidy-up.ts'
import { DEADLINE, stopInTime, stopSignal } from './until-stopped.ts'

export interface ServeOptions {
  /** File of the configuration; without one a development node runs. */
  config: string | undefined
  /** What was asked for on the command line goes before what the configuration says. */
  port: number | undefined
  host: string | undefined
  log: 'text' | 'json' | undefined
  language: Language
  say: Say
}

const isLoopback = (host: string) => ['localhost', '::1'].includes(host) || /^127\.\d+\.\d+\.\d+$/.test(host)

type Tell = (text: string) => void

const databaseName = ({ database }: NodeSettings) =>
  'sqlite' in database ? relative('', database.sqlite) : `PostgreSQL (standbys: ${database.standbys})`

const introduce = (url: string, exchange: Exchange, settings: NodeSettings, say: Say): string =>
  say('serve.listening', { participant: exchange.participant.id, url }) +
  say('serve.database', { database: databaseName(settings) })

const introduceKey = (key: KeyFile, url: string, say: Say): string =>
  say('serve.development') +
  (key.created ? say('serve.key-created', { key: key.key }) : '') +
  say('serve.key-file', { file: key.path }) +
  (key.open ? say('serve.key-open', { file: key.path }) : '') +
  say('serve.try', { command: curlLine(url, key) })

interface Node {
  listening: Listening
  exchange: Exchange
  opened: OpenStore
}

const stop = async ({ listening, exchange, opened }: Node, say: Say, tell: Tell): Promise<number> => {
  tell(say('serve.stopping'))
  const done = await stopInTime(async () => {
    // The exchange ends the long polls the server waits for.
    const [, finished] = await Promise.all([listening.close(), exchange.stop(DEADLINE - 500)])
    await opened.end()
    return finished
  })
  tell(done ? say('serve.stopped') : say('serve.stop-forced', { seconds: DEADLINE / 1000 }))
  // What is still under way would keep the process alive; the outbox holds it for the next run.
  if (!done) process.exit(1)
  return 0
}

type ExchangeGiven = Parameters<typeof createExchange>[0]

/** What only the exchange itself can find wrong with its options. */
const exchangeOf = (file: string | undefined, options: ExchangeGiven): Exchange => {
  try {
    return createExchange(options)
  } catch (error) {
    if (!(error instanceof TypeError) || file === undefined) throw error
    throw new Unusable('error.config-refused', { file, reason: error.message.replace('[exchange] ', '') }, error)
  }
}

/** Does what comes after the port was taken; when it fails, the port is given back. */
const orClose = async <Result>(listening: Listening, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work()
  } catch (error) {
    await listening.close()
    throw error
  }
}

/** Runs a node until it is told to stop. */
export const serve = async ({ config, language, say, ...asked }: ServeOptions): Promise<number> => {
  if (config === undefined && asked.host !== undefined && !isLoopback(asked.host))
    throw new Unusable('error.loopback', { host: asked.host })
  // Database and key hold what nobody else on this computer should read.
  process.umask(0o077)
  const configured = config === undefined ? undefined : await loadConfig(config, language, process.env)
  const { observe, tell } = logOf(asked.log ?? configured?.log ?? 'text', say)
  let exchange: Exchange | undefined
  // The port comes first: who cannot have it must not touch the database either.
  const listening = await listen({
    host: asked.host ?? configured?.host ?? '127.0.0.1',
    port: asked.port ?? configured?.port ?? 8080,
    fetch: async (request, arrival) => exchange?.fetch(request, arrival) ?? new Response(null, { status: 503 }),
    connections: configured?.connections,
    behindProxy: configured?.behindProxy,
  })
  const { node, settings, key } = await orClose(listening, async () => {
    const key = configured ? undefined : keyFile()
    const settings = configured ?? developmentSettings(listening.url, key as KeyFile)
    const opened = await openStore(settings.database)
    const given = { ...settings.exchange, store: opened.store, observe }
    return { node: { listening, opened, exchange: exchangeOf(config, given) }, settings, key }
  })
  exchange = node.exchange
  exchange.start()
  const stopped = stopSignal()
  tell(introduce(listening.url, exchange, settings, say))
  if (key) tell(introduceKey(key, listening.url, say))
  tell(say('serve.stop-hint'))
  tidyUp()
  await stopped
  return stop(node, say, tell)
}
