import { dirname, relative } from 'node:path'
import ts from 'typescript'
import { banner } from '../text.ts'
import { isExported, namesIn, type Source, sourceOf } from './source.ts'

/** What is taken out of a module: its exports by name, with what they need. */
interface Slice {
  source: Source
  values: Set<string>
  exported: Set<string>
  /** Pieces of code that had no name of their own. */
  named: Map<string, { code: ts.Node; type: string }>
  imports: Map<string, Set<string>>
  typeImports: Map<string, Set<string>>
  types: Set<string>
}

const add = (map: Map<string, Set<string>>, key: string, value: string) => {
  map.set(key, (map.get(key) ?? new Set()).add(value))
}

const isPlain = (initializer: ts.Expression) =>
  ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer) || ts.isLiteralExpression(initializer)

/** Bundlers drop what is marked pure and not used. */
const declarationText = (node: ts.VariableDeclaration | ts.FunctionDeclaration): string => {
  if (ts.isFunctionDeclaration(node)) return node.getText().replace(/^export /, '')
  const { initializer } = node
  if (!initializer || isPlain(initializer)) return `const ${node.getText()}`
  const type = node.type ? `: ${node.type.getText()}` : ''
  return `const ${node.name.getText()}${type} = /* @__PURE__ */ (() => ${initializer.getText()})()`
}

/** Collects functions from the modules of the contract, with all they need, leaving zod behind. */
export const slicer = (from: string, to: string) => {
  const slices = new Map<string, Slice>()
  const outputOf = (path: string) => `${to}/${relative(from, path).replace(/\.ts$/, '.gen.ts')}`
  const specifier = (own: string, target: string) => {
    const path = relative(dirname(outputOf(own)), target)
    return path.startsWith('.') ? path : `./${path}`
  }

  const sliceOf = (path: string): Slice => {
    const empty = () => ({ values: new Set<string>(), exported: new Set<string>(), types: new Set<string>() })
    const slice: Slice = slices.get(path) ?? {
      source: sourceOf(path),
      ...empty(),
      named: new Map(),
      imports: new Map(),
      typeImports: new Map(),
    }
    slices.set(path, slice)
    return slice
  }

  const needType = (slice: Slice, name: string) => {
    const { source } = slice
    const imported = source.imports.get(name)
    const local = source.types.get(name)
    if (imported) add(slice.typeImports, imported.from, imported.name === '*' ? `* as ${name}` : imported.name)
    else if (local && isExported(local)) add(slice.typeImports, source.path, name)
    else if (local && !slice.types.has(name)) {
      slice.types.add(name)
      need(slice, local)
    }
  }

  const needValue = (slice: Slice, name: string) => {
    const imported = slice.source.imports.get(name)
    if (imported) {
      if (!imported.from.startsWith('/'))
        throw new Error(`${slice.source.path}: a rule uses "${name}" of ${imported.from}, so it cannot be compiled.`)
      add(slice.imports, imported.from, imported.name)
      const other = sliceOf(imported.from)
      other.exported.add(imported.name)
      needValue(other, imported.name)
    }
    const local = slice.source.values.get(name)
    if (!local || slice.values.has(name)) return
    slice.values.add(name)
    need(slice, local)
  }

  const need = (slice: Slice, node: ts.Node) => {
    const { values, types } = namesIn(node)
    for (const name of types) needType(slice, name)
    for (const name of values) needValue(slice, name)
  }

  const write = (slice: Slice): string => {
    const { source } = slice
    const importLine = (word: string, target: string, names: Set<string>) => {
      const all = [...names].sort()
      const braces = all.filter((name) => !name.startsWith('*'))
      return [
        ...all.filter((name) => name.startsWith('*')).map((name) => `import ${word}${name} from '${target}'`),
        ...(braces.length > 0 ? [`import ${word}{ ${braces.join(', ')} } from '${target}'`] : []),
      ].join('\n')
    }
    const nearby = (path: string) => (path.startsWith('/') ? specifier(source.path, path) : path)
    const words = new Set([...slice.named.values()].map(({ type }) => type.replace(/<.*/, '')))
    const order = [...source.values.keys()].filter((name) => slice.values.has(name))
    return [
      banner(relative(from, source.path)),
      ...[...slice.typeImports].map(([path, names]) => importLine('type ', nearby(path), names)),
      ...(words.size > 0 ? [importLine('type ', specifier(source.path, `${dirname(to)}/node.ts`), words)] : []),
      ...[...slice.imports].map(([path, names]) => importLine('', specifier(source.path, outputOf(path)), names)),
      '',
      ...[...slice.types].map((name) => `${source.types.get(name)?.getText()}\n`),
      ...order.map((name) => {
        const declaration = source.values.get(name) as ts.VariableDeclaration
        return `${slice.exported.has(name) ? 'export ' : ''}${declarationText(declaration)}\n`
      }),
      ...[...slice.named].map(([name, { code, type }]) => `export const ${name}: ${type} = ${code.getText()}\n`),
    ].join('\n')
  }

  return {
    /** Takes a declaration of a module by its name. */
    take: (path: string, name: string): string => {
      const slice = sliceOf(path)
      slice.exported.add(name)
      needValue(slice, name)
      return outputOf(path)
    },
    /** Takes an expression of a module under a new name; `about` is the type it speaks of. */
    takeExpression: (path: string, name: string, code: ts.Node, type: string, about?: string): string => {
      const slice = sliceOf(path)
      slice.named.set(name, { code, type })
      need(slice, code)
      if (about) needType(slice, about)
      return outputOf(path)
    },
    files: (): [string, string][] =>
      [...slices.values()].map((slice): [string, string] => [outputOf(slice.source.path), write(slice)]).sort(),
  }
}
