import type { Language } from '@selaras/schemas/problem'
import { messages, type Say } from '../messages.ts'
import { write } from '../output.ts'
import { isUnusable, Unusable } from '../unusable.ts'
import { createFiles } from './create-files.ts'
import { findingText, refusal } from './finding-text.ts'
import type { Finding } from './source/findings.ts'
import { writeFiles } from './write-files.ts'

interface GenerateCommand {
  document: string
  output: string | undefined
  isCheck: boolean
  isJson: boolean
  language: Language
  say: Say
}

/** Problems told at once; who has mended these sees the rest. */
const MAXIMUM_SHOWN = 20

const asJson = (finding: Finding) => ({
  rule: finding.rule,
  file: finding.file,
  line: finding.line,
  column: finding.column,
  pointer: finding.pointer,
  message: { id: findingText('id', finding), en: findingText('en', finding) },
})

const run = async (command: GenerateCommand, folder: string) => {
  const { findings, model, files } = await createFiles(command.document)
  const isRefused = findings.faults.length > 0
  const written = isRefused ? [] : await writeFiles(folder, files, command.isCheck)
  return { ...findings, operations: model?.operations.length ?? 0, files: written }
}

type Outcome = Awaited<ReturnType<typeof run>>

const codeOf = ({ faults, files }: Pick<Outcome, 'faults' | 'files'>) => {
  if (faults.length > 0) return 2
  return files.some(({ state }) => state === 'stale') ? 1 : 0
}

const tellJson = (outcome: Outcome): Promise<void> => {
  const { operations, files, faults, repairs } = outcome
  const report = { operations, files, repairs: repairs.map(asJson), problems: faults.map(asJson) }
  return write(process.stdout, `${JSON.stringify(report, null, 2)}\n`)
}

const tellText = async (outcome: Outcome, folder: string, { language, say }: GenerateCommand): Promise<void> => {
  const { faults, repairs, files, operations } = outcome
  const told = faults.length > 0 ? faults : repairs
  const lines = told.slice(0, MAXIMUM_SHOWN).map((finding) => `${findingText(language, finding)}\n`)
  const more = told.length > MAXIMUM_SHOWN ? `${say('generate.more', { count: told.length - MAXIMUM_SHOWN })}\n` : ''
  await write(process.stderr, lines.join('') + more)
  if (faults.length > 0) return write(process.stderr, say('generate.refused', { count: faults.length }))
  const stale = files.filter(({ state }) => state === 'stale')
  for (const { path } of stale) await write(process.stderr, say('generate.stale', { file: path }))
  if (stale.length > 0) return
  const key = files.some(({ state }) => state === 'written') ? 'generate.written' : 'generate.unchanged'
  await write(process.stdout, say(key, { operations, folder, repairs: repairs.length }))
}

/** Writes a typed client for an OpenAPI document. Answers 0, 1 where `--check` finds it stale, 2 where it cannot be written. */
export const generate = async (command: GenerateCommand): Promise<number> => {
  const folder = command.output
  if (folder === undefined) throw new Unusable('error.generate-output')
  try {
    const outcome = await run(command, folder)
    await (command.isJson ? tellJson(outcome) : tellText(outcome, folder, command))
    return codeOf(outcome)
  } catch (error) {
    if (!command.isJson || !isUnusable(error)) throw error
    const problems = [refusal(error, messages)]
    await write(process.stdout, `${JSON.stringify({ operations: 0, files: [], repairs: [], problems }, null, 2)}\n`)
    return 2
  }
}
