import type { Change } from '@selaras/adapter'
import { commandsIn, lifecycles } from '@selaras/rules'
import { instantOf } from '@selaras/schemas'
import { appendAudit } from '../audit/append-audit.ts'
import { canonical, sha256 } from '../cases/digest.ts'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import type { CaseLookup, StoredCase, Transaction } from '../store/store.ts'

const lookupOf = ({ about }: Change): CaseLookup => {
  if ('case' in about) return { id: about.case }
  if ('reference' in about) return { reference: about.reference }
  return { service: about.service, person: sha256(about.nik) }
}

const accepts = ({ kind, state }: StoredCase, { command }: Change): boolean =>
  kind === command.kind && commandsIn(lifecycles[kind], state).includes(command.name)

/** The case a change is about: the only one that fits, or of several the only one that can take it now. Nobody guesses. */
const theOne = (fitting: readonly StoredCase[], change: Change): StoredCase | undefined => {
  const possible = fitting.length > 1 ? fitting.filter((stored) => accepts(stored, change)) : fitting
  return possible.length === 1 ? possible[0] : undefined
}

/** Turns a legacy change into a command to the owner of its case; one that fits no case is kept for a person to see. */
const takeChange = async (
  node: ExchangeNode,
  transaction: Transaction,
  adapter: string,
  change: Change,
): Promise<void> => {
  const found = theOne(await transaction.findCases(lookupOf(change)), change)
  const isNew = await transaction.recordChange(
    adapter,
    change.key,
    JSON.stringify(change),
    found !== undefined,
    node.now(),
  )
  if (!isNew) return
  const leaf = { actor: node.id, operation: `adapters.${adapter}`, key: sha256(change.key) }
  const request = sha256(canonical(change))
  await appendAudit(transaction, {
    kind: 'accepted',
    at: instantOf(node.now()),
    ...leaf,
    request,
    case: found?.state.id,
  })
  if (!found) return
  const { id, owner } = found.state
  await transaction.queueCommand(
    { owner, case: id, ...change.command, key: `${adapter}.${sha256(change.key)}` },
    node.now(),
  )
}

/** Lets an adapter answer a call from its legacy system; what it announces is on disk before the answer leaves. */
export const receiveFromAdapter = async (node: ExchangeNode, name: string, request: Request): Promise<Response> => {
  const adapter = node.adapters.find((candidate) => candidate.name === name)
  if (!adapter?.receive) throw new Refusal('not-found')
  if (await node.isRecovering()) throw new Refusal('unavailable', { retryAfter: 30 })
  const { value } = await adapter.receive(request, { fetch: node.fetch, now: node.now, signal: request.signal })
  if (value.changes.length > 0) {
    await node.store.write(async (transaction) => {
      for (const change of value.changes) await takeChange(node, transaction, name, change)
    })
    node.wake()
  }
  return value.response
}
