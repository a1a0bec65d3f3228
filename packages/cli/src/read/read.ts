import { isAdapterError, type MessageReader, type Reading } from '@selaras/adapter'
import { parseInstant } from '@selaras/schemas'
import type { Language } from '@selaras/schemas/problem'
import type { Say } from '../messages.ts'
import { nearest } from '../nearest.ts'
import { readText } from '../openapi-document/read-text.ts'
import { printable, write } from '../output.ts'
import type { Call } from '../program.ts'
import { Unusable } from '../unusable.ts'
import { STDIN } from '../validate/find-files.ts'
import { findSystem, type System } from './find-system.ts'

interface Context {
  now: number
  language: Language
  say: Say
}

const readerOf = ({ name, messages }: System, word: string | undefined): MessageReader => {
  const choices = Object.keys(messages)
  const listed = { system: name, messages: choices.join(', ') }
  if (word === undefined) throw new Unusable('error.message-missing', listed)
  const reader = Object.hasOwn(messages, word) ? messages[word] : undefined
  if (!reader)
    throw new Unusable('error.message-unknown', { word, suggestion: nearest(word, choices) ?? '', ...listed })
  return reader
}

const fromStdin = async (): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

type Outcome = { reading: Reading<unknown> } | { reason: string }

const readOne = async (file: string, reader: MessageReader, { now, language, say }: Context): Promise<Outcome> => {
  const text = file === STDIN ? await fromStdin() : await readText(file)
  try {
    const { value, repairs, unknown } = await reader(text, now)
    if (value === undefined || value === null) return { reason: say('read.nothing') }
    return { reading: { value, repairs, unknown } }
  } catch (error) {
    if (isAdapterError(error)) return { reason: `[${error.adapter}] ${error.text[language]}` }
    throw error
  }
}

const shown = (value: unknown, isLine: boolean) =>
  `${JSON.stringify(value, null, isLine ? 0 : 2)
    .split('\n')
    .map(printable)
    .join('\n')}\n`

const timeOf = (text: string | undefined, now: number): number => {
  if (text === undefined) return now
  const parsed = parseInstant(text)
  if (!parsed.ok) throw new Unusable('error.time', { value: text })
  return parsed.value.epochMilliseconds
}

/** `selaras read`: what an adapter makes of messages. Answers the exit code: 0 all readable, 1 one is not. */
export const readCommand = async ({ words, options }: Call, context: Context): Promise<number> => {
  const [system, message, ...files] = words
  const { language, say } = context
  const reader = readerOf(await findSystem(system, language, say), message)
  if (files.length === 0) throw new Unusable('error.files-missing')
  const now = timeOf(options.now, context.now)
  const isLine = options.ndjson === 'true'
  let code = 0
  for (const file of files) {
    const outcome = await readOne(file, reader, { ...context, now })
    if ('reason' in outcome) code = 1
    const named = files.length > 1 || isLine ? { file } : {}
    if ('reading' in outcome) await write(process.stdout, shown({ ...named, ...outcome.reading }, isLine))
    else if (isLine) await write(process.stdout, shown({ file, error: outcome.reason }, isLine))
    else
      await write(process.stderr, say('read.unreadable', { file: printable(file), reason: printable(outcome.reason) }))
  }
  return code
}
