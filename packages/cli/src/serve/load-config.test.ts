import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isUnusable } from '../unusable.ts'
import { loadConfig } from './load-config.ts'

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
  expect(await load({ participant })).toEqual({
    participant,
    services: [],
    database: join(folder, 'selaras.db'),
    accept: {},
    present: {},
    directory: {},
  })
})

test('keys come from the environment or stand there', async () => {
  const keys = { accept: { 'a.go.id': { env: 'A' } }, present: { 'b.go.id': 'the key we give to b' } }
  const settings = await load({ participant, keys }, { A: 'the key of participant a' })
  expect(settings.accept).toEqual({ 'a.go.id': 'the key of participant a' })
  expect(settings.present).toEqual({ 'b.go.id': 'the key we give to b' })
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

test('files that are no configuration', async () => {
  expect((await refusal('participant: x', {}, 'a.yaml')).key).toBe('error.config-kind')
  expect((await refusal('export const x = 1', {}, 'b.mjs')).key).toBe('error.config-export')
  expect((await refusal('export default {', {}, 'c.mjs')).key).toBe('error.config-load')
  await expect(loadConfig(join(folder, 'none.json'), 'en', {})).rejects.toMatchObject({ key: 'error.file-missing' })
})
