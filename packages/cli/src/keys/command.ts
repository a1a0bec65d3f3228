import type { Curve } from '@selaras/exchange'
import type { Language } from '@selaras/schemas/problem'
import { choose } from '../choose.ts'
import type { Say } from '../messages.ts'
import type { Call } from '../program.ts'
import { Unusable } from '../unusable.ts'
import { keysActions } from './keys.ts'
import { RING_FILE } from './ring-file.ts'
import { printSignedDirectory } from './sign-directory.ts'

interface Context {
  language: Language
  say: Say
  now: () => number
}

const VERBS = ['new', 'rotate', 'revoke', 'list'] as const
const CURVES: readonly Curve[] = ['Ed25519', 'P-256']

/** `selaras keys`, as it was called. */
export const keysCommand = async (
  { words: [verb, kid], options }: Call,
  { language, say, now }: Context,
): Promise<number> => {
  const action = choose('keys', verb, VERBS, 'list')
  return keysActions[action]({
    ring: options.ring ?? RING_FILE,
    curve: choose('--curve', options.curve, CURVES, 'Ed25519'),
    ...{ kid, language, say, now: now(), isJson: options.json === 'true' },
  })
}

/** `selaras directory sign`, as it was called. */
export const directoryCommand = async ({ words: [verb, file], options }: Call, context: Context): Promise<number> => {
  choose('directory', verb, ['sign'], 'sign')
  if (file === undefined)
    throw new Unusable('error.argument-missing', { argument: context.say('argument.file'), usage: 'directory sign' })
  return printSignedDirectory({ ...context, file, ring: options.ring ?? RING_FILE })
}
