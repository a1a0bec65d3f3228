import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../workspace.ts'
import { type Sabotage, sabotages } from './sabotage-list.ts'

/** Says to the processes of a run which sabotage is theirs. */
const VARIABLE = 'SELARAS_SABOTAGE'
const pathOf = ({ file }: Sabotage) => join(root, 'packages/exchange/src', file)

/** The source as the sabotage wants it; fails when the product does not say any more what is to be broken. */
const broken = ({ what, file, changes }: Sabotage, source: string): string =>
  changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`"${what}": ${file} does not hold "${from}" once any more.`)
    return text.replace(from, () => to)
  }, source)

const mine = (): Sabotage | undefined => sabotages[Number(process.env[VARIABLE] ?? -1)]

/** What the running sabotage makes of a module; `undefined` when it leaves that one alone. */
export const sabotaged = (path: string, source: string): string | undefined => {
  const sabotage = mine()
  return sabotage && path === pathOf(sabotage) ? broken(sabotage, source) : undefined
}

/** Environment of a process, and of all it starts, in which the product is broken like that. */
export const environmentFor = (sabotage: Sabotage): NodeJS.ProcessEnv => {
  broken(sabotage, readFileSync(pathOf(sabotage), 'utf8'))
  return {
    [VARIABLE]: String(sabotages.indexOf(sabotage)),
    NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'scripts/faults/sabotage-hook.ts'))}`,
    NODE_DISABLE_COMPILE_CACHE: '1',
  }
}
