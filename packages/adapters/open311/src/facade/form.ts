import { readBody } from '@selaras/adapter'
import { Refusal } from './refusal.ts'

const MOST_BYTES = 65_536

/** Body of `POST requests`. An empty field counts as one that was not sent. */
export interface Form {
  one: (name: string) => string | undefined
  /** Answers to questions, by code: `attribute[code]=a`, `attribute[code][]=b`. */
  attributes: ReadonlyMap<string, readonly string[]>
}

/** Fields of a query or a body, white space around them dropped. */
export const fieldsOf = (parameters: URLSearchParams): Form => {
  const attributes = new Map<string, string[]>()
  for (const [name, value] of parameters) {
    const code = /^attribute\[([^[\]]{1,64})\](?:\[[^[\]]*\])?$/.exec(name)?.[1]
    if (code !== undefined && value.trim() !== '') attributes.set(code, [...(attributes.get(code) ?? []), value.trim()])
  }
  return { one: (name) => parameters.get(name)?.trim() || undefined, attributes }
}

/** Reads a posted form, and the query beside it: some apps put the key there. */
export const readForm = async (request: Request): Promise<Form> => {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) throw new Refusal('form.unsupported')
  const body = await readBody(request, MOST_BYTES)
  if (body === undefined) throw new Refusal('form.too-large', { most: MOST_BYTES })
  const parameters = new URLSearchParams(body)
  for (const [name, value] of new URL(request.url).searchParams)
    if (!parameters.has(name)) parameters.append(name, value)
  return fieldsOf(parameters)
}
