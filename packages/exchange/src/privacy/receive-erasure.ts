import { type ErasureNotice, type ErasureReceipt, instantOf, type ParticipantId } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import type { View } from '../store/store.ts'
import { auditErasure } from './erase.ts'
import { isSealed, type SealedStore } from './sealed.ts'
import { keyIdOfCase } from './vault.ts'

/** What an owner asks a party to erase. */
export interface AskedErasure extends ErasureNotice {
  /** Owner of the case, who asks. */
  owner: ParticipantId
}

/**
 * The living key of our copy of the sender's case; none when we hold nothing of it that can be read.
 * Raises where it was written before it had a key of its own: then a person must erase.
 */
const livingKey = async (view: View, { case: id, owner }: AskedErasure): Promise<number | undefined> => {
  const held = await view.caseOf(id)
  if (held?.state.owner !== owner) return undefined
  const key = await keyIdOfCase(view, id)
  if (key === undefined) throw new Refusal('not-found')
  if ((await view.subjectKeys([key])).length === 0) return undefined
  if ((await view.casesUnder(key)).length > 1) throw new Refusal('not-found')
  return key
}

const eraseReplica = async ({ below }: SealedStore, asked: AskedErasure, at: number): Promise<void> => {
  await below.write(async (transaction) => {
    const key = await livingKey(transaction, asked)
    if (key === undefined) return
    const order = { at, by: asked.owner, basis: asked.basis }
    await transaction.destroyKey({ key, ...order })
    await auditErasure(transaction, { case: asked.case, ...order })
  })
  await below.scrub?.()
}

/**
 * Erases our copy of a case because its owner did, if our own law lets us (`erasureAsked`). Whoever is not its owner is
 * answered as if there were none. A node that encrypts nothing can erase nothing, and says so of every case.
 */
export const receiveErasure = async (node: ExchangeNode, asked: AskedErasure): Promise<ErasureReceipt> => {
  const { store, erasureAsked, now, id } = node
  if (!isSealed(store)) throw new Refusal('not-found')
  const isHeld = (await store.below.read((view) => livingKey(view, asked))) !== undefined
  if (isHeld && !(await erasureAsked(asked))) throw new Refusal('forbidden')
  if (isHeld) await eraseReplica(store, asked, now())
  return { case: asked.case, by: id, at: instantOf(now()) }
}
