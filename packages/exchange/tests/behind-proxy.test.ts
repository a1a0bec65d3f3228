import { expect, test } from 'vitest'
import { createSigner, directory, newKey, published, signatures } from '../src/index.ts'
import { AGENCY, MALL } from './region.ts'

const now = () => Date.now()

test.each([
  ['mpp.example.go.id', 'http://127.0.0.1:3000'],
  ['mpp.example.go.id', 'http://mpp.internal'],
  ['mpp.example.go.id:8443', 'http://127.0.0.1:3000'],
  ['mpp.example.go.id:8443', 'http://mpp.internal'],
])('a proxy for %s that calls us %s changes nothing of what was signed', async (authority, inside) => {
  const ring = { keys: [await newKey(now() - 1000)] }
  const listed = directory({ [AGENCY]: { url: 'https://dinas.example.go.id', keys: published(ring) } })
  const signer = createSigner(() => ring, now)
  const sender = signatures({ participant: AGENCY as never, signer, directory: listed, now })
  const receiver = signatures({ participant: MALL as never, signer, directory: listed, now, authority })
  const sent = new Request(`https://${authority}/services?limit=2`)
  const { headers } = await sender.sign(sent, new Uint8Array(), MALL as never)
  const arrived = new Request(`${inside}/services?limit=2`, { headers })
  expect(await receiver.verify(arrived, new Uint8Array())).toMatchObject({ ok: true, participant: AGENCY })
  const elsewhere = new Request(`${inside}/services?limit=3`, { headers })
  expect(await receiver.verify(elsewhere, new Uint8Array())).toMatchObject({ ok: false })
})
