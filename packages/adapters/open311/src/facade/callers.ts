import type { ComplaintDesk } from './desk.ts'

/** An app that may submit (`api_key`). */
export interface Caller {
  /** Its key, 16 characters or more. */
  key: string
  /** The participant that runs it: what it sends is that participant's, and it reads what that participant may. */
  participant: string
  /** Channel of its complaints. */
  channel: string
  /** Complaint operations called as that participant, so that it becomes a party. The desk's own when left out. */
  desk?: ComplaintDesk
}

const digestOf = async (key: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  return String.fromCharCode(...new Uint8Array(digest))
}

/** Finds callers by key. Keys are compared by digest, so the time taken says nothing of them. */
export const callersBy = (callers: readonly Caller[]) => {
  const table = Promise.all(callers.map(async (caller) => [await digestOf(caller.key), caller] as const)).then(
    (entries) => new Map(entries),
  )
  return async (key: string | undefined): Promise<Caller | undefined> =>
    key === undefined ? undefined : (await table).get(await digestOf(key))
}
