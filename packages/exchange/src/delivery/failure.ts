import { isAdapterError } from '@selaras/adapter'
import type { ParticipantId } from '@selaras/schemas'
import { maskDigits } from '@selaras/schemas/problem'

interface FailureOptions {
  /** Milliseconds after which the other side wants to hear from us again. */
  retryAfter?: number
  /** Trying again is useless: a person must look. */
  isFinal?: boolean
  /** This peer did not answer at all. */
  silent?: ParticipantId | undefined
  /** The other side holds a case up to here, less than we thought. */
  resumeFrom?: number
  cause?: unknown
}

/** Why an attempt did not get through. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly retryAfter: number
  readonly isFinal: boolean
  readonly silent: ParticipantId | undefined
  readonly resumeFrom: number | undefined

  constructor(message: string, { retryAfter = 0, isFinal = false, silent, resumeFrom, cause }: FailureOptions = {}) {
    super(message, { cause })
    this.retryAfter = retryAfter
    this.isFinal = isFinal
    // Who says when to come again is not asked before.
    this.silent = retryAfter > 0 ? undefined : silent
    this.resumeFrom = resumeFrom
  }
}

/** What was erased cannot be carried any further; a person sees that somebody was owed it. */
export const refuseErased = (read: readonly ({ erased?: true } | undefined)[]): void => {
  if (read.some((one) => one?.erased)) throw new Failure('The case was erased here.', { isFinal: true })
}

/** What was thrown, as a failure to note beside the delivery; what others throw may hold a NIK. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof Failure) return error
  if (isAdapterError(error))
    return new Failure(maskDigits(error.message), {
      isFinal: error.code === 'caller',
      ...(error.retryAfter !== undefined && { retryAfter: error.retryAfter }),
      cause: error,
    })
  return new Failure(maskDigits(error instanceof Error ? error.message : String(error)), { cause: error })
}
