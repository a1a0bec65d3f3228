import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const processes: ChildProcess[] = []
const folder = mkdtempSync(join(tmpdir(), 'selaras-ten-lines-'))

afterEach(() => {
  for (const child of processes) child.kill()
  rmSync(folder, { recursive: true, force: true })
})

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** Runs a program from source until it has printed what is waited for. */
const runUntil = (args: string[], env: Record<string, string>, awaited: RegExp) =>
  new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=@selaras/source', ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
    })
    processes.push(child)
    let printed = ''
    const take = (chunk: Buffer) => {
      printed += chunk
      if (awaited.test(printed)) resolve(printed)
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    child.once('exit', (code) => reject(new Error(`exit ${code}: ${printed}`)))
  })

test('the program of the README submits a request and sees its first entry', { timeout: 30_000 }, async () => {
  const port = await freePort()
  await runUntil([path('../../packages/cli/src/main.ts'), 'serve', '--port', String(port)], {}, /Idempotency-Key/)
  const env = {
    SELARAS_URL: `http://127.0.0.1:${port}`,
    SELARAS_KEY: readFileSync(join(folder, 'selaras.key'), 'utf8').trim(),
  }
  const printed = await runUntil([path('main.ts')], env, /service-request\.submitted/)
  expect(printed).toMatch(/^[0-9A-Z-]{14} is submitted\n\S+Z service-request\.submitted/)
})

test('the README shows this very program', () => {
  expect(readFileSync(path('../../README.md'), 'utf8')).toContain(
    `\`\`\`ts\n${readFileSync(path('main.ts'), 'utf8')}\`\`\``,
  )
})
