// Makes the input files of the example, the same on every machine; `--check` only says which ones are stale.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dataFiles } from './files.ts'

const check = process.argv.includes('--check')
const stale: string[] = []

for (const [path, content] of dataFiles()) {
  const target = join(import.meta.dirname, path)
  if ((await readFile(target, 'utf8').catch(() => undefined)) === content) continue
  stale.push(path)
  if (check) continue
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, content)
}

if (stale.length === 0) console.log('Everything is fresh.')
else console.log(`${check ? 'Stale, run make-data.ts' : 'Wrote'}:\n${stale.map((path) => `  ${path}`).join('\n')}`)
process.exitCode = check && stale.length > 0 ? 1 : 0
