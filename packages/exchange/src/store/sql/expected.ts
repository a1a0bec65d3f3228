import type { Expected } from '../expected.ts'
import type { Statement } from './connection.ts'
import { ANSWER, CASE } from './rows.ts'

export const CASE_OF = `SELECT ${CASE} FROM cases AS c WHERE id = ?`
export const ANSWER_OF = `SELECT ${ANSWER} FROM answers WHERE caller = ? AND key = ?`
export const NONCE_OF = 'SELECT 1 AS spent FROM nonces WHERE created = ? AND mark = ?'

/** The questions behind it. */
export const questionsOf = ({ answer, nonce, case: id }: Expected): Statement[] => [
  ...(nonce ? [{ sql: NONCE_OF, values: [nonce.created, nonce.mark] }] : []),
  ...(answer ? [{ sql: ANSWER_OF, values: [answer.caller, answer.key] }] : []),
  ...(id ? [{ sql: CASE_OF, values: [id] }] : []),
]
