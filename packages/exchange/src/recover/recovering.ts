import type { Store } from '../store/store.ts'

/**
 * Whether this node was put back from a backup and is not whole yet. It begins while nobody runs, so once it is over
 * nobody asks the store again.
 */
export const recovering = (store: Store): (() => Promise<boolean>) => {
  let isOver = false
  return async () => {
    if (isOver) return false
    isOver = (await store.read((view) => view.recovery())) === undefined
    return !isOver
  }
}
