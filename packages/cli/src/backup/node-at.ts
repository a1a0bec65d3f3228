import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import type { ParticipantId } from '@selaras/schemas'
import { isParticipantId } from '@selaras/schemas'
import type { Language } from '@selaras/schemas/problem'
import type { NodeSettings } from '../serve/settings.ts'
import { Unusable } from '../unusable.ts'
import { findFiles } from '../validate/find-files.ts'

const CONFIGURATIONS = ['.json', '.mjs', '.js', '.ts', '.mts']

/** A node by its configuration, or by its SQLite file alone. */
export type NodeAt = Pick<NodeSettings, 'database'> & { exchange?: NodeSettings['exchange'] }

/** What a word names: a configuration, or a database. */
export const nodeAt = async (word: string, language: Language): Promise<NodeAt> => {
  if (!CONFIGURATIONS.includes(extname(word))) return { database: { sqlite: word } }
  const { loadConfig } = await import('../serve/load-config.ts')
  return loadConfig(word, language, process.env)
}

/** The database must be there: nobody is served an empty one by mistake. */
export const existing = async (node: NodeAt): Promise<NodeAt> => {
  if ('sqlite' in node.database && !existsSync(node.database.sqlite)) await findFiles([node.database.sqlite])
  return node
}

/** The SQLite file of a node. Other databases have tools of their own. */
export const sqliteOf = ({ database }: NodeAt, command: string): string => {
  if (!('sqlite' in database)) throw new Unusable('error.not-sqlite', { command })
  return database.sqlite
}

/** Who the node is: as its configuration says, or as it was asked. */
export const participantOf = ({ exchange }: NodeAt, asked: string | undefined): ParticipantId => {
  const given = exchange?.participant
  const id = asked ?? (typeof given === 'object' ? given.id : given)
  if (id === undefined || !isParticipantId(id)) throw new Unusable('error.participant', { word: '--participant' })
  return id
}
