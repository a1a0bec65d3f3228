import { logger, type Observer } from '@selaras/exchange'
import { maskDigits } from '@selaras/schemas/problem'
import type { Say } from '../messages.ts'
import { printable } from '../output.ts'

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
/** Messages from below may repeat what somebody sent. */
const safe = (text: string) => printable(maskDigits(text))

/** Only what needs attention, in words, to standard error. */
const inWords = (say: Say): Observer => ({
  error: (error) => {
    process.stderr.write(say('serve.error', { reason: safe(messageOf(error)) }))
    if (process.env.SELARAS_DEBUG === '1') console.error(error)
  },
  attempt: ({ destination, outcome, problem = '' }) => {
    if (outcome === 'delivered') return
    const key = outcome === 'parked' ? 'serve.delivery-parked' : 'serve.delivery-failed'
    process.stderr.write(say(key, { destination, problem: safe(problem) }))
  },
})

/** Who watches a node, and where words for people go: standard output is for the log, if there is one. */
export const logOf = (format: 'text' | 'json', say: Say): { observe: Observer; tell: (text: string) => void } =>
  format === 'json'
    ? { observe: logger((line) => process.stdout.write(line)), tell: (text) => process.stderr.write(text) }
    : { observe: inWords(say), tell: (text) => process.stdout.write(text) }
