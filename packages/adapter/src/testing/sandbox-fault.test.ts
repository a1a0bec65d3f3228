import { expect, test } from 'vitest'
import { faultsOf } from './sandbox-fault.ts'
import { sandboxFetch } from './sandbox-fetch.ts'

const own = { closed: () => new Response('{"tutup":true}', { status: 200 }) }
const fetch = sandboxFetch(async () => Response.json({ name: 'Siti', count: 3, list: [{ ok: true }], none: null }), own)
const ask = async (fault: string) => {
  const response = await fetch(`https://acme.example.invalid/x?fault=${fault}`)
  return { status: response.status, text: await response.text() }
}

test('every fault has a name, those of the sandbox too', () => {
  expect(faultsOf(own)).toEqual([
    '429',
    '500',
    'slow',
    'malformed',
    'html',
    'truncated',
    'wrong-type',
    'empty-text',
    'odd-keys',
    'closed',
  ])
})

test.each([
  ['', 200, '{"name":"Siti","count":3,"list":[{"ok":true}],"none":null}'],
  ['toString', 200, '{"name":"Siti","count":3,"list":[{"ok":true}],"none":null}'],
  ['truncated', 200, '{"name":"Siti","count":3,"lis'],
  ['wrong-type', 200, '{"name":4,"count":"3","list":[{"ok":"true"}],"none":[]}'],
  ['empty-text', 200, '{"name":"Siti","count":"","list":[{"ok":true}],"none":null}'],
  ['odd-keys', 200, '{" name":"Siti"," count":3," list":[{" ok":true}]," none":null}'],
  ['429', 429, ''],
  ['500', 500, 'Internal Server Error'],
  ['closed', 200, '{"tutup":true}'],
])('?fault=%s', async (fault, status, text) => {
  expect(await ask(fault)).toEqual({ status, text })
})

test('wrong-type of something other than JSON is JSON', async () => {
  const plain = sandboxFetch(async () => new Response('<izin/>'))
  expect(await (await plain('https://acme.example.invalid/?fault=wrong-type')).text()).toBe('[7]')
})

test('slow never answers, but lets a caller go', async () => {
  const controller = new AbortController()
  const work = fetch('https://acme.example.invalid/?fault=slow', { signal: controller.signal })
  controller.abort(new Error('enough'))
  await expect(work).rejects.toThrow('enough')
})
