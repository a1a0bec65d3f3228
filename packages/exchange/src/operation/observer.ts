import type { ProblemCode } from '@selaras/schemas/problem'
import type { Attempt } from '../delivery/errands.ts'
import { maskedError } from '../privacy/masked-error.ts'
import type { CommitGroup } from '../store/group-commit.ts'
import type { TermExpiry } from '../terms/take-terms.ts'

/** A request as it was answered. It holds nothing of its body, its address or its proof. */
export interface FinishedRequest {
  /** Unique; a problem document repeats it as `instance`. */
  id: string
  /** Operation of the contract, or `adapters.receive`; absent where nothing is served. */
  operation: string | undefined
  status: number
  /** Milliseconds. */
  duration: number
  /** Who proved to be calling; absent where nobody did. */
  caller: string | undefined
  /** The problem it was refused with. */
  problem: ProblemCode | undefined
  /** Rules the request broke, such as `signature.replayed`. */
  rules: readonly string[]
  /** Trace it belongs to (W3C Trace Context), as the caller sent it. */
  traceparent: string | undefined
}

/** Watches an exchange: each ability is there or not. It is called in the middle of the work, so it must be quick. */
export interface Observer {
  /** A request was answered, whatever the answer. */
  request?: (request: FinishedRequest) => void
  /** Something was carried to a peer, an owner, a handler or an adapter, or was not: then it waits, or is parked. */
  attempt?: (attempt: Attempt) => void
  /** A group of writes reached the disk together, or failed together. */
  commit?: (group: CommitGroup) => void
  /** A term of a case ran out, and this became of it. */
  term?: (expiry: TermExpiry) => void
  /** Something failed that nobody else could be told of, the database among it. */
  error?: (error: unknown) => void
}

/** Several observers as one that has every ability. Who watches must not harm what is watched. */
export const together = (observers: readonly Observer[]): Required<Observer> => {
  const quietly =
    <Told>(tell: readonly ((told: Told) => void)[], onError: (error: unknown) => void) =>
    (told: Told) => {
      for (const one of tell) {
        try {
          one(told)
        } catch (error) {
          onError(error)
        }
      }
    }
  const error = quietly(
    observers.flatMap((observer) => observer.error ?? []),
    (failure) => console.error('[exchange] An observer failed.', maskedError(failure)),
  )
  return {
    request: quietly(
      observers.flatMap(({ request }) => request ?? []),
      error,
    ),
    attempt: quietly(
      observers.flatMap(({ attempt }) => attempt ?? []),
      error,
    ),
    commit: quietly(
      observers.flatMap(({ commit }) => commit ?? []),
      error,
    ),
    term: quietly(
      observers.flatMap(({ term }) => term ?? []),
      error,
    ),
    error,
  }
}
