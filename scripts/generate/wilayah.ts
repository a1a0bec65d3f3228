import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Files } from './files.ts'
import { banner } from './text.ts'

/** A row of the source; rows come in the order of their codes. */
interface Row {
  code: string
  name: string
}

type Upstream = Record<'getProvinces' | 'getRegencies' | 'getDistricts' | 'getVillages', () => Promise<Row[]>>

interface HistoricalCodes {
  codes: { code: string; current: string | null; name: string; source: string }[]
}

const PACKAGE = 'packages/wilayah'
const GENERATED = `${PACKAGE}/src/generated`
const HISTORICAL = `${PACKAGE}/data/historical-codes.json`
const SOURCE = 'npm idn-area-data 4.0.1, data ODbL-1.0'

/** The source's four tables, as `packages/wilayah` has it installed. */
export const upstreamRows = async (root: string) => {
  const path = createRequire(join(root, PACKAGE, 'package.json')).resolve('idn-area-data')
  const upstream = (await import(pathToFileURL(path).href)) as Upstream
  const [provinces, regencies, districts, villages] = await Promise.all([
    upstream.getProvinces(),
    upstream.getRegencies(),
    upstream.getDistricts(),
    upstream.getVillages(),
  ])
  return { provinces, regencies, districts, villages }
}

const parentOf = (code: string) => code.slice(0, code.lastIndexOf('.'))

const byParent = (rows: readonly Row[]) => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(parentOf(row.code))
    if (group) group.push(row)
    else groups.set(parentOf(row.code), [row])
  }
  return groups
}

/** The text forms have no escapes, so a name that would need one stops the generator. */
const checked = (name: string) => {
  if (/[;`$\\\n]|^\d{4} |^\s|\s$/.test(name)) throw new Error(`[wilayah] "${name}" does not fit the text form.`)
  return name
}

/** Names in the order of their numbers; the number is written only where it does not follow the one before. */
const villageCells = (villages: readonly Row[]) => {
  let previous = 0
  return villages.map(({ code, name }) => {
    const number = Number(code.slice(9))
    const follows = number === previous + 1
    previous = number
    return follows ? checked(name) : `${code.slice(9)} ${checked(name)}`
  })
}

const provinceModule = (province: Row, districts: readonly Row[], villages: ReadonlyMap<string, Row[]>) => {
  const lines = districts.map(({ code, name }) =>
    [`${code.slice(3)} ${checked(name)}`, ...villageCells(villages.get(code) ?? [])].join(';'),
  )
  return `${banner(SOURCE)}
/** Districts and villages of ${province.name}: \`regency.district name;village;village\`, a village's number where it does not follow. */
export const districts: string = \`${lines.join('\n')}\`
`
}

const regionsModule = (provinces: readonly Row[], regencies: ReadonlyMap<string, Row[]>) => {
  const lines = provinces.map(({ code, name }) =>
    [
      `${code} ${checked(name)}`,
      ...(regencies.get(code) ?? []).map((regency) => `${regency.code.slice(3)} ${checked(regency.name)}`),
    ].join(';'),
  )
  const loaders = provinces.map(({ code }) => `  '${code}': () => import('./${code}.gen.ts'),`)
  return `${banner(SOURCE)}
/** Provinces and their regencies: \`province name;regency name;regency name\`. */
export const regions: string = \`${lines.join('\n')}\`

export const provinceModules: Readonly<Record<string, () => Promise<{ districts: string }>>> = {
${loaders.join('\n')}
}
`
}

const historicalModule = async (root: string, names: ReadonlyMap<string, string>) => {
  const { codes } = JSON.parse(await readFile(join(root, HISTORICAL), 'utf8')) as HistoricalCodes
  for (const { code, current, name } of codes) {
    if (names.has(code)) throw new Error(`[wilayah] ${HISTORICAL}: ${code} is in use.`)
    if (current !== null && names.get(current) !== name)
      throw new Error(`[wilayah] ${HISTORICAL}: ${current} is not "${name}".`)
  }
  return `${banner(HISTORICAL)}
/** \`old code current code\`; without the second where no region of that name exists today. */
export const historicalCodes: string = \`${codes.map(({ code, current }) => (current ? `${code} ${current}` : code)).join('\n')}\`
`
}

/** Region data as text modules: provinces and regencies in one, districts and villages in one a province. */
export const wilayahModules = async (root: string): Promise<Files> => {
  const { provinces, regencies, districts, villages } = await upstreamRows(root)
  const all = [...provinces, ...regencies, ...districts, ...villages]
  const names = new Map(all.map(({ code, name }) => [code, name]))
  for (const { code } of all)
    if (code.includes('.') && !names.has(parentOf(code))) throw new Error(`[wilayah] ${code} has no parent.`)
  const villagesOf = byParent(villages)
  const files: Files = new Map()
  files.set(`${GENERATED}/regions.gen.ts`, regionsModule(provinces, byParent(regencies)))
  files.set(`${GENERATED}/historical.gen.ts`, await historicalModule(root, names))
  for (const province of provinces) {
    const inside = districts.filter(({ code }) => code.startsWith(`${province.code}.`))
    files.set(`${GENERATED}/${province.code}.gen.ts`, provinceModule(province, inside, villagesOf))
  }
  return files
}
