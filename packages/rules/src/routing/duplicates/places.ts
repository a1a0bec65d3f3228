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

/** Reports by place, so that a search sees only those that can be near. `Item` carries a report. */
export const createPlaces = <Item extends { report: Report }>(radius: number) => {
  const grid = createGrid(radius)
  const cells = new Map<string, Set<Item>>()
  /** By district: those with a point, and those without. */
  const pointed = new Map<string, Set<Item>>()
  const unpointed = new Map<string, Set<Item>>()
  const places = ({ point, region }: Report): [Map<string, Set<Item>>, string][] => [
    ...(point ? [[cells, grid.cellOf(point)] as [Map<string, Set<Item>>, string]] : []),
    ...(region ? [[point ? pointed : unpointed, district(region)] as [Map<string, Set<Item>>, string]] : []),
  ]
  return {
    add: (item: Item): void => {
      for (const [buckets, key] of places(item.report)) put(buckets, key, item)
    },
    remove: (item: Item): void => {
      for (const [buckets, key] of places(item.report)) drop(buckets, key, item)
    },
    /** Visits every report that can be near, each once. */
    visit: ({ point, region }: Report, tell: (item: Item) => void): void => {
      if (point) for (const cell of grid.around(point)) cells.get(cell)?.forEach(tell)
      if (region) unpointed.get(district(region))?.forEach(tell)
      if (region && !point) pointed.get(district(region))?.forEach(tell)
    },
  }
}
