import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const program = fileURLToPath(new URL('replay.py', import.meta.url))
const specs = fileURLToPath(new URL('../../specs', import.meta.url))
const hasPython = spawnSync('python3', ['--version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'selaras-replay-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const replay = (from: string) =>
  spawnSync('python3', ['-B', program, from], { encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' } })

it('Python is here wherever nothing may be skipped', () => {
  if (process.env.CI) expect(hasPython).toBe(true)
})

it.skipIf(!hasPython)('another language, from the text alone, agrees on every vector', () => {
  const { status, stdout } = replay(specs)
  const lines = stdout.trim().split('\n')
  expect([status, stdout]).toEqual([0, stdout])
  for (const line of lines) expect(line).toMatch(/^([\w-]+): (\d+) of \2 agree$/)
  expect(lines[0]).toMatch(/^clock: [3-9]\d\d /)
})

it.skipIf(!hasPython)('and says so where it does not: one day off less', () => {
  cpSync(specs, folder, { recursive: true })
  const file = join(folder, 'calendars/id-2025.json')
  const year = readFileSync(file, 'utf8')
  writeFileSync(file, year.replace(/^.*"2025-04-07".*\n/m, ''))
  const { status, stdout } = replay(folder)
  expect(status).toBe(1)
  expect(stdout).toContain('expected')
})
