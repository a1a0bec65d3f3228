import { retryAfterOf } from '@selaras/adapter'
import type { Entry } from '@selaras/schemas'
import { operations } from '@selaras/schemas/operations'
import { grantFor } from '../agreements/grant.ts'
import { underAgreement } from '../agreements/uses.ts'
import { Failure, failureOf } from '../delivery/failure.ts'
import type { ExchangeNode } from '../node.ts'
import type { Delivery, StoredCase, StoredEntry, View } from '../store/store.ts'
import type { StoredSubscription } from '../store/subscriptions.ts'
import { entryFor } from '../views/entry-view.ts'
import { noteFailing, noteMended } from './failing.ts'
import { signWebhook, type WebhookSigner } from './sign.ts'
import { secretsAt } from './subscriptions.ts'
import { isWanted } from './wanted.ts'

/** Entries looked at in one go. */
const LARGEST_LOOK = 100

interface Owed {
  subscription: StoredSubscription
  stored: StoredCase
  /** The next entry that is wanted, if there is one among those looked at. */
  next: StoredEntry | undefined
  /** Last entry looked at. */
  seen: number
}

/** What a subscription is to be sent next; nothing when it ended, or its participant is no party. */
const owedOn = async (view: View, id: string, delivery: Delivery): Promise<Owed | undefined> => {
  const subscription = await view.subscription(id)
  const stored = await view.caseOf(delivery.case)
  if (!subscription || subscription.ended || !stored?.state.parties.includes(subscription.participant)) return undefined
  const { acknowledged, target } = delivery
  const entries = await view.entriesOf(delivery.case, acknowledged, Math.min(target - acknowledged, LARGEST_LOOK))
  const next = entries.find(({ entry, erased }) => !erased && isWanted(subscription, stored.state, entry.type))
  return { subscription, stored, next, seen: entries.at(-1)?.entry.sequence ?? target }
}

const FEED = operations.find(({ id }) => id === 'entries.list')

/** The entry as its reader would find it in the feed: by what they may see, and under their agreement if one narrows it. */
const readable = async (node: ExchangeNode, { stored, subscription }: Owed, { entry }: StoredEntry): Promise<Entry> => {
  const caller = subscription.participant
  const seen = entryFor(stored, entry, caller)
  const grant = FEED && grantFor(node, { operation: FEED, caller, purpose: undefined, body: undefined })
  if (!FEED || !grant) return seen
  const call = { caller, grant, subject: undefined, read: { body: undefined } }
  const answer = await node.store.write((transaction) =>
    underAgreement(node, transaction, { operation: FEED, call }, { body: { items: [seen] } }),
  )
  return (answer.body as { items: [Entry] }).items[0]
}

const signersOf = ({ signer, now }: ExchangeNode, subscription: StoredSubscription): WebhookSigner[] =>
  subscription.signature === 'v1'
    ? secretsAt(subscription, now()).map(({ secret }) => secret)
    : (signer?.keys('ed25519') ?? []).map((key) => key.sign)

const requestFor = (node: ExchangeNode, subscription: StoredSubscription, entry: Entry): Request => {
  const signers = signersOf(node, subscription)
  if (signers.length === 0) throw new Failure('No key of ours signs webhooks by Ed25519 now.')
  const body = new TextEncoder().encode(JSON.stringify(entry))
  // A full stop would part what is signed; an entry id has one.
  const id = entry.id.replaceAll('.', '_')
  const headers = signWebhook({ id, timestamp: Math.floor(node.now() / 1000), body }, signers)
  return new Request(subscription.url, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/cloudevents+json' },
    body,
    redirect: 'manual',
  })
}

/** Of a receiver that is gone for good nothing is asked any more; what it is owed on other cases is dropped with it. */
const endGone = (node: ExchangeNode, id: string): Promise<void> =>
  node.store.write(async (transaction) => {
    const subscription = await transaction.subscription(id)
    if (!subscription || subscription.ended) return
    await transaction.putSubscription({ ...subscription, secrets: [], ended: { at: node.now(), because: 'gone' } })
  })

/** What got no answer, or another than it should, is a failure; one that went on for days pauses the subscription. */
const failed = async (node: ExchangeNode, id: string, failure: Failure): Promise<Failure> => {
  if (!(await noteFailing(node, id))) return failure
  const message = `${failure.message} It did so for days, so the subscription is paused until it is resumed.`
  return new Failure(message, { isFinal: true, cause: failure })
}

const send = async (node: ExchangeNode, id: string, request: Request): Promise<Response> => {
  const response = await node.webhookFetch(request).catch(async (error: unknown) => {
    throw await failed(node, id, failureOf(error))
  })
  if (response.ok || response.status === 410) return response
  const retryAfter = retryAfterOf(response, node.now()) ?? 0
  throw await failed(node, id, new Failure(`The receiver answered ${response.status}.`, { retryAfter }))
}

/** Sends a receiver the next entry its subscription wants of a case. Resolves to the sequence it is done with. */
export const deliverToWebhook = async (node: ExchangeNode, id: string, delivery: Delivery): Promise<number> => {
  const owed = await node.store.read((view) => owedOn(view, id, delivery))
  if (!owed?.next) return owed?.seen ?? delivery.target
  const { subscription, next } = owed
  if (subscription.paused) throw new Failure('The subscription is paused.', { isFinal: true })
  const response = await send(node, id, requestFor(node, subscription, await readable(node, owed, next)))
  if (response.status === 410) {
    await endGone(node, id)
    return delivery.target
  }
  await noteMended(node, subscription)
  return next.entry.sequence
}
