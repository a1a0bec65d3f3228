import { globSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '@selaras/schemas'
import type { RuleId } from '@selaras/schemas/problem'
import ts from 'typescript'
import type * as z from 'zod'
import { rulesNamedIn } from './named-rules.ts'
import { slicer } from './slice.ts'
import { isExported, sourceOf } from './source.ts'

/** A function of the contract as the compiled modules import it. */
export interface Sliced {
  kind: 'reason' | 'rule'
  /** Name in its module, and name in the compiled module. */
  name: string
  alias: string
  module: string
  /** Rules it can name. */
  names: readonly RuleId[]
}

type ZodCheck = z.core.$ZodCheck

/** The functions given to `stringFormat`, `.check` and `resource` where a schema is declared, in the order they run. */
const functionsOf = (expression: ts.Expression): { kind: Sliced['kind']; code: ts.Expression }[] => {
  if (!ts.isCallExpression(expression)) return []
  const { expression: called, arguments: given } = expression
  if (ts.isPropertyAccessExpression(called)) {
    const own = called.name.text === 'check' ? given.map((code) => ({ kind: 'rule' as const, code })) : []
    return [...functionsOf(called.expression), ...own]
  }
  const [, reason, check] = given
  if (called.getText() === 'stringFormat' && reason) return [{ kind: 'reason', code: reason }]
  return called.getText() === 'resource' && check ? [{ kind: 'rule', code: check }] : []
}

const customChecks = (schema: z.core.$ZodType): ZodCheck[] =>
  (schema._zod.def.checks ?? []).filter((check) => check._zod.def.check === 'custom')

const uncapital = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

/** Finds where the code of each custom check stands, and takes it without zod. */
export const ruleFinder = (root: string) => {
  const from = join(root, 'packages/schemas/src')
  const slices = slicer(from, join(from, 'compiled/rules'))
  const paths = globSync('{formats,resources,entries,operations,problem}/*.ts', { cwd: from })
    .filter((path) => !path.endsWith('.test.ts'))
    .sort()
    .map((path) => join(from, path))
  const found = new Map<ZodCheck, () => Sliced>()

  const take = (
    id: string,
    path: string,
    index: number,
    { kind, code }: ReturnType<typeof functionsOf>[number],
  ): Sliced => {
    const alias = `${uncapital(id)}${kind === 'reason' ? 'Reason' : 'Rule'}${index > 1 ? index : ''}`
    const names = rulesNamedIn(path, code, kind)
    if (ts.isIdentifier(code) && sourceOf(path).values.has(code.text))
      return { kind, name: code.text, alias, names, module: slices.take(path, code.text) }
    const about = sourceOf(path).types.has(id) ? id : undefined
    const type = kind === 'reason' ? 'Reason' : `Rule<${about ?? 'string'}>`
    const module = slices.takeExpression(path, alias, code, type, kind === 'reason' ? undefined : about)
    return { kind, name: alias, alias, names, module }
  }

  for (const path of paths) {
    for (const [name, declaration] of sourceOf(path).values) {
      const schema = contract._idmap.get(name)
      if (!schema || !ts.isVariableDeclaration(declaration) || !declaration.initializer) continue
      const functions = functionsOf(declaration.initializer)
      const checks = customChecks(schema)
      if (functions.length === checks.length)
        for (const [index, check] of checks.entries())
          found.set(check, () => take(name, path, index, functions[index] as (typeof functions)[number]))
    }
  }

  return {
    of: (check: ZodCheck): Sliced | undefined => found.get(check)?.(),
    files: slices.files,
    /** The module that exports a type of that name. */
    typeModule: (name: string): string | undefined =>
      paths.find((path) => {
        const type = sourceOf(path).types.get(name)
        return type !== undefined && isExported(type)
      }),
  }
}
