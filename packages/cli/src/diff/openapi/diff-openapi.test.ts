import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { verdictOf } from '../change.ts'
import { createSide } from '../node.ts'
import { diffOpenApi } from './diff-openapi.ts'

/** A licensing service as agencies publish them. */
const API = `
openapi: 3.0.3
servers:
  - url: https://{wilayah}.example.go.id/v1
    variables: {wilayah: {default: batang, enum: [batang, purbalingga]}}
security: [{kunci: []}]
paths:
  /izin:
    get:
      operationId: daftarIzin
      parameters:
        - {name: status, in: query, schema: {type: string, enum: [baru, selesai]}}
        - {name: halaman, in: query, schema: {type: integer}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Izin'}}}}}
    post:
      operationId: ajukanIzin
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Izin'}}}}
      responses:
        '201': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Izin'}}}}
        '422': {description: salah}
      callbacks:
        selesai:
          '{$request.body#/alamat}':
            post:
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Kabar'}}}}
              responses: {'204': {description: diterima}}
  /izin/{id}:
    delete:
      operationId: hapusIzin
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: ok}}
components:
  securitySchemes:
    kunci: {type: apiKey, in: header, name: X-Api-Key}
    token: {type: http, scheme: bearer}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.go.id/token', scopes: {baca: membaca}}}}
  schemas:
    Kabar: {type: object, required: [status], properties: {status: {type: string, enum: [baru, selesai]}}}
    Izin:
      type: object
      required: [nama, nomor]
      properties:
        nomor: {type: string, readOnly: true, pattern: '^I-[0-9]+$'}
        nama: {type: string, maxLength: 100}
        nik: {type: string, pattern: '^[0-9]{16}$'}
        kataSandi: {type: string, writeOnly: true}
        atasan: {$ref: '#/components/schemas/Izin'}
`
const ITEM = "'200': {description: ok, content:"

const changed = (edits: readonly (readonly [string, string])[]): string => {
  let text = API
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`${from} is not there`)
    text = text.replaceAll(from, () => to)
  }
  return text
}

const side = (name: 'old' | 'new', text: string) => createSide(name, 'a.yaml', new Map([['a.yaml', parse(text)]]))
const between = (old: string, next: string) => {
  const found = diffOpenApi(side('old', old), side('new', next))
  const lines = found.map(({ rule, breaks }) => `${rule}${breaks.length > 0 ? ` ${breaks.join('+')}` : ''}`)
  return `${verdictOf(found)}: ${[...new Set(lines)].sort().join(', ')}`
}

type Pair = [name: string, edits: [string, string][], there: string, back: string]

/** What happens in real life, and what its undoing does. */
const PAIRS: Pair[] = [
  [
    'an enum value of a request is renamed',
    [['schema: {type: string, enum: [baru, selesai]}}\n', 'schema: {type: string, enum: [baru, tuntas]}}\n']],
    'major: enum.added, enum.removed input',
    'major: enum.added, enum.removed input',
  ],
  [
    'an enum value of a callback is renamed: who receives it does not know the new one',
    [
      [
        'properties: {status: {type: string, enum: [baru, selesai]}}',
        'properties: {status: {type: string, enum: [baru, tuntas]}}',
      ],
    ],
    'major: enum.added output, enum.removed',
    'major: enum.added output, enum.removed',
  ],
  [
    'a field is required from now on: senders break, receivers are glad',
    [['required: [nama, nomor]', 'required: [nama, nomor, nik]']],
    'major: required.added input',
    'major: required.removed output',
  ],
  [
    'a required field that only the server writes',
    [['required: [nama, nomor]', 'required: [nama]']],
    'major: required.removed output',
    'minor: required.added',
  ],
  [
    'a required field that only the client writes',
    [['required: [nama, nomor]', 'required: [nama, nomor, kataSandi]']],
    'major: required.added input',
    'minor: required.removed',
  ],
  [
    'the pattern of a field that is only read',
    [["pattern: '^I-[0-9]+$'", "pattern: '^J-[0-9]+$'"]],
    'major: pattern.changed output',
    'major: pattern.changed output',
  ],
  [
    'a field that is only read stays so and is limited',
    [["readOnly: true, pattern: '^I-[0-9]+$'", "readOnly: true, maxLength: 9, pattern: '^I-[0-9]+$'"]],
    'minor: bound.tightened',
    'major: bound.loosened output',
  ],
  [
    'a field becomes read-only: who sent it must stop',
    [['nama: {type: string, maxLength: 100}', 'nama: {type: string, maxLength: 100, readOnly: true}']],
    'major: read-only.added input, required.removed',
    'major: read-only.removed, required.added input',
  ],
  [
    'a field becomes write-only: who read it finds it no more',
    [['nik: {type: string,', 'nik: {type: string, writeOnly: true,']],
    'major: write-only.added output',
    'minor: write-only.removed',
  ],
  [
    'a pattern is dropped',
    [["nik: {type: string, pattern: '^[0-9]{16}$'}", 'nik: {type: string}']],
    'major: pattern.removed output',
    'major: pattern.added input',
  ],
  [
    'a pattern is loosened: nobody can tell for certain, so it counts as breaking both',
    [["'^[0-9]{16}$'", "'^[0-9]{15,16}$'"]],
    'major: pattern.changed input+output',
    'major: pattern.changed input+output',
  ],
  [
    'an operation is removed',
    [['    delete:', '    x-delete:']],
    'major: annotation.changed, operation.removed input+output',
    'minor: annotation.changed, operation.added',
  ],
  [
    'a status is added: who waits for 200 sees 202',
    [[ITEM, `'202': {description: ditunda}\n        ${ITEM}`]],
    'major: response.added output',
    'major: response.removed output',
  ],
  [
    'an error is added',
    [["'422': {description: salah}", "'422': {description: salah}\n        '429': {description: tunggu}"]],
    'minor: response.added',
    'minor: response.removed',
  ],
  [
    'a parameter is required from now on',
    [['{name: halaman, in: query, schema', '{name: halaman, in: query, required: true, schema']],
    'major: parameter.required input',
    'minor: parameter.optional',
  ],
  [
    'a second way in',
    [['security: [{kunci: []}]', 'security: [{kunci: []}, {token: []}]']],
    'minor: security.loosened',
    'major: security.tightened input+output',
  ],
  [
    'a second proof beside the first',
    [['security: [{kunci: []}]', 'security: [{kunci: [], token: []}]']],
    'major: security.tightened input+output',
    'minor: security.loosened',
  ],
  [
    'a scope is added',
    [['{baca: membaca}', '{baca: membaca, tulis: menulis}']],
    'minor: security.scope-added',
    'major: security.scope-removed input+output',
  ],
  [
    'tokens come from elsewhere',
    [['https://a.go.id/token', 'https://b.go.id/token']],
    'major: security.scheme-changed input+output',
    'major: security.scheme-changed input+output',
  ],
  [
    'a key moves to another header',
    [['name: X-Api-Key', 'name: Api-Key']],
    'major: security.scheme-changed input+output',
    'major: security.scheme-changed input+output',
  ],
  [
    'words about a scheme',
    [['{type: http, scheme: bearer}', '{type: http, scheme: bearer, bearerFormat: JWT}']],
    'patch: annotation.changed',
    'patch: annotation.changed',
  ],
  [
    'the server moves',
    [['example.go.id/v1', 'example.go.id/v2']],
    'major: server.added, server.removed input+output',
    'major: server.added, server.removed input+output',
  ],
  [
    'a slash at the end of the server',
    [['example.go.id/v1', 'example.go.id/v1/']],
    'patch: document.changed',
    'patch: document.changed',
  ],
  [
    'a region leaves the address',
    [['enum: [batang, purbalingga]', 'enum: [batang]']],
    'major: server.value-removed input+output',
    'patch: document.changed',
  ],
  [
    'another region is meant by default',
    [['default: batang', 'default: purbalingga']],
    'major: server.variable-changed input+output',
    'major: server.variable-changed input+output',
  ],
  [
    'one operation moves to a server of its own',
    [['operationId: hapusIzin', 'operationId: hapusIzin\n      servers: [{url: https://arsip.example.go.id}]']],
    'major: server.added, server.removed input+output',
    'major: server.added, server.removed input+output',
  ],
  [
    'a callback goes',
    [['            post:\n              requestBody', '            x-post:\n              requestBody']],
    'major: callback.removed input+output',
    'minor: callback.added',
  ],
  [
    'a callback brings one more field: what we send grows',
    [['required: [status]', 'required: [status, nomor]']],
    'minor: required.added',
    'major: required.removed output',
  ],
  [
    'a callback takes one more answer',
    [
      [
        "responses: {'204': {description: diterima}}",
        "responses: {'204': {description: diterima}, '202': {description: nanti}}",
      ],
    ],
    'minor: response.added',
    'major: response.removed input',
  ],
]

test.each(PAIRS)('%s', (_, edits, there, back) => {
  const next = changed(edits)
  expect(between(API, next)).toBe(there)
  expect(between(next, API)).toBe(back)
})

const hook = (schema: string, secured = '') =>
  `openapi: 3.1.0\nsecurity: [{kunci: []}]\nwebhooks:\n  kasus:\n    post:\n      ${secured}\n      requestBody: {content: {application/json: {schema: ${schema}}}}`

test('a webhook goes the other way, and the door of the document is not its door', () => {
  const [wide, narrow] = [hook('{type: string}'), hook('{type: string, maxLength: 5}')]
  expect(between(narrow, wide)).toBe('major: bound.loosened output')
  expect(between(wide, narrow)).toBe('minor: bound.tightened')
  expect(between(wide, wide.replace('[{kunci: []}]', '[]'))).toBe('patch: document.changed')
  expect(between(wide, hook('{type: string}', 'security: [{token: []}]'))).toBe(
    'major: security.tightened input+output',
  )
})

test('3.0 and 3.1 say the same in their own words', () => {
  const three =
    'openapi: 3.0.3\npaths: {/a: {get: {responses: {200: {content: {application/json: {schema: SCHEMA}}}}}}}'
  const old = three.replace('SCHEMA', '{type: string, nullable: true, example: a}')
  const next = three.replace('3.0.3', '3.1.0').replace('SCHEMA', '{type: [string, "null"], example: a}')
  expect(between(old, next)).toBe('patch: annotation.changed')
  expect(between(old, next.replace(', "null"', ''))).toBe('minor: annotation.changed, nullable.removed')
})
