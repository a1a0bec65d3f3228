import { expect, test } from 'vitest'
import { tryout } from './tryout.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')

test('the example of the sandbox is refused under HTTP 200, and its answer can be read', async () => {
  const { fetch = globalThis.fetch, examples = [] } = tryout.sandbox?.({ now: () => NOW }) ?? {}
  const [{ path = '', headers = {}, body } = {}] = examples
  const response = await fetch(`https://bpjs.example.invalid/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
  expect(tryout.messages.antrean?.(await response.text(), NOW)).toEqual({
    value: { code: '401', response: null },
    repairs: [{ pointer: '/metadata/code', repair: 'text-for-number' }],
    unknown: [],
  })
})

test('what is no envelope is read as nothing', async () => {
  expect((await tryout.messages.vclaim?.('"text"', NOW))?.value).toBeUndefined()
  expect(() => tryout.messages.vclaim?.('{', NOW)).toThrow('not JSON')
})
