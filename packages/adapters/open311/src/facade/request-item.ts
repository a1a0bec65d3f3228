import { type Reader, viewOf } from '@selaras/rules'
import { type Complaint, complaintStatusLabels } from '@selaras/schemas'
import type { Language } from '../messages.ts'
import { writeMoment } from '../moment.ts'
import { toStatus } from '../status.ts'
import type { ServiceType } from './service-type.ts'

export interface ItemOptions {
  services: ReadonlyMap<string, ServiceType>
  /** `service_code` of complaints without a category. */
  otherwise: string
  reader: Reader
  language: Language
}

/** A complaint as `GET requests` shows it. Whoever reads sees what the visibility table lets them see, and never a reporter. */
export const requestItem = (complaint: Complaint, { services, otherwise, reader, language }: ItemOptions) => {
  const seen = viewOf(complaint, reader).seen as Partial<Complaint>
  const code = complaint.category ?? otherwise
  const { title, description, place, responses, attachments } = seen
  return {
    service_request_id: complaint.id,
    status: toStatus(complaint.status),
    status_notes: responses?.at(-1)?.text ?? complaintStatusLabels[complaint.status]?.[language] ?? complaint.status,
    service_name: services.get(code)?.name[language] ?? code,
    service_code: code,
    description: title === undefined || title === description ? (description ?? null) : `${title}\n\n${description}`,
    agency_responsible: seen.assigned ?? null,
    service_notice: null,
    requested_datetime: writeMoment(Date.parse(complaint.submittedAt)),
    updated_datetime: writeMoment(Date.parse(complaint.updatedAt)),
    expected_datetime: null,
    address: place?.address ?? null,
    address_id: place?.region ?? null,
    zipcode: null,
    lat: place?.latitude ?? null,
    long: place?.longitude ?? null,
    media_url: attachments?.find(({ url }) => url)?.url ?? null,
  }
}
