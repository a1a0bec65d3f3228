import { Entry, entryTypes, type Text } from '@selaras/schemas'
import { operations } from '@selaras/schemas/operations'
import manifest from '../../packages/schemas/package.json' with { type: 'json' }
import { exampleOf } from './example.ts'
import type { Files } from './files.ts'
import { closure, inlineSchema, type Json, namedSchemas } from './json-schemas.ts'
import { componentSchema } from './openapi/references.ts'
import { securitySchemes } from './openapi/security.ts'
import { json, pascalCase } from './text.ts'

type EntryType = NonNullable<ReturnType<typeof entryTypes.get>>

const named = namedSchemas(componentSchema)
const schemaAt = (reference: string): Json => named.get(reference.slice(componentSchema('').length)) ?? {}

const told = (about: Record<string, Text>): Json => ({
  ...Object.fromEntries(Object.entries(about).map(([key, text]) => [key, text.en])),
  'x-selaras': Object.fromEntries(Object.entries(about).map(([key, text]) => [key, text.id])),
})

const schemaNameOf = (type: string) => `${pascalCase(type)}Entry`

/** The envelope with the data of one type. */
const entrySchema = ({ type, about, data }: EntryType): Json => {
  const { examples: _, properties, ...envelope } = schemaAt(componentSchema('Entry'))
  return {
    ...envelope,
    ...told({ title: about.title, description: about.description }),
    properties: {
      ...(properties as Json),
      type: { type: 'string', enum: [type] },
      data: inlineSchema(data, componentSchema),
    },
  }
}

const exampleEntry = ({ type, data }: EntryType): Json => ({
  ...(exampleOf(inlineSchema(Entry, componentSchema), schemaAt) as Json),
  type,
  data: exampleOf(inlineSchema(data, componentSchema), schemaAt),
})

const message = (entry: EntryType): Json => ({
  name: entry.type,
  ...told({ title: entry.about.title, summary: entry.about.description }),
  contentType: 'application/json',
  tags: [{ name: entry.type.split('.')[0] }],
  payload: { $ref: componentSchema(schemaNameOf(entry.type)) },
  examples: [{ name: entry.type, payload: exampleEntry(entry) }],
})

/** What a subscriber gets: the same entry, alone in its body, under a signature. */
const webhookMessage = ({ type, about }: EntryType): Json => ({
  name: type,
  ...told({ title: about.title, summary: about.description }),
  tags: [{ name: type.split('.')[0] }],
  traits: [{ $ref: '#/components/messageTraits/webhook' }],
  payload: { $ref: componentSchema(schemaNameOf(type)) },
})

const WEBHOOK_HEADERS: Json = {
  type: 'object',
  required: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
  properties: {
    'webhook-id': {
      type: 'string',
      description: 'Id of the entry, the same at every attempt',
      pattern: '^[A-Za-z0-9_-]{1,256}$',
    },
    'webhook-timestamp': {
      type: 'string',
      description: 'Seconds since 1970-01-01T00:00:00Z',
      pattern: '^[1-9][0-9]{0,11}$',
    },
    'webhook-signature': {
      type: 'string',
      description: 'v1,<HMAC-SHA256> or v1a,<Ed25519> over id.timestamp.body, base64; several during a rotation',
    },
  },
}

const receipt: Json = {
  name: 'receipt',
  ...told({
    title: { id: 'Tanda terima', en: 'Receipt' },
    summary: {
      id: 'Jawaban atas kiriman: catatan mana yang ditunggu berikutnya.',
      en: 'Answers a push: which entry is awaited next.',
    },
  }),
  contentType: 'application/json',
  payload: { $ref: componentSchema('Receipt') },
  examples: [{ name: 'receipt', payload: exampleOf({ $ref: componentSchema('Receipt') }, schemaAt) }],
}

const types = [...entryTypes.values()]
const webhookName = (type: string) => `webhook.${type}`
const messageReference = (name: string) => ({ $ref: `#/components/messages/${name}` })
const everyEntry = Object.fromEntries(types.map(({ type }) => [type, messageReference(type)]))

const ABOUT = {
  title: { id: 'Selaras: catatan kasus', en: 'Selaras: entries of cases' },
  description: {
    id: 'Catatan yang dikirim pemilik kasus kepada semua pihak, atau diambil dari alirannya. Tiap pesan satu catatan; HTTP membawanya berkelompok. Tajuk dan masalah ada pada dokumen OpenAPI.',
    en: 'Entries an owner delivers to every party of a case, or that a party takes from its feed. A message is one entry; HTTP carries them in batches. Headers and problems stand in the OpenAPI document.',
  },
}
const PUSH = {
  id: 'Kiriman: isi POST adalah EntryBatch, 1 sampai 100 catatan satu kasus secara berurutan.',
  en: 'Push: the body of the POST is an EntryBatch, 1 to 100 entries of one case in order.',
}
const FEED = {
  id: 'Aliran: jawaban GET adalah EntryPage; `next` dipakai sebagai `cursor` berikutnya.',
  en: 'Feed: the answer to the GET is an EntryPage; its `next` is the following `cursor`.',
}
const WEBHOOK = {
  id: 'Webhook: tiap POST membawa satu catatan ke alamat langganan sebagai Standard Webhooks. Sebelumnya penerima menyetujui lewat OPTIONS (CloudEvents HTTP Webhook, 4).',
  en: 'Webhook: a POST carries one entry to the address of a subscription, as Standard Webhooks. Before the first, the receiver agrees by OPTIONS (CloudEvents HTTP Webhook, 4).',
}
const REPLY = { id: 'Jawaban atas kiriman.', en: 'Answer to a push.' }

const operationOf = (id: string) => {
  const operation = operations.find((each) => each.id === id)
  if (!operation) throw new Error(`[generate] The contract has no operation ${id}; the AsyncAPI document tells of it.`)
  return operation
}

const httpOperation = (id: string, action: 'receive' | 'send', channel: string): Json => {
  const { method, query, summary } = operationOf(id)
  const parameters = query && { query: inlineSchema(query, componentSchema) }
  return {
    action,
    channel: { $ref: `#/channels/${channel}` },
    ...told({ summary }),
    bindings: { http: { method, ...parameters, bindingVersion: '0.3.0' } },
    messages: types.map(({ type }) => ({ $ref: `#/channels/${channel}/messages/${type}` })),
  }
}

const channels = {
  push: { address: operationOf('entries.receive').path, ...told({ description: PUSH }), messages: everyEntry },
  feed: { address: operationOf('entries.list').path, ...told({ description: FEED }), messages: everyEntry },
  webhook: {
    address: null,
    ...told({ description: WEBHOOK }),
    messages: Object.fromEntries(types.map(({ type }) => [type, messageReference(webhookName(type))])),
  },
  receipts: { address: null, ...told({ description: REPLY }), messages: { receipt: messageReference('receipt') } },
}

const messages = {
  ...Object.fromEntries(types.map((entry) => [entry.type, message(entry)])),
  ...Object.fromEntries(types.map((entry) => [webhookName(entry.type), webhookMessage(entry)])),
  receipt,
}

const webhookOperation: Json = {
  action: 'send',
  channel: { $ref: '#/channels/webhook' },
  ...told({ summary: operationOf('subscriptions.create').summary }),
  bindings: { http: { method: 'POST', bindingVersion: '0.3.0' } },
  messages: types.map(({ type }) => ({ $ref: `#/channels/webhook/messages/${type}` })),
}

const SECURITY: Record<string, Json> = Object.fromEntries(
  Object.entries(securitySchemes).map(([name, { type, ...scheme }]) => [
    name,
    { type: type === 'apiKey' ? 'httpApiKey' : type, ...scheme },
  ]),
)

const schemas = () => {
  const own = Object.fromEntries(types.map((entry) => [schemaNameOf(entry.type), entrySchema(entry)]))
  const resolve = (reference: string) => own[reference.slice(componentSchema('').length)] ?? schemaAt(reference)
  const needed = closure([channels, messages, httpOperation('entries.list', 'send', 'feed')], (reference) =>
    reference.startsWith(componentSchema('')) ? resolve(reference) : undefined,
  )
  const names = [...needed].filter((reference) => reference.startsWith(componentSchema(''))).sort()
  return Object.fromEntries(names.map((reference) => [reference.slice(componentSchema('').length), resolve(reference)]))
}

/** The AsyncAPI 3.0 document: what moves between participants, one message an entry type. */
const asyncApiDocument = (): Json => ({
  asyncapi: '3.0.0',
  info: {
    title: ABOUT.title.en,
    // A patch release never changes the contract, so the documents name no patch.
    version: manifest.version.split('.').slice(0, 2).join('.'),
    description: ABOUT.description.en,
    license: { name: 'Apache License 2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    contact: { name: 'Selaras' },
    tags: [...new Set(types.map(({ type }) => type.split('.')[0]))].map((name) => ({ name })),
    'x-selaras': { title: ABOUT.title.id, description: ABOUT.description.id },
  },
  defaultContentType: 'application/json',
  servers: {
    participant: {
      host: '{participant}',
      protocol: 'https',
      description: 'A participant; its base address stands in what it publishes at /.well-known/selaras.',
      variables: { participant: { default: 'mpp.purbalinggakab.go.id', description: 'Host, and path if any' } },
      security: Object.keys(SECURITY).map((name) => ({ $ref: `#/components/securitySchemes/${name}` })),
    },
  },
  channels,
  operations: {
    receiveEntries: {
      ...httpOperation('entries.receive', 'receive', 'push'),
      reply: { channel: { $ref: '#/channels/receipts' }, messages: [{ $ref: '#/channels/receipts/messages/receipt' }] },
    },
    sendEntries: httpOperation('entries.list', 'send', 'feed'),
    sendWebhooks: webhookOperation,
  },
  components: {
    messages,
    messageTraits: { webhook: { contentType: 'application/cloudevents+json', headers: WEBHOOK_HEADERS } },
    schemas: schemas(),
    securitySchemes: SECURITY,
  },
})

export const asyncApiFiles = (): Files => new Map([['specs/asyncapi/selaras.json', json(asyncApiDocument())]])
