import { DatabaseSync } from 'node:sqlite'
import { keyOf, MALL, submission } from '../../packages/exchange/tests/region.ts'
import { sideBySide } from './side-by-side.ts'

/** A write somebody sent, and what it was answered. */
export interface Write {
  key: string
  path: string
  body: unknown
  /** Status, version and body; absent while nobody said that it is done. */
  answer?: string
}

export type Send = (write: Write) => Promise<string>

/** A node that takes so many milliseconds to answer is as good as gone. */
const LONGEST_ANSWER = 30_000

/**
 * Sends writes to a node.
 * @param call How it is reached. Default: over HTTP.
 */
export const senderTo =
  (base: string, call: (request: Request) => Promise<Response> = fetch): Send =>
  async ({ key, path, body }) => {
    const headers = { 'X-Api-Key': keyOf(MALL, MALL), 'Content-Type': 'application/json', 'Idempotency-Key': key }
    const signal = AbortSignal.timeout(LONGEST_ANSWER)
    const response = await call(
      new Request(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body), signal }),
    )
    const version = response.headers.get('ETag') ?? `Retry-After ${response.headers.get('Retry-After')}`
    return `${response.status} ${version} ${await response.text()}`
  }

/** Tracking number in an answer. */
const idIn = (answer: string | undefined): string | undefined => /"id":"([^"]+)"/.exec(answer ?? '')?.[1]
const isSubmission = ({ path }: Write) => path === '/service-requests'
/** Whether the node said that it has done it. */
export const isDone = (answer: string | undefined): boolean => /^20[01] /.test(answer ?? '')

/** Refusals that do not tell a client to come back. */
export const rudeIn = (answers: readonly string[]): string[] =>
  answers
    .filter((answer) => !isDone(answer) && !/^503 Retry-After [1-9][0-9]* .*urn:selaras:problem:/s.test(answer))
    .map((answer) => `answered ${answer.slice(0, 160)}`)

interface Writer {
  name: string
  send: Send
  /** Where every write is noted before it is sent. */
  writes: Write[]
  isOver?: () => boolean
}

/** Submits, and withdraws every third request, until the node is gone or it is enough. */
export const writeUntilGone = async ({ name, send, writes, isOver = () => false }: Writer) => {
  const attempt = async (write: Write) => {
    writes.push(write)
    const answer = await send(write)
    if (isDone(answer)) write.answer = answer
    return write.answer
  }
  try {
    for (let at = 0; !isOver(); at++) {
      const body = { ...submission, reference: `${name}-${at}` }
      const id = idIn(await attempt({ key: `submit-${name}-${at}`, path: '/service-requests', body }))
      const path = `/service-requests/${id}/withdraw`
      if (id && at % 3 === 0) await attempt({ key: `withdraw-${name}-${at}`, path, body: { reason: 'batal' } })
    }
  } catch {
    // The node is gone: the last write has no answer.
  }
}

/** Sends every write again: what was answered must be answered the same, what was not must be possible now. */
export const sendAgain = async (send: Send, writes: readonly Write[]): Promise<string[]> => {
  const problems: string[] = []
  await sideBySide(writes, 12, async (write) => {
    const again = await send(write)
    if (!isDone(again)) problems.push(`${write.key} is answered ${again.slice(0, 200)}`)
    else if (write.answer && write.answer !== again) problems.push(`${write.key} was acknowledged and is lost`)
    else write.answer = again
  })
  return problems
}

/** Counts of what the database should hold after these writes. */
export const expectedCounts = (writes: readonly Write[]): Readonly<Record<string, number>> => {
  const cases = writes.filter(isSubmission).length
  return {
    'SELECT count(*) FROM cases': cases,
    'SELECT count(DISTINCT reference) FROM cases': cases,
    'SELECT count(*) FROM entries': writes.length,
    'SELECT count(*) FROM answers': writes.length,
    "SELECT count(*) FROM cases WHERE status = 'withdrawn'": writes.length - cases,
  }
}

/** Looks into the file past the node: integrity, and every effect once. */
export const inspect = (path: string, writes: readonly Write[]): string[] => {
  const database = new DatabaseSync(path, { readOnly: true })
  const one = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0]
  const problems = Object.entries(expectedCounts(writes)).flatMap(([sql, expected]) =>
    one(sql) === expected ? [] : [`${sql}: ${one(sql)} instead of ${expected}`],
  )
  const integrity = one('PRAGMA integrity_check')
  database.close()
  return integrity === 'ok' ? problems : [`integrity check: ${integrity}`, ...problems]
}
