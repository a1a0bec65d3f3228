import type { Answer, Body, Location, Model, Operation, Parameter } from '../model/model.ts'
import { isJson } from '../model/read-content.ts'
import type { TypeTexts } from './type-texts.ts'
import { docComment, key, literal } from './words.ts'

type Texts = TypeTexts['texts']

const indented = (text: string, indent: string) => text.replaceAll('\n', `\n${indent}`)
const typeOf = (texts: Texts, type: string | undefined, otherwise = 'unknown') =>
  type === undefined ? otherwise : (texts.get(type) ?? otherwise)

const isText = (media: string) => /^text\/|[/+]xml\b|urlencoded/.test(media)

const contentType = (texts: Texts, { media, type }: Answer['contents'][number]): string => {
  if (isJson(media) || media === '*/*') return typeOf(texts, type)
  return isText(media) ? 'string' : 'Blob'
}

/** What a person gets from answers: one type for each media type, or nothing. */
const answerType = (texts: Texts, answers: readonly Answer[]): string => {
  const types = answers.flatMap(({ contents }) =>
    contents.length === 0 ? ['undefined'] : contents.map((content) => contentType(texts, content)),
  )
  return [...new Set(types)].join(' | ') || 'unknown'
}

const isSuccess = ({ status }: Answer) => status.startsWith('2')

const successes = ({ answers }: Operation): Answer[] => {
  const found = answers.filter(isSuccess)
  return found.length > 0 ? found : answers.filter(({ status }) => status === 'default')
}

/** Statuses an answer stands for, without those that have an answer of their own. */
const statusType = ({ status }: Answer, others: readonly string[]): string => {
  if (/^\d{3}$/.test(status)) return status
  const wide = status === '4XX' ? 'ClientErrorStatus' : status === '5XX' ? 'ServerErrorStatus' : 'ErrorStatus'
  const classes: Record<string, string> = { '4XX': 'ClientErrorStatus', '5XX': 'ServerErrorStatus' }
  const own = others
    .filter((other) => /^\d{3}$/.test(other) || (status === 'default' && other in classes))
    .map((other) => classes[other] ?? other)
  return own.length === 0 ? wide : `Exclude<${wide}, ${own.join(' | ')}>`
}

/** The errors of an operation, as `status` and `body`, so that one tells the other. */
export const failureType = ({ answers }: Operation, texts: Texts): string => {
  const errors = answers.filter((answer) => !isSuccess(answer) && !/^[13]/.test(answer.status))
  const statuses = errors.map(({ status }) => status)
  const types = errors.map((answer) => {
    const others = statuses.filter((status) => status !== answer.status)
    return `{ status: ${statusType(answer, others)}; body: ${indented(answerType(texts, [answer]), '    ')} }`
  })
  return [...new Set(types)].join(' | ') || '{ status: number; body: unknown }'
}

const RAW = 'Blob | ArrayBuffer | string'

const bodyType = (body: Body, texts: Texts): string =>
  body.kind === 'raw' ? RAW : typeOf(texts, body.type, body.kind === 'json' ? 'unknown' : 'Record<string, unknown>')

const parameterText = ({ name, required, description, deprecated, type }: Parameter, texts: Texts): string => {
  const comment = docComment([description, deprecated ? '@deprecated' : undefined], '          ')
  const text = indented(typeOf(texts, type), '          ')
  return `${comment}          ${key(name)}${required ? '' : '?'}: ${text}${required ? '' : ' | undefined'}\n`
}

const PLACES: readonly Location[] = ['path', 'query', 'header']

/** The one argument of a method, and whether it may be left out. */
const inputOf = (operation: Operation, texts: Texts): { text: string; isOptional: boolean } => {
  const { parameters, body } = operation
  let isOptional = true
  const members = PLACES.flatMap((place) => {
    const inPlace = parameters.filter((parameter) => parameter.in === place)
    if (inPlace.length === 0) return []
    const required = inPlace.some((parameter) => parameter.required)
    isOptional &&= !required
    const inside = inPlace.map((parameter) => parameterText(parameter, texts)).join('')
    return [`        ${place}${required ? '' : '?'}: {\n${inside}        }${required ? '' : ' | undefined'}\n`]
  })
  if (body) {
    isOptional &&= !body.required
    const comment = docComment([body.description, body.kind === 'json' ? undefined : `\`${body.media}\``], '        ')
    const text = indented(bodyType(body, texts), '        ')
    members.push(`${comment}        body${body.required ? '' : '?'}: ${text}${body.required ? '' : ' | undefined'}\n`)
  }
  return { text: members.length === 0 ? 'CallOptions' : `{\n${members.join('')}      } & CallOptions`, isOptional }
}

const acceptOf = (operation: Operation) =>
  [...new Set(successes(operation).flatMap(({ contents }) => contents.map(({ media }) => media)))].join(', ')

const record = (entries: readonly (readonly [string, string])[]) =>
  `{ ${entries.map(([name, text]) => `${key(name)}: ${text}`).join(', ')} }`

/** What the call needs to know at run time. */
const operationData = (operation: Operation): string => {
  const { group, name, method, path, parameters, body, security, server } = operation
  const styles = parameters.flatMap((one) =>
    one.style ? [[`${one.in}.${one.name}`, literal(one.style)] as const] : [],
  )
  const accept = acceptOf(operation)
  const alternatives = security.map((names) => `[${names.map(literal).join(', ')}]`)
  const entries: (readonly [string, string])[] = [
    ['id', literal(`${group}.${name}`)],
    ['method', literal(method)],
    ['path', literal(path)],
    ...(styles.length > 0 ? [['styles', record(styles)] as const] : []),
    ...(body
      ? [
          [
            'body',
            record([
              ['kind', literal(body.kind)],
              ['media', literal(body.media)],
            ]),
          ] as const,
        ]
      : []),
    ...(accept === '' ? [] : [['accept', literal(accept)] as const]),
    ...(security.length > 0 ? [['security', `[${alternatives.join(', ')}]`] as const] : []),
    ...(server === undefined ? [] : [['server', literal(server)] as const]),
  ]
  return record(entries)
}

/** One method: what the document says of it, what it takes, what it answers. */
const methodText = (operation: Operation, texts: Texts): string => {
  const { name, method, path, summary, description, deprecated } = operation
  const comment = docComment(
    [summary, description, `\`${method} ${path}\``, deprecated ? '@deprecated' : undefined],
    '      ',
  )
  const { text, isOptional } = inputOf(operation, texts)
  const answer = indented(answerType(texts, successes(operation)), '      ')
  return `${comment}      ${key(name)}: (input${isOptional ? '?' : ''}: ${text}): Promise<${answer}> =>\n        call(${operationData(operation)}, input),\n`
}

/** All methods, by group. */
export const groupTexts = ({ operations, groups }: Model, texts: Texts): string =>
  [...groups]
    .map(([group, description]) => {
      const methods = operations.filter((operation) => operation.group === group)
      const inside = methods.map((operation) => methodText(operation, texts)).join('\n')
      return `${docComment([description], '    ')}    ${key(group)}: {\n${inside}    },\n`
    })
    .join('')
