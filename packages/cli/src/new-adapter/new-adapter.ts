import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { choose } from '../choose.ts'
import type { Say } from '../messages.ts'
import { write } from '../output.ts'
import type { Call } from '../program.ts'
import { Unusable } from '../unusable.ts'
import { adapterFiles, isAdapterName } from './adapter-files.ts'

/** The template as it is published inside `@selaras/adapter`. */
const readTemplate = async () => {
  const manifest = createRequire(import.meta.url).resolve('@selaras/adapter/package.json')
  const folder = join(dirname(manifest), 'template')
  const names = ['README.md', ...readdirSync(join(folder, 'src')).map((name) => `src/${name}`)]
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  return { version, files: new Map(names.map((name, at) => [name, texts[at] as string])) }
}

/** `selaras new adapter <name>`: a whole adapter with its sandbox and contract test, in `./adapter-<name>`. */
export const newCommand = async ({ words: [what, given = ''] }: Call, say: Say): Promise<number> => {
  choose<'adapter'>('new', what, ['adapter'], 'adapter')
  const name = given.replace(/^adapter-/, '')
  if (!isAdapterName(name)) throw new Unusable('error.adapter-name', { value: given })
  const folder = `adapter-${name}`
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Unusable('error.adapter-folder', { file: folder })
  const { version, files } = await readTemplate()
  for (const [path, text] of adapterFiles(files, name, version)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await write(process.stdout, say('new-adapter.done', { name, folder }))
  return 0
}
