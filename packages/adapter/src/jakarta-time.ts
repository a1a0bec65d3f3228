const HOUR = 3_600_000
const DAY = 24 * HOUR
// WIB has been UTC+7 without daylight saving since 1964.
const WIB = 7 * HOUR

const wall = (epochMilliseconds: number) => new Date(epochMilliseconds + WIB).toISOString()

/** The calendar day in Jakarta (WIB) at a moment: `2026-03-13`. Upstreams count days and quotas by it. */
export const jakartaDate = (epochMilliseconds: number): string => wall(epochMilliseconds).slice(0, 10)

/** Date and time on a clock in Jakarta (WIB): `2026-03-13 10:00:00`. */
export const jakartaDateTime = (epochMilliseconds: number): string =>
  wall(epochMilliseconds).slice(0, 19).replace('T', ' ')

/** Milliseconds until the next day begins in Jakarta (WIB). */
export const untilJakartaMidnight = (epochMilliseconds: number): number => DAY - ((epochMilliseconds + WIB) % DAY)
