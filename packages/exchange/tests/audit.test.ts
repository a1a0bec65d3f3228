import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, test } from 'vitest'
import { isCosigned, isSigned, readCheckpoint } from '../src/audit/checkpoint.ts'
import { leafHash, verifyConsistency, verifyInclusion } from '../src/audit/merkle.ts'
import { backupSqlite, restoreSqlite } from '../src/sqlite.ts'
import { expectProblem } from './problems.ts'
import { AGENCY, complaint, MALL, STRANGER, submission } from './region.ts'
import { createSignedRegion, type SignedRegion } from './signed-region.ts'

let signed: SignedRegion
const begin = async (...options: Parameters<typeof createSignedRegion>) => {
  signed = await createSignedRegion(...options)
}
afterEach(() => signed.region.close())

interface Leaf {
  kind: string
  case?: string
  sequence?: number
  [field: string]: unknown
}
const database = (at: string) => new DatabaseSync(join(signed.region.folder, `${at}.db`))
const leavesAt = (at: string): Leaf[] => {
  const open = database(at)
  const rows = open.prepare('SELECT position, leaf FROM audit ORDER BY position').all()
  open.close()
  expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index))
  return rows.map(({ leaf }) => JSON.parse(leaf as string) as Leaf)
}
const submit = async (at = MALL, body: object = submission) =>
  (await signed.json<{ id: string }>(at, at, 'POST', '/service-requests', body, crypto.randomUUID())).id
const checkpointAt = (at: string) => signed.region.exchanges[at]?.checkpoint() as Promise<string>
const keysAt = async (id: string) => ((await signed.directory.keysOf?.(id as never)) ?? []).map(({ jwk }) => jwk)
const hashes = (texts: string[]) => texts.map((text) => Buffer.from(text, 'base64'))

describe('a leaf of the audit log', () => {
  test('stands for every write that was accepted, and for no other, without personal data', async () => {
    await begin()
    signed.region.exchanges[AGENCY]?.on('service-request.submitted', (_entry, _state, command) => command('accept'))
    signed.region.startAll()
    const id = await submit()
    await signed.region.settle()
    await signed.region.exchanges[MALL]?.execute({
      kind: 'service-request',
      case: id,
      name: 'return',
      data: { reason: 'KTP buram' },
      key: 'returned-by-hand',
    })
    await signed.region.settle()
    const key = 'the-same-key-twice'
    for (const _ of [1, 2]) await signed.call(MALL, MALL, 'POST', '/complaints', complaint, key)
    await signed.call(MALL, MALL, 'POST', '/complaints', { ...complaint, title: 'Lain' }, key)
    await signed.call(MALL, MALL, 'POST', `/service-requests/${id}/approve`, {})
    const leaves = leavesAt(MALL)
    expect(leaves.map(({ kind, operation, actor, sequence }) => [kind, operation, actor, sequence])).toEqual([
      ['accepted', 'serviceRequests.submit', MALL, 1],
      ['accepted', 'serviceRequests.accept', AGENCY, 2],
      ['accepted', 'service-request.returned', MALL, 3],
      ['accepted', 'complaints.submit', MALL, 1],
    ])
    for (const { at, request, digest } of leaves) expect([at, request, digest].every(Boolean)).toBe(true)
    expect(leavesAt(AGENCY).map(({ operation, sequence }) => [operation, sequence])).toEqual([
      ['entries.receive', 1],
      ['entries.receive', 2],
      ['entries.receive', 3],
    ])
    expect(JSON.stringify(leaves)).not.toMatch(/9901015708900001|Siti|KTP buram|Lampu/)
  })
})

describe('a checkpoint', () => {
  test('is a note its node signed and peers cosigned, as the log grows over many tiles', async () => {
    await begin()
    const open = database(MALL)
    await submit()
    const fill = open.prepare('INSERT INTO audit (position, leaf, hash) VALUES (?, ?, ?)')
    open.exec('BEGIN')
    for (let at = 1; at < 70_000; at++)
      fill.run(at, `{"kind":"${at}"}`, Buffer.from(leafHash(Buffer.from(`{"kind":"${at}"}`))).toString('base64'))
    open.exec('COMMIT')
    await checkpointAt(MALL)
    expect(open.prepare('SELECT level, count(*) AS tiles FROM audit_tiles GROUP BY level').all()).toEqual([
      { level: 1, tiles: 273 },
      { level: 2, tiles: 1 },
    ])
    open.close()
    await submit()
    const { checkpoint, note } = readCheckpoint(await checkpointAt(MALL)) ?? {}
    expect(checkpoint).toMatchObject({ origin: `${MALL}/audit/0`, size: 70_001 })
    expect(isSigned(note as never, `${MALL}/audit/0`, await keysAt(MALL))).toBe(true)
    expect(isSigned(note as never, `${MALL}/audit/0`, await keysAt(AGENCY))).toBe(false)
    for (const peer of [AGENCY, STRANGER]) expect(isCosigned(note as never, peer, await keysAt(peer))).toBe(true)
    expect(isCosigned(note as never, AGENCY, await keysAt(STRANGER))).toBe(false)
    expect(await signed.region.exchanges[MALL]?.checkpoint()).toBeUndefined()
  })

  test('needs a key of Ed25519; a peer without one signs nothing, and the others do all the same', async () => {
    await begin({}, { [AGENCY]: 'P-256' })
    await submit()
    const { note } = readCheckpoint(await checkpointAt(MALL)) ?? {}
    expect(note?.signatures.map(({ name }) => name)).toEqual([`${MALL}/audit/0`, STRANGER])
    await expect(signed.region.exchanges[AGENCY]?.checkpoint()).rejects.toThrow('No key of ours is valid')
  })

  test('bears nothing of a peer but its own line', async () => {
    const lying: typeof fetch = async (input) => {
      const request = input as Request
      const { hostname } = new URL(request.url)
      const response = (await signed.region.exchanges[hostname]?.fetch(request)) as Response
      if (hostname !== AGENCY || !response.ok) return response
      const { cosignature } = (await response.json()) as { cosignature: string }
      return Response.json({ cosignature: `${cosignature}\n— ${MALL} ${'A'.repeat(96)}` })
    }
    await begin({ fetch: lying })
    await submit()
    const { note } = readCheckpoint(await checkpointAt(MALL)) ?? {}
    expect(note?.signatures.map(({ name }) => name)).toEqual([`${MALL}/audit/0`, STRANGER])
  })

  test('is taken by itself while the node works', async () => {
    await begin()
    signed.region.startAll()
    await submit()
    await expect
      .poll(async () => (await signed.call(AGENCY, MALL, 'GET', '/audit/checkpoint')).status, { timeout: 5_000 })
      .toBe(200)
  })

  test('of a history that was rewritten is cosigned by nobody who saw the first', async () => {
    await begin()
    await submit()
    await checkpointAt(MALL)
    await submit()
    const seen = readCheckpoint(await checkpointAt(MALL))
    const open = database(MALL)
    open.exec("UPDATE audit SET hash = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' WHERE position = 1")
    open.close()
    await submit()
    const forked = readCheckpoint(await checkpointAt(MALL))
    expect(seen?.note.signatures).toHaveLength(3)
    expect(forked?.note.signatures).toHaveLength(1)
  })

  test.each([
    ['shorter than the one seen', 'DELETE FROM audit WHERE position = 1; DELETE FROM checkpoints'],
    [
      'of another log',
      "UPDATE checkpoints SET origin = 'x'; UPDATE audit SET hash = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='",
    ],
  ])('%s is refused', async (_, sql) => {
    await begin()
    await submit()
    await submit()
    await checkpointAt(MALL)
    const open = database(MALL)
    open.exec(sql)
    open.close()
    expect(readCheckpoint(await checkpointAt(MALL))?.note.signatures).toHaveLength(1)
  })

  test('of a node that was restored is of a log of its own, which begins after the one before', async () => {
    await begin()
    await submit()
    await backupSqlite(join(signed.region.folder, `${MALL}.db`), join(signed.region.folder, 'backup'))
    await submit()
    await checkpointAt(MALL)
    await signed.region.exchanges[MALL]?.stop()
    await restoreSqlite({
      from: join(signed.region.folder, 'backup'),
      to: join(signed.region.folder, `${MALL}.db`),
      since: 1_700_000_000_000,
      without: [],
    })
    const mall = await signed.region.restart(MALL)
    expect((await mall.recover()).isComplete).toBe(true)
    const { checkpoint, note } = readCheckpoint((await mall.checkpoint()) ?? '') ?? {}
    expect(checkpoint?.origin).toBe(`${MALL}/audit/1700000000000`)
    expect(note?.signatures).toHaveLength(3)
    expect(leavesAt(MALL).at(-1)).toMatchObject({ kind: 'restored', since: '2023-11-14T22:13:20.000Z' })
  })

  test('is taken from nobody but the node whose log it is', async () => {
    await begin()
    await submit()
    const note = await checkpointAt(MALL)
    const cosign = (from: string, body: object) => signed.call(from, AGENCY, 'POST', '/audit/cosign', body)
    const refused = { code: 'invalid', rule: 'checkpoint.signature', pointer: '/note' } as const
    await expectProblem(await cosign(STRANGER, { note, from: 0, proof: [] }), refused)
    await expectProblem(await cosign(MALL, { note: note.replace('\n1\n', '\n2\n'), from: 1, proof: [] }), refused)
    await expectProblem(await cosign(MALL, { note, from: 0, proof: [] }), {
      code: 'entry-conflict',
      rule: 'checkpoint.size',
      pointer: '/from',
    })
    expect((await cosign(MALL, { note, from: 1, proof: [] })).status).toBe(200)
  })
})

describe('a proof', () => {
  test('shows a party that its entry is in the log, and that the log only grew', async () => {
    await begin()
    const id = await submit()
    await signed.json(AGENCY, MALL, 'POST', `/service-requests/${id}/accept`, {})
    await submit()
    const first = readCheckpoint(await checkpointAt(MALL))?.checkpoint
    for (let at = 0; at < 5; at++) await submit()
    const { checkpoint } = readCheckpoint(await checkpointAt(MALL)) ?? {}
    interface Inclusion {
      leaf: string
      index: number
      path: string[]
      note: string
    }
    const shown = await signed.json<Inclusion>(AGENCY, MALL, 'GET', `/audit/inclusion?case=${id}&sequence=2`)
    expect(JSON.parse(shown.leaf)).toMatchObject({
      case: id,
      sequence: 2,
      actor: AGENCY,
      operation: 'serviceRequests.accept',
    })
    expect(readCheckpoint(shown.note)?.checkpoint).toEqual(checkpoint)
    const root = checkpoint?.root as Uint8Array
    expect(verifyInclusion(leafHash(Buffer.from(shown.leaf)), shown.index, 8, hashes(shown.path), root)).toBe(true)
    expect(verifyInclusion(leafHash(Buffer.from(`${shown.leaf} `)), shown.index, 8, hashes(shown.path), root)).toBe(
      false,
    )
    const { proof } = await signed.json<{ proof: string[] }>(STRANGER, MALL, 'GET', '/audit/consistency?from=3&to=8')
    expect(verifyConsistency({ size: 3, root: first?.root as Uint8Array }, { size: 8, root }, hashes(proof))).toBe(true)
  })

  test('is shown to no stranger, not for what no checkpoint covers, and not beyond the log', async () => {
    await begin()
    const id = await submit()
    const path = `/audit/inclusion?case=${id}&sequence=1`
    await expectProblem(await signed.call(MALL, MALL, 'GET', path), { code: 'not-found' })
    await checkpointAt(MALL)
    expect((await signed.call(AGENCY, MALL, 'GET', path)).status).toBe(200)
    await expectProblem(await signed.call(STRANGER, MALL, 'GET', path), { code: 'not-found' })
    await expectProblem(await signed.call(MALL, MALL, 'GET', `/audit/inclusion?case=${id}&sequence=2`), {
      code: 'not-found',
    })
    const later = await submit()
    await expectProblem(await signed.call(MALL, MALL, 'GET', `/audit/inclusion?case=${later}&sequence=1`), {
      code: 'not-found',
    })
    const range = { code: 'invalid', rule: 'audit.range' } as const
    await expectProblem(await signed.call(MALL, MALL, 'GET', '/audit/consistency?from=1&to=2'), {
      ...range,
      pointer: '/to',
    })
    await expectProblem(await signed.call(MALL, MALL, 'GET', '/audit/consistency?from=1&to=0'), {
      ...range,
      pointer: '/from',
    })
  })
})
