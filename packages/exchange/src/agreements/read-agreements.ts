import { PSEUDONYM_KEY_BYTES } from '@selaras/rules'
import { Agreement, type ParticipantId } from '@selaras/schemas'
import { operations } from '@selaras/schemas/operations'
import { explain } from '@selaras/schemas/problem'
import type { z } from 'zod'
import type { ExchangeOptions } from '../exchange-options.ts'
import type { ExchangeNode } from '../node.ts'
import { isGranted } from './basis.ts'

/** What may stand in a header: visible ASCII, single spaces between words. */
const NAMEABLE = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/

const grantable = new Set(operations.filter(isGranted).map(({ id }) => id))

/** What is wrong with a valid agreement on this node, and what to change. */
const faultOf = (grantor: ParticipantId, agreement: Agreement): string | undefined => {
  const { purpose } = agreement
  if (agreement.grantor !== grantor)
    return `grantor is ${agreement.grantor}; list only what ${grantor} itself grants, and give this one to its grantor.`
  const unknown = agreement.operations.find((operation) => !grantable.has(operation))
  if (unknown !== undefined)
    return `operations: "${unknown}" is no operation of the standard that needs a grant; remove it or mend its name.`
  if (!NAMEABLE.test(purpose.id) || !NAMEABLE.test(purpose.en))
    return 'purpose: callers name it in a header; write it in plain letters, with single spaces.'
  return undefined
}

/** The agreements a node grants, or a TypeError that says which of them to change, and how. */
const readAgreements = (grantor: ParticipantId, written: readonly z.input<typeof Agreement>[]): Agreement[] => {
  const read = written.map((each, at) => {
    const result = Agreement.safeParse(each)
    const name = `[exchange] agreements[${at}] "${each?.id}"`
    if (!result.success) throw new TypeError(`${name}:\n${explain(result.error, 'en', each)}`)
    const fault = faultOf(grantor, result.data)
    if (fault !== undefined) throw new TypeError(`${name}: ${fault}`)
    return result.data
  })
  const twice = read.find(({ id }, at) => read.findIndex((other) => other.id === id) < at)
  if (twice) throw new TypeError(`[exchange] agreements: "${twice.id}" stands twice; keep one.`)
  return read
}

/** What a node grants, and the key of the pseudonyms its uses are recorded under, or what to change about either. */
export const agreementsOf = (
  id: ParticipantId,
  { agreements, pseudonymKey }: ExchangeOptions,
): Pick<ExchangeNode, 'agreements' | 'pseudonymKey'> => {
  if (pseudonymKey && pseudonymKey.length < PSEUDONYM_KEY_BYTES)
    throw new TypeError(
      `[exchange] pseudonymKey has ${pseudonymKey.length} bytes; give at least ${PSEUDONYM_KEY_BYTES}.`,
    )
  if (agreements && !pseudonymKey)
    throw new TypeError('[exchange] agreements need pseudonymKey: 32 random bytes, the same at every start.')
  return { agreements: agreements && readAgreements(id, agreements), pseudonymKey }
}
