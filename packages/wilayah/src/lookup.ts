import { depthOf, LEVELS, levelOf, parentCodes, type Region, type RegionLevel, type RegionName } from './region.ts'
import { type Districts, districtsOf, none, provincesAndRegencies, villageName, villagesOf } from './regions.ts'

const nameOf = (code: string, districts: Districts): string | undefined => {
  if (code.length <= 5) return provincesAndRegencies().get(code)
  const district = districts.get(code.slice(0, 8))
  return code.length === 8 || !district ? district?.name : villageName(Number(code.slice(9)), district)
}

const region = (code: string, districts: Districts): RegionName | undefined => {
  const name = nameOf(code, districts)
  return name === undefined ? undefined : { code, name, level: LEVELS[depthOf(code)] as RegionLevel }
}

/** The region that has this dotted code today; `undefined` for an unknown, a former or a malformed code. */
export const lookup = async (code: string): Promise<Region | undefined> => {
  if (!levelOf(code)) return undefined
  const districts = code.length > 5 ? await districtsOf(code.slice(0, 2)) : none
  const found = region(code, districts)
  if (!found) return undefined
  const parents = parentCodes(code).map((parent) => region(parent, districts) as RegionName)
  return { ...found, parents }
}

/** The regions around this one, nearest first; none for a province and for a code without a region. */
export const parents = async (code: string): Promise<RegionName[]> => (await lookup(code))?.parents ?? []

/** The 38 provinces, in the order of their codes. */
export const provinces = (): RegionName[] =>
  [...provincesAndRegencies()]
    .filter(([code]) => code.length === 2)
    .map(([code, name]) => ({ code, name, level: 'province' }))

const inside = <Value>(map: ReadonlyMap<string, Value>, code: string) =>
  [...map].filter(([child]) => child.length === code.length + 3 && child.startsWith(`${code}.`))

/** The regions one level below, in the order of their codes; none for a village and for a code without a region. */
export const children = async (code: string): Promise<RegionName[]> => {
  const level = levelOf(code)
  if (level === 'province')
    return inside(provincesAndRegencies(), code).map(([child, name]) => ({ code: child, name, level: 'regency' }))
  if (!level) return []
  const districts = await districtsOf(code.slice(0, 2))
  if (level === 'regency')
    return inside(districts, code).map(([child, { name }]) => ({ code: child, name, level: 'district' }))
  const district = districts.get(code)
  return district ? villagesOf(code, district).map(([child, name]) => ({ code: child, name, level: 'village' })) : []
}
