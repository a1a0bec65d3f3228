import type { Participant, Service } from '@selaras/schemas'

/** All a node needs to know, wherever it was written. */
export interface NodeSettings {
  /** Participant id, or all it publishes of itself. */
  participant: string | Participant
  services: readonly Service[]
  /** Path of the SQLite file. */
  database: string
  accept: Readonly<Record<string, string>>
  present: Readonly<Record<string, string>>
  directory: Readonly<Record<string, string>>
}
