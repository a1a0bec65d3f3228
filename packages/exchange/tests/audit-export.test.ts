import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExportFile, exportStore, FILES, type Finding, verifyExport } from '../src/export/index.ts'
import type { Directory } from '../src/index.ts'
import { sqlite } from '../src/sqlite.ts'
import { AGENCY, complaint, MALL, STRANGER, submission } from './region.ts'
import { createSignedRegion, type SignedRegion } from './signed-region.ts'
import { type Files, randomOf, tamper } from './tampering.ts'

/** How many tamperings; `TAMPERINGS=10000` for the long form. */
const COUNT = Number(process.env.TAMPERINGS ?? 300)
const SEED = Number(process.env.SEED ?? 20_260_313)

let signed: SignedRegion
let whole: Files
let directory: Directory

beforeAll(async () => {
  signed = await createSignedRegion()
  directory = signed.directory
  signed.region.startAll()
  const { call, json, region } = signed
  const key = () => crypto.randomUUID()
  const theirs = await json<{ id: string }>(AGENCY, AGENCY, 'POST', '/complaints', complaint, key())
  for (let at = 0; at < 8; at++) {
    const { id } = await json<{ id: string }>(MALL, MALL, 'POST', '/service-requests', submission, key())
    await call(AGENCY, MALL, 'POST', `/service-requests/${id}/accept`, {})
    if (at % 2 === 0) await call(AGENCY, MALL, 'POST', `/service-requests/${id}/start`, {})
  }
  for (const [name, data] of [
    ['verify', {}],
    ['dispatch', { to: MALL }],
  ] as const)
    await json(AGENCY, AGENCY, 'POST', `/complaints/${theirs.id}/${name}`, data)
  await region.settle()
  await region.exchanges[MALL]?.checkpoint()
  whole = await exported()
}, 30_000)
afterAll(() => signed.region.close())

const exported = async (): Promise<Files> => {
  const files: Files = { [FILES.manifest]: '', [FILES.entries]: '', [FILES.audit]: '', [FILES.checkpoint]: '' }
  const store = sqlite(`${signed.region.folder}/${MALL}.db`)
  await exportStore(store, MALL as never, {
    write: async (file: ExportFile, text) => {
      files[file] += text
    },
  })
  await store.close()
  return files
}
/** Somebody who kept the checkpoint verifies what they are shown now. */
const verify = (files: Files, held: string | undefined = whole[FILES.checkpoint], keys: Directory | null = directory) =>
  verifyExport(
    {
      manifest: files[FILES.manifest],
      entries: [files[FILES.entries]],
      audit: [files[FILES.audit]],
      ...(files[FILES.checkpoint] !== '' && { checkpoint: files[FILES.checkpoint] }),
    },
    { ...(keys && { directory: keys }), ...(held !== undefined && { held: { file: 'held.txt', text: held } }) },
  )
const lines = (file: ExportFile) => whole[file].split('\n').slice(0, -1)
const withLines = (file: ExportFile, changed: readonly string[]): Files => ({
  ...whole,
  [file]: changed.map((line) => `${line}\n`).join(''),
})
/** The manifest as whoever changed the files would write it. */
const recounted = (files: Files): Files => {
  const count = (file: ExportFile) => files[file].split('\n').length - 1
  const manifest = { ...JSON.parse(files[FILES.manifest]), entries: count(FILES.entries), leaves: count(FILES.audit) }
  return { ...files, [FILES.manifest]: `${JSON.stringify(manifest)}\n` }
}

describe('an export', () => {
  test('that nobody touched is whole, and vouched for by two peers', async () => {
    const verdict = await verify(whole)
    expect(verdict).toMatchObject({ findings: [], vouched: lines(FILES.audit).length, cosigners: [STRANGER, AGENCY] })
    expect(verdict.manifest).toMatchObject({ participant: MALL, entries: lines(FILES.entries).length })
    expect(lines(FILES.entries).length).toBeGreaterThan(22)
    expect((await verify(whole, undefined, null)).findings).toEqual([])
  })

  test('may be read in pieces of any size', async () => {
    const pieces = (text: string, size: number) => text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
    for (const size of [1, 7, 4096])
      expect(
        (
          await verifyExport(
            {
              manifest: whole[FILES.manifest],
              entries: pieces(whole[FILES.entries], size),
              audit: pieces(whole[FILES.audit], size),
              checkpoint: whole[FILES.checkpoint],
            },
            { directory },
          )
        ).findings,
      ).toEqual([])
  })

  test('with more behind the checkpoint is whole, and says how far it is vouched for', async () => {
    await signed.json(MALL, MALL, 'POST', '/complaints', complaint, crypto.randomUUID())
    const later = await exported()
    const vouched = lines(FILES.audit).length
    expect(await verify(later)).toMatchObject({ findings: [], vouched, manifest: { leaves: vouched + 1 } })
  })
})

describe('an export says what is wrong, and where, when', () => {
  const first = async (files: Files): Promise<Finding | undefined> => (await verify(recounted(files))).findings[0]
  const at = 4
  const entryAt = (line: number) =>
    JSON.parse(lines(FILES.entries)[line] ?? '') as { subject: string; sequence: number }

  test('an entry was changed', async () => {
    const changed = lines(FILES.entries).map((line, index) =>
      index === at ? line.replace(/"time":"20/, '"time":"21') : line,
    )
    const { subject, sequence } = entryAt(at)
    expect(await first(withLines(FILES.entries, changed))).toMatchObject({
      code: 'entry-changed',
      line: 5,
      case: subject,
      sequence,
    })
  })
  test('an entry was changed that came in one batch with those behind it, whoever has no keys', async () => {
    const joined = lines(FILES.entries).findIndex((line) => line.includes('"type":"complaint.received"'))
    const changed = lines(FILES.entries).map((line, index) =>
      index === joined ? line.replace(/"time":"20/, '"time":"21') : line,
    )
    const { findings } = await verify(recounted(withLines(FILES.entries, changed)), whole[FILES.checkpoint], null)
    const { subject } = entryAt(joined)
    expect(findings).toMatchObject([{ code: 'entry-chain', line: joined + 2, case: subject, sequence: 2 }])
  })
  test('an entry was deleted', async () => {
    const { subject, sequence } = entryAt(at)
    const shorter = lines(FILES.entries).filter((_, index) => index !== at)
    expect(await first(withLines(FILES.entries, shorter))).toMatchObject({
      case: subject,
      sequence,
      expected: `${subject}.${sequence}`,
    })
    expect(await first(withLines(FILES.entries, lines(FILES.entries).slice(0, -1)))).toMatchObject({
      code: 'entry-missing',
    })
  })
  test('an entry was added', async () => {
    expect(
      await first(withLines(FILES.entries, [...lines(FILES.entries), lines(FILES.entries)[0] ?? ''])),
    ).toMatchObject({
      code: 'entry-unlisted',
      line: lines(FILES.entries).length + 1,
    })
  })
  test('the proof of an entry was taken away', async () => {
    const bare = lines(FILES.entries).map((line, index) => (index === at ? line.replace(/,"proof":"[^"]*"/, '') : line))
    expect(await first(withLines(FILES.entries, bare))).toMatchObject({ code: 'entry-proof', line: 5, expected: MALL })
  })
  test('an entry is said to be erased, and the log knows of no erasure', async () => {
    const { subject, sequence } = entryAt(0)
    const { digest } = JSON.parse(lines(FILES.audit)[0] ?? '') as { digest: string }
    const erased = JSON.stringify({ case: subject, digest, erased: true, sequence })
    const hidden = withLines(FILES.entries, [erased, ...lines(FILES.entries).slice(1)])
    expect((await verify(recounted(hidden))).findings).toMatchObject([
      { code: 'erasure-unlisted', line: 1, case: subject },
    ])
  })
  test('leaf and entry were changed together', async () => {
    const line = (lines(FILES.entries)[0] ?? '').replace(/"time":"20/, '"time":"21')
    const { digestOf } = await import('../src/cases/digest.ts')
    const leaf = (lines(FILES.audit)[0] ?? '').replace(/"digest":"[^"]*"/, `"digest":"${digestOf(JSON.parse(line))}"`)
    const changed = { ...withLines(FILES.entries, [line, ...lines(FILES.entries).slice(1)]) }
    changed[FILES.audit] = [leaf, ...lines(FILES.audit).slice(1)].map((each) => `${each}\n`).join('')
    const codes = (await verify(recounted(changed))).findings.map(({ code }) => code)
    expect(codes).toContain('root')
    expect(codes).toContain('entry-proof')
  })
  test('the log was cut off, and its checkpoint taken away', async () => {
    const cut = { ...withLines(FILES.audit, lines(FILES.audit).slice(0, -2)), [FILES.checkpoint]: '' }
    expect((await verify(recounted(cut))).findings).toContainEqual(
      expect.objectContaining({
        code: 'leaves-missing',
        expected: lines(FILES.audit).length,
        found: lines(FILES.audit).length - 2,
      }),
    )
  })
})

test(`${COUNT} seeded tamperings are all detected (seed ${SEED})`, { timeout: 600_000 }, async () => {
  const missed: string[] = []
  for (let at = 0; at < COUNT; at++) {
    const { files, what } = tamper(whole, randomOf(SEED + at))
    // Every second one is covered up: the manifest counts what is there.
    const shown = at % 2 === 0 || what.startsWith(FILES.manifest) ? files : recounted(files)
    const { findings, vouched, manifest } = await verify(shown)
    // What is put behind the last leaf a checkpoint covers is told apart: nobody vouches for it.
    const isAddition = manifest !== undefined && vouched < manifest.leaves
    if (findings.length === 0 && isAddition) continue
    if (findings.length === 0) missed.push(`seed ${SEED + at}: ${what}`)
    else if (findings.some(({ code, file }) => !code || !file)) missed.push(`seed ${SEED + at}: no place`)
  }
  expect(missed).toEqual([])
})
