import { untilAborted } from '../until-aborted.ts'

const html = '<!doctype html><title>Pemeliharaan</title><h1>Sistem sedang dalam pemeliharaan</h1>'

const FAULTS: Readonly<Record<string, () => Response | Promise<Response>>> = {
  500: () => new Response('Internal Server Error', { status: 500 }),
  429: () => new Response('', { status: 429, headers: { 'retry-after': '120' } }),
  slow: () => new Promise(() => undefined),
  malformed: () => new Response('{"content":[{', { headers: { 'content-type': 'application/json' } }),
  html: () => new Response(html, { headers: { 'content-type': 'text/html' } }),
}

/** The faults every sandbox shows when its address ends in `?fault=`. */
export const sandboxFaults = Object.keys(FAULTS)

/**
 * Turns a sandbox into a `fetch`. The address decides about trouble: `?fault=500`, `429`, `slow` (never answers),
 * `malformed` (JSON that breaks off) or `html` (a maintenance page under HTTP 200).
 */
export const sandboxFetch =
  (handle: (request: Request) => Promise<Response>): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init)
    const fault = FAULTS[new URL(request.url).searchParams.get('fault') ?? '']
    const answer = Promise.resolve(fault ? fault() : handle(request))
    // The caller's own signal: the copy a Request makes follows it only weakly.
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined)
    return signal ? untilAborted(answer, signal) : answer
  }
