import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answerJson, answerProblem, joined, rejection, serviceRequest } from './__fixtures__/participant.ts'
import { askedWait } from './asked-wait.ts'

const NOW = Date.parse('2026-03-13T03:00:00Z')
const epoch = (seconds: number) => String(NOW / 1000 + seconds)

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('askedWait', () => {
  test.each<[Record<string, string>, number]>([
    [{}, 0],
    [{ 'Retry-After': '7' }, 7000],
    [{ 'Retry-After': 'Fri, 13 Mar 2026 03:00:07 GMT' }, 7000],
    [{ 'Retry-After': 'soon' }, 0],
    [{ 'Retry-After': '7', 'RateLimit-Reset': '9' }, 7000],
    [{ 'RateLimit-Reset': '9' }, 9000],
    [{ 'X-RateLimit-Reset': epoch(9) }, 9000],
    [{ 'X-RateLimit-Retry-After': '9' }, 9000],
  ])('%o is %i milliseconds', (headers, expected) => {
    expect(askedWait(new Headers(headers), () => NOW)).toBe(expected)
  })
})

describe('a call that was throttled', () => {
  test.each<[Record<string, string>]>([
    [{ 'RateLimit-Reset': '7' }],
    [{ 'X-RateLimit-Reset': epoch(7) }],
    [{ RateLimit: '"default";r=0;t=7' }],
    [{ RateLimit: '"burst";r=0;t=7, "daily";r=200;t=9000' }],
  ])('waits as %o says', async (headers) => {
    const throttled = () => answerProblem('too-many-requests', headers)
    const { attempts, mall } = joined([throttled, () => answerJson(serviceRequest)])
    const call = mall.serviceRequests.get(serviceRequest.id)
    await vi.advanceTimersByTimeAsync(6900)
    expect(attempts).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(attempts).toHaveLength(2)
    await call
  })

  test.each<[Record<string, string>]>([
    [{ 'RateLimit-Reset': '3600' }],
    [{ 'X-RateLimit-Reset': epoch(3600) }],
    [{ RateLimit: '"daily";r=0;t=3600' }],
  ])('is left to the caller when %o is too long', async (headers) => {
    const { attempts, mall } = joined([() => answerProblem('too-many-requests', headers)])
    const error = rejection(mall.serviceRequests.get(serviceRequest.id))
    await vi.runAllTimersAsync()
    expect(await error).toMatchObject({ code: 'too-many-requests' })
    expect(attempts).toHaveLength(1)
  })
})
