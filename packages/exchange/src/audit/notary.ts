import type { ExchangeNode } from '../node.ts'
import type { SigningKey } from '../trust/keys/jwk.ts'
import type { Signer } from '../trust/keys/signer.ts'
import { gatherCosignatures, type SeenBy } from './gather-cosignatures.ts'
import { ownCheckpoint, takeCheckpoint } from './take-checkpoint.ts'

export interface Notary {
  start: () => void
  stop: () => Promise<void>
}

interface NotaryOptions {
  node: ExchangeNode
  onError: (error: unknown) => void
}

/** A checkpoint is due when it is this old and the log grew, or when the log grew by so much. */
const INTERVAL = 60_000
const LEAVES = 1_000
/** How often somebody looks whether one is due, in milliseconds. */
const LOOK = 1_000

const isDue = ({ node }: NotaryOptions): Promise<boolean> =>
  node.store.read(async (view) => {
    const latest = await ownCheckpoint(node, view)
    const grown = (await view.auditSize()) - (latest?.size ?? 0)
    return grown >= LEAVES || (grown > 0 && Math.abs(node.now() - (latest?.at ?? 0)) >= INTERVAL)
  })

/** Takes checkpoints of the audit log as they fall due, and has them cosigned. Needs a key of Ed25519, as cosignatures do. */
export const createNotary = (options: NotaryOptions): Notary => {
  const { node, onError } = options
  const seen: SeenBy = new Map()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined

  let isTold = false

  const keyOf = (signer: Signer): SigningKey | undefined => {
    try {
      return signer.key('ed25519')
    } catch (cause) {
      if (!isTold)
        onError(
          new Error('[exchange] Checkpoints need a key of Ed25519; add one with `selaras keys rotate`.', { cause }),
        )
      isTold = true
      return undefined
    }
  }
  const look = async (signer: Signer) => {
    const key = keyOf(signer)
    if (!key || node.stopping.aborted || !(await isDue(options))) return
    const checkpoint = await takeCheckpoint(node, key)
    if (checkpoint) await gatherCosignatures(node, checkpoint, seen)
  }
  const start = () => {
    const { signer } = node
    if (!signer || timer) return
    timer = setInterval(() => {
      looking ??= look(signer)
        .catch(onError)
        .finally(() => {
          looking = undefined
        })
    }, LOOK)
  }
  return {
    start,
    stop: async () => {
      clearInterval(timer)
      await looking
    },
  }
}
