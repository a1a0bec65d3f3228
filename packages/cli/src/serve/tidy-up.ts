import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

interface Collecting {
  type: 'major'
  flavor: 'last-resort'
}

/** By how much what is kept may grow until garbage is collected; left alone, V8 lets it become four times as much. */
const GROWTH = '--heap-growing-percent=60'

/**
 * Frees what starting left behind, which a node that nobody calls would keep, and has garbage collected before there is
 * much of it from then on. V8 reads both flags anew whenever it decides, so they can be said late.
 */
export const tidyUp = (given: readonly string[] = process.execArgv): void => {
  if (!given.some((option) => /^--heap[-_]growing[-_]percent/.test(option))) setFlagsFromString(GROWTH)
  // What is able to collect is only in a context made while the flag holds.
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (options: Collecting) => void
  if (globalThis.gc === undefined) setFlagsFromString('--no-expose-gc')
  collect({ type: 'major', flavor: 'last-resort' })
}
