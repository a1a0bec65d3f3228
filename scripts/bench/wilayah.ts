import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { upstreamRows } from '../generate/wilayah.ts'
import { root } from '../workspace.ts'
import { contest, type Row, type Work } from './measure.ts'

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

/** The built package beside a linear scan over the rows of its source, which forgives case and spacing but no slip. */
export const wilayah = async (): Promise<Row[]> => {
  const { lookup, search } = (await import(ours)) as typeof import('../../packages/wilayah/src/index.ts')
  const { provinces, regencies, districts, villages } = await upstreamRows(root)
  const rows = [...provinces, ...regencies, ...districts, ...villages].map((row) => ({ ...row, key: keyOf(row.name) }))
  return [
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
