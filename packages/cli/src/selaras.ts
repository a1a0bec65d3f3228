import { readFileSync } from 'node:fs'
import { choose } from './choose.ts'
import { askedLanguage, languageOf } from './language.ts'
import { type Parameters, type Say, speaker } from './messages.ts'
import { printable } from './output.ts'
import { type Actions, runProgram } from './program.ts'
import { isUnusable, Unusable } from './unusable.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

const portOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(port <= 65_535)) throw new Unusable('error.port', { value: text })
  return port
}

// Each command brings its own modules: who validates does not load an exchange.
const ACTIONS: Actions = {
  validate: async (call, { program, version, language, say }) => {
    const { validateCommand } = await import('./validate/command.ts')
    return validateCommand(call, { program, version, language, say })
  },
  schema: async ({ words: [verb, name] }, { language, say }) => {
    const action = choose<'ls' | 'show'>('schema', verb, ['ls', 'show'], 'ls')
    if (action === 'show' && name === undefined)
      throw new Unusable('error.argument-missing', { argument: say('argument.name'), usage: 'schema show' })
    const { listSchemas, showSchema } = await import('./schema.ts')
    process.stdout.write(action === 'ls' ? listSchemas(language, say) : showSchema(name ?? ''))
    return 0
  },
  serve: async ({ options }, { language, say }) => {
    const port = portOf(options.port)
    const log =
      options.log === undefined ? undefined : choose<'text' | 'json'>('--log', options.log, ['text', 'json'], 'text')
    const { serve } = await import('./serve/serve.ts')
    return serve({ config: options.config, port, host: options.host, log, language, say })
  },
  diff: async ({ words: [old = '', next = ''], options }, { version, language, say }) => {
    const { FORMATS } = await import('./diff/report.ts')
    const format = choose<'text' | 'json'>('--format', options.format, FORMATS, 'text')
    const as = choose<'input' | 'output' | 'both'>('--as', options.as, ['input', 'output', 'both'], 'both')
    const undeclared = choose<'unused' | 'used'>('--undeclared', options.undeclared, ['unused', 'used'], 'unused')
    const { diff } = await import('./diff/diff.ts')
    return diff({ old, new: next, as, undeclared, format, version, language, say })
  },
  generate: async ({ words: [document = ''], options }, { language, say }) => {
    const { generate } = await import('./generate/generate.ts')
    const { output, check, json } = options
    return generate({ document, output, isCheck: check === 'true', isJson: json === 'true', language, say })
  },
  due: async (call, { language, say }) => {
    const { dueCommand } = await import('./due/command.ts')
    return dueCommand(call, { language, say })
  },
  route: async (call, { language, say }) => {
    const { routeCommand } = await import('./route/command.ts')
    return routeCommand(call, { language, say })
  },
  survey: async (call, { language, say }) => {
    const { surveyCommand } = await import('./survey/command.ts')
    return surveyCommand(call, { language, say })
  },
  nik: async (call, { language, say }) => {
    const { nikCommand } = await import('./nik/command.ts')
    return nikCommand(call, { now: new Date(), language, say })
  },
  keys: async (call, { language, say }) => {
    const { keysCommand } = await import('./keys/command.ts')
    return keysCommand(call, { now: Date.now, language, say })
  },
  directory: async (call, { language, say }) => {
    const { directoryCommand } = await import('./keys/command.ts')
    return directoryCommand(call, { now: Date.now, language, say })
  },
  backup: async (call, { language, say }) => {
    const { backupCommand } = await import('./backup/backup.ts')
    return backupCommand(call, { language, say })
  },
  restore: async (call, { language, say }) => {
    const { restoreCommand } = await import('./restore/restore.ts')
    return restoreCommand(call, { now: Date.now(), language, say })
  },
  export: async (call, { language, say }) => {
    const { exportCommand } = await import('./export/export.ts')
    return exportCommand(call, { language, say })
  },
  verify: async (call, { language, say }) => {
    const { verifyCommand } = await import('./verify/verify.ts')
    return verifyCommand(call, { language, say })
  },
  read: async (call, { language, say }) => {
    const { readCommand } = await import('./read/read.ts')
    return readCommand(call, { now: Date.now(), language, say })
  },
  sandbox: async (call, { language, say }) => {
    const port = portOf(call.options.port)
    const { sandboxCommand } = await import('./sandbox/sandbox.ts')
    return sandboxCommand(call, { now: Date.now, port, language, say })
  },
  new: async (call, { say }) => {
    const { newCommand } = await import('./new-adapter/new-adapter.ts')
    return newCommand(call, say)
  },
  redrive: async (call, { language, say }) => {
    const { redriveCommand } = await import('./redrive/redrive.ts')
    return redriveCommand(call, { now: Date.now(), language, say })
  },
}

/** Parameters may repeat what stands in a file; only issues are lines of their own. */
const shown = (parameters: Parameters): Parameters =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, String(value).split('\n').map(printable).join('\n')]),
  )

/** What went wrong in one message; a stack is for whoever asks for it. */
const describe = (error: unknown, say: Say): string => {
  if (!isUnusable(error))
    return say('error.unexpected', { reason: printable(error instanceof Error ? error.message : String(error)) })
  const { suggestion } = shown(error.parameters)
  const maybe = suggestion ? say('error.maybe', { suggestion }) : ''
  return say(error.key, { ...shown(error.parameters), maybe })
}

/** Runs the program with the words of a command line. Answers the exit code. */
export const selaras = async (words: readonly string[], program: URL): Promise<number> => {
  const language = askedLanguage(words) ?? languageOf(process.env)
  const say = speaker(language)
  try {
    return await runProgram(words, ACTIONS, { program, version, language, say })
  } catch (error) {
    process.stderr.write(`${say('error.prefix', { text: describe(error, say) })}\n`)
    if (process.env.SELARAS_DEBUG === '1') console.error(error)
    return 2
  }
}
