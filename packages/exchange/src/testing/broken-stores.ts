import type { Store, StoredAnswer, Transaction, View } from '../store/store.ts'
import type { CreateStoreFixture } from './store-fixture.ts'

/** A working store made wrong in one way, and the case that must notice. */
export interface BrokenStore {
  name: string
  caughtBy: string
  sabotage: (create: CreateStoreFixture) => CreateStoreFixture
}

/** Replaces members of every handle on a store. */
const withStore =
  (change: (store: Store) => Partial<Store>) =>
  (create: CreateStoreFixture): CreateStoreFixture =>
  async () => {
    const { store, reopen, close } = await create()
    const broken = (handle: Store): Store => ({ ...handle, ...change(handle) })
    return { store: broken(store), reopen: () => broken(reopen()), close }
  }

const withWrites = (change: (transaction: Transaction) => Partial<Transaction>) =>
  withStore((store) => ({
    write: (work) => store.write((transaction) => work({ ...transaction, ...change(transaction) })),
  }))

const withReads = (change: (view: View) => Partial<View>) =>
  withStore((store) => ({ read: (work) => store.read((view) => work({ ...view, ...change(view) })) }))

const unsafe: readonly BrokenStore[] = [
  {
    name: 'keeps everything in memory',
    caughtBy: 'what was written is there for another handle as soon as the write resolves',
    sabotage: (create) => async () => {
      const [one, two] = [await create(), await create()]
      const close = async () => void (await Promise.all([one.close(), two.close()]))
      return { store: one.store, reopen: two.reopen, close }
    },
  },
  {
    name: 'answers before it commits',
    caughtBy: 'what was written is there for another handle as soon as the write resolves',
    sabotage: withStore((store) => ({
      write: (work) =>
        new Promise((resolve, reject) => {
          store.write((transaction) => work(transaction).then((result) => void resolve(result))).catch(reject)
        }),
    })),
  },
  {
    name: 'commits what a failed write did until then',
    caughtBy: 'of a write that fails nothing is kept, and it rejects with its own error',
    sabotage: withStore((store) => ({
      write: async (work) => {
        const outcome = await store.write((transaction) =>
          work(transaction).then(
            (result) => ({ result }),
            (error: unknown) => ({ error }),
          ),
        )
        if ('error' in outcome) throw outcome.error
        return outcome.result
      },
    })),
  },
  {
    name: 'swallows the error of a failed write',
    caughtBy: 'of a write that fails nothing is kept, and it rejects with its own error',
    sabotage: withStore((store) => ({ write: (work) => store.write(work).catch(() => undefined as never) })),
  },
  {
    name: 'takes a second entry under a number that is taken',
    caughtBy: 'an entry is never replaced: its number is taken',
    sabotage: withWrites((transaction) => ({
      appendEntries: (id, entries) => transaction.appendEntries(id, entries).catch(() => undefined),
    })),
  },
  {
    name: 'lets the second answer replace the first',
    caughtBy: 'the first answer under a key stays',
    sabotage: (create) => {
      const later = new Map<string, StoredAnswer>()
      const writing = withWrites(() => ({
        putAnswer: async (caller, key, answer) => void later.set(`${caller} ${key}`, answer),
      }))
      return withReads(() => ({ answer: async (caller, key) => later.get(`${caller} ${key}`) }))(writing(create))
    },
  },
]

const forgetful: readonly BrokenStore[] = [
  {
    name: 'loses acknowledgements',
    caughtBy: 'what is owed is due until it is acknowledged',
    sabotage: withWrites(() => ({ acknowledge: async () => undefined })),
  },
  {
    name: 'starts a delivery over when more is owed',
    caughtBy: 'owing more, or less, keeps what was acknowledged and what was owed',
    sabotage: withWrites((transaction) => ({
      owe: async (destination, id, from, target, at) => {
        await transaction.owe(destination, id, from, target, at)
        await transaction.acknowledge(destination, id, from, at)
      },
    })),
  },
  {
    name: 'offers parked deliveries again',
    caughtBy: 'a parked delivery is never due, never forgotten',
    sabotage: withWrites((transaction) => ({
      postpone: (destination, id, due, problem) => transaction.postpone(destination, id, due ?? 1, problem),
    })),
  },
  {
    name: 'deletes what is parked',
    caughtBy: 'a parked delivery is never due, never forgotten',
    sabotage: withWrites((transaction) => ({
      postpone: (destination, id, due, problem) =>
        due === undefined
          ? transaction.acknowledge(destination, id, 1e9, 0)
          : transaction.postpone(destination, id, due, problem),
    })),
  },
  {
    name: 'counts its limit over all destinations',
    caughtBy: 'a destination with many deliveries hides no other',
    sabotage: withReads((view) => ({
      dueDeliveries: async (now, limit) => (await view.dueDeliveries(now, limit)).slice(0, limit),
    })),
  },
  {
    name: 'settles a command as often as it is told to',
    caughtBy: 'a command is due until it is settled, and settled once',
    sabotage: withWrites((transaction) => ({
      settleCommand: (id, state, problem) => transaction.settleCommand(id, state, problem).then(() => true),
    })),
  },
  {
    name: 'queues a command again under the same key',
    caughtBy: 'a key stands for the command that came first under it',
    sabotage: (create) => {
      let queued = 0
      const again = (key: string) => `${key}-${queued++}`
      return withWrites((transaction) => ({
        queueCommand: (command, at) => transaction.queueCommand({ ...command, key: again(command.key) }, at),
      }))(create)
    },
  },
  {
    name: 'lets commands overtake a parked one',
    caughtBy: 'commands of a case go one by one, and a parked one holds back those behind it, on its own case only',
    sabotage: withWrites((transaction) => ({
      postponeCommand: async (id, due, problem) => {
        if (due === undefined) await transaction.settleCommand(id, 'refused', problem)
        else await transaction.postponeCommand(id, due, problem)
      },
    })),
  },
  {
    name: 'takes a legacy change every time it comes',
    caughtBy: 'a change of a legacy system is recorded once',
    sabotage: withWrites((transaction) => ({
      recordChange: (...change) => transaction.recordChange(...change).then(() => true),
    })),
  },
]

/** Stores the contract test must reject. */
export const brokenStores: readonly BrokenStore[] = [...unsafe, ...forgetful]
