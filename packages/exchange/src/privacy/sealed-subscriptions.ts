import type { View } from '../store/store.ts'
import type {
  StoredSubscription,
  SubscriptionReads,
  SubscriptionSecret,
  SubscriptionWrites,
} from '../store/subscriptions.ts'
import { openAll, type Sealed, sealText } from './sealed-text.ts'
import type { Seen, Vault } from './vault.ts'

const place = (id: string) => `subscription:${id}`

const sealedSecret = (id: string, one: SubscriptionSecret): Sealed<SubscriptionSecret[]> => ({
  text: one.secret,
  place: place(id),
  plain: [one],
  open: (secret) => [{ ...one, secret: String(secret) }],
  erased: () => [],
})

/** Subscriptions with their secrets opened. */
export const openedSubscriptions = (vault: Vault, view: View, seen: Seen): SubscriptionReads => {
  const opened = async <Row extends StoredSubscription>(rows: readonly Row[]): Promise<Row[]> => {
    const sealed = rows.flatMap(({ id, secrets }) => secrets.map((one) => sealedSecret(id, one)))
    const secrets = await openAll(vault, view, seen, sealed)
    return rows.map((row) => ({ ...row, secrets: secrets.splice(0, row.secrets.length).flat() }))
  }
  return {
    subscription: async (id) => {
      const row = await view.subscription(id)
      return row && (await opened([row]))[0]
    },
    subscriptions: async (query) => opened(await view.subscriptions(query)),
    activeSubscriptions: async (participants) => opened(await view.activeSubscriptions(participants)),
  }
}

/** Seals the secrets of a subscription: nobody's personal data, but who holds one speaks in our name. */
export const sealedSubscriptions = ({ own }: Vault, { putSubscription }: SubscriptionWrites): SubscriptionWrites => ({
  putSubscription: (subscription) => {
    const { id, secrets } = subscription
    const sealed = secrets.map((one) => ({ ...one, secret: sealText(own, one.secret, place(id)) ?? '' }))
    return putSubscription({ ...subscription, secrets: sealed })
  },
})
