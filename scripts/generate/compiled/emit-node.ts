import type { Sliced } from './rules.ts'
import type { Shape, ShapeCheck } from './shape.ts'

/** Names by which emitted code refers to what stands outside of it. */
export interface Scope {
  pattern: (pattern: RegExp) => string
  sliced: (sliced: Sliced) => string
  /** What the code of a rule or a format can have to say. */
  messages: (sliced: Sliced) => string
}

export const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))
const values = (all: unknown[]) => all.map((value) => JSON.stringify(value)).join(', ')

const checkText = (check: ShapeCheck, scope: Scope): string => {
  if ('min' in check) return `{ min: ${check.min} }`
  if ('max' in check) return `{ max: ${check.max} }`
  if ('rule' in check) return `{ rule: ${scope.sliced(check.rule)}, messages: ${scope.messages(check.rule)} }`
  const pattern = `pattern: ${scope.pattern(check.pattern)}`
  if (!check.reason) return `{ ${pattern} }`
  return `{ ${pattern}, reason: ${scope.sliced(check.reason)}, messages: ${scope.messages(check.reason)} }`
}

const checksText = (checks: ShapeCheck[], scope: Scope): string =>
  checks.length === 0 ? '' : `, checks: [${checks.map((check) => checkText(check, scope)).join(', ')}]`

/** The schema as the data that `collect` walks. */
export const nodeText = (shape: Shape, scope: Scope): string => {
  const inner = (child: Shape) => nodeText(child, scope)
  switch (shape.type) {
    case 'reference':
      return `${shape.name}Node`
    case 'boolean':
    case 'unknown':
      return `{ type: '${shape.type}' }`
    case 'choice':
      return `{ type: 'choice', values: [${values(shape.values)}] }`
    case 'optional':
      return `{ type: 'optional', inner: ${inner(shape.inner)} }`
    case 'array':
      return `{ type: 'array', element: ${inner(shape.element)}${checksText(shape.checks, scope)} }`
    case 'object': {
      const fields = shape.fields.map(([name, field]) => `    ${key(name)}: ${inner(field)},`)
      return `{\n  type: 'object',\n  fields: {\n${fields.join('\n')}\n  }${checksText(shape.checks, scope)},\n}`
    }
    case 'record':
      return `{ type: 'record', key: ${inner(shape.key)}, value: ${inner(shape.value)} }`
    case 'union': {
      const options = shape.options.map(([tag, option]) => `[${JSON.stringify(tag)}, ${inner(option)}]`)
      return `{ type: 'union', discriminator: ${JSON.stringify(shape.discriminator)}, options: [${options.join(', ')}] }`
    }
    default:
      return `{ type: '${shape.type}'${checksText(shape.checks, scope)} }`
  }
}
