import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace.ts'
import type { Check } from './process.ts'
import { undeclared } from './promises.ts'

interface Finding {
  ruleId: string
  message: string
  location: { source: { ref: string }; pointer?: string }[]
}
interface Findings {
  totals: { ignored: number }
  problems: Finding[]
}

const REDOCLY = 'node_modules/@redocly/cli/bin/cli.js'
// It would report home and look for a newer version.
const QUIET = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

const shown = ({ ruleId, message, location: [at] }: Finding) =>
  `${at?.source.ref}${at?.pointer ?? ''}: ${message} [${ruleId}]`

/** What Redocly's recommended rules say of one OpenAPI document: warnings count, and so does whatever is ignored. */
export const lintOpenApi = (file: string): Promise<string[]> =>
  new Promise((resolve) => {
    const args = [REDOCLY, 'lint', '--extends=recommended', '--format=json', '--max-problems=50', file]
    const options = { cwd: root, env: { ...process.env, ...QUIET }, maxBuffer: 2 ** 26 }
    execFile(process.execPath, args, options, (_, stdout, stderr) => {
      try {
        const { totals, problems } = JSON.parse(stdout) as Findings
        resolve([...problems.map(shown), ...(totals.ignored > 0 ? [`${totals.ignored} problems are ignored`] : [])])
      } catch {
        resolve([`redocly gave no answer: ${stderr.slice(0, 2000)}`])
      }
    })
  })

/** Severities of the parser: 0 error, 1 warning, then information. */
const WORTH_TELLING = 2

/** What AsyncAPI's official parser says of a document. */
export const lintAsyncApi = async (text: string): Promise<string[]> => {
  const { Parser } = await import('@asyncapi/parser')
  const { document, diagnostics } = await new Parser().parse(text)
  const problems = diagnostics
    .filter(({ severity }) => severity < WORTH_TELLING)
    .map(({ path, message }) => `/${path.join('/')}: ${message}`)
  return document || problems.length > 0 ? problems : ['this is no AsyncAPI document']
}

const documents = globSync('specs/openapi/*.json', { cwd: root }).sort()
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** What others' tools say of the published documents, and what we promise of every operation. */
export const specChecks: Check[] = [
  {
    name: 'specs: OpenAPI by Redocly, recommended rules',
    run: async () => (await Promise.all(documents.map(lintOpenApi))).flat(),
  },
  { name: 'specs: AsyncAPI by its own parser', run: () => lintAsyncApi(read('specs/asyncapi/selaras.json')) },
  {
    name: 'specs: every operation declares problems, examples, idempotency, pagination, security',
    run: () => documents.flatMap((file) => undeclared(JSON.parse(read(file))).map((fault) => `${file}: ${fault}`)),
  },
]
