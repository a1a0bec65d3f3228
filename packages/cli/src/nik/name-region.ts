import { current, isKnown, lookup, type Region } from '@selaras/wilayah'

/** What the region inside a number is called today. */
export interface NamedRegion {
  code: string
  isKnown: boolean
  /** Code it has today, where it was re-coded. */
  current?: string
  /** Itself and what it lies in, the district first. */
  names: string[]
}

const namesOf = (region: Region | undefined): string[] =>
  region ? [region.name, ...region.parents.map(({ name }) => name)] : []

/** Names a region by the code inside a number: where it was re-coded, as it is called today. */
export const nameRegion = async (code: string): Promise<NamedRegion> => {
  const today = await current(code)
  const names = namesOf(today === undefined ? undefined : await lookup(today))
  const recoded = today === undefined || today === code ? {} : { current: today }
  return { code, isKnown: await isKnown(code), ...recoded, names }
}
