import { dirname, resolve } from 'node:path'
import { apiKeys, createSigner, type ExchangeOptions, type QuotaOptions, signatures } from '@selaras/exchange'
import { masterKey } from '@selaras/exchange/privacy'
import { Agreement, JointService, type Participant, type ParticipantId, Service } from '@selaras/schemas'
import type { Language } from '@selaras/schemas/problem'
import * as z from 'zod'
import { ringReader } from '../keys/ring-file.ts'
import { speaker } from '../messages.ts'
import { Unusable } from '../unusable.ts'
import { type Config, type Secret, SHORTEST_KEY } from './config.ts'
import { directoryOf } from './directory-of.ts'
import { gatewaysOf } from './gateways-of.ts'
import { policyOf } from './policy-of.ts'
import { parseConfig, readConfig, readJson } from './read-config.ts'
import { type Environment, type SecretReader, secretReader } from './secrets.ts'
import type { Database, NodeSettings } from './settings.ts'

/** What a configuration that says nothing of quotas allows. */
const QUOTAS: QuotaOptions = { peer: { perSecond: 500 }, anonymous: { perSecond: 50 } }

interface Reading {
  config: Config
  file: string
  language: Language
  secrets: SecretReader
  /** A path of the configuration, from where the program was started. */
  near: (path: string) => string
}

type Secrets = Readonly<Record<string, Secret>>

const keysOf = ({ secrets }: Reading, given: Secrets = {}, pointer: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).map(([participant, secret]) => [
      participant,
      secrets.read(secret, `${pointer}/${participant}`, SHORTEST_KEY),
    ]),
  )

/** Two participants with one key could not be told apart. */
const refuseShared = (keys: Readonly<Record<string, string>>, file: string) => {
  const owners = new Map<string, string>()
  for (const [second, key] of Object.entries(keys)) {
    const first = owners.get(key)
    if (first) throw new Unusable('error.config-key-shared', { file, first, second })
    owners.set(key, second)
  }
}

/** A list that stands in the configuration, or in a JSON file of its own. */
const listOf = async <Value>(
  { language, near }: Reading,
  schema: z.ZodType<Value, unknown>,
  given: string | readonly Value[] | undefined,
): Promise<readonly Value[] | undefined> => {
  if (typeof given !== 'string') return given
  return parseConfig(z.array(schema), await readJson(near(given), language), near(given), language)
}

const databaseOf = ({ config: { database = 'selaras.db' }, secrets, near }: Reading): Database =>
  typeof database === 'string'
    ? { sqlite: near(database) }
    : { postgres: secrets.read(database.postgres, '/database/postgres'), standbys: database.standbys ?? 0 }

const idOf = (participant: string | Participant) =>
  (typeof participant === 'string' ? participant : participant.id) as ParticipantId

type TrustOptions = Pick<ExchangeOptions, 'keys' | 'trust' | 'directory'>

/** Signatures where there is a key ring, API keys where there is none. */
const trustOf = async (reading: Reading): Promise<TrustOptions> => {
  const { config, file, language, near } = reading
  const { keys = {}, participant, authority } = config
  const directory = directoryOf(config.directory, near)
  if (keys.ring === undefined) {
    const accept = keysOf(reading, keys.accept, '/keys/accept')
    refuseShared(accept, file)
    return { directory, trust: apiKeys({ accept, present: keysOf(reading, keys.present, '/keys/present') }) }
  }
  if (keys.accept || keys.present) throw new Unusable('error.config-two-trusts', { file, pointer: '/keys' })
  const warn = () => process.stderr.write(`${speaker(language)('error.ring-kept', { file: near(keys.ring ?? '') })}\n`)
  const ring = ringReader(near(keys.ring), { language, now: Date.now, onError: warn })
  const signer = createSigner(ring, Date.now)
  const trust = signatures({ participant: idOf(participant), signer, directory, now: Date.now, authority })
  return { directory, keys: ring, trust }
}

const metricsOf = ({ config: { metrics }, secrets }: Reading): Pick<ExchangeOptions, 'metrics'> => {
  if (metrics === undefined || metrics === false) return {}
  if (metrics === true) return { metrics }
  return { metrics: { token: secrets.read(metrics.token, '/metrics/token', SHORTEST_KEY) } }
}

/** Secrets behind agreements and encryption. */
const privacyOf = ({ config, secrets, file }: Reading): Pick<ExchangeOptions, 'masterKey' | 'pseudonymKey'> => {
  const { masterKey: master, pseudonymKey: pseudonym } = config
  try {
    return {
      ...(master && { masterKey: masterKey(secrets.read(master, '/masterKey')) }),
      ...(pseudonym && { pseudonymKey: Buffer.from(secrets.read(pseudonym, '/pseudonymKey', 32)) }),
    }
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable('error.config-master-key', { file, pointer: '/masterKey' })
  }
}

const listsOf = async (reading: Reading) => {
  const { config } = reading
  const services = await listOf(reading, Service, config.services)
  const jointServices = await listOf(reading, JointService, config.jointServices)
  const agreements = await listOf(reading, Agreement, config.agreements)
  return { ...(services && { services }), ...(jointServices && { jointServices }), ...(agreements && { agreements }) }
}

/** Reads a configuration and everything it names. */
export const loadConfig = async (file: string, language: Language, environment: Environment): Promise<NodeSettings> => {
  const config = await readConfig(file, language)
  const near = (path: string) => resolve(dirname(file), path)
  const reading = { config, file, language, near, secrets: secretReader(file, environment, near) }
  const { participant, adapters, gateways, quotas = QUOTAS, log, host, port, connections, behindProxy } = config
  const policy = await policyOf(config.policy, near, language)
  return {
    database: databaseOf(reading),
    exchange: {
      participant,
      quotas: quotas as QuotaOptions,
      ...(adapters && { adapters }),
      ...(gateways && { gateways: await gatewaysOf(gateways, reading.secrets, file) }),
      ...(policy && { policy }),
      ...(await listsOf(reading)),
      ...(await trustOf(reading)),
      ...metricsOf(reading),
      ...privacyOf(reading),
    },
    ...{ log, host, port, connections, behindProxy },
  }
}
