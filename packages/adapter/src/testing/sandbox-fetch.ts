import type { SandboxFetch } from '../tryout.ts'
import { untilAborted } from '../until-aborted.ts'
import { faultsOf, type SandboxFault, type SandboxHandler, withFaults } from './sandbox-fault.ts'

/** Turns a sandbox into a `fetch` that shows trouble on `?fault=`, see `withFaults`. */
export const sandboxFetch = (
  handle: SandboxHandler,
  own: Readonly<Record<string, SandboxFault>> = {},
): SandboxFetch => {
  const answerTo = withFaults(handle, own)
  const answer: typeof fetch = async (input, init) => {
    const answer = answerTo(new Request(input, init))
    // The caller's own signal: the copy a Request makes follows it only weakly.
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined)
    return signal ? untilAborted(answer, signal) : answer
  }
  return Object.assign(answer, { faults: faultsOf(own) })
}
