import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { verdictOf } from '../change.ts'
import { createSide } from '../node.ts'
import { diffAsyncApi } from './diff-asyncapi.ts'

/** News of permits as an agency sends them, and orders as it takes them. */
const API = `
asyncapi: 3.0.0
info: {title: Izin, version: 1.0.0}
defaultContentType: application/json
servers:
  utama: {host: broker.example.go.id, protocol: amqp, security: [{$ref: '#/components/securitySchemes/sandi'}]}
channels:
  kabar: {address: izin/kabar, messages: {terbit: {$ref: '#/components/messages/terbit'}, tolak: {payload: {type: string}}}}
  pesanan: {address: izin/pesanan, messages: {ajukan: {payload: {$ref: '#/components/schemas/Ajuan'}}}}
  jawaban: {address: null, messages: {diterima: {payload: {type: object, properties: {nomor: {type: string}}}}}}
  arsip: {address: izin/arsip, messages: {lama: {payload: {type: integer, maximum: 9}}}}
operations:
  siarkan:
    action: send
    channel: {$ref: '#/channels/kabar'}
  terima:
    action: receive
    channel: {$ref: '#/channels/pesanan'}
    bindings: {http: {method: POST, query: {type: object, properties: {mode: {type: string, maxLength: 8}}}}}
    messages: [{$ref: '#/channels/pesanan/messages/ajukan'}]
    reply: {channel: {$ref: '#/channels/jawaban'}}
components:
  securitySchemes:
    sandi: {type: userPassword}
    gerbang: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.go.id/token', availableScopes: {baca: membaca}}}}
  messageTraits:
    kepala: {headers: {type: object, properties: {jejak: {type: string, maxLength: 40}}}}
  messages:
    terbit: {title: Terbit, traits: [{$ref: '#/components/messageTraits/kepala'}], payload: {type: object, properties: {nomor: {type: string, maxLength: 20}}}}
  schemas:
    Ajuan: {type: object, required: [nama], properties: {nama: {type: string, maxLength: 100}}}
`

const changes = (before: string, after: string) => {
  const side = (name: 'old' | 'new', text: string) => createSide(name, 'a.yaml', new Map([['a.yaml', parse(text)]]))
  return diffAsyncApi(side('old', before), side('new', after))
}
const seen = (before: string, after: string) =>
  changes(before, after).map(({ rule, breaks }) => `${rule}${breaks.map((one) => ` ${one}`).join('')}`)

test('nothing changes', () => expect(changes(API, API)).toEqual([]))

const EDITS: [name: string, old: string, next: string, there: string[], back: string[]][] = [
  ['what is received', 'maxLength: 100}', 'maxLength: 50}', ['bound.tightened input'], ['bound.loosened']],
  ['what is sent', 'maxLength: 20}', 'maxLength: 10}', ['bound.tightened'], ['bound.loosened output']],
  ['headers of a trait', 'maxLength: 40}', 'maxLength: 30}', ['bound.tightened'], ['bound.loosened output']],
  ['an answer', '{nomor: {type: string}}', '{nomor: {enum: [a]}}', ['enum.introduced'], ['enum.dropped output']],
  ['a query', 'maxLength: 8}', 'maxLength: 4}', ['bound.tightened input'], ['bound.loosened']],
  ['a channel no operation uses', 'maximum: 9', 'maximum: 8', ['bound.tightened input'], ['bound.loosened output']],
  ['a message that is sent', ', tolak: {payload: {type: string}}', '', ['message.removed output'], ['message.added']],
  [
    'an operation',
    '\n  siarkan:',
    '\n  kabarkan:',
    ['operation.removed input output', 'operation.added'],
    ['operation.removed input output', 'operation.added'],
  ],
  [
    'a channel',
    '  arsip: {',
    '  gudang: {',
    ['channel.removed input output', 'channel.added'],
    ['channel.removed input output', 'channel.added'],
  ],
  [
    'a server',
    '  utama: {',
    '  lain: {',
    ['server.removed input output', 'server.added'],
    ['server.removed input output', 'server.added'],
  ],
  [
    'an address',
    'address: izin/kabar',
    'address: izin/berita',
    ['channel.address-changed input output'],
    ['channel.address-changed input output'],
  ],
  [
    'a host',
    'broker.example',
    'bus.example',
    ['server.variable-changed input output'],
    ['server.variable-changed input output'],
  ],
  ['a method', 'method: POST', 'method: PUT', ['keyword.changed input output'], ['keyword.changed input output']],
  [
    'a content type',
    "payload: {$ref: '#/components/schemas/Ajuan'}",
    "contentType: text/xml, payload: {$ref: '#/components/schemas/Ajuan'}",
    ['content-type.removed input', 'content-type.added'],
    ['content-type.removed input', 'content-type.added'],
  ],
  [
    'a way in',
    'userPassword',
    'X509',
    ['security.scheme-changed input output', 'keyword.changed input output'],
    ['security.scheme-changed input output', 'keyword.changed input output'],
  ],
  ['a scope', '{baca: membaca}', '{}', ['security.scope-removed input output'], ['security.scope-added']],
  [
    'a reply',
    'reply: {channel',
    'x-reply: {channel',
    ['keyword.removed output', 'annotation.changed'],
    ['keyword.added', 'annotation.changed'],
  ],
  ['words', 'title: Terbit', 'title: Diterbitkan', ['annotation.changed'], ['annotation.changed']],
]

test.each(EDITS)('%s, one way and back', (_, old, next, there, back) => {
  const changed = API.replace(old, next)
  expect([seen(API, changed), seen(changed, API)]).toEqual([there, back])
})

test('an operation that turns round breaks everybody, and is judged by where it goes now', () => {
  const found = seen(API, API.replace('action: send', 'action: receive'))
  expect(found).toEqual(['action.changed input output'])
})

test('a change is found where it stands, once', () => {
  const [change, ...others] = changes(API, API.replace('maxLength: 100}', 'maxLength: 50}'))
  expect(others).toEqual([])
  expect(change).toMatchObject({
    pointer: '/components/schemas/Ajuan/properties/nama/maxLength',
    verdict: 'breaking',
    level: 'major',
  })
  expect(verdictOf(changes(API, API.replace('title: Terbit', 'title: X')))).toBe('patch')
})
