import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newKey, published } from '@selaras/exchange'
import { newMasterKey } from '@selaras/exchange/privacy'
import { afterAll, expect, test } from 'vitest'
import { writeRing } from '../keys/ring-file.ts'
import { isUnusable } from '../unusable.ts'
import { loadConfig } from './load-config.ts'
import type { NodeSettings } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'selaras-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

const load = (content: unknown, environment: Record<string, string> = {}, name = 'selaras.config.json') => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return loadConfig(join(folder, name), 'en', environment)
}

const refusal = async (...words: Parameters<typeof load>): Promise<{ key: string; text: string }> => {
  const error: unknown = await load(...words).catch((reason: unknown) => reason)
  if (!isUnusable(error)) throw error
  return { key: error.key, text: JSON.stringify(error.parameters) }
}

const participant = 'mpp.example.go.id'

test('the smallest configuration', async () => {
  const { database, exchange } = await load({ participant })
  expect(database).toEqual({ sqlite: join(folder, 'selaras.db') })
  expect(exchange).toMatchObject({
    participant,
    quotas: { peer: { perSecond: 500 }, anonymous: { perSecond: 50 } },
    trust: { challenge: 'X-Api-Key realm="selaras"' },
  })
  expect(Object.keys(exchange).sort()).toEqual(['directory', 'participant', 'quotas', 'trust'])
})

const proofTo = async (settings: NodeSettings, peer: string) => {
  const request = new Request('https://peer.go.id')
  return (await settings.exchange.trust?.sign(request, new Uint8Array(), peer as never))?.headers.get('X-Api-Key')
}
const proves = async (settings: NodeSettings, key: string) =>
  settings.exchange.trust?.verify(new Request('https://us.go.id', { headers: { 'X-Api-Key': key } }), new Uint8Array())

test('keys come from the environment, from a file, or stand there', async () => {
  writeFileSync(join(folder, 'c.key'), 'the key of participant c\n')
  const accept = { 'a.go.id': { env: 'A' }, 'c.go.id': { file: 'c.key' } }
  const keys = { accept, present: { 'b.go.id': 'the key we give to b' } }
  const settings = await load({ participant, keys }, { A: 'the key of participant a' })
  expect(await proves(settings, 'the key of participant a')).toMatchObject({ participant: 'a.go.id' })
  expect(await proves(settings, 'the key of participant c')).toMatchObject({ participant: 'c.go.id' })
  expect(await proofTo(settings, 'b.go.id')).toBe('the key we give to b')
})

test('what a whole configuration becomes', async () => {
  const ring = { keys: [await newKey(0)] }
  writeRing(join(folder, 'ring.json'), ring, true)
  const [key] = published(ring)
  const settings = await load(
    {
      participant,
      database: { postgres: { env: 'DATABASE' }, standbys: 1 },
      keys: { ring: 'ring.json' },
      directory: { coordinator: 'menpan.go.id', keys: [key?.jwk], source: 'directory.jws' },
      authority: 'mpp.example.go.id',
      masterKey: { env: 'MASTER' },
      metrics: { token: { env: 'TOKEN' } },
      quotas: { peer: { perSecond: 10, burst: 20 } },
      ...{ log: 'json', host: '0.0.0.0', port: 8443, connections: 100, behindProxy: true },
    },
    { DATABASE: 'postgres://db/selaras', MASTER: newMasterKey('2026'), TOKEN: 'token of the scraper' },
  )
  expect(settings).toMatchObject({
    database: { postgres: 'postgres://db/selaras', standbys: 1 },
    ...{ log: 'json', host: '0.0.0.0', port: 8443, connections: 100, behindProxy: true },
  })
  expect(settings.exchange).toMatchObject({
    trust: { challenge: 'Signature realm="selaras"' },
    metrics: { token: 'token of the scraper' },
    masterKey: { current: '2026' },
    quotas: { peer: { perSecond: 10, burst: 20 } },
  })
  expect(await settings.exchange.directory?.unready?.()).toContain('menpan.go.id')
})

test.each([
  [{}, '/participant: Required.'],
  [{ participant: 'MPP' }, '/participant (MPP): A participant id is in lower case.'],
  [{ participant: { id: participant } }, '/participant/name: Required.'],
  [{ participant, datbase: 'x' }, '/datbase: Unknown field'],
  [{ participant, services: [{ id: 'usaha.nib' }] }, '/services/0/name: Required.'],
  [{ participant, directory: { 'a.go.id': 'ftp://a' } }, '/directory/a.go.id (ftp://a): '],
  [{ participant, keys: { accept: { 'a.go.id': 'tooshort' } } }, '/keys/accept/a.go.id: Too short'],
  [{ participant, keys: { accept: { 'a.go.id': { environment: 'A' } } } }, '/keys/accept/a.go.id/env: Required.'],
  ['{"participant":', 'Not valid JSON.'],
  [{ participant, database: { postgres: '' } }, '/database/postgres: '],
  [{ participant, database: { mysql: 'x' } }, '/database/postgres: Required.'],
  [{ participant, quotas: { peer: { perSecond: 0 } } }, '/quotas/peer/perSecond (0): '],
  [{ participant, metrics: { token: 'tooshort' } }, '/metrics/token: Too short'],
  [{ participant, metrics: 'yes' }, '/metrics: '],
  [{ participant, log: 'xml' }, '/log (xml): '],
  [{ participant, directory: { coordinator: 'a.go.id', keys: [], source: 'x' } }, '/directory/keys: '],
  [{ participant, agreements: [{ id: 'x' }] }, '/agreements/0/grantor: Required.'],
])('%j is refused', async (config, message) => {
  const { key, text } = await refusal(config)
  expect(key).toBe('error.config-invalid')
  expect(text).toContain(message)
  expect(text).not.toContain('tooshort')
})

const accept = { 'a.go.id': { env: 'A' }, 'b.go.id': { env: 'B' } }

test('keys of the environment: missing, short, shared', async () => {
  const config = { participant, keys: { accept } }
  expect((await refusal(config)).key).toBe('error.config-environment')
  expect((await refusal(config, { A: 'short', B: 'short' })).key).toBe('error.config-key')
  const shared = await refusal(config, { A: 'the same key for two', B: 'the same key for two' })
  expect(shared.key).toBe('error.config-key-shared')
  expect(shared.text).not.toContain('the same key')
})

test('secrets that cannot be had, and trusts that exclude each other', async () => {
  const missing = await refusal({ participant, masterKey: { file: 'none.key' } })
  expect(missing).toEqual({ key: 'error.config-secret', text: expect.stringContaining('"/masterKey"') })
  const wrong = await refusal({ participant, masterKey: { env: 'MASTER' } }, { MASTER: '2026:tooshort' })
  expect(wrong.key).toBe('error.config-master-key')
  expect(wrong.text).not.toContain('tooshort')
  expect((await refusal({ participant, keys: { ring: 'x', accept: {} } })).key).toBe('error.config-two-trusts')
  expect((await refusal({ participant, keys: { ring: 'none.json' } })).key).toBe('error.ring-missing')
})

test('policies of the standard by id, of a file, or written there', async () => {
  const week = { monday: ['08:00-16:00'] }
  const own = {
    id: 'own',
    title: { id: 'x', en: 'x' },
    source: 'x',
    calendar: 'ID',
    zone: 'Asia/Makassar',
    officeHours: week,
  }
  writeFileSync(join(folder, 'own.json'), JSON.stringify(own))
  const { exchange } = await load({
    participant,
    policy: { clocks: ['licensing', './own.json', { ...own, id: 'here' }] },
  })
  expect(exchange.policy?.clocks.map(({ id, zone }) => [id, zone])).toEqual([
    ['licensing', 'Asia/Jakarta'],
    ['own', 'Asia/Makassar'],
    ['here', 'Asia/Makassar'],
  ])
  expect(await refusal({ participant, policy: { clocks: ['licencing'] } })).toMatchObject({
    key: 'error.policy-unknown',
    text: expect.stringContaining('"suggestion":"licensing"'),
  })
  expect(await refusal({ participant, policy: { clocks: [{ ...own, zone: 'x' }] } })).toMatchObject({
    key: 'error.config-invalid',
    text: expect.stringContaining('/policy/clocks/0/zone'),
  })
})

test('files that are no configuration', async () => {
  expect((await refusal('participant: x', {}, 'a.yaml')).key).toBe('error.config-kind')
  expect((await refusal('export const x = 1', {}, 'b.mjs')).key).toBe('error.config-export')
  expect((await refusal('export default {', {}, 'c.mjs')).key).toBe('error.config-load')
  await expect(loadConfig(join(folder, 'none.json'), 'en', {})).rejects.toMatchObject({ key: 'error.file-missing' })
})

const gatewayTo = async (described: unknown, environment: Record<string, string> = {}) => {
  const { exchange } = await load({ participant, gateways: { 'dinas.go.id': described } }, environment)
  return exchange.gateways?.['dinas.go.id']
}
const pem = (type: 'ec' | 'ed25519' | 'x25519') => {
  const { privateKey } =
    type === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync(type as 'ed25519')
  return privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
}

test('a gateway is described by its address, and by what it asks for', async () => {
  const splp = await gatewayTo(
    { splp: { context: 'dinas/selaras', version: '1.0', apiKey: { env: 'BUS' } } },
    { BUS: 'kunci' },
  )
  expect(splp?.address('https://bus.go.id')).toBe('https://bus.go.id/dinas/selaras/1.0')
  expect((await splp?.auth?.(new Request('https://bus.go.id')))?.headers.get('apikey')).toBe('kunci')
  const xroad = await gatewayTo({ xroad: { client: 'ID/GOV/MPP', service: 'ID/GOV/DINAS/selaras' } })
  expect((await xroad?.auth?.(new Request('https://ss.go.id')))?.headers.get('X-Road-Client')).toBe('ID/GOV/MPP')
  const oauth2 = { tokenUrl: 'https://sso.go.id/token', clientId: 'mpp' }
  for (const proof of [
    { clientSecret: 'rahasia' },
    { privateKey: pem('ec') },
    { privateKey: pem('ed25519'), keyId: 'k1' },
  ])
    expect(await gatewayTo({ oauth2: { ...oauth2, ...proof } })).toMatchObject({ name: 'oauth2' })
})

test.each([
  ['nothing known', { kong: {} }, 'error.config-invalid'],
  [
    'a key of another kind',
    { oauth2: { tokenUrl: 'https://a.go.id', clientId: 'm', privateKey: pem('x25519') } },
    'error.config-private-key',
  ],
  [
    'no key',
    { oauth2: { tokenUrl: 'https://a.go.id', clientId: 'm', privateKey: 'rahasia-42' } },
    'error.config-private-key',
  ],
  [
    'a token over http',
    { oauth2: { tokenUrl: 'http://a.go.id', clientId: 'm', clientSecret: 'rahasia-42' } },
    'error.config-refused',
  ],
  ['half a name', { xroad: { client: 'ID/GOV', service: 'ID/GOV/DINAS/selaras' } }, 'error.config-refused'],
])('a gateway with %s is refused, and no secret is told', async (_, described, key) => {
  const refused = await refusal({ participant, gateways: { 'dinas.go.id': described } })
  expect(refused.key).toBe(key)
  expect(refused.text).toContain('/gateways/dinas.go.id')
  expect(refused.text).not.toContain('rahasia-42')
})
