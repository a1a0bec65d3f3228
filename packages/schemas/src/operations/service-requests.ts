import { ServiceRequestStatus } from '../codelists/service-request-status.gen.ts'
import { serviceRequestEntries as entries } from '../entries/service-request.ts'
import { ServiceId } from '../formats/service-id.ts'
import { ServiceRequest, ServiceRequestSubmission } from '../resources/service-request.ts'
import { caseOperations, clockCommands } from './case-operations.ts'

/** Operations on service requests (profile `service`). */
export const serviceRequestOperations = caseOperations({
  kind: 'service-request',
  resource: 'serviceRequests',
  profile: 'service',
  name: 'ServiceRequest',
  summary: {
    submit: { id: 'Ajukan permohonan layanan', en: 'Submit a service request' },
    get: { id: 'Lihat satu permohonan', en: 'Get a service request' },
    list: { id: 'Daftar permohonan', en: 'List service requests' },
  },
  submission: ServiceRequestSubmission,
  output: ServiceRequest,
  filters: { status: ServiceRequestStatus.optional(), service: ServiceId.optional() },
  commands: {
    return: entries.returned,
    resubmit: entries.resubmitted,
    accept: entries.accepted,
    start: entries.started,
    'request-payment': entries.paymentRequested,
    'confirm-payment': entries.paid,
    approve: entries.approved,
    issue: entries.issued,
    refuse: entries.refused,
    withdraw: entries.withdrawn,
    expire: entries.expired,
    object: entries.objected,
    'deem-approved': entries.deemedApproved,
    ...clockCommands(entries),
  },
})
