import type { Change } from './lifecycle.ts'

interface Noted {
  note?: string | undefined
}

/** The reason of an entry becomes the note of its case. */
export const noteReason: Change<Noted> = (_state, { reason }: { reason: string }) => ({ note: reason })
/** The note of an entry becomes that of its case; one without a note takes the old one away. */
export const noteNote: Change<Noted> = (_state, { note }: { note?: string }) => ({ note })
