import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { isDeepStrictEqual } from 'node:util'
import type { Issue } from '@selaras/schemas/problem'
import { type Json, withEscapes } from '../generate/json-schemas.ts'
import { type Payload, publishedSchema } from './corpus.ts'
import { type ForeignValidator, foreignValidators, verdictsOf } from './foreign.ts'
import { createServer, type Server } from './server.ts'
import { ajvVerdict, compiledIssues, type Verdict, zodIssues } from './verdicts.ts'

/** Two validators of one value that do not say the same. */
interface Disagreement extends Payload {
  between: string
  detail: string
}

export interface Report {
  payloads: number
  valid: number
  /** Payloads zod alone refuses, by rule: what JSON Schema cannot express. */
  byRule: Record<string, number>
  /** Payloads that have a compiled validator. */
  compiled: number
  /** Bodies the server was asked about, and how many it refused for what they are. */
  server: { asked: number; refused: number }
  /** Seconds each validator took. */
  seconds: Record<string, number>
  /** Differences of a foreign library that are known: see `isLibraryGap`. */
  gaps: Record<string, number>
  disagreements: Disagreement[]
}

const rulesOf = (value: unknown, found: Set<string> = new Set()): Set<string> => {
  if (typeof value !== 'object' || value === null) return found
  const { rules } = ((value as Json)['x-selaras'] ?? {}) as { rules?: string[] }
  for (const rule of Array.isArray(rules) ? rules : []) found.add(rule)
  for (const inner of Object.values(value)) rulesOf(inner, found)
  return found
}

const listed = new Map<string, Set<string>>()
const listedRules = (name: string) => {
  const rules = listed.get(name) ?? rulesOf(publishedSchema(name))
  listed.set(name, rules)
  return rules
}

/** php-json-schema 5.2 does not know `propertyNames`: names of extensions go unseen there. */
const isLibraryGap = (name: string, { onlyNames }: Verdict) => name === 'php' && onlyNames

const zodDisagreement = ({ schema }: Payload, issues: readonly Issue[], ajv: Verdict, report: Report) => {
  if (issues.length === 0) return ajv.accepts ? undefined : `zod accepts, ajv refuses by ${ajv.refusedBy}`
  if (!ajv.accepts) return undefined
  const broken = new Set<string>(issues.map(({ rule }) => rule))
  const unlisted = [...broken].filter((rule) => !listedRules(schema).has(rule))
  if (unlisted.length > 0) return `ajv accepts, zod refuses by ${unlisted.join(', ')}`
  for (const rule of broken) report.byRule[rule] = (report.byRule[rule] ?? 0) + 1
  return undefined
}

const compiledDisagreement = (payload: Payload, issues: readonly Issue[], report: Report) => {
  const found = compiledIssues(payload)
  if (found === undefined) return undefined
  report.compiled++
  return isDeepStrictEqual(found, issues)
    ? undefined
    : `zod: ${issues.map(({ rule }) => rule)}; compiled: ${found.map(({ rule }) => rule)}`
}

const createReport = (): Report => ({
  payloads: 0,
  valid: 0,
  byRule: {},
  compiled: 0,
  server: { asked: 0, refused: 0 },
  seconds: { node: 0, server: 0 },
  gaps: {},
  disagreements: [],
})

const holdHere = (payload: Payload, ajv: Verdict, report: Report) => {
  const issues = zodIssues(payload)
  for (const [between, detail] of [
    ['zod and ajv', zodDisagreement(payload, issues, ajv, report)],
    ['zod and compiled', compiledDisagreement(payload, issues, report)],
  ] as const)
    if (detail) report.disagreements.push({ ...payload, between, detail })
}

const askServer = async (payload: Payload, server: Server, report: Report) => {
  const start = performance.now()
  const { asked, refused, details } = await server.hold(payload)
  report.server.asked += asked
  report.server.refused += refused
  report.seconds.server = (report.seconds.server ?? 0) + (performance.now() - start) / 1000
  for (const detail of details) report.disagreements.push({ ...payload, between: 'contract and server', detail })
}

/** Writes the corpus and keeps what ajv says of each line. */
const writeCorpus = async (
  payloads: Iterable<Payload>,
  path: string,
  server: Server,
  report: Report,
): Promise<Verdict[]> => {
  const file = createWriteStream(path)
  const verdicts: Verdict[] = []
  const start = performance.now()
  for (const payload of payloads) {
    if (!file.write(`${withEscapes(JSON.stringify(payload))}\n`)) await once(file, 'drain')
    const ajv = ajvVerdict(payload)
    verdicts.push(ajv)
    report.payloads++
    if (ajv.accepts) report.valid++
    holdHere(payload, ajv, report)
    await askServer(payload, server, report)
  }
  await new Promise((resolve) => file.end(resolve))
  report.seconds.node = (performance.now() - start) / 1000 - (report.seconds.server ?? 0)
  return verdicts
}

const addForeign = async (corpus: string, name: string, foreign: boolean[], ajv: Verdict[], report: Report) => {
  if (foreign.length !== ajv.length)
    throw new Error(`[agreement] ${name} gave ${foreign.length} verdicts on ${ajv.length} payloads.`)
  let index = -1
  for await (const line of createInterface({ input: createReadStream(corpus) })) {
    const verdict = ajv[++index] as Verdict
    const { accepts, refusedBy } = verdict
    if (foreign[index] === accepts) continue
    if (foreign[index] && isLibraryGap(name, verdict)) report.gaps[name] = (report.gaps[name] ?? 0) + 1
    else {
      const detail = accepts ? `ajv accepts, ${name} refuses` : `${name} accepts, ajv refuses by ${refusedBy}`
      report.disagreements.push({ ...(JSON.parse(line) as Payload), between: `ajv and ${name}`, detail })
    }
  }
}

/** Holds every payload against zod, ajv, the compiled validators, a server, and the validators of other languages that are there. */
export const compare = async (
  payloads: Iterable<Payload>,
  validators: readonly ForeignValidator[] = foreignValidators,
  server: Server = createServer(),
): Promise<Report> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-agreement-'))
  const corpus = join(folder, 'corpus.ndjson')
  const report = createReport()
  try {
    const ajv = await writeCorpus(payloads, corpus, server, report)
    await Promise.all(
      validators.map(async (validator) => {
        const start = performance.now()
        const verdicts = await verdictsOf(validator, corpus)
        report.seconds[validator.name] = (performance.now() - start) / 1000
        await addForeign(corpus, validator.name, verdicts, ajv, report)
      }),
    )
    return report
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
