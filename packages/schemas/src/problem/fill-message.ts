import type { Text } from '../text.ts'
import { maskDigits } from './mask.ts'

/** What a person reads when a rule is broken; `{name}` is replaced by the parameter of that name. */
export interface Message {
  /** What is wrong. */
  message: Text
  /** What to change. */
  hint: Text
}

/** What fills a placeholder; words in both languages fill each message in its own. */
export type MessageParameters = Readonly<Record<string, string | number | Text>>

/** A parameter may repeat what a sender wrote: bounded, without personal numbers or what JSON writes as six bytes. */
const shown = (parameter: string | number | Text, language: keyof Text): string => {
  const words = typeof parameter === 'object' ? parameter[language] : parameter
  if (typeof words !== 'string') return String(words)
  return maskDigits(
    words
      .slice(0, 200)
      .toWellFormed()
      .replace(/\p{Cc}/gu, '\ufffd'),
  )
}

const fill = (text: Text, parameters: MessageParameters): Text => {
  const fillIn = (language: keyof Text) =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const parameter = parameters[name]
      return parameter === undefined ? whole : shown(parameter, language)
    })
  return { id: fillIn('id'), en: fillIn('en') }
}

export const fillMessage = ({ message, hint }: Message, parameters: MessageParameters): Message => ({
  message: fill(message, parameters),
  hint: fill(hint, parameters),
})
