import { chmodSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDirectory } from '@selaras/exchange'
import { compactVerify, importJWK } from 'jose'
import { afterAll, expect, test } from 'vitest'
import { ringReader } from '../src/keys/ring-file.ts'
import { createFolder } from './create-folder.ts'
import { run } from './run-selaras.ts'

const folder = createFolder()
afterAll(folder.remove)
const selaras = (...words: string[]) => run([...words, '--lang', 'en'], { cwd: folder.path })
const file = (name: string) => join(folder.path, name)
const posix = process.platform !== 'win32'

interface Published {
  jwk: { kid: string; crv: string; d?: string }
  from: string
  until?: string
  revokedAt?: string
}
const published = (stdout: string) => JSON.parse(stdout) as Published[]

test('new, rotate, revoke, list: the ring is ours alone, and only public parts are printed', async () => {
  const made = await selaras('keys', 'new')
  expect(made.code).toBe(0)
  const [first] = published(made.stdout)
  expect(made.stderr).toContain(`Key ${first?.jwk.kid} is made in selaras.keys.json.`)
  if (posix) expect(statSync(file('selaras.keys.json')).mode & 0o777).toBe(0o600)

  const rotated = published((await selaras('keys', 'rotate', '--curve', 'P-256')).stdout)
  expect(rotated.map(({ jwk, until }) => [jwk.crv, until === undefined])).toEqual([
    ['Ed25519', false],
    ['P-256', true],
  ])
  const revoked = await selaras('keys', 'revoke', first?.jwk.kid ?? '')
  expect(published(revoked.stdout)[0]?.revokedAt).toMatch(/Z$/)
  expect(revoked.stderr).toContain('No valid key is left; run: selaras keys rotate')
  const [, second, third] = published((await selaras('keys', 'rotate')).stdout)
  expect(Date.parse(second?.from ?? '') - Date.parse(first?.from ?? '')).toBeGreaterThan(3_500_000)
  expect(Date.parse(third?.from ?? '')).toBeLessThanOrEqual(Date.now())
  const listed = (await selaras('keys', 'list')).stdout
  expect(listed).toMatch(
    new RegExp(
      `^${first?.jwk.kid}  Ed25519 .*  revoked\\n\\S{43}  P-256 .*  not yet valid\\n\\S{43}  Ed25519 .*  valid\\n$`,
    ),
  )
  if (posix) expect(statSync(file('selaras.keys.json')).mode & 0o777).toBe(0o600)

  const secrets = [...readFileSync(file('selaras.keys.json'), 'utf8').matchAll(/"d": "([^"]+)"/g)].map(
    ([, d = '']) => d,
  )
  expect(secrets).toHaveLength(3)
  const printed = [made, revoked].map(({ stdout, stderr }) => stdout + stderr).join('') + listed
  for (const secret of secrets) expect(printed).not.toContain(secret)
})

test.runIf(posix)('a ring others can read is refused (file modes: POSIX only)', async () => {
  await selaras('keys', 'new', '--ring', 'open.json')
  chmodSync(file('open.json'), 0o644)
  const { code, stdout, stderr } = await selaras('keys', 'list', '--ring', 'open.json')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('Run: chmod 600 open.json')
})

test('mistakes are named, and no ring is overwritten', async () => {
  await selaras('keys', 'new', '--ring', 'own.json')
  const before = readFileSync(file('own.json'), 'utf8')
  expect((await selaras('keys', 'new', '--ring', 'own.json')).stderr).toContain('exists and is not overwritten')
  expect(readFileSync(file('own.json'), 'utf8')).toBe(before)
  expect((await selaras('keys', 'rotate', '--ring', 'none.json')).stderr).toContain('selaras keys new --ring none.json')
  expect((await selaras('keys', 'revoke', 'nobody', '--ring', 'own.json')).stderr).toContain('There is no key "nobody"')
  expect((await selaras('keys', 'rotat')).stderr).toContain('Did you mean "rotate"?')
  expect((await selaras('keys', 'new', '--curve', 'P-521')).stderr).toContain('Choose one of: Ed25519, P-256.')
  const secret = JSON.parse(before).keys[0].jwk.d
  writeFileSync(file('bad.json'), before.replace('"kty": "OKP"', '"kty": "RSA"'), { mode: 0o600 })
  const bad = await selaras('keys', 'list', '--ring', 'bad.json')
  expect(bad.stderr).toContain('/keys/0/jwk/kty')
  expect(bad.stderr).not.toContain(secret)
})

test('a signed directory is believed by whoever holds the key of its coordinator, and by nobody else', async () => {
  const [key] = published((await selaras('keys', 'new', '--ring', 'coordinator.json')).stdout)
  const document = {
    coordinator: 'menpan.example.go.id',
    issuedAt: '2026-03-13T10:00:00+07:00',
    expiresAt: '2026-03-20T10:00:00+07:00',
    participants: [{ id: 'mpp.example.go.id', url: 'https://mpp.example.go.id', keys: [key] }],
  }
  writeFileSync(file('directory.json'), JSON.stringify(document))
  const { code, stdout } = await selaras('directory', 'sign', 'directory.json', '--ring', 'coordinator.json')
  expect(code).toBe(0)
  const now = Date.parse('2026-03-14T10:00:00+07:00')
  const jwk = key?.jwk as never
  const coordinator = { id: 'menpan.example.go.id' as never, keys: [jwk] }
  expect(readDirectory(stdout, { now, coordinator })).toMatchObject({ ok: true })
  const other = { ...coordinator, keys: [published((await selaras('keys', 'new', '--ring', 'b.json')).stdout)[0]?.jwk] }
  expect(readDirectory(stdout, { now, coordinator: other as never })).toEqual({ ok: false, refusal: 'unsigned' })
  const { payload } = await compactVerify(stdout.trim(), await importJWK(jwk, 'EdDSA'))
  expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(document)
  writeFileSync(file('wrong.json'), JSON.stringify({ ...document, expiresAt: 'besok' }))
  expect((await selaras('directory', 'sign', 'wrong.json', '--ring', 'coordinator.json')).stderr).toContain(
    '/expiresAt',
  )
})

test('a ring that changes is read again; one that breaks meanwhile changes nothing', async () => {
  await selaras('keys', 'new', '--ring', 'live.json')
  let now = 0
  let told = 0
  const ring = ringReader(file('live.json'), { language: 'en', now: () => now, onError: () => (told += 1) })
  expect(ring().keys).toHaveLength(1)
  await selaras('keys', 'rotate', '--ring', 'live.json')
  expect(ring().keys).toHaveLength(1)
  now += 1_000
  expect(ring().keys).toHaveLength(2)
  writeFileSync(file('live.json'), '{')
  utimesSync(file('live.json'), 9e8, 9e8)
  now += 1_000
  expect([ring().keys.length, told]).toEqual([2, 1])
})
