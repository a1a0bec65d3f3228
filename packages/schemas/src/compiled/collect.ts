import type { Check, Node, Rule } from './node.ts'

type Path = readonly PropertyKey[]

/** What the contract's own schemas would report; `continue` lets the checks of the objects around it run. */
export interface Finding {
  code: string
  path: Path
  continue?: boolean
  [detail: string]: unknown
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

/** Compares a length or a number with a bound. A comparison with `undefined` finds nothing. */
const boundOf = (check: Bound, size: number, path: Path): Finding | undefined => {
  if ('min' in check)
    return size >= check.min ? undefined : { code: 'too_small', path, minimum: check.min, continue: true }
  return size <= check.max ? undefined : { code: 'too_big', path, maximum: check.max, continue: true }
}

/** A rule sees what was found of its value so far, and adds to it. */
const ruleFindings = (rule: Rule<never>, value: unknown, path: Path, earlier: readonly Finding[]): Finding[] => {
  const context = { value: value as never, issues: [...earlier] }
  rule(context as unknown as Parameters<Rule<never>>[0])
  return context.issues.slice(earlier.length).map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
}

const patternFindings = (check: Extract<Check, { pattern: RegExp }>, value: string, path: Path): Finding[] => {
  const { pattern, reason } = check
  if (pattern.test(value)) return []
  if (reason) return [{ code: 'custom', path, params: { rule: reason(value) } }]
  return [{ code: 'invalid_format', path, pattern: String(pattern), continue: true }]
}

/** Lengths are compared even where the type is wrong, as long as there is a length and nothing stopped for good. */
const runBound = (node: Node, check: Bound, value: unknown, path: Path, findings: Finding[], start: number) => {
  const isNumeric = node.type === 'number' || node.type === 'int'
  const size = isNumeric ? (value as number) : lengthOf(value)
  if (size === undefined || (isNumeric ? stops : stopsForGood)(findings, start)) return
  const finding = boundOf(check, size, path)
  if (finding) findings.push(finding)
}

const runChecks = (node: Node, value: unknown, known: unknown, path: Path, findings: Finding[], start: number) => {
  for (const check of 'checks' in node ? (node.checks ?? []) : []) {
    if ('min' in check || 'max' in check) runBound(node, check, value, path, findings, start)
    else if (stops(findings, start)) continue
    else if ('rule' in check) findings.push(...ruleFindings(check.rule, known, path, findings.slice(start)))
    else findings.push(...patternFindings(check, value as string, path))
  }
}

const wrongType = (expected: string, path: Path): Finding => ({ code: 'invalid_type', path, expected })

const wholeFinding = (value: number, path: Path): Finding | undefined => {
  if (!Number.isInteger(value)) return { ...wrongType('int', path), continue: false }
  const limit = Number.MAX_SAFE_INTEGER
  return boundOf({ max: limit }, value, path) ?? boundOf({ min: -limit }, value, path)
}

const collectNumber = (node: Node, value: unknown, path: Path, findings: Finding[]) => {
  const finding = Number.isFinite(value)
    ? node.type === 'int' && wholeFinding(value as number, path)
    : wrongType('number', path)
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
  if (!Array.isArray(value)) return void findings.push(wrongType('array', path))
  // A list too long is not read.
  for (const check of node.checks ?? []) {
    if ('max' in check && value.length > check.max)
      return void findings.push({ code: 'too_big', path, maximum: check.max, continue: false })
  }
  return Array.from(value, (item, at) => collect(node.element, item, [...path, at], findings))
}

const collectObject: Collector<'object'> = (node, value, path, findings) => {
  if (!isObject(value)) return void findings.push(wrongType('object', path))
  const known: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(node.fields)) {
    const before = findings.length
    const inner = collect(field, value[key], [...path, key], findings)
    if (key in value || inner !== undefined) known[key] = inner
    else if (field.type !== 'optional' && findings.length === before)
      findings.push(wrongType('nonoptional', [...path, key]))
  }
  const keys: string[] = []
  for (const key in value) if (!Object.hasOwn(node.fields, key)) keys.push(key)
  if (keys.length > 0) findings.push({ code: 'unrecognized_keys', path, keys, continue: true })
  return known
}

const collectRecord: Collector<'record'> = (node, value, path, findings) => {
  if (!isRecord(value)) return void findings.push(wrongType('record', path))
  const known: Record<PropertyKey, unknown> = {}
  for (const key of Reflect.ownKeys(value)) {
    if (key === '__proto__' || !Object.prototype.propertyIsEnumerable.call(value, key)) continue
    const inKey: Finding[] = []
    collect(node.key, key, [], inKey)
    if (inKey.length > 0) findings.push({ code: 'invalid_key', path: [...path, key] })
    else known[key] = collect(node.value, value[key], [...path, key], findings)
  }
  return known
}

const collectUnion: Collector<'union'> = (node, value, path, findings) => {
  if (!isObject(value)) return void findings.push(wrongType('object', path))
  const option = node.options.find(([tag]) => tag === value[node.discriminator])
  if (option) return collect(option[1], value, path, findings)
  const options = node.options.map(([tag]) => tag)
  return void findings.push({ code: 'invalid_union', path: [...path, node.discriminator], options })
}

const collectScalar = (node: Node, value: unknown, path: Path, findings: Finding[]): unknown => {
  if (node.type === 'number' || node.type === 'int') collectNumber(node, value, path, findings)
  else if (node.type === 'choice') {
    if (!node.values.includes(value)) findings.push({ code: 'invalid_value', path, values: node.values })
  } else if (node.type !== 'unknown' && typeof value !== node.type) findings.push(wrongType(node.type, path))
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
