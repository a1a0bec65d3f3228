import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
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

const bodyOf = async (message: IncomingMessage, largest: number): Promise<Uint8Array<ArrayBuffer> | ReadableStream> =>
  Number.isFinite(largest)
    ? new Uint8Array(await bytesOf(message, largest))
    : (Readable.toWeb(message) as unknown as ReadableStream)

/** The whole of an answer, up to so many bytes, or without a bound as it comes; what comes packed is refused, as its size is not what it seems. */
export const readAnswer = async (message: IncomingMessage, largest: number): Promise<Response> => {
  const headers = headersOf(message)
  const status = message.statusCode ?? 0
  if (!/^(?:identity)?$/i.test(headers.get('content-encoding') ?? '')) {
    message.destroy()
    throw new GuardError('unreachable', 'The answer is packed, though none was asked for.')
  }
  const body = await bodyOf(message, largest)
  return new Response(WITHOUT_BODY.has(status) ? null : body, {
    status,
    statusText: message.statusMessage ?? '',
    headers,
  })
}
