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

/** The last four characters of a text that ends there, as a number. */
const slide = (tail: number, text: string, at: number) => (tail << 8) | (text.charCodeAt(at) & 255)
const tailOf = (text: string) => [...text].reduce((tail, _, at) => slide(tail, text, at), 0)

/** Which of many texts stand in long ones, wherever: each long text is gone through once, however many are looked for. */
export const standingIn = (wanted: readonly string[], texts: readonly string[]): string[] => {
  const byTail = Map.groupBy(wanted, tailOf)
  const found = new Set<string>()
  for (const text of texts) {
    let tail = 0
    for (let at = 0; at < text.length; at++) {
      tail = slide(tail, text, at)
      for (const each of byTail.get(tail) ?? []) if (text.endsWith(each, at + 1)) found.add(each)
    }
  }
  return [...found]
}

/** Everything in a folder, as bytes, file by file. */
export const bytesIn = (folder: string): string[] =>
  readdirSync(folder).map((file) => readFileSync(join(folder, file)).toString('latin1'))
