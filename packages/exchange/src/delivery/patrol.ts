import type { ParticipantId } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import { inTime } from '../operation/in-time.ts'
import { addressOf, proveToGateway } from './gateway.ts'

/** How often peers that fell silent are asked whether they are back, in milliseconds. */
const EVERY = 20_000
const TIMEOUT = 5_000
/**
 * How often what waits for a peer is tried ahead of its schedule. A peer may say that it works and answer nothing, or
 * break of the very thing it is sent: then the pace of the schedule is the right one.
 */
const HURRIES = 10

/** Whether a peer's node says that it works; costs it one public read. */
const answersAgain = async (node: ExchangeNode, peer: ParticipantId): Promise<boolean> => {
  const address = await addressOf(node, peer)
  if (address === undefined) return false
  const signal = AbortSignal.any([node.stopping, AbortSignal.timeout(TIMEOUT)])
  const request = new Request(`${address}/health`, { redirect: 'error', signal })
  const response = await node.fetch(await proveToGateway(node, peer, request))
  await response.body?.cancel()
  return response.ok
}

/**
 * Looks after peers that did not answer at all: once one does, what waits for it goes at once. A schedule spaced for
 * days of trouble would let a partition of half a minute cost five.
 */
export const createPatrol = (node: ExchangeNode, onError: (error: unknown) => void): ((at: number) => void) => {
  let last = Number.NEGATIVE_INFINITY
  let walking: Promise<void> | undefined
  const visit = async (peer: ParticipantId) => {
    const again = answersAgain(node, peer).catch(() => false)
    // What never answers, and heeds no signal either, must not keep the next round from all others.
    if (!(await inTime(again, TIMEOUT)) || !(await again) || node.stopping.aborted) return
    await node.store.write((transaction) => transaction.endSilence(peer, node.now(), HURRIES))
    node.wake()
  }
  const walk = async () => {
    const fail = (error: unknown) => {
      if (!node.stopping.aborted) onError(error)
    }
    const peers = await node.store.read((view) => view.silentPeers()).catch(fail)
    await Promise.all((peers ?? []).map((peer) => visit(peer).catch(fail)))
    walking = undefined
  }
  return (at) => {
    // A clock that stepped back must not end the rounds.
    if (walking || node.stopping.aborted || Math.abs(at - last) < EVERY) return
    last = at
    walking = walk()
  }
}
