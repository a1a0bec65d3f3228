import type { ParticipantId } from '@selaras/schemas'
import { type About, aboutOf } from '../audit/append-audit.ts'
import type { StoredCase } from '../store/store.ts'
import { caseFor } from '../views/case-view.ts'

/** What an operation answers, before it becomes a `Response`. */
export interface Answer {
  body: unknown
  /** The entry it came to, for the audit log. */
  about?: About
  headers?: Record<string, string>
}

/** A case as its reader may see it, with the tag its next command may be conditional on. */
export const caseAnswer = (stored: StoredCase, reader: ParticipantId, created = false): Answer => ({
  body: caseFor(stored, reader),
  about: aboutOf(stored),
  headers: { ETag: `"${stored.state.sequence}"`, ...(created && { Location: `${stored.kind}s/${stored.state.id}` }) },
})
