// For each leg, each requirement in the order of its service is met by the first of
//   leg       another leg of the joint service fulfils it
//   identity  the first requirement of a document type that a verified identity replaces
//   held      a held document of its type that may be used and meets no other requirement of this leg:
//             the one valid longest, then the first
//   optional  it is not mandatory
//   bring     the citizen brings it. The nth document of a type for one leg is the nth of that type for any other.
// documents: required = mandatory requirements, bring = documents to bring, saved = the difference
// fields:    required = fields of all forms, ask = different fields that a verified identity does not answer
// visits:    required = providers with a mandatory requirement, need = 1 when something is to be brought, else 0
import type { IdentityMatch, JointService, ParticipantId, Requirement, Service, Text } from '@selaras/schemas'
import { say, sayAll } from './messages.ts'
import { type HeldDocument, type ReuseContext, type ReuseObstacle, reuseObstacle } from './reuse.ts'

/** A leg of a joint service, or the one service that is asked for. */
export interface OnceOnlyLeg {
  leg: string
  service: Service
  /** Legs before it, as the definition says; what they fulfil is not asked for. */
  after?: JointService['legs'][number]['after'] | undefined
  /** What its form asks, as paths such as `identity.birthDate`. */
  fields?: readonly string[] | undefined
}

/** Who asks for which legs, and what is known of them already: the documents held, the identity verified. */
export interface OnceOnlyQuestion extends ReuseContext {
  legs: readonly OnceOnlyLeg[]
  held: readonly HeldDocument[]
  /** Verification of the applicant, when there was one. */
  identity?: IdentityMatch | undefined
}

/** How one requirement of one leg is met. */
export interface RequirementAnswer {
  leg: string
  requirement: string
  document: Requirement['document']
  source: 'leg' | 'identity' | 'held' | 'optional' | 'bring'
  /** Leg or participant it comes from. */
  from?: string
  /** Held documents that could not be used, and why. */
  obstacles: { holder: ParticipantId; because: ReuseObstacle }[]
  explanation: Text
}

/** A document the citizen brings, once. */
export interface BroughtDocument {
  document: Requirement['document']
  name: Text
  for: { leg: string; requirement: string }[]
  explanation: Text
}

/** Every requirement and how it is met, what is left to bring, what that saves, and words for the counter. */
export interface OnceOnlyAnswer {
  requirements: RequirementAnswer[]
  bring: BroughtDocument[]
  saved: {
    documents: { required: number; bring: number; saved: number }
    fields: { required: number; ask: number; saved: number }
    visits: { required: number; need: number; saved: number }
  }
  /** What a clerk reads aloud, a sentence or two a line: what to bring, then how much is saved. */
  explanation: Text[]
}

const hasMatched = ({ status, attributes }: IdentityMatch, name: string) =>
  status === 'match' && Object.hasOwn(attributes, name) && attributes[name]?.matched === true

/** NIK and name agree with the source, and the check is not of a time to come. */
const isVerified = ({ identity, at }: OnceOnlyQuestion): boolean =>
  identity !== undefined &&
  hasMatched(identity, 'nik') &&
  hasMatched(identity, 'name') &&
  Date.parse(identity.verifiedAt) <= Date.parse(at)

const lastDayOf = ({ document }: HeldDocument) => document.validUntil ?? '9999-12-31'

type Met = Pick<RequirementAnswer, 'source' | 'from' | 'obstacles'>

/** Answers the requirements of one leg in turn; a held document is used once. */
const legAnswers = (question: OnceOnlyQuestion, { leg, service, after = [] }: OnceOnlyLeg) => {
  const used = new Set<HeldDocument>()
  const counted = new Map<string, number>()
  const fromHeld = ({ id, document: type }: Requirement): Pick<Met, 'from' | 'obstacles'> => {
    const candidates = question.held.filter(
      (one) => one.document.type === type && (one.document.requirement ?? id) === id && !used.has(one),
    )
    const obstacles: Met['obstacles'] = []
    let best: HeldDocument | undefined
    for (const one of candidates) {
      const because = reuseObstacle(one, service.provider, question)
      if (because) obstacles.push({ holder: one.holder, because })
      else if (!best || lastDayOf(one) > lastDayOf(best)) best = one
    }
    if (!best) return { obstacles }
    used.add(best)
    return { from: best.holder, obstacles: [] }
  }
  const meet = (requirement: Requirement, place: number): Met => {
    const before = after.find(({ fulfils }) => fulfils === requirement.id)
    if (before) return { source: 'leg', from: before.leg, obstacles: [] }
    const isReplaced = question.rules.identityReplaces.includes(requirement.document)
    if (place === 1 && isReplaced && isVerified(question)) return { source: 'identity', obstacles: [] }
    const held = fromHeld(requirement)
    if (held.from !== undefined) return { source: 'held', ...held }
    return { source: requirement.mandatory ? 'bring' : 'optional', ...held }
  }
  return service.requirements.map((requirement) => {
    const { document } = requirement
    const place = (counted.get(document) ?? 0) + 1
    counted.set(document, place)
    const met = meet(requirement, place)
    return { leg, requirement, slot: `${document} ${place}`, ...met }
  })
}

type Answered = ReturnType<typeof legAnswers>[number]

const whyNot = (obstacles: RequirementAnswer['obstacles']): Text[] =>
  obstacles.length === 0 ? [say('not-held')] : obstacles.map(({ holder, because }) => say(because, { holder }))

const explanationOf = ({ leg, requirement, source, from = '', obstacles }: Answered): Text => {
  const parameters = { name: requirement.name, legs: leg, leg: from, holder: from }
  return source === 'bring' ? sayAll([say('bring', parameters), ...whyNot(obstacles)]) : say(source, parameters)
}

const broughtOf = (answered: readonly Answered[]): BroughtDocument[] => {
  const slots = Map.groupBy(
    answered.filter(({ source }) => source === 'bring'),
    ({ slot }) => slot,
  )
  return [...slots.values()].map((all) => {
    const { name, document } = (all[0] as Answered).requirement
    const legs = all.map(({ leg }) => leg).join(', ')
    const obstacles = all.flatMap((one) => one.obstacles)
    const told = obstacles.filter(
      (one, at) => obstacles.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at,
    )
    return {
      document,
      name,
      for: all.map(({ leg, requirement }) => ({ leg, requirement: requirement.id })),
      explanation: sayAll([say('bring', { name, legs }), ...whyNot(told)]),
    }
  })
}

const difference = <Name extends string>(required: number, name: Name, left: number) =>
  ({ required, [name]: left, saved: required - left }) as { required: number; saved: number } & Record<Name, number>

const savedBy = (question: OnceOnlyQuestion, bring: readonly BroughtDocument[]): OnceOnlyAnswer['saved'] => {
  const { legs, identity } = question
  const needing = legs.filter(({ service }) => service.requirements.some(({ mandatory }) => mandatory))
  const required = legs.flatMap(({ service }) => service.requirements).filter(({ mandatory }) => mandatory).length
  const fields = legs.flatMap((leg) => leg.fields ?? [])
  const isKnown = (field: string) =>
    isVerified(question) && field.startsWith('identity.') && hasMatched(identity as IdentityMatch, field.slice(9))
  const ask = new Set(fields.filter((field) => !isKnown(field))).size
  const providers = new Set(needing.map(({ service }) => service.provider)).size
  return {
    documents: difference(required, 'bring', bring.length),
    fields: difference(fields.length, 'ask', ask),
    visits: difference(providers, 'need', bring.length > 0 ? 1 : 0),
  }
}

/** What the citizen must still bring for a service or a joint service, asked once, and why; and what that saves. */
export const onceOnly = (question: OnceOnlyQuestion): OnceOnlyAnswer => {
  const answered = question.legs.flatMap((leg) => legAnswers(question, leg))
  const bring = broughtOf(answered)
  const saved = savedBy(question, bring)
  return {
    requirements: answered.map((one) => ({
      leg: one.leg,
      requirement: one.requirement.id,
      document: one.requirement.document,
      source: one.source,
      ...(one.from !== undefined && { from: one.from }),
      obstacles: one.obstacles,
      explanation: explanationOf(one),
    })),
    bring,
    saved,
    explanation: [...bring.map(({ explanation }) => explanation), say('summary', saved.documents)],
  }
}
