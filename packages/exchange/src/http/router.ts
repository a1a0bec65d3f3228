import { type Operation, operations } from '@selaras/schemas/operations'
import { type Context, Hono } from 'hono'
import { receiveFromAdapter } from '../adapters/receive.ts'
import { admit } from '../agreements/admit.ts'
import { PURPOSE_HEADER } from '../agreements/purpose-header.ts'
import { underAgreement } from '../agreements/uses.ts'
import type { Quotas } from '../limits/quotas.ts'
import type { ExchangeNode } from '../node.ts'
import { noteReadings, readingsIn } from '../privacy/note-readings.ts'
import { Refusal } from '../refusal.ts'
import type { StoredAnswer, Transaction } from '../store/store.ts'
import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import { createCopyGuard } from './copies.ts'
import { earlierAnswer, once } from './idempotent.ts'
import { consultations, reads, workOf } from './operations.ts'
import { readBytes, readRequest } from './read-request.ts'
import { useNonce } from './use-nonce.ts'
import type { Visit } from './visit.ts'

type Bindings = { Bindings: { visit: Visit } }
type VisitContext = Context<Bindings>

export interface RouterOptions {
  node: ExchangeNode
  quotas: Quotas
}

const reply = ({ body, headers }: Answer): Response => Response.json(body, headers ? { headers } : {})

const replay = ({ status, body, headers }: StoredAnswer): Response =>
  new Response(body, { status, headers: { ...headers, 'Content-Type': 'application/json' } })

/** An answer as it may leave, with a record of what it gives away. */
const give = async (
  node: ExchangeNode,
  transaction: Transaction,
  asked: { operation: Operation; call: Call },
  answer: Answer,
): Promise<Answer> => {
  const given = await underAgreement(node, transaction, asked, answer)
  await noteReadings(node, transaction, asked.call.caller, given.body)
  return given
}

/** Serves a read; what it gives to somebody else is recorded before its answer leaves. */
const serveRead = async (node: ExchangeNode, operation: Operation, call: Call): Promise<Response> => {
  if (call.nonce) await node.store.write((transaction) => useNonce(node, transaction, call.nonce))
  const answer = await (reads[operation.id] as (typeof reads)[string])(node, call)
  if (!call.grant && readingsIn(node, call.caller, answer.body).size === 0) return reply(answer)
  return reply(await node.store.write((transaction) => give(node, transaction, { operation, call }, answer)))
}

/** Serves a write: once for its key, and then wakes whoever delivers what it wrote. */
const serveWrite = async (node: ExchangeNode, operation: Operation, call: Call): Promise<Response> => {
  if (await node.isRecovering()) throw new Refusal('unavailable', { retryAfter: 30 })
  const write = { operation, ...call }
  const consult = consultations[operation.id]
  const given = (transaction: Transaction, answer: Answer) => give(node, transaction, { operation, call }, answer)
  if (consult) {
    if (call.nonce) await node.store.write((transaction) => useNonce(node, transaction, call.nonce))
    const earlier = await node.store.read((view) => earlierAnswer(view, write))
    if (earlier) return replay(earlier)
    const work = await consult(node, call)
    const settled = { ...write, nonce: undefined }
    return replay(await once(node, settled, async (transaction) => given(transaction, await work(transaction))))
  }
  const work = await workOf(node, operation, call)
  const answer = await once(node, write, async (transaction) => given(transaction, await work(transaction)))
  node.wake()
  return replay(answer)
}

/** Whoever balances load asks often, and must not be told that we are ill because others ask as well. */
const isFree = ({ id }: Operation) => id === 'health.get'

/** Who calls; of an operation open to all it does not matter. */
const callerOf = async (
  { node, quotas }: RouterOptions,
  operation: Operation,
  visit: Visit,
  bytes: Uint8Array,
): Promise<Pick<Call, 'caller' | 'nonce'>> => {
  if (operation.access === 'public') {
    if (!isFree(operation)) quotas.spendAnonymous(visit.address)
    return { caller: node.id, nonce: undefined }
  }
  const verdict = await node.trust.verify(visit.request, bytes)
  if (!verdict.ok) {
    quotas.spendAnonymous(visit.address)
    throw new Refusal('unauthenticated', { issues: verdict.issues, challenge: node.trust.challenge })
  }
  visit.caller = verdict.participant
  return { caller: verdict.participant, nonce: verdict.nonce }
}

type CopyGuard = ReturnType<typeof createCopyGuard>

const serve = async (
  options: RouterOptions & { guard: CopyGuard },
  operation: Operation,
  { req, env }: VisitContext,
): Promise<Response> => {
  const { node, quotas, guard } = options
  const { visit } = env
  const { request } = visit
  visit.operation = operation.id
  if (!isFree(operation)) quotas.spendAddress(visit.address)
  const bytes = await readBytes(operation, request)
  const { caller, nonce } = await callerOf(options, operation, visit, bytes)
  return guard(visit, nonce, async () => {
    if (operation.access !== 'public') quotas.spendPeer(caller)
    const read = readRequest(operation, request, req.param(), bytes)
    const asking = { operation, caller, purpose: request.headers.get(PURPOSE_HEADER) ?? undefined, body: read.body }
    const call: Call = { read, caller, nonce, signal: request.signal, ...(await admit(node, asking, nonce)) }
    return reads[operation.id] ? serveRead(node, operation, call) : serveWrite(node, operation, call)
  })
}

const routes = operations.map(({ method, path }) => ({
  allow: method === 'GET' ? ['GET', 'HEAD'] : [method],
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
}))

const refuseRoute = ({ req }: VisitContext): never => {
  const allow = routes.filter(({ pattern }) => pattern.test(req.path)).flatMap((route) => route.allow)
  throw allow.length > 0 ? new Refusal('method-not-allowed', { allow }) : new Refusal('not-found')
}

const receive = ({ node, quotas }: RouterOptions, { req, env }: VisitContext): Promise<Response> => {
  const name = req.param('name') ?? ''
  env.visit.operation = 'adapters.receive'
  quotas.spendAddress(env.visit.address)
  // The adapter knows its callers; what they may do together is what a participant may.
  if (node.adapters.some((adapter) => adapter.name === name)) quotas.spendPeer(`adapter:${name}`)
  return receiveFromAdapter(node, name, req.raw)
}

/** Serves every operation of the contract. What it cannot serve it throws. */
export const createRouter = (options: RouterOptions): ((visit: Visit) => Promise<Response>) => {
  const app = new Hono<Bindings>()
  const guarded = { ...options, guard: createCopyGuard(options.node, options.quotas) }
  for (const operation of operations) {
    app.on(operation.method, operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), (context) =>
      serve(guarded, operation, context),
    )
  }
  app.all('/adapters/:name/*', (context) => receive(options, context))
  app.notFound(refuseRoute)
  app.onError((error) => {
    throw error
  })
  return async (visit) => app.fetch(visit.request, { visit })
}
