import type { JointRequest, JointRequestEntryData, jointRequestEntries } from '@selaras/schemas'
import { type Issue, issueOf, issueUnder } from '@selaras/schemas/problem'
import { redefinitionIssues } from '../joint/redefinition.ts'

type Data<Name extends keyof typeof jointRequestEntries> = JointRequestEntryData<Name>

const list = (codes: readonly string[]) => codes.join(', ')

const legOf = ({ legs }: JointRequest, code: string) => legs.find(({ leg }) => leg === code)

const isIssued = ({ legs }: JointRequest, code: string) =>
  legs.some((one) => one.leg === code && one.case?.status === 'issued')

const unknownLeg = ({ legs }: JointRequest, code: string): Issue =>
  issueOf('joint-request.leg-unknown', ['leg'], { allowed: list(legs.map(({ leg }) => leg)) }, code)

/** A leg starts once, with a request of its own, when those before it are issued. */
export const canStart = (state: JointRequest, { leg: code, case: id }: Data<'legStarted'>): Issue[] => {
  const leg = legOf(state, code)
  if (!leg) return [unknownLeg(state, code)]
  if (leg.case) return [issueOf('joint-request.leg-started', ['leg'], { leg: code }, code)]
  const isUsed = id === state.id || state.legs.some((other) => other.case?.id === id)
  const before = state.definition.legs
    .flatMap((defined) => (defined.id === code ? defined.after : []))
    .map((dependency) => dependency.leg)
    .filter((other) => !isIssued(state, other))
  return [
    ...(isUsed ? [issueOf('joint-request.case-repeated', ['case'], {}, id)] : []),
    ...(before.length > 0
      ? [issueOf('joint-request.leg-waiting', ['leg'], { leg: code, before: list(before) }, code)]
      : []),
  ]
}

/** Only what was started is followed. */
export const canFollow = (state: JointRequest, { leg: code }: Data<'legFollowed'>): Issue[] => {
  const leg = legOf(state, code)
  if (!leg) return [unknownLeg(state, code)]
  return leg.case ? [] : [issueOf('joint-request.leg-not-started', ['leg'], { leg: code }, code)]
}

/** The definition may change under way; what has started stays as it is. */
export const canRedefine = (state: JointRequest, { definition }: Data<'redefined'>): Issue[] =>
  redefinitionIssues(state, definition).map((issue) => issueUnder(['definition'], issue))

/** The whole is complete when every leg is issued. */
export const canComplete = (state: JointRequest): Issue[] => {
  const open = state.legs.map(({ leg }) => leg).filter((code) => !isIssued(state, code))
  return open.length > 0 ? [issueOf('joint-request.legs-unfinished', [], { before: list(open) })] : []
}
