import type { ExampleCall } from '@selaras/adapter'

/** A word that a POSIX shell takes as it is. */
const quoted = (word: string) => (/^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`)

const bodyOf = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body))

/** A call that a person can paste into a terminal. */
export const curlLine = (url: string, { method, path, headers = {}, body }: ExampleCall): string => {
  const isJson = body !== undefined && typeof body !== 'string'
  const all = { ...(isJson && { 'content-type': 'application/json' }), ...headers }
  return [
    ...['curl', '-s', quoted(`${url}/${path}`)],
    ...(method && method !== (body === undefined ? 'GET' : 'POST') ? ['-X', method] : []),
    ...Object.entries(all).flatMap(([name, value]) => ['-H', quoted(`${name}: ${value}`)]),
    ...(body === undefined ? [] : ['--data-raw', quoted(bodyOf(body))]),
  ].join(' ')
}
