import { ComplaintStatus } from '../codelists/complaint-status.gen.ts'
import { complaintEntries as entries } from '../entries/complaint.ts'
import { Complaint, ComplaintSubmission } from '../resources/complaint.ts'
import { caseOperations, clockCommands } from './case-operations.ts'

/** Operations on complaints (profile `complaint`). */
export const complaintOperations = caseOperations({
  kind: 'complaint',
  resource: 'complaints',
  profile: 'complaint',
  name: 'Complaint',
  summary: {
    submit: { id: 'Sampaikan pengaduan', en: 'Submit a complaint' },
    get: { id: 'Lihat satu pengaduan', en: 'Get a complaint' },
    list: { id: 'Daftar pengaduan', en: 'List complaints' },
  },
  submission: ComplaintSubmission,
  output: Complaint,
  filters: { status: ComplaintStatus.optional() },
  commands: {
    verify: entries.verified,
    reject: entries.rejected,
    dispatch: entries.dispatched,
    redirect: entries.redirected,
    start: entries.started,
    respond: entries.answered,
    'ask-reporter': entries.reporterAsked,
    reply: entries.reporterReplied,
    resolve: entries.resolved,
    reopen: entries.reopened,
    close: entries.closed,
    escalate: entries.escalated,
    merge: entries.merged,
    ...clockCommands(entries),
  },
})
