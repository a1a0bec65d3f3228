import { clocks } from './clocks.ts'
import { disk } from './disk.ts'
import { duplicates } from './duplicates.ts'
import type { Fault } from './fault.ts'
import { forgeries } from './forgeries.ts'
import { fuzz } from './fuzz.ts'
import { kills } from './kills.ts'
import { peers } from './peers.ts'
import { postgres } from './postgres.ts'
import { simulation } from './simulation.ts'
import { suites } from './suites.ts'

/** Everything that can be made to go wrong, by name. A first word names all that begin with it. */
export const faults: Readonly<Record<string, Fault>> = {
  peers,
  ...kills,
  ...postgres,
  disk,
  duplicates,
  simulation,
  clocks,
  forgeries,
  ...fuzz,
  ...suites,
}
