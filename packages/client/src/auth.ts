import type { Auth } from '@selaras/schemas/gateway'

export const withHeader = (request: Request, name: string, value: string): Request => {
  const headers = new Headers(request.headers)
  headers.set(name, value)
  return new Request(request, { headers })
}

/** Proves the caller by a key that the called participant issued (`X-Api-Key`). */
export const apiKey =
  (key: string): Auth =>
  (request) =>
    withHeader(request, 'X-Api-Key', key)

/** Proves the caller by an OAuth 2.0 access token. A function is asked before every attempt, so it may refresh the token. */
export const bearer =
  (token: string | (() => string | Promise<string>)): Auth =>
  async (request) =>
    withHeader(request, 'Authorization', `Bearer ${typeof token === 'string' ? token : await token()}`)
