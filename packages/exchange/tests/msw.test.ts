import { apiKey, createClient, isProblemError } from '@selaras/client'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mswHandlers } from '../src/msw.ts'
import { createRegion, keyOf, MALL, type Region, submission } from './region.ts'

const BASE = 'https://mpp.example.go.id/selaras'
let region: Region
const server = setupServer()

beforeEach(() => {
  region = createRegion()
  const mall = region.exchanges[MALL]
  if (mall) server.use(...mswHandlers(http, BASE, mall))
  server.listen()
})

afterEach(async () => {
  server.close()
  await region.close()
})

test('code under test talks to the real engine at the address it believes in', async () => {
  const client = createClient(BASE, { auth: apiKey(keyOf(MALL, MALL)) })
  const request = await client.serviceRequests.submit(submission)
  expect(request.status).toBe('submitted')
  expect(await client.serviceRequests.get(request.id)).toEqual(request)
  const refused = await client.serviceRequests.accept(request.id, {}).catch((error: unknown) => error)
  expect(isProblemError(refused) && refused.code).toBe('forbidden')
})

test('a list is walked page by page', async () => {
  const client = createClient(BASE, { auth: apiKey(keyOf(MALL, MALL)) })
  const ids: string[] = []
  for (let at = 0; at < 5; at++) ids.push((await client.serviceRequests.submit(submission)).id)
  const listed: string[] = []
  for await (const { id } of client.serviceRequests.list({ limit: 2 })) listed.push(id)
  expect(listed).toEqual(ids)
})
