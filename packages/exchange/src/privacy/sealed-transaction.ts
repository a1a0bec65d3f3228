import type { ParticipantId, TrackingNumber } from '@selaras/schemas'
import { Refusal } from '../refusal.ts'
import { afterwards } from '../store/later.ts'
import type { Transaction } from '../store/store.ts'
import { personIn } from './person.ts'
import { changePlace } from './sealed-changes.ts'
import { sealedSubscriptions } from './sealed-subscriptions.ts'
import { openAll, sealText } from './sealed-text.ts'
import { openedReads, personOf } from './sealed-view.ts'
import {
  answerInside,
  answerPlace,
  commandPlace,
  entryInside,
  entryOutside,
  entryPlace,
  sealedCommand,
  stateInside,
  stateOutside,
  statePlace,
} from './sealing.ts'
import { caseName, nikName, personName, useName } from './subject.ts'
import type { OpenKey, Seen, Vault } from './vault.ts'

/** Everything one piece of work needs to seal what it writes. */
interface Sealing {
  vault: Vault
  transaction: Transaction
  seen: Seen
}

/** Kept where the key of a text is gone: that there was one. */
const ERASED_TEXT = '(erased)'

const seal = (key: OpenKey, text: string, place: string): string => {
  const sealed = sealText(key, text, place)
  if (sealed === undefined) throw new Refusal('erased')
  return sealed
}

/** What a list of what is stuck may show: the code of a problem, or what we say ourselves of a peer. */
const SPOKEN = /"urn:selaras:problem:[a-z-]{1,64}"| (?:answered [1-5][0-9]{2}|cannot be reached|gave no receipt)\.$/
const spokenIn = (problem: string): string => SPOKEN.exec(problem)?.[0].trim() ?? ''

type CaseWrites = Pick<Transaction, 'putCase' | 'appendEntries' | 'putAnswer'>

const caseWrites = ({ vault, transaction, seen }: Sealing): CaseWrites => {
  // An answer belongs to the case its work wrote; an answer that belongs to none holds nobody's data.
  let written = vault.own
  return {
    appendEntries: async (id, entries) => {
      const [first] = entries
      if (!first) return
      const { source: owner, data, sequence } = first.entry
      const about = { owner, nik: personIn(data), isNew: sequence === 1 }
      written = await vault.keyOf(transaction, seen, id, about)
      const sealed = entries.map(({ entry, ...rest }) => ({
        ...rest,
        entry: entryOutside(entry, seal(written, entryInside(entry), entryPlace(entry))),
      }))
      await transaction.appendEntries(id, sealed)
    },
    putCase: async (stored, lookup) => {
      const { state } = stored
      written = await vault.keyOf(transaction, seen, state.id, { owner: state.owner, nik: personIn(state) })
      const outside = stateOutside(state, seal(written, stateInside(state), statePlace(state.id)))
      // By its person a case is found through the key, so that no word for the person stands beside the case.
      const key = lookup.person && (await vault.keyOfSubject(transaction, seen, personName(lookup.person)))
      await transaction.putCase({ ...stored, state: outside }, { ...lookup, person: key ? personOf(key) : undefined })
    },
    putAnswer: async (caller, key, answer, at) => {
      const under = written
      const body = afterwards(answer.headers, (headers) =>
        afterwards(answer.body, (text) =>
          seal(under, answerInside({ ...answer, headers, body: text }), answerPlace(caller, key)),
        ),
      )
      await transaction.putAnswer(caller, key, { request: '', status: answer.status, body, headers: {} }, at)
    },
  }
}

/** What a legacy change is about, as far as it says so. */
interface About {
  case?: TrackingNumber
  reference?: string
  nik?: string
}

const aboutIn = (change: string): About => {
  const read = JSON.parse(change) as { about?: About } | null
  return read?.about ?? {}
}

/** Key of the case a change is about, else of the person it names; one that names neither has a key of its own. */
const keyOfChange = async (sealing: Sealing, about: About, name: string): Promise<OpenKey> => {
  const { vault, transaction, seen } = sealing
  const { case: id, reference } = about
  const [found] = id || reference ? await transaction.findCases({ id, reference }) : []
  if (found) return vault.keyOf(transaction, seen, found.state.id)
  return vault.keyOfSubject(transaction, seen, about.nik === undefined ? name : nikName(about.nik))
}

type ErrandWrites = Pick<
  Transaction,
  'acknowledge' | 'postpone' | 'queueCommand' | 'settleCommand' | 'postponeCommand' | 'recordChange'
>

const errandWrites = (sealing: Sealing): ErrandWrites => {
  const { vault, transaction, seen } = sealing
  const keyOf = (id: TrackingNumber) => vault.keyOf(transaction, seen, id)
  const problemOf = async (id: TrackingNumber, problem: string): Promise<string> =>
    `${sealText(await keyOf(id), problem, caseName(id)) ?? ERASED_TEXT} ${spokenIn(problem)}`.trim()
  return {
    acknowledge: async (lease, sequence, at) => {
      const isOurs = await transaction.acknowledge(lease, sequence, at)
      const [, means, name = ''] = /^(peer|webhook):(.+)$/.exec(lease.destination) ?? []
      const peer = means === 'webhook' ? (await transaction.subscription(name))?.participant : (name as ParticipantId)
      if (isOurs && means && peer)
        await transaction.recordDisclosure({
          ...{ peer, case: lease.case, to: sequence, at },
          means: means === 'webhook' ? 'webhook' : 'delivery',
        })
      return isOurs
    },
    postpone: async (lease, due, problem, why) =>
      transaction.postpone(lease, due, await problemOf(lease.case, problem), why),
    queueCommand: async (command, at) => {
      const sealed = seal(await keyOf(command.case), JSON.stringify(command.data), commandPlace(command.key))
      const queued = await transaction.queueCommand({ ...command, data: { sealed } }, at)
      return (await openAll(vault, transaction, seen, [sealedCommand(queued)]))[0] ?? queued
    },
    settleCommand: async (lease, state, problem) =>
      transaction.settleCommand(lease, state, problem && (await problemOf(lease.case, problem))),
    postponeCommand: async (lease, due, problem, why) =>
      transaction.postponeCommand(lease, due, await problemOf(lease.case, problem), why),
    recordChange: async (adapter, key, change, matched, at) => {
      const name = vault.pseudonym(`change:${adapter}:${key}`)
      const sealed = sealText(await keyOfChange(sealing, aboutIn(change), name), change, changePlace(name))
      return transaction.recordChange(adapter, name, sealed ?? ERASED_TEXT, matched, at)
    },
  }
}

/** A use of data about a person is found through a key, so that nobody finds it by a person who was erased. */
const useWrites = ({ vault, transaction, seen }: Sealing): Pick<Transaction, 'recordUse'> => ({
  recordUse: async (use) => {
    const key = use.subject && (await vault.keyOfSubject(transaction, seen, useName(use.subject)))
    await transaction.recordUse({ ...use, ...(key && { subject: personOf(key) }) })
  },
})

/** A transaction that seals what it writes and opens what it reads. */
export const sealedTransaction = (vault: Vault, transaction: Transaction, seen: Seen): Transaction => {
  const sealing = { vault, transaction, seen }
  return {
    ...transaction,
    ...openedReads(vault, transaction, seen),
    ...caseWrites(sealing),
    ...errandWrites(sealing),
    ...useWrites(sealing),
    ...sealedSubscriptions(vault, transaction),
  }
}
