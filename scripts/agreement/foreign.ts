import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { schemaFolder } from './corpus.ts'

/** A validator of another language, as a program that reads payloads and writes verdicts. */
export interface ForeignValidator {
  name: 'python' | 'php'
  command: string
  args: string[]
}

const answers = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Debian's own Python sees Debian's jsonschema; the first `python3` on the path may be another one. */
const python = ['python3', '/usr/bin/python3'].find((command) =>
  answers(command, ['-c', 'from jsonschema import Draft202012Validator']),
)
const php = answers('php', ['-r', "require 'JsonSchema/autoload.php';"]) ? 'php' : undefined

/** The validators of other languages on this machine; what is missing is named with the package that brings it. */
export const foreignValidators: ForeignValidator[] = [
  ...(python ? [{ name: 'python' as const, command: python, args: [script('validate.py'), schemaFolder] }] : []),
  ...(php
    ? [
        {
          name: 'php' as const,
          command: php,
          args: ['-d', 'error_reporting=E_ALL & ~E_DEPRECATED', script('validate.php'), schemaFolder],
        },
      ]
    : []),
]
export const missingValidators: string[] = [
  ...(python ? [] : ['python (python3-jsonschema)']),
  ...(php ? [] : ['php (php-cli php-json-schema)']),
]

/** Verdicts on every line of a corpus file, in its order, from one process. */
export const verdictsOf = async ({ name, command, args }: ForeignValidator, corpus: string): Promise<boolean[]> => {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  let complaints = ''
  child.stderr.on('data', (chunk) => {
    complaints += chunk
  })
  child.stdin.on('error', () => {})
  createReadStream(corpus).pipe(child.stdin)
  const closed = once(child, 'close')
  const verdicts: boolean[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== '0' && line !== '1') throw new Error(`[agreement] ${name}: ${line} ${complaints}`)
    verdicts.push(line === '1')
  }
  const [code] = await closed
  if (code !== 0) throw new Error(`[agreement] ${name} ended with ${code}: ${complaints.slice(0, 2000)}`)
  return verdicts
}
