import type { Conditions } from './policy.ts'
import { stemsOf } from './stem.ts'

/** What routing knows of a complaint. What is not known fulfils no condition. */
export interface RoutingSubject {
  category?: string | undefined
  classification?: string | undefined
  /** Region code of the place. */
  region?: string | undefined
  channel?: string | undefined
  /** Title and description. */
  text?: string | undefined
  /** Assets at the place, by code of the region's register. */
  assets?: readonly string[] | undefined
  /** Whether the offices are open; a clock of the caller's knows. */
  officeHours?: boolean | undefined
}

/** Names of the conditions, in the order they are tried and told. */
export const CONDITIONS = ['category', 'classification', 'region', 'channel', 'words', 'asset', 'officeHours'] as const
export type Condition = (typeof CONDITIONS)[number]

/** One condition held against a complaint. */
export interface Tried {
  condition: Condition
  /** Values the rule accepts. */
  wanted: readonly string[]
  /** Value of the rule that was fulfilled; absent where none was. */
  matched?: string
}

/** One value a rule accepts, beside a value there is. `33` holds for `33.03`; a phrase holds inside a longer one. */
type Accepts = (wanted: string, found: string) => boolean

const PADDED_REGION: Accepts = (wanted, found) => `${found}.`.startsWith(`${wanted}.`)
const SAME: Accepts = (wanted, found) => wanted === found
/** Both as stems between spaces. */
const PHRASE: Accepts = (wanted, found) => found.includes(wanted)

export const accepts: Readonly<Record<Condition, Accepts>> = {
  category: SAME,
  classification: SAME,
  region: PADDED_REGION,
  channel: SAME,
  words: PHRASE,
  asset: SAME,
  officeHours: SAME,
}

/** The stems of a text between spaces, so that a phrase is found only where whole stems stand. */
export const phraseOf = (text: string): string => {
  const stems = stemsOf(text)
  return stems.length === 0 ? '' : ` ${stems.join(' ')} `
}

/** A condition of a rule, made ready: the values as written, and as compared. */
export interface ReadyCondition {
  condition: Condition
  wanted: readonly string[]
  compared: readonly string[]
}

/** The conditions of a rule in the order of `CONDITIONS`. */
export const readyConditions = (when: Conditions): ReadyCondition[] =>
  CONDITIONS.flatMap((condition) => {
    const values = when[condition]
    if (values === undefined) return []
    const wanted = typeof values === 'boolean' ? [String(values)] : values
    return [{ condition, wanted, compared: condition === 'words' ? wanted.map(phraseOf) : wanted }]
  })

/** What a complaint holds for each condition. */
export type Found = Readonly<Record<Condition, readonly string[]>>

const one = (value: string | boolean | undefined) => (value === undefined ? [] : [String(value)])

export const foundIn = (subject: RoutingSubject): Found => ({
  category: one(subject.category),
  classification: one(subject.classification),
  region: one(subject.region),
  channel: one(subject.channel),
  words: one(subject.text && phraseOf(subject.text)),
  asset: subject.assets ?? [],
  officeHours: one(subject.officeHours),
})

/** Holds one condition against a complaint: the first value of the rule that is fulfilled. */
export const tryCondition = ({ condition, wanted, compared }: ReadyCondition, found: Found): Tried => {
  const at = compared.findIndex((value) => found[condition].some((there) => accepts[condition](value, there)))
  const matched = wanted[at]
  return { condition, wanted, ...(matched === undefined ? {} : { matched }) }
}
