import { provinceModules, regions } from './generated/regions.gen.ts'

/** A district as it lies in the data: its villages stay unread until somebody asks for them. */
interface District {
  name: string
  villages: string
}

/** Districts of one province by their code, in its order. */
export type Districts = ReadonlyMap<string, District>

let eager: ReadonlyMap<string, string> | undefined

const readRegions = () => {
  const names = new Map<string, string>()
  for (const line of regions.split('\n')) {
    const [province = '', ...regencies] = line.split(';')
    const code = province.slice(0, 2)
    names.set(code, province.slice(3))
    for (const regency of regencies) names.set(`${code}.${regency.slice(0, 2)}`, regency.slice(3))
  }
  return names
}

/** Names of provinces and regencies by code, each province followed by its regencies. */
export const provincesAndRegencies = (): ReadonlyMap<string, string> => {
  eager ??= readRegions()
  return eager
}

const readDistricts = (province: string, text: string): Districts => {
  const districts = new Map<string, District>()
  for (const line of text.split('\n')) {
    const end = line.indexOf(';')
    const [name, villages] = end < 0 ? [line.slice(6), ''] : [line.slice(6, end), line.slice(end + 1)]
    districts.set(`${province}.${line.slice(0, 5)}`, { name, villages })
  }
  return districts
}

const loaded = new Map<string, Promise<Districts>>()
/** Where nothing is loaded. */
export const none: Districts = new Map()

/** The districts of a province, loaded at the first question; a load that fails is tried again at the next. */
export const districtsOf = (province: string): Promise<Districts> => {
  const known = loaded.get(province)
  if (known) return known
  const load = Object.hasOwn(provinceModules, province) ? provinceModules[province] : undefined
  if (!load) return Promise.resolve(none)
  const loading = load().then(({ districts }) => readDistricts(province, districts))
  loaded.set(province, loading)
  loading.catch(() => loaded.delete(province))
  return loading
}

const SPACE = 32
const isDigit = (code: number) => code >= 48 && code < 58

/** Whether a village says its number before its name: `2012 Sukamaju`; some names begin with digits, none with four. */
const isNumbered = (text: string, start: number) =>
  isDigit(text.charCodeAt(start)) &&
  isDigit(text.charCodeAt(start + 1)) &&
  isDigit(text.charCodeAt(start + 2)) &&
  isDigit(text.charCodeAt(start + 3)) &&
  text.charCodeAt(start + 4) === SPACE

/** Goes through the villages of a district as they lie in the data, until `visit` says it has seen enough. */
const walk = (text: string, visit: (number: number, start: number, end: number) => boolean): void => {
  let number = 0
  for (let start = 0; start < text.length; start++) {
    const found = text.indexOf(';', start)
    const end = found < 0 ? text.length : found
    const numbered = isNumbered(text, start)
    number = numbered ? Number(text.slice(start, start + 4)) : number + 1
    if (visit(number, numbered ? start + 5 : start, end)) return
    start = end
  }
}

/** Code and name of each village of a district. */
export const villagesOf = (code: string, { villages }: District): [code: string, name: string][] => {
  const named: [string, string][] = []
  walk(villages, (number, start, end) => {
    named.push([`${code}.${String(number).padStart(4, '0')}`, villages.slice(start, end)])
    return false
  })
  return named
}

/** Name of the village that has this number in a district; the others are passed over unread. */
export const villageName = (number: number, { villages }: District): string | undefined => {
  let name: string | undefined
  walk(villages, (at, start, end) => {
    if (at === number) name = villages.slice(start, end)
    return at === number
  })
  return name
}
