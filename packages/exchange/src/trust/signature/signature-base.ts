import { serializeInnerList } from 'structured-headers'

/** A request as it is signed: nothing of it is read twice. */
export interface Message {
  method: string
  url: URL
  headers: Headers
}

/** Parameters of a signature, in the order they are written (RFC 9421, 2.3). */
export interface SignatureParameters {
  /** Unix seconds. */
  created: number
  /** Unix seconds. */
  expires: number
  nonce: string
  keyid: string
  alg: string
}

/** Says for whom a request is, so that nobody it is sent to can pass it on. */
export const AUDIENCE = 'Selaras-Audience'
/** The one signature of a request. */
export const LABEL = 'selaras'

const ALWAYS = ['@method', '@authority', '@path', '@query', 'content-digest', AUDIENCE.toLowerCase()] as const
/** Covered whenever they are sent: taking one away, or adding one, breaks the signature. */
const IF_SENT = ['content-type', 'idempotency-key', 'if-match', 'traceparent', 'selaras-purpose'] as const

/** What a signature of this message must cover, in order. */
export const componentsOf = ({ headers }: Message): string[] => [
  ...ALWAYS,
  ...IF_SENT.filter((name) => headers.has(name)),
]

/** Value of a component (RFC 9421, 2.1 and 2.2). */
const componentValue = ({ method, url, headers }: Message, component: string): string => {
  switch (component) {
    case '@method':
      return method
    case '@authority':
      return url.host
    case '@path':
      return url.pathname
    case '@query':
      return url.search || '?'
    default:
      return (headers.get(component) ?? '').trim()
  }
}

/** The covered components as a signature lists them. */
export const listOf = (components: readonly string[]): string => `(${components.map((name) => `"${name}"`).join(' ')})`

/** The covered components and the parameters as a structured field: what is signed is what is sent. */
export const signatureInput = (
  components: readonly string[],
  parameters: ReadonlyMap<string, string | number>,
): string => serializeInnerList([components.map((component) => [component, new Map()]), new Map(parameters)])

/** The text that is signed (RFC 9421, 2.5). */
export const signatureBase = (message: Message, components: readonly string[], input: string): Uint8Array => {
  const lines = components.map((component) => `"${component}": ${componentValue(message, component)}`)
  return new TextEncoder().encode([...lines, `"@signature-params": ${input}`].join('\n'))
}
