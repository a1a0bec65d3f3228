import { setTimeout as sleep } from 'node:timers/promises'
import type { ExchangeNode } from '../node.ts'
import { recover } from './recover.ts'

/** Milliseconds until peers that could not be asked are asked again. */
const AGAIN = 30_000

/** Begins the work of a node when it is whole: at once, or after it got back what it lost. */
export const recoverFirst = async (
  node: ExchangeNode,
  begin: () => void,
  onError: (error: unknown) => void,
): Promise<void> => {
  const signal = node.stopping
  while (!signal.aborted) {
    try {
      if (!(await node.isRecovering())) break
      const { unreachable, refused } = await recover(node)
      if (unreachable.length > 0) onError(new Error(`[exchange] Recovery waits for ${unreachable.join(', ')}.`))
      if (refused.length > 0)
        onError(
          new Error(
            `[exchange] Recovery stopped at case ${refused[0]?.case} of ${refused[0]?.peer}: ${refused[0]?.problem}.`,
          ),
        )
      if (!(await node.isRecovering())) break
    } catch (error) {
      onError(error)
    }
    await sleep(AGAIN, undefined, { signal }).catch(() => undefined)
  }
  if (!signal.aborted) begin()
}
