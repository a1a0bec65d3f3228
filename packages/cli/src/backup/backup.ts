import { backupSqlite } from '@selaras/exchange/sqlite'
import type { Language } from '@selaras/schemas/problem'
import type { Say } from '../messages.ts'
import type { Call } from '../program.ts'
import { Unusable } from '../unusable.ts'
import { existing, nodeAt, sqliteOf } from './node-at.ts'

interface Context {
  language: Language
  say: Say
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** `selaras backup`: one moment of a database, while its node works. */
export const backupCommand = async (
  { words: [word = ''], options }: Call,
  { language, say }: Context,
): Promise<number> => {
  const { output } = options
  if (output === undefined) throw new Unusable('error.option-missing', { word: '--output', command: 'backup' })
  // Whatever is written holds personal data.
  process.umask(0o077)
  const file = sqliteOf(await existing(await nodeAt(word, language)), 'backup')
  try {
    await backupSqlite(file, output)
  } catch (error) {
    throw new Unusable('error.backup', { reason: messageOf(error) }, error)
  }
  process.stdout.write(say('backup.done', { file: output }))
  return 0
}
