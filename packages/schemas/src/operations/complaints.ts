import type * as z from 'zod'
import { ComplaintStatus } from '../codelists/complaint-status.gen.ts'
import { complaintEntries as entries } from '../entries/complaint.ts'
import { Complaint, ComplaintSubmission } from '../resources/complaint.ts'
import { CaseParams, commandOperation, PageQuery, page, READ, WRITE } from './common.ts'
import type { Operation } from './operation.ts'

const command = (
  verb: string,
  method: string,
  entry: { about: { title: { id: string; en: string } }; data: z.ZodType },
): Operation =>
  commandOperation({
    command: { kind: 'complaint', name: verb },
    resource: 'complaints',
    verb,
    method,
    summary: entry.about.title,
    body: entry.data,
    output: Complaint,
  })

/** Operations on complaints (profile `complaint`). */
export const complaintOperations: readonly Operation[] = [
  {
    id: 'complaints.submit',
    profile: 'complaint',
    method: 'POST',
    path: '/complaints',
    summary: { id: 'Sampaikan pengaduan', en: 'Submit a complaint' },
    body: ComplaintSubmission,
    output: Complaint,
    status: 201,
    problems: WRITE,
    idempotent: true,
    access: 'participant',
    command: { kind: 'complaint', name: 'submit' },
  },
  {
    id: 'complaints.get',
    profile: 'complaint',
    method: 'GET',
    path: '/complaints/{id}',
    summary: { id: 'Lihat satu pengaduan', en: 'Get a complaint' },
    params: CaseParams,
    output: Complaint,
    status: 200,
    problems: READ,
    idempotent: false,
    access: 'participant',
  },
  {
    id: 'complaints.list',
    profile: 'complaint',
    method: 'GET',
    path: '/complaints',
    summary: { id: 'Daftar pengaduan', en: 'List complaints' },
    query: PageQuery.extend({ status: ComplaintStatus.optional() }),
    output: page('Complaint', { id: 'Daftar pengaduan', en: 'List of complaints' }, Complaint),
    status: 200,
    problems: READ,
    idempotent: false,
    access: 'participant',
    paged: true,
  },
  command('verify', 'verify', entries.verified),
  command('reject', 'reject', entries.rejected),
  command('dispatch', 'dispatch', entries.dispatched),
  command('redirect', 'redirect', entries.redirected),
  command('start', 'start', entries.started),
  command('respond', 'respond', entries.answered),
  command('ask-reporter', 'askReporter', entries.reporterAsked),
  command('reply', 'reply', entries.reporterReplied),
  command('resolve', 'resolve', entries.resolved),
  command('reopen', 'reopen', entries.reopened),
  command('close', 'close', entries.closed),
  command('escalate', 'escalate', entries.escalated),
  command('merge', 'merge', entries.merged),
]
