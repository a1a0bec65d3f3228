import { ErasureReceipt, instantOf, type ParticipantId } from '@selaras/schemas'
import { appendAudit } from '../audit/append-audit.ts'
import type { ExchangeNode } from '../node.ts'
import type { Delivery } from '../store/store.ts'
import { Failure } from './failure.ts'
import { post, problemIn } from './post.ts'

/** Longest basis a notice carries. */
const LONGEST_BASIS = 500
/** Answers after which only a person can go on: the party may not erase, or cannot. */
const FINAL = new Set([403, 404, 422])

/**
 * Tells a party that we erased a case, so that it erases its copy (UU 27/2022). Its receipt is noted in the audit log;
 * a party that refuses waits for a person.
 */
export const tellErasure = async (
  node: ExchangeNode,
  peer: ParticipantId,
  { case: id, target }: Delivery,
): Promise<number> => {
  const erasure = await node.store.read((view) => view.erasureOf(id))
  if (!erasure) throw new Failure('The case was not erased here.', { isFinal: true })
  const body = { case: id, basis: erasure.basis.slice(0, LONGEST_BASIS) || '-', at: instantOf(erasure.at) }
  const answer = await post(node, peer, { path: '/erasures', body, key: `${id}.erased.${erasure.at}` })
  const receipt = ErasureReceipt.loose().safeParse(answer.body)
  if (answer.ok && receipt.success && receipt.data.case === id && receipt.data.by === peer) {
    const at = instantOf(node.now())
    await node.store.write((transaction) => appendAudit(transaction, { kind: 'told', at, actor: peer, case: id }))
    return target
  }
  const isFinal = FINAL.has(answer.status) && problemIn(answer) !== undefined
  throw new Failure(`${peer} answered ${answer.status}.`, { ...answer, isFinal })
}
