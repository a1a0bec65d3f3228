import { inspect } from 'node:util'
import { maskDigits } from '@selaras/schemas/problem'

/** An error as text for a log: stack and causes, with every long run of digits masked, for it may be a NIK. */
export const maskedError = (error: unknown): string => maskDigits(inspect(error, { depth: 4 }))
