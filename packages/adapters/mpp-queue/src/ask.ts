import { type AdapterContext, requestJson } from '@selaras/adapter'

export const ADAPTER = 'mpp-queue'

/** Where the queue server is, and how long it is waited for. */
export interface Server {
  base: URL
  timeout: number
}

export interface Question {
  /** Below `/api/queue/`. */
  path: string
  body?: unknown
  headers?: Record<string, string>
  /** Statuses under which the server still says something worth reading, such as why it refuses. */
  readable: readonly number[]
}

/** Asks the queue server. A refusal is an answer when its status is among `readable` and it is JSON. */
export const ask = async ({ base, timeout }: Server, question: Question, context: AdapterContext) => {
  const { path, body, headers, readable } = question
  let status = 0
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await context.fetch(input, init)
    status = response.status
    const isJson = response.headers.get('content-type')?.includes('json')
    return isJson && readable.includes(status) ? new Response(response.body, { headers: response.headers }) : response
  }
  const request = { adapter: ADAPTER, base, path: `api/queue/${path}`, timeout, body, ...(headers && { headers }) }
  const message = await requestJson(request, { ...context, fetch })
  return { status, message }
}
