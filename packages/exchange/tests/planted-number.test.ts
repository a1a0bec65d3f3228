import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '@selaras/exchange'
import type { Entry } from '@selaras/schemas'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caseNumberOf } from '../src/cases/case-number.ts'
import { expectProblem } from './problems.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER } from './region.ts'

// STRANGER is a party somewhere else and knows a number of MALL's; AGENCY does not hold that case yet.

let region: Region
let log: Entry[]
beforeEach(async () => {
  region = createRegion()
  log = await region.entriesAt(MALL, await region.open())
})
afterEach(() => region.close())

const push = (entries: readonly Entry[], from: string) => region.call(from, AGENCY, 'POST', '/entries', { entries })
const heldAt = (id: string) => region.entriesAt(AGENCY, id)

/** The log as STRANGER would write it, chained anew, with itself as owner. */
const forged = (own: Partial<Entry> = {}): Entry[] => {
  const entries: Entry[] = []
  for (const entry of log) {
    const before = entries.at(-1)
    entries.push({
      ...entry,
      source: STRANGER as Entry['source'],
      ...own,
      ...(before && { previous: digestOf(before) }),
    })
  }
  return entries
}
const numbered = (entries: readonly Entry[], id: Entry['subject'], seed: string): Entry[] =>
  entries.map((entry) => ({ ...entry, subject: id, id: `${id}.${entry.sequence}`, seed }))
const seeds = ['AAAAAAAAAAAAAAAAAAAAAA', undefined]
const refusal = { code: 'invalid', rule: 'entry.number', pointer: '/entries/0/seed' } as const

describe("under another's number", () => {
  test('nothing is planted before its owner comes, and the owner is heard', async () => {
    await expectProblem(await push(forged(), STRANGER), refusal)
    for (const seed of seeds) await expectProblem(await push(forged({ seed }), STRANGER), refusal)
    expect(region.rows(AGENCY)).toMatchObject({ cases: 0, entries: 0 })
    expect((await push(log, MALL)).status).toBe(200)
    expect(await heldAt(log[0]?.subject ?? '')).toEqual(log)
  })

  test('nothing is planted after its owner came either, and nothing of the owner is lost', async () => {
    expect((await push(log, MALL)).status).toBe(200)
    await expectProblem(await push(forged(), STRANGER), refusal)
    expect(await heldAt(log[0]?.subject ?? '')).toEqual(log)
    expect((await push(log, MALL)).status).toBe(200)
  })

  test('the answer is the same whether there is such a case or not, byte for byte', async () => {
    const said = async () => {
      const answers = [forged(), forged({ seed: undefined }), forged().map((entry) => ({ ...entry, sequence: 2 }))]
      const texts = await Promise.all(answers.map(async (entries) => (await push(entries, STRANGER)).text()))
      return texts.map((text) => text.replace(/urn:selaras:request:[A-Za-z0-9_-]+/, ''))
    }
    const before = await said()
    await push(log, MALL)
    expect(await said()).toEqual(before)
  })

  test('of its own making anybody opens a case', async () => {
    const id = caseNumberOf(STRANGER as never, seeds[0] as string)
    expect((await push(numbered(forged(), id, seeds[0] as string), STRANGER)).status).toBe(200)
    expect(await heldAt(id)).toHaveLength(log.length)
  })
})

test('numbers are made as the vectors say', () => {
  const file = join(import.meta.dirname, '../../../specs/vectors/rules/case-number.json')
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
    cases: { owner: string; seed: string; number: string }[]
  }
  expect(cases.map(({ owner, seed }) => caseNumberOf(owner as never, seed))).toEqual(cases.map(({ number }) => number))
})
