import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Entry, entryTypes } from '@selaras/schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { root } from '../workspace.ts'
import { type Json, referencesIn } from './json-schemas.ts'

interface Message {
  name: string
  title: string
  'x-selaras': { title: string; summary: string }
  payload: { $ref: string }
  examples: { payload: { data: unknown } }[]
}

const document = JSON.parse(readFileSync(join(root, 'specs/asyncapi/selaras.json'), 'utf8')) as Json & {
  channels: Record<string, { messages: Json }>
  components: { messages: Record<string, Message>; schemas: Json }
}
const at = (reference: string): unknown =>
  reference
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Json | undefined)?.[key], document)

const types = [...entryTypes.values()]
const ajv = new Ajv2020({ strict: true, keywords: ['x-selaras'] })
const valid = (reference: string, value: unknown) => {
  const $defs = document.components.schemas
  const inDefs = (node: unknown) =>
    JSON.parse(JSON.stringify(node).replaceAll('#/components/schemas/', '#/$defs/')) as Json
  const validate = ajv.compile(inDefs({ $ref: reference, $defs }))
  return validate(value) ? [] : validate.errors
}

describe('the AsyncAPI document', () => {
  it.each(['push', 'feed', 'webhook'])('channel %s carries every entry type and nothing else', (channel) => {
    expect(Object.keys(document.channels[channel]?.messages ?? {})).toEqual(types.map(({ type }) => type))
  })

  it('resolves every reference within itself and holds no schema it does not use', () => {
    const references = referencesIn(document)
    for (const reference of references) expect([reference, at(reference)]).not.toEqual([reference, undefined])
    const held = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`)
    expect(held.filter((reference) => !references.has(reference))).toEqual([])
  })

  it.each(types)(
    '$type is told in two languages, with an example its schema and the contract accept',
    ({ type, about, data }) => {
      const message = document.components.messages[type] as Message
      expect([message.title, message['x-selaras'].title]).toEqual([about.title.en, about.title.id])
      const [example] = message.examples
      expect(valid(message.payload.$ref, example?.payload)).toEqual([])
      expect(Entry.safeParse(example?.payload).error).toBeUndefined()
      expect(data.safeParse(example?.payload.data).error).toBeUndefined()
      expect(valid(message.payload.$ref, { ...example?.payload, type: 'complaint.unknown' })).not.toEqual([])
      expect(valid(message.payload.$ref, { ...example?.payload, data: { extra: 1 } })).not.toEqual([])
    },
  )
})
