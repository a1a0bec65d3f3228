import type { Language } from '@selaras/schemas/problem'
import type { Say } from '../messages.ts'
import type { Call } from '../program.ts'
import { Unusable } from '../unusable.ts'
import { due } from './due.ts'

const required = (value: string | undefined, word: string): string => {
  if (value === undefined) throw new Unusable('error.option-missing', { word, command: 'due' })
  return value
}

/** `selaras due`, as it was called. */
export const dueCommand = async ({ options }: Call, context: { language: Language; say: Say }): Promise<number> =>
  due({
    ...context,
    term: required(options.term, '--term'),
    from: required(options.from, '--from'),
    policy: options.policy ?? 'five-day-week',
    zone: options.zone,
    isStrict: options.strict === 'true',
    isExplained: options.explain === 'true',
    isJson: options.json === 'true',
  })
