import { PROFILES } from '@selaras/schemas'
import { describe, expect, it } from 'vitest'
import { bundleClient, compressedSize } from './client-bundle.ts'

/** Raised only by the change that causes it; the promise is 30 KB. */
const CEILING = 28 * 1024

describe('bundle of the client', async () => {
  const bundle = await bundleClient()

  it('holds neither zod nor anything of Node, and no code made from text', () => {
    expect(bundle.inputs.filter((path) => /\bzod\b|^node:/.test(path))).toEqual([])
    const code = PROFILES.flatMap(bundle.files).join('\n')
    expect(code).not.toMatch(/_zod|ZodError|["'`]node:|\beval\(|new Function\b/)
  })

  it.each(PROFILES)('is below its ceiling with the validators of profile %s, compressed', (profile) => {
    const size = compressedSize(bundle.files(profile))
    expect(size, `${profile}: ${size} B`).toBeLessThan(CEILING)
  })

  it('brings the validators of no other profile along', () => {
    expect(bundle.files('service').join('')).toContain('"serviceRequests.submit":{')
    expect(bundle.files('service').join('')).not.toContain('"complaints.submit":{')
  })
})
