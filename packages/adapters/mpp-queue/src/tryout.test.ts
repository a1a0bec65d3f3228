import { expect, test } from 'vitest'
import { tryout } from './tryout.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')

test('every example of the sandbox is answered, and read without a repair', async () => {
  const { fetch = globalThis.fetch, examples = [] } = tryout.sandbox?.({ now: () => NOW }) ?? {}
  expect(examples).not.toEqual([])
  for (const { path, headers = {}, body } of examples) {
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }
    const response = await fetch(`https://antrian.example.invalid/${path}`, init)
    expect([path, response.ok]).toEqual([path, true])
    const reading = tryout.messages[path.split('/').at(-1) ?? '']?.(await response.text(), NOW)
    expect(reading).toMatchObject({ value: { success: true }, repairs: [], unknown: [] })
  }
})
