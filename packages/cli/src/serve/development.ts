import { randomBytes } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { apiKeys } from '@selaras/exchange'
import { contract, Service, ServiceRequestSubmission } from '@selaras/schemas'
import { Unusable } from '../unusable.ts'
import { reasonOf } from '../validate/find-files.ts'
import type { NodeSettings } from './settings.ts'

const ID = 'mpp.selaras.example'
const DATABASE = 'selaras.db'
const KEY_FILE = 'selaras.key'

/** The key of a development node, and how its file was found. */
export interface KeyFile {
  path: string
  key: string
  created: boolean
  /** Whether other users of this computer can read it. */
  open: boolean
}

/** Reads the key beside the database, or makes one that only this user can read. */
export const keyFile = (path: string = KEY_FILE): KeyFile => {
  try {
    const file = openSync(path, 'wx', 0o600)
    const key = randomBytes(24).toString('base64url')
    writeFileSync(file, `${key}\n`)
    closeSync(file)
    return { path, key, created: true, open: false }
  } catch (error) {
    if (reasonOf(error) !== 'EEXIST')
      throw new Unusable('error.key-file', { file: path, reason: reasonOf(error) }, error)
  }
  try {
    const file = openSync(path, 'r')
    const key = readFileSync(file, 'utf8').trim()
    const open = process.platform !== 'win32' && (fstatSync(file).mode & 0o077) !== 0
    closeSync(file)
    return { path, key, created: false, open }
  } catch (error) {
    throw new Unusable('error.key-file', { file: path, reason: reasonOf(error) }, error)
  }
}

const exampleOf = <Example>(schema: Parameters<typeof contract.get>[0]): Example =>
  contract.get(schema)?.examples?.[0] as Example

/** A mall with one service it provides itself, so that every step can be tried alone. */
export const developmentSettings = (url: string, { key }: KeyFile): NodeSettings => ({
  database: { sqlite: DATABASE },
  exchange: {
    participant: {
      id: ID,
      name: { id: 'MPP contoh', en: 'Example mall' },
      kind: 'mpp',
      url,
      profiles: ['service', 'joint', 'complaint', 'queue', 'survey', 'events'],
      level: 2,
      version: '0.1',
    },
    services: [{ ...exampleOf<Service>(Service), provider: ID } as Service],
    trust: apiKeys({ accept: { [ID]: key } }),
    metrics: true,
  },
})

/** A request that works as it is pasted, once; a new `Idempotency-Key` submits another. */
export const curlLine = (url: string, { path }: KeyFile): string => {
  const body = JSON.stringify(exampleOf(ServiceRequestSubmission))
  return [
    `curl ${url}/service-requests`,
    `-H "X-Api-Key: $(cat ${path})"`,
    `-H 'Idempotency-Key: ${randomBytes(9).toString('base64url')}'`,
    "-H 'Content-Type: application/json'",
    `-d '${body}'`,
  ].join(' \\\n  ')
}
