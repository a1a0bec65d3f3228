import { levelOf, parentCodes, type Region, type RegionLevel, type RegionName } from './region.ts'
import { districtsOf, provincesAndRegencies, villagesOf } from './regions.ts'

const nameOf = async (code: string, level: RegionLevel): Promise<string | undefined> => {
  if (level === 'province' || level === 'regency') return provincesAndRegencies().get(code)
  const district = (await districtsOf(code.slice(0, 2))).get(code.slice(0, 8))
  if (level === 'district' || !district) return district?.name
  return villagesOf(code.slice(0, 8), district).find(([village]) => village === code)?.[1]
}

/** The region that has this dotted code today; `undefined` for an unknown, a former or a malformed code. */
export const lookup = async (code: string): Promise<Region | undefined> => {
  const level = levelOf(code)
  const name = level && (await nameOf(code, level))
  if (!level || name === undefined) return undefined
  const parents = await Promise.all(
    parentCodes(code).map(async (parent): Promise<RegionName> => {
      const parentLevel = levelOf(parent) ?? 'province'
      return { code: parent, name: (await nameOf(parent, parentLevel)) ?? '', level: parentLevel }
    }),
  )
  return { code, name, level, parents }
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
