import { calendar } from '../../indonesia.gen.ts'
import { policies } from './policies.ts'
import { ask } from './reference.ts'
import { plainScenarios, type Scenario } from './scenarios.ts'
import { toldScenarios } from './told-scenarios.ts'

/** Years a clock may touch; the simulation itself knows no bounds. */
const isOutside = ({ events }: Scenario, due: string | undefined) =>
  (events[0]?.at ?? '2000') < '2000' || (due ?? '2000') >= '2100'

const answer = (scenario: Scenario) => {
  const policy = policies[scenario.policy]
  if (!policy) throw new Error(scenario.policy)
  const expected = ask({ ...scenario, policy, calendar })
  if (scenario.byHand !== undefined && expected.due !== scenario.byHand)
    throw new Error(`${scenario.comment}: by hand ${scenario.byHand}, reference ${expected.due}`)
  if (isOutside(scenario, expected.due)) return { problem: 'clock.range' }
  if (scenario.strict && expected.provisional.length > 0) return { problem: 'clock.year-missing' }
  return { expected }
}

/** The vectors, from the scenarios and the reference. */
export const makeVectors = () => ({
  comment:
    'Clocks, each asked at one moment, under the calendars of specs/calendars. Made by a minute-by-minute simulation that shares no arithmetic with the library; "byHand" is a due moment somebody counted, with the days in the comment. The text is specs/calendars/clock.md.',
  policies,
  cases: [...toldScenarios, ...plainScenarios].map((scenario) => ({ ...scenario, ...answer(scenario) })),
})
