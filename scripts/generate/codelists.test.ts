import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { root } from '../workspace.ts'

interface CodeList {
  name: string
  open: boolean
  codes: { code: string }[]
}

const folder = join(root, 'specs/codelists')
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as CodeList

const words = { type: 'string', minLength: 2 }
const text = {
  type: 'object',
  required: ['id', 'en'],
  additionalProperties: false,
  properties: { id: words, en: words },
}
const isWhole = new Ajv2020({ strict: true }).compile({
  type: 'object',
  required: ['name', 'open', 'title', 'source', 'codes'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
    open: { type: 'boolean' },
    title: text,
    source: words,
    codes: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['code', 'label', 'source'],
        additionalProperties: false,
        properties: { code: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }, label: text, source: words },
      },
    },
  },
})

it.each(readdirSync(folder))('%s gives every code once, with its name in two languages and its source', (file) => {
  const list = read(file)
  expect([isWhole(list), isWhole.errors]).toEqual([true, null])
  expect(`${list.name}.json`).toBe(file)
  expect(new Set(list.codes.map(({ code }) => code)).size).toBe(list.codes.length)
})

it('knows the thirteen channels of Jakarta and the four classes, and stays open for other channels', () => {
  const channels = read('complaint-channel.json')
  const jakarta = channels.codes.filter((row) => 'source' in row && String(row.source).startsWith('Jakarta CRM'))
  expect([channels.open, jakarta.length]).toEqual([true, 13])
  expect(read('complaint-classification.json').codes.map(({ code }) => code)).toEqual([
    'complaint-supervisory',
    'complaint-non-supervisory',
    'aspiration',
    'information-request',
  ])
})
