import { banner } from '../text.ts'

/** Gives each pattern one name, by its source, and writes them once. */
export const patternWriter = () => {
  const names = new Map<string, string>()
  return {
    nameFor: (pattern: RegExp): string => {
      const name = names.get(String(pattern)) ?? `pattern${names.size + 1}`
      names.set(String(pattern), name)
      return name
    },
    file: (): string =>
      [
        banner('the schemas of this package'),
        ...[...names].map(([pattern, name]) => `export const ${name} = ${pattern}`),
        '',
      ].join('\n'),
  }
}
