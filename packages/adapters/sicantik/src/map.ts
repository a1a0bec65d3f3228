import type { CaseReference, Change, Reading, Repair } from '@selaras/adapter'
import { isTrackingNumber } from '@selaras/schemas'
import { type Command, commandsFor, type ProcessMap } from './processes.ts'
import type { Row } from './upstream.ts'

/** One step of a request. */
export interface SicantikStep {
  row: string
  /** `jenis_proses_id`. */
  process: string
  name?: string
  status: string
  /** When the row last changed, `YYYY-MM-DD HH:mm:ss` WIB; absent when no column tells. */
  at?: string
}

/** A request, put together from the rows of its steps. */
export interface SicantikRequest {
  /** `permohonan_izin_id`. */
  id: string
  /** `no_permohonan`, or the tracking number where the region keeps one. */
  about?: CaseReference
  applicant: { kind?: 'citizen' | 'organization'; name?: string }
  permit: { type?: string; code?: string; number?: string; decidedOn?: string }
  /** In the order in which they changed. */
  steps: SicantikStep[]
}

const KINDS: Readonly<Record<string, 'citizen' | 'organization'>> = {
  PERORANGAN: 'citizen',
  PERUSAHAAN: 'organization',
}

/** Text fit for an entry: one line, of at most so many characters. */
const fit = (text: string, most: number) =>
  text
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, most)
    .trim()

const defined = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>
  }

const latest = (moments: readonly (string | undefined)[]) =>
  moments
    .filter((each) => each !== undefined)
    .sort()
    .at(-1)

const stepOf = ({ row = '', process = '', processName, status = '', createdAt, changedAt, startedAt, endedAt }: Row) =>
  defined({
    row,
    process,
    name: processName,
    status,
    at: latest([createdAt, changedAt, startedAt, endedAt]),
  }) as SicantikStep

const aboutOf = ({ case: tracking, reference }: Row): CaseReference | undefined => {
  if (tracking !== undefined && isTrackingNumber(tracking)) return { case: tracking }
  return reference === undefined ? undefined : { reference: fit(reference, 100) }
}

/** What rows of one request say together; of what differs, the last to change holds. */
const requestOf = (id: string, rows: readonly Row[]): SicantikRequest => {
  const ordered = rows
    .map((row) => [row, stepOf(row)] as const)
    .sort(([, left], [, right]) => (order(left) < order(right) ? -1 : 1))
  const merged: Row = Object.assign({}, ...ordered.map(([row]) => defined(row)))
  const kind = KINDS[merged.applicantType?.toUpperCase() ?? '']
  return {
    id,
    ...defined({ about: aboutOf(merged) }),
    applicant: defined({ kind, name: merged.applicantName }),
    permit: defined({
      type: merged.permitType,
      code: merged.permitCode,
      number: merged.permit,
      decidedOn: merged.decidedOn?.slice(0, 10),
    }),
    steps: ordered.map(([, step]) => step),
  }
}

const order = ({ at = '', row }: SicantikStep) => `${at} ${row.padStart(12, '0')}`

/** Rows grouped to requests: SiCantik has one row a step. Rows without ids, deleted, or there twice are left out and told. */
export const toRequests = (rows: readonly Row[]): Reading<SicantikRequest[]> => {
  const repairs: Repair[] = []
  const groups = new Map<string, Map<string, Row>>()
  for (const [at, row] of rows.entries()) {
    const { request, row: id, process, status, deleted } = row
    const leave = (repair: string) => repairs.push({ pointer: `/${at}`, repair })
    if (!request || !id || !process || !status) leave('row-without-key-left-out')
    else if (deleted === '1' || deleted?.toLowerCase() === 'y') leave('deleted-row-left-out')
    else groups.set(request, (groups.get(request) ?? new Map<string, Row>()).set(id, row))
  }
  const value = [...groups].map(([id, steps]) => requestOf(id, [...steps.values()]))
  return { value, repairs, unknown: [] }
}

const dataOf = (command: Command, { permit }: SicantikRequest, { name, status }: SicantikStep, issuer: string) => {
  const words = fit(`SiCantik: ${name ?? ''} (${status})`.replace(':  (', ': ('), 500)
  if (command === 'return' || command === 'refuse') return { reason: words }
  if (command !== 'issue') return { note: words }
  const document = defined({
    type: 'permit',
    number: permit.number && fit(permit.number, 150),
    title: permit.type && fit(permit.type, 255),
    issuer,
    issuedOn: permit.decidedOn,
  })
  return { document, note: words }
}

/** A change with the moment its row changed. */
export interface Placed {
  change: Change
  at: string | undefined
}

/** Which requests are cases here. SiCantik holds those of a whole region, most of them somebody else's. */
export interface Ours {
  /** `jenis_izin_id`s; every kind of permit when left out. */
  permits?: readonly string[] | undefined
  /** Whether a column holds the tracking numbers of our cases. */
  hasTracking: boolean
}

/** The requests that are cases here, as far as rows tell. */
export const oursOf = (requests: readonly SicantikRequest[], { permits, hasTracking }: Ours): SicantikRequest[] =>
  requests.filter(({ about, permit }) => {
    const isNamed = about !== undefined && (!hasTracking || 'case' in about)
    return isNamed && (permits === undefined || (permit.code !== undefined && permits.includes(permit.code)))
  })

/** Every command the steps of requests stand for, in the order in which they changed. */
export const toChanges = (requests: readonly SicantikRequest[], processes: ProcessMap, issuer: string): Placed[] => {
  const placed = requests.flatMap((request) =>
    request.steps.flatMap((step) =>
      commandsFor(processes, step.process, step.status).flatMap((command, place): (Placed & { order: string })[] => {
        const { about } = request
        if (!about) return []
        const key = `${request.id}:${step.row}:${command}`
        const data = dataOf(command, request, step, issuer)
        const change = { key, about, command: { kind: 'service-request' as const, name: command, data } }
        return [{ change, at: step.at, order: `${order(step)} ${place}` }]
      }),
    ),
  )
  return placed.sort((left, right) => (left.order < right.order ? -1 : 1)).map(({ change, at }) => ({ change, at }))
}
