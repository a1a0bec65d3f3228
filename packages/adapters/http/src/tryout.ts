import { type ExampleCall, isAdapterError, type Tryout } from '@selaras/adapter'
import { instantOf } from '@selaras/schemas'
import { headersOf } from './credentials.ts'
import { exampleCase } from './example-case.ts'
import { jsonReaders } from './messages.ts'
import { createHttpSandbox, type HttpPerson, type HttpRow } from './sandbox.ts'
import { renderCall } from './template.ts'
import { type Call, type Field, HttpMap, type HttpMapInput, type Template } from './upstream.ts'
import { writeWall } from './wall-time.ts'

const ACCOUNT = { username: 'percobaan', password: 'sandi-percobaan' }
const KEYS = { none: undefined, header: 'kunci-percobaan', bearer: 'token-percobaan', basic: ACCOUNT } as const
const people = [
  { nik: '9901015708900001', name: 'Siti Contoh', birthDate: '1990-08-17' },
  { nik: '9901011708500002', name: 'Budi Contoh', birthDate: '1950-08-17', state: 'deceased' },
] as unknown as readonly HttpPerson[]

/** The calls of a map on the example of the standard; one that the example has not enough for is left out. */
const exampleCalls = (map: HttpMap, headers: Record<string, string>): ExampleCall[] => {
  const state = exampleCase(map)
  const entry = { id: `${state.id}.1`, time: state.submittedAt, subject: state.id, data: {} }
  const values = { case: state, entry, citizen: people[0], cursor: map.changes?.start }
  const calls: Call[] = [map.verifyIdentity, map.submit, ...Object.values(map.execute ?? {}), map.changes].filter(
    (call) => call !== undefined,
  )
  return calls.flatMap((call) => {
    try {
      const { path, query, headers: own, ...rest } = renderCall(call, { adapter: map.name, zone: map.zone, values })
      const search = new URLSearchParams(query).toString()
      return [{ ...rest, path: search ? `${path}?${search}` : path, headers: { ...headers, ...own } }]
    } catch (error) {
      if (isAdapterError(error)) return []
      throw error
    }
  })
}

const fieldsOf = (template: Template): Field[] => {
  if (typeof template !== 'object' || template === null) return []
  return '$from' in template ? [template as Field] : Object.values(template).flatMap((member) => fieldsOf(member))
}

const exampleValue = ({ as, format, values }: Field, { zone }: HttpMap, now: number): unknown => {
  if (values) return Object.keys(values)[0]
  if (format !== undefined) return writeWall(instantOf(now), format, zone)
  return as === 'text' ? 'contoh' : 1000
}

/** One change in each of their statuses, about the case of the example. */
const exampleRows = (map: HttpMap, now: number): HttpRow[] => {
  const { changes } = map
  if (!changes) return []
  const { id, reference } = exampleCase(map)
  const about = changes.about
  const named: [string, unknown] =
    'case' in about
      ? [about.case, id]
      : 'reference' in about
        ? [about.reference, reference]
        : [about.nik, people[0]?.nik]
  return Object.entries(changes.statuses).map(([status, wish], at): HttpRow => {
    const fields = wish === 'ignored' ? [] : fieldsOf(wish.data)
    const data = fields.map((field) => [field.$from, exampleValue(field, map, now)])
    const key = changes.key.map((pointer) => [pointer, `${at + 1}`])
    const last = 'lastItem' in changes.next ? [[changes.next.lastItem, `${at + 1}`]] : []
    return { status, values: Object.fromEntries([...key, ...last, ...data, named]) }
  })
}

/** Any system of a map, to be tried: what it reads, and its sandbox with credentials that are no secret. */
export const tryoutOf = (given: HttpMapInput): Tryout => {
  const map = HttpMap.parse(given)
  const credentials = KEYS[map.auth.kind]
  return {
    messages: jsonReaders(map),
    sandbox: ({ now }) => {
      const { fetch, announce } = createHttpSandbox({ map: given, people, ...(credentials && { credentials }) })
      for (const row of exampleRows(map, now())) announce(row)
      return { fetch, examples: exampleCalls(map, headersOf(map.name, map.auth, credentials)) }
    },
  }
}
