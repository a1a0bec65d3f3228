import { lookup } from './lookup.ts'

let former: Promise<ReadonlyMap<string, string>> | undefined

const readFormer = async () => {
  const { historicalCodes } = await import('./generated/historical.gen.ts')
  return new Map(
    historicalCodes.split('\n').map((line): [string, string] => {
      const [code = '', current = ''] = line.split(' ')
      return [code, current]
    }),
  )
}

const formerCodes = () => {
  former ??= readFormer()
  former.catch(() => {
    former = undefined
  })
  return former
}

/**
 * The code a region has today: itself when it is in use, the new one when Papua's division re-coded it
 * (`91.01` Merauke is `93.01`). `undefined` for an unknown code, and for a former one whose successor no table shows.
 * Former codes are on file for regencies and districts; districts were renumbered too, so never carry digits over.
 */
export const current = async (code: string): Promise<string | undefined> =>
  (await lookup(code)) ? code : (await formerCodes()).get(code) || undefined

/**
 * Whether a region has, or before the division of Papua had, this dotted code. Fit to judge the region of a NIK, which
 * keeps the code of its first issue; an unknown one is a reason to warn, never to refuse.
 */
export const isKnown = async (code: string): Promise<boolean> =>
  (await lookup(code)) !== undefined || (await formerCodes()).has(code)
