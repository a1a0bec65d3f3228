// Runs a root command on a machine that has only Node >= 18 and npm: fetches the pinned pnpm, installs, builds what
// changed, then hands over to the pinned Node. Plain JavaScript without dependencies, for it runs before any install.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...parts) => join(root, ...parts)
const pinnedNode = at('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
const fromSource = '--conditions=@selaras/source'

/** `build`: uses built packages, where the others run from source. `pack`: needs pnpm itself. */
const commands = {
  start: { run: ['examples/three-regions/main.ts'], build: true },
  test: { run: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/vitest.config.ts'], build: true },
  build: { run: [fromSource, 'scripts/build.ts', '--types'] },
  types: { run: [fromSource, 'scripts/build.ts', '--types-only'] },
  lint: { run: ['node_modules/@biomejs/biome/bin/biome', 'check'] },
  format: { run: ['node_modules/@biomejs/biome/bin/biome', 'check', '--write'] },
  generate: { run: [fromSource, 'scripts/generate.ts'] },
  bench: { run: ['scripts/bench.ts'], build: true },
  check: { run: [fromSource, 'scripts/check.ts'], build: true, pack: true },
  changeset: { run: ['node_modules/@changesets/cli/bin.js'] },
}

const say = (indonesian, english) => process.stderr.write(`selaras: ${indonesian} / ${english}\n`)

function fail(indonesian, english, status = 1) {
  process.stderr.write(`\nselaras: ${indonesian}\n         ${english}\n`)
  process.exit(status)
}

function checkNode() {
  if (Number(process.versions.node.split('.')[0]) < 18)
    fail(
      `perlu Node 18 atau lebih baru; yang terpasang ${process.version}.`,
      `Node 18 or later is needed; this is ${process.version}.`,
    )
}

function checkPlatform() {
  const platform = `${process.platform}-${process.arch}`
  const supported = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64']
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime
  if (!supported.includes(platform) || musl)
    fail(
      `paket "node" di npm tidak punya biner untuk ${platform}${musl ? ' (musl)' : ''}. Pasang Node 24 dan pnpm sendiri, lalu: pnpm install --ignore-scripts`,
      `the npm package "node" has no binary for ${platform}${musl ? ' (musl)' : ''}. Install Node 24 and pnpm yourself, then: pnpm install --ignore-scripts`,
    )
}

/** Output goes to stderr, so that a command's own stdout stays machine-readable. */
function step(command, args, options = {}) {
  const { status, signal } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    ...options,
  })
  if (signal) process.exit(130)
  return status === 0
}

function files(directory, found = []) {
  if (!existsSync(directory)) return found
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name === 'dist') continue
    const path = join(directory, entry.name)
    if (entry.isDirectory()) files(path, found)
    else found.push(path)
  }
  return found
}

const workspace = () => [...files(at('packages')), ...files(at('examples'))]
const manifests = (paths) => paths.filter((path) => path.endsWith('package.json'))
const digest = (paths, describe) => {
  const hash = createHash('sha256')
  for (const path of [...paths].sort()) hash.update(`${path}\0`).update(describe(path))
  return hash.digest('hex')
}

/** Runs `work` unless the stamp file already holds `value`. */
function once(stamp, value, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === value) return
  work()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, value)
}

function pnpm() {
  const { packageManager } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const prefix = at('.cache', packageManager.replace('@', '-'))
  const entry = join(prefix, 'node_modules/pnpm/bin/pnpm.mjs')
  once(join(prefix, 'ready'), packageManager, () => {
    say(`mengambil ${packageManager}`, `fetching ${packageManager}`)
    mkdirSync(prefix, { recursive: true })
    const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
    // npm is a .cmd file on Windows, which only a shell can start.
    const options = { shell: process.platform === 'win32' }
    if (!step('npm', ['install', '--prefix', prefix, ...quiet, packageManager], options)) failInstall()
  })
  return entry
}

function failInstall() {
  fail(
    'pemasangan gagal. Periksa sambungan ke registri npm (npm ping) atau setelan proxy/registry di .npmrc, lalu ulangi perintah yang sama.',
    'installation failed. Check that the npm registry is reachable (npm ping) or the proxy/registry setting in .npmrc, then repeat the same command.',
  )
}

function install(paths) {
  const inputs = [at('package.json'), at('pnpm-lock.yaml'), at('pnpm-workspace.yaml'), ...manifests(paths)]
  const platform = `${process.platform}-${process.arch} `
  once(at('node_modules/.selaras-install'), platform + digest(inputs, (path) => readFileSync(path)), () => {
    checkPlatform()
    const manager = pnpm()
    say('memasang dependensi', 'installing dependencies')
    const env = { ...process.env, CI: 'true', npm_config_loglevel: 'error' }
    const args = [manager, 'install', '--frozen-lockfile', '--reporter=append-only']
    if (!step(process.execPath, args, { env }) || !existsSync(pinnedNode)) failInstall()
  })
}

function build(paths) {
  const isSource = (path) => /[\\/]src[\\/]/.test(path) || path.endsWith('package.json')
  const sources = paths.filter((path) => path.startsWith(at('packages')) && isSource(path))
  const built = manifests(sources).every((path) => existsSync(join(dirname(path), 'dist')))
  const value = digest([...sources, at('scripts/build.ts')], (path) => {
    const { mtimeMs, size } = statSync(path)
    return `${mtimeMs} ${size}`
  })
  once(at('.cache/build'), built ? value : 'missing', () => {
    say('membangun paket', 'building packages')
    if (!step(pinnedNode, [fromSource, 'scripts/build.ts'])) process.exit(1)
  })
  writeFileSync(at('.cache/build'), value)
}

function run(args) {
  const path = [dirname(pinnedNode), at('node_modules/.bin'), process.env.PATH].join(delimiter)
  const child = spawn(pinnedNode, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path } })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      // A terminal already sends Ctrl-C to the whole group; passing it on would be a second one.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  // npm does not pass a signal through the shell it starts us in: losing that shell is the signal.
  const parent = process.ppid
  const orphaned = () => process.ppid !== parent && child.kill()
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 500).unref()
  child.on('exit', (status, signal) => {
    if (!signal) process.exit(status)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

const [name = '', ...rest] = process.argv.slice(2)
const command = commands[name]
const names = Object.keys(commands).join(', ')
if (!command)
  fail(`perintah "${name}" tidak dikenal; pilih: ${names}`, `unknown command "${name}"; one of: ${names}`, 2)

checkNode()
const paths = workspace()
install(paths)
if (command.build) build(paths)
if (command.pack) pnpm()
run([...command.run, ...(rest[0] === '--' ? rest.slice(1) : rest)])
