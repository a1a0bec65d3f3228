import { type RuleId, ruleIds } from '@selaras/schemas/problem'
import ts from 'typescript'
import { namesIn, sourceOf } from './source.ts'

const known: ReadonlySet<string> = new Set(ruleIds)

const literalsIn = (node: ts.Node): string[] => {
  const own = ts.isStringLiteralLike(node) ? [node.text] : []
  ts.forEachChild(node, (child) => {
    own.push(...literalsIn(child))
  })
  return own
}

/** What a name of a module stands for, and the module that says so. */
const declarationOf = (path: string, name: string): { path: string; node: ts.Node } | undefined => {
  const { imports, values } = sourceOf(path)
  const imported = imports.get(name)
  if (imported?.from.startsWith('/') && !imported.typeOnly) return declarationOf(imported.from, imported.name)
  const node = values.get(name)
  return node && { path, node }
}

/** What a rule hands to `breaks`; other texts in it, and what it merely reads of a format, it does not report. */
const reportsIn = (node: ts.Node): string[] => {
  const found: string[] = []
  if (ts.isCallExpression(node) && node.expression.getText() === 'breaks') {
    const named = node.arguments.slice(0, 1).flatMap(literalsIn)
    if (named.length === 0) throw new Error(`Name the rule as a text, so that its message is found: ${node.getText()}`)
    found.push(...named)
  }
  ts.forEachChild(node, (child) => {
    found.push(...reportsIn(child))
  })
  return found
}

/** Rules that a piece of a module can name, itself or in what it calls. */
export const rulesNamedIn = (path: string, code: ts.Node, kind: 'reason' | 'rule'): RuleId[] => {
  const seen = new Set<ts.Node>()
  const visit = (from: string, node: ts.Node): RuleId[] => {
    if (seen.has(node)) return []
    seen.add(node)
    const said = kind === 'reason' ? literalsIn(node) : reportsIn(node)
    const own = said.filter((text): text is RuleId => known.has(text))
    const called = [...namesIn(node).values].flatMap((name) => declarationOf(from, name) ?? [])
    return [...own, ...called.flatMap((other) => visit(other.path, other.node))]
  }
  return visit(path, code)
}
