import { type Case, evolve, lifecycles } from '@selaras/rules'
import { type Entry, instantOf, type ParticipantId } from '@selaras/schemas'
import type { ProblemCode } from '@selaras/schemas/problem'
import { appendAudit } from '../audit/append-audit.ts'
import { digestOf } from '../cases/digest.ts'
import { receiveEntries } from '../entries/receive-entries.ts'
import { caseAnswer } from '../http/answer.ts'
import type { ExchangeNode } from '../node.ts'
import { isRefusal } from '../refusal.ts'
import type { StoredCase, Transaction } from '../store/store.ts'
import { isProved } from '../trust/entry-proof.ts'

/** What became of entries of one case that a peer showed us. */
export interface Taking {
  taken: number
  /** Why they were not taken; of ours without our proof `unproved`. */
  refused?: ProblemCode | 'unproved'
}

/** The first answer to what an entry of ours came from, so that whoever asks again under its key gets it and nothing is done twice. */
const recoverAnswers = async (
  transaction: Transaction,
  before: StoredCase | undefined,
  after: StoredCase,
  entries: readonly Entry[],
  at: number,
): Promise<void> => {
  const { kind } = after
  let state: Case | undefined = before?.state
  for (const entry of entries) {
    state = evolve(lifecycles[kind], state, entry)
    const { actor, command, sequence } = entry
    if (!actor || !command || (await transaction.answer(actor, command))) continue
    const { body, headers = {} } = caseAnswer({ kind, state, digest: digestOf(entry) }, actor, sequence === 1)
    const answer = { request: '', status: sequence === 1 ? 201 : 200, body: JSON.stringify(body), headers }
    await transaction.putAnswer(actor, command, answer, at)
  }
}

const takeInto = async (
  node: ExchangeNode,
  transaction: Transaction,
  peer: ParticipantId,
  entries: readonly Entry[],
  owner: ParticipantId,
): Promise<number> => {
  const id = (entries[0] as Entry).subject
  const before = await transaction.caseOf(id)
  const known = before?.state.sequence ?? 0
  const receipt = await receiveEntries(node, transaction, entries, { sender: owner, isOurs: true })
  const after = await transaction.caseOf(id)
  if (!after || receipt.sequence === known) return 0
  const fresh = entries.filter(({ sequence }) => sequence > known)
  if (owner === node.id) await recoverAnswers(transaction, before, after, fresh, node.now())
  const { sequence, digest } = receipt
  await appendAudit(transaction, {
    kind: 'recovered',
    at: instantOf(node.now()),
    actor: peer,
    case: id,
    sequence,
    digest,
  })
  return receipt.sequence - known
}

/** Whether an entry of ours bears our proof; a node that does not sign has none to ask for. */
const isOurs = async ({ signer, directory }: ExchangeNode, entry: Entry): Promise<boolean> =>
  !signer || isProved(entry, digestOf(entry), directory)

/**
 * Takes entries of one case that a peer showed us: its own; ours, if they bear our proof; and those of an owner nobody
 * waits for any more, if they bear the owner's. Whatever else it holds comes from its owner.
 */
export const takeEntries = async (
  node: ExchangeNode,
  peer: ParticipantId,
  entries: readonly Entry[],
  without: readonly ParticipantId[],
): Promise<Taking> => {
  const owner = entries[0]?.source
  if (owner === undefined) return { taken: 0 }
  if (owner !== node.id && owner !== peer) {
    const proved = await Promise.all(entries.map((entry) => isProved(entry, digestOf(entry), node.directory)))
    if (!without.includes(owner) || !proved.every(Boolean)) return { taken: 0 }
  }
  if (owner === node.id && !(await Promise.all(entries.map((entry) => isOurs(node, entry)))).every(Boolean))
    return { taken: 0, refused: 'unproved' }
  try {
    return { taken: await node.store.write((transaction) => takeInto(node, transaction, peer, entries, owner)) }
  } catch (error) {
    // What was erased here stays erased, whoever still holds it.
    if (!isRefusal(error)) throw error
    return error.code === 'erased' ? { taken: 0 } : { taken: 0, refused: error.code }
  }
}
