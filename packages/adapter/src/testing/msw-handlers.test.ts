import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mswHandlersOf } from './msw-handlers.ts'
import { sandboxFetch } from './sandbox-fetch.ts'

const sandbox = { fetch: sandboxFetch(async ({ url }) => Response.json({ path: new URL(url).pathname })) }
const server = setupServer(
  ...mswHandlersOf(http, 'https://acme.example.invalid/v1/', sandbox),
  http.all('*', () => HttpResponse.json({}, { status: 418 })),
)
beforeAll(() => server.listen())
afterAll(() => server.close())

test.each([
  ['https://acme.example.invalid/v1', 200],
  ['https://acme.example.invalid/v1/a/b?c=d', 200],
  ['https://acme.example.invalid/v1/a?fault=429', 429],
  ['https://acme.example.invalid/v2/a', 418],
  ['https://other.example.invalid/v1/a', 418],
])('%s is answered with %i', async (address, status) => {
  const response = await fetch(address, { method: 'POST', body: '{}' })
  expect(response.status).toBe(status)
  if (status === 200) expect(await response.json()).toEqual({ path: new URL(address).pathname })
})
