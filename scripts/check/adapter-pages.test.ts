import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../workspace.ts'
import { adapterPageCheck, pageProblems, sectionsOf } from './adapter-pages.ts'

interface Example {
  path: string
  method?: string
  headers?: Record<string, string>
  body?: unknown
}

/** What is asked here of the `tryout` of an adapter. */
interface Tried {
  tryout?: {
    sandbox?: (world: { now: () => number }) => {
      fetch: typeof fetch & { faults?: readonly string[] }
      examples: readonly Example[]
    }
  }
}

const NOW = Date.parse('2026-03-13T10:00:00+07:00')

/** What an example is answered, with a fault or without; `slow` answers nothing. */
const answered = async (sandbox: typeof fetch, { path, method, headers, body }: Example, fault?: string) => {
  const url = new URL(`https://sandbox.example.invalid/${path}`)
  if (fault) url.searchParams.set('fault', fault)
  const sent = typeof body === 'string' ? body : JSON.stringify(body)
  const init = { method: method ?? (body === undefined ? 'GET' : 'POST'), signal: AbortSignal.timeout(200) }
  const call = sandbox(url, { ...init, headers: headers ?? {}, ...(sent !== undefined && { body: sent }) })
  return call.then(
    async (response) => `${response.status} ${await response.text()}`,
    () => 'no answer',
  )
}

const page = (headings: readonly string[], text = 'Says `one`.') =>
  headings.map((heading) => `## ${heading}\n\n${text}\n`).join('\n')
const ENGLISH = ['Scope', 'Maturity', 'Sources', 'Options', 'Abilities', 'Quirks handled', 'What is lost', 'Sandbox']
const INDONESIAN = [
  ...['Lingkup', 'Kematangan', 'Sumber', 'Pilihan'],
  ...['Kemampuan', 'Keanehan yang ditangani', 'Yang hilang', 'Tiruan'],
]

test('every adapter has its two pages', async () => {
  expect(await adapterPageCheck.run()).toEqual([])
})

test('a page that lacks a heading, says nothing under one, or names other things than its sister is told', () => {
  const [english, indonesian] = [page(ENGLISH), page(INDONESIAN)]
  expect(pageProblems(english, indonesian, [])).toEqual([])
  expect(pageProblems(page(ENGLISH.slice(1)), indonesian, [])[0]).toMatch(/^README\.md has the headings Maturity/)
  expect(pageProblems(english, page(INDONESIAN.toReversed()), [])[0]).toMatch(/^README\.id\.md has the headings Tiruan/)
  expect(pageProblems(english, '', [])).toHaveLength(2)
  expect(pageProblems(`${english}\`two\``, indonesian, [])).toEqual(['README.id.md does not name two'])
  expect(pageProblems(english, `${indonesian}\`dua\``, [])).toEqual(['README.md does not name dua'])
  expect(pageProblems(page(ENGLISH, ''), page(INDONESIAN, ''), []).slice(0, 1)).toEqual([
    'README.md says nothing under "Scope"',
  ])
  expect(pageProblems(english, indonesian, ['port-only'])).toEqual(['README.md is not of maturity port-only'])
})

describe.each(globSync('packages/adapters/*/src/tryout.ts', { cwd: root }))('%s', async (path) => {
  const { tryout } = (await import(join(root, path))) as Tried
  const system = basename(path.replace(/\/src.*/, ''))
  const running = tryout?.sandbox?.({ now: () => NOW })
  const faults = running?.fetch.faults ?? []

  test.skipIf(faults.length === 0)('shows the trouble its page lists, and lists all of it', () => {
    const text = readFileSync(join(root, 'packages/adapters', system, 'README.md'), 'utf8')
    const [, sandbox = ''] = sectionsOf(text).find(([heading]) => heading === 'Sandbox') ?? []
    const unlisted = faults.filter(
      (fault) => !sandbox.includes(`\`${fault}\``) && !sandbox.includes(`?fault=${fault}\``),
    )
    expect(unlisted).toEqual([])
  })

  // An upstream that writes its numbers as text has none to leave out.
  const visible = faults.filter((fault) => fault !== 'empty-text')
  test.skipIf(!running).each(visible)('answers otherwise than in truth on ?fault=%s', async (fault) => {
    const { fetch: sandbox, examples } = running as NonNullable<typeof running>
    const differ = await Promise.all(
      examples.map(async (example) => (await answered(sandbox, example)) !== (await answered(sandbox, example, fault))),
    )
    expect(differ).toContain(true)
  })
})
