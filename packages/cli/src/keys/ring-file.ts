import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import type { KeyRing } from '@selaras/exchange'
import { PublishedKey } from '@selaras/schemas'
import { parseJson } from '@selaras/schemas/guard'
import { explainIssues, type Issue, type Language, toIssues } from '@selaras/schemas/problem'
import * as z from 'zod'
import { Unusable } from '../unusable.ts'
import { reasonOf } from '../validate/find-files.ts'

/** Where a key ring is kept unless somebody says otherwise. */
export const RING_FILE = 'selaras.keys.json'

const { jwk } = PublishedKey.shape
const Ring = z.strictObject({
  keys: z.array(PublishedKey.extend({ jwk: jwk.extend({ d: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }) })).min(1),
})

const readOpen = (file: string): string => {
  const descriptor = openSync(file, 'r')
  try {
    const isOpen = process.platform !== 'win32' && (fstatSync(descriptor).mode & 0o077) !== 0
    if (isOpen) throw new Unusable('error.ring-open', { file })
    return readFileSync(descriptor, 'utf8')
  } finally {
    closeSync(descriptor)
  }
}

const textOf = (file: string): string => {
  try {
    return readOpen(file)
  } catch (error) {
    if (error instanceof Unusable) throw error
    if (reasonOf(error) === 'ENOENT') throw new Unusable('error.ring-missing', { file }, error)
    throw new Unusable('error.key-file', { file, reason: reasonOf(error) }, error)
  }
}

/** What is wrong in a ring is said without its values: any of them may be a private key. */
const invalid = (file: string, issues: readonly Issue[], language: Language) => {
  const shown = issues.map(({ value: _, ...issue }) => issue)
  return new Unusable('error.ring-invalid', { file, issues: explainIssues(shown, language) })
}

/** Reads a key ring, if nobody else can. */
export const readRing = (file: string, language: Language): KeyRing => {
  const read = parseJson(textOf(file))
  if (!read.ok) throw invalid(file, read.issues, language)
  const result = Ring.safeParse(read.value)
  if (!result.success) throw invalid(file, toIssues(result.error, read.value), language)
  return result.data
}

/** Writes a ring that only this user can read, whole or not at all. */
export const writeRing = (file: string, ring: KeyRing, isNew = false): void => {
  const text = `${JSON.stringify(ring, null, 2)}\n`
  const target = isNew ? file : `${file}.${process.pid}.new`
  try {
    const descriptor = openSync(target, 'wx', 0o600)
    writeFileSync(descriptor, text)
    fsyncSync(descriptor)
    closeSync(descriptor)
    if (target !== file) renameSync(target, file)
  } catch (error) {
    if (reasonOf(error) === 'EEXIST' && isNew) throw new Unusable('error.ring-exists', { file }, error)
    rmSync(target, { force: true })
    throw new Unusable('error.key-file', { file, reason: reasonOf(error) }, error)
  }
}

const LOOK_AGAIN = 1_000

interface ReaderOptions {
  language: Language
  now: () => number
  /** Told when the file changed and cannot be read; the ring before it counts on. */
  onError: () => void
}

/** Another one when the file has changed: what is put in its place within one tick of the disk's clock has another inode. */
const stampOf = (file: string): string | undefined => {
  const found = statSync(file, { throwIfNoEntry: false })
  return found && `${found.ino} ${found.mtimeMs} ${found.size}`
}

/** A ring that is read again when its file changes, so that a rotation needs no restart. */
export const ringReader = (file: string, { language, now, onError }: ReaderOptions): (() => KeyRing) => {
  let ring = readRing(file, language)
  let stamp = stampOf(file)
  let looked = now()
  const look = () => {
    const found = stampOf(file) ?? stamp
    if (found === stamp) return
    stamp = found
    try {
      ring = readRing(file, language)
    } catch {
      onError()
    }
  }
  return () => {
    if (Math.abs(now() - looked) >= LOOK_AGAIN) {
      looked = now()
      look()
    }
    return ring
  }
}
