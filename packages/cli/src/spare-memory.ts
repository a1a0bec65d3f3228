import { accessSync, constants } from 'node:fs'

/**
 * Megabytes in which new objects are made before those still in use are moved on; as much is kept free to move them to.
 * Left alone, V8 takes up to 64, and a node is no faster for it; from 8 down it is slower.
 */
const ROOM = '--max-semi-space-size=16'

/** Who says how much room there is has the last word, as has this program started anew; a debugger would be lost. */
const SAID = /^--(?:inspect|(?:(?:max|min)[-_])?semi[-_]space)/

/** The options of Node a long-running process should have besides those it was given. */
export const optionsToSpareMemory = (given: readonly string[]): string[] =>
  given.some((option) => SAID.test(option)) ? [] : [ROOM]

/**
 * Puts the same program with options that spare memory in the place of this process, which keeps its id, its streams
 * and who waits for it. Does nothing where that cannot be done: before Node 22.15, on Windows, where processes may not
 * be started, and where a parent speaks to this one through a channel, which would be cut.
 */
export const spareMemory = (): void => {
  const { argv, argv0, env, execArgv, execPath } = process
  const options = optionsToSpareMemory([...execArgv, ...(env.NODE_OPTIONS ?? '').split(/[\s"]+/)])
  if (options.length === 0 || process.send || process.platform === 'win32') return
  try {
    // A process that cannot be replaced is aborted.
    accessSync(execPath, constants.X_OK)
    process.execve?.(execPath, [argv0, ...options, ...execArgv, ...argv.slice(1)], env)
  } catch {
    // It runs as it was started.
  }
}
