import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomOf } from '@selaras/adapter/testing'
import { sha256 } from '../src/cases/digest.ts'

/** Whole numbers that follow from a seed. */
const randomFrom = (seed: number) => {
  const random = randomOf(seed)
  return (below: number): number => Math.floor(random() * below)
}

/** That many different NIKs of nobody: province 99. */
export const canariesFrom = (seed: number, count: number): string[] => {
  const random = randomFrom(seed)
  const two = (number: number) => String(number).padStart(2, '0')
  const canaries = new Set<string>()
  while (canaries.size < count) {
    const region = `99${two(1 + random(30))}${two(1 + random(30))}`
    const birth = `${two(1 + random(28) + 40 * random(2))}${two(1 + random(12))}${two(random(100))}`
    canaries.add(`${region}${birth}${String(1 + random(9999)).padStart(4, '0')}`)
  }
  return [...canaries]
}

/** Looks for canaries, plain or as the digests anybody could guess them from, in texts and in the bytes of files. */
export const finder = (canaries: readonly string[]) => {
  const plain = new Set(canaries)
  const digests = new Set(canaries.flatMap((nik) => [sha256(nik), Buffer.from(nik).toString('base64url')]))
  return (text: string): string[] => {
    // Overlapping: a canary may stand inside a longer run of digits.
    const numbers = [...text.matchAll(/(?=(99[0-9]{14}))/g)].flatMap(([, nik = '']) => (plain.has(nik) ? [nik] : []))
    const words = [...text.matchAll(/[A-Za-z0-9_-]{22,43}/g)].flatMap(([word]) => (digests.has(word) ? [word] : []))
    return [...numbers, ...words]
  }
}

/** Everything in a folder, as bytes. */
export const bytesIn = (folder: string): string =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file)).toString('latin1'))
    .join('\n')
