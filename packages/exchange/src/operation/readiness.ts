import type { ExchangeNode } from '../node.ts'

/** Why a node should get no requests now. */
export type UnreadyReason = 'stopping' | 'store' | 'directory' | 'recovering'

/** A database that hangs is a reason too. */
const PATIENCE = 2_000

const late = (): Promise<string> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(`No answer within ${PATIENCE} ms.`), PATIENCE).unref()
  })

/** What stands in the way. The words behind a reason may name hosts and users: they go to whoever watches, not to who asks. */
export const unreadyReasons = async (
  { stopping, store, directory, isRecovering }: Pick<ExchangeNode, 'stopping' | 'store' | 'directory' | 'isRecovering'>,
  onReason: (reason: UnreadyReason, words: string) => void = () => {},
): Promise<UnreadyReason[]> => {
  if (stopping.aborted) return ['stopping']
  const recovering = isRecovering().then((is) => (is ? 'Entries are coming back from peers.' : undefined))
  const asked = { store: store.unready?.(), directory: directory.unready?.(), recovering }
  const answers = Object.entries(asked).map(async ([reason, answer]) => {
    const words = answer && (await Promise.race([answer.catch(String), late()]))
    if (words === undefined) return []
    onReason(reason as UnreadyReason, words)
    return [reason as UnreadyReason]
  })
  return (await Promise.all(answers)).flat()
}
