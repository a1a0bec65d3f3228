import type { MessageParameters } from '../problem/fill-message.ts'
import type { RuleId } from '../problem/messages.ts'
import { type Messages, short, typeNames, valueAt } from '../problem/write-issue.ts'
import type { breaks } from '../rule.ts'
import type { Check, Node, Rule } from './node.ts'

type Path = readonly PropertyKey[]

/** A rule that is broken at a place; `continue` lets the checks of the objects around it run, as zod's issues do. */
export interface Finding {
  rule: RuleId
  path: Path
  parameters?: MessageParameters
  value?: unknown
  /** Where its message stands; without, among those of any value. */
  messages?: Messages
  continue?: boolean
}

export type Fields = Readonly<Record<PropertyKey, unknown>>

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object literal, as far as its constructor tells; data named `constructor` does no harm. */
const isRecord = (value: unknown): value is Fields => {
  if (!isObject(value)) return false
  if (typeof value.constructor !== 'function') return true
  const { prototype } = value.constructor
  return isObject(prototype) && Object.hasOwn(prototype, 'isPrototypeOf')
}

const lengthOf = (value: unknown): number | undefined => {
  const { length } = (value ?? {}) as { length?: number }
  if (typeof value !== 'string') return length
  let pairs = 0
  for (let at = 1; at < value.length; at++) {
    const isPair = (value.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (value.charCodeAt(at) & 0xfc00) === 0xdc00
    if (isPair) pairs++
  }
  return value.length - pairs
}

const stops = (findings: readonly Finding[], start: number) =>
  findings.slice(start).some((finding) => finding.continue !== true)
const stopsForGood = (findings: readonly Finding[], start: number) =>
  findings.slice(start).some((finding) => finding.continue === false)

type Bound = { min: number } | { max: number }

/** Compares the length of a value, or a number itself, with a bound. A comparison with `undefined` finds nothing. */
const boundOf = (check: Bound, size: number, path: Path, value: unknown): Finding | undefined => {
  if ('min' in check) {
    const parameters = { minimum: String(check.min) }
    return size >= check.min ? undefined : { rule: 'value.too-small', path, parameters, value, continue: true }
  }
  const parameters = { maximum: String(check.max) }
  return size <= check.max ? undefined : { rule: 'value.too-big', path, parameters, value, continue: true }
}

type BrokenRule = ReturnType<typeof breaks>

/** A rule sees the known fields, and that something was found before; what it finds itself shows what was sent. */
const ruleFindings = (
  { rule, messages }: Extract<Check, { rule: unknown }>,
  known: unknown,
  value: unknown,
  path: Path,
  earlier: number,
): Finding[] => {
  const context = { value: known as never, issues: Array.from<BrokenRule>({ length: earlier }) }
  rule(context as unknown as Parameters<Rule<never>>[0])
  return context.issues.slice(earlier).map((issue) => ({
    rule: issue.params.rule,
    path: [...path, ...issue.path],
    value: valueAt(value, issue.path),
    messages,
  }))
}

const patternFinding = (check: Extract<Check, { pattern: RegExp }>, value: string, path: Path): Finding[] => {
  if (check.pattern.test(value)) return []
  if ('reason' in check) return [{ rule: check.reason(value), path, value, messages: check.messages }]
  const parameters = { pattern: short(check.pattern.source) }
  return [{ rule: 'value.pattern', path, parameters, value, continue: true }]
}

/** Lengths are compared even where the type is wrong, as long as there is a length and nothing stopped for good. */
const runBound = (node: Node, check: Bound, value: unknown, path: Path, findings: Finding[], start: number) => {
  const isNumeric = node.type === 'number' || node.type === 'int'
  const size = isNumeric ? (value as number) : lengthOf(value)
  if (size === undefined || (isNumeric ? stops : stopsForGood)(findings, start)) return
  const finding = boundOf(check, size, path, value)
  if (finding) findings.push(finding)
}

const runChecks = (node: Node, value: unknown, known: unknown, path: Path, findings: Finding[], start: number) => {
  for (const check of 'checks' in node ? (node.checks ?? []) : []) {
    if ('min' in check || 'max' in check) runBound(node, check, value, path, findings, start)
    else if (stops(findings, start)) continue
    else if ('rule' in check) findings.push(...ruleFindings(check, known, value, path, findings.length - start))
    else findings.push(...patternFinding(check, value as string, path))
  }
}

const wrongType = (expected: keyof typeof typeNames, path: Path, value: unknown): Finding =>
  value === undefined
    ? { rule: 'value.missing', path }
    : { rule: 'value.type', path, parameters: { expected: typeNames[expected] }, value }

const notListed = (options: readonly unknown[], path: Path, value: unknown): Finding =>
  value === undefined
    ? { rule: 'value.missing', path }
    : { rule: 'value.not-listed', path, parameters: { options: short(options.join(', ')) }, value }

const wholeFinding = (value: number, path: Path): Finding | undefined => {
  if (!Number.isInteger(value)) return { ...wrongType('int', path, value), continue: false }
  const limit = Number.MAX_SAFE_INTEGER
  return boundOf({ max: limit }, value, path, value) ?? boundOf({ min: -limit }, value, path, value)
}

const collectNumber = (node: Node, value: unknown, path: Path, findings: Finding[]) => {
  const finding = Number.isFinite(value)
    ? node.type === 'int' && wholeFinding(value as number, path)
    : wrongType('number', path, value)
  if (finding) findings.push(finding)
}

/** Collectors return what the rules around them read: a copy with the known fields only. */
type Collector<Type extends Node['type']> = (
  node: Extract<Node, { type: Type }>,
  value: unknown,
  path: Path,
  findings: Finding[],
) => unknown

const collectArray: Collector<'array'> = (node, value, path, findings) => {
  if (!Array.isArray(value)) return void findings.push(wrongType('array', path, value))
  // A list too long is not read.
  for (const check of node.checks ?? []) {
    const finding = 'max' in check && boundOf(check, value.length, path, value)
    if (finding) return void findings.push({ ...finding, continue: false })
  }
  return Array.from(value, (item, at) => collect(node.element, item, [...path, at], findings))
}

const collectObject: Collector<'object'> = (node, value, path, findings) => {
  if (!isObject(value)) return void findings.push(wrongType('object', path, value))
  const known: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(node.fields)) {
    const before = findings.length
    const inner = collect(field, value[key], [...path, key], findings)
    if (key in value || inner !== undefined) known[key] = inner
    else if (field.type !== 'optional' && findings.length === before)
      findings.push({ rule: 'value.missing', path: [...path, key] })
  }
  for (const key in value) {
    if (Object.hasOwn(node.fields, key)) continue
    const parameters = { field: short(key) }
    findings.push({ rule: 'value.unknown-field', path: [...path, key], parameters, continue: true })
  }
  return known
}

const collectRecord: Collector<'record'> = (node, value, path, findings) => {
  if (!isRecord(value)) return void findings.push(wrongType('record', path, value))
  const known: Record<PropertyKey, unknown> = {}
  for (const key of Reflect.ownKeys(value)) {
    if (key === '__proto__' || !Object.prototype.propertyIsEnumerable.call(value, key)) continue
    const inKey: Finding[] = []
    collect(node.key, key, [], inKey)
    if (inKey.length > 0) findings.push({ rule: 'value.invalid', path: [...path, key], value: value[key] })
    else known[key] = collect(node.value, value[key], [...path, key], findings)
  }
  return known
}

const collectUnion: Collector<'union'> = (node, value, path, findings) => {
  if (!isObject(value)) return void findings.push(wrongType('object', path, value))
  const { [node.discriminator]: tag } = value
  const option = node.options.find(([known]) => known === tag)
  if (option) return collect(option[1], value, path, findings)
  const tags = node.options.map(([known]) => known)
  return void findings.push(notListed(tags, [...path, node.discriminator], tag))
}

const collectScalar = (node: Node, value: unknown, path: Path, findings: Finding[]): unknown => {
  if (node.type === 'number' || node.type === 'int') collectNumber(node, value, path, findings)
  else if (node.type === 'choice') {
    if (!node.values.includes(value)) findings.push(notListed(node.values, path, value))
  } else if (node.type !== 'unknown' && typeof value !== node.type)
    findings.push(wrongType(node.type as 'string' | 'boolean', path, value))
  return value
}

const collectInside = (node: Node, value: unknown, path: Path, findings: Finding[]): unknown => {
  switch (node.type) {
    case 'optional':
      return value === undefined ? undefined : collect(node.inner, value, path, findings)
    case 'object':
      return collectObject(node, value, path, findings)
    case 'array':
      return collectArray(node, value, path, findings)
    case 'record':
      return collectRecord(node, value, path, findings)
    case 'union':
      return collectUnion(node, value, path, findings)
    default:
      return collectScalar(node, value, path, findings)
  }
}

/** Walks a value beside its schema and notes everything that is wrong, in the order of the schema. */
export const collect = (node: Node, value: unknown, path: Path, findings: Finding[]): unknown => {
  const start = findings.length
  const known = collectInside(node, value, path, findings)
  runChecks(node, value, known, path, findings, start)
  return known
}
