import type { StoredCase } from '../store/store.ts'

/** What an operation answers, before it becomes a `Response`. */
export interface Answer {
  body: unknown
  headers?: Record<string, string>
}

/** A case with the tag its next command may be conditional on. */
export const caseAnswer = ({ kind, state }: StoredCase, created = false): Answer => ({
  body: state,
  headers: { ETag: `"${state.sequence}"`, ...(created && { Location: `${kind}s/${state.id}` }) },
})
