import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../workspace.ts'
import { type Row, rowOfPairs } from './measure.ts'
import { sample } from './sample.ts'

const ROUNDS = 31
const PROGRAM = join(root, 'packages/cli/bin/selaras.js')

/** Milliseconds of one process from start to end. */
const time = (words: readonly string[], expected: number): number => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  const spent = performance.now() - start
  if (status !== expected) throw new Error(`${words.join(' ')} exited with ${status}: ${stderr}`)
  return spent
}

const race = (name: string, words: readonly string[], expected: number): Row => {
  const ours = () => time([PROGRAM, ...words], expected)
  const peer = () => time(['-e', '0'], 0)
  ours()
  peer()
  const pairs = Array.from({ length: ROUNDS }, () => [ours(), peer()] as const)
  return rowOfPairs({ area: 'start', name, unit: ' ms', pairs, target: 2.5, sense: 'at-most' })
}

/** The built program on one small file beside a Node that does nothing. */
export const coldStart = async (): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bench-'))
  try {
    const [valid, invalid] = [join(folder, 'valid.json'), join(folder, 'invalid.json')]
    writeFileSync(valid, JSON.stringify(sample))
    writeFileSync(invalid, JSON.stringify({ ...sample, colour: 'red' }))
    return [
      race('selaras validate, one valid file, beside node -e 0', ['validate', 'service-request-submission', valid], 0),
      race('the same, one invalid file', ['validate', 'service-request-submission', invalid], 1),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
