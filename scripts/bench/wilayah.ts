import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { upstreamRows } from '../generate/wilayah.ts'
import { root } from '../workspace.ts'
import { atMost, contest, median, type Row, type Work } from './measure.ts'

const VILLAGE = '33.03.01.2001'
const TYPED = [
  'purbalingga',
  'Kab. Purbalinga',
  'kec. bukateja',
  'Sukamaju',
  'jakarta selatan',
  'utara',
  'Mearuke',
  'so',
]

const ours = new URL('../../packages/wilayah/dist/index.js', import.meta.url).href
const upstream = () =>
  pathToFileURL(createRequire(new URL('../../packages/wilayah/package.json', import.meta.url)).resolve('idn-area-data'))
    .href

const processes =
  (program: string): Work =>
  (count) => {
    for (let at = 0; at < count; at++) execFileSync(process.execPath, ['--input-type=module', '--eval', program])
  }

const questions =
  (ask: (text: string) => unknown): Work =>
  async (count) => {
    for (let at = 0; at < count; at++) await ask(TYPED[at % TYPED.length] as string)
  }

const keyOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Median over rounds of the milliseconds one piece of work takes. */
const each = async (work: Work, count: number): Promise<number> => {
  const times: number[] = []
  for (let round = 0; round < 9; round++) {
    const start = performance.now()
    await work(count)
    times.push((performance.now() - start) / count)
  }
  return median(times)
}

/** What importing costs in a process that has done nothing else. */
const importing = (): number => {
  const program = `const start = performance.now(); await import('${ours}'); console.log(performance.now() - start)`
  const run = () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }))
  return median(Array.from({ length: 9 }, run))
}

/** Codes in an order that has nothing to do with how they lie. */
const scattered = (codes: readonly string[]): ((at: number) => string) => {
  const step = 48_271
  return (at) => codes[(at * step) % codes.length] as string
}

/** What one call costs, once what it needs is loaded. */
const bounds = async (villages: readonly { code: string }[]): Promise<Row[]> => {
  const { lookup, search } = (await import(ours)) as typeof import('../../packages/wilayah/src/index.ts')
  const codes = villages.map(({ code }) => code)
  const codeAt = scattered(codes)
  const lookups: Work = async (count) => {
    for (let at = 0; at < count; at++) await lookup(codeAt(at))
  }
  const searches = questions((text) => search(text))
  await lookups(codes.length)
  await searches(TYPED.length)
  const area = 'wilayah'
  return [
    atMost({ area, name: 'import', unit: ' ms', target: 15, ours: importing() }),
    atMost({
      area,
      name: `lookup of a village with its parents, any of ${codes.length} in turn`,
      unit: ' µs',
      target: 2,
      ours: (await each(lookups, 20_000)) * 1000,
    }),
    atMost({
      area,
      name: 'search over all names, typing forgiven',
      unit: ' ms',
      target: 5,
      ours: await each(searches, 20 * TYPED.length),
    }),
  ]
}

/** The built package beside a linear scan over the rows of its source, which forgives case and spacing but no slip. */
export const wilayah = async (): Promise<Row[]> => {
  const { lookup, search } = (await import(ours)) as typeof import('../../packages/wilayah/src/index.ts')
  const { provinces, regencies, districts, villages } = await upstreamRows(root)
  const rows = [...provinces, ...regencies, ...districts, ...villages].map((row) => ({ ...row, key: keyOf(row.name) }))
  return [
    ...(await bounds(villages)),
    await contest({
      area: 'wilayah',
      name: 'processes that import and name one village, beside reading the source rows',
      unit: '/s',
      target: null,
      count: 5,
      rounds: 5,
      ours: processes(`const { lookup } = await import('${ours}'); await lookup('${VILLAGE}')`),
      peer: processes(
        `const { getVillages } = await import('${upstream()}'); (await getVillages()).find((row) => row.code === '${VILLAGE}')`,
      ),
    }),
    await contest({
      area: 'wilayah',
      name: 'lookup of a village with its parents, beside a scan for its row alone',
      unit: '/s',
      target: null,
      count: 500,
      ours: questions(() => lookup(VILLAGE)),
      peer: questions(() => rows.find((row) => row.code === VILLAGE)),
    }),
    await contest({
      area: 'wilayah',
      name: `search of ${rows.length} names, typing forgiven, beside a scan that forgives case and spacing`,
      unit: '/s',
      target: null,
      count: 160,
      ours: questions((text) => search(text)),
      peer: questions((text) => rows.filter((row) => row.key.includes(keyOf(text))).slice(0, 10)),
    }),
  ]
}
