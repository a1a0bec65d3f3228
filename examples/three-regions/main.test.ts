import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

const run = (...options: string[]) =>
  spawnSync(process.execPath, ['--conditions=@selaras/source', main, ...options], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, LANG: 'id_ID.UTF-8', LC_ALL: '' },
  })

test('three regions exchange every case, with an agency away and calls sent twice', { timeout: 70_000 }, () => {
  const { status, stdout, stderr } = run('--once', '--json')
  expect(status, stderr).toBe(0)
  const lines = stdout.trimEnd().split('\n')
  const summary = JSON.parse(lines.at(-1) ?? '')
  expect(summary).toMatchObject({ received: 680, refused: 34, lost: 0, doubled: 0 })
  expect(summary.completed + summary.waiting).toBe(680 - 34)
  expect(summary.completed).toBeGreaterThan(500)
  expect(summary.waiting).toBeGreaterThan(0)
  expect(summary.retried).toBeGreaterThan(0)
  expect(summary.deliveries).toBeGreaterThan(680)
  expect(summary.seconds).toBeLessThan(60)
  expect(Object.keys(summary)).toEqual([
    'received',
    'refused',
    'completed',
    'waiting',
    'deliveries',
    'retried',
    'lost',
    'doubled',
    'seconds',
  ])
  for (const words of ['Mengapa ditolak', 'Menunggu siapa', 'Perjalanan satu kasus', 'DPMPTSP luar jaringan'])
    expect(stderr).toContain(words)
})
