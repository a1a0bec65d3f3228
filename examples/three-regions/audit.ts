import { digestOf } from '@selaras/exchange'
import { kindOf, lifecycles, replay } from '@selaras/rules'
import type { Complaint, Entry, ServiceRequest } from '@selaras/schemas'
import type { RunningNode } from './start-node.ts'

/** One node's whole log, as it tells it over HTTP: case to entries, in the order they were written. */
export type Log = Map<string, Entry[]>

const PAGE = 200

const readLog = async ({ client }: RunningNode): Promise<Log> => {
  const log: Log = new Map()
  for await (const entry of client.entries.list({ limit: PAGE }) as AsyncIterable<Entry>)
    log.set(entry.subject, [...(log.get(entry.subject) ?? []), entry])
  return log
}

/** A case as its owner's log says it stands, with that log. */
export interface AuditedCase {
  state: ServiceRequest | Complaint
  entries: Entry[]
}

export interface Audit {
  cases: Map<string, AuditedCase>
  /** Acknowledged cases no owner has, gaps in a log, and entries a party should hold but does not, or holds otherwise. */
  lost: number
  /** Entries held or commands carried out more than once, and submissions that became two cases. */
  doubled: number
}

/** These regions have service requests and complaints only. */
const stateOf = (entries: Entry[]): AuditedCase['state'] | undefined => {
  const kind = kindOf(entries[0]?.type ?? '')
  return kind && (replay(lifecycles[kind], entries) as AuditedCase['state'] | undefined)
}

const surplus = (keys: readonly string[]) => keys.length - new Set(keys).size

/** Entries of the owner that the party lacks, or holds with another digest. */
const missingAt = (party: readonly Entry[], owner: readonly Entry[]): number => {
  const held = new Map(party.map((entry) => [entry.sequence, digestOf(entry)]))
  return owner.filter((entry) => held.get(entry.sequence) !== digestOf(entry)).length
}

/** What a submission came under: its row has one key, whoever sends it again. */
const openingOf = (opening: Entry | undefined) => `${opening?.source} ${opening?.actor} ${opening?.command}`

const doubledIn = (entries: readonly Entry[]) =>
  surplus(entries.map((entry) => String(entry.sequence))) +
  surplus(entries.map((entry) => `${entry.actor} ${entry.command}`))

const broken = (entries: readonly Entry[]) =>
  entries.filter((entry, at) => {
    const before = entries[at - 1]
    return entry.sequence !== at + 1 || entry.previous !== (before && digestOf(before))
  }).length

/** Compares every owner's log with the replica of every party. Nothing is assumed: both sides were read back. */
export const compareLogs = (logs: ReadonlyMap<string, Log>, acknowledged: Iterable<string>): Audit => {
  const cases = new Map<string, AuditedCase>()
  let lost = 0
  let doubled = 0
  for (const [owner, log] of logs) {
    for (const [id, entries] of log) {
      if (entries[0]?.source !== owner) continue
      const state = stateOf(entries)
      if (!state) continue
      cases.set(id, { state, entries })
      lost += broken(entries)
      for (const party of state.parties) {
        const replica = logs.get(party)?.get(id) ?? []
        lost += missingAt(replica, entries)
        doubled += doubledIn(replica)
      }
    }
  }
  for (const id of acknowledged) if (!cases.has(id)) lost += 1
  doubled += surplus([...cases.values()].map(({ entries: [opening] }) => openingOf(opening)))
  return { cases, lost, doubled }
}

/** Reads every node's log back over HTTP and compares them. */
export const audit = async (nodes: readonly RunningNode[], acknowledged: Iterable<string>): Promise<Audit> => {
  const logs = await Promise.all(nodes.map(async (node) => [node.id, await readLog(node)] as const))
  return compareLogs(new Map(logs), acknowledged)
}
