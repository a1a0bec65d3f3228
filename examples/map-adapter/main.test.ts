import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const run = promisify(execFile)

test('a request goes its way in a system that only a map describes', { timeout: 30_000 }, async () => {
  const { stdout } = await run(process.execPath, ['--conditions=@selaras/source', main])
  const [opened = '', ...steps] = stdout.trimEnd().split('\n')
  expect(JSON.parse(opened.replace('Kios: ', ''))).toMatchObject({
    nomor_luar: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
    jenis: 'REKLAME',
    pemohon: { nik: '9901015708900001', nama: 'Siti Contoh' },
    masuk: expect.stringMatching(/^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}$/),
  })
  expect(steps.map((line) => line.trimEnd())).toEqual([
    'DITERIMA -> accepted',
    'DIPROSES -> in-process',
    'TAGIHAN -> awaiting-payment',
    'LUNAS -> in-process',
    'DISETUJUI -> approved',
    'TERBIT -> issued 503/1/2026',
  ])
})
