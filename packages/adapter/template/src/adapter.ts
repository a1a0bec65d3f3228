// The only file that talks to the world, and only through the context.
import { type Adapter, checkOptions, parseBaseUrl, read, reading, requestJson } from '@selaras/adapter'
import { instantOf } from '@selaras/schemas'
import * as z from 'zod'
import { toQuestion, toVerdict } from './map.ts'
import { HelloAnswer } from './upstream.ts'

const Options = z.strictObject({ baseUrl: z.string(), key: z.string().min(1), timeout: z.int().min(1).optional() })

export interface HelloOptions {
  /** Where the registry answers, such as `https://hello.example.invalid`. */
  baseUrl: string
  /** The key it gave us. */
  key: string
  /** Milliseconds to wait for an answer. 10 seconds when left out. */
  timeout?: number
}

/** The registry of the example: it exists nowhere, and its wire format is made up to be copied from. */
export const hello = (options: HelloOptions): Adapter => {
  const { baseUrl, key, timeout } = checkOptions('hello', Options, options)
  const base = parseBaseUrl('hello', baseUrl)
  return {
    specificationVersion: 1,
    name: 'hello',
    maturity: 'port-only',
    verifyIdentity: async (claim, context) => {
      const body = toQuestion(claim)
      const request = { adapter: 'hello', base, path: 'people/verify', headers: { 'x-key': key }, body }
      const answer = read(HelloAnswer, await requestJson({ ...request, ...(timeout && { timeout }) }, context))
      const verdict = toVerdict(answer.value ?? {})
      const match = { ...verdict, verifier: 'hello', verifiedAt: instantOf(context.now()) }
      return reading(match, answer.repairs, answer.unknown)
    },
  }
}
