import { brokenClauses, type Clause, type DataUse } from '@selaras/rules'
import type { Agreement } from '@selaras/schemas'
import { type Issue, issueOf } from '@selaras/schemas/problem'
import { PURPOSE_HEADER } from './purpose-header.ts'

/** A use before its agreement is known; a caller that names no purpose leaves it to the only agreement that fits. */
export type Asked = Omit<DataUse, 'purpose'> & { purpose: string | undefined }

/** An agreement that allows the use, or the clause that stands against it, and whether any names the operation at all. */
export type Found = { agreement: Agreement; use: DataUse } | { issue: Issue; isNamed: boolean }

interface Judged {
  agreement: Agreement
  use: DataUse
  broken: Clause[]
}

const judge = (agreement: Agreement, { purpose = agreement.purpose.id, ...asked }: Asked): Judged => {
  const use = { ...asked, purpose }
  return { agreement, use, broken: brokenClauses(agreement, use) }
}

const without = (judged: readonly Judged[], clause: Clause) => judged.filter(({ broken }) => !broken.includes(clause))

const purposesOf = (judged: readonly Judged[]) => [...new Set(judged.map(({ agreement }) => agreement.purpose.id))]

const purposeIssue = (judged: readonly Judged[], purpose: string | undefined): Issue =>
  issueOf('agreement.purpose', [PURPOSE_HEADER], { options: purposesOf(judged).join('; ') }, purpose)

/** Of the agreements for a purpose none is in force: the next to begin, else the last that ended. */
const validityIssue = (judged: readonly Judged[], on: string): Issue => {
  const begins = judged.map(({ agreement }) => agreement.validFrom).filter((day) => day > on)
  if (begins.length > 0) return issueOf('agreement.not-yet-valid', [], { from: begins.sort()[0] ?? '' })
  const ends = judged.map(({ agreement }) => agreement.validUntil).sort()
  return issueOf('agreement.expired', [], { until: ends.at(-1) ?? '' })
}

/** The agreement a use falls under, or the first clause no agreement gets past. Of several for one purpose the latest counts. */
export const findAgreement = (agreements: readonly Agreement[], asked: Asked): Found => {
  const { grantee, operation, purpose, on } = asked
  const ours = without(
    agreements.map((agreement) => judge(agreement, asked)),
    'grantee',
  )
  if (ours.length === 0) return { issue: issueOf('agreement.none', [], { grantee }), isNamed: false }
  const named = without(ours, 'operations')
  if (named.length === 0) return { issue: issueOf('agreement.operation', [], { operation }), isNamed: false }
  const meant = without(named, 'purpose')
  if (meant.length === 0) return { issue: purposeIssue(named, purpose), isNamed: true }
  const valid = without(meant, 'validity')
  const [latest] = valid.sort((a, b) => b.agreement.validFrom.localeCompare(a.agreement.validFrom))
  if (!latest) return { issue: validityIssue(meant, on), isNamed: true }
  if (purposesOf(valid).length > 1) return { issue: purposeIssue(valid, purpose), isNamed: true }
  return { agreement: latest.agreement, use: latest.use }
}
