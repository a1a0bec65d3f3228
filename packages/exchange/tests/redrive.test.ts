import { afterEach, expect, test } from 'vitest'
import type { Attempt } from '../src/index.ts'
import { AGENCY, createRegion, MALL, type Region } from './region.ts'

let region: Region
afterEach(() => region.close())

test('what was given up on raises an alarm, is listed without personal data, and is taken up again in one call', async () => {
  const alarms: Attempt[] = []
  region = createRegion({
    [MALL]: {
      schedule: { waits: [1], attempts: 2 },
      observe: { attempt: (attempt) => void (attempt.outcome === 'parked' && alarms.push(attempt)) },
    },
  })
  region.offline.add(AGENCY)
  region.startAll()
  const mall = region.exchanges[MALL]
  const [one, two] = [await region.open(), await region.open()]
  await expect.poll(async () => (await mall?.backlog())?.parked).toBe(2)
  expect(alarms.map((alarm) => alarm.case).sort()).toEqual([one, two].sort())
  expect(await mall?.stuck()).toEqual(
    [one, two].sort().map((id) => ({
      state: 'parked',
      destination: `peer:${AGENCY}`,
      case: id,
      command: undefined,
      problem: 'cannot be reached',
    })),
  )
  region.offline.delete(AGENCY)
  expect(await mall?.redrive({ case: one as never })).toBe(1)
  await expect.poll(() => region.entriesAt(AGENCY, one).then(({ length }) => length)).toBe(1)
  expect(await region.entriesAt(AGENCY, two)).toEqual([])
  expect(await mall?.redrive()).toBe(1)
  await region.settle()
  expect(await region.entriesAt(AGENCY, two)).toHaveLength(1)
  expect([await mall?.redrive(), await mall?.stuck()]).toEqual([0, []])
})
