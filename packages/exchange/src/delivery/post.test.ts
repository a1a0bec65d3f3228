import type { ParticipantId } from '@selaras/schemas'
import { expect, test } from 'vitest'
import { directory } from '../directory.ts'
import type { ExchangeNode } from '../node.ts'
import { post } from './post.ts'

const PEER = 'dinas.example.go.id' as ParticipantId

test('who cannot sign for want of a key does not say that the peer is silent', async () => {
  const node = {
    directory: directory({ [PEER]: 'http://dinas.example.go.id' }),
    gateways: {},
    trust: { sign: () => Promise.reject(new TypeError('No key of ours is valid now.')) },
    fetch: () => Promise.reject(new Error('never asked')),
    now: () => 0,
  } as unknown as ExchangeNode
  const posted = post(node, PEER, { path: '/entries', body: {}, key: 'once' })
  await expect(posted).rejects.toThrow('No key of ours is valid now.')
  await expect(posted).rejects.not.toHaveProperty('silent', PEER)
})
