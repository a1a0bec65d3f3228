import type { ParticipantId } from '@selaras/schemas'
import { expect, test } from 'vitest'
import { directory } from '../directory.ts'
import type { ExchangeNode } from '../node.ts'
import { walkFeed } from './walk-feed.ts'

const PEER = 'dinas.example.go.id' as ParticipantId
const entry = {
  specversion: '1.0',
  id: '7777-7777-777W.1',
  source: PEER,
  subject: '7777-7777-777W',
  type: 'complaint.verified',
  time: '2026-03-13T10:00:00+07:00',
  datacontenttype: 'application/json',
  sequence: 1,
  actor: PEER,
  command: 'a-command',
  data: {},
}

/** A node whose peer answers the pages of this feed; how often it asked. */
const asking = (pageAfter: (cursor: number) => { items: unknown[]; next: string }) => {
  const asked: number[] = []
  const node = {
    directory: directory({ [PEER]: 'http://dinas.example.go.id' }),
    gateways: {},
    trust: { sign: async (request: Request) => request },
    fetch: async (request: Request) => {
      const cursor = Number(new URL(request.url).searchParams.get('cursor'))
      asked.push(cursor)
      // Whoever walks on for ever would never let the test fail.
      if (asked.length > 100) throw new Error('asked too often')
      return Response.json(pageAfter(cursor))
    },
    now: () => 0,
  } as unknown as ExchangeNode
  const walk = async () => {
    let entries = 0
    for await (const of of walkFeed(node, PEER, { pages: 20, empty: 5 })) entries += of.length
    return entries
  }
  return { walk, asked }
}

test('a feed is walked to its end, over pages from which everything was erased', async () => {
  const { walk } = asking((cursor) => ({
    items: cursor % 4 === 0 ? [entry] : [],
    next: String(Math.min(cursor + 1, 12)),
  }))
  expect(await walk()).toBe(4)
})

test.each([
  ['always has one page more', 20, (cursor: number) => ({ items: [entry], next: String(cursor + 1) })],
  ['goes on without a word', 6, (cursor: number) => ({ items: [], next: String(cursor + 1) })],
  ['goes in circles', 3, (cursor: number) => ({ items: [entry], next: String((cursor + 1) % 3) })],
])('a feed that %s is given up', async (_, pages, pageAfter) => {
  const { walk, asked } = asking(pageAfter)
  await expect(walk()).rejects.toThrow('has no end')
  expect(asked).toHaveLength(pages)
})
