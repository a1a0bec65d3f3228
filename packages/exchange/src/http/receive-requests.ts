import type { ExchangeNode } from '../node.ts'
import type { Observer } from '../operation/observer.ts'
import { isRefusal, Refusal } from '../refusal.ts'
import { isStoreError } from '../store/store-error.ts'
import { problemResponse, refusalOf } from './problem-response.ts'
import { traceparentOf } from './read-request.ts'
import type { Visit } from './visit.ts'

/** What the server knows of a request beside the request. */
export interface Arrival {
  /** Network address of the caller; leave it out behind a proxy that does not pass the true one on. */
  address?: string | undefined
}

interface ReceiveOptions {
  node: ExchangeNode
  /** Answers what those ask who run the node. */
  page: (request: Request) => Promise<Response | undefined>
  /** Answers the operations of the contract. */
  route: (visit: Visit) => Promise<Response>
  observe: Required<Pick<Observer, 'request' | 'error'>>
}

interface Answered {
  response: Response
  refusal?: Refusal
}

const visitOf = ({ random }: ExchangeNode, request: Request, { address }: Arrival): Visit => ({
  request,
  id: `urn:selaras:request:${Buffer.from(random(12)).toString('base64url')}`,
  address,
  operation: undefined,
  caller: undefined,
})

/** Takes every request there is: whatever goes wrong, thrown by whomever, leaves as a problem document. */
export const receiveRequests = ({ node, page, route, observe }: ReceiveOptions) => {
  const underWay = new Set<Promise<Answered>>()

  const refuse = (error: unknown, { request, id }: Visit): Answered => {
    // What fails while the store closes under it was not the caller's doing nor ours to look into.
    const isLate = node.stopping.aborted && !isRefusal(error)
    const refusal = isLate ? new Refusal('unavailable', { cause: error }) : refusalOf(error)
    if (!isLate && (refusal.code === 'internal' || isStoreError(error))) observe.error(error)
    return { response: problemResponse(refusal, request, id), refusal }
  }
  const answer = async (visit: Visit): Promise<Answered> => {
    try {
      if (node.stopping.aborted) throw new Refusal('unavailable')
      return { response: await route(visit) }
    } catch (error) {
      return refuse(error, visit)
    }
  }
  const watched = async (visit: Visit): Promise<Response> => {
    const began = node.elapsed()
    const answering = answer(visit)
    underWay.add(answering)
    const { response, refusal } = await answering
    underWay.delete(answering)
    observe.request({
      ...{ id: visit.id, operation: visit.operation, caller: visit.caller, status: response.status },
      duration: node.elapsed() - began,
      problem: refusal?.code,
      rules: refusal?.issues.map(({ rule }) => rule) ?? [],
      traceparent: traceparentOf(visit.request),
    })
    return response
  }
  return {
    fetch: async (request: Request, arrival: Arrival = {}): Promise<Response> => {
      const visit = visitOf(node, request, arrival)
      try {
        return (await page(request)) ?? (await watched(visit))
      } catch (error) {
        return refuse(error, visit).response
      }
    },
    /** Waits until everything that was taken is answered. */
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
