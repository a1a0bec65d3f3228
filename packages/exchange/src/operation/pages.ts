import { sha256 } from '../cases/digest.ts'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import type { Backlog } from '../store/store.ts'
import { packageVersion } from '../version.ts'
import { EXPOSITION_TYPE } from './exposition.ts'
import type { Metrics } from './metrics.ts'
import { type UnreadyReason, unreadyReasons } from './readiness.ts'

/** `true` for whoever reaches `/metrics`; a token for whoever sends it as `Authorization: Bearer`. */
export type MetricsOption = true | { token: string }

const checkToken = (option: MetricsOption, { headers }: Request) => {
  if (option === true) return
  const [, token = ''] = /^Bearer (.+)$/.exec(headers.get('Authorization') ?? '') ?? []
  // Digests are compared, so timing tells nothing.
  if (sha256(token) !== sha256(option.token))
    throw new Refusal('unauthenticated', { challenge: 'Bearer realm="selaras"' })
}

/** Says again only what is new: whoever probes asks every few seconds. */
const onceWhileItLasts = (tell: (words: string) => void) => {
  let told = new Set<string>()
  return (reasons: ReadonlyMap<UnreadyReason, string>) => {
    for (const [reason, words] of reasons) if (!told.has(reason)) tell(`Not ready (${reason}): ${words}`)
    told = new Set(reasons.keys())
  }
}

const UNKNOWN: Backlog = { waiting: Number.NaN, parked: Number.NaN, divergent: Number.NaN }

interface PagesOptions {
  node: ExchangeNode
  metrics: Metrics | undefined
  option: MetricsOption | undefined
  onError: (error: unknown) => void
}

/** What those who run a node ask of it, and no other participant: no part of the contract. */
export const createPages = ({ node, metrics, option, onError }: PagesOptions) => {
  const tell = onceWhileItLasts((words) => onError(new Error(`[exchange] ${words}`)))
  const reasonsNow = async () => {
    const words = new Map<UnreadyReason, string>()
    const reasons = await unreadyReasons(node, (reason, said) => words.set(reason, said))
    tell(words)
    return reasons
  }
  const ready = async () => {
    const reasons = await reasonsNow()
    const isReady = reasons.length === 0
    const headers = { 'Cache-Control': 'no-store' }
    return Response.json({ ready: isReady, reasons }, { status: isReady ? 200 : 503, headers })
  }
  const standing = async () => {
    // What was counted is wanted most when the database is away.
    const backlog = node.store.read((view) => view.backlog()).catch(() => UNKNOWN)
    const late = node.terms && node.store.read((view) => view.overdueCases()).catch(() => Number.NaN)
    const [{ waiting, parked, divergent }, overdue, reasons] = await Promise.all([backlog, late, reasonsNow()])
    const memory = process.memoryUsage.rss()
    return { waiting, parked, divergent, overdue, isReady: reasons.length === 0, version: packageVersion(), memory }
  }
  const count = async (request: Request, counted: Metrics, asked: MetricsOption) => {
    checkToken(asked, request)
    return new Response(counted.text(await standing()), { headers: { 'Content-Type': EXPOSITION_TYPE } })
  }
  /** The answer, if it is one of these that is asked for. */
  return async (request: Request): Promise<Response | undefined> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    const { pathname } = new URL(request.url)
    if (pathname === '/ready') return ready()
    return pathname === '/metrics' && metrics && option ? count(request, metrics, option) : undefined
  }
}
