import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contract } from '@selaras/schemas'
import { messages, type RuleId } from '@selaras/schemas/problem'
import { between } from './between.ts'
import type { Files } from './files.ts'

const PAGE = 'specs/README.md'

interface Vectors {
  invalid?: { rule: string; jsonSchema?: string }[]
  cases?: { rule?: string; jsonSchema?: string }[]
}

/** How many vectors JSON Schema lets pass, by the rule they break. */
const marked = async (root: string): Promise<Map<string, number>> => {
  const counts = new Map<string, number>()
  for (const file of globSync('specs/vectors/{formats,resources}/*.json', { cwd: root })) {
    const { invalid = [], cases = [] } = JSON.parse(await readFile(join(root, file), 'utf8')) as Vectors
    for (const { rule = '', jsonSchema } of [...invalid, ...cases])
      if (jsonSchema === 'accepts') counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return counts
}

const holders = (): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const [name, schema] of contract._idmap)
    for (const rule of contract.get(schema as never)?.rules ?? []) found.set(rule, [...(found.get(rule) ?? []), name])
  return found
}

/** The page with the list of rules that JSON Schema cannot express, and how many vectors show it. */
export const ruleList = async (root: string): Promise<Files> => {
  const counts = await marked(root)
  const rows = [...holders()].sort().map(([rule, names]) => {
    const { message, hint } = messages[rule as RuleId]
    const words = `${message.en} ${hint.en} *${message.id} ${hint.id}*`
    return `| \`${rule}\` | ${names.sort().join(', ')} | ${words} | ${counts.get(rule) ?? 0} |`
  })
  const table = ['| rule | of | what it says | vectors |', '|---|---|---|---|', ...rows].join('\n')
  return new Map([[PAGE, between('rules', await readFile(join(root, PAGE), 'utf8'), table, PAGE)]])
}
