import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../workspace.ts'
import type { Check } from './process.ts'

const CONTRACT = '@selaras/schemas'
const STEPS = ['none', 'patch', 'minor', 'major'] as const
type Step = (typeof STEPS)[number]

const larger = (a: Step, b: Step): Step => (STEPS.indexOf(a) > STEPS.indexOf(b) ? a : b)

const git = (repository: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

const tried = (repository: string, ...args: string[]): string | undefined => {
  try {
    return git(repository, ...args)
  } catch {
    return undefined
  }
}

/** The nearest release behind HEAD, by the tag that `changeset tag` gives the contract. */
const lastRelease = (repository: string) =>
  tried(repository, 'describe', '--tags', '--abbrev=0', '--match', `${CONTRACT}@*`)

/** The step that pending changesets announce for the contract. */
const announced = (repository: string): Step => {
  const mark = new RegExp(`^["']?${CONTRACT}["']?:\\s*(patch|minor|major)\\s*$`, 'm')
  return globSync('.changeset/*.md', { cwd: repository })
    .map((file) => /^---\r?\n([\s\S]*?)^---/m.exec(readFileSync(join(repository, file), 'utf8'))?.[1] ?? '')
    .map((front) => (mark.exec(front)?.[1] ?? 'none') as Step)
    .reduce(larger, 'none')
}

const numbersOf = (version: string) => version.split(/[.+-]/).slice(0, 3).map(Number)

/** The step already taken in the manifest: `changeset version` uses changesets up before a tag is set. */
const taken = (repository: string, released: string): Step => {
  const manifest = readFileSync(join(repository, 'packages/schemas/package.json'), 'utf8')
  const [now, then] = [numbersOf((JSON.parse(manifest) as { version: string }).version), numbersOf(released)]
  const at = now.findIndex((number, index) => number !== then[index])
  return (['major', 'minor', 'patch'] as const)[at] ?? 'none'
}

interface Report {
  changes: { document: string; pointer: string; rule: string; verdict: string; message: { en: string } }[]
}

/** Compares `specs/` at a tag with `specs/` as it stands; answers one line a break. */
const breaksSince = (repository: string, tag: string): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-release-'))
  try {
    git(repository, 'archive', '--format=tar', '--output', join(folder, 'specs.tar'), tag, 'specs')
    execFileSync('tar', ['-xf', 'specs.tar'], { cwd: folder })
    const program = ['--conditions=@selaras/source', join(root, 'packages/cli/src/main.ts')]
    const words = ['diff', join(folder, 'specs'), join(repository, 'specs'), '--format', 'json']
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...words], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    if (status !== 0 && status !== 1) return [`selaras diff failed: ${stderr}`]
    return (JSON.parse(stdout) as Report).changes
      .filter(({ verdict }) => verdict === 'breaking')
      .map(({ document, pointer, rule, message }) => `${document}#${pointer}: ${message.en} [${rule}]`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const AT_MOST = 20

const refuseUnmarked = (repository: string, tag: string): string[] => {
  const released = tag.slice(CONTRACT.length + 1)
  // The step a caret range does not take: ^0.3.1 stays below 0.4.0.
  const needed: Step = released.startsWith('0.') ? 'minor' : 'major'
  const step = larger(announced(repository), taken(repository, released))
  if (STEPS.indexOf(step) >= STEPS.indexOf(needed)) return []
  const breaks = breaksSince(repository, tag)
  if (breaks.length === 0) return []
  const more = breaks.length > AT_MOST ? [`and ${breaks.length - AT_MOST} more`] : []
  const remedy = `${breaks.length} breaks since ${tag} are not marked: undo them, or add a ${needed} changeset for ${CONTRACT}`
  return [remedy, ...breaks.slice(0, AT_MOST), ...more]
}

/** Refuses a break of the specs since the last release that no changeset marks. Without a release it says so and passes. */
export const releaseGate = (repository: string): Check => {
  const tag = lastRelease(repository)
  if (tag) return { name: `release gate: specs against ${tag}`, run: () => refuseUnmarked(repository, tag) }
  const isShallow = existsSync(join(repository, '.git/shallow'))
  return {
    name: 'release gate: no release yet',
    run: () => (isShallow ? ['this clone is shallow and holds no tag: git fetch --tags --unshallow'] : []),
  }
}
