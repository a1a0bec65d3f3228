import type { Change } from '@selaras/adapter'
import { commandsIn, lifecycles } from '@selaras/rules'
import { instantOf } from '@selaras/schemas'
import { appendAudit } from '../audit/append-audit.ts'
import { canonical, sha256 } from '../cases/digest.ts'
import type { ExchangeNode } from '../node.ts'
import type { CaseLookup, StoredCase, Transaction, View } from '../store/store.ts'

/** How the case of a change is looked up. */
export const lookupOf = ({ about }: Change): CaseLookup => {
  if ('case' in about) return { id: about.case }
  if ('reference' in about) return { reference: about.reference }
  return { service: about.service, person: sha256(about.nik) }
}

const accepts = ({ kind, state }: StoredCase, { command }: Change): boolean =>
  kind === command.kind && commandsIn(lifecycles[kind], state).includes(command.name)

/** The case a change is about: the only one that fits, or of several the only one that can take it now. Nobody guesses. */
export const caseFor = async (view: View, change: Change): Promise<StoredCase | undefined> => {
  const fitting = await view.findCases(lookupOf(change))
  const possible = fitting.length > 1 ? fitting.filter((stored) => accepts(stored, change)) : fitting
  return possible.length === 1 ? possible[0] : undefined
}

/** Notes that a change was taken in, and sends its command to the owner of its case, when it has found one. */
export const commandFrom = async (
  node: ExchangeNode,
  transaction: Transaction,
  adapter: string,
  change: Change,
  found: StoredCase | undefined,
): Promise<void> => {
  const leaf = { actor: node.id, operation: `adapters.${adapter}`, key: sha256(change.key) }
  const request = sha256(canonical(change))
  const at = instantOf(node.now())
  await appendAudit(transaction, { kind: 'accepted', at, ...leaf, request, case: found?.state.id })
  if (!found) return
  const { id, owner } = found.state
  const key = `${adapter}.${sha256(change.key)}`
  await transaction.queueCommand({ owner, case: id, ...change.command, key }, node.now())
}

const writable = (text: string) => text.replaceAll('\0', '\u2400')

/** A NUL, which no PostgreSQL text can hold, as the sign for one: a change is not lost for it, nor those beside it. */
const repaired = (change: Change): Change => ({
  ...change,
  key: writable(change.key),
  about: Object.fromEntries(
    Object.entries(change.about).map(([name, text]) => [name, writable(text)]),
  ) as unknown as Change['about'],
})

/** Turns a legacy change into a command to the owner of its case; one that fits no case is kept until its case comes. */
export const takeChange = async (
  node: ExchangeNode,
  transaction: Transaction,
  adapter: string,
  told: Change,
): Promise<void> => {
  const change = repaired(told)
  const found = await caseFor(transaction, change)
  const text = JSON.stringify(change)
  const isNew = await transaction.recordChange(adapter, change.key, text, found !== undefined, node.now())
  if (isNew) await commandFrom(node, transaction, adapter, change, found)
}
