import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { createFolder } from './create-folder.ts'
import { run } from './run-selaras.ts'
import { start } from './start-selaras.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
// Where every adapter is installed.
const here = join(root, 'examples/every-adapter')
const map = join(root, 'examples/map-adapter/kios.map.yaml')
const folder = createFolder({
  'nib.json': '{"dataNIB":{"nib":"9990001234567","total_modal_dasar":"","aneh":1}}',
  'kosong.json': '{"aneh":1}',
  'rusak.json': '{"dataNIB":',
})
const file = (name: string) => join(folder.path, name)
const read = (words: string[], input?: string) => run(['read', ...words], { cwd: here, ...(input && { input }) })
afterAll(folder.remove)

describe('selaras read', () => {
  test('shows value, repairs and unknown fields of a message', async () => {
    const { code, stdout } = await read(['oss', 'receiveNIB', file('nib.json')])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      value: { dataNIB: { nib: '9990001234567' } },
      repairs: [{ pointer: '/dataNIB/total_modal_dasar', repair: 'empty-text-for-number' }],
      unknown: ['/dataNIB/aneh'],
    })
  })

  test('is exit 1 for what is not readable, and one line a file with --ndjson', async () => {
    const files = ['nib.json', 'kosong.json', 'rusak.json'].map(file)
    const { code, stdout } = await read(['oss', 'receiveNIB', '--ndjson', ...files])
    const lines = stdout.trimEnd().split('\n')
    expect(code).toBe(1)
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ file: files[0], unknown: ['/dataNIB/aneh'] }),
      { file: files[1], error: 'tidak ada yang dikenali di dalamnya' },
      { file: files[2], error: '[oss] Pesan ini bukan JSON.' },
    ])
    const alone = await read(['oss', 'receiveNIB', file('kosong.json'), '--lang', 'en'])
    expect(alone).toMatchObject({ code: 1, stdout: '' })
    expect(alone.stderr).toContain('not readable: nothing in it is known')
  })

  test('reads standard input, at a time that is given, by a map file', async () => {
    const row = { urut: 1, nomor_luar: '7K3M-9Q2D-X4TV', status: 'TAGIHAN', biaya: 'Rp 5.000' }
    const answer = JSON.stringify({ kode: '00', data: { baris: [row] } })
    const { code, stdout } = await read([map, 'changes', '-', '--now', '2026-03-13T10:00:00+07:00'], answer)
    expect(code).toBe(0)
    expect(JSON.parse(stdout).value.changes).toMatchObject([
      { key: '1', command: { name: 'request-payment', data: { payment: { amount: 5000 } } } },
    ])
  })

  test('lists systems and messages when asked wrongly', async () => {
    const words: [string[], string[]][] = [
      [[], ['Sebutkan sistemnya.', 'dukcapil', 'http', 'oss']],
      [
        ['osss', 'receiveNIB', '-'],
        ['Maksud Anda "oss"?', 'npm install @selaras/adapter-osss'],
      ],
      [['oss'], ['Sebutkan pesan oss', 'receiveNIB']],
      [
        ['oss', 'receiveNBI', '-'],
        ['Maksud Anda "receiveNIB"?', 'inqueryNIB'],
      ],
      [['oss', 'receiveNIB'], ['Sebutkan berkas']],
      [['oss', 'receiveNIB', file('tidak-ada.json')], ['tidak ada.']],
      [['oss', 'receiveNIB', '-', '--now', 'kemarin'], ['Waktu "kemarin" tidak sah.']],
      [['../oss', 'x', '-'], ['tidak terpasang']],
    ]
    for (const [asked, told] of words) {
      const { code, stdout, stderr } = await read(asked)
      expect({ asked, code, stdout }).toEqual({ asked, code: 2, stdout: '' })
      for (const text of told) expect(stderr).toContain(text)
    }
  })

  test('tells what is wrong in a map by file and line', async () => {
    const broken = file('salah.yaml')
    writeFileSync(broken, readFileSync(map, 'utf8').replace('command: accept', 'command: acept'))
    const { code, stderr } = await read([broken, 'changes', '-'])
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /salah\.yaml:\d+: \/changes\/statuses\/DITERIMA\/command \(acept\): Nilai tidak ada dalam daftar\./,
    )
  })
})

describe('selaras sandbox', () => {
  const children: ReturnType<typeof start>[] = []
  afterEach(() => {
    for (const child of children) child.kill('SIGKILL')
  })

  const serve = async (words: string[]) => {
    const child = start(['sandbox', ...words, '--port', '0', '--lang', 'en'], { cwd: here })
    children.push(child)
    const exited = new Promise<number | null>((resolve) => child.on('close', resolve))
    let printed = ''
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk) => {
        printed += chunk
        if (/Ctrl\+C/.test(printed)) resolve()
      })
      child.stderr.on('data', (chunk) => {
        printed += chunk
      })
      child.on('close', () => reject(new Error(printed)))
    })
    const urls = Object.fromEntries(
      [...printed.matchAll(/^([a-z.-]+): (http:\S+)$/gm)].map(([, name, url]) => [name, url]),
    )
    return { child, exited, printed, urls: urls as Record<string, string> }
  }

  test('serves several systems; the example calls work as printed, ?fault= shows trouble, Ctrl-C stops', async () => {
    const { child, exited, printed, urls } = await serve(['dukcapil', map])
    expect(Object.keys(urls)).toEqual(['dukcapil', 'kios'])
    expect(printed).toMatch(/^dukcapil: 429, 500, slow, .*odd-keys, quota, closed, not-whitelisted$/m)
    const calls = printed.split('\n').filter((line) => line.startsWith('curl '))
    expect(calls.length).toBeGreaterThanOrEqual(3)
    for (const line of calls) {
      const answer = JSON.parse(execFileSync('sh', ['-c', line], { encoding: 'utf8' }))
      expect(answer.kode === '00' || answer.content[0].NIK === 'Sesuai').toBe(true)
    }
    const headers = { 'x-api-key': 'kunci-percobaan' }
    const trouble = await fetch(`${urls.kios}/permohonan/perubahan?fault=429`, { headers })
    expect([trouble.status, trouble.headers.get('retry-after')]).toEqual([429, '120'])
    const stranger = await fetch(`${urls.kios}/permohonan/perubahan`)
    expect(stranger.status).toBe(401)
    await stranger.text()
    child.kill('SIGINT')
    expect(await exited).toBe(0)
  })

  test('stops by itself after --for', async () => {
    const { exited, printed } = await serve(['oss', '--for', '1s'])
    expect(printed).toContain('Stops after 1s')
    expect(await exited).toBe(0)
  })

  test('says what it cannot do', async () => {
    const told = async (words: string[]) => (await run(['sandbox', ...words], { cwd: here })).stderr
    expect(await told(['oss', '--for', 'soon'])).toContain('Lama "soon" tidak sah.')
    expect(await told([])).toContain('Sebutkan sistemnya.')
    expect(await told(['oss', 'nobody'])).toContain('Adaptor "nobody" tidak terpasang.')
  })
})

describe('selaras new adapter', () => {
  // Inside the repository, where the packages a new adapter installs are found.
  const workshop = join(root, '.cache/new-adapter-test')
  afterAll(() => rmSync(workshop, { recursive: true, force: true }))

  test('copies the template under a new name; its own tests pass and its types hold', {
    timeout: 120_000,
  }, async () => {
    rmSync(workshop, { recursive: true, force: true })
    mkdirSync(workshop, { recursive: true })
    const { code, stdout } = await run(['new', 'adapter', 'kios-izin'], { cwd: workshop })
    expect({ code, told: stdout.includes('cd adapter-kios-izin') }).toEqual({ code: 0, told: true })
    const made = join(workshop, 'adapter-kios-izin')
    const names = [
      'package.json',
      'README.md',
      ...['adapter', 'map', 'sandbox', 'upstream', 'tryout', 'index'].map((name) => `src/${name}.ts`),
    ]
    for (const name of names) expect(readFileSync(join(made, name), 'utf8')).not.toMatch(/hello|workspace:|catalog:/i)
    expect(existsSync(join(made, 'dist'))).toBe(false)

    symlinkSync(join(root, 'packages/adapter/template/node_modules'), join(made, 'node_modules'))
    const conditions = 'resolve: { conditions: ["@selaras/source"] }'
    writeFileSync(join(made, 'vitest.config.ts'), `export default { ${conditions}, ssr: { ${conditions} } }\n`)
    const tool = (name: string, ...words: string[]) => {
      const path = join(root, 'node_modules', name)
      return execFileSync(process.execPath, [path, ...words], { cwd: made, encoding: 'utf8', stdio: 'pipe' })
    }
    expect(tool('vitest/vitest.mjs', 'run', '--dir', 'src')).toMatch(/Tests\S* .*\d+ passed/)
    expect(tool('typescript/bin/tsc', '--customConditions', '@selaras/source')).toBe('')
    // The types are checked by now.
    const build = ['-p', 'tsconfig.build.json', '--noCheck', '--customConditions', '@selaras/source']
    expect(tool('typescript/bin/tsc', ...build)).toBe('')
    expect(existsSync(join(made, 'dist/tryout.js'))).toBe(true)
    expect(dirname(made)).toBe(workshop)
  })

  test('takes no name that is none, and no folder that holds something', async () => {
    const told = async (name: string) => (await run(['new', 'adapter', name], { cwd: workshop })).stderr
    for (const name of ['Kios', 'kios_izin', 'class', 'hello', '../x'])
      expect(await told(name)).toContain(`Nama "${name}"`)
    expect(await told('kios-izin')).toContain('"adapter-kios-izin" sudah ada isinya')
    expect((await run(['new', 'adaptor', 'kios'], { cwd: workshop })).stderr).toContain('Pilih: adapter.')
  })
})
