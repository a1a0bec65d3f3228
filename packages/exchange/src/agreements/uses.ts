import { pseudonym } from '@selaras/rules'
import { type IdentityClaim, instantOf, type TrackingNumber } from '@selaras/schemas'
import type { Operation } from '@selaras/schemas/operations'
import { type AuditRecord, appendAudit } from '../audit/append-audit.ts'
import { canonical, sha256 } from '../cases/digest.ts'
import type { Answer } from '../http/answer.ts'
import type { Call } from '../http/call.ts'
import type { ExchangeNode } from '../node.ts'
import type { Transaction } from '../store/store.ts'
import type { AgreementUse } from '../store/uses.ts'
import { filterAnswer } from './filter-answer.ts'

/** Purpose of the pseudonyms under which uses are kept. */
const PURPOSE = 'agreement-use'

/** Whose uses a citizen is to be shown: those of a case, or of a person by NIK, or of a business by NIB. */
export type UsesOf = { case: string } | { subject: string }

/** Pseudonym a person or business is recorded under. */
export const pseudonymOf = ({ pseudonymKey }: Pick<ExchangeNode, 'pseudonymKey'>, value: string): Promise<string> =>
  pseudonym(pseudonymKey as Uint8Array, PURPOSE, value)

/** Pseudonym of whom a request is about, where that is not a case. */
export const subjectOf = async (
  node: ExchangeNode,
  operation: Operation,
  body: unknown,
): Promise<string | undefined> => {
  if (operation.id !== 'identity.verify') return undefined
  const claim = body as IdentityClaim
  return pseudonymOf(node, claim.kind === 'citizen' ? claim.citizen.nik : claim.nib)
}

/** The proof of a use; what it says at length is kept beside, under the same digest. */
const leafOf = (use: AgreementUse): AuditRecord => ({
  kind: 'use',
  at: use.at,
  actor: use.grantee,
  operation: use.operation,
  agreement: use.agreement,
  use: sha256(canonical(use)),
  ...(use.case && { case: use.case }),
})

/** What of a call its agreement is about. */
type Granted = Pick<Call, 'caller' | 'grant'> & { subject?: string | undefined; read: { body: unknown } }

/** The answer of a call as its agreement lets it out, with a record of each use; where there is no agreement, as it is. */
export const underAgreement = async (
  node: ExchangeNode,
  transaction: Transaction,
  { operation, call }: { operation: Operation; call: Granted },
  answer: Answer,
): Promise<Answer> => {
  const { grant, subject, caller, read } = call
  if (!grant) return answer
  const { body, given } = filterAnswer(grant, { operation, request: read.body, body: answer.body })
  const { id, purpose } = grant.agreement
  for (const { case: about, attributes } of given) {
    const use: AgreementUse = {
      agreement: id,
      grantee: caller,
      operation: operation.id,
      purpose,
      attributes,
      at: instantOf(node.now()),
      ...(about !== undefined && { case: about as TrackingNumber }),
      ...(subject !== undefined && { subject }),
    }
    await transaction.recordUse(use)
    await appendAudit(transaction, leafOf(use))
  }
  return { ...answer, body }
}

/** What was used of a case, a person or a business, under which agreement, by whom, for what; oldest first. */
export const usesOf = async (node: ExchangeNode, of: UsesOf): Promise<AgreementUse[]> => {
  if ('case' in of) return node.store.read((view) => view.uses({ case: of.case as TrackingNumber }))
  if (!node.pseudonymKey) return []
  const subject = await pseudonymOf(node, of.subject)
  return node.store.read((view) => view.uses({ subject }))
}
