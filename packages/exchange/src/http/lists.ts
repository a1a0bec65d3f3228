import type { CaseKind } from '@selaras/rules'
import { issueOf } from '@selaras/schemas/problem'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import { caseFor } from '../views/case-view.ts'
import type { Answer } from './answer.ts'
import type { Call } from './call.ts'

export const DEFAULT_LIMIT = 50

/** Where a page starts: cursors are positions, opaque to the reader. */
export const pageOf = ({ query }: Call['read']): { after: number; limit: number } => {
  const cursor = query.cursor as string | undefined
  if (cursor !== undefined && !/^[0-9]{1,15}$/.test(cursor))
    throw new Refusal('invalid', { issues: [issueOf('value.pattern', ['cursor'], { pattern: 'next' }, cursor)] })
  return { after: Number(cursor ?? 0), limit: (query.limit as number | undefined) ?? DEFAULT_LIMIT }
}

const oneOf = (value: string | undefined) => (value === undefined ? undefined : [value])

export const listCases =
  (kind: CaseKind) =>
  async (node: ExchangeNode, { read, caller }: Call): Promise<Answer> => {
    const page = pageOf(read)
    const { status, service } = read.query as { status?: string; service?: string }
    const only = { statuses: oneOf(status), services: oneOf(service) }
    const found = await node.store.read((view) => view.cases({ kind, participant: caller, ...only, ...page }))
    const last = found.length === page.limit ? found.at(-1) : undefined
    const items = found.filter(({ erased }) => !erased).map((stored) => caseFor(stored, caller))
    return { body: { items, ...(last && { next: String(last.position) }) } }
  }

/** One of the catalogues of a node: what it offers, by id. */
type Catalogue = 'services' | 'jointServices'

export const listCatalogue =
  (catalogue: Catalogue) =>
  async (node: ExchangeNode, { read }: Call): Promise<Answer> => {
    const { after, limit } = pageOf(read)
    const offered = [...node[catalogue].values()]
    const end = after + limit
    return { body: { items: offered.slice(after, end), ...(end < offered.length && { next: String(end) }) } }
  }

export const getOffered =
  (catalogue: Catalogue) =>
  async (node: ExchangeNode, { read }: Call): Promise<Answer> => {
    const offered = node[catalogue].get(read.params.id ?? '')
    if (!offered) throw new Refusal('not-found')
    return { body: offered }
  }
