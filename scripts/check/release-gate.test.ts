import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root } from '../workspace.ts'
import { releaseGate } from './release-gate.ts'

let repository: string

const WHO = ['-c', 'user.name=Uji', '-c', 'user.email=uji@example.org', '-c', 'commit.gpgsign=false']
const git = (...args: string[]) => execFileSync('git', [...WHO, ...args], { cwd: repository, stdio: 'pipe' })
const write = (file: string, content: unknown) => {
  mkdirSync(dirname(join(repository, file)), { recursive: true })
  writeFileSync(join(repository, file), typeof content === 'string' ? content : JSON.stringify(content))
}
const schema = (required: string[]) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  properties: { name: { type: 'string' }, note: { type: 'string' } },
  required,
})
const version = (number: string) =>
  write('packages/schemas/package.json', { name: '@selaras/schemas', version: number })
const commit = () => {
  git('add', '.')
  git('commit', '--quiet', '--allow-empty', '--message', 'x')
}
const release = (number: string) => {
  version(number)
  commit()
  git('tag', `@selaras/schemas@${number}`)
}
const breakIt = () => write('specs/schemas/Name.json', schema(['name', 'note']))
const mark = (step: string, name = '@selaras/schemas') =>
  write(
    '.changeset/a-change.md',
    `---\n"selaras": patch\n"${name}": ${step}\n---\n\nWords, "@selaras/schemas": major\n`,
  )
const gate = () => releaseGate(repository)

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'selaras-gate-'))
  git('init', '--quiet', '--initial-branch', 'main')
  write('specs/schemas/Name.json', schema(['name']))
  version('0.1.0')
  commit()
})
afterEach(() => rmSync(repository, { recursive: true, force: true }))

it('says plainly that there is no release yet, and passes', async () => {
  expect(gate().name).toBe('release gate: no release yet')
  expect(await gate().run()).toEqual([])
})

it('a clone without its history is no proof that nothing was released', async () => {
  commit()
  const clone = join(repository, 'clone')
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository}`, clone], { stdio: 'pipe' })
  expect(await releaseGate(clone).run()).toEqual([expect.stringContaining('git fetch --tags')])
})
it('lets through what breaks nobody', async () => {
  release('0.1.0')
  write('specs/schemas/Name.json', { ...schema(['name']), title: 'Nama' })
  expect(gate().name).toBe('release gate: specs against @selaras/schemas@0.1.0')
  expect(await gate().run()).toEqual([])
})

it('names an unmarked break: where, why, and what to do', async () => {
  release('0.1.0')
  breakIt()
  expect(await gate().run()).toEqual([
    '1 breaks since @selaras/schemas@0.1.0 are not marked: undo them, or add a minor changeset for @selaras/schemas',
    'schemas/Name.json#/required: note is required now. [required.added]',
  ])
})

it('sees a document that went', async () => {
  release('1.0.0')
  rmSync(join(repository, 'specs/schemas/Name.json'))
  write('specs/schemas/Other.json', schema([]))
  expect(String(await gate().run())).toContain('[document.removed]')
})

describe('a mark', () => {
  it.each<[string, string, string, boolean]>([
    ['0.1.0', 'minor', '@selaras/schemas', true],
    ['0.1.0', 'major', '@selaras/schemas', true],
    ['0.1.0', 'patch', '@selaras/schemas', false],
    ['0.1.0', 'minor', '@selaras/client', false],
    ['1.4.0', 'major', '@selaras/schemas', true],
    ['1.4.0', 'minor', '@selaras/schemas', false],
  ])('after %s, a %s changeset for %s: accepted %s', async (released, step, name, accepted) => {
    release(released)
    breakIt()
    mark(step, name)
    const problems = await gate().run()
    expect(problems.length === 0).toBe(accepted)
  })

  it.each([
    ['0.1.0', '0.2.0', true],
    ['0.1.0', '0.1.1', false],
    ['1.0.0', '2.0.0', true],
    ['1.0.0', '1.1.0', false],
  ])('from %s the version is %s already, its changesets used up: accepted %s', async (released, next, accepted) => {
    release(released)
    breakIt()
    version(next)
    expect((await gate().run()).length === 0).toBe(accepted)
  })
})

it('compares with the latest release behind this commit, not with an earlier one', async () => {
  release('0.1.0')
  breakIt()
  release('0.2.0')
  expect(gate().name).toBe('release gate: specs against @selaras/schemas@0.2.0')
  expect(await gate().run()).toEqual([])
})

it('reads the whole of our own specs', async () => {
  cpSync(join(root, 'specs'), join(repository, 'specs'), { recursive: true })
  release('0.1.0')
  commit()
  expect(await gate().run()).toEqual([])
  rmSync(join(repository, 'specs/openapi/complaint.json'))
  expect(String(await gate().run())).toContain('openapi/complaint.json')
})
