import { isAdapterError } from '@selaras/adapter'
import { expect, test } from 'vitest'
import { NOW } from './__fixtures__/complaint.ts'
import { examples } from './__fixtures__/examples.ts'
import { tryout } from './tryout.ts'

test('every example call is answered, and every answer can be read', async () => {
  const { fetch, examples: calls } = tryout.sandbox?.({ now: () => NOW }) ?? expect.fail()
  const read: Record<string, unknown[]> = {}
  for (const { path, method = 'POST', headers = {}, body } of calls) {
    const init = { method, headers, ...(body !== undefined && { body: String(body) }) }
    const response = await fetch(`https://city.example.invalid/${path}`, init)
    const name = path.startsWith('services/') ? 'service_definition' : (path.split('.')[0] as string)
    const { value, unknown } = (await tryout.messages[name]?.(await response.text(), NOW)) ?? expect.fail()
    expect([response.status, unknown]).toEqual([200, name === 'requests' && method === 'POST' ? ['/0/account_id'] : []])
    read[`${method} ${path}`] = [value].flat()
  }
  expect(read['GET services.json']).toHaveLength(3)
  expect(read['POST requests.json']).toMatchObject([{ service_request_id: '638344' }])
  expect(read['GET requests.xml']).toMatchObject([{ service_request_id: '638344', status: 'open' }])
})

test('a file is read in either format', async () => {
  const { receipt } = tryout.messages
  expect((await receipt?.(examples.receipt.json, NOW))?.value).toMatchObject([{ service_request_id: '293944' }])
  expect((await receipt?.(examples.receipt.xml, NOW))?.value).toMatchObject([{ service_request_id: '293944' }])
})

test.each(['{', '<html></html>', ''])('%j is refused', async (text) => {
  const reading = Promise.resolve().then(() => tryout.messages.requests?.(text, NOW))
  expect(isAdapterError(await reading.catch((error: unknown) => error))).toBe(true)
})
