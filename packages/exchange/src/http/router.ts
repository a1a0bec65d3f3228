import { type Operation, operations } from '@selaras/schemas/operations'
import { type Context, Hono } from 'hono'
import { receiveFromAdapter } from '../adapters/receive.ts'
import type { ExchangeNode } from '../node.ts'
import { isRefusal, Refusal } from '../refusal.ts'
import type { StoredAnswer } from '../store/store.ts'
import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import { earlierAnswer, once } from './idempotent.ts'
import { consultations, reads, writeOf } from './operations.ts'
import { problemResponse } from './problem-response.ts'
import { readBytes, readRequest } from './read-request.ts'
import { useNonce } from './use-nonce.ts'

const reply = ({ body, headers }: Answer): Response => Response.json(body, headers ? { headers } : {})

const replay = ({ status, body, headers }: StoredAnswer): Response =>
  new Response(body, { status, headers: { ...headers, 'Content-Type': 'application/json' } })

/** Serves a write: once for its key, and then wakes whoever delivers what it wrote. */
const serveWrite = async (node: ExchangeNode, operation: Operation, call: Call): Promise<Response> => {
  const write = { operation, ...call }
  const consult = consultations[operation.id]
  if (consult) {
    if (call.nonce) await node.store.write((transaction) => useNonce(node, transaction, call.nonce))
    const earlier = await node.store.read((view) => earlierAnswer(view, write))
    if (earlier) return replay(earlier)
    const answer = await consult(node, call)
    return replay(await once(node, { ...write, nonce: undefined }, async () => answer))
  }
  const work = writeOf(operation)
  const answer = await once(node, write, (transaction) => work(node, transaction, call))
  node.wake()
  return replay(answer)
}

/** Who calls; of an operation open to all it does not matter. */
const callerOf = async (
  node: ExchangeNode,
  operation: Operation,
  request: Request,
  bytes: Uint8Array,
): Promise<Pick<Call, 'caller' | 'nonce'>> => {
  if (operation.access === 'public') return { caller: node.id, nonce: undefined }
  const verdict = await node.trust.verify(request, bytes)
  if (!verdict.ok) throw new Refusal('unauthenticated', { issues: verdict.issues, challenge: node.trust.challenge })
  return { caller: verdict.participant, nonce: verdict.nonce }
}

const serve = async (node: ExchangeNode, operation: Operation, context: Context): Promise<Response> => {
  const request = context.req.raw
  const bytes = await readBytes(operation, request)
  const { caller, nonce } = await callerOf(node, operation, request, bytes)
  const read = readRequest(operation, request, context.req.param(), bytes)
  const call: Call = { read, caller, nonce, signal: request.signal }
  const work = reads[operation.id]
  if (!work) return serveWrite(node, operation, call)
  if (nonce) await node.store.write((transaction) => useNonce(node, transaction, nonce))
  return reply(await work(node, call))
}

const routes = operations.map(({ method, path }) => ({
  allow: method === 'GET' ? ['GET', 'HEAD'] : [method],
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
}))

const refuseRoute = ({ req }: Context): never => {
  const allow = routes.filter(({ pattern }) => pattern.test(req.path)).flatMap((route) => route.allow)
  throw allow.length > 0 ? new Refusal('method-not-allowed', { allow }) : new Refusal('not-found')
}

const routerOf = (node: ExchangeNode): Hono => {
  const app = new Hono()
  for (const operation of operations) {
    app.on(operation.method, operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), (context) =>
      serve(node, operation, context),
    )
  }
  app.all('/adapters/:name/*', (context) => receiveFromAdapter(node, context.req.param('name'), context.req.raw))
  app.notFound(refuseRoute)
  app.onError((error) => {
    throw error
  })
  return app
}

/** Serves every operation of the contract; whatever goes wrong, thrown by whomever, leaves as a problem document. */
export const createRouter = (node: ExchangeNode, onError: (error: unknown) => void) => {
  const app = routerOf(node)
  const refuse = (error: unknown, request: Request): Response => {
    // What fails while the store closes under it was not the caller's doing nor ours to look into.
    const isLate = node.stopping.aborted && !isRefusal(error)
    const instance = `urn:selaras:request:${Buffer.from(node.random(12)).toString('base64url')}`
    const response = problemResponse(isLate ? new Refusal('unavailable', { cause: error }) : error, request, instance)
    if (response.status === 500) onError(error)
    return response
  }
  return async (request: Request): Promise<Response> => {
    if (node.stopping.aborted) return refuse(new Refusal('unavailable'), request)
    try {
      return await app.fetch(request)
    } catch (error) {
      return refuse(error, request)
    }
  }
}
