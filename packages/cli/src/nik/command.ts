import type { Language } from '@selaras/schemas/problem'
import type { Say } from '../messages.ts'
import type { Call } from '../program.ts'
import { nik } from './nik.ts'

const WIB = 7 * 3_600_000

/** `selaras nik`, as it was called; `now` is the moment it was. */
export const nikCommand = async (
  { words, options }: Call,
  { now, ...context }: { now: Date; language: Language; say: Say },
): Promise<number> => {
  const today = new Date(now.getTime() + WIB).toISOString().slice(0, 10)
  const on = options.on ?? today
  return nik({ ...context, numbers: words, on, isShown: options.show === 'true', isJson: options.json === 'true' })
}
