import { nearest } from './nearest.ts'
import { Unusable } from './unusable.ts'

/** The option's value, when it is one of the choices. */
export const choose = <Choice extends string>(
  word: string,
  value: string | undefined,
  choices: readonly string[],
  otherwise: Choice,
): Choice => {
  if (value === undefined) return otherwise
  if (choices.includes(value)) return value as Choice
  const suggestion = nearest(value, choices) ?? ''
  throw new Unusable('error.option-choice', { value, word, choices: choices.join(', '), suggestion })
}
