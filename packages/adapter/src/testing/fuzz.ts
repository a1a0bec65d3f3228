import { IdentityMatch } from '@selaras/schemas'
import type { AdapterContext, Change } from '../adapter.ts'
import { isAdapterError } from '../adapter-error.ts'
import type { Reading } from '../reading.ts'
import { expectCommand } from './change-rules.ts'
import { ability, contextOf } from './contract-case.ts'
import type { AdapterFixture, CreateFixture } from './fixture.ts'
import { mutate, type Random, randomOf } from './mutate.ts'
import { shown } from './shown.ts'
import { upstreamCalls } from './upstream-call.ts'

export interface FuzzOptions {
  create: CreateFixture
  /** Mutated messages in all, over all abilities. 20,000 when left out. */
  runs?: number
  /** The same seed gives the same messages. 1 when left out. */
  seed?: number
  /** How a body is opened before it is changed and closed after, for upstreams that encrypt theirs. */
  envelope?: { open: (body: string) => string; seal: (body: string) => string }
}

/** How many calls were made on a mutated message, and how they ended. */
export interface FuzzReport {
  runs: number
  /** Gave a reading. */
  answered: number
  /** Raised `AdapterError`. */
  refused: number
  /** Of the readings, those with repairs or unknown fields. */
  repaired: number
}

type Call = (fixture: AdapterFixture, context: AdapterContext) => Promise<Reading<unknown>>
type Alter = (body: string) => string
interface Answer {
  status: number
  body: string
}

/** More questions than any single call of an adapter asks: it follows its upstream round in circles. */
const ENDLESS = 1000

const recording = (inner: typeof fetch, kept: Answer[]): typeof fetch => {
  return async (input, init) => {
    const response = await inner(input, init)
    const body = await response.text()
    kept.push({ status: response.status, body })
    return new Response(body, { status: response.status, headers: response.headers })
  }
}

/** The answers as they were, one of them altered; nothing when nothing was asked. */
const replaying = (answers: readonly Answer[], alter: Alter, random: Random): typeof fetch | undefined => {
  const target = Math.floor(random() * answers.length)
  const chosen = answers[target]
  if (!chosen) return undefined
  const altered = { status: random() < 0.05 ? 500 : chosen.status, body: alter(chosen.body) }
  let calls = 0
  return async () => {
    const at = Math.min(calls, answers.length - 1)
    calls += 1
    if (calls > ENDLESS) throw new RangeError(`More than ${ENDLESS} questions for one call.`)
    const given = at === target ? altered : (answers[at] as Answer)
    return new Response(given.body, { status: given.status, headers: { 'content-type': 'application/json' } })
  }
}

const receiveCall =
  (alter: Alter): Call =>
  async (fixture, context) => {
    const { call, given } = ability(fixture, 'receive')
    const request = await given.valid()
    const body = alter(await request.text())
    const { url, method, headers } = request
    return call(new Request(url, { method, headers, body }), context)
  }

type Outcome = { value: Reading<unknown> } | { error: unknown }
const isReading = (outcome: Outcome): outcome is { value: Reading<unknown> } => 'value' in outcome

/** What of a reading its receiver could not take: a verdict outside the standard, or a command without its data. */
const unfit = ({ value }: Reading<unknown>): string | undefined => {
  const { changes, verifier } = (value ?? {}) as { changes?: readonly Change[]; verifier?: unknown }
  try {
    for (const change of changes ?? []) expectCommand(change)
  } catch (error) {
    return `a change is announced that no owner can take: ${String(error)}`
  }
  const isVerdict = verifier === undefined || IdentityMatch.safeParse(value).success
  return isVerdict ? undefined : 'a verdict is given that is none of the standard'
}

/** What is wrong with how a call ended; nothing when it is as it should be. */
const complaintOf = (outcome: Outcome, secrets: readonly string[]) => {
  if ('polluted' in {}) return 'the prototype of every object was changed'
  if (isReading(outcome)) return Array.isArray(outcome.value?.repairs) ? unfit(outcome.value) : 'no reading was given'
  const { error } = outcome
  if (!isAdapterError(error)) return `${String(error)} is not an AdapterError`
  if (String(error.cause).includes('questions for one call')) return 'it asks its upstream without end'
  return secrets.some((secret) => shown(error).includes(secret)) ? 'a secret is shown in the error' : undefined
}

const attempt = (work: Promise<Reading<unknown>>): Promise<Outcome> =>
  work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )

type Target = [ability: string, call: (alter: Alter, random: Random) => Promise<Reading<unknown>>]

/** Every ability there is, as something to be called on an altered message; the upstream's are recorded once. */
const targetsOf = async (fixture: AdapterFixture): Promise<Target[]> => {
  const asking = upstreamCalls(fixture).map(async ([name, call]): Promise<Target> => {
    const answers: Answer[] = []
    await call(fixture, contextOf(fixture, { fetch: recording(fixture.fetch, answers) }))
    return [
      name,
      (alter, random) =>
        call(fixture, contextOf(fixture, { fetch: replaying(answers, alter, random) ?? fixture.fetch })),
    ]
  })
  const receiving: Target = ['receive', (alter) => receiveCall(alter)(fixture, contextOf(fixture))]
  return [...(await Promise.all(asking)), ...(fixture.receive ? [receiving] : [])]
}

const altering =
  (secrets: readonly string[], envelope: FuzzOptions['envelope'], random: Random): Alter =>
  (body) => {
    if (!envelope || random() < 0.1) return mutate(body, secrets, random)
    return envelope.seal(mutate(envelope.open(body), secrets, random))
  }

/** An envelope that opens each body once. */
const opening = (envelope: FuzzOptions['envelope']): FuzzOptions['envelope'] => {
  if (!envelope) return undefined
  const opened = new Map<string, string>()
  const open = (body: string): string => {
    const text = opened.get(body) ?? envelope.open(body)
    opened.set(body, text)
    return text
  }
  return { ...envelope, open }
}

/** Without stacks, which tell where and not what, and cost more than all the rest of a refusal. */
const withoutStacks = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return await work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/**
 * Calls every ability with what the sandbox says, changed at random (seeded), and counts how the calls end: a reading or
 * an `AdapterError`. Throws, with the seed, on anything else: another error, a secret in an error, questions without end.
 */
export const fuzzAdapter = (options: FuzzOptions): Promise<FuzzReport> => withoutStacks(() => fuzz(options))

const fuzz = async ({ create, runs = 20_000, seed = 1, ...options }: FuzzOptions): Promise<FuzzReport> => {
  const envelope = opening(options.envelope)
  const fixture = await create()
  const targets = await targetsOf(fixture)
  const report = { runs: 0, answered: 0, refused: 0, repaired: 0 }
  for (; report.runs < runs && targets.length > 0; report.runs++) {
    const [name, call] = targets[report.runs % targets.length] as Target
    const random = randomOf(seed * 1_000_003 + report.runs)
    const outcome = await attempt(call(altering(fixture.secrets, envelope, random), random))
    const complaint = complaintOf(outcome, fixture.secrets)
    if (complaint) throw new Error(`${name}, seed ${seed}, run ${report.runs}: ${complaint}.`)
    report[isReading(outcome) ? 'answered' : 'refused'] += 1
    if (isReading(outcome) && outcome.value.repairs.length + outcome.value.unknown.length > 0) report.repaired += 1
  }
  return report
}
