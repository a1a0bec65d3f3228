import * as z from 'zod'
import { contract } from '../contract.ts'
import { Subscription, SubscriptionId, SubscriptionRequest } from '../resources/subscription.ts'
import { PageQuery, page, READ, WRITE } from './common.ts'
import type { Operation } from './operation.ts'

const params = z.strictObject({ id: SubscriptionId })
const title = { id: 'Daftar langganan', en: 'Subscriptions' }

/** A write that says all it has to say by its address. */
const NoDetails = z.strictObject({}).register(contract, {
  id: 'NoDetails',
  title: { id: 'Tanpa rincian', en: 'No details' },
  description: { id: 'Isi kosong: alamatnya sudah mengatakan semuanya.', en: 'Nothing: the address says it all.' },
  source: 'Selaras',
  examples: [{}],
})

const write = { profile: 'events', method: 'POST', output: Subscription, idempotent: true } as const

/** Standing orders for webhooks (profile `events`). */
export const subscriptionOperations: readonly Operation[] = [
  {
    ...write,
    id: 'subscriptions.create',
    path: '/subscriptions',
    summary: { id: 'Berlangganan catatan', en: 'Subscribe to entries' },
    body: SubscriptionRequest,
    status: 201,
    problems: WRITE,
    access: 'participant',
  },
  {
    id: 'subscriptions.get',
    profile: 'events',
    method: 'GET',
    path: '/subscriptions/{id}',
    summary: { id: 'Lihat satu langganan', en: 'Get a subscription' },
    params,
    output: Subscription,
    status: 200,
    problems: READ,
    idempotent: false,
    access: 'participant',
  },
  {
    id: 'subscriptions.list',
    profile: 'events',
    method: 'GET',
    path: '/subscriptions',
    summary: title,
    query: PageQuery,
    output: page('Subscription', title, Subscription),
    status: 200,
    problems: READ,
    idempotent: false,
    access: 'participant',
    paged: true,
  },
  {
    ...write,
    id: 'subscriptions.renewSecret',
    path: '/subscriptions/{id}/renew-secret',
    summary: {
      id: 'Ganti rahasia; yang lama masih berlaku 24 jam',
      en: 'Renew the secret; the old one counts for 24 hours more',
    },
    params,
    body: NoDetails,
    status: 200,
    problems: WRITE,
    access: 'participant',
  },
  {
    ...write,
    id: 'subscriptions.pause',
    path: '/subscriptions/{id}/pause',
    summary: {
      id: 'Tahan langganan; yang belum terkirim disimpan',
      en: 'Pause a subscription; what it is owed is kept',
    },
    params,
    body: NoDetails,
    status: 200,
    problems: WRITE,
    access: 'participant',
  },
  {
    ...write,
    id: 'subscriptions.resume',
    path: '/subscriptions/{id}/resume',
    summary: {
      id: 'Lanjutkan langganan, mulai dari yang belum terkirim',
      en: 'Resume a subscription, from what it is owed',
    },
    params,
    body: NoDetails,
    status: 200,
    problems: WRITE,
    access: 'participant',
  },
  {
    ...write,
    id: 'subscriptions.end',
    path: '/subscriptions/{id}/end',
    summary: { id: 'Akhiri langganan', en: 'End a subscription' },
    params,
    body: NoDetails,
    status: 200,
    problems: WRITE,
    access: 'participant',
  },
]
