import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type BridgeRow, folder, lapor, laporBridge } from '@selaras/adapter-lapor'
import { parse } from 'csv-parse'
import { atMost, type Row, rowOfPairs } from './measure.ts'

const AREA = 'adapters'
const ROWS = 100_000
const MEGABYTE = 1_048_576

/** Row number `at` of a file, always the same: every tenth a new report, the others what became of one. */
const rowAt = (at: number): BridgeRow => {
  const row = { id: `row-${at}`, at: '2026-03-13T10:00:00+07:00', lapor: String(1_000_000 + Math.floor(at / 10)) }
  if (at % 10 !== 0)
    return {
      ...row,
      kind: 'tindak-lanjut',
      status: 'proses tindak lanjut',
      answer: `Sudah ditindaklanjuti, "tahap ${at % 10}".`,
    }
  return {
    ...row,
    kind: 'laporan',
    title: 'Jalan berlubang',
    description: 'Lubang besar di depan pasar,\nsudah dua minggu, belum ada yang menutup.',
    classification: 'Pengaduan tidak berkadar pengawasan',
    anonim: '0',
    rahasia: '0',
    nik: '9901015708900001',
    name: 'Siti Contoh',
    address: 'Jl. Contoh 1',
    latitude: '-6.2',
    longitude: '106.8',
  }
}

function* rows(count: number): Generator<BridgeRow> {
  for (let at = 0; at < count; at++) yield rowAt(at)
}

/** Highest resident memory while something runs, above what there was before, in MB. */
const withPeak = async <Value>(work: () => Promise<Value>): Promise<{ value: Value; peak: number }> => {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let highest = before
  let isOver = false
  const watch = async () => {
    while (!isOver) {
      highest = Math.max(highest, process.memoryUsage.rss())
      await sleep(5)
    }
  }
  const watching = watch()
  const value = await work()
  isOver = true
  await watching
  return { value, peak: (highest - before) / MEGABYTE }
}

/** Writes a batch, carries it over, reads every row as the adapter does and acknowledges it: seconds, rows taken, peak. */
const thereAndBack = async (root: string, format: 'ndjson' | 'csv', count: number) => {
  const place = folder(join(root, `${format}-${count}`))
  // The other side, at the other end of the same place: what it sends comes in here.
  const theirs = laporBridge({
    shared: { ...place, write: (name, chunks) => place.write(name.replace('to-lapor/', 'from-lapor/'), chunks) },
    own: folder(join(root, `${format}-${count}-own`)),
    format,
  })
  const ours = lapor({
    bridge: laporBridge({ shared: place, own: folder(join(root, 'unused')) }),
    open: async () => undefined,
  })
  const context = { fetch, now: () => 0 }
  return withPeak(async () => {
    const start = performance.now()
    await theirs.putAll(rows(count))
    await theirs.send()
    let cursor: string | undefined
    let changes = 0
    for (;;) {
      const page = await ours.changes?.(cursor, context)
      if (!page || page.value.cursor === cursor) break
      changes += page.value.changes.length
      cursor = page.value.cursor
    }
    const file = join(root, `${format}-${count}`, 'from-lapor', `000000000001.${format}`)
    const acknowledged = JSON.parse(readFileSync(file.replace(`.${format}`, '.ack.json'), 'utf8')) as { taken: number }
    if (acknowledged.taken !== count || changes !== count * 0.9)
      throw new Error(`${acknowledged.taken} rows were taken.`)
    return { seconds: (performance.now() - start) / 1000, file }
  })
}

const parseSeconds = async (file: string, format: 'ndjson' | 'csv') => {
  const start = performance.now()
  let found = 0
  if (format === 'ndjson')
    for (const line of readFileSync(file, 'utf8').split('\n')) found += line && JSON.parse(line) ? 1 : 0
  else for await (const _ of createReadStream(file).pipe(parse({ columns: true }))) found += 1
  if (found !== ROWS) throw new Error(`${found} rows were parsed.`)
  return (performance.now() - start) / 1000
}

const measure = async (root: string, format: 'ndjson' | 'csv'): Promise<Row[]> => {
  const small = await thereAndBack(root, format, ROWS / 10)
  const { value, peak } = await thereAndBack(root, format, ROWS)
  const alone = await parseSeconds(value.file, format)
  const size = (statSync(value.file).size / MEGABYTE).toFixed(0)
  const name = `LAPOR! bridge, ${ROWS} rows as ${format} (${size} MB): written, sent, checked, read as commands, acknowledged`
  const parser = format === 'csv' ? 'csv-parse' : 'JSON.parse line by line'
  return [
    atMost({ area: AREA, name, unit: ' s', target: 20, ours: value.seconds }),
    rowOfPairs({
      area: AREA,
      name: `the same beside ${parser} of the file alone`,
      unit: ' rows/s',
      target: null,
      sense: 'at-least',
      pairs: [[ROWS / value.seconds, ROWS / alone]],
    }),
    atMost({
      area: AREA,
      name: `memory it takes above that of the start (${small.peak.toFixed(0)} MB for a tenth of the rows)`,
      unit: ' MB',
      target: 150,
      ours: peak,
    }),
  ]
}

/** A file of the LAPOR! bridge from one end to the other. */
export const laporFiles = async (): Promise<Row[]> => {
  const root = mkdtempSync(join(tmpdir(), 'selaras-bench-'))
  try {
    return [...(await measure(root, 'ndjson')), ...(await measure(root, 'csv'))]
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
