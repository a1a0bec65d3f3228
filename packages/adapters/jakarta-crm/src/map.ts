import { complaintOf, type Reading, type Repair, read, reading } from '@selaras/adapter'
import { type ComplaintSubmission, isInstant, type RegionCode } from '@selaras/schemas'
import { categoryCode } from './category-code.ts'
import { parseContent } from './content.ts'
import { defined } from './defined.ts'
import { parseReportCode, type ReportCode } from './report-code.ts'
import { type CrmStatus, statusFrom } from './statuses.ts'
import { type Detail, DistributionMap, type MapRow } from './upstream.ts'

/** A report of the CRM that can be told from others and stands somewhere. */
export interface CrmReport extends ReportCode {
  /** Number inside the CRM, asked for by `detail`. */
  id?: string
  status: CrmStatus
  row: MapRow
  pointer: string
}

/** The names of where a report is. */
export interface CrmPlace {
  village?: string
  district?: string
  city?: string
  province?: string
}

/** Gives the code of a place named as the CRM names it; the names have no codes. */
export type RegionOf = (place: CrmPlace) => RegionCode | undefined

/** Reports of an answer of `distribution-map`, or of a file that holds one. What has no code or no known status is left out and told. */
export const toReports = (message: unknown): Reading<CrmReport[]> => {
  const { value: rows = [], repairs, unknown } = read(DistributionMap, message)
  const notes: Repair[] = [...repairs]
  const reports = new Map<string, CrmReport>()
  for (const [at, row] of rows.entries()) {
    const pointer = `/${at}`
    const code = parseReportCode(row.code ?? '')
    const status = statusFrom(row.tstatus?.name ?? '')
    if (!code) notes.push({ pointer: `${pointer}/code`, repair: 'row-without-code-left-out' })
    else if (!status) notes.push({ pointer: `${pointer}/tstatus/name`, repair: 'status-not-mapped' })
    else reports.set(code.code, { ...code, status, row, pointer, ...(row.id !== undefined && { id: row.id }) })
  }
  return { value: [...reports.values()], repairs: notes, unknown }
}

/** Where the CRM's `detail` says a report is. */
export const placeOf = ({ village }: Detail): CrmPlace => {
  const { name, district } = village ?? {}
  const { city } = district ?? {}
  return defined({ village: name, district: district?.name, city: city?.name, province: city?.province?.name })
}

const shortened = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1).trim()}…`)

const documentsOf = (detail: Detail) =>
  (detail.documents ?? []).flatMap(({ url }) => (url === undefined ? [] : [{ type: 'photo', url }])).slice(0, 20)

/**
 * A report as a complaint. The public endpoints name no reporter, so none is named; the channel of the report is not
 * told either and is taken to be JAKI. The whole block of text is kept where it has no label that is known.
 */
export const toComplaint = (
  { row, code, pointer }: CrmReport,
  detail: Detail = {},
  regionOf: RegionOf = () => undefined,
): Reading<ComplaintSubmission | undefined> => {
  const content = parseContent(row.content ?? '')
  const category = content.category ?? row.complaintCategory?.name
  const description = content.description ?? content.location ?? category
  const region = regionOf(placeOf(detail))
  const address = content.address ?? content.location
  const place = defined({
    region,
    address: address && shortened(address, 500),
    latitude: row.lat === 0 ? undefined : row.lat,
    longitude: row.lng === 0 ? undefined : row.lng,
  })
  const documents = documentsOf(detail)
  return complaintOf(
    defined({
      title: shortened(description?.split('\n')[0] ?? '', 150),
      description: description && shortened(description, 5000),
      category: category && categoryCode(category),
      channel: 'jaki',
      anonymous: true,
      confidential: false,
      place: Object.keys(place).length > 0 ? place : undefined,
      attachments: documents.length > 0 ? documents : undefined,
      reference: code,
    }),
    pointer,
  )
}

/** A report of an export, with the complaint it is. */
export interface CrmExported {
  complaint: ComplaintSubmission
  status: CrmStatus
  /** As the CRM wrote it, when it is a moment with its zone. */
  createdAt?: string
}

/** Complaints of an export: the answer of `distribution-map` in a file. Details are not in it. */
export const readExport = (message: unknown): Reading<CrmExported[]> => {
  const { value: reports, repairs, unknown } = toReports(message)
  const exported: CrmExported[] = []
  const notes: Repair[] = [...repairs]
  for (const report of reports) {
    const { value: complaint, repairs: odd } = toComplaint(report)
    notes.push(...odd)
    const { createdAt } = report.row
    if (complaint)
      exported.push({
        complaint,
        status: report.status,
        ...(createdAt !== undefined && isInstant(createdAt) && { createdAt }),
      })
  }
  return reading(exported, notes, unknown)
}
