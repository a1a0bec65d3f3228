import type { Entry, Subscription } from '@selaras/schemas'
import { MALL, type Region } from './region.ts'

/** What a receiver was sent. */
export interface Arrival {
  headers: Headers
  body: Uint8Array
  entry: Entry
}

export const RECEIVER = 'https://penerima.example/selaras'

/** The receivers of the world: everybody agrees, and takes what comes, unless a test says otherwise. */
export const receivers = {
  arrivals: [] as Arrival[],
  asked: [] as { origin: string | null; path: string }[],
  answer: (_arrival: Arrival, _path: string): Response | Promise<Response> => new Response(null, { status: 204 }),
  allows: (origin: string | null) => new Response(null, { headers: { 'WebHook-Allowed-Origin': origin ?? '' } }),
}
const asTheyAre = { ...receivers }

/** Forgets what was sent, and what a test said. */
export const resetReceivers = () => {
  Object.assign(receivers, asTheyAre, { arrivals: [], asked: [] })
}

/** Reaches them. */
export const world: typeof fetch = async (input, init) => {
  const request = new Request(input, init)
  const { pathname } = new URL(request.url)
  const origin = request.headers.get('WebHook-Request-Origin')
  if (request.method === 'OPTIONS') {
    receivers.asked.push({ origin, path: pathname })
    return receivers.allows(origin)
  }
  const body = new Uint8Array(await request.arrayBuffer())
  const arrival = { headers: request.headers, body, entry: JSON.parse(Buffer.from(body).toString()) as Entry }
  receivers.arrivals.push(arrival)
  return receivers.answer(arrival, pathname)
}

export const heard = () => receivers.arrivals.map(({ entry }) => `${entry.type} ${entry.sequence}`)

/** What participants ask of the mall. */
export const callsIn = (region: () => Region) => {
  const write = (from: string, path: string, body: object, headers = {}) =>
    region().call(from, MALL, 'POST', path, body, headers)
  return {
    write,
    read: async (from: string, path: string) => (await region().call(from, MALL, 'GET', path)).json(),
    subscribe: async (from: string, rest: object = {}) => {
      const response = await write(from, '/subscriptions', { url: RECEIVER, signature: 'v1', ...rest })
      const body = (await response.json()) as Subscription & { issues?: { rule: string }[] }
      return { status: response.status, body }
    },
  }
}

export const until = async (isTrue: () => boolean | Promise<boolean>) => {
  const limit = Date.now() + 10_000
  while (!(await isTrue())) {
    if (Date.now() > limit) throw new Error(`waited too long: ${heard().join(', ')}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
