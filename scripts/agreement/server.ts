import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { apiKeys, createExchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { contract } from '@selaras/schemas'
import { parseJson } from '@selaras/schemas/guard'
import { type Operation, operations } from '@selaras/schemas/operations'
import type { Issue } from '@selaras/schemas/problem'
import type { Payload } from './corpus.ts'
import { zodIssues } from './verdicts.ts'

/** Rules that need the catalogue, the clock or somebody else: a body that breaks them alone is valid against the contract. */
const BEYOND_THE_BODY = [
  'service.unknown',
  'joint-service.unknown',
  'survey.provider',
  'requirement.missing',
  'date.future',
  'subscription.unwilling',
]

const ID = 'server.example.go.id'
const KEY = 'a-key-for-one-process'

const takers = Map.groupBy(
  operations.filter(({ body }) => body !== undefined),
  ({ body }) => (body && contract.get(body)?.id) ?? '',
)

/** What the guard and the contract say of the bytes: the problem and every issue, or none. */
const expectedOf = ({ schema, value }: Payload, { limits }: Operation, bytes: Uint8Array) => {
  const guarded = parseJson(bytes, limits)
  if (!guarded.ok) return { code: guarded.problem, issues: guarded.issues }
  const issues = zodIssues({ schema, value })
  return issues.length > 0 ? { code: 'invalid', issues } : undefined
}

interface Answer {
  type?: string
  issues?: Issue[]
}

const AT_THE_DOOR = ['malformed-json', 'too-large', 'invalid']

/** What the answer says of the body: the problem and its issues, or that the body was valid. */
const saidBy = ({ type = '', issues = [] }: Answer) => {
  const code = type.replace('urn:selaras:problem:', '')
  const about = issues.filter(({ rule }) => !BEYOND_THE_BODY.includes(rule))
  return AT_THE_DOOR.includes(code) && about.length > 0 ? { code, issues: about } : undefined
}

export interface Server {
  /** Operations that took the payload as their body, and where the answer was not the one of the contract. */
  hold: (payload: Payload) => Promise<{ asked: number; refused: number; details: string[] }>
  stop: () => Promise<void>
}

const shown = (said: { code: string; issues: readonly Issue[] } | undefined) =>
  said ? `${said.code} by ${said.issues.map(({ rule, pointer }) => `${rule} ${pointer}`).join(', ')}` : 'valid'

/** A document holds as many issues as fit, from the first on; the code and these must be the same. */
const isSame = (said: ReturnType<typeof saidBy>, expected: ReturnType<typeof expectedOf>) =>
  said && expected
    ? said.code === expected.code && isDeepStrictEqual(said.issues, expected.issues.slice(0, said.issues.length))
    : said === expected

/** A whole exchange in this process, asked through `fetch` as over a network. `change` may put something between. */
export const createServer = (change: (response: Response) => Response = (response) => response): Server => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-server-'))
  const exchange = createExchange({
    participant: ID,
    store: sqlite(join(folder, 'server.db')),
    trust: apiKeys({ accept: { [ID]: KEY }, present: {} }),
    observe: {},
  })
  let asked = 0
  const ask = async (operation: Operation, body: Uint8Array<ArrayBuffer>): Promise<Response> => {
    const id = operation.path.startsWith('/subscriptions') ? 'sub_4fK2mQ9sT1xV7bZc' : '7K3M-9Q2D-X4TV'
    const path = operation.path.replace('{id}', id)
    const headers = { 'X-Api-Key': KEY, 'Content-Type': 'application/json', 'Idempotency-Key': `agreement-${++asked}` }
    return change(await exchange.fetch(new Request(`http://${ID}${path}`, { method: 'POST', headers, body })))
  }
  return {
    hold: async (payload) => {
      const found = takers.get(payload.schema) ?? []
      const bytes = new TextEncoder().encode(JSON.stringify(payload.value))
      const details: string[] = []
      let refused = 0
      for (const operation of found) {
        const response = await ask(operation, bytes)
        const expected = expectedOf(payload, operation, bytes)
        const said = saidBy((await response.json()) as Answer)
        if (said) refused++
        if (response.status === 500 || response.status === 401 || !isSame(said, expected))
          details.push(`${operation.id} ${response.status}: ${shown(said)}; the contract: ${shown(expected)}`)
      }
      return { asked: found.length, refused, details }
    },
    stop: async () => {
      await exchange.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
