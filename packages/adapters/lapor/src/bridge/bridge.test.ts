import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLaporSandbox } from '../sandbox.ts'
import type { BridgeRow } from '../upstream.ts'
import { type LaporBridgeOptions, laporBridge } from './bridge.ts'
import type { BridgeStore } from './bridge-store.ts'
import { folder } from './folder.ts'
import type { InboxRow, Position } from './inbox.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')
const START: Position = { batch: 1, byte: 0 }

let root: string
let shared: BridgeStore
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lapor-'))
  shared = folder(join(root, 'shared'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const own = () => folder(join(root, 'own'))
const bridge = (options: Partial<LaporBridgeOptions> = {}) => laporBridge({ shared, own: own(), ...options })
const desk = () => createLaporSandbox({ shared, now: () => NOW })
const there = (name: string) => {
  try {
    return readdirSync(join(root, name)).sort()
  } catch {
    return []
  }
}
const row = (at: number, words: Partial<BridgeRow> = {}): BridgeRow => ({
  id: `row-${at}`,
  kind: 'laporan',
  at: '2026-03-13T10:00:00Z',
  title: `Laporan ${at}`,
  description: 'Baris satu, "dikutip"\nbaris dua; =1+1',
  ...words,
})
const place = (at: number) => ({ case: 'CASE', sequence: at })
const everything = async (from: Position = START, size = 2) => {
  const rows: InboxRow[] = []
  const inbox = bridge()
  for (let next = from; ; ) {
    const page = await inbox.read(next, size, () => undefined)
    rows.push(...page.rows)
    if (page.next.batch === next.batch && page.next.byte === next.byte) return { rows, next, repairs: page.repairs }
    next = page.next
  }
}

describe.each(['ndjson', 'csv'] as const)('to LAPOR! as %s', (format) => {
  test('every row arrives once, as it was, and the sender forgets it when it is acknowledged', async () => {
    const ours = bridge({ format, maximumRows: 2 })
    for (const at of [1, 2, 3]) await ours.put(row(at), place(at))
    expect(await ours.send()).toEqual({ sent: 2, acknowledged: [], waiting: 2 })
    const theirs = desk()
    expect(await theirs.work()).toBe(3)
    expect(theirs.report('1000002')).toMatchObject({ title: 'Laporan 2', description: row(2).description })
    const report = await ours.send()
    expect(report.acknowledged.map(({ batch, status, taken }) => [batch, status, taken])).toEqual([
      [1, 'taken', 2],
      [2, 'taken', 1],
    ])
    expect(report.waiting).toBe(0)
    expect(there('shared/to-lapor')).toEqual([])
    expect(there('own/rows')).toEqual([])
    expect(there('own/spool').filter((file) => file.endsWith(format))).toEqual([])
    expect(await theirs.work()).toBe(0)
  })
})

describe('what is sent', () => {
  test('again, whatever happened to the row before, is sent once', async () => {
    const ours = bridge()
    await ours.put(row(1), place(1))
    await ours.put(row(1), place(1))
    expect(there('own/rows')).toHaveLength(1)
    await ours.send()
    await ours.put(row(1), place(1))
    const theirs = desk()
    await theirs.work()
    await ours.send()
    await bridge().put(row(1), place(1))
    expect(await ours.send()).toEqual({ sent: 0, acknowledged: [], waiting: 0 })
    expect(theirs.count()).toBe(1)
  })

  test('is sent again until it is acknowledged: a courier that loses it loses nothing', async () => {
    const ours = bridge()
    await ours.put(row(1), place(1))
    await ours.send()
    expect(await ours.send()).toMatchObject({ sent: 0, waiting: 1 })
    for (const file of there('shared/to-lapor')) await shared.remove(`to-lapor/${file}`)
    expect(await ours.send()).toMatchObject({ sent: 1, waiting: 1 })
    expect(await desk().work()).toBe(1)
    expect(await ours.send()).toMatchObject({ acknowledged: [{ batch: 1, status: 'taken' }], waiting: 0 })
  })

  test('and taken without an acknowledgement is acknowledged later, and not taken twice', async () => {
    const ours = bridge()
    await ours.put(row(1), place(1))
    await ours.send()
    const theirs = desk()
    expect(await theirs.work('silent')).toBe(1)
    expect(await ours.send()).toMatchObject({ waiting: 1, acknowledged: [] })
    expect(await theirs.work()).toBe(0)
    expect(await ours.send()).toMatchObject({ waiting: 0, acknowledged: [{ taken: 1 }] })
  })

  test('and damaged on the way is told, and sent again', async () => {
    const ours = bridge()
    await ours.put(row(1), place(1))
    await ours.send()
    await shared.write('to-lapor/000000000001.ndjson', ['{"id":"row-1","kind":"lap'])
    const theirs = desk()
    expect(await theirs.work()).toBe(0)
    expect(await ours.send()).toMatchObject({ sent: 1, waiting: 1 })
    expect(await theirs.work()).toBe(1)
    expect(await ours.send()).toMatchObject({ waiting: 0 })
  })

  test.each([
    ['its rows were written', 'rows'],
    ['its cases were marked', 'cases'],
  ])('is sent once even when the process ended after %s', async (_when, step) => {
    const ours = bridge()
    await ours.put(row(1), place(1))
    await ours.put(row(2), place(2))
    // The process ends: what comes after this step does not happen.
    const real = own()
    const dying: BridgeStore = {
      ...real,
      write: async (name, chunks) => {
        if (step === 'rows' ? name.startsWith('cases/') : name === 'spool/000000000001.json') throw new Error('ended')
        await real.write(name, chunks)
      },
      remove: async (name) => {
        if (name.endsWith('2.CASE')) throw new Error('ended')
        await real.remove(name)
      },
    }
    await expect(bridge({ own: dying }).send()).rejects.toThrow('ended')
    await bridge().put(row(2), place(2))
    await bridge().send()
    const theirs = desk()
    expect(await theirs.work()).toBe(2)
    await bridge().send()
    expect(await bridge().send()).toMatchObject({ waiting: 0, sent: 0 })
    expect(theirs.count()).toBe(2)
    expect(there('own/rows')).toEqual([])
  })
})

describe('what comes in', () => {
  const filled = async (fault?: Parameters<ReturnType<typeof desk>['send']>[0]) => {
    const theirs = desk()
    const number = theirs.file({ title: 'Lampu mati', description: 'Lampu jalan mati.' })
    theirs.act('admin-nasional', 'verify', number)
    theirs.act('admin-nasional', 'dispatch', number, { institution: 'Dinas Contoh' })
    theirs.act('pejabat-penghubung', 'follow-up', number, { answer: 'Segera.' })
    theirs.act('pejabat-penghubung', 'finish', number)
    await theirs.send(fault)
    return theirs
  }

  test('is acknowledged once the reader asks for what follows, and not before', async () => {
    const theirs = await filled()
    const first = await bridge().read(START, 2, () => undefined)
    expect(first.rows).toHaveLength(2)
    expect(there('shared/from-lapor').some((file) => file.endsWith('.ack.json'))).toBe(false)
    const again = await bridge().read(START, 2, () => undefined)
    expect(again).toEqual(first)
    const rest = await bridge().read(first.next, 2, (value) =>
      (value as BridgeRow).status === 'selesai' ? { reason: 'no' } : undefined,
    )
    expect(rest.rows).toHaveLength(1)
    await bridge().read(rest.next, 2, (value) =>
      (value as BridgeRow).status === 'selesai' ? { id: 'x', reason: 'no' } : undefined,
    )
    const { acknowledged } = await theirs.send()
    expect(acknowledged).toMatchObject([
      { batch: 1, status: 'taken', taken: 2, refused: 1, refusedRows: [{ row: 3, id: 'x', reason: 'no' }] },
    ])
  })

  test('half written is not there yet', async () => {
    await filled('partial')
    writeFileSync(join(root, 'shared', 'from-lapor', '000000000001.json.part'), '{"batch":1')
    expect((await everything()).rows).toEqual([])
    expect(there('shared/from-lapor').some((file) => file.endsWith('.ack.json'))).toBe(false)
  })

  test('damaged is told once, comes again, and is read then', async () => {
    const theirs = await filled('damaged')
    expect(await everything()).toMatchObject({ rows: [], repairs: [{ repair: 'batch-damaged' }] })
    await theirs.send()
    expect((await everything()).rows).toHaveLength(3)
  })

  test('out of order waits for what is missing', async () => {
    const theirs = await filled()
    theirs.file({ title: 'Dua', description: 'Dua.' })
    theirs.act('admin-nasional', 'verify', '1000002')
    theirs.act('admin-nasional', 'dispatch', '1000002')
    await theirs.send()
    const kept = (await shared.read('from-lapor/000000000001.json')) as AsyncIterable<Uint8Array>
    const parts: Uint8Array[] = []
    for await (const part of kept) parts.push(part)
    await shared.remove('from-lapor/000000000001.json')
    expect(await everything()).toMatchObject({ rows: [], repairs: [{ pointer: '/1', repair: 'batch-missing' }] })
    await shared.write('from-lapor/000000000001.json', parts)
    expect((await everything()).rows).toHaveLength(4)
  })

  test('a row that cannot be read is refused, and the next one is read', async () => {
    const { createHash } = await import('node:crypto')
    const text = `{"id":"a"}\n{"id":\n\n${'x'.repeat(600_000)}\n{"id":"b"}`
    const sha256 = createHash('sha256').update(text).digest('hex')
    await shared.write('from-lapor/000000000001.ndjson', [text])
    await shared.write('from-lapor/000000000001.json', [
      JSON.stringify({ batch: '1', format: 'ndjson', rows: 4, bytes: text.length, sha256: sha256.toUpperCase() }),
    ])
    const { rows } = await everything(START, 1)
    expect(rows.map(({ value }) => value)).toEqual([{ id: 'a' }, undefined, undefined, { id: 'b' }])
  })

  test('CSV with columns in another order, and a quotation that never ends', async () => {
    const { createHash } = await import('node:crypto')
    const text = '\uFEFFstatus, id,kind\nselesai,a,tindak-lanjut\n"dua\nbaris",b,x\nselesai,"c\n'
    const bytes = Buffer.byteLength(text)
    const sha256 = createHash('sha256').update(text).digest('hex')
    await shared.write('from-lapor/000000000001.csv', [text])
    await shared.write('from-lapor/000000000001.json', [
      JSON.stringify({ batch: 1, format: 'csv', rows: 3, bytes, sha256 }),
    ])
    for (const size of [1, 2, 10]) {
      const { rows, next } = await everything(START, size)
      expect(rows.map(({ value }) => value)).toEqual([
        { status: 'selesai', id: 'a', kind: 'tindak-lanjut' },
        { status: 'dua\nbaris', id: 'b', kind: 'x' },
        undefined,
      ])
      expect(next.batch).toBe(2)
    }
  })
})

describe('a folder', () => {
  test('keeps names inside it', async () => {
    await expect(shared.write('../out/x', ['x'])).rejects.toMatchObject({ code: 'caller' })
    await expect(shared.read('rows/../../x')).rejects.toMatchObject({ code: 'caller' })
  })

  test('that does not serve is an AdapterError without its path', async () => {
    writeFileSync(join(root, 'file'), '')
    const broken = folder(join(root, 'file'))
    const error = await broken.write('rows/x', ['x']).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'AdapterError', code: 'configuration', upstream: 'ENOTDIR' })
    expect(JSON.stringify(error) + String(error)).not.toContain(root)
  })
})
