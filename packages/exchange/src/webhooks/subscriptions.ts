import { entryTypes, instantOf, type Subscription, type SubscriptionRequest } from '@selaras/schemas'
import { CASE_KINDS } from '@selaras/schemas/operations'
import { type Issue, issueOf } from '@selaras/schemas/problem'
import type { Answer } from '../http/answer.ts'
import type { Call } from '../http/call.ts'
import { pageOf } from '../http/lists.ts'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import type { Transaction, View } from '../store/store.ts'
import type { StoredSubscription, SubscriptionSecret } from '../store/subscriptions.ts'
import { askReceiver } from './ask-receiver.ts'
import { publicKeyOf, secretOf } from './keys.ts'

/** Subscriptions a participant may have at once: each is one more call for every entry. */
const MOST_ACTIVE = 20
/** How long an old secret signs beside the new one, milliseconds. */
const OVERLAP = 24 * 3_600_000
/** Secrets that sign at once; of one renewed more often than anybody can follow the oldest go early. */
const MOST_SECRETS = 4

/** Public keys a receiver may find our signatures by. */
const publicKeysOf = ({ signer }: ExchangeNode): string[] =>
  (signer?.keys('ed25519') ?? []).map(({ x }) => publicKeyOf(x))

/** A subscription as its participant sees it: with a secret only where that was just made. */
const shown = (node: ExchangeNode, subscription: StoredSubscription, secret?: string): Answer => {
  const { id, participant, url, types, services, signature, createdAt, ended, paused } = subscription
  const body = {
    id,
    participant,
    url,
    ...(types && { types: [...types] }),
    ...(services && { services: [...services] }),
    signature,
    status: ended ? 'ended' : paused ? 'paused' : 'active',
    createdAt: instantOf(createdAt),
    ...(paused && !ended && { pausedAt: instantOf(paused.at), pausedBecause: paused.because }),
    ...(ended && { endedAt: instantOf(ended.at), endedBecause: ended.because }),
    ...(secret && { secret }),
    ...(signature === 'v1a' && { publicKeys: publicKeysOf(node) }),
  }
  return { body: body as Subscription }
}

const WHOLE_KINDS = CASE_KINDS.map((kind) => `${kind}.*`)

const issuesIn = (node: ExchangeNode, { types = [], signature }: SubscriptionRequest): Issue[] => [
  ...types.flatMap((type, at) =>
    entryTypes.has(type) || WHOLE_KINDS.includes(type)
      ? []
      : [issueOf('subscription.type-unknown', ['types', at], { options: WHOLE_KINDS.join(', ') }, type)],
  ),
  ...(signature === 'v1a' && publicKeysOf(node).length === 0 ? [issueOf('subscription.no-key', ['signature'])] : []),
]

const refuseIf = (issues: readonly Issue[]): void => {
  if (issues.length > 0) throw new Refusal('invalid', { issues })
}

const newSecret = ({ random }: ExchangeNode): SubscriptionSecret => ({ secret: secretOf(random(32)) })

/** Asks the receiver, which may take a while; what it resolves to then keeps the subscription in one transaction. */
export const subscribe = async (
  node: ExchangeNode,
  { read, caller, signal }: Call,
): Promise<(transaction: Transaction) => Promise<Answer>> => {
  const request = read.body as SubscriptionRequest
  refuseIf(issuesIn(node, request))
  await askReceiver(node, request.url, signal)
  return async (transaction) => {
    const active = await transaction.activeSubscriptions([caller])
    if (active.length >= MOST_ACTIVE) refuseIf([issueOf('subscription.too-many', [], { maximum: MOST_ACTIVE })])
    const id = `sub_${Buffer.from(node.random(12)).toString('base64url')}`
    const secrets = request.signature === 'v1' ? [newSecret(node)] : []
    const subscription = { ...request, id, participant: caller, secrets, createdAt: node.now() }
    await transaction.putSubscription(subscription)
    return { ...shown(node, subscription, secrets[0]?.secret), headers: { Location: `subscriptions/${id}` } }
  }
}

/** A subscription of the caller's own; of others' not even that they are there. */
const ownSubscription = async (view: View, { read, caller }: Call): Promise<StoredSubscription> => {
  const subscription = await view.subscription(read.params.id ?? '')
  if (subscription?.participant !== caller) throw new Refusal('not-found')
  return subscription
}

export const getSubscription = (node: ExchangeNode, call: Call): Promise<Answer> =>
  node.store.read(async (view) => shown(node, await ownSubscription(view, call)))

export const listSubscriptions = async (node: ExchangeNode, { read, caller }: Call): Promise<Answer> => {
  const page = pageOf(read)
  const found = await node.store.read((view) => view.subscriptions({ participant: caller, ...page }))
  const last = found.length === page.limit ? found.at(-1) : undefined
  const items = found.map((subscription) => shown(node, subscription).body)
  return { body: { items, ...(last && { next: String(last.position) }) } }
}

/** Secrets that sign at a moment, newest first. */
export const secretsAt = ({ secrets }: StoredSubscription, now: number): SubscriptionSecret[] =>
  secrets.filter(({ until = Number.POSITIVE_INFINITY }) => now < until)

/** A new secret; the one before it signs for a day more, so that the receiver can change over when it likes. */
export const renewSecret = async (node: ExchangeNode, transaction: Transaction, call: Call): Promise<Answer> => {
  const subscription = await ownSubscription(transaction, call)
  if (subscription.signature !== 'v1') refuseIf([issueOf('subscription.no-secret', [])])
  const fresh = newSecret(node)
  const now = node.now()
  const old = secretsAt(subscription, now).map(({ secret, until = now + OVERLAP }) => ({ secret, until }))
  const renewed = { ...subscription, secrets: [fresh, ...old].slice(0, MOST_SECRETS) }
  await transaction.putSubscription(renewed)
  return shown(node, renewed, fresh.secret)
}

export const endSubscription = async (node: ExchangeNode, transaction: Transaction, call: Call): Promise<Answer> => {
  const subscription = await ownSubscription(transaction, call)
  if (subscription.ended) return shown(node, subscription)
  const ended = { ...subscription, secrets: [], ended: { at: node.now(), because: 'requested' as const } }
  await transaction.putSubscription(ended)
  return shown(node, ended)
}

/** Nothing is sent from now on; what it is owed meanwhile is kept. */
export const pauseSubscription = async (node: ExchangeNode, transaction: Transaction, call: Call): Promise<Answer> => {
  const subscription = await ownSubscription(transaction, call)
  if (subscription.ended || subscription.paused) return shown(node, subscription)
  const paused = { ...subscription, paused: { at: node.now(), because: 'requested' as const } }
  await transaction.putSubscription(paused)
  return shown(node, paused)
}

/** Everything it is owed goes at once, as if nothing had ever failed; also what was given up on. */
export const resumeSubscription = async (node: ExchangeNode, transaction: Transaction, call: Call): Promise<Answer> => {
  const subscription = await ownSubscription(transaction, call)
  if (subscription.ended) return shown(node, subscription)
  const resumed = { ...subscription, paused: undefined, failingSince: undefined }
  await transaction.putSubscription(resumed)
  await transaction.redrive({ destination: `webhook:${subscription.id}` }, node.now())
  await transaction.startAnew(`webhook:${subscription.id}`, node.now())
  return shown(node, resumed)
}
