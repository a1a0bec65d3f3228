import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'tsup'
import { describe, expect, it } from 'vitest'
import { sample } from '../../bench/sample.ts'
import { root } from '../../workspace.ts'

const KILOBYTES = 1024

/** The table of messages, which every validator brings along, is more than half of it. */
const CEILING = 11 * KILOBYTES

/** One validator as a page would ship it: bundled, minified, nothing left outside. */
const bundleOf = async (name: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bundle-'))
  try {
    const entry = join(folder, 'entry.ts')
    const source = join(root, 'packages/schemas/src/compiled/index.gen.ts')
    writeFileSync(entry, `export { validate${name} as validate } from ${JSON.stringify(source)}\n`)
    await build({
      entry: [entry],
      outDir: join(folder, 'out'),
      config: false,
      tsconfig: join(root, 'tsconfig.base.json'),
      format: 'iife',
      globalName: 'bundle',
      platform: 'browser',
      noExternal: [/./],
      minify: true,
      silent: true,
      dts: false,
      clean: false,
    })
    return readFileSync(join(folder, 'out/entry.global.js'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.each(['ServiceRequestSubmission', 'ComplaintSubmission', 'CitizenIdentity', 'Entry'])(
  'bundle of %s',
  (name) => {
    it('is below its ceiling when compressed, without zod and without code made from text', async () => {
      const code = await bundleOf(name)
      const size = gzipSync(code, { level: 9 }).length
      expect(size, `${name}: ${size} B`).toBeLessThan(CEILING)
      expect(code).not.toMatch(/_zod|ZodError|\beval\(|new Function/)
    })
  },
)

it('validates where a page may not make code from text', async () => {
  const code = await bundleOf('ServiceRequestSubmission')
  const page = createContext({}, { codeGeneration: { strings: false, wasm: false } })
  expect(() => runInContext('eval("1")', page)).toThrow(/Code generation/)
  runInContext(code, page)
  const verdict = (value: unknown) =>
    JSON.parse(runInContext(`JSON.stringify(bundle.validate(${JSON.stringify(value)}))`, page))
  expect(verdict(sample).success).toBe(true)
  expect(verdict({ ...sample, service: 'X' }).issues).toMatchObject([{ pointer: '/service', rule: 'service-id.shape' }])
})
