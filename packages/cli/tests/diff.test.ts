import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createFolder } from './create-folder.ts'
import { run } from './run-selaras.ts'

const specs = fileURLToPath(new URL('../../../specs', import.meta.url))

test.each(['', '/openapi/selaras.json', '/schemas'])('our own specs%s against themselves: no change', async (path) => {
  const { code, stdout, stderr } = await run(['diff', `${specs}${path}`, `${specs}${path}`, '--lang', 'en'])
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'No change.\n', stderr: '' })
})

const api = (operation: object, rest: object = {}) =>
  JSON.stringify({ openapi: '3.1.0', paths: { '/a/{id}': { post: { operationId: 'a', ...operation } } }, ...rest })
const query = (required: boolean) => ({ parameters: [{ name: 'q', in: 'query', required, schema: {} }] })
const body = (schema: object, type = 'application/json') => ({ requestBody: { content: { [type]: { schema } } } })
const answer = (schema: object, code = '200') => ({
  responses: { [code]: { content: { 'application/json': { schema } } } },
})
const header = (required: boolean) => ({ responses: { 200: { headers: { ETag: { required, schema: {} } } } } })

test.each<[string, string, string, number, string[]]>([
  ['operation removed', api({}), '{"openapi":"3.1.0","paths":{}}', 1, ['operation.removed']],
  ['operation added', '{"openapi":"3.1.0","paths":{}}', api({}), 0, ['operation.added']],
  ['operationId', api({}), api({ operationId: 'b' }), 1, ['operation-id.changed']],
  ['deprecated', api({}), api({ deprecated: true }), 0, ['deprecated.added']],
  ['parameter required', api(query(false)), api(query(true)), 1, ['parameter.required']],
  ['parameter optional', api(query(true)), api(query(false)), 0, ['parameter.optional']],
  ['parameter added', api({}), api(query(false)), 0, ['parameter.added']],
  ['required parameter added', api({}), api(query(true)), 1, ['parameter.added-required']],
  ['parameter removed', api(query(false)), api({}), 1, ['parameter.removed']],
  ['request narrowed', api(body({})), api(body({ maxLength: 1 })), 1, ['bound.tightened']],
  ['request widened', api(body({ maxLength: 1 })), api(body({})), 0, ['bound.loosened']],
  ['answer narrowed', api(answer({})), api(answer({ maxLength: 1 })), 0, ['bound.tightened']],
  ['answer widened', api(answer({ maxLength: 1 })), api(answer({})), 1, ['bound.loosened']],
  ['content type', api(body({})), api(body({}, 'text/csv')), 1, ['content-type.removed', 'content-type.added']],
  ['success removed', api(answer({})), api({ responses: {} }), 1, ['response.removed']],
  ['error added', api({ responses: {} }), api(answer({}, '429')), 0, ['response.added']],
  ['header optional', api(header(true)), api(header(false)), 1, ['header.optional']],
  ['security', api({}), api({}, { security: [{ key: [] }] }), 1, ['security.tightened']],
  ['path parameter renamed', api({}), api({}).replace('{id}', '{case}'), 0, ['path.parameter-renamed']],
])('OpenAPI: %s', async (_, old, next, code, rules) => {
  const folder = createFolder({ 'old.json': old, 'new.json': next })
  const result = await run(['diff', 'old.json', 'new.json', '--format', 'json'], { cwd: folder.path })
  folder.remove()
  const report = JSON.parse(result.stdout) as { changes: { rule: string }[] }
  expect(report.changes.map(({ rule }) => rule).sort()).toEqual([...rules].sort())
  expect(result.code).toBe(code)
})

test('YAML is compared with JSON, and a folder may hold both', async () => {
  const yaml = 'openapi: 3.1.0\npaths:\n  /a/{id}:\n    post: {operationId: a}\n'
  const folder = createFolder({ 'old/a.yaml': yaml, 'new/a.yaml': `${yaml}    get: {}\n`, 'a.json': api({}) })
  const both = await run(['diff', 'old/a.yaml', 'a.json', '--lang', 'en'], { cwd: folder.path })
  expect([both.code, both.stdout]).toEqual([0, 'No change.\n'])
  const folders = await run(['diff', 'new', 'old', '--lang', 'en'], { cwd: folder.path })
  expect(folders.code).toBe(1)
  expect(folders.stdout).toContain(
    'BREAKING   a.yaml#/paths/~1a~1{id}/get (old): The operation GET /a/{id} is removed. [operation.removed]',
  )
  folder.remove()
})

const list = (open: boolean, ...codes: string[]) => {
  const said = (code: string) => ({ code, label: { id: code, en: code } })
  return JSON.stringify({ name: 'a', open, codes: codes.map(said) })
}

test.each<[string, string, string, number, string[]]>([
  ['a code of a closed list removed', list(false, 'x', 'y'), list(false, 'y'), 1, ['enum.removed input']],
  ['a code of a closed list added', list(false, 'y'), list(false, 'x', 'y'), 1, ['enum.added output']],
  ['a code of an open list removed', list(true, 'x', 'y'), list(true, 'y'), 0, ['code.removed']],
  ['a code of an open list added', list(true, 'y'), list(true, 'x', 'y'), 0, ['code.added']],
  ['closed', list(true, 'x'), list(false, 'x'), 1, ['enum.introduced input']],
  ['opened', list(false, 'x'), list(true, 'x'), 1, ['enum.dropped output']],
  ['renamed', list(true, 'x'), list(true, 'x').replace('"a"', '"b"'), 1, ['const.changed input output']],
  ['another label', list(false, 'x'), list(false, 'x').replace('"en":"x"', '"en":"X"'), 0, ['annotation.changed']],
  ['another order', list(false, 'x', 'y'), list(false, 'y', 'x'), 0, ['document.changed']],
])('code list: %s', async (_, old, next, code, changes) => {
  const folder = createFolder({ 'old.json': old, 'new.json': next })
  const result = await run(['diff', 'old.json', 'new.json', '--format', 'json'], { cwd: folder.path })
  folder.remove()
  const report = JSON.parse(result.stdout) as { changes: { rule: string; breaks: string[] }[] }
  expect(report.changes.map(({ rule, breaks }) => [rule, ...breaks].join(' '))).toEqual(changes)
  expect(result.code).toBe(code)
})

test('a folder is compared with its AsyncAPI documents and code lists', async () => {
  const api = (address: string) =>
    JSON.stringify({
      asyncapi: '3.0.0',
      channels: { a: { address } },
      operations: { b: { channel: { $ref: '#/channels/a' } } },
    })
  const files = (name: string, address: string, code: string) => ({
    [`${name}/codes/a.json`]: list(true, code),
    [`${name}/events/a.json`]: api(address),
    [`${name}/package.json`]: '{"name":"a"}',
  })
  const folder = createFolder({ ...files('old', '/x', 'x'), ...files('new', '/y', 'y') })
  const { code, stdout } = await run(['diff', 'old', 'new', '--lang', 'en'], { cwd: folder.path })
  folder.remove()
  expect(code).toBe(1)
  expect(
    stdout,
  ).toBe(`compatible codes/a.json#/codes/0 (old): The code "x" leaves an open list; it is still accepted. [code.removed]
compatible codes/a.json#/codes/0: The code "y" joins an open list. [code.added]
BREAKING   events/a.json#/channels/a/address: The address of the channel changes from /x to /y. [channel.address-changed] (breaks senders, breaks receivers)
3 changes, 1 breaking. Version step: major.
`)
})

test.each([
  [{ 'a.json': '{}' }, ['a.json', 'b.json'], 'Berkas "b.json" tidak ada. Maksud Anda "a.json"?'],
  [{ 'a.json': '{}', 'b.json': '{' }, ['a.json', 'b.json'], 'b.json:1:2: bukan JSON atau YAML yang sah'],
  [{ 'a.json': '{}', 'b.yaml': 'a: 1\nb:\n\t- 1' }, ['a.json', 'b.yaml'], 'b.yaml:3:1: baris menjorok dengan tab'],
  [{ 'a.json': '{}', 'b.json': '3' }, ['a.json', 'b.json'], 'bukan JSON Schema, OpenAPI, AsyncAPI, atau daftar kode'],
  [{ 'a.json': '{\n  "$ref": "#/x"\n}' }, ['a.json', 'a.json'], 'a.json:1:1, /: $ref "#/x" tidak menunjuk apa pun.'],
  [
    { 'a.yaml': 'openapi: 3.0.3\npaths:\n  /a:\n    get:\n      parameters:\n        - $ref: "#/components/no"\n' },
    ['a.yaml', 'a.yaml'],
    'a.yaml:6:11, /paths/~1a/get/parameters/0: $ref "#/components/no" tidak menunjuk apa pun.',
  ],
  [{ 'a.json': '{"$ref":"https://a.id/b"}' }, ['a.json', 'a.json'], 'ada di jaringan, dan tidak diunduh'],
  [{ 'a.json': '{}', 'b.json': '{"swagger":"2.0"}' }, ['a.json', 'b.json'], 'editor.swagger.io'],
  [{ 'a.json': '{}', 'b.json': '{"asyncapi":"2.6.0"}' }, ['a.json', 'b.json'], 'AsyncAPI 2.6.0'],
  [{ 'a.json': '{}', 'b.json': '{"asyncapi":"3.0.0"}' }, ['a.json', 'b.json'], 'tidak sejenis'],
])('refused with exit 2: %j', async (files, words, message) => {
  const folder = createFolder(files as unknown as Record<string, string>)
  const { code, stdout, stderr } = await run(['diff', ...words], { cwd: folder.path })
  folder.remove()
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
})
