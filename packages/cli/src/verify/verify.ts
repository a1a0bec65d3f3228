import { createReadStream, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DirectoryEntry, directory } from '@selaras/exchange'
import { FILES, type Finding, type Verdict, verifyExport } from '@selaras/exchange/export'
import { ParticipantId, PublishedKey } from '@selaras/schemas'
import { explainIssues, type Language, toIssues } from '@selaras/schemas/problem'
import * as z from 'zod'
import type { Say } from '../messages.ts'
import { printable } from '../output.ts'
import type { Call } from '../program.ts'
import { Unusable } from '../unusable.ts'
import { findFiles, reasonOf } from '../validate/find-files.ts'

interface Context {
  language: Language
  say: Say
}

/** Keys by participant: what `selaras keys list --json` shows of each. */
const Keys = z.record(ParticipantId, z.array(PublishedKey))

const textOf = async (file: string): Promise<string> => {
  await findFiles([file])
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new Unusable('error.file-unreadable', { file, reason: reasonOf(error) }, error)
  })
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const directoryIn = async (file: string, language: Language) => {
  const value = parsed(await textOf(file))
  const read = Keys.safeParse(value)
  if (!read.success)
    throw new Unusable('error.verify-keys', { file, issues: explainIssues(toIssues(read.error, value), language) })
  const entries = Object.entries(read.data).map(([id, keys]): [string, DirectoryEntry] => [id, { url: '', keys }])
  return directory(Object.fromEntries(entries))
}

const lineOf = ({ code, file, line, case: id, sequence, expected, found }: Finding, say: Say): string => {
  const place = line === undefined ? file : `${file}:${line}`
  const parameters = { case: id ?? '', sequence: sequence ?? '', expected: expected ?? '', found: found ?? '' }
  return `${printable(place)}: ${printable(say(`verify.${code}`, parameters))}\n`
}

const summary = ({ findings, manifest, vouched, cosigners }: Verdict, say: Say): string => {
  if (findings.length > 0 || !manifest) return say('verify.failed', { count: findings.length })
  const { participant, entries, leaves } = manifest
  return (
    say('verify.whole', { participant, entries, leaves }) +
    say('verify.vouched', { vouched, left: leaves - vouched, cosigners: cosigners.join(', ') || '-' })
  )
}

/** `selaras verify`: whether an export is as it was written, offline. */
export const verifyCommand = async (
  { words: [folder = ''], options }: Call,
  { language, say }: Context,
): Promise<number> => {
  const at = (file: string) => join(folder, file)
  const manifest = await textOf(at(FILES.manifest))
  await findFiles([at(FILES.entries), at(FILES.audit)])
  const held = options.checkpoint && { file: options.checkpoint, text: await textOf(options.checkpoint) }
  const known = options.keys && (await directoryIn(options.keys, language))
  const verdict = await verifyExport(
    {
      manifest,
      entries: createReadStream(at(FILES.entries), 'utf8'),
      audit: createReadStream(at(FILES.audit), 'utf8'),
      ...(existsSync(at(FILES.checkpoint)) && { checkpoint: await readFile(at(FILES.checkpoint), 'utf8') }),
    },
    { ...(held && { held }), ...(known && { directory: known }) },
  )
  if (options.json === 'true') process.stdout.write(`${JSON.stringify(verdict)}\n`)
  else {
    process.stdout.write(verdict.findings.map((finding) => lineOf(finding, say)).join('') + summary(verdict, say))
    if (!known) process.stdout.write(say('verify.no-keys'))
  }
  return verdict.findings.length === 0 ? 0 : 1
}
