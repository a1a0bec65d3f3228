import { AdapterError } from './adapter-error.ts'
import type { Reading } from './reading.ts'
import { sharedTexts } from './texts.ts'

/**
 * Shows what an adapter makes of one message of its upstream. `text` is the message as it was sent: JSON, XML, or a
 * table; `now` is in milliseconds since 1970-01-01T00:00:00Z. Raises `AdapterError` when the message cannot be read.
 */
export type MessageReader = (text: string, now: number) => Reading<unknown> | Promise<Reading<unknown>>

/** A call that a sandbox answers, to be copied by a person. */
export interface ExampleCall {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH'
  /** Below the address of the sandbox, query included, without a slash in front. */
  path: string
  headers?: Readonly<Record<string, string>>
  /** A text is sent as it is, anything else as JSON. */
  body?: unknown
}

/** A sandbox in place of the network, and the names of the faults it shows on `?fault=`. */
export type SandboxFetch = typeof fetch & { readonly faults?: readonly string[] }

/** A sandbox that is ready to be called: synthetic people, credentials that are no secret. */
export interface RunningSandbox {
  fetch: SandboxFetch
  examples: readonly ExampleCall[]
}

/**
 * An adapter to be tried before a line is written. A package exports it as `tryout` from its entry `./tryout`;
 * the command line finds it there.
 */
export interface Tryout {
  /** What it reads, by the name the upstream gives it. */
  messages: Readonly<Record<string, MessageReader>>
  /**
   * Its emulator; absent where nothing is called, as with files. `now` is the clock it lives by, milliseconds since
   * 1970-01-01T00:00:00Z.
   */
  sandbox?: (world: { now: () => number }) => RunningSandbox
}

/** A reader of messages that are JSON. `adapter` is its name, for errors. */
export const jsonMessage =
  (adapter: string, read: (message: unknown, now: number) => Reading<unknown>) =>
  (text: string, now: number): Reading<unknown> => {
    let message: unknown
    try {
      message = JSON.parse(text.replace(/^\uFEFF/, ''))
    } catch {
      throw new AdapterError(sharedTexts.messageNotJson, { adapter, code: 'caller', upstream: 'NOT_JSON' })
    }
    return read(message, now)
  }
