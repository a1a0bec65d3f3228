import type { ParticipantId } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import { addressOf, proveToGateway } from './gateway.ts'

/** How often peers that fell silent are asked whether they are back, in milliseconds. */
const EVERY = 20_000
const TIMEOUT = 5_000
/** However often it said in vain that it works, a peer is asked again after a day. */
const LONGEST_REST = 86_400_000

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

/** When a peer said that it works, and how long it is not asked again. */
interface Return {
  at: number
  rest: number
}

/**
 * What says that it works and falls silent again at once is left alone for twice as long every time: asked at every
 * round, what waits for it would use up its attempts, and be parked, in minutes.
 */
const returnAt = (at: number, before: Return | undefined): Return => {
  const isAgain = before && at - before.at < before.rest + 2 * EVERY
  return { at, rest: isAgain ? Math.min(2 * before.rest, LONGEST_REST) : EVERY }
}

/**
 * Looks after peers that did not answer at all: once one does, what waits for it goes at once. A schedule spaced for
 * days of trouble would let a partition of half a minute cost five.
 */
export const createPatrol = (node: ExchangeNode, onError: (error: unknown) => void): ((at: number) => void) => {
  let last = Number.NEGATIVE_INFINITY
  let walking: Promise<void> | undefined
  const returns = new Map<ParticipantId, Return>()
  const rests = (peer: ParticipantId, at: number): boolean => {
    const { at: since, rest } = returns.get(peer) ?? { at, rest: 0 }
    return Math.abs(at - since) < rest
  }
  const visit = async (peer: ParticipantId, at: number) => {
    if (rests(peer, at) || !(await answersAgain(node, peer).catch(() => false))) return
    returns.set(peer, returnAt(at, returns.get(peer)))
    await node.store.write((transaction) => transaction.endSilence(peer, node.now()))
    node.wake()
  }
  const walk = async (at: number) => {
    try {
      const peers = await node.store.read((view) => view.silentPeers())
      await Promise.all(peers.map((peer) => visit(peer, at)))
    } catch (error) {
      if (!node.stopping.aborted) onError(error)
    }
    walking = undefined
  }
  return (at) => {
    // A clock that stepped back must not end the rounds.
    if (walking || node.stopping.aborted || Math.abs(at - last) < EVERY) return
    last = at
    walking = walk(at)
  }
}
