export { current, isKnown } from './historical.ts'
export { children, lookup, parents, provinces } from './lookup.ts'
export { codeFromDigits, type Region, type RegionLevel, type RegionName } from './region.ts'
export { type SearchOptions, search } from './search.ts'
