import { createSecretKey, type KeyObject } from 'node:crypto'
import { purposeKey } from '@selaras/rules'
import type { ParticipantId, TrackingNumber } from '@selaras/schemas'
import type { Store, Transaction, View } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import type { SubjectKey } from '../store/subject-keys.ts'
import { newKey } from './cipher.ts'
import type { MasterKey } from './master-key.ts'
import { keyIdOf } from './sealed-text.ts'
import { sealedState } from './sealing.ts'
import { caseName, nikName, PURPOSE, pseudonymWith } from './subject.ts'

/** A key at hand. Without one it is destroyed: what it sealed is erased. */
export interface OpenKey {
  id: number
  key: KeyObject | undefined
}

/** Keys one piece of work has seen; it ends with the work, so a key that is destroyed opens nothing after. */
export interface Seen {
  byId: Map<number, OpenKey>
  byCase: Map<TrackingNumber, OpenKey>
  byName: Map<string, OpenKey>
}

export const nothingSeen = (): Seen => ({ byId: new Map(), byCase: new Map(), byName: new Map() })

/** Whose case it is, and the person it names. */
interface About {
  owner: ParticipantId
  nik: string | undefined
  /** Its first entry is being written: it has no key yet. */
  isNew?: boolean
}

/** The keys of a store, and the pseudonyms under which it knows their subjects. */
export interface Vault {
  /** Key for what concerns no case: never destroyed. */
  own: OpenKey
  pseudonym: (name: string) => string
  /** Key of a case, made when it has none: that of the person if there is one, else its own. A replica has its own. */
  keyOf: (transaction: Transaction, seen: Seen, id: TrackingNumber, about?: About) => Promise<OpenKey>
  /** Key of a subject by its name, made when it has none. */
  keyOfSubject: (transaction: Transaction, seen: Seen, name: string) => Promise<OpenKey>
  /** Opens those of these keys that are living, all at once. */
  openKeys: (view: View, seen: Seen, ids: readonly number[]) => Promise<void>
}

const OWN = 'own'

/** Opens a wrapped key, or says which master key is missing or wrong. */
export const unwrapKey = (masterKey: MasterKey, { id, master, wrapped }: SubjectKey): KeyObject => {
  let bytes: Uint8Array | undefined
  try {
    bytes = masterKey.unwrap(master, Buffer.from(wrapped, 'base64url'))
  } catch (cause) {
    throw new StoreError('unavailable', `The master key "${master}" is not the one that wrapped key ${id}.`, { cause })
  }
  if (!bytes) throw new StoreError('unavailable', `The master key "${master}" is missing; key ${id} needs it.`)
  return createSecretKey(bytes)
}

export const wrapKey = (masterKey: MasterKey, key: KeyObject): string =>
  Buffer.from(masterKey.wrap(key.export())).toString('base64url')

/** The key of a subject, new when it has none. */
const subjectKey = async (transaction: Transaction, masterKey: MasterKey, subject: string): Promise<OpenKey> => {
  const known = await transaction.subjectKey(subject)
  if (known) return { id: known.id, key: unwrapKey(masterKey, known) }
  const key = newKey()
  const wrapped = wrapKey(masterKey, key)
  const kept = await transaction.addSubjectKey(subject, masterKey.current, wrapped)
  // Another node may have been faster.
  return { id: kept.id, key: kept.wrapped === wrapped ? key : unwrapKey(masterKey, kept) }
}

/** Id of the key a case is sealed under, as its state says. */
export const keyIdOfCase = async (below: View, id: TrackingNumber): Promise<number | undefined> => {
  const stored = await below.caseOf(id)
  return stored && keyIdOf(sealedState(stored).text ?? '')
}

/** Opens the vault of a store; the first time it makes the key all pseudonyms come from. */
export const openVault = async (
  store: Store,
  { masterKey, participant }: { masterKey: MasterKey; participant?: ParticipantId | undefined },
): Promise<Vault> => {
  const found = await store.read((view) => view.subjectKey(OWN))
  const own = found
    ? { id: found.id, key: unwrapKey(masterKey, found) }
    : await store.write((transaction) => subjectKey(transaction, masterKey, OWN))
  const named = createSecretKey(await purposeKey((own.key as KeyObject).export(), PURPOSE))
  const pseudonym = (name: string) => pseudonymWith(named, name)
  const keyOfSubject: Vault['keyOfSubject'] = async (transaction, seen, name) => {
    const key = seen.byName.get(name) ?? (await subjectKey(transaction, masterKey, pseudonym(name)))
    seen.byName.set(name, key)
    return key
  }
  const openKeys: Vault['openKeys'] = async (view, seen, ids) => {
    const missing = [...new Set(ids)].filter((id) => !seen.byId.has(id))
    if (missing.length === 0) return
    for (const id of missing) seen.byId.set(id, { id, key: undefined })
    for (const key of await view.subjectKeys(missing))
      seen.byId.set(key.id, { id: key.id, key: unwrapKey(masterKey, key) })
  }
  return {
    own,
    pseudonym,
    keyOfSubject,
    openKeys,
    keyOf: async (transaction, seen, id, about = { owner: participant as ParticipantId, nik: undefined }) => {
      const known = seen.byCase.get(id)
      if (known) return known
      const { owner, nik, isNew = false } = about
      const bound = isNew ? undefined : await keyIdOfCase(transaction, id)
      if (bound !== undefined) await openKeys(transaction, seen, [bound])
      // What another owns it may have erased, and nothing else of that person with it.
      const isReplica = participant !== undefined && owner !== participant
      const name = nik === undefined || isReplica ? caseName(id) : nikName(nik)
      const key = seen.byId.get(bound ?? 0) ?? (await keyOfSubject(transaction, seen, name))
      if (bound === undefined) await transaction.bindCase(id, key.id)
      if (bound === undefined && isReplica && nik !== undefined)
        await transaction.bindCase(id, (await keyOfSubject(transaction, seen, nikName(nik))).id)
      seen.byCase.set(id, key)
      seen.byId.set(key.id, key)
      return key
    },
  }
}
