/** Words of a name as people write them: `get_pet`, `getPet`, `GET /pets/{id}`. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ')
    .replaceAll(/(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const capital = (word: string) => {
  const [first = '', ...rest] = word
  return first.toUpperCase() + rest.join('')
}

/** An identifier does not begin with a digit. */
const begun = (name: string) => (/^\p{ID_Start}/u.test(name) ? name : `_${name}`)
const valid = (name: string) => begun([...name].filter((letter) => /\p{ID_Continue}/u.test(letter)).join(''))

export const camelCase = (text: string): string => {
  const [first = '', ...rest] = wordsOf(text)
  return valid([first.toLowerCase(), ...rest.map((word) => capital(word.toLowerCase()))].join(''))
}

/** Capitals inside a word stay: `NIKValid` is a name people know. */
export const pascalCase = (text: string): string =>
  valid(
    text
      .normalize('NFC')
      .split(/[^\p{L}\p{N}]+/u)
      .map(capital)
      .join(''),
  )

/** Members every object has or a promise is told by: a method of that name would change what the object is. */
const MEMBERS = [
  'then',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'toJSON',
  'hasOwnProperty',
  'name',
  'length',
]

/** Types the generated files use themselves, and words TypeScript keeps for its own. */
const TYPES = [
  ...['Record', 'Blob', 'Promise', 'Omit', 'Pick', 'Exclude', 'Extract', 'Required', 'Partial', 'ArrayBuffer', 'Array'],
  ...['WithRequired', 'OneOf', 'XOR', 'Without', 'Failures', 'Auth', 'ApiError', 'ClientOptions', 'CallOptions'],
  ...['Client', 'Credential', 'Scheme', 'Style', 'Operation', 'Input', 'KyOptions', 'Error', 'Object', 'String'],
  ...['Number', 'Boolean', 'Symbol', 'Function', 'Date', 'URL', 'URLSearchParams', 'FormData', 'Headers', 'Response'],
  ...['AbortSignal', 'TextEncoder', 'TypeError', 'JSON', 'Readonly', 'ReadonlyArray', 'Set', 'Map', 'Infinity', 'NaN'],
  ...['HTTPError', 'Request', 'ClientErrorStatus', 'ServerErrorStatus', 'ErrorStatus', 'ServerVariables'],
]

/** Hands out each name once: `get`, `get2`, `get3`. */
const uniquely = (taken: Iterable<string>) => {
  const used = new Set(taken)
  return (wanted: string): string => {
    let name = wanted
    for (let count = 2; used.has(name); count++) name = `${wanted}${count}`
    used.add(name)
    return name
  }
}

export const memberNames = () => uniquely(MEMBERS)
export const typeNames = () => {
  const unique = uniquely(TYPES)
  return (wanted: string): string => unique(TYPES.includes(wanted) ? `${wanted}Model` : wanted)
}
