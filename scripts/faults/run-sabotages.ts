import { availableParallelism } from 'node:os'
import type { FaultOptions } from './fault.ts'
import { type Noticed, writeNoticed } from './markdown.ts'
import { runApart, THE_RUN } from './run-fault.ts'
import { environmentFor } from './sabotage.ts'
import { type Sabotage, sabotages } from './sabotage-list.ts'
import { sideBySide } from './side-by-side.ts'

/** The first thing a fault complained of, if it did not hold; or why it could not even be tried. */
const complaintOf = async (sabotage: Sabotage, options: FaultOptions) => {
  const findings = await runApart(sabotage.fault, options, environmentFor(sabotage))
  const [run, fault] = [true, false].map((isRun) =>
    findings
      .filter(({ what }) => (what === THE_RUN) === isRun)
      .flatMap(({ problems }) => problems)[0]
      ?.replaceAll(/\s+/g, ' ')
      .slice(0, 160),
  )
  return { complaint: fault, failure: run }
}

/** Breaks the product in each way and runs the fault that must notice. Resolves to the code to end with. */
export const runSabotages = async (
  faults: readonly string[],
  options: FaultOptions,
  isWritten: boolean,
): Promise<number> => {
  const wanted = sabotages.filter(({ fault }) => faults.includes(fault))
  const said = new Map<Sabotage, string>()
  await sideBySide(wanted, availableParallelism(), async (sabotage) => {
    const { complaint, failure } = await complaintOf(sabotage, options)
    if (complaint) said.set(sabotage, complaint)
    const came = complaint ? 'noticed' : failure ? 'NOT EVEN TRIED' : 'NOT NOTICED'
    console.log(`${came}: ${sabotage.fault}: ${sabotage.what}\n    ${complaint ?? failure ?? ''}`)
  })
  const noticed = wanted.map(
    (one): Noticed => ({ fault: one.fault, what: one.what, said: said.get(one) ?? '**nothing**' }),
  )
  if (isWritten) writeNoticed(noticed, sabotages)
  console.log(`${said.size} of ${wanted.length} noticed`)
  return said.size === wanted.length ? 0 : 1
}
