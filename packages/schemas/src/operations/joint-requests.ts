import { JointRequestStatus } from '../codelists/joint-request-status.gen.ts'
import { jointRequestEntries as entries } from '../entries/joint-request.ts'
import { ServiceId } from '../formats/service-id.ts'
import { JointRequest, JointRequestSubmission } from '../resources/joint-request.ts'
import { caseOperations, clockCommands } from './case-operations.ts'

/** Operations on joint requests (profile `joint`). */
export const jointRequestOperations = caseOperations({
  kind: 'joint-request',
  resource: 'jointRequests',
  profile: 'joint',
  name: 'JointRequest',
  summary: {
    submit: { id: 'Ajukan permohonan layanan terpadu', en: 'Submit a joint request' },
    get: { id: 'Lihat satu permohonan terpadu', en: 'Get a joint request' },
    list: { id: 'Daftar permohonan terpadu', en: 'List joint requests' },
  },
  submission: JointRequestSubmission,
  output: JointRequest,
  filters: { status: JointRequestStatus.optional(), service: ServiceId.optional() },
  commands: {
    'start-leg': entries.legStarted,
    'follow-leg': entries.legFollowed,
    redefine: entries.redefined,
    complete: entries.completed,
    refuse: entries.refused,
    withdraw: entries.withdrawn,
    expire: entries.expired,
    ...clockCommands(entries),
  },
})
