import type { Complaint, Entry } from '@selaras/schemas'
import { maskDigits } from '@selaras/schemas/problem'
import { rolesOf } from '../lifecycle/decide.ts'
import { PART_OF, type Part, type ReaderRole, VISIBILITY } from './visibility.ts'

/** Who reads a case: a participant by its id, the citizen who reported, or anybody. */
export type Reader = { participant: string } | 'reporter' | 'public'

/** A case as somebody may read it. */
export interface View {
  /** Fields they may read, changed where a part of a field is withheld. */
  seen: Record<string, unknown>
  /** Names of the fields they may not, in alphabetical order. */
  withheld: string[]
}

/** A participant that holds no replica reads what everybody may. */
const rolesFor = (state: Complaint, reader: Reader): readonly ReaderRole[] => {
  if (typeof reader === 'string') return [reader]
  const roles = rolesOf(state, reader.participant as Complaint['owner'])
  return roles.length > 0 ? roles : ['public']
}

interface Sight {
  parts: ReadonlySet<Part>
  isOwner: boolean
}

const sightOf = (state: Complaint, reader: Reader): Sight => {
  const { anonymous, confidential } = state
  const roles = rolesFor(state, reader)
  const rows = VISIBILITY.filter(
    (row) => roles.includes(row.reader) && row.anonymous === anonymous && row.confidential === confidential,
  )
  return { parts: new Set(rows.flatMap(({ sees }) => sees)), isOwner: roles.includes('owner') }
}

const pick = (value: object, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)))

/** Where no detail is seen: words without long digit runs, the region of a place, an answer without attachments, a term without its reason. */
const withoutDetail: Readonly<Record<string, (value: never) => unknown>> = {
  title: maskDigits,
  description: maskDigits,
  text: maskDigits,
  place: (place: object) => pick(place, ['region']),
  responses: (responses: { by: string; at: string; text: string }[]) =>
    responses.map(({ by, at, text }) => ({ by, at, text: maskDigits(text) })),
  clock: ({ status, extension }: NonNullable<Complaint['clock']>) => ({
    status,
    ...(extension && { extension: { term: extension.term } }),
  }),
}

const look = (fields: object, { parts, isOwner }: Sight, partOf: Readonly<Record<string, Part>>): View => {
  const seen: [string, unknown][] = []
  const withheld: string[] = []
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue
    const part = Object.hasOwn(partOf, name) ? partOf[name] : undefined
    if (!(part ? parts.has(part) : isOwner)) withheld.push(name)
    else seen.push([name, parts.has('detail') ? value : (withoutDetail[name]?.(value as never) ?? value)])
  }
  return { seen: Object.fromEntries(seen), withheld: withheld.sort() }
}

/** A complaint as one reader may read it, by the table `VISIBILITY`. Every reading of a case goes through here. */
export const viewOf = (complaint: Complaint, reader: Reader): View =>
  look(complaint, sightOf(complaint, reader), PART_OF)

/** Data of an entry by part; what an entry says beside this is for those who hold the case. */
const ENTRY_PART_OF: Readonly<Record<string, Part>> = {
  to: 'progress',
  into: 'progress',
  term: 'progress',
  rule: 'progress',
  due: 'progress',
  expiry: 'progress',
  classification: 'progress',
  category: 'progress',
  suggested: 'detail',
  note: 'detail',
  reason: 'detail',
  attachments: 'detail',
  text: 'content',
  parties: 'detail',
}

/** Questions to the reporter and what the reporter replied are between them and those who hold the case. */
const BETWEEN_US: readonly string[] = ['complaint.reporter-asked', 'complaint.reporter-replied']
const PRIVATE_PART_OF = { ...ENTRY_PART_OF, text: 'detail' } as const

/**
 * The data of one entry of a complaint as one reader may read it, by the same table. Digests and signatures hold for
 * whole entries only: who reads a part cannot check the chain.
 */
export const viewOfEntry = (complaint: Complaint, entry: Pick<Entry, 'type' | 'data'>, reader: Reader): View => {
  const sight = sightOf(complaint, reader)
  if (entry.type !== 'complaint.received')
    return look(entry.data, sight, BETWEEN_US.includes(entry.type) ? PRIVATE_PART_OF : ENTRY_PART_OF)
  const { complaint: submission, ...rest } = entry.data
  const outer = look(rest, sight, ENTRY_PART_OF)
  const inner = look(submission as object, sight, PART_OF)
  return {
    seen: { ...outer.seen, complaint: inner.seen },
    withheld: [...outer.withheld, ...inner.withheld.map((name) => `complaint.${name}`)].sort(),
  }
}
