/** Mean radius of the earth in metres (IUGG R1). */
const EARTH = 6_371_008.8
const RADIANS = Math.PI / 180

/** A point in degrees, WGS 84. */
export interface Point {
  latitude: number
  longitude: number
}

/** Metres a degree of latitude spans. */
export const METRES_PER_DEGREE = EARTH * RADIANS

/** Metres between two points along a great circle (haversine). */
export const distanceBetween = (a: Point, b: Point): number => {
  const halfLatitude = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2)
  const halfLongitude = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2)
  const chord = halfLatitude ** 2 + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * halfLongitude ** 2
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)))
}
