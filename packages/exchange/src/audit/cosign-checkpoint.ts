import type { ParticipantId } from '@selaras/schemas'
import type { CheckpointToCosign } from '@selaras/schemas/operations'
import { issueOf, type RuleId } from '@selaras/schemas/problem'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import type { StoredCheckpoint } from '../store/audit.ts'
import type { Transaction } from '../store/store.ts'
import type { SigningKey } from '../trust/keys/jwk.ts'
import { isValidAt } from '../trust/keys/key-ring.ts'
import { type Checkpoint, cosign, isSigned, originsOf, readCheckpoint } from './checkpoint.ts'
import { verifyConsistency } from './merkle.ts'

const refuse = (rule: RuleId, field: string) => new Refusal('invalid', { issues: [issueOf(rule, [field])] })

/** A checkpoint of the participant's own log, by a key of theirs that counts now. */
const signedBy = async ({ directory, now }: ExchangeNode, sender: ParticipantId, text: string) => {
  const read = readCheckpoint(text)
  const keys = ((await directory.keysOf?.(sender)) ?? []).filter((key) => isValidAt(key, now())).map(({ jwk }) => jwk)
  const isTheirs =
    read?.checkpoint.origin.startsWith(originsOf(sender)) && isSigned(read.note, read.checkpoint.origin, keys)
  if (!read || !isTheirs) throw refuse('checkpoint.signature', 'note')
  return read
}

/** When the participant was restored from a backup last, as its origin says. */
const logOf = (origin: string): number => Number(origin.slice(origin.lastIndexOf('/') + 1))

/** Refuses a log that is not the one we saw, grown: whoever shows two histories finds nobody to sign the second. */
const checkContinues = (
  seen: StoredCheckpoint,
  { origin, size, root }: Checkpoint,
  { from, proof }: CheckpointToCosign,
): void => {
  if (logOf(origin) > logOf(seen.origin)) return
  if (origin !== seen.origin) throw refuse('checkpoint.fork', 'note')
  const before = readCheckpoint(seen.note)?.checkpoint
  if (!before || size < before.size) throw refuse('checkpoint.fork', 'note')
  if (from !== before.size) {
    const issues = [issueOf('checkpoint.size', ['from'], { expected: before.size })]
    throw new Refusal('entry-conflict', { expected: before.size, issues })
  }
  const hashes = proof.map((hash) => Buffer.from(hash, 'base64'))
  if (!verifyConsistency(before, { size, root }, hashes)) throw refuse('checkpoint.fork', 'proof')
}

const remember = async (
  transaction: Transaction,
  sender: ParticipantId,
  asked: CheckpointToCosign,
  checkpoint: Checkpoint,
  at: number,
) => {
  const seen = await transaction.checkpoint(originsOf(sender))
  if (seen) checkContinues(seen, checkpoint, asked)
  const { origin, size } = checkpoint
  await transaction.putCheckpoint({ origin, size, note: asked.note, at })
}

/** A restore that is yet to come would make every true one look old. Milliseconds, as far as signatures let clocks differ. */
const CLOCKS_APART = 300_000

/** A node without such a key keeps no log of this kind, and vouches for none. */
const cosigningKey = ({ signer }: ExchangeNode): SigningKey => {
  try {
    if (signer) return signer.key('ed25519')
  } catch (cause) {
    throw new Refusal('not-found', { cause })
  }
  throw new Refusal('not-found')
}

/** Cosigns a peer's checkpoint: it continues the one we saw last, which we keep from now on. */
export const cosignCheckpoint = async (
  node: ExchangeNode,
  asked: CheckpointToCosign,
  sender: ParticipantId,
): Promise<{ cosignature: string }> => {
  const key = cosigningKey(node)
  const { checkpoint, note } = await signedBy(node, sender, asked.note)
  if (logOf(checkpoint.origin) > node.now() + CLOCKS_APART) throw refuse('checkpoint.fork', 'note')
  await node.store.write((transaction) => remember(transaction, sender, asked, checkpoint, node.now()))
  return { cosignature: cosign(note, node.id, key, node.now()) }
}
