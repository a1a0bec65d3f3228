import { canonical, type Node, shownPointer } from './node.ts'
import { type Reason, type RuleId, rules } from './rules.ts'

/** What a schema describes: what we take in, or what we send out. */
export type Direction = 'input' | 'output'
/** `neither`: what an API declares and nobody sends that way. */
export type As = Direction | 'both' | 'neither'

/**
 * What a change does to the set of valid values. `extends` leaves the set as it is and adds meaning; `unclear` may take
 * values away and add others, or nobody can tell.
 */
export type Effect = 'narrows' | 'widens' | 'unclear' | 'extends' | 'annotates'

export interface Change {
  /** Rule that found it. */
  rule: RuleId
  /** JSON Pointer, into the new document unless `in` says otherwise. */
  pointer: string
  in: 'old' | 'new'
  verdict: 'breaking' | 'compatible'
  /** For whom it breaks: those who send (`input`), those who receive (`output`). */
  breaks: readonly Direction[]
  /** Least step of the version it asks for. */
  level: 'major' | 'minor' | 'patch'
  message: Reason
}

export type Verdict = Change['level'] | 'none'

type Parameters = Readonly<Record<string, string | number>>

/** What is known where two nodes are compared. */
export interface Context {
  as: As
  /** `reversed` under `not`; `unclear` where a wider part may make the whole narrower. */
  polarity: 'same' | 'reversed' | 'unclear'
  /** Properties nobody declared: as good as never sent, or perhaps in use already. */
  undeclared: 'unused' | 'used'
  /** Part of an API: what is `readOnly` is never sent to it, what is `writeOnly` never comes from it. */
  isApi: boolean
  /** Pairs met so far: recursion ends here. */
  seen: Set<string>
  changes: Map<string, Change>
}

/** Compares two nodes and notes what it finds. */
export type Comparer = (context: Context, before: Node, after: Node) => void

export interface DiffOptions {
  as?: As
  undeclared?: Context['undeclared']
  isApi?: boolean
}

export const createContext = ({ as = 'both', undeclared = 'unused', isApi = false }: DiffOptions = {}): Context => ({
  as,
  polarity: 'same',
  undeclared,
  isApi,
  seen: new Set(),
  changes: new Map(),
})

const REVERSED = { narrows: 'widens', widens: 'narrows' } as const

const turned = (effect: Effect, { polarity }: Context): Effect => {
  if (effect === 'extends' || effect === 'annotates' || effect === 'unclear' || polarity === 'same') return effect
  return polarity === 'unclear' ? 'unclear' : REVERSED[effect]
}

const BREAKS: Record<Effect, readonly Direction[]> = {
  narrows: ['input'],
  widens: ['output'],
  unclear: ['input', 'output'],
  extends: [],
  annotates: [],
}

const fill = (text: string, parameters: Parameters) =>
  text.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(parameters[name] ?? whole))

const levelOf = (breaks: readonly Direction[], effect: Effect): Change['level'] => {
  if (breaks.length > 0) return 'major'
  return effect === 'annotates' ? 'patch' : 'minor'
}

const RANK = { major: 2, minor: 1, patch: 0 }

/** Notes a change. Met in both directions it is one change that breaks for both. */
export const emit = (context: Context, rule: RuleId, effect: Effect, at: Node, parameters: Parameters = {}): void => {
  const real = turned(effect, context)
  const found = BREAKS[real].filter((direction) => context.as === 'both' || context.as === direction)
  const key = canonical([at.side.name, at.document, at.pointer, rule, parameters])
  const known = context.changes.get(key)
  const breaks = BREAKS.unclear.filter((one) => found.includes(one) || known?.breaks.includes(one))
  const here = levelOf(breaks, real)
  const level = known && RANK[known.level] > RANK[here] ? known.level : here
  const { id, en } = rules[rule]
  context.changes.set(key, {
    rule,
    pointer: shownPointer(at),
    in: at.side.name,
    verdict: breaks.length > 0 ? 'breaking' : 'compatible',
    breaks,
    level,
    message: { id: fill(id, parameters), en: fill(en, parameters) },
  })
}

/** Where a change of one keyword is shown: in the new document if it still stands there. */
export const either = (before: Node, after: Node): Node => (after.value === undefined ? before : after)

/** The step of the version all changes together ask for. */
export const verdictOf = (changes: readonly Change[]): Verdict =>
  (['major', 'minor', 'patch'] as const).find((level) => changes.some((change) => change.level === level)) ?? 'none'

export const changesOf = ({ changes }: Context): Change[] => {
  const order = [...changes.values()]
  return order.sort((a, b) => RANK[b.level] - RANK[a.level] || (a.pointer < b.pointer ? -1 : 1))
}
