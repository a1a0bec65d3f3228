import { type About, Complaint, contract, Entry, ServiceRequest } from '@selaras/schemas'
import { type ProblemCode, problem } from '@selaras/schemas/problem'
import { profiles } from '../generated/operations.gen.ts'
import { type ClientOptions, createClient } from '../index.ts'

// Loading a module takes real time, which tests under fake timers do not let pass.
await Promise.all(Object.values(profiles).map((load) => load()))

const exampleOf = <Example>(about: About | undefined) => structuredClone(about?.examples?.[0]) as Example

export const serviceRequest = exampleOf<ServiceRequest>(contract.get(ServiceRequest))
export const complaint = exampleOf<Complaint>(contract.get(Complaint))
export const { service, applicant, documents } = serviceRequest

const entry = exampleOf<Entry>(contract.get(Entry))
export const entryOf = (sequence: number) => ({ ...entry, id: `${entry.subject}.${sequence}`, sequence })

/** What one attempt said. */
interface Attempt {
  method: string
  url: URL
  headers: Headers
  body: unknown
}

export const answerJson = (body: unknown, init?: ResponseInit) => Response.json(body, init)
export const answerProblem = (code: ProblemCode, headers: Record<string, string> = {}) => {
  const document = problem(code)
  const all = new Headers(headers)
  all.set('Content-Type', 'application/problem+json')
  return Response.json(document, { status: document.status, headers: all })
}

/** A participant as a fetch handler that gives the answers in turn, the last one for ever, and remembers what was asked. */
export const participant = (...answers: ((request: Request) => Response | Promise<Response>)[]) => {
  const attempts: Attempt[] = []
  const fetch = async (request: Request) => {
    const text = await request.clone().text()
    const body = text === '' ? undefined : JSON.parse(text)
    attempts.push({ method: request.method, url: new URL(request.url), headers: request.headers, body })
    const answer = answers[attempts.length - 1] ?? answers.at(-1)
    if (!answer) throw new Error('[participant] Give at least one answer.')
    return answer(request)
  }
  return { attempts, fetch }
}

export const BASE = 'https://mpp.purbalinggakab.go.id/selaras'

/** A client joined to such a participant, in one process. */
export const joined = (answers: Parameters<typeof participant>, options: Partial<ClientOptions> = {}) => {
  const { attempts, fetch } = participant(...answers)
  return { attempts, mall: createClient(BASE, { fetch, random: () => 1, ...options }) }
}

/** What a promise was rejected with. */
export const rejection = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('[participant] It was expected to fail.')
}
