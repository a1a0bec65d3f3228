import { type Case, type CaseKind, evolve, isNewer, kindOf, lifecycles, upcast, versionOf } from '@selaras/rules'
import { type Entry, entryTypes, instantOf, type ParticipantId, type Receipt } from '@selaras/schemas'
import { type Issue, issueOf, issueUnder, toIssues } from '@selaras/schemas/problem'
import { keep, keepAside } from '../cases/append.ts'
import { isOwnNumber } from '../cases/case-number.ts'
import { digestOf } from '../cases/digest.ts'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import type { StoredCase, Transaction } from '../store/store.ts'

/** Data must be valid as far as this version can tell: what is older is read as its present form, what is newer is kept as it is. */
const dataIssues = (entries: readonly Entry[]): Issue[] =>
  entries.flatMap((written, at) => {
    if (isNewer(written)) return []
    const entry = upcast(written)
    const result = entryTypes.get(entry.type)?.data.safeParse(entry.data)
    if (!result || result.success) return []
    return toIssues(result.error, entry.data).map((issue) => issueUnder(['entries', at, 'data'], issue))
  })

/** Nothing of a case can be told from an opening entry nobody here can read. */
const openingIssues = ([entry]: readonly Entry[]): Issue[] =>
  entry && isNewer(entry) && opens(entry)
    ? [
        issueOf(
          'entry.version',
          ['entries', 0, 'dataversion'],
          { type: entry.type, version: versionOf(entry) },
          entry.dataversion,
        ),
      ]
    : []

/** Handlers and readers go by the id of an entry, so it must be the one its place in the log gives it. */
const idIssues = (entries: readonly Entry[]): Issue[] =>
  entries.flatMap(({ id, subject, sequence }, at) =>
    id === `${subject}.${sequence}` ? [] : [issueOf('value.invalid', ['entries', at, 'id'], {}, id)],
  )

/** A number belongs to whoever made it: nobody opens a case under that of another, whether or not we hold the other's. */
const numberIssues = ([entry]: readonly Entry[], held: StoredCase | undefined): Issue[] =>
  !entry || held || entry.sequence > 1 || isOwnNumber(entry)
    ? []
    : [issueOf('entry.number', ['entries', 0, 'seed'], {}, entry.subject)]

/** Types of another kind of case than the first entry belongs to. */
const kindIssues = (entries: readonly Entry[], kind: CaseKind | undefined): Issue[] =>
  entries.flatMap(({ type }, at) =>
    (kindOf(type) ?? kind) === kind ? [] : [issueOf('value.invalid', ['entries', at, 'type'], {}, type)],
  )

const conflict = (expected: number): Refusal =>
  new Refusal('entry-conflict', { expected, issues: [issueOf('entry.chain', ['entries'], { expected })] })

const checkSender = (entries: readonly Entry[], sender: ParticipantId, held: StoredCase | undefined) => {
  const [first] = entries
  const owner = held?.state.owner ?? first?.source
  const foreign = entries.some((entry) => entry.source !== owner || entry.subject !== first?.subject)
  if (foreign || owner !== sender) throw new Refusal('forbidden', { issues: [issueOf('entry.owner', ['entries'])] })
}

/** Entries of the batch that are new here; what was already held must be the same to the digest. */
const newEntries = async (transaction: Transaction, entries: readonly Entry[], held: StoredCase | undefined) => {
  const known = held?.state.sequence ?? 0
  const fresh: { entry: Entry; digest: string }[] = []
  let previous = held?.digest
  for (const entry of entries) {
    const digest = digestOf(entry)
    if (entry.sequence <= known) {
      const [same] = await transaction.entriesOf(entry.subject, entry.sequence - 1, 1)
      if (same?.digest !== digest) throw conflict(known + 1)
      continue
    }
    if (entry.sequence !== known + fresh.length + 1 || entry.previous !== previous) throw conflict(known + 1)
    fresh.push({ entry, digest })
    previous = digest
  }
  return fresh
}

const opens = (entry: Entry | undefined): boolean => {
  const kind = entry && kindOf(entry.type)
  return kind !== undefined && lifecycles[kind].opening.entry === entry?.type
}

/**
 * Whether the owner shows which later entry makes us a party. What it changes does not follow from the status alone:
 * between here and there the case may move.
 */
const joinsUs = (
  { id }: ExchangeNode,
  { kind, state }: Pick<StoredCase, 'kind' | 'state'>,
  joining: Entry,
): boolean => {
  const isOfCase =
    joining.subject === state.id &&
    joining.source === state.owner &&
    joining.sequence > state.sequence &&
    !isNewer(joining)
  if (!isOfCase || dataIssues([joining]).length > 0 || kindOf(joining.type) !== kind) return false
  const entry = upcast(joining)
  const changes: Readonly<Record<string, (state: never, data: never, entry: Entry) => Partial<Case>>> =
    lifecycles[kind].changes
  return changes[entry.type]?.(state as never, entry.data as never, entry).parties?.includes(id) ?? false
}

interface Receiving {
  sender: ParticipantId
  /** The later entry that makes us a party, where these do not: what comes before it is kept aside, and nobody sees it. */
  joining?: Entry | undefined
  /** Whether that entry may be left unsaid: we asked for the log ourselves. */
  isOurs?: boolean
}

/** Takes entries of one case from its owner into the replica held here. Entries already held change nothing. */
export const receiveEntries = async (
  node: ExchangeNode,
  transaction: Transaction,
  entries: readonly Entry[],
  { sender, joining, isOurs = false }: Receiving,
): Promise<Receipt> => {
  const [first] = entries
  if (!first) throw new Refusal('invalid')
  const found = await transaction.caseOf(first.subject)
  // Whoever does not own it is answered as if nothing were held here.
  const held = found?.state.owner === sender ? found : undefined
  checkSender(entries, sender, held)
  if (held?.erased) throw new Refusal('erased')
  const kind = held?.kind ?? kindOf(first.type)
  const issues = [
    ...idIssues(entries),
    ...numberIssues(entries, held),
    ...kindIssues(entries, kind),
    ...openingIssues(entries),
    ...dataIssues(entries),
  ]
  if (issues.length > 0) throw new Refusal('invalid', { issues })
  const fresh = await newEntries(transaction, entries, held)
  if (!held && !opens(fresh[0]?.entry)) throw conflict(1)
  if (kind === undefined) throw conflict(1)
  let state: Case | undefined = held?.state
  for (const { entry } of fresh) state = evolve(lifecycles[kind], state, entry)
  const digest = fresh.at(-1)?.digest ?? held?.digest
  if (!state || !digest) throw conflict(1)
  const stored = { kind, digest, state }
  const isParty = state.parties.includes(node.id)
  if (!isParty && !isOurs && !(joining && joinsUs(node, stored, joining))) throw new Refusal('forbidden')
  if (found && !held) throw conflict(1)
  const wasAside = held && !held.state.parties.includes(node.id)
  if (fresh.length > 0 && !isParty) await keepAside(transaction, stored, fresh)
  if (fresh.length > 0 && isParty) await keep(node, transaction, stored, fresh, wasAside ? 0 : undefined)
  return { case: state.id, sequence: state.sequence, digest, by: node.id, at: instantOf(node.now()) }
}
