import type { Language } from '@selaras/schemas/problem'
import { type CAC, type Command, cac } from 'cac'
import { choose } from './choose.ts'
import { LANGUAGES } from './language.ts'
import type { MessageKey, Say } from './messages.ts'
import { nearest } from './nearest.ts'
import { Unusable } from './unusable.ts'

/** What a command was called with: every option is one text; a flag that was given is `true`. */
export interface Call {
  words: readonly string[]
  options: Readonly<Record<string, string>>
}

/** What every command is told besides. */
interface Terminal {
  /** The program's main module. */
  program: URL
  version: string
  language: Language
  say: Say
}

type Action = (call: Call, terminal: Terminal) => Promise<number>

// biome-ignore format: one list reads as one.
const COMMANDS = [
  'validate', 'schema', 'serve', 'diff', 'generate', 'due', 'route', 'survey', 'nik', 'keys', 'directory',
  'backup', 'restore', 'export', 'verify', 'redrive', 'read', 'sandbox', 'new',
] as const
export type Actions = Readonly<Record<(typeof COMMANDS)[number], Action>>

const TITLES: Record<string, MessageKey> = {
  Usage: 'help.title.usage',
  Commands: 'help.title.commands',
  Options: 'help.title.options',
  Examples: 'help.title.examples',
}

/** The commands that apply the rules of the standard. */
const addRuleCommands = (program: CAC, actions: Actions, say: Say) => {
  const file = say('argument.file')
  program
    .command('due', say('help.due'))
    .option(`--term <${say('argument.term')}>`, say('help.option.term'))
    .option(`--from <${say('argument.time')}>`, say('help.option.from'))
    .option(`--policy <${say('argument.policy')}>`, say('help.option.clock-policy'))
    .option('--zone <WIB|WITA|WIT>', say('help.option.zone'))
    .option('--strict', say('help.option.strict'))
    .option('--explain', say('help.option.explain-days'))
    .option('--json', say('help.option.json'))
    .example('selaras due --term "14 hari kerja" --from 2026-03-13T10:00:00+07:00 --explain')
    .example('selaras due --term "3×24 jam" --from 2026-03-13T10:00:00+07:00 --json')
    .action(actions.due)
  program
    .command('route', say('help.route'))
    .option(`--policy <${file}>`, say('help.option.policy'))
    .option(`--complaint <${file}>`, say('help.option.complaint'))
    .option(`--asset <${say('argument.codes')}>`, say('help.option.asset'))
    .option('--office-hours <yes|no>', say('help.option.office-hours'))
    .option('--explain', say('help.option.explain'))
    .option('--json', say('help.option.json'))
    .example('selaras route --policy penyaluran.json --complaint aduan.json --explain')
    .action(actions.route)
  program
    .command(`survey <${file}|->`, say('help.survey'))
    .option('--weighting <exact|rounded-0.11>', say('help.option.weighting'))
    .option(`--map <${file}>`, say('help.option.map'))
    .option('--json', say('help.option.json'))
    .example('selaras survey jawaban.csv')
    .example('selaras survey jawaban.ndjson --weighting rounded-0.11 --json')
    .action(actions.survey)
  program
    .command(`nik <...${say('argument.numbers')}>`, say('help.nik'))
    .option(`--on <${say('argument.date')}>`, say('help.option.on'))
    .option('--show', say('help.option.show'))
    .option('--json', say('help.option.json'))
    .example('selaras nik 9901015708900001')
    .action(actions.nik)
}

/** The commands that keep keys and what is signed with them. */
const addKeyCommands = (program: CAC, actions: Actions, say: Say) => {
  const file = say('argument.file')
  program
    .command(`keys <new|rotate|revoke|list> [${say('argument.kid')}]`, say('help.keys'))
    .option(`--ring <${file}>`, say('help.option.ring'))
    .option('--curve <Ed25519|P-256>', say('help.option.curve'))
    .option('--json', say('help.option.json'))
    .example('selaras keys new > kunci-publik.json')
    .example('selaras keys rotate')
    .action(actions.keys)
  program
    .command(`directory <sign> <${file}>`, say('help.directory'))
    .option(`--ring <${file}>`, say('help.option.ring'))
    .example('selaras directory sign direktori.json > direktori.jws')
    .action(actions.directory)
}

/** The commands of those who keep a node running. */
const addUpkeepCommands = (program: CAC, actions: Actions, say: Say) => {
  const [node, file, folder] = [say('argument.node'), say('argument.file'), say('argument.folder')]
  program
    .command(`backup <${node}>`, say('help.backup'))
    .option(`-o, --output <${file}>`, say('help.option.output-file'))
    .example('selaras backup selaras.config.json -o cadangan.db')
    .action(actions.backup)
  program
    .command(`restore <${node}> [${say('argument.backup')}]`, say('help.restore'))
    .option(`--without <${say('argument.participants')}>`, say('help.option.without'))
    .example('selaras restore selaras.config.json cadangan.db')
    .action(actions.restore)
  program
    .command(`export <${node}>`, say('help.export'))
    .option(`-o, --output <${folder}>`, say('help.option.output-folder'))
    .option(`--participant <${say('argument.participant')}>`, say('help.option.participant'))
    .example('selaras export selaras.config.json -o ekspor')
    .action(actions.export)
  program
    .command(`verify <${folder}>`, say('help.verify'))
    .option(`--checkpoint <${file}>`, say('help.option.checkpoint'))
    .option(`--keys <${file}>`, say('help.option.keys'))
    .option('--json', say('help.option.json'))
    .example('selaras verify ekspor --checkpoint titik-periksa.txt --keys kunci.json')
    .action(actions.verify)
  program
    .command(`redrive <${node}>`, say('help.redrive'))
    .option(`--destination <${say('argument.destination')}>`, say('help.option.destination'))
    .option(`--case <${say('argument.case')}>`, say('help.option.case'))
    .option('--list', say('help.option.list'))
    .option('--json', say('help.option.json'))
    .example('selaras redrive selaras.config.json --list')
    .action(actions.redrive)
}

/** The commands that try adapters, and begin one. */
const addAdapterCommands = (program: CAC, actions: Actions, say: Say) => {
  const [system, message, files] = [say('argument.systems'), say('argument.message'), say('argument.files')]
  program
    .command(`read [${system}] [${message}] [...${files}]`, say('help.read'))
    .option('--ndjson', say('help.option.ndjson'))
    .option(`--now <${say('argument.time')}>`, say('help.option.now'))
    .example('selaras read oss receiveNIB kemarin.json')
    .action(actions.read)
  program
    .command(`sandbox [...${system}]`, say('help.sandbox'))
    .option(`--port <${say('argument.port')}>`, say('help.option.sandbox-port'))
    .option(`--for <${say('argument.duration')}>`, say('help.option.for'))
    .example('selaras sandbox oss dukcapil --for 10m')
    .action(actions.sandbox)
  program
    .command(`new <adapter> <${say('argument.name')}>`, say('help.new'))
    .example('selaras new adapter kios-izin')
    .action(actions.new)
}

const addCommands = (program: CAC, actions: Actions, say: Say) => {
  const argument = (
    name: 'resource' | 'files' | 'name' | 'file' | 'format' | 'jobs' | 'port' | 'host' | 'old' | 'new' | 'folder',
  ) => say(`argument.${name}`)
  program
    .command(`validate <${argument('resource')}> <...${argument('files')}>`, say('help.validate'))
    .option(`--map <${argument('file')}>`, say('help.option.map'))
    .option(`--format <${argument('format')}>`, say('help.option.format'))
    .option(`--jobs <${argument('jobs')}>`, say('help.option.jobs'))
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
    .option('--log <text|json>', say('help.option.log'))
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
  program
    .command('generate <openapi>', say('help.generate'))
    .option(`-o, --output <${argument('folder')}>`, say('help.option.output'))
    .option('--check', say('help.option.check'))
    .option('--json', say('help.option.json'))
    .example('selaras generate openapi.yaml -o src/dukcapil')
    .example('selaras generate openapi.yaml -o src/dukcapil --check')
    .action(actions.generate)
  addRuleCommands(program, actions, say)
  addUpkeepCommands(program, actions, say)
  addKeyCommands(program, actions, say)
  addAdapterCommands(program, actions, say)
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
    if (option.isBoolean) {
      if (value === true) read[option.name] = 'true'
      continue
    }
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

// The parser takes a lone dash for an option without a name and swallows the word behind it.
const DASH = '\0dash'
const hideDash = (word: string) => (word === '-' ? DASH : word)
const showDash = (word: string) => (word === DASH ? '-' : word)

/** Runs what the words of a command line ask for. Answers the exit code. */
export const runProgram = async (words: readonly string[], actions: Actions, terminal: Terminal): Promise<number> => {
  const { version, say } = terminal
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
  return (command.commandAction as Action)({ words: given, options }, terminal)
}
