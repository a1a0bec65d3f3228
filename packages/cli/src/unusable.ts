import type { MessageKey, Parameters } from './messages.ts'

/** The program cannot do what it was asked: exit code 2, one message, no stack. */
export class Unusable extends Error {
  override readonly name = 'Unusable'
  readonly key: MessageKey
  readonly parameters: Parameters

  constructor(key: MessageKey, parameters: Parameters = {}, cause?: unknown) {
    super(key, { cause })
    this.key = key
    this.parameters = parameters
  }
}

export const isUnusable = (error: unknown): error is Unusable => error instanceof Error && error.name === 'Unusable'
