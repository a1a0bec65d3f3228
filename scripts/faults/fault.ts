/** How a fault is run. */
export interface FaultOptions {
  /** Everything that chance decides follows from it. */
  seed: number
  /** The long form: the numbers of the proof. The short form fits a release check. */
  isLong: boolean
}

/** What one fault was found to do. */
export interface Finding {
  /** What was done, with the sample it was done on. */
  what: string
  /** What was measured. */
  measured: string
  /** What did not hold; nothing when all held. */
  problems: readonly string[]
}

/** Makes one kind of thing go wrong, and says what came of it. */
export type Fault = (options: FaultOptions) => Promise<Finding[]>

/** At most so many of the problems are shown. */
const SHOWN = 8

/** A finding whose problems a person can read, however many there are. */
export const finding = (what: string, measured: string, problems: readonly string[]): Finding => ({
  what,
  measured,
  problems:
    problems.length > SHOWN ? [...problems.slice(0, SHOWN), `and ${problems.length - SHOWN} more`] : [...problems],
})

/** A figure as a person reads it. */
export const count = (value: number): string => Math.round(value).toLocaleString('en-GB')
/** Milliseconds as seconds. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
