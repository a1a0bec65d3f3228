/** First line of every generated module. */
export const banner = (source: string) => `// Generated from ${source} by \`pnpm generate\`. Do not edit.`

export const pascalCase = (name: string) =>
  name.replace(/(?:^|[-.])([a-z])/g, (_, letter: string) => letter.toUpperCase())

export const camelCase = (name: string) => {
  const pascal = pascalCase(name)
  return pascal.charAt(0).toLowerCase() + pascal.slice(1)
}

/** `ServiceRequest` as a file name: `service-request`. */
export const kebabCase = (name: string) => name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()

/** JSON as people read it in a diff: two spaces, final newline. */
export const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
