import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test } from 'vitest'
import { MALL, submission } from './region.ts'
import { createSignedRegion, type SignedRegion } from './signed-region.ts'

let signed: SignedRegion
afterEach(() => signed.region.close())

const sql = (text: string) => {
  const open = new DatabaseSync(join(signed.region.folder, `${MALL}.db`))
  open.exec(text)
  open.close()
}
const submit = () => signed.json(MALL, MALL, 'POST', '/service-requests', submission)
/** Answers peers gave when asked to cosign the state of the log as it is now. */
const cosignedNow = async () => {
  const before = signed.region.calls.length
  await signed.region.exchanges[MALL]?.checkpoint()
  const asked = signed.region.calls.slice(before).filter(({ path }) => path === '/audit/cosign')
  return asked.map(({ status }) => status)
}

test('who says it was restored in years of few digits finds nobody to sign a second history either', async () => {
  signed = await createSignedRegion()
  await submit()
  for (const since of [9, 10]) {
    sql(`INSERT INTO recoveries VALUES (${since}, '[]', 1)`)
    await submit()
    expect(await cosignedNow()).toEqual([200, 200])
  }
  sql("UPDATE audit SET hash = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' WHERE position = 0")
  await submit()
  expect((await cosignedNow()).filter((status) => status === 200)).toEqual([])
})

test('who says it was restored in a time that is yet to come finds nobody to sign either', async () => {
  signed = await createSignedRegion()
  await submit()
  sql(`INSERT INTO recoveries VALUES (${Date.now() + 3_600_000}, '[]', 1)`)
  await submit()
  expect((await cosignedNow()).filter((status) => status === 200)).toEqual([])
})
