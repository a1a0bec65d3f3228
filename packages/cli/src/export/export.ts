import { appendFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Store } from '@selaras/exchange'
import { exportStore } from '@selaras/exchange/export'
import { sealed } from '@selaras/exchange/privacy'
import type { Language } from '@selaras/schemas/problem'
import { existing, type NodeAt, nodeAt, participantOf } from '../backup/node-at.ts'
import type { Say } from '../messages.ts'
import type { Call } from '../program.ts'
import { openStore } from '../serve/open-store.ts'
import { Unusable } from '../unusable.ts'

interface Context {
  language: Language
  say: Say
}

/** Parts of two exports do not fit together. */
const emptyFolder = async (folder: string | undefined): Promise<string> => {
  if (folder === undefined) throw new Unusable('error.option-missing', { word: '--output', command: 'export' })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0) throw new Unusable('error.export-folder', { file: folder })
  return folder
}

const opened = (store: Store, { exchange }: NodeAt): Store =>
  exchange?.masterKey ? sealed(store, { masterKey: exchange.masterKey }) : store

/** `selaras export`: the audit log and the entries it covers, for somebody else to verify. */
export const exportCommand = async (
  { words: [word = ''], options }: Call,
  { language, say }: Context,
): Promise<number> => {
  const node = await existing(await nodeAt(word, language))
  const participant = participantOf(node, options.participant)
  process.umask(0o077)
  const folder = await emptyFolder(options.output)
  const { store, end } = await openStore(node.database)
  const write = (file: string, text: string) => appendFile(join(folder, file), text)
  // Without a single entry the file is there all the same.
  for (const file of ['entries.ndjson', 'audit.ndjson']) await write(file, '')
  const { entries, leaves, checkpoint } = await exportStore(opened(store, node), participant, { write })
  await store.close()
  await end()
  process.stdout.write(say('export.done', { file: folder, entries, leaves, checkpoint }))
  return 0
}
