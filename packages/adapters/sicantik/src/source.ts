import type { AdapterContext, Reading } from '@selaras/adapter'
import type { Row } from './upstream.ts'

/** Calendar days in Jakarta, both included: `2026-03-01`. */
export interface Window {
  from: string
  until: string
}

/** Where rows come from: all of a window. */
export type Source = (window: Window, context: AdapterContext) => Promise<Reading<Row[]>>
