import type { Agreement, Consent, Document, Instant, Nik, ParticipantId } from '@selaras/schemas'
import { brokenClauses } from '../privacy/agreement.ts'
import type { OnceOnlyRules } from './rules.ts'

/** A document a participant holds of a citizen. */
export interface HeldDocument {
  holder: ParticipantId
  document: Document
}

/** Why a held document cannot be used. */
export type ReuseObstacle =
  | 'not-issued'
  | 'expired'
  | 'issuer'
  | 'agreement'
  | 'consent'
  | 'consent-expired'
  | 'consent-withdrawn'

/** What is known when the question is asked. */
export interface ReuseContext {
  nik: Nik
  /** The moment; its own offset says which day it is. */
  at: Instant
  consents: readonly Consent[]
  agreements: readonly Agreement[]
  rules: OnceOnlyRules
}

const dayOf = (instant: Instant) => instant.slice(0, 10)

/** `documents` names every document; `documents.identityCard` one type, its code in camel case. */
const covers = (attributes: readonly string[], type: string) => {
  const camel = type.replace(/[-.]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return attributes.includes('documents') || attributes.includes(`documents.${camel}`)
}

const agreementObstacle = (held: HeldDocument, recipient: ParticipantId, context: ReuseContext) => {
  const { operation, purpose } = context.rules
  const use = { grantor: held.holder, grantee: recipient, operation, purpose, on: dayOf(context.at) }
  const isAgreed = context.agreements.some(
    (agreement) => brokenClauses(agreement, use).length === 0 && covers(agreement.attributes, held.document.type),
  )
  return isAgreed ? undefined : 'agreement'
}

const stateOfConsent = ({ validUntil, withdrawnAt }: Consent, now: number) => {
  if (withdrawnAt !== undefined && Date.parse(withdrawnAt) <= now) return 'consent-withdrawn'
  return validUntil !== undefined && Date.parse(validUntil) < now ? 'consent-expired' : undefined
}

/** One consent in force is enough; without one, the first that was given says what became of it. */
const consentObstacle = (held: HeldDocument, recipient: ParticipantId, { nik, at, consents, rules }: ReuseContext) => {
  const now = Date.parse(at)
  const states = consents
    .filter(
      (consent) =>
        consent.nik === nik &&
        consent.holder === held.holder &&
        consent.recipient === recipient &&
        (consent.purpose.id === rules.purpose || consent.purpose.en === rules.purpose) &&
        covers(consent.attributes, held.document.type) &&
        Date.parse(consent.givenAt) <= now,
    )
    .map((consent) => stateOfConsent(consent, now))
  return states.includes(undefined) ? undefined : (states[0] ?? 'consent')
}

/**
 * Why a held document cannot be used for a recipient; `undefined` when it can. It must be in force, of an accepted
 * issuer and, where another participant holds it, covered by an agreement and by the consent of the citizen.
 */
export const reuseObstacle = (
  held: HeldDocument,
  recipient: ParticipantId,
  context: ReuseContext,
): ReuseObstacle | undefined => {
  const { type, issuedOn, validUntil, issuer } = held.document
  const day = dayOf(context.at)
  const issuers = Object.hasOwn(context.rules.issuers, type) ? context.rules.issuers[type] : undefined
  if (issuedOn !== undefined && issuedOn > day) return 'not-issued'
  if (validUntil !== undefined && validUntil < day) return 'expired'
  if (issuers && (issuer === undefined || !issuers.includes(issuer))) return 'issuer'
  if (held.holder === recipient) return undefined
  return agreementObstacle(held, recipient, context) ?? consentObstacle(held, recipient, context)
}
