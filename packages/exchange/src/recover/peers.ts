import type { ParticipantId } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'

/** Every other participant this node may have dealt with: those the directory lists, and those party to a case here. */
export const peersOf = async ({ id, directory, store }: ExchangeNode): Promise<ParticipantId[]> => {
  const listed = (await directory.participants?.()) ?? []
  const met = await store.read((view) => view.knownParties())
  return [...new Set([...listed, ...met])].filter((peer) => peer !== id).sort()
}
