import type { ParticipantId } from '@selaras/schemas'
import type { Claimed, Store } from '../store/store.ts'
import type { MasterKey } from './master-key.ts'
import { openAll } from './sealed-text.ts'
import { sealedTransaction } from './sealed-transaction.ts'
import { openedReads } from './sealed-view.ts'
import { sealedCommand } from './sealing.ts'
import { nothingSeen, openVault, type Vault } from './vault.ts'

export interface SealedOptions {
  /** Wraps the key of every subject. */
  masterKey: MasterKey
  /** Who we are. A case of another then has a key of its own, so that its owner can have it erased, and nothing else. */
  participant?: ParticipantId | undefined
}

/** A store that keeps personal data encrypted, and can forget it. */
export interface SealedStore extends Store {
  /** The keys behind it; opened by the first call that needs them. */
  vault: () => Promise<Vault>
  /** The store below, as it is on disk. */
  below: Store
  masterKey: MasterKey
  participant?: ParticipantId | undefined
}

export const isSealed = (store: Store): store is SealedStore => 'vault' in store

const openedClaim = async (vault: Vault, below: Store, { deliveries, commands }: Claimed): Promise<Claimed> => {
  if (commands.length === 0) return { deliveries, commands }
  const opened = await below.read((view) => openAll(vault, view, nothingSeen(), commands.map(sealedCommand)))
  return { deliveries, commands: opened }
}

/**
 * Seals whatever a store keeps that can be personal: AES-256-GCM under a key per subject, wrapped by the master key.
 * In the open stays what a database looks things up by: ids, status, parties, service, reference, digests, times.
 * What was written before stays readable, and in the open.
 */
export const sealed = (below: Store, { masterKey, participant }: SealedOptions): SealedStore => {
  let opening: Promise<Vault> | undefined
  const vault = (): Promise<Vault> => {
    opening ??= openVault(below, { masterKey, participant }).catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return opening
  }
  const locked = () =>
    vault().then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
  return {
    ...below,
    vault,
    below,
    masterKey,
    participant,
    write: async (work, expected) => {
      const keys = await vault()
      return below.write((transaction) => work(sealedTransaction(keys, transaction, nothingSeen())), expected)
    },
    read: async (work) => {
      const keys = await vault()
      return below.read((view) => work({ ...view, ...openedReads(keys, view, nothingSeen()) }))
    },
    claim: async (claim) => openedClaim(await vault(), below, await below.claim(claim)),
    unready: async () => (await below.unready?.()) ?? (await locked()),
  }
}
