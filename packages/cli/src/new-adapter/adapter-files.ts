/** What a new adapter is tested and typed with; tests hold it against what this repository uses. */
export const TOOLS = { '@types/node': '^22.13.0', typescript: '^5.9.3', vitest: '^5.1.1' }

const RESERVED = new Set(
  `await break case catch class const continue debugger default delete do else enum export extends false finally for
function if import in instanceof interface let new null package private protected public return static super switch
this throw true try typeof undefined var void while with yield hello`.split(/\s+/),
)

const camel = (name: string) => name.replaceAll(/-([a-z0-9])/g, (_whole, letter: string) => letter.toUpperCase())
const pascal = (name: string) => camel(`-${name}`)

/** Whether an adapter may be called so: kebab case, and a name for a function of the language. */
export const isAdapterName = (name: string): boolean =>
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) && name.length <= 40 && !RESERVED.has(camel(name))

/** A text of the template with the new name in place of `hello`. */
const renamed = (text: string, name: string): string =>
  text
    .replaceAll('@selaras/adapter-hello', `adapter-${name}`)
    .replaceAll(/(?<=['"[/])hello(?=['"\]]|\.example)/g, name)
    .replaceAll(/(?<![a-z])hello/g, camel(name))
    .replaceAll('Hello', pascal(name))

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

interface Manifest {
  peerDependencies: Record<string, string>
  exports: Record<string, string | Record<string, string>>
  [field: string]: unknown
}

/** The manifest of the template, made to stand alone: versions for the workspace's, builds for its sources. */
const manifestOf = (text: string, name: string, version: string): string => {
  const { exports, peerDependencies, devDependencies: _tools, ...rest } = JSON.parse(text) as Manifest
  const built = Object.entries(exports).map(([entry, target]) => {
    if (typeof target === 'string') return [entry, target]
    const { types, default: main } = target
    return [entry, { types, default: main }]
  })
  return json({
    ...rest,
    name: `adapter-${name}`,
    description: `Selaras adapter for ${name}, with a sandbox`,
    exports: Object.fromEntries(built),
    scripts: { test: 'vitest run --dir src', types: 'tsc', build: 'tsc -p tsconfig.build.json' },
    dependencies: { '@selaras/adapter': `^${version}`, '@selaras/schemas': `^${version}` },
    peerDependencies,
    devDependencies: { ...TOOLS, ...peerDependencies },
  })
}

const TSCONFIG = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2024'],
    module: 'nodenext',
    types: ['node'],
    strict: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ['src'],
}
const BUILD = {
  extends: './tsconfig.json',
  compilerOptions: {
    noEmit: false,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: 'src',
    outDir: 'dist',
  },
  exclude: ['src/**/*.test.ts'],
}

/** The files of a new adapter, from those of the template: path to text. `version` is that of `@selaras/adapter`. */
export const adapterFiles = (
  template: ReadonlyMap<string, string>,
  name: string,
  version: string,
): Map<string, string> => {
  const files = new Map([...template].map(([path, text]) => [path, renamed(text, name)]))
  files.set('package.json', manifestOf(template.get('package.json') ?? '{}', name, version))
  files.set('tsconfig.json', json(TSCONFIG))
  files.set('tsconfig.build.json', json(BUILD))
  files.set('.gitignore', 'dist\nnode_modules\n')
  return files
}
