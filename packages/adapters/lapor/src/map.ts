import { type CaseReference, type Change, complaintOf, type Reading, type Repair } from '@selaras/adapter'
import type { Case } from '@selaras/rules'
import {
  type Applicant,
  type Complaint,
  type ComplaintSubmission,
  type Entry,
  isNik,
  isTrackingNumber,
  parsePhoneNumber,
} from '@selaras/schemas'
import { commandsOf, type Institutions } from './commands.ts'
import type { BridgeRow, Row } from './upstream.ts'
import {
  classificationFrom,
  isPlainComplaint,
  laporClassifications,
  laporStatuses,
  parseLaporNumber,
  statusFrom,
} from './vocabulary.ts'

/** What of a reporter is sent: nothing, how to reach them, or the NIK too. An anonymous report has none of it. */
export type ReporterDetail = 'none' | 'contact' | 'identity'

const defined = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined && member !== '')) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>
  }

const flag = (value: boolean) => (value ? '1' : '0')

const reporterColumns = (reporter: Applicant | undefined, detail: ReporterDetail) => {
  if (!reporter || detail === 'none') return {}
  const { identity, phone, email } = reporter
  return { ...(detail === 'identity' && { nik: identity.nik }), name: identity.name, phone, email }
}

/** The columns of a report. Organisations, extensions and what documents say beside their address are not sent. */
export const toReport = (complaint: ComplaintSubmission, detail: ReporterDetail): Partial<BridgeRow> => {
  const { place, attachments, classification } = complaint
  const addresses = (attachments ?? []).flatMap(({ url }) => url ?? []).join(' ')
  return defined({
    title: complaint.title,
    description: complaint.description,
    classification: classification && laporClassifications[classification],
    category: complaint.category,
    channel: complaint.channel,
    anonim: flag(complaint.anonymous),
    rahasia: flag(complaint.confidential),
    ...reporterColumns(complaint.reporter, detail),
    occurred_on: complaint.occurredOn,
    region: place?.region,
    address: place?.address,
    latitude: place?.latitude?.toString(),
    longitude: place?.longitude?.toString(),
    attachments: addresses,
  })
}

/** The number of a complaint that came from LAPOR! itself. */
const laporNumberOf = ({ channel, reference }: Pick<Complaint, 'channel' | 'reference'>): string | undefined =>
  channel === 'lapor' && reference !== undefined ? parseLaporNumber(reference) : undefined

const words = (data: Entry['data'], ...names: string[]) =>
  names.map((name) => data[name]).find((value) => typeof value === 'string')

/** The row of an entry; `undefined` when LAPOR! has no word for it, or knows it from its own report. */
export const toRow = (entry: Entry, state: Case, detail: ReporterDetail): BridgeRow | undefined => {
  const { id, type, time, subject, data } = entry
  const [kind, name = ''] = type.split('.')
  if (kind !== 'complaint' || name.startsWith('clock-') || name === 'extended') return undefined
  const complaint = state as Complaint
  const lapor = laporNumberOf(complaint)
  if (name === 'received') {
    if (lapor !== undefined) return undefined
    return { id, kind: 'laporan', at: time, case: subject, ...toReport(data.complaint as ComplaintSubmission, detail) }
  }
  const status = Object.hasOwn(laporStatuses, complaint.status) ? laporStatuses[complaint.status] : undefined
  return defined({
    id,
    kind: 'tindak-lanjut' as const,
    at: time,
    case: subject,
    lapor,
    status,
    ...(name === 'verified' && {
      classification: complaint.classification && laporClassifications[complaint.classification],
      category: complaint.category,
    }),
    ...(typeof data.to === 'string' && { institution: data.to }),
    ...(name === 'answered' && { answer: words(data, 'text') }),
    ...(name === 'reporter-replied' && { reply: words(data, 'text') }),
    ...(name === 'reporter-asked' ? { note: words(data, 'text') } : { note: words(data, 'reason', 'note') }),
  }) as BridgeRow
}

const YES = new Set(['1', 'ya', 'true'])

const coordinate = (value: string | undefined) =>
  value !== undefined && /^-?[0-9]{1,3}(?:\.[0-9]+)?$/.test(value.trim()) ? Number(value) : undefined

const reporterOf = ({ nik = '', name, phone, email }: Row) => {
  if (!isNik(nik.trim()) || !name) return undefined
  const number = parsePhoneNumber(phone ?? '')
  return defined({ identity: { nik: nik.trim(), name }, phone: number.ok ? number.value : undefined, email })
}

const titleOf = ({ title, description = '' }: Row) =>
  (title || description.split(/[.\n]/)[0] || '').trim().slice(0, 150).trim()

const documentsOf = ({ attachments = '' }: Row) => attachments.split(/\s+/).filter(Boolean).slice(0, 20)

/**
 * The complaint of a `laporan` row. A reporter whose NIK is not told stays with LAPOR!, as the law has it for the
 * anonymous: the complaint comes without one.
 */
export const toComplaint = (row: Row, pointer: string): Reading<ComplaintSubmission | undefined> => {
  const repairs: Repair[] = []
  const anonym = YES.has(row.anonim?.trim().toLowerCase() ?? '')
  const reporter = anonym ? undefined : reporterOf(row)
  if (!anonym && !reporter) repairs.push({ pointer, repair: 'reporter-stays-with-lapor' })
  const classification = row.classification && classificationFrom(row.classification)
  if (row.classification && !classification && !isPlainComplaint(row.classification))
    repairs.push({ pointer: `${pointer}/classification`, repair: 'not-mapped' })
  const place = defined({
    region: row.region,
    address: row.address,
    latitude: coordinate(row.latitude),
    longitude: coordinate(row.longitude),
  })
  const urls = documentsOf(row)
  const candidate = defined({
    title: titleOf(row),
    description: row.description,
    classification,
    category: row.category,
    channel: row.channel || 'lapor',
    anonymous: !reporter,
    confidential: YES.has(row.rahasia?.trim().toLowerCase() ?? ''),
    reporter,
    occurredOn: row.occurred_on,
    place: Object.keys(place).length > 0 ? place : undefined,
    attachments: urls.length > 0 ? urls.map((url) => ({ type: 'photo', url })) : undefined,
    reference: row.lapor === undefined ? undefined : parseLaporNumber(row.lapor),
  })
  const complaint = complaintOf(candidate, pointer)
  return { ...complaint, repairs: [...repairs, ...complaint.repairs] }
}

const aboutOf = ({ case: id, lapor }: Row): CaseReference | undefined => {
  if (id !== undefined && isTrackingNumber(id)) return { case: id }
  const reference = lapor === undefined ? undefined : parseLaporNumber(lapor)
  return reference === undefined ? undefined : { reference }
}

/** A report that arrived at LAPOR! and was not looked at yet changes nothing, and is no mistake. */
const isNews = ({ status }: Row) => status !== undefined && statusFrom(status) === 'received'

/** What a row means: a new complaint, changes of one that is there, or why it cannot be taken. */
export type Meaning =
  | { complaint: ComplaintSubmission; key: string }
  | { changes: Change[] }
  | { refused: string; id?: string }

/** What a row of LAPOR! means. Pure: the same row always means the same. */
export const toMeaning = (row: Row, institutions: Institutions, pointer: string): Reading<Meaning> => {
  const { id, kind } = row
  const refused = (reason: string, repairs: Repair[] = []) => ({
    value: { refused: reason, ...(id !== undefined && { id }) },
    repairs: [...repairs, { pointer, repair: `refused:${reason}` }],
    unknown: [],
  })
  if (id === undefined || !/^[\x21-\x7e]{1,100}$/.test(id)) return { ...refused('no-id'), value: { refused: 'no-id' } }
  if (kind === 'laporan') {
    // The number tells the report from one of ours, so that it is never sent back as a new one.
    if (row.lapor === undefined || parseLaporNumber(row.lapor) === undefined) return refused('no-lapor-number')
    const { value, repairs } = toComplaint({ ...row, channel: 'lapor' }, pointer)
    if (!value) return refused(repairs.at(-1)?.repair ?? 'unreadable', repairs.slice(0, -1))
    return { value: { complaint: value, key: id }, repairs, unknown: [] }
  }
  if (kind !== 'tindak-lanjut') return refused('unknown-kind')
  const about = aboutOf(row)
  if (!about) return refused('no-case')
  const { value, repairs } = commandsOf(row, institutions, pointer)
  if (value.length === 0 && !isNews(row)) return refused('no-meaning', repairs)
  const changes = value.map(
    ([name, data]): Change => ({ key: `${id}:${name}`, about, command: { kind: 'complaint', name, data } }),
  )
  return { value: { changes }, repairs, unknown: [] }
}
