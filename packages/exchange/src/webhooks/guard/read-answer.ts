import type { IncomingMessage } from 'node:http'
import { GuardError } from './guard-error.ts'

/** Statuses whose answer has no body (Fetch, 2.2.3). */
const WITHOUT_BODY = new Set([204, 205, 304])

const headersOf = ({ rawHeaders }: IncomingMessage): Headers => {
  const headers = new Headers()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
  return headers
}

const bytesOf = async (message: IncomingMessage, largest: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > largest) throw new GuardError('too-large', `The answer is larger than ${largest} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The whole of an answer, up to so many bytes; what comes packed is refused, as its size is not what it seems. */
export const readAnswer = async (message: IncomingMessage, largest: number): Promise<Response> => {
  const headers = headersOf(message)
  const status = message.statusCode ?? 0
  if (!/^(?:identity)?$/i.test(headers.get('content-encoding') ?? '')) {
    message.destroy()
    throw new GuardError('unreachable', 'The answer is packed, though none was asked for.')
  }
  const bytes = await bytesOf(message, largest)
  const body = WITHOUT_BODY.has(status) ? null : new Uint8Array(bytes)
  return new Response(body, { status, statusText: message.statusMessage ?? '', headers })
}
