/** Patterns of dates and times: `DD/MM/YYYY HH:mm`. */
export const WALL_PATTERN = /^(?:YYYY|MM|DD|HH|mm|ss|[-/. :T])+$/

const TOKEN = /YYYY|MM|DD|HH|mm|ss/g
const HOURS = { WIB: 7, WITA: 8, WIT: 9 } as const
export type Zone = keyof typeof HOURS

const two = (value: number) => String(value).padStart(2, '0')

/** A moment as a clock in that zone shows it; `undefined` when the text is no date. */
const clockOf = (text: string, zone: Zone): Date | undefined => {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : new Date(time + (isDay ? 0 : HOURS[zone] * 3_600_000))
}

/** Writes a LocalDate or an Instant by a pattern; `undefined` when it is neither. */
export const writeWall = (text: string, pattern: string, zone: Zone): string | undefined => {
  const clock = clockOf(text, zone)
  if (!clock) return undefined
  const [day = '', time = ''] = clock.toISOString().split('T')
  const [YYYY, MM, DD] = day.split('-')
  const [HH, mm, ss] = time.slice(0, 8).split(':')
  const parts: Record<string, string | undefined> = { YYYY, MM, DD, HH, mm, ss }
  return pattern.replaceAll(TOKEN, (token) => parts[token] as string)
}

const partsOf = (text: string, pattern: string): Record<string, number> | undefined => {
  const names = [...pattern.matchAll(TOKEN)].map(([token]) => token)
  const literal = pattern.replaceAll(/[/.]/g, '\\$&')
  const shape = literal.replaceAll(TOKEN, (token) => `(\\d{${token.length}})`)
  const found = new RegExp(`^${shape}$`).exec(text.trim())
  return found ? Object.fromEntries(names.map((name, at) => [name, Number(found[at + 1])])) : undefined
}

/** Reads a date (`YYYY-MM-DD`) or an instant in that zone by a pattern; `undefined` when there is no such moment. */
export const readWall = (text: string, pattern: string, zone: Zone, as: 'date' | 'date-time'): string | undefined => {
  const parts = partsOf(text, pattern)
  if (!parts) return undefined
  const { YYYY = 0, MM = 0, DD = 0, HH = 0, mm = 0, ss = 0 } = parts
  const day = `${String(YYYY).padStart(4, '0')}-${two(MM)}-${two(DD)}`
  const isDay = Number.isFinite(Date.parse(day)) && new Date(day).getUTCDate() === DD && YYYY > 0
  if (!isDay || HH > 23 || mm > 59 || ss > 59) return undefined
  return as === 'date' ? day : `${day}T${two(HH)}:${two(mm)}:${two(ss)}+${two(HOURS[zone])}:00`
}
