import { readFileSync } from 'node:fs'

/** Version of this package; `unknown` where a bundler left its manifest behind. */
export const packageVersion = (): string => {
  try {
    return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
  } catch {
    return 'unknown'
  }
}
