import { key, type Scope } from './emit-node.ts'
import type { Sliced } from './rules.ts'
import type { Shape, ShapeCheck } from './shape.ts'

const BLANK = '/\\S/'

/** Rules that have a cheap test which never passes what the rule would refuse. */
const SHORTCUTS: Readonly<Record<string, string>> = { citizenIdentityRule: 'agreesWithNik' }

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

  const ruleText = (rule: Sliced, value: string): string => {
    const name = scope.sliced(rule)
    const shortcut = SHORTCUTS[name]
    return shortcut ? `(${shortcut}(${value}) || passes(${name}, ${value}))` : `passes(${name}, ${value})`
  }

  const patternText = (pattern: RegExp, value: string): string => {
    const text = `${scope.pattern(pattern)}.test(${value})`
    // Most texts begin with a letter, which settles that they are not blank.
    return String(pattern) === BLANK ? `(isVisible(${value}.charCodeAt(0)) || ${text})` : text
  }

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

  const objectTest = (shape: Shape & { type: 'object' }, name: string): string => {
    const fieldTest = ([field, inner]: [string, Shape], index: number) => {
      const variable = `v${index}`
      const positive = test(
        isOptional(inner) ? (inner as { inner: Shape }).inner : inner,
        variable,
        partOf(name, field),
      )
      const absent = isOptional(inner) ? `${variable} !== undefined && ` : ''
      const never = inner.type === 'unknown' ? `${variable} === undefined` : `!(${positive})`
      return `  const ${variable} = value${/^[A-Za-z_$][\w$]*$/.test(field) ? `.${field}` : `[${key(field)}]`}
  if (${absent}${never}) return false`
    }
    const known = shape.fields.map(([field]) => `      case ${JSON.stringify(field)}:`)
    const rules = testsOf(shape.checks, 'value', '').map((rule) => `  if (!${rule}) return false\n`)
    return named(
      name,
      `  if (!isObject(value)) return false
${shape.fields.map(fieldTest).join('\n')}
  for (const key in value) {
    switch (key) {
${known.join('\n')}
        break
      default:
        return false
    }
  }
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
        return [`typeof ${value} === 'string'`, ...testsOf(shape.checks, value, `${value}.length`, true)].join(' && ')
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
