import type { Guarded } from '@selaras/schemas/guard'

/** Where a value stands. */
export interface Place {
  /** Path as it was given, or `-`. */
  file: string
  /** Line the value starts on, counted from one; for CSV the line its row ends on. */
  line: number
  /** Position in a JSON array, counted from one. */
  item?: number
}

/** One value to validate, read but perhaps refused by the guard. */
export interface Datum extends Place {
  read: Guarded
}
