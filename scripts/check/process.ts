import { execFile } from 'node:child_process'
import { root } from '../workspace.ts'

export interface Check {
  name: string
  /** Answers the problems found; none means the check passed. */
  run: () => string[] | Promise<string[]>
}

const lastLines = (text: string) => text.trim().split('\n').slice(-60).join('\n')

/** Runs a program and answers its output as the one problem when it fails. */
export function execute(command: string, args: string[], cwd = root): Promise<string[]> {
  return new Promise((resolve) => {
    const options = { cwd, maxBuffer: 2 ** 26, shell: process.platform === 'win32' && command === 'npm' }
    execFile(command, args, options, (error, stdout, stderr) =>
      resolve(error ? [lastLines(`${stdout}\n${stderr}`) || error.message] : []),
    )
  })
}

/** Runs a script under the pinned Node. */
export const node = (args: string[], cwd = root): Promise<string[]> => execute(process.execPath, args, cwd)
