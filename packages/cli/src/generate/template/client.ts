import ky, { isHTTPError, type Options as KyOptions } from 'ky'

// the specification: begin
type Failures = Record<string, { status: number; body: unknown }>
type Auth = Partial<Record<string, Credential<string> | Credential<{ username: string; password: string }>>>
type ServerVariables = Partial<Record<string, string>>
const SCHEMES: Readonly<Record<string, Scheme>> = {}
const serverUrl = (_variables: ServerVariables): string | undefined => undefined
// the specification: end

/** A secret, or a function that gets it for each call. */
export type Credential<Secret> = Secret | (() => Secret | Promise<Secret>)

interface Scheme {
  kind: 'header' | 'query' | 'cookie' | 'bearer' | 'basic' | 'other'
  /** Name of the header, query parameter, cookie or HTTP scheme. */
  word: string
}

type Style = 'csv' | 'space' | 'pipes' | 'deep' | 'json' | 'label' | 'matrix' | 'explode'

interface Operation {
  id: string
  method: string
  path: string
  /** Styles of the parameters that have one of their own, as `query.fields`. */
  styles?: Readonly<Record<string, Style>>
  body?: { kind: 'json' | 'form' | 'multipart' | 'raw'; media: string }
  accept?: string
  security?: readonly (readonly string[])[]
  server?: string
}

interface Input extends CallOptions {
  path?: object | undefined
  query?: object | undefined
  header?: object | undefined
  body?: unknown
}

/** What every call takes beside its own parameters. */
export interface CallOptions {
  signal?: AbortSignal | undefined
  /** Milliseconds until ky gives up with a `TimeoutError`; `false` waits for ever. */
  timeout?: number | false | undefined
  /** Headers of this call only. */
  headers?: Readonly<Record<string, string>> | undefined
}

export interface ClientOptions {
  /** Where the service is; by default the first server of the specification. */
  baseUrl?: string | undefined
  /** Values for the variables in the address of that server. */
  variables?: ServerVariables | undefined
  /** Who is calling, by the name of the security scheme. */
  auth?: Auth | undefined
  headers?: Readonly<Record<string, string>> | undefined
  /** Milliseconds; 10,000 by default. */
  timeout?: number | false | undefined
  /** What ky tries again, and how often. */
  retry?: KyOptions['retry'] | undefined
  fetch?: KyOptions['fetch'] | undefined
}

export type ClientErrorStatus =
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
export type ServerErrorStatus = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511
/** The registered ones; a server may still send another. */
export type ErrorStatus = ClientErrorStatus | ServerErrorStatus

/** An answer that is no success, or not what the specification says. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** `group.method` of the call. */
  readonly operation: string
  readonly status: number
  /** Parsed where it is JSON, else text, a Blob or nothing. */
  readonly body: unknown
  readonly headers: Headers

  constructor(operation: Operation, response: Response, body: unknown, reason = '') {
    // Not the address that was called: it may hold a key.
    super(`${operation.method} ${operation.path}: ${response.status} ${response.statusText}${reason}`)
    this.operation = operation.id
    this.status = response.status
    this.body = body
    this.headers = response.headers
  }
}

/** Whether a call was answered with an error; with the call's name, `status` and `body` have the types of its errors. */
export function isApiError(error: unknown): error is ApiError
export function isApiError<Id extends keyof Failures>(error: unknown, operation: Id): error is ApiError & Failures[Id]
export function isApiError(error: unknown, operation?: string): boolean {
  const isOne = error instanceof Error && error.name === 'ApiError'
  return isOne && (operation === undefined || (error as ApiError).operation === operation)
}

const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
const isPresent = (value: unknown) => value !== undefined && value !== null
const entriesOf = (value: unknown): [string, unknown][] =>
  Object.entries((value ?? {}) as object).filter(([, inside]) => isPresent(inside))
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A list or an object as one text: `a,b`, or `k,v` and, exploded, `k=v`. */
const joined = (value: unknown, separator: string, encode: (text: string) => string, explode = false): string => {
  if (!isObject(value)) return encode(plain(value))
  const parts = Array.isArray(value)
    ? value.map((item) => encode(plain(item)))
    : entriesOf(value).map(([key, inside]) => `${encode(key)}${explode ? '=' : ','}${encode(plain(inside))}`)
  return parts.join(separator)
}

const pathPart = (name: string, value: unknown, style: Style | undefined): string => {
  const text = joined(value, style === 'label' ? '.' : ',', encodeURIComponent, style === 'explode')
  // Any of these would call another address.
  if (!isPresent(value) || text === '' || text === '.' || text === '..')
    throw new TypeError(`path.${name} must not be empty, "." or ".."`)
  if (style === 'label') return `.${text}`
  return style === 'matrix' ? `;${encodeURIComponent(name)}=${text}` : text
}

const SEPARATORS: Partial<Record<Style, string>> = { csv: ',', space: '%20', pipes: '%7C' }

const queryParts = (name: string, value: unknown, style: Style | undefined): string[] => {
  const pair = (key: string, inside: unknown) => `${encodeURIComponent(key)}=${encodeURIComponent(plain(inside))}`
  if (style === 'json') return [`${encodeURIComponent(name)}=${encodeURIComponent(JSON.stringify(value))}`]
  if (!isObject(value)) return [pair(name, value)]
  const separator = style && SEPARATORS[style]
  if (separator) return [`${encodeURIComponent(name)}=${joined(value, separator, encodeURIComponent)}`]
  if (Array.isArray(value)) return value.filter(isPresent).map((item) => pair(name, item))
  const prefix = (key: string) => (style === 'deep' ? `${name}[${key}]` : key)
  return entriesOf(value).flatMap(([key, inside]) =>
    Array.isArray(inside) ? inside.map((item) => pair(prefix(key), item)) : [pair(prefix(key), inside)],
  )
}

const toForm = (body: unknown): URLSearchParams => {
  const form = new URLSearchParams()
  for (const [key, value] of entriesOf(body))
    for (const item of Array.isArray(value) ? value : [value]) form.append(key, plain(item))
  return form
}

const toMultipart = (body: unknown): FormData => {
  const form = new FormData()
  for (const [key, value] of entriesOf(body))
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item instanceof Blob) form.append(key, item)
      else if (isObject(item)) form.append(key, new Blob([JSON.stringify(item)], { type: 'application/json' }))
      else form.append(key, String(item))
    }
  return form
}

/** Puts on who is calling: the first alternative all of whose secrets are at hand. Answers whether a redirect would leak one. */
const prove = async (operation: Operation, auth: Auth, headers: Headers, query: string[]): Promise<boolean> => {
  const secrets = auth as Record<string, unknown>
  const chosen = operation.security?.find((names) => names.every((name) => secrets[name] !== undefined)) ?? []
  let isBound = false
  for (const name of chosen) {
    const { kind, word } = SCHEMES[name] as Scheme
    const given = secrets[name]
    const secret: unknown = typeof given === 'function' ? await given() : given
    if (kind === 'basic') {
      const { username, password } = secret as { username: string; password: string }
      const bytes = new TextEncoder().encode(`${username}:${password}`)
      headers.set('authorization', `Basic ${btoa(String.fromCharCode(...bytes))}`)
    } else if (kind === 'query') query.push(...queryParts(word, secret, undefined))
    else if (kind === 'cookie') headers.append('cookie', `${word}=${encodeURIComponent(String(secret))}`)
    else if (kind === 'header') headers.set(word, String(secret))
    else headers.set('authorization', `${kind === 'bearer' ? 'Bearer' : word} ${String(secret)}`)
    isBound ||= kind === 'header' || kind === 'cookie'
  }
  return isBound
}

const isJson = (media: string) => /[/+]json\b/i.test(media)
const isText = (media: string) => /^text\/|[/+]xml\b|urlencoded/i.test(media)

/** A body as what it says it is, or as what was promised where it says nothing. */
const readBody = async (operation: Operation, response: Response): Promise<unknown> => {
  const { accept = '' } = operation
  const media = response.headers.get('content-type') ?? accept
  const blob = await response.blob()
  if (blob.size === 0) return undefined
  if (!isJson(media) && !isText(media)) return blob
  const text = await blob.text()
  // Many a server sends JSON and calls it text.
  if (!isJson(media) && (!isJson(accept) || isText(accept))) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new ApiError(operation, response, text, ` (expected ${accept || 'JSON'}, received ${media})`)
  }
}

const urlOf = (operation: Operation, input: Input, options: ClientOptions, query: string[]): string => {
  const base = options.baseUrl ?? operation.server ?? serverUrl(options.variables ?? {})
  if (base === undefined) throw new TypeError('Pass baseUrl: the specification names no server.')
  const values = (input.path ?? {}) as Record<string, unknown>
  const path = operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
    pathPart(name, Object.hasOwn(values, name) ? values[name] : undefined, operation.styles?.[`path.${name}`]),
  )
  for (const [name, value] of entriesOf(input.query))
    query.push(...queryParts(name, value, operation.styles?.[`query.${name}`]))
  return `${base.replace(/\/+$/, '')}${path}`
}

const headersOf = (operation: Operation, input: Input, options: ClientOptions): Headers => {
  const headers = new Headers({ ...(operation.accept && { accept: operation.accept }), ...options.headers })
  for (const [name, value] of entriesOf(input.header)) {
    const style = operation.styles?.[`header.${name}`]
    headers.set(name, style === 'json' ? JSON.stringify(value) : joined(value, ',', String, style === 'explode'))
  }
  const { kind, media } = operation.body ?? {}
  // Only fetch knows the boundary of a multipart body.
  if (media !== undefined && kind !== 'multipart' && input.body !== undefined) headers.set('content-type', media)
  for (const [name, value] of Object.entries(input.headers ?? {})) headers.set(name, value)
  return headers
}

const ENCODERS = { json: JSON.stringify, form: toForm, multipart: toMultipart, raw: (body: unknown) => body }

const createCall =
  (options: ClientOptions) =>
  async <Result>(operation: Operation, input: Input = {}): Promise<Result> => {
    const query: string[] = []
    const address = urlOf(operation, input, options, query)
    const headers = headersOf(operation, input, options)
    const isBound = await prove(operation, options.auth ?? {}, headers, query)
    const { signal, timeout = options.timeout, body } = input
    const encoded = operation.body && body !== undefined ? ENCODERS[operation.body.kind](body) : undefined
    const send = async (): Promise<Response> => {
      const url = query.length > 0 ? `${address}?${query.join('&')}` : address
      const { fetch, retry } = options
      return await ky(url, {
        method: operation.method,
        headers,
        // A key in a header of its own would follow a redirect to another host.
        redirect: isBound ? 'error' : 'follow',
        ...(encoded !== undefined && { body: encoded as NonNullable<KyOptions['body']> }),
        ...(signal && { signal }),
        ...(timeout !== undefined && { timeout }),
        ...(retry !== undefined && { retry }),
        ...(fetch && { fetch }),
      })
    }
    try {
      return (await readBody(operation, await send())) as Result
    } catch (error) {
      if (!isHTTPError(error)) throw error
      throw new ApiError(operation, error.response, error.data)
    }
  }

// the operations: begin
export const createClient = (options: ClientOptions = {}) => {
  const call = createCall(options)
  return {
    example: {
      get: (input?: CallOptions): Promise<unknown> =>
        call({ id: 'example.get', method: 'GET', path: '/', accept: 'application/json' }, input),
    },
  }
}
// the operations: end
