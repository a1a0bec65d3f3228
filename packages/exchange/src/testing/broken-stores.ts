import type { StoredAnswer } from '../store/store.ts'
import { brokenGroups } from './broken-groups.ts'
import { brokenLeases } from './broken-leases.ts'
import { brokenTerms } from './broken-terms.ts'
import { type BrokenStore, withReads, withStore, withWrites } from './sabotage.ts'
import { PARTY } from './store-samples.ts'

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
      appendEntries: async (id, entries) =>
        (await transaction.caseOf(id)) ? undefined : transaction.appendEntries(id, entries),
    })),
  },
  {
    name: 'lets the second answer replace the first',
    caughtBy: 'the first answer under a key stays',
    sabotage: (create) => {
      const later = new Map<string, StoredAnswer>()
      const writing = withWrites(() => ({
        putAnswer: async (caller, key, { body, headers, ...rest }) =>
          void later.set(`${caller} ${key}`, { ...rest, body: await body, headers: await headers }),
      }))
      return withReads(() => ({ answer: async (caller, key) => later.get(`${caller} ${key}`) }))(writing(create))
    },
  },
]

const forgetful: readonly BrokenStore[] = [
  {
    name: 'loses acknowledgements',
    caughtBy: 'what is owed is due until it is acknowledged',
    sabotage: withWrites(() => ({ acknowledge: async () => true })),
  },
  {
    name: 'starts a delivery over when more is owed',
    caughtBy: 'owing more, or less, keeps what was acknowledged and what was owed',
    sabotage: withWrites((transaction) => ({
      owe: async (destination, id, from, target, at) => {
        await transaction.owe(destination, id, from, target, at)
        for (let fence = 0; fence < 9; fence++)
          await transaction.postpone({ destination, case: id, fence }, at, 'started over', { from })
      },
    })),
  },
  {
    name: 'offers parked deliveries again',
    caughtBy: 'a parked delivery is never due, never forgotten',
    sabotage: withWrites((transaction) => ({
      postpone: (lease, due, problem, why) => transaction.postpone(lease, due ?? 1, problem, why),
    })),
  },
  {
    name: 'deletes what is parked',
    caughtBy: 'a parked delivery is never due, never forgotten',
    sabotage: withWrites((transaction) => ({
      postpone: (lease, due, problem, why) =>
        due === undefined ? transaction.acknowledge(lease, 1e9, 0) : transaction.postpone(lease, due, problem, why),
    })),
  },
  {
    name: 'counts its limit over all destinations',
    caughtBy: 'a destination with many deliveries hides no other',
    sabotage: withStore((store) => ({
      claim: async (claim) => {
        const { deliveries, commands } = await store.claim(claim)
        return { deliveries: deliveries.slice(0, claim.share), commands }
      },
    })),
  },
  {
    name: 'settles a command as often as it is told to',
    caughtBy: 'a command is due until it is settled, and settled once',
    sabotage: withWrites((transaction) => ({
      settleCommand: (lease, state, problem) => transaction.settleCommand(lease, state, problem).then(() => true),
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
      postponeCommand: (lease, due, problem) =>
        due === undefined
          ? transaction.settleCommand(lease, 'refused', problem)
          : transaction.postponeCommand(lease, due, problem),
    })),
  },
  {
    name: 'takes a nonce every time it comes',
    caughtBy: 'a nonce is used up once, on whichever handle, until it is forgotten',
    sabotage: withWrites((transaction) => ({
      rememberNonce: (...nonce) => transaction.rememberNonce(...nonce).then(() => true),
    })),
  },
  {
    name: 'keeps a subscription as it was',
    caughtBy: 'a subscription is kept as it is now, and once it ended nobody is owed by it',
    sabotage: withWrites((transaction) => ({
      putSubscription: async (subscription) => {
        const known = await transaction.subscription(subscription.id)
        if (!known) await transaction.putSubscription(subscription)
      },
    })),
  },
  {
    name: 'shows everybody’s subscriptions to everybody',
    caughtBy: 'subscriptions are listed by participant, in order, page by page',
    sabotage: withWrites((transaction) => ({
      putSubscription: (subscription) => transaction.putSubscription({ ...subscription, participant: PARTY }),
    })),
  },
  {
    name: 'remembers the last use of an agreement only',
    caughtBy: 'uses of an agreement are found by case and by subject, every one, in order',
    sabotage: withReads((view) => ({ uses: async (query) => (await view.uses(query)).slice(-1) })),
  },
  {
    name: 'lets what waits for a silent peer wait on when it answers again',
    caughtBy: 'when a silent peer answers again what waits for it is due, and nothing else',
    sabotage: withWrites(() => ({ endSilence: async () => {} })),
  },
  {
    name: 'hurries what waits for a peer without end',
    caughtBy: 'what waits is hurried as often as asked, says so, and waits for its time from then on',
    sabotage: withWrites((transaction) => ({
      endSilence: (peer, at) => transaction.endSilence(peer, at, Number.MAX_SAFE_INTEGER),
    })),
  },
  {
    name: 'polls for two at once',
    caughtBy: 'a poll is nobody else’s until it is due again, and its cursor is kept',
    sabotage: withWrites((transaction) => ({
      takePoll: (adapter, _now, until) => transaction.takePoll(adapter, Number.MAX_SAFE_INTEGER, until),
    })),
  },
  {
    name: 'keeps the cursor of whoever is late',
    caughtBy: 'a poll that is another’s by now keeps nothing',
    sabotage: withWrites((transaction) => ({
      keepPoll: async (poll, due) =>
        (await transaction.keepPoll(poll, due)) || transaction.keepPoll({ ...poll, fence: poll.fence + 1 }, due),
    })),
  },
  {
    name: 'lists by the first of several statuses',
    caughtBy: 'a list is read from either end, by several statuses and several things it may be about, page by page',
    sabotage: withReads((view) => ({
      cases: (query) => view.cases({ ...query, statuses: query.statuses?.slice(0, 1) }),
    })),
  },
  {
    name: 'lists unmatched changes by key',
    caughtBy: 'unmatched changes are listed in the order in which they came, page by page, until they find their case',
    sabotage: withReads((view) => ({
      unmatchedChanges: async (...page) =>
        (await view.unmatchedChanges(...page)).sort((left, right) => (left.key < right.key ? -1 : 1)),
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

const rewriting: readonly BrokenStore[] = [
  {
    name: 'skips a place in the audit log when a write fails',
    caughtBy: 'leaves of the audit log have dense places from 0, also after writes that failed',
    sabotage: withStore((store) => ({
      write: async (work) => {
        const gap = { text: 'gap', hash: new Uint8Array(32) }
        return store.write(work).catch(async (error: unknown) => {
          await store.write((transaction) => transaction.appendLeaf(gap))
          throw error
        })
      },
    })),
  },
  {
    name: 'keeps the first checkpoint it was given',
    caughtBy: 'of the checkpoints of one origin the largest is kept, of several origins the newest log is given',
    sabotage: withWrites((transaction) => ({
      putCheckpoint: async (checkpoint) =>
        (await transaction.checkpoint(checkpoint.origin)) ? undefined : transaction.putCheckpoint(checkpoint),
    })),
  },
  {
    name: 'forgets that it was restored',
    caughtBy: 'a recovery begins, is known to every handle, and ends',
    sabotage: withWrites(() => ({ setRecovery: async () => undefined })),
  },
  {
    name: 'takes up again what was not asked for',
    caughtBy: 'what is parked is taken up again, all or what fits, as if it had never failed',
    sabotage: withWrites((transaction) => ({ redrive: (_, at) => transaction.redrive({}, at) })),
  },
]

/** Stores the contract test must reject. */
export const brokenStores: readonly BrokenStore[] = [
  ...unsafe,
  ...brokenGroups,
  ...forgetful,
  ...brokenLeases,
  ...rewriting,
  ...brokenTerms,
]
