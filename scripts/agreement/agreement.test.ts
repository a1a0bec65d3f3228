import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compare } from './compare.ts'
import { mutants, schemaNames, vectors } from './corpus.ts'
import { foreignValidators, missingValidators } from './foreign.ts'
import { createServer } from './server.ts'

const SEED = 2026
const PAYLOADS = 5000

it('Python and PHP are here wherever nothing may be skipped', () => {
  if (process.env.CI) expect(missingValidators).toEqual([])
})

describe(`zod, ajv, compiled, server${foreignValidators.map(({ name }) => `, ${name}`).join('')} give one answer`, () => {
  it('on every vector', async () => {
    const { payloads, compiled, server, disagreements } = await compare(vectors())
    expect(payloads).toBeGreaterThan(1000)
    expect(compiled).toBeGreaterThan(500)
    expect(server.asked).toBeGreaterThan(50)
    expect(disagreements).toEqual([])
  })

  it(`on ${PAYLOADS} payloads near what is valid`, { timeout: 120_000 }, async () => {
    const { disagreements, byRule, valid, server } = await compare(mutants(PAYLOADS, SEED))
    expect(disagreements).toEqual([])
    expect(valid).toBeGreaterThan(PAYLOADS / 10)
    expect(valid).toBeLessThan(PAYLOADS / 2)
    expect(Object.keys(byRule).sort()).toContain('complaint.reporter')
    expect(server.asked).toBeGreaterThan(PAYLOADS / 5)
    expect(server.refused).toBeGreaterThan(server.asked / 2)
    expect(server.refused).toBeLessThan(server.asked)
  })

  for (const missing of missingValidators) it.skip(`${missing} is not on this machine`)
})

it('the long form says what it held against what', () => {
  const program = fileURLToPath(new URL('./main.ts', import.meta.url))
  const args = ['--conditions=@selaras/source', program, '--count', '300', '--seed', '3']
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stdout).toMatch(/"payloads": \d+[\s\S]*\n0 disagreements\n$/)
  expect(status).toBe(0)
})

describe('payloads', () => {
  it('are the same for a seed, and others for another', () => {
    const made = (seed: number) => JSON.stringify([...mutants(50, seed)])
    expect(made(1)).toBe(made(1))
    expect(made(1)).not.toBe(made(2))
  })

  it('reach every schema and survive JSON unchanged', () => {
    const made = [...mutants(3000, SEED)]
    expect([...new Set(made.map(({ schema }) => schema))].sort()).toEqual([...schemaNames].sort())
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
  })
})

/** A validator that says `verdict`, a JavaScript expression over `line`, of every payload. */
const broken = (verdict: string) => {
  const program = `require('node:readline').createInterface({input: process.stdin}).on('line', (line) => console.log(${verdict}))`
  return { name: 'python' as const, command: process.execPath, args: ['-e', program] }
}

describe('a validator that is wrong is found out', () => {
  it.each([
    ['accepts everything', '1', 'python accepts, ajv refuses'],
    ['refuses everything', '0', 'ajv accepts, python refuses'],
  ])('one that %s', async (_, verdict, detail) => {
    const { disagreements } = await compare(mutants(200, SEED), [broken(verdict)])
    expect(disagreements.length).toBeGreaterThan(20)
    for (const disagreement of disagreements) expect(disagreement.detail).toContain(detail)
  })

  it('one that says something else, or too little', async () => {
    await expect(compare(mutants(5, SEED), [broken('"perhaps"')])).rejects.toThrow('perhaps')
    const silent = { ...broken('1'), args: ['-e', 'process.stdin.resume()'] }
    await expect(compare(mutants(5, SEED), [silent])).rejects.toThrow('0 verdicts on 5 payloads')
  })

  it.each<[string, (response: Response) => Response]>([
    ['takes everything', () => Response.json({}, { status: 201 })],
    ['falls over', () => Response.json({ type: 'urn:selaras:problem:internal', issues: [] }, { status: 500 })],
    ['knows nobody', () => Response.json({ type: 'urn:selaras:problem:unauthenticated', issues: [] }, { status: 401 })],
  ])('a server that %s', async (_, change) => {
    const { disagreements } = await compare(mutants(300, SEED), [], createServer(change))
    expect(disagreements.length).toBeGreaterThan(20)
    for (const { between } of disagreements) expect(between).toBe('contract and server')
  })
})
