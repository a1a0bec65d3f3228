// The wire format of a system, as data: what a map file may say. Strict, for it is ours to write.
import { lifecycles } from '@selaras/rules'
import { ServiceId } from '@selaras/schemas'
import * as z from 'zod'
import { chosen, holds } from './chosen.ts'
import { WALL_PATTERN } from './wall-time.ts'

const Pointer = z.string().regex(/^(?:\/(?:[^~/{}]|~[01])+)+$/)
const Scalar = z.union([z.string(), z.number(), z.boolean()])
const Words = z.record(z.string().min(1), Scalar)

/** A value taken from elsewhere: from the case where we write, from their message where we read. */
export const Field = z.strictObject({
  $from: Pointer,
  /** What it is in their format. `text` when left out. */
  as: z.enum(['text', 'number', 'rupiah', 'date', 'date-time']).default('text'),
  /** How they write a date: `YYYY MM DD HH mm ss` and what stands between. */
  format: z.string().regex(WALL_PATTERN).optional(),
  /** The word on this side to the word on that side; a word that is not here has none. */
  values: Words.optional(),
  /** What stands where there is nothing. */
  otherwise: Scalar.optional(),
})
export type Field = z.output<typeof Field>

/** A JSON value in which every object with `$from` is a field. */
export type Template = string | number | boolean | null | Field | Template[] | { [key: string]: Template }

const Template: z.ZodType<Template, unknown> = chosen<Template>((value) => {
  if (Array.isArray(value)) return z.array(z.lazy(() => Template))
  if (typeof value !== 'object' || value === null) return z.union([Scalar, z.null()])
  return holds(value, '$from')
    ? Field
    : z.record(
        z.string(),
        z.lazy(() => Template),
      )
})

const Part = chosen<string | Field>((value) => (typeof value === 'object' ? Field : z.string()))
const Parts = z.record(z.string().regex(/^[A-Za-z0-9_.-]+$/), Part)
const call = {
  /** `POST` with a body, else `GET`. */
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH']).optional(),
  /** Below `baseUrl`; `{/case/id}` is the value at that pointer. */
  path: z.string().regex(/^(?!\/)(?:[^{}?#\s]|\{(?:\/[^{}]+)\})+$/),
  query: Parts.optional(),
  headers: Parts.optional(),
  body: Template.optional(),
}
const Call = z.strictObject(call)
export type Call = z.output<typeof Call>

const Auth = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('header'), name: z.string().regex(/^[A-Za-z0-9_-]+$/) }),
  z.strictObject({ kind: z.literal('bearer') }),
  z.strictObject({ kind: z.literal('basic') }),
])
export type Auth = z.output<typeof Auth>

const ErrorCode = z.enum(['configuration', 'quota', 'caller', 'transient'])

/** Where an answer says how the call went, for HTTP 200 is not success. */
const Outcome = z.strictObject({
  at: Pointer,
  ok: z.array(z.string()).min(1),
  codes: z.record(z.string(), ErrorCode).default({}),
  /** For a code nobody listed. */
  otherwise: ErrorCode.default('transient'),
})

const kinds = ['service-request', 'complaint'] as const
const Cases = z.strictObject({
  kind: z.enum(kinds),
  /** Services it knows; all of them when left out. */
  services: z.array(ServiceId).min(1).optional(),
})

const ByCase = z.strictObject({ case: Pointer })
const ByReference = z.strictObject({ reference: Pointer })
const ByPerson = z.strictObject({ service: ServiceId, nik: Pointer })
type Named = z.output<typeof ByCase> | z.output<typeof ByReference> | z.output<typeof ByPerson>
const About = chosen<Named>((value) => {
  if (holds(value, 'nik') || holds(value, 'service')) return ByPerson
  return holds(value, 'reference') ? ByReference : ByCase
})
export type About = z.output<typeof About>

const Wish = z.strictObject({ command: z.string(), data: z.record(z.string(), Template).default({}) })
type Wish = z.output<typeof Wish>
const Status = chosen<'ignored' | Wish>((value) => (typeof value === 'string' ? z.literal('ignored') : Wish))

const InAnswer = z.strictObject({ answer: Pointer })
const InLastItem = z.strictObject({ lastItem: Pointer })
type Next = z.output<typeof InAnswer> | z.output<typeof InLastItem>
const Next = chosen<Next>((value) => (holds(value, 'lastItem') ? InLastItem : InAnswer))

const Changes = z.strictObject({
  ...call,
  /** The list of changes; `""` when the answer is the list itself. */
  items: z.union([z.literal(''), Pointer]),
  /** Where the next page starts: said by the answer, or by its last item. The fields of `query` read it as `/cursor`. */
  next: Next,
  /** The cursor of the first call. */
  start: z.string(),
  /** What tells one change from every other, in an item. */
  key: z.array(Pointer).min(1),
  about: About,
  status: Pointer,
  /** Their status to the command it wishes for. */
  statuses: z.record(z.string().min(1), Status),
})
export type Changes = z.output<typeof Changes>

const VerifyIdentity = z.strictObject({
  ...call,
  status: z.strictObject({
    at: Pointer,
    values: z.record(z.string(), z.enum(['found', 'not-found', 'deceased', 'inactive'])),
  }),
  /** Attribute of the claim (`name`, `address.street`) to where its verdict stands, and the words that agree. */
  attributes: z.record(
    z.string().regex(/^[A-Za-z]+(?:\.[A-Za-z]+)*$/),
    z.strictObject({ at: Pointer, matched: z.array(z.string()).min(1) }),
  ),
})
export type VerifyIdentity = z.output<typeof VerifyIdentity>

const Shape = z.strictObject({
  /** Name of the adapter, in kebab case. */
  name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  maturity: z.enum(['official-spec', 'de-facto', 'legacy', 'port-only']),
  /** Where the format is known from. */
  source: z.string().min(1),
  /** Where it answers, when the options do not say otherwise. */
  baseUrl: z.string().optional(),
  /** Zone of every clock time it writes without one. */
  zone: z.enum(['WIB', 'WITA', 'WIT']).default('WIB'),
  auth: Auth.default({ kind: 'none' }),
  outcome: Outcome.optional(),
  /** Which cases concern it. */
  cases: Cases,
  /** Opens a case there. The same entry is sent the same way again: it must know it by what is sent. */
  submit: z.strictObject({ ...call, reference: Pointer.optional() }).optional(),
  /** Entry type to the call that carries it. */
  execute: z.record(z.string(), Call).optional(),
  changes: Changes.optional(),
  verifyIdentity: VerifyIdentity.optional(),
})

const fieldsIn = (template: unknown, path: PropertyKey[]): [PropertyKey[], Field][] => {
  if (typeof template !== 'object' || template === null) return []
  if ('$from' in template) return [[path, template as Field]]
  return Object.entries(template).flatMap(([key, member]) => fieldsIn(member, [...path, key]))
}

/** What the parts of a map ask of each other, told as zod tells what is missing or not listed. */
const wholeIssues = (map: z.output<typeof Shape>) => {
  const { transitions } = lifecycles[map.cases.kind]
  const missing = (...path: PropertyKey[]) => ({ code: 'invalid_type' as const, expected: 'string' as const, path })
  const notListed = (values: string[], ...path: PropertyKey[]) => ({ code: 'invalid_value' as const, values, path })
  const commands = [...new Set(transitions.map(({ command }) => command))]
  const entries = [...new Set(transitions.map(({ entry }) => entry))]
  const wishes = Object.entries(map.changes?.statuses ?? {}).flatMap(([word, status]) =>
    status === 'ignored' || commands.includes(status.command)
      ? []
      : [notListed(commands, 'changes', 'statuses', word, 'command')],
  )
  const carried = Object.keys(map.execute ?? {}).filter((entry) => !entries.includes(entry))
  const undated = fieldsIn(map, []).filter(([, { as, format }]) => as.startsWith('date') && format === undefined)
  const isEmpty = !map.submit && !map.execute && !map.changes && !map.verifyIdentity
  return [
    ...wishes,
    ...carried.map((entry) => notListed(entries, 'execute', entry)),
    ...undated.map(([path]) => missing(...path, 'format')),
    ...(isEmpty ? [missing('submit')] : []),
  ]
}

/** A map file: one system's paths, credentials, bodies, statuses and reading rules. */
export const HttpMap = Shape.check(({ value, issues }) => {
  for (const issue of wholeIssues(value)) issues.push({ ...issue, input: value })
})
export type HttpMap = z.output<typeof HttpMap>
/** A map as it is written. */
export type HttpMapInput = z.input<typeof HttpMap>
