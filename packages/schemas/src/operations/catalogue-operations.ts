import * as z from 'zod'
import { ServiceId } from '../formats/service-id.ts'
import type { Profile } from '../resources/participant.ts'
import type { Text } from '../text.ts'
import { PageQuery, page, READ } from './common.ts'
import type { Operation } from './operation.ts'

interface Catalogue {
  /** First part of every operation id. */
  resource: string
  profile: Profile
  path: string
  /** Name of the schema, and of the page it comes in. */
  name: string
  title: Text
  summary: { list: Text; get: Text }
  output: z.ZodType
}

/** List and get what a participant offers; anybody may look. */
export const catalogueOperations = (of: Catalogue): Operation[] => {
  const { resource, profile, path, name, title, summary, output } = of
  const reads = {
    profile,
    method: 'GET',
    status: 200,
    problems: READ,
    idempotent: false,
    access: 'public',
  } as const
  return [
    {
      ...reads,
      id: `${resource}.list`,
      path,
      summary: summary.list,
      query: PageQuery,
      output: page(name, title, output),
      paged: true,
    },
    {
      ...reads,
      id: `${resource}.get`,
      path: `${path}/{id}`,
      summary: summary.get,
      params: z.strictObject({ id: ServiceId }),
      output,
    },
  ]
}
