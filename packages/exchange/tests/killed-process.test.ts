import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { keyOf, MALL, submission } from './region.ts'

const ROUNDS = 10
const WRITERS = 12
const SEED = 20_261_122

const folder = mkdtempSync(join(tmpdir(), 'selaras-killed-'))
const path = join(folder, 'log.db')
let child: ChildProcess | undefined
afterAll(() => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const start = async (): Promise<string> => {
  const program = fileURLToPath(new URL('./killed-node.ts', import.meta.url))
  child = spawn(process.execPath, ['--conditions=@selaras/source', program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data')) as [Buffer]
  return `http://127.0.0.1:${line.toString().trim()}`
}

const kill = async () => {
  const exited = once(child as ChildProcess, 'exit')
  child?.kill('SIGKILL')
  await exited
}

interface Write {
  key: string
  path: string
  body: unknown
  /** What was answered; absent while nobody answered. */
  answer?: string
}

const send = async (base: string, { key, path, body }: Write): Promise<string> => {
  const headers = { 'X-Api-Key': keyOf(MALL, MALL), 'Content-Type': 'application/json', 'Idempotency-Key': key }
  const response = await fetch(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return `${response.status} ${response.headers.get('ETag')} ${await response.text()}`
}
const idIn = (answer: string) => /"id":"([^"]+)"/.exec(answer)?.[1]

/** Submits, and withdraws every third request, until the node is gone. */
const writeUntilKilled = async (base: string, writer: string, writes: Write[]) => {
  const attempt = async (write: Write) => {
    writes.push(write)
    write.answer = await send(base, write)
    return write.answer
  }
  try {
    for (let at = 0; ; at++) {
      const body = { ...submission, reference: `${writer}-${at}` }
      const answer = await attempt({ key: `submit-${writer}-${at}`, path: '/service-requests', body })
      if (at % 3 === 0)
        await attempt({
          key: `withdraw-${writer}-${at}`,
          path: `/service-requests/${idIn(answer)}/withdraw`,
          body: { reason: 'batal' },
        })
    }
  } catch {
    // The node was killed: the last write has no answer.
  }
}

/** A small seeded generator (LCG), so that a failing run can be repeated. */
const seeded = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

test('a node that is killed again and again keeps every write it acknowledged, and does each once', async () => {
  const random = seeded(SEED)
  const writes: Write[] = []
  let base = await start()
  for (let round = 0; round < ROUNDS; round++) {
    const mine: Write[] = []
    const writers = Array.from({ length: WRITERS }, (_, at) => writeUntilKilled(base, `${round}-${at}`, mine))
    await new Promise((resolve) => setTimeout(resolve, 20 + random() * 150))
    await kill()
    await Promise.all(writers)
    base = await start()
    for (const write of mine) {
      const again = await send(base, write)
      expect(again, write.key).toMatch(write.path === '/service-requests' ? /^201 / : /^200 /)
      if (write.answer) expect(again).toBe(write.answer)
      write.answer = again
    }
    writes.push(...mine)
  }
  await kill()
  const submitted = writes.filter((write) => write.path === '/service-requests')
  expect(new Set(submitted.map((write) => idIn(write.answer ?? ''))).size).toBe(submitted.length)
  const database = new DatabaseSync(path, { readOnly: true })
  const one = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0]
  expect(one('PRAGMA integrity_check')).toBe('ok')
  expect(one('SELECT count(*) FROM cases')).toBe(submitted.length)
  expect(one('SELECT count(*) FROM entries')).toBe(writes.length)
  expect(one('SELECT count(*) FROM answers')).toBe(writes.length)
  expect(one('SELECT count(DISTINCT reference) FROM cases')).toBe(submitted.length)
  expect(one("SELECT count(*) FROM cases WHERE status = 'withdrawn'")).toBe(writes.length - submitted.length)
  database.close()
  expect(writes.length).toBeGreaterThan(ROUNDS * WRITERS)
}, 60_000)
