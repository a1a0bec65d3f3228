import type { JointRequest } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import type { StoredCase, View } from '../store/store.ts'

/** Where it is owed that a joint request of ours goes on. */
export const JOINT_DESTINATION = 'joint:legs'

/** A joint request this node owns. */
export const ownJoint = async (
  node: ExchangeNode,
  view: View,
  id: JointRequest['id'],
): Promise<JointRequest | undefined> => {
  const stored = await view.caseOf(id)
  const isOurs = stored?.kind === 'joint-request' && stored.state.owner === node.id && !stored.erased
  return isOurs ? (stored.state as JointRequest) : undefined
}

/** The joint request of ours that an entry of this case moves: itself, or the one the case is a leg of. */
export const movedJoint = async (
  node: ExchangeNode,
  view: View,
  { kind, state, erased }: StoredCase,
): Promise<JointRequest | undefined> => {
  if (erased) return undefined
  if (kind === 'joint-request') return state.owner === node.id ? (state as JointRequest) : undefined
  return 'partOf' in state && state.partOf ? ownJoint(node, view, state.partOf.case) : undefined
}
