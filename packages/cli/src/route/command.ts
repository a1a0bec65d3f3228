import type { Language } from '@selaras/schemas/problem'
import { choose } from '../choose.ts'
import type { Say } from '../messages.ts'
import type { Call } from '../program.ts'
import { Unusable } from '../unusable.ts'
import { route } from './route.ts'

const required = (value: string | undefined, word: string): string => {
  if (value === undefined) throw new Unusable('error.option-missing', { word, command: 'route' })
  return value
}

/** `selaras route`, as it was called. */
export const routeCommand = async ({ options }: Call, context: { language: Language; say: Say }): Promise<number> =>
  route({
    ...context,
    policy: required(options.policy, '--policy'),
    complaint: required(options.complaint, '--complaint'),
    asset: options.asset,
    officeHours:
      options.officeHours === undefined
        ? undefined
        : choose<'yes' | 'no'>('--office-hours', options.officeHours, ['yes', 'no'], 'no'),
    isExplained: options.explain === 'true',
    isJson: options.json === 'true',
  })
