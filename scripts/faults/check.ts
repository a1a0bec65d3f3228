import type { Check } from '../check/process.ts'
import { node } from '../check/process.ts'

/** The short form of every fault; each finding that does not hold is shown with the command that repeats it. */
export const faultCheck: Check = {
  name: 'faults',
  run: () => node(['--conditions=@selaras/source', 'scripts/faults/main.ts']),
}
