import { type CAC, type Command, cac } from 'cac'
import { LANGUAGES } from './language.ts'
import type { MessageKey, Say } from './messages.ts'
import { nearest } from './nearest.ts'
import { Unusable } from './unusable.ts'

/** What a command was called with: every option is one text, a flag is not asked for anywhere. */
interface Call {
  words: readonly string[]
  options: Readonly<Record<string, string>>
}

type Action = (call: Call) => Promise<number>

export interface Actions {
  validate: Action
  schema: Action
  serve: Action
  diff: Action
}

const COMMANDS = ['validate', 'schema', 'serve', 'diff']
const TITLES: Record<string, MessageKey> = {
  Usage: 'help.title.usage',
  Commands: 'help.title.commands',
  Options: 'help.title.options',
  Examples: 'help.title.examples',
}

const addCommands = (program: CAC, actions: Actions, say: Say) => {
  const argument = (name: 'resource' | 'files' | 'name' | 'file' | 'format' | 'port' | 'host' | 'old' | 'new') =>
    say(`argument.${name}`)
  program
    .command(`validate <${argument('resource')}> <...${argument('files')}>`, say('help.validate'))
    .option(`--map <${argument('file')}>`, say('help.option.map'))
    .option(`--format <${argument('format')}>`, say('help.option.format'))
    .example('selaras validate complaint-submission aduan.ndjson')
    .example('selaras validate service-request-submission permohonan.csv --map peta.json')
    .example('cat nik.ndjson | selaras validate nik - --format json')
    .action(actions.validate)
  program
    .command(`schema <ls|show> [${argument('name')}]`, say('help.schema'))
    .example('selaras schema ls')
    .example('selaras schema show complaint-submission')
    .action(actions.schema)
  program
    .command('serve', say('help.serve'))
    .option(`--config <${argument('file')}>`, say('help.option.config'))
    .option(`--port <${argument('port')}>`, say('help.option.port'))
    .option(`--host <${argument('host')}>`, say('help.option.host'))
    .example('selaras serve')
    .example('selaras serve --config selaras.config.json --port 80 --host 0.0.0.0')
    .action(actions.serve)
  program
    .command(`diff <${argument('old')}> <${argument('new')}>`, say('help.diff'))
    .option('--as <input|output|both>', say('help.option.as'))
    .option('--undeclared <unused|used>', say('help.option.undeclared'))
    .option(`--format <${argument('format')}>`, say('help.option.report'))
    .example('selaras diff v1/openapi.json v2/openapi.json')
    .example('selaras diff specs-1.0 specs --format json')
    .action(actions.diff)
}

/** The program as data: commands, options, help. */
const createProgram = (actions: Actions, version: string, say: Say): CAC => {
  const program = cac('selaras')
  program.usage(say('help.usage'))
  addCommands(program, actions, say)
  program.option('--lang <id|en>', say('help.option.lang')).option('-v, --version', say('help.option.version'))
  program.help(([, ...sections]) => [
    { body: `selaras ${version}: ${say('help.tagline')}` },
    ...sections.flatMap(({ title = '', body }) => {
      const key = TITLES[title]
      const text = body.replaceAll(/ +$/gm, '').replaceAll(/^(?=\S)/gm, '  $ ')
      return key ? [{ title: say(key), body: text }] : []
    }),
    { body: `${say('help.more')}\n${say('help.exit')}` },
  ])
  const help = program.globalCommand.options.find(({ name }) => name === 'help')
  if (help) help.description = say('help.option.help')
  return program
}

const dashed = (name: string) =>
  name.length === 1 ? `-${name}` : `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** Options as text, or the reason why one cannot be. */
const readOptions = (program: CAC, command: Command): Record<string, string> => {
  const known = [...command.options, ...program.globalCommand.options]
  const read: Record<string, string> = {}
  for (const [name, value] of Object.entries(program.options)) {
    if (name === '--') continue
    const option = known.find(({ names }) => names.includes(name))
    if (!option) {
      const suggestion =
        nearest(
          dashed(name),
          known.map((one) => dashed(one.name)),
        ) ?? ''
      throw new Unusable('error.unknown-option', { word: dashed(name), command: command.name, suggestion })
    }
    if (option.isBoolean) continue
    if (typeof value === 'boolean' || Array.isArray(value) || value === '')
      throw new Unusable('error.option-value', { word: dashed(name) })
    read[name] = String(value)
  }
  return read
}

const checkWords = (command: Command, words: readonly string[]) => {
  const missing = command.args.filter(({ required }) => required)[words.length]
  const usage = command.rawName
  if (missing) throw new Unusable('error.argument-missing', { argument: missing.value, usage })
  const room = command.args.some(({ variadic }) => variadic) ? words.length : command.args.length
  const extra = words[room]
  if (extra !== undefined) throw new Unusable('error.argument-extra', { word: extra, usage })
}

/** The option's value, when it is one of the choices. */
export const choose = <Choice extends string>(
  word: string,
  value: string | undefined,
  choices: readonly string[],
  otherwise: Choice,
): Choice => {
  if (value === undefined) return otherwise
  if (choices.includes(value)) return value as Choice
  const suggestion = nearest(value, choices) ?? ''
  throw new Unusable('error.option-choice', { value, word, choices: choices.join(', '), suggestion })
}

// The parser takes a lone dash for an option without a name and swallows the word behind it.
const DASH = '\0dash'
const hideDash = (word: string) => (word === '-' ? DASH : word)
const showDash = (word: string) => (word === DASH ? '-' : word)

/** Runs what the words of a command line ask for. Answers the exit code. */
export const runProgram = async (
  words: readonly string[],
  actions: Actions,
  version: string,
  say: Say,
): Promise<number> => {
  const program = createProgram(actions, version, say)
  program.parse(['', '', ...words.map(hideDash)], { run: false })
  if (program.options.help) return 0
  const command = program.matchedCommand
  const given = [...program.args, ...(program.options['--'] as string[])].map(showDash)
  if (!command) {
    if (program.options.version) {
      process.stdout.write(`${version}\n`)
      return 0
    }
    const [word] = given
    if (word !== undefined)
      throw new Unusable('error.unknown-command', { word, suggestion: nearest(word, COMMANDS) ?? '' })
    readOptions(program, program.globalCommand)
    program.outputHelp()
    return 2
  }
  const options = readOptions(program, command)
  choose('--lang', options.lang, LANGUAGES, 'id')
  checkWords(command, given)
  return (command.commandAction as Action)({ words: given, options })
}
