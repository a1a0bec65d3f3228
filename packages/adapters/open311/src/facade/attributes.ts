import type { Language } from '../messages.ts'
import { parseMoment } from '../moment.ts'
import type { Form } from './form.ts'
import { Refusal } from './refusal.ts'
import type { ServiceAttribute, ServiceType } from './service-type.ts'

const LONGEST = 500

const fits = ({ datatype, values = [] }: ServiceAttribute, answer: string): boolean => {
  if (datatype === 'number') return /^-?[0-9]{1,15}(?:\.[0-9]{1,9})?$/.test(answer)
  if (datatype === 'datetime') return parseMoment(answer) !== undefined
  return datatype.endsWith('list') ? values.some(({ key }) => key === answer) : answer.length <= LONGEST
}

const checkAnswers = (service: string, attribute: ServiceAttribute, answers: readonly string[], language: Language) => {
  const { code, required, datatype, description } = attribute
  if (required && answers.length === 0)
    throw new Refusal('attribute.missing', { code, description: description[language] })
  const wrong = answers.find((answer) => !fits(attribute, answer))
  const extra = datatype === 'multivaluelist' ? undefined : answers[1]
  const given = wrong ?? extra
  if (given !== undefined)
    throw new Refusal('attribute.invalid', { code, given: given.slice(0, 64), datatype, service })
}

/** What was answered, by code. Refuses an answer that is missing, of another type, or to a question nobody asks. */
export const readAttributes = (
  { code, attributes = [] }: ServiceType,
  form: Form,
  language: Language,
): Record<string, readonly string[]> => {
  const known = new Set(attributes.map((attribute) => attribute.code))
  for (const given of form.attributes.keys())
    if (!known.has(given)) throw new Refusal('attribute.unknown', { code: given, service: code })
  const answered = attributes.map((attribute) => [attribute, form.attributes.get(attribute.code) ?? []] as const)
  for (const [attribute, answers] of answered) checkAnswers(code, attribute, answers, language)
  return Object.fromEntries(
    answered.filter(([, answers]) => answers.length > 0).map(([attribute, answers]) => [attribute.code, answers]),
  )
}

/** The answers as lines a person reads: of an anonymous complaint agencies see the text alone. */
export const attributeLines = (
  { attributes = [] }: ServiceType,
  given: Readonly<Record<string, readonly string[]>>,
  language: Language,
): string[] =>
  attributes
    .filter(({ code }) => given[code])
    .map(({ code, description, values = [] }) => {
      const names = (given[code] ?? []).map((key) => values.find((value) => value.key === key)?.name[language] ?? key)
      return `${description[language]} ${names.join(', ')}`
    })
