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
const none: Districts = new Map()

/** The districts of a province, loaded at the first question; a load that fails is tried again at the next. */
export const districtsOf = async (province: string): Promise<Districts> => {
  const known = loaded.get(province)
  if (known) return known
  if (!provincesAndRegencies().has(province)) return none
  const loading = provinceModules[province]?.().then(({ districts }) => readDistricts(province, districts))
  if (!loading) return none
  loaded.set(province, loading)
  loading.catch(() => loaded.delete(province))
  return loading
}

/** Code and name of each village of a district. */
export const villagesOf = (district: string, { villages }: District): [code: string, name: string][] => {
  let number = 0
  if (villages === '') return []
  return villages.split(';').map((cell) => {
    const isNumbered = cell.charCodeAt(0) < 58 && /^\d{4} /.test(cell)
    number = isNumbered ? Number(cell.slice(0, 4)) : number + 1
    return [`${district}.${String(number).padStart(4, '0')}`, isNumbered ? cell.slice(5) : cell]
  })
}
