import { type DuplicateSettings, leastCommon } from './compare.ts'
import { METRES_PER_DEGREE, type Point } from './distance.ts'
import type { Report } from './report.ts'

const RADIANS = Math.PI / 180
/** Keeps a point on the very edge of a cell from being lost to rounding. */
const SLACK = 1 + 1e-9
/** Nearer to a pole cells would be endless; nobody complains there. */
const MOST_NORTH = 85

const district = (region: string) => region.split('.').slice(0, 3).join('.')

const put = <Item>(buckets: Map<string, Set<Item>>, key: string, item: Item) => {
  const bucket = buckets.get(key)
  if (bucket) bucket.add(item)
  else buckets.set(key, new Set([item]))
}

const drop = <Item>(buckets: Map<string, Set<Item>>, key: string, item: Item) => {
  const bucket = buckets.get(key)
  bucket?.delete(item)
  if (bucket?.size === 0) buckets.delete(key)
}

/** Cells of one radius: whatever lies within it of a point is in the same row or the one above or below. */
const createGrid = (radius: number) => {
  const height = radius / METRES_PER_DEGREE
  /** Degrees of longitude a radius spans at most, this far from the equator. */
  const widthAt = (latitude: number) =>
    height / Math.cos(Math.min(MOST_NORTH, Math.abs(latitude) + 2 * height) * RADIANS)
  const rowOf = (latitude: number) => Math.floor(latitude / height)
  const columnOf = (longitude: number, row: number) => Math.floor(longitude / widthAt(row * height))
  return {
    cellOf: ({ latitude, longitude }: Point): string => {
      const row = rowOf(latitude)
      return `${row}:${columnOf(longitude, row)}`
    },
    *around({ latitude, longitude }: Point): Generator<string> {
      const reach = widthAt(latitude) * SLACK
      const last = rowOf(latitude + height * SLACK)
      for (let row = rowOf(latitude - height * SLACK); row <= last; row++) {
        const end = columnOf(longitude + reach, row)
        for (let column = columnOf(longitude - reach, row); column <= end; column++) yield `${row}:${column}`
      }
    },
  }
}

/** A report and the numbers of its stems, each once, ascending. */
export interface Placed {
  report: Report
  stems: Uint32Array
}

/**
 * Reports by place, so that a search sees only those that can be near and alike. Those of a district are found by their
 * rare stems: two that share as many as they must share one among the last of both, for each has too few before them.
 * Stems are numbered as they are first met, so the last are the rare ones.
 */
export const createPlaces = <Item extends Placed>(settings: DuplicateSettings) => {
  const grid = createGrid(settings.radius)
  const cells = new Map<string, Set<Item>>()
  /** By district, and by stem where words are needed: those with a point, and those without. */
  const pointed = new Map<string, Set<Item>>()
  const unpointed = new Map<string, Set<Item>>()
  const needsWords = leastCommon(1, settings) > 0
  const keysOf = ({ report: { region }, stems }: Placed): string[] => {
    if (!region) return []
    if (!needsWords) return [district(region)]
    const rare = stems.subarray(leastCommon(stems.length, settings) - 1)
    return Array.from(rare, (stem) => `${district(region)} ${stem}`)
  }
  const places = (item: Item): [Map<string, Set<Item>>, string][] => {
    const { point } = item.report
    const inDistrict = point ? pointed : unpointed
    return [
      ...(point ? [[cells, grid.cellOf(point)] as [Map<string, Set<Item>>, string]] : []),
      ...keysOf(item).map((key): [Map<string, Set<Item>>, string] => [inDistrict, key]),
    ]
  }
  return {
    add: (item: Item): void => {
      for (const [buckets, key] of places(item)) put(buckets, key, item)
    },
    remove: (item: Item): void => {
      for (const [buckets, key] of places(item)) drop(buckets, key, item)
    },
    /** Every report that can be near and alike. */
    around: (searched: Placed): Set<Item> => {
      const { point } = searched.report
      const found = new Set<Item>()
      const take = (item: Item) => found.add(item)
      if (point) for (const cell of grid.around(point)) cells.get(cell)?.forEach(take)
      for (const key of keysOf(searched)) {
        unpointed.get(key)?.forEach(take)
        if (!point) pointed.get(key)?.forEach(take)
      }
      return found
    },
  }
}
