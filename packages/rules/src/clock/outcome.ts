import type { Issue } from '@selaras/schemas/problem'

/** Something to mend, and where: in which file of data, on which line (from 1). */
export interface DataIssue extends Issue {
  file?: string
  line?: number
}

/** A value, or what to change. Nothing in this folder throws on bad data. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; issues: DataIssue[] }

export const refused = (...issues: DataIssue[]): { ok: false; issues: DataIssue[] } => ({ ok: false, issues })
