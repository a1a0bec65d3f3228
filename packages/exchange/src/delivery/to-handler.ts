import { type Case, upcast } from '@selaras/rules'
import type { Entry, TrackingNumber } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import type { Delivery } from '../store/store.ts'
import { caseFor } from '../views/case-view.ts'
import { entryFor } from '../views/entry-view.ts'
import { refuseErased } from './failure.ts'

/** Gives a command on the case the handler is looking at. Its key follows from the entry, so a handler that runs twice commands once. */
export type GiveCommand = (name: string, data?: Record<string, unknown>) => Promise<void>

/** Work of the embedding application on an entry. Called again when it throws. */
export type Handler = (entry: Entry, state: Case, command: GiveCommand) => void | Promise<void>

const commandFor = (node: ExchangeNode, id: TrackingNumber, entry: Entry): GiveCommand => {
  let given = 0
  return async (name, data = {}) => {
    given += 1
    const key = `${entry.id}.${name}.${given}.${node.id}`.slice(0, 128)
    await node.store.write(async (transaction) => {
      const stored = await transaction.caseOf(id)
      if (stored)
        await transaction.queueCommand(
          { owner: stored.state.owner, case: id, kind: stored.kind, name, data, key },
          node.now(),
        )
    })
    node.wake()
  }
}

/** Shows a handler the entries of its type, one at a time. Resolves to the sequence it has seen. */
export const deliverToHandler = async (
  node: ExchangeNode,
  handler: Handler,
  type: string,
  delivery: Delivery,
): Promise<number> => {
  const { case: id, acknowledged, target } = delivery
  const { owed, stored } = await node.store.read(async (view) => ({
    owed: await view.entriesOf(id, acknowledged, target - acknowledged),
    stored: await view.caseOf(id),
  }))
  refuseErased([...owed, stored])
  const next = owed.find(({ entry }) => entry.type === type)
  if (!next) return target
  if (stored) {
    const entry = upcast(entryFor(stored, next.entry, node.id))
    await handler(entry, caseFor(stored, node.id), commandFor(node, id, next.entry))
  }
  return next.entry.sequence
}
