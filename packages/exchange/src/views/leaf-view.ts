import type { Complaint, ParticipantId } from '@selaras/schemas'
import type { StoredCase } from '../store/store.ts'

/**
 * Whether a party may read a leaf of the audit log about its case. That of the sending of an anonymous complaint holds a
 * digest of all that was sent: whoever knows the rest could try numbers until the digest agrees.
 */
export const mayReadLeaf = (held: StoredCase | undefined, text: string, reader: ParticipantId): boolean => {
  if (held?.kind !== 'complaint' || !(held.state as Complaint).anonymous) return true
  const { sequence, actor } = JSON.parse(text) as { sequence?: number; actor?: string }
  return sequence !== 1 || [held.state.owner, actor].includes(reader)
}
