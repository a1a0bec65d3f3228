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

test.each([
  [{ 'a.json': '{}' }, ['a.json', 'b.json'], 'Berkas "b.json" tidak ada. Maksud Anda "a.json"?'],
  [{ 'a.json': '{}', 'b.json': '{' }, ['a.json', 'b.json'], 'b.json:1:2: bukan JSON atau YAML yang sah'],
  [{ 'a.json': '{}', 'b.yaml': 'a: 1\nb:\n\t- 1' }, ['a.json', 'b.yaml'], 'b.yaml:3:1: baris menjorok dengan tab'],
  [{ 'a.json': '{}', 'b.json': '3' }, ['a.json', 'b.json'], 'bukan JSON Schema atau OpenAPI'],
  [{ 'a.json': '{\n  "$ref": "#/x"\n}' }, ['a.json', 'a.json'], 'a.json:1:1, /: $ref "#/x" tidak menunjuk apa pun.'],
  [
    { 'a.yaml': 'openapi: 3.0.3\npaths:\n  /a:\n    get:\n      parameters:\n        - $ref: "#/components/no"\n' },
    ['a.yaml', 'a.yaml'],
    'a.yaml:6:11, /paths/~1a/get/parameters/0: $ref "#/components/no" tidak menunjuk apa pun.',
  ],
  [{ 'a.json': '{"$ref":"https://a.id/b"}' }, ['a.json', 'a.json'], 'ada di jaringan, dan tidak diunduh'],
  [{ 'a.json': '{}', 'b.json': '{"swagger":"2.0"}' }, ['a.json', 'b.json'], 'editor.swagger.io'],
])('refused with exit 2: %j', async (files, words, message) => {
  const folder = createFolder(files as unknown as Record<string, string>)
  const { code, stdout, stderr } = await run(['diff', ...words], { cwd: folder.path })
  folder.remove()
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
})
