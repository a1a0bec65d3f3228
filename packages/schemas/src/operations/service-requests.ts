import type * as z from 'zod'
import { ServiceRequestStatus } from '../codelists/service-request-status.gen.ts'
import { serviceRequestEntries as entries } from '../entries/service-request.ts'
import { ServiceId } from '../formats/service-id.ts'
import { ServiceRequest, ServiceRequestSubmission } from '../resources/service-request.ts'
import { CaseParams, commandOperation, PageQuery, page, READ, WRITE } from './common.ts'
import type { Operation } from './operation.ts'

const command = (
  verb: string,
  method: string,
  entry: { about: { title: { id: string; en: string } }; data: z.ZodType },
): Operation =>
  commandOperation({
    command: { kind: 'service-request', name: verb },
    resource: 'serviceRequests',
    verb,
    method,
    summary: entry.about.title,
    body: entry.data,
    output: ServiceRequest,
  })

/** Operations on service requests (profile `service`). */
export const serviceRequestOperations: readonly Operation[] = [
  {
    id: 'serviceRequests.submit',
    profile: 'service',
    method: 'POST',
    path: '/service-requests',
    summary: { id: 'Ajukan permohonan layanan', en: 'Submit a service request' },
    body: ServiceRequestSubmission,
    output: ServiceRequest,
    status: 201,
    problems: WRITE,
    idempotent: true,
    access: 'participant',
    command: { kind: 'service-request', name: 'submit' },
  },
  {
    id: 'serviceRequests.get',
    profile: 'service',
    method: 'GET',
    path: '/service-requests/{id}',
    summary: { id: 'Lihat satu permohonan', en: 'Get a service request' },
    params: CaseParams,
    output: ServiceRequest,
    status: 200,
    problems: READ,
    idempotent: false,
    access: 'participant',
  },
  {
    id: 'serviceRequests.list',
    profile: 'service',
    method: 'GET',
    path: '/service-requests',
    summary: { id: 'Daftar permohonan', en: 'List service requests' },
    query: PageQuery.extend({ status: ServiceRequestStatus.optional(), service: ServiceId.optional() }),
    output: page('ServiceRequest', { id: 'Daftar permohonan', en: 'List of service requests' }, ServiceRequest),
    status: 200,
    problems: READ,
    idempotent: false,
    access: 'participant',
    paged: true,
  },
  command('return', 'return', entries.returned),
  command('resubmit', 'resubmit', entries.resubmitted),
  command('accept', 'accept', entries.accepted),
  command('start', 'start', entries.started),
  command('request-payment', 'requestPayment', entries.paymentRequested),
  command('confirm-payment', 'confirmPayment', entries.paid),
  command('approve', 'approve', entries.approved),
  command('issue', 'issue', entries.issued),
  command('refuse', 'refuse', entries.refused),
  command('withdraw', 'withdraw', entries.withdrawn),
  command('expire', 'expire', entries.expired),
  command('object', 'object', entries.objected),
]
