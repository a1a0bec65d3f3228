import type { RegionLevel } from './region.ts'
import { districtsOf, provincesAndRegencies, villagesOf } from './regions.ts'
import { createSearchIndex, type SearchIndex } from './search-index.ts'

const indexes = new Map<string, Promise<SearchIndex>>()

const indexOf = async (provinces: readonly string[], isShallow: boolean): Promise<SearchIndex> => {
  const names: Record<RegionLevel, [string, string][]> = { province: [], regency: [], district: [], village: [] }
  for (const [code, name] of provincesAndRegencies())
    if (provinces.includes(code.slice(0, 2))) names[code.length === 2 ? 'province' : 'regency'].push([code, name])
  if (isShallow) return createSearchIndex(names)
  for (const districts of await Promise.all(provinces.map(districtsOf))) {
    for (const [code, district] of districts) {
      names.district.push([code, district.name])
      for (const village of villagesOf(code, district)) names.village.push(village)
    }
  }
  return createSearchIndex(names)
}

/** As little as the question needs: provinces and regencies, one province, or the country. Built once each. */
export const indexFor = (level: RegionLevel | undefined, within: string | undefined): Promise<SearchIndex> => {
  const isShallow = level === 'province' || level === 'regency'
  const scope = isShallow ? 'shallow' : (within?.slice(0, 2) ?? 'country')
  const known = indexes.get(scope)
  if (known) return known
  const all = [...provincesAndRegencies().keys()].filter((code) => code.length === 2)
  const building = indexOf(all.includes(scope) ? [scope] : all, isShallow)
  indexes.set(scope, building)
  building.catch(() => indexes.delete(scope))
  return building
}
