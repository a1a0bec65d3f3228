import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sample } from './sample.ts'

/** One row in fifty is invalid, in one of these ways. */
const SPOILT = 50
const spoil: readonly ((row: typeof sample) => object)[] = [
  (row) => ({ ...row, applicant: { ...row.applicant, identity: { ...row.applicant.identity, nik: '99010157089' } } }),
  (row) => ({ ...row, colour: 'red' }),
  (row) => ({ ...row, documents: {} }),
]

/** Row number `at` of a file of service requests, always the same. */
const rowAt = (at: number): string => {
  const row = { ...sample, reference: `PBG-2026-${String(at).padStart(7, '0')}` }
  const change = at % SPOILT === 7 ? spoil[Math.floor(at / SPOILT) % spoil.length] : undefined
  return JSON.stringify(change ? change(row) : row)
}

/** Rows a block of the file. */
const BLOCK = 1_000

/** The file in blocks of whole lines. */
export function* blocks(rows: number): Generator<string> {
  for (let from = 0; from < rows; from += BLOCK) {
    const count = Math.min(BLOCK, rows - from)
    yield `${Array.from({ length: count }, (_, at) => rowAt(from + at)).join('\n')}\n`
  }
}

export const writeRows = (path: string, rows: number): void => {
  const file = openSync(path, 'w')
  for (const block of blocks(rows)) writeSync(file, block)
  closeSync(file)
}

/** The first rows as a file each, which is how ajv-cli wants them. */
export const writeFolder = (path: string, rows: number): void => {
  mkdirSync(path)
  for (let at = 0; at < rows; at++) writeFileSync(join(path, `${at}.json`), rowAt(at))
}
