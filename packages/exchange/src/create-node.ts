import type { Adapter } from '@selaras/adapter'
import { guardedFetch, upstreamFetch } from '@selaras/adapter/guard'
import { agreementsOf } from './agreements/read-agreements.ts'
import { jointServiceCatalogue, serviceCatalogue } from './catalogues.ts'
import { directory as writtenDirectory } from './directory.ts'
import type { ExchangeOptions } from './exchange-options.ts'
import type { ExchangeNode } from './node.ts'
import { recent } from './operation/recent.ts'
import { publishedOf } from './published.ts'
import { pooledRandom } from './random.ts'
import { recovering } from './recover/recovering.ts'
import { termsOf } from './terms/read-policy.ts'
import { apiKeys } from './trust/api-keys.ts'
import { createSigner, type Signer } from './trust/keys/signer.ts'
import { signatures } from './trust/signatures.ts'

const checkNames = (adapters: readonly Adapter[]) => {
  const names = adapters.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice !== undefined) throw new TypeError(`[exchange] Two adapters are called "${twice}"; deliveries go by name.`)
}

const signerOf = ({ keys }: ExchangeOptions, now: () => number): Signer | undefined =>
  keys && createSigner(typeof keys === 'function' ? keys : () => keys, now)

/** Milliseconds for which `/health` says the same. */
const LONGEST_RECENT = 1_000

const elapsed = () => performance.now()

/** Reads the options of a node, or says which of them to change. */
export const createNode = (
  options: ExchangeOptions,
  living: Pick<ExchangeNode, 'listened' | 'stopping' | 'wake'>,
): ExchangeNode => {
  const { adapters = [], now = Date.now, directory = writtenDirectory({}) } = options
  const participant = publishedOf(options)
  const { id } = participant
  checkNames(adapters)
  const signer = signerOf(options, now)
  const services = serviceCatalogue(options)
  return {
    id,
    participant,
    services,
    jointServices: jointServiceCatalogue(id, services, options),
    store: options.store,
    trust: options.trust ?? (signer ? signatures({ participant: id, signer, directory, now }) : apiKeys({})),
    signer,
    directory,
    gateways: options.gateways ?? {},
    ...agreementsOf(id, options),
    terms: termsOf(options.policy),
    erasureAsked: options.erasureAsked ?? (() => true),
    adapters,
    fetch: options.fetch ?? fetch,
    adapterFetch: options.fetch ?? upstreamFetch(),
    webhookFetch: options.webhookFetch ?? guardedFetch(),
    now,
    elapsed,
    recentBacklog: recent(() => options.store.read((view) => view.backlog()), elapsed, LONGEST_RECENT),
    random: options.random ?? pooledRandom(),
    isRecovering: recovering(options.store),
    ...living,
  }
}
