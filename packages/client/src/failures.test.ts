import { problem } from '@selaras/schemas/problem'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  answerJson,
  answerProblem,
  applicant,
  complaint,
  documents,
  joined,
  rejection,
  service,
  serviceRequest,
} from './__fixtures__/participant.ts'
import { isProblemError, isTransportError, isUnexpectedResponseError } from './index.ts'

const submission = { service, applicant, documents }
const created = () => answerJson(serviceRequest, { status: 201 })
const keysOf = (attempts: { headers: Headers }[]) => attempts.map(({ headers }) => headers.get('Idempotency-Key'))

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Lets all waiting pass, and gives what came of it. */
const settled = async <Result>(promise: Promise<Result>): Promise<Result> => {
  promise.catch(() => undefined)
  await vi.runAllTimersAsync()
  return promise
}

const lostConnection = () => {
  throw new Error('ECONNRESET')
}

describe('retry', () => {
  test.each([408, 429, 502, 503, 504])(
    'a write is tried again after status %i, with the same key and body',
    async (status) => {
      const { attempts, mall } = joined([() => new Response(null, { status }), created])
      await settled(mall.serviceRequests.submit(submission))
      expect(attempts.map(({ body }) => body)).toEqual([submission, submission])
      const [first, second] = keysOf(attempts)
      expect(first).toBeTruthy()
      expect(second).toBe(first)
    },
  )

  test('a write is tried again after a broken connection, with the same key', async () => {
    const { attempts, mall } = joined([lostConnection, lostConnection, created])
    await settled(mall.serviceRequests.submit(submission))
    expect(attempts).toHaveLength(3)
    expect(new Set(keysOf(attempts)).size).toBe(1)
  })

  test('every attempt is proved anew', async () => {
    let count = 0
    const auth = (request: Request) => new Request(request, { headers: { 'X-Attempt': String(++count) } })
    const { attempts, mall } = joined([() => answerProblem('unavailable'), created], { auth })
    await settled(mall.serviceRequests.submit(submission))
    expect(attempts.map(({ headers }) => headers.get('X-Attempt'))).toEqual(['1', '2'])
  })

  test('is bounded', async () => {
    const { attempts, mall } = joined([() => answerProblem('unavailable')], { retry: { limit: 4 } })
    const error = await rejection(settled(mall.complaints.get(complaint.id)))
    expect(isProblemError(error) && error.code).toBe('unavailable')
    expect(attempts).toHaveLength(5)
  })

  test('can be turned off', async () => {
    const { attempts, mall } = joined([lostConnection], { retry: { limit: 0 } })
    expect(isTransportError(await rejection(settled(mall.complaints.get(complaint.id))))).toBe(true)
    expect(attempts).toHaveLength(1)
  })

  test.each([
    ['in seconds', () => '7'],
    ['as a date', () => new Date(Date.now() + 7000).toUTCString()],
  ])('waits as Retry-After says, %s', async (_, retryAfter) => {
    vi.setSystemTime('2026-03-13T03:00:00Z')
    const { attempts, mall } = joined([
      () => answerProblem('too-many-requests', { 'Retry-After': retryAfter() }),
      created,
    ])
    const call = mall.serviceRequests.submit(submission)
    await vi.advanceTimersByTimeAsync(6900)
    expect(attempts).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(attempts).toHaveLength(2)
    await call
  })

  test.each([
    ['in seconds', () => '3600'],
    ['as a date', () => new Date(Date.now() + 3_600_000).toUTCString()],
  ])('leaves a Retry-After that is too long to the caller, %s', async (_, retryAfter) => {
    const { attempts, mall } = joined([() => answerProblem('too-many-requests', { 'Retry-After': retryAfter() })])
    const error = await rejection(settled(mall.complaints.get(complaint.id)))
    expect(isProblemError(error) && error.code).toBe('too-many-requests')
    expect(attempts).toHaveLength(1)
  })

  test.each(['invalid', 'illegal-transition', 'internal'] as const)(
    'does not repeat what was refused as %s',
    async (code) => {
      const { attempts, mall } = joined([() => answerProblem(code)])
      const error = await rejection(settled(mall.complaints.close(complaint.id, { reason: 'Tidak ada kabar.' })))
      expect(isProblemError(error) && error.code).toBe(code)
      expect(attempts).toHaveLength(1)
    },
  )
})

describe('failures', () => {
  test('a problem keeps its document, status and code', async () => {
    const { mall } = joined([() => answerProblem('sequence-mismatch')])
    const error = await rejection(mall.complaints.resolve(complaint.id, {}, { ifMatch: 1 }))
    if (!isProblemError(error)) return expect.fail()
    expect([error.name, error.code, error.status]).toEqual(['ProblemError', 'sequence-mismatch', 412])
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: 'sequence-mismatch', problem: { status: 412 } })
    expect(error.message).toMatch(/^\[complaints\.resolve\] Kasus sudah berubah/)
  })

  test('a problem of a newer participant is still a problem', async () => {
    const newer = () => Response.json({ ...problem('not-found'), since: 'next year' }, { status: 404 })
    const { mall } = joined([newer])
    const error = await rejection(mall.complaints.get(complaint.id))
    expect(isProblemError(error) && error.code).toBe('not-found')
  })

  test('the HTML page of a gateway is an unexpected response; its text is withheld', async () => {
    const page = () =>
      new Response('<h1>Bad Gateway 9901015708900001</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } })
    const { attempts, mall } = joined([page])
    const error = await rejection(settled(mall.complaints.get(complaint.id)))
    if (!isUnexpectedResponseError(error)) return expect.fail()
    expect([error.code, error.status]).toEqual(['not-a-problem', 502])
    expect(JSON.stringify(error) + error.message).not.toContain('9901015708900001')
    expect(attempts).toHaveLength(3)
  })

  test('an error with other JSON is an unexpected response', async () => {
    const { mall } = joined([() => answerJson({ message: 'nope' }, { status: 403 })])
    const error = await rejection(mall.complaints.get(complaint.id))
    expect(isUnexpectedResponseError(error) && [error.code, error.status]).toEqual(['not-a-problem', 403])
  })

  test('a success that is not JSON is an unexpected response', async () => {
    const { mall } = joined([() => new Response('<h1>9901015708900001</h1>')])
    const error = await rejection(mall.complaints.get(complaint.id))
    expect(isUnexpectedResponseError(error) && error.code).toBe('not-json')
    expect(String((error as Error).cause) + (error as Error).message).not.toContain('9901015708900001')
  })

  test('a success outside the contract is an unexpected response that says where, not what', async () => {
    const { mall } = joined([() => answerJson({ ...complaint, sequence: 0, responses: 'none', newer: 1 })])
    const error = await rejection(mall.complaints.get(complaint.id))
    if (!isUnexpectedResponseError(error)) return expect.fail()
    expect(error.code).toBe('mismatch')
    expect(error.issues.map(({ pointer }) => pointer).sort()).toEqual(['/responses', '/sequence'])
    expect(error.message).toContain('/sequence [value.too-small]')
  })

  test('a broken connection is a transport error with its cause', async () => {
    const { mall } = joined([lostConnection])
    const error = await rejection(settled(mall.complaints.get(complaint.id)))
    expect(isTransportError(error) && [error.code, (error.cause as Error).message]).toEqual(['network', 'ECONNRESET'])
  })

  test('a body that breaks halfway is a transport error', async () => {
    const halfway = () =>
      new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError('terminated')) }))
    const { mall } = joined([halfway])
    const error = await rejection(settled(mall.complaints.get(complaint.id)))
    expect(isTransportError(error) && error.code).toBe('network')
  })

  test.each([
    ['client', { timeout: 50 }, {}],
    ['call', {}, { timeout: 50 }],
  ])('an answer that never comes ends by the timeout of the %s, untried again', async (_, options, each) => {
    const { attempts, mall } = joined([() => new Promise<Response>(() => undefined)], options)
    const call = rejection(mall.complaints.get(complaint.id, each))
    await vi.advanceTimersByTimeAsync(60)
    const error = await call
    expect(isTransportError(error) && error.code).toBe('timeout')
    expect(attempts).toHaveLength(1)
  })

  test.each([0, 2])(
    'an abort rejects with its own reason, though the handler never answers (%i retries)',
    async (limit) => {
      const { attempts, mall } = joined([() => new Promise<Response>(() => undefined)], { retry: { limit } })
      const controller = new AbortController()
      const call = rejection(mall.complaints.get(complaint.id, { signal: controller.signal }))
      await vi.advanceTimersByTimeAsync(10)
      const reason = new Error('enough')
      controller.abort(reason)
      expect(await call).toBe(reason)
      expect(attempts).toHaveLength(1)
    },
  )

  test('a call aborted before it begins rejects, and asks nothing', async () => {
    const { attempts, mall } = joined([() => new Promise<Response>(() => undefined)])
    const signal = AbortSignal.abort(new Error('too late'))
    expect(await rejection(mall.complaints.get(complaint.id, { signal }))).toBe(signal.reason)
    expect(attempts).toEqual([])
  })

  test('an abort also ends the wait for a retry', async () => {
    const { attempts, mall } = joined([() => answerProblem('unavailable', { 'Retry-After': '30' })])
    const controller = new AbortController()
    const call = rejection(mall.complaints.get(complaint.id, { signal: controller.signal }))
    await vi.advanceTimersByTimeAsync(1000)
    controller.abort()
    expect(await call).toBe(controller.signal.reason)
    expect(attempts).toHaveLength(1)
  })
})
