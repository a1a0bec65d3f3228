import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../workspace.ts'
import type { Check } from './process.ts'

const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)/g

const brokenIn = (page: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(LINK)]
    .map(([, target = '']) => target)
    .filter((target) => !existsSync(join(root, dirname(page), target)))
    .map((target) => `${page} points to ${target}, which is not there`)

/** Every relative link of every page leads somewhere. */
export const linkCheck: Check = {
  name: 'links of the pages',
  run: async () =>
    globSync(['*.md', 'docs/**/*.md', 'packages/**/*.md', 'examples/**/*.md', 'specs/**/*.md'], {
      cwd: root,
      exclude: ['**/node_modules/**'],
    }).flatMap(brokenIn),
}
