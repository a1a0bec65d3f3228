import * as z from 'zod'
import { TrackingNumber } from '../formats/tracking-number.ts'
import type { Profile } from '../resources/participant.ts'
import type { Text } from '../text.ts'
import { PageQuery, page, READ, WRITE } from './common.ts'
import type { CaseKind, Operation } from './operation.ts'

type Commands = Readonly<Record<string, { about: { title: Text }; data: z.ZodType }>>

/** Commands on the clock of a case, by the last part of their path. */
export const clockCommands = (
  entries: Record<
    'clockPaused' | 'clockResumed' | 'clockStopped' | 'clockRestarted' | 'extended' | 'clockExpired',
    Commands[string]
  >,
): Commands => ({
  'pause-clock': entries.clockPaused,
  'resume-clock': entries.clockResumed,
  'stop-clock': entries.clockStopped,
  'restart-clock': entries.clockRestarted,
  extend: entries.extended,
  'expire-clock': entries.clockExpired,
})

/** One kind of case as a resource over HTTP. */
interface CaseResource {
  kind: CaseKind
  /** First part of every operation id. */
  resource: string
  profile: Profile
  /** Name of the case schema, and of the page it comes in. */
  name: string
  summary: { submit: Text; get: Text; list: Text }
  submission: z.ZodType
  output: z.ZodType
  /** Filters of the list. */
  filters: z.core.$ZodLooseShape
  /** Commands by the last part of their path; the data of the entry is the body. */
  commands: Commands
}

const camelCase = (verb: string) => verb.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const CaseParams = z.strictObject({ id: TrackingNumber })

/** Submit, get, list, and one operation a command: `POST /<kind>s/{id}/<verb>`. */
export const caseOperations = (of: CaseResource): Operation[] => {
  const { kind, resource, profile, output, summary } = of
  const path = `/${kind}s`
  const reads = {
    profile,
    method: 'GET',
    status: 200,
    problems: [...READ, 'erased'],
    idempotent: false,
    access: 'participant',
  } as const
  const writes = { profile, method: 'POST', output, idempotent: true, access: 'participant' } as const
  return [
    {
      ...writes,
      id: `${resource}.submit`,
      path,
      summary: summary.submit,
      body: of.submission,
      status: 201,
      problems: [...WRITE, 'erased'],
      command: { kind, name: 'submit' },
    },
    { ...reads, id: `${resource}.get`, path: `${path}/{id}`, summary: summary.get, params: CaseParams, output },
    {
      ...reads,
      id: `${resource}.list`,
      path,
      summary: summary.list,
      query: PageQuery.extend(of.filters),
      output: page(of.name, summary.list, output),
      paged: true,
    },
    ...Object.entries(of.commands).map(
      ([verb, { about, data }]): Operation => ({
        ...writes,
        id: `${resource}.${camelCase(verb)}`,
        path: `${path}/{id}/${verb}`,
        summary: about.title,
        params: CaseParams,
        body: data,
        status: 200,
        problems: [...WRITE, 'illegal-transition', 'sequence-mismatch', 'erased'],
        command: { kind, name: verb },
      }),
    ),
  ]
}
