import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

interface Imported {
  /** File the name comes from, or the package. */
  from: string
  name: string
  typeOnly: boolean
}

/** Top level of one module, by name. */
export interface Source {
  path: string
  values: Map<string, ts.VariableDeclaration | ts.FunctionDeclaration>
  types: Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>
  imports: Map<string, Imported>
}

const importsIn = (statement: ts.ImportDeclaration, path: string): [string, Imported][] => {
  const { importClause } = statement
  if (!importClause?.namedBindings) return []
  const specifier = (statement.moduleSpecifier as ts.StringLiteral).text
  const from = specifier.startsWith('.') ? join(dirname(path), specifier) : specifier
  const whole = importClause.phaseModifier === ts.SyntaxKind.TypeKeyword
  const bindings = importClause.namedBindings
  if (ts.isNamespaceImport(bindings)) return [[bindings.name.text, { from, name: '*', typeOnly: whole }]]
  return bindings.elements.map((element) => [
    element.name.text,
    { from, name: (element.propertyName ?? element.name).text, typeOnly: whole || element.isTypeOnly },
  ])
}

const parsed = new Map<string, Source>()

/** Reads a module once. */
export const sourceOf = (path: string): Source => {
  const known = parsed.get(path)
  if (known) return known
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const source: Source = { path, values: new Map(), types: new Map(), imports: new Map() }
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      for (const [name, imported] of importsIn(statement, path)) source.imports.set(name, imported)
    } else if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations)
        source.values.set(declaration.name.getText(), declaration)
    } else if (ts.isFunctionDeclaration(statement) && statement.name) source.values.set(statement.name.text, statement)
    else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      source.types.set(statement.name.text, statement)
  }
  parsed.set(path, source)
  return source
}

export const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

interface Names {
  values: Set<string>
  types: Set<string>
}

const isMereName = (node: ts.Identifier) => {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ts.isPropertySignature(parent)
  )
}

/** Every name a piece of code mentions, as a value or as a type. */
export const namesIn = (
  node: ts.Node,
  names: Names = { values: new Set(), types: new Set() },
  inType = false,
): Names => {
  const isType = inType || ts.isTypeNode(node)
  if (ts.isIdentifier(node) && !isMereName(node)) (isType ? names.types : names.values).add(node.text)
  ts.forEachChild(node, (child) => {
    namesIn(child, names, isType)
  })
  return names
}
