/** Answers the calls of an adapter as the upstream would. */
export type SandboxHandler = (request: Request) => Promise<Response>

/** One way to misbehave. `answer` is what the sandbox would have said; a fault that does not ask for it changes nothing. */
export type SandboxFault = (answer: () => Promise<Response>, request: Request) => Response | Promise<Response>

const html = '<!doctype html><title>Pemeliharaan</title><h1>Sistem sedang dalam pemeliharaan</h1>'
const json = { 'content-type': 'application/json' }

interface Oddity {
  number?: (value: number) => unknown
  key?: (key: string) => string
}

/** The same value with every number, or every key, changed. */
const odd = (value: unknown, oddity: Oddity): unknown => {
  const { number = (same) => same, key = (same) => same } = oddity
  if (typeof value === 'number') return number(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => odd(item, oddity))
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [key(name), odd(member, oddity)]))
}

const otherType = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(otherType)
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object') return String(value)
  if (value === null) return []
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, otherType(member)]))
}

/** The true answer with something done to it; an answer that is not JSON becomes a list of its length. */
const altered =
  (alter: (value: unknown) => unknown): SandboxFault =>
  async (answer) => {
    const response = await answer()
    const text = await response.text()
    try {
      return Response.json(alter(JSON.parse(text)), { status: response.status })
    } catch {
      return new Response(JSON.stringify([text.length]), { status: response.status, headers: json })
    }
  }

const truncated: SandboxFault = async (answer) => {
  const response = await answer()
  const text = await response.text()
  return new Response(text.slice(0, Math.ceil(text.length / 2)), { status: response.status, headers: json })
}

const FAULTS: Readonly<Record<string, SandboxFault>> = {
  500: () => new Response('Internal Server Error', { status: 500 }),
  429: () => new Response('', { status: 429, headers: { 'retry-after': '120' } }),
  slow: () => new Promise(() => undefined),
  malformed: () => new Response('{"content":[{', { headers: json }),
  html: () => new Response(html, { headers: { 'content-type': 'text/html' } }),
  truncated,
  'wrong-type': altered(otherType),
  'empty-text': altered((value) => odd(value, { number: () => '' })),
  'odd-keys': altered((value) => odd(value, { key: (name) => ` ${name}` })),
}

/** Names of the faults a sandbox shows on `?fault=`, those of its own among them. */
export const faultsOf = (own: Readonly<Record<string, SandboxFault>> = {}): string[] =>
  Object.keys({ ...FAULTS, ...own })

/**
 * Lets a sandbox misbehave when the address it is called at says so: `?fault=500`, `429` (with `Retry-After: 120`),
 * `slow` (never answers), `malformed` (JSON that breaks off), `html` (a maintenance page under HTTP 200), `truncated`
 * (half of the true answer), `wrong-type` (the true answer with numbers for texts and texts for numbers), `empty-text`
 * (with an empty text for every number), `odd-keys` (with a stray space in every key), and its own.
 */
export const withFaults =
  (handle: SandboxHandler, own: Readonly<Record<string, SandboxFault>> = {}): SandboxHandler =>
  async (request) => {
    const faults: Readonly<Record<string, SandboxFault>> = { ...FAULTS, ...own }
    const name = new URL(request.url).searchParams.get('fault') ?? ''
    const fault = Object.hasOwn(faults, name) ? faults[name] : undefined
    return fault ? fault(() => handle(request), request) : handle(request)
  }
