/** A text as a literal; nothing in it can end the line or the literal. */
export const literal = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`

/** A key of an object: bare where it can be, quoted where not. */
export const key = (name: string): string =>
  /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) ? name : literal(name)

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Lines as a doc comment that ends where it should; nothing for no lines. */
export const docComment = (lines: readonly (string | undefined)[], indent = ''): string => {
  const text = lines
    .filter((line) => line !== undefined && line.trim() !== '')
    .join('\n\n')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(UNPRINTABLE, ' ')
    .replaceAll('*/', '*\\/')
    .trim()
  if (text === '') return ''
  const rows = text.split('\n').map((line) => line.trimEnd())
  if (rows.length === 1) return `${indent}/** ${rows[0]} */\n`
  return `${indent}/**\n${rows.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`
}
