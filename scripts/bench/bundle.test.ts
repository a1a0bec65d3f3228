import { spawnSync } from 'node:child_process'
import { createContext, runInContext } from 'node:vm'
import * as contract from '@selaras/schemas'
import { validators } from '@selaras/schemas/compiled'
import { describe, expect, it } from 'vitest'
import { COMPILED_PROMISE, compiledBundles, FORMAT_PROMISE, formatBundles, sizeOf } from './bundle.ts'
import { sample } from './sample.ts'

/** Validators over the promise, each with a ceiling of its own, raised only by the change that causes it. */
const LARGER: Readonly<Record<string, number>> = { JointRequest: 8600 }

const CODE_FROM_TEXT = /\beval\(|new Function/

const readers = Object.keys(contract).filter((name) => /^(parse|is)[A-Z]/.test(name))
const schemas = readers.map((name) => name.replace(/^(parse|is)/, '')).filter((name) => name in contract)
const formats = await formatBundles([...new Set([...readers, ...schemas])])
const compiled = await compiledBundles(Object.keys(validators))

it.each(Object.entries(formats))('%s alone is below what was promised for a format', (_, code) => {
  expect(sizeOf(code)).toBeLessThan(FORMAT_PROMISE)
  expect(code).not.toMatch(CODE_FROM_TEXT)
})

it.each(Object.entries(compiled))(
  'the validator of %s is below its ceiling, without zod or code from text',
  (name, code) => {
    expect(sizeOf(code)).toBeLessThan(LARGER[name] ?? COMPILED_PROMISE)
    expect(code).not.toMatch(/_zod|ZodError/)
    expect(code).not.toMatch(CODE_FROM_TEXT)
  },
)

it('forgets no ceiling that is no longer needed', () => {
  for (const name of Object.keys(LARGER)) expect(sizeOf(compiled[name] ?? '')).toBeGreaterThan(COMPILED_PROMISE)
})

describe('where no code may be made from text', async () => {
  const { ServiceRequestSubmission: code = '' } = await compiledBundles(['ServiceRequestSubmission'], 'iife')

  it('works in a page', () => {
    const page = createContext({}, { codeGeneration: { strings: false, wasm: false } })
    expect(() => runInContext('eval("1")', page)).toThrow(/Code generation/)
    runInContext(code, page)
    const verdict = (value: unknown) =>
      JSON.parse(runInContext(`JSON.stringify(bundle.validate(${JSON.stringify(value)}))`, page))
    expect(verdict(sample).success).toBe(true)
    expect(verdict({ ...sample, service: 'X' }).issues).toMatchObject([
      { pointer: '/service', rule: 'service-id.shape' },
    ])
  })

  const inNode = (program: string) => {
    const flags = ['--disallow-code-generation-from-strings', '--input-type=commonjs']
    return spawnSync(process.execPath, [...flags, '--eval', program], { encoding: 'utf8' })
  }

  it('works in Node', () => {
    const payload = JSON.stringify({ ...sample, service: 'X' })
    const { stdout } = inNode(`${code};console.log(JSON.stringify(bundle.validate(${payload}).issues[0].rule))`)
    expect(JSON.parse(stdout)).toBe('service-id.shape')
    expect(inNode('new Function("return 1")').stderr).toContain('Code generation from strings disallowed')
  })
})
