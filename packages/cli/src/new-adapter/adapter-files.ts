/** What a new adapter is tested and typed with; tests hold it against what this repository uses. */
export const TOOLS = { '@types/node': '^22.13.0', typescript: '^5.9.3', vitest: '^5.1.1' }

/** The zod every package of ours works with. */
export const ZOD = '^4.6.0'

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

/** Entries a new adapter exports, each from the source of its name. */
const ENTRIES = { '.': 'index', './sandbox': 'sandbox', './tryout': 'tryout' }

/** What a new adapter says of itself to npm. `version` is that of `@selaras/adapter`. */
const manifestOf = (name: string, version: string): string => {
  const built = Object.entries(ENTRIES).map(([entry, stem]) => [
    entry,
    { types: `./dist/${stem}.d.ts`, default: `./dist/${stem}.js` },
  ])
  return json({
    name: `adapter-${name}`,
    version: '0.1.0',
    private: true,
    description: `Selaras adapter for ${name}, with a sandbox`,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=22.13' },
    exports: { ...Object.fromEntries(built), './package.json': './package.json' },
    files: ['dist'],
    scripts: { test: 'vitest run --dir src', types: 'tsc', build: 'tsc -p tsconfig.build.json' },
    dependencies: { '@selaras/adapter': `^${version}`, '@selaras/schemas': `^${version}` },
    peerDependencies: { zod: ZOD },
    devDependencies: { ...TOOLS, zod: ZOD },
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
  files.set('package.json', manifestOf(name, version))
  files.set('tsconfig.json', json(TSCONFIG))
  files.set('tsconfig.build.json', json(BUILD))
  files.set('.gitignore', 'dist\nnode_modules\n')
  return files
}
