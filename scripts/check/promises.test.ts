import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../workspace.ts'
import { undeclared } from './promises.ts'

type Document = Record<string, never> & {
  paths: Record<string, Record<'get' | 'post', Record<string, never>>>
  components: Record<string, Record<string, Record<string, never>>>
}
const folder = join(root, 'specs/openapi')
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Document

it.each(readdirSync(folder))('%s declares problems, examples, idempotency, pagination and security', (file) => {
  expect(undeclared(read(file))).toEqual([])
})

/** Follows a path of keys to its last but one, and drops the last. */
const drop = (document: object, ...keys: string[]) => {
  const last = keys.pop() as string
  const at = keys.reduce<Record<string, never>>((node, key) => node[key] as never, document as Record<string, never>)
  if (!(last in at)) throw new Error(`${last} is not there`)
  delete at[last]
}

const submit = ['paths', '/complaints', 'post']
const list = ['paths', '/complaints', 'get']

describe('finds what is missing', () => {
  it.each<[string, string[], string[]]>([
    ['a problem', [...submit, 'responses', '500'], []],
    ['every problem of the server', ['5xx'], ['POST /complaints: problems: no 5xx problem']],
    [
      'the body of a problem',
      ['components', 'responses', 'Invalid', 'content', 'application/problem+json'],
      ['POST /complaints: problems: 422 is no problem document'],
    ],
    [
      'an example of a request',
      [...submit, 'requestBody', 'content', 'application/json', 'example'],
      ['POST /complaints: examples: no example of request application/json'],
    ],
    [
      'an example of an answer',
      [...list, 'responses', '200', 'content', 'application/json', 'example'],
      ['GET /complaints: examples: no example of 200 application/json'],
    ],
    [
      'an example pointed at',
      ['components', 'examples', 'unauthenticated'],
      ['POST /complaints: examples: no example of 401 application/problem+json'],
    ],
    ['the key', [...submit, 'parameters'], ['POST /complaints: idempotency: no required Idempotency-Key']],
    [
      'that the key is required',
      ['components', 'parameters', 'Idempotency-Key', 'required'],
      ['POST /complaints: idempotency: no required Idempotency-Key'],
    ],
    ['the cursor', [...list, 'parameters', '0'], ['GET /complaints: pagination: a list without the parameter cursor']],
    ['the limit', [...list, 'parameters', '1'], ['GET /complaints: pagination: a list without the parameter limit']],
    [
      'the next page',
      ['components', 'schemas', 'ComplaintPage', 'properties', 'next'],
      ['GET /complaints: pagination: a list whose answer has no next cursor'],
    ],
    ['security', ['security'], ['POST /complaints: security: no security, not even that there is none']],
    [
      'a scheme',
      ['components', 'securitySchemes', 'bearer'],
      ['POST /complaints: security: an unknown security scheme bearer'],
    ],
    ['the refusal', [...submit, 'responses', '401'], ['POST /complaints: security: no 401']],
  ])('%s', (_, keys, expected) => {
    const document = read('complaint.json')
    if (keys[0] === '5xx') for (const code of ['500', '503']) drop(document, ...submit, 'responses', code)
    else drop(document, ...keys)
    const found = undeclared(document)
    if (expected.length === 0) expect(found).toEqual([])
    else expect(found).toEqual(expect.arrayContaining(expected))
  })
})
