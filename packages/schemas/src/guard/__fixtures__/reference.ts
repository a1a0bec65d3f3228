import { DEFAULT_LIMITS, type Limits } from '../scan.ts'

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

class Refused extends Error {
  rule: string
  constructor(rule: string) {
    super(rule)
    this.rule = rule
  }
}

const readText = (token: string): string => {
  const text = JSON.parse(token) as string
  if (text.includes('\0')) throw new Refused('json.nul')
  if (!text.isWellFormed()) throw new Refused('json.utf8')
  return text
}

const readNumber = (token: string) => {
  if (/^[-0-9]/.test(token) && Math.abs(Number(token)) > Number.MAX_SAFE_INTEGER) throw new Refused('json.number')
}

const readMember = (tokens: string[], keys: string[]): string => {
  const key = readText(tokens.shift() ?? '')
  if (['__proto__', 'constructor', 'prototype'].includes(key)) throw new Refused('json.forbidden-key')
  if (keys.includes(key)) throw new Refused('json.duplicate-key')
  tokens.shift()
  return key
}

/** The first rule that a text broke, read token by token; only for what `JSON.parse` takes. */
const brokenRule = (text: string, limits: Limits): string | undefined => {
  const tokens = text.match(TOKEN) ?? []
  let values = 0

  const readList = (closing: string, depth: number, readHead: () => unknown) => {
    if (depth > limits.depth) throw new Refused('json.depth')
    count()
    while (tokens[0] !== closing) {
      readHead()
      readValue(depth)
      if (tokens[0] === ',') tokens.shift()
    }
    tokens.shift()
  }

  const count = () => {
    values++
    if (values > limits.nodes) throw new Refused('json.nodes')
  }

  const readValue = (depth: number) => {
    const token = tokens.shift() ?? ''
    const keys: string[] = []
    if (token === '[') readList(']', depth + 1, () => {})
    else if (token === '{') readList('}', depth + 1, () => keys.push(readMember(tokens, keys)))
    else {
      if (token.startsWith('"')) readText(token)
      else readNumber(token)
      count()
    }
  }

  try {
    readValue(0)
    return undefined
  } catch (error) {
    if (error instanceof Refused) return error.rule
    throw error
  }
}

const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What the guard must say of a text: `accepted`, the rule that was broken, or `malformed` where the text is no JSON. */
export const expectedOf = (text: string, limits: Limits = DEFAULT_LIMITS): string => {
  if (new TextEncoder().encode(text).length > limits.bytes) return 'json.size'
  if (!text.isWellFormed()) return 'json.utf8'
  return isJson(text) ? (brokenRule(text, limits) ?? 'accepted') : 'malformed'
}
