// An emulator with state made from the same map the adapter is made from: it speaks the format the map describes.
import { readBody } from '@selaras/adapter'
import { sandboxFetch } from '@selaras/adapter/testing'
import type { CitizenIdentity } from '@selaras/schemas'
import { type HttpCredentials, headersOf } from './credentials.ts'
import { putAt, valueAt } from './pointer.ts'
import { render } from './template.ts'
import { fieldPlaces } from './template-places.ts'
import { type Call, HttpMap, type HttpMapInput } from './upstream.ts'

/** Somebody the sandbox knows; synthetic, the NIK begins with 99. */
export type HttpPerson = Partial<CitizenIdentity> & { nik: string; state?: 'deceased' | 'inactive' }

export interface HttpSandboxOptions {
  map: HttpMapInput
  /** What callers must show, when the map's `auth` asks for it. */
  credentials?: HttpCredentials
  people?: readonly HttpPerson[]
  /** Changes on one page. 100 when left out. */
  pageSize?: number
}

/** A change to announce: their status, and further values of the item by pointer. */
export interface HttpRow {
  status: string
  values: Readonly<Record<string, unknown>>
}

const MAXIMUM_BYTES = 1_048_576

/** Whether an address is one a call of the map may have, whatever stands in its braces. */
const patternOf = ({ path }: Call) => {
  const literal = path.split(/\{[^{}]+\}/).map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&'))
  return new RegExp(`/${literal.join('[^/]+')}$`)
}
const methodOf = ({ method, body }: Call) => method ?? (body === undefined ? 'GET' : 'POST')

type Told = Record<string, unknown>
interface Route {
  call: Call
  answer: (message: unknown, request: Request) => Told | unknown[]
}

const parsed = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text || 'null')
  } catch {
    return undefined
  }
}

/** What one system of a map holds, and how it answers. */
const createState = (map: HttpMap, { people = [], pageSize = 100 }: HttpSandboxOptions) => {
  const carried = new Map<string, { number: string; message: unknown }>()
  const rows: Told[] = []
  const register = new Map(people.map((person) => [person.nik as string, person]))

  const told = (values: readonly (readonly [string, unknown])[] = []): Told => {
    const answer: Told = {}
    if (map.outcome) putAt(answer, map.outcome.at, map.outcome.ok[0])
    for (const [pointer, value] of values) if (pointer !== '') putAt(answer, pointer, value)
    return answer
  }
  /** The same message is the same case: its number is not given twice. */
  const note = (message: unknown, request: Request): string => {
    const { pathname, search } = new URL(request.url)
    const key = JSON.stringify([request.method, pathname, search, request.headers.get('idempotency-key'), message])
    const kept = carried.get(key) ?? { number: `${map.name.toUpperCase()}-${carried.size + 1}`, message }
    carried.set(key, kept)
    return kept.number
  }
  return { carried, rows, register, pageSize, told, note }
}
type State = ReturnType<typeof createState>

const cursorOf = (map: HttpMap, request: Request, message: unknown): number => {
  const { changes } = map
  const { searchParams } = new URL(request.url)
  const named = Object.entries(changes?.query ?? {}).find(
    ([, part]) => typeof part !== 'string' && part.$from === '/cursor',
  )
  const placed = fieldPlaces(changes?.body, '/cursor')[0]
  const text = named ? searchParams.get(named[0]) : placed === undefined ? '0' : valueAt(message, placed)
  return Math.max(0, Number(text) || 0)
}

const changesRoute = (map: HttpMap, state: State): Route[] => {
  const { changes } = map
  if (!changes) return []
  const answer: Route['answer'] = (message, request) => {
    const from = cursorOf(map, request, message)
    const page = state.rows.slice(from, from + state.pageSize)
    if (changes.items === '') return page
    const next = 'answer' in changes.next ? [[changes.next.answer, String(from + page.length)] as const] : []
    return state.told([[changes.items, page], ...next])
  }
  return [{ call: changes, answer }]
}

const identityRoute = (map: HttpMap, { register, told }: State): Route[] => {
  const { verifyIdentity, name, zone } = map
  if (!verifyIdentity) return []
  const { status, attributes, body } = verifyIdentity
  const wordFor = (meaning: string) => Object.entries(status.values).find(([, said]) => said === meaning)?.[0] ?? ''
  const at = (pointer: string) => fieldPlaces(body, pointer)[0] ?? ''
  const answer: Route['answer'] = (message) => {
    const person = register.get(String(valueAt(message, at('/citizen/nik'))))
    if (!person || person.state) return told([[status.at, wordFor(person?.state ?? 'not-found')]])
    // What a claim that agrees would have sent, in their own format.
    const known = render(body ?? null, { adapter: name, zone, values: { citizen: person } })
    const verdicts = Object.entries(attributes).flatMap(([attribute, { at: place, matched }]) => {
      const asked = at(`/citizen/${attribute.replaceAll('.', '/')}`)
      const said = valueAt(message, asked)
      if (said === undefined) return []
      return [[place, said === valueAt(known, asked) ? matched[0] : 'TIDAK'] as const]
    })
    return told([[status.at, wordFor('found')], ...verdicts])
  }
  return [{ call: verifyIdentity, answer }]
}

const routesOf = (map: HttpMap, state: State): Route[] => {
  const { submit, execute = {} } = map
  const opening: Route[] = submit
    ? [
        {
          call: submit,
          answer: (message, request) => state.told([[submit.reference ?? '', state.note(message, request)]]),
        },
      ]
    : []
  const carrying = Object.values(execute).map((call): Route => {
    const answer: Route['answer'] = (message, request) => {
      state.note(message, request)
      return state.told()
    }
    return { call, answer }
  })
  return [...identityRoute(map, state), ...opening, ...carrying, ...changesRoute(map, state)]
}

/** The system of a map, emulated: it keeps what is sent to it, tells changes, and knows people. */
export const createHttpSandbox = (options: HttpSandboxOptions) => {
  const map = HttpMap.parse(options.map)
  const state = createState(map, options)
  const routes = routesOf(map, state)
  const proof = Object.entries(headersOf(map.name, map.auth, options.credentials))

  const handle = async (request: Request): Promise<Response> => {
    if (proof.some(([name, value]) => request.headers.get(name) !== value)) return new Response('', { status: 401 })
    const { pathname } = new URL(request.url)
    const known = routes.filter(({ call }) => patternOf(call).test(pathname))
    const route = known.find(({ call }) => methodOf(call) === request.method)
    if (!route) return new Response('', { status: known.length > 0 ? 405 : 404 })
    const message = parsed(await readBody(request, MAXIMUM_BYTES))
    if (message === undefined) return new Response('', { status: 400 })
    return Response.json(route.answer(message, request))
  }
  return {
    fetch: sandboxFetch(handle),
    /** Messages it keeps: cases opened, and entries carried to them. */
    carried: () => [...state.carried.values()],
    /** Something changes in it: the next poll tells of it. */
    announce: ({ status, values }: HttpRow) => {
      const row: Told = {}
      for (const [pointer, value] of Object.entries(values)) putAt(row, pointer, value)
      if (map.changes) putAt(row, map.changes.status, status)
      state.rows.push(row)
    },
    /** Somebody moves in, or their entry changes. */
    register: (person: HttpPerson) => void state.register.set(person.nik, person),
  }
}
