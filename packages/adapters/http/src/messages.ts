import { jsonMessage, type MessageReader, type Reader, read, reading } from '@selaras/adapter'
import { carriedAnswer, changesAnswer, identityAnswer } from './answer.ts'
import { checkOutcome, toPage } from './map.ts'
import type { HttpMap } from './upstream.ts'

/** What each answer of the system means, by the ability whose call it answers. */
export const jsonReaders = (map: HttpMap): Readonly<Record<string, MessageReader>> => {
  const { name, submit, execute, changes, verifyIdentity } = map
  const answer = (reader: Reader<unknown>) =>
    jsonMessage(name, (message) => {
      const answered = read(reader, message)
      checkOutcome(map, answered.value)
      return answered
    })
  const page =
    changes &&
    jsonMessage(name, (message) => {
      const answered = read(changesAnswer(map, changes), message)
      checkOutcome(map, answered.value)
      const { value, repairs } = toPage(map, changes, answered.value, changes.start)
      return reading(value, [...answered.repairs, ...repairs], answered.unknown)
    })
  return {
    ...(submit && { submit: answer(carriedAnswer(map, submit.reference)) }),
    ...(execute && { execute: answer(carriedAnswer(map)) }),
    ...(page && { changes: page }),
    ...(verifyIdentity && { verifyIdentity: answer(identityAnswer(map, verifyIdentity)) }),
  }
}
