import { key, type Scope } from './emit-node.ts'
import type { Sliced } from './rules.ts'
import type { Shape, ShapeCheck } from './shape.ts'

const BLANK = '/\\S/'

/**
 * Quick tests. What they pass is valid; what they refuse may still be valid (a text of many emoji, an object with a
 * prototype of its own) and is settled by the walk over the node.
 */
export const testEmitter = (scope: Scope) => {
  /** Functions for the parts that need statements, before those that call them. */
  const functions: string[] = []

  const boundText = (check: ShapeCheck, size: string, isText: boolean): string => {
    // Lengths of texts count code points: never more than units, never fewer than half of them.
    if ('min' in check) return isText && check.min > 1 ? `${size} >= ${check.min * 2}` : `${size} >= ${check.min}`
    return 'max' in check ? `${size} <= ${check.max}` : ''
  }

  const ruleText = (rule: Sliced, value: string): string => `passes(${scope.sliced(rule)}, ${value})`

  const patternText = (pattern: RegExp, value: string): string => `${scope.pattern(pattern)}.test(${value})`

  const checkText = (check: ShapeCheck, value: string, size: string, isText: boolean): string => {
    if ('rule' in check) return ruleText(check.rule, value)
    if ('pattern' in check) return patternText(check.pattern, value)
    return boundText(check, size, isText)
  }

  const testsOf = (checks: ShapeCheck[], value: string, size: string, isText = false) =>
    // Bounds first: they cost least.
    checks
      .toSorted((a, b) => Number('pattern' in a || 'rule' in a) - Number('pattern' in b || 'rule' in b))
      .map((check) => checkText(check, value, size, isText))

  /** Texts that many schemas take are tested by functions that all share. */
  const textTest = ({ checks }: { checks: ShapeCheck[] }, value: string): string => {
    const min = checks.find((check) => 'min' in check)?.min
    const max = checks.find((check) => 'max' in check)?.max
    const pattern = checks.find((check) => 'pattern' in check)?.pattern
    const rules = checks.filter((check) => 'rule' in check).map(({ rule }) => ` && ${ruleText(rule, value)}`)
    if (!pattern || checks.length > rules.length + 1 + Number(min !== undefined) + Number(max !== undefined))
      return [`typeof ${value} === 'string'`, ...testsOf(checks, value, `${value}.length`, true)].join(' && ')
    if (String(pattern) === BLANK && min === 1 && max !== undefined) return `isWords(${value}, ${max})${rules.join('')}`
    const least = min === undefined ? '' : ` && ${boundText({ min }, `${value}.length`, true)}`
    const most = max === undefined ? '' : `, ${max}`
    return `matches(${value}, ${scope.pattern(pattern)}${most})${least}${rules.join('')}`
  }

  const named = (name: string, body: string): string => {
    functions.push(`const ${name} = (value: unknown): boolean => {\n${body}\n}`)
    return name
  }

  const listTest = (shape: Shape & { type: 'array' }, name: string): string => {
    const element = test(shape.element, 'item', `${name}Item`)
    const sizes = testsOf(shape.checks, 'value', 'value.length').map((size) => ` || !(${size})`)
    return named(
      name,
      `  if (!Array.isArray(value)${sizes.join('')}) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(${element})) return false
  }
  return true`,
    )
  }

  const partOf = (name: string, field: string) => {
    const word = field.replace(/[^A-Za-z0-9]/g, '')
    return `${name}${word.charAt(0).toUpperCase()}${word.slice(1)}`
  }

  const isOptional = (shape: Shape) => shape.type === 'optional'

  const unknownFieldTest = (known: string[]) =>
    known.length === 0
      ? '  for (const _ in value) return false'
      : `  for (const key in value) {
    switch (key) {
${known.join('\n')}
        break
      default:
        return false
    }
  }`

  const objectTest = (shape: Shape & { type: 'object' }, name: string): string => {
    const fieldTest = ([field, inner]: [string, Shape], index: number) => {
      const access = `value${/^[A-Za-z_$][\w$]*$/.test(field) ? `.${field}` : `[${key(field)}]`}`
      const given = isOptional(inner) ? (inner as { inner: Shape }).inner : inner
      const variable = `v${index}`
      const accepts = test(given, variable, partOf(name, field))
      const absent = isOptional(inner) ? `${variable} !== undefined && ` : ''
      const refuses = given.type === 'unknown' ? `${variable} === undefined` : `${absent}!(${accepts})`
      // A test that is a single call reads the field itself.
      if (/^[\w$]+\([^()]*\)$/.test(accepts)) return `  if (${refuses.replaceAll(variable, access)}) return false`
      return `  const ${variable} = ${access}\n  if (${refuses}) return false`
    }
    const known = shape.fields.map(([field]) => `      case ${JSON.stringify(field)}:`)
    const rules = testsOf(shape.checks, 'value', '').map((rule) => `  if (!${rule}) return false\n`)
    return named(
      name,
      `  if (!isObject(value)) return false
${shape.fields.map(fieldTest).join('\n')}
${unknownFieldTest(known)}
${rules.join('')}  return true`,
    )
  }

  const recordTest = (shape: Shape & { type: 'record' }, name: string): string => {
    const keyTests = shape.key.type === 'string' ? testsOf(shape.key.checks, 'key', 'key.length', true) : ['false']
    const inner = shape.value.type === 'unknown' ? [] : [test(shape.value, 'item', `${name}Value`)]
    const all = [...keyTests, ...inner].join(' && ')
    const item = inner.length > 0 ? '    const item = value[key]\n' : ''
    return named(
      name,
      `  if (!isPlain(value)) return false
${all ? `  for (const key in value) {\n${item}    if (!(${all})) return false\n  }\n` : ''}  return true`,
    )
  }

  const unionTest = (shape: Shape & { type: 'union' }, name: string): string => {
    const cases = shape.options.map(
      ([tag, option], index) =>
        `    case ${JSON.stringify(tag)}:\n      return ${test(option, 'value', `${name}${index + 1}`)}`,
    )
    const tag = `value[${JSON.stringify(shape.discriminator)}]`
    return named(
      name,
      `  if (!isObject(value)) return false\n  switch (${tag}) {\n${cases.join('\n')}\n    default:\n      return false\n  }`,
    )
  }

  /** An expression that is true only of what the shape takes. */
  const test = (shape: Shape, value: string, name: string): string => {
    switch (shape.type) {
      case 'reference':
        return `fits${shape.name}(${value})`
      case 'unknown':
        return 'true'
      case 'boolean':
        return `typeof ${value} === 'boolean'`
      case 'choice':
        return `(${shape.values.map((known) => `${value} === ${JSON.stringify(known)}`).join(' || ')})`
      case 'optional':
        return `(${value} === undefined || ${test(shape.inner, value, name)})`
      case 'string':
        return textTest(shape as { checks: ShapeCheck[] }, value)
      case 'number':
        return [
          `typeof ${value} === 'number' && Number.isFinite(${value})`,
          ...testsOf(shape.checks, value, value),
        ].join(' && ')
      case 'int':
        return [
          `typeof ${value} === 'number' && Number.isSafeInteger(${value})`,
          ...testsOf(shape.checks, value, value),
        ].join(' && ')
      case 'array':
        return `${listTest(shape, name)}(${value})`
      case 'object':
        return `${objectTest(shape, name)}(${value})`
      case 'record':
        return `${recordTest(shape, name)}(${value})`
      case 'union':
        return `${unionTest(shape, name)}(${value})`
    }
  }

  return {
    /** Emits `fits<name>` and what it calls. */
    define: (name: string, shape: Shape): string => {
      functions.length = 0
      const own = test(shape, 'value', `fits${name}`)
      const isDefined = functions.some((text) => text.startsWith(`const fits${name} =`))
      if (!isDefined) functions.push(`const fits${name} = (value: unknown): boolean => ${own}`)
      return functions.join('\n\n')
    },
  }
}
