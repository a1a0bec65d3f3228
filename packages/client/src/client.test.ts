import { operations } from '@selaras/schemas/operations'
import { describe, expect, test } from 'vitest'
import {
  answerJson,
  applicant,
  BASE,
  complaint,
  documents,
  joined,
  participant,
  rejection,
  service,
  serviceRequest,
} from './__fixtures__/participant.ts'
import { apiKey, bearer, createClient, isProblemError } from './index.ts'

const submission = { service, applicant, documents }

describe('createClient', () => {
  test('has a method for every operation of the standard', () => {
    const { mall } = joined([() => answerJson({})])
    const methods = Object.entries(mall).flatMap(([resource, own]) =>
      Object.keys(own).map((verb) => `${resource}.${verb}`),
    )
    expect(methods.sort()).toEqual([...operations.map(({ id }) => id), 'entries.follow'].sort())
  })

  test('refuses a base URL that is none, and says what one looks like', () => {
    expect(() => createClient('mpp.purbalinggakab.go.id')).toThrow('https://mpp.purbalinggakab.go.id')
    expect(() => createClient('ftp://mpp.purbalinggakab.go.id')).toThrow(TypeError)
  })

  test.each([BASE, `${BASE}/`])('keeps the path of the base URL %s', async (base) => {
    const { attempts, fetch } = participant(() => answerJson(serviceRequest))
    await createClient(base, { fetch }).serviceRequests.get(serviceRequest.id)
    expect(attempts.map(({ url }) => url.href)).toEqual([`${BASE}/service-requests/${serviceRequest.id}`])
  })
})

describe('a call', () => {
  test('submits: method, path, body, headers', async () => {
    const { attempts, mall } = joined([() => answerJson(serviceRequest, { status: 201 })])
    const request = await mall.serviceRequests.submit(submission)
    expect(request).toEqual(serviceRequest)
    expect(attempts).toHaveLength(1)
    const [{ method, url, headers, body } = expect.fail()] = attempts
    expect([method, url.href, body]).toEqual(['POST', `${BASE}/service-requests`, submission])
    expect(headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('Content-Type')).toBe('application/json')
    expect(headers.get('Accept')).toContain('application/problem+json')
    expect(headers.get('Accept-Language')).toBe('id')
  })

  test('commands: id in the path, condition and key of the caller, empty body when nothing is said', async () => {
    const { attempts, mall } = joined([() => answerJson(serviceRequest)])
    await mall.serviceRequests.accept(serviceRequest.id, undefined, {
      ifMatch: 3,
      idempotencyKey: 'terima-0001',
      traceparent: '00-x',
      purpose: 'Verifikasi pemohon',
    })
    const [{ url, headers, body } = expect.fail()] = attempts
    expect(url.pathname).toBe(`/selaras/service-requests/${serviceRequest.id}/accept`)
    expect(body).toEqual({})
    expect(headers.get('If-Match')).toBe('"3"')
    expect(headers.get('Idempotency-Key')).toBe('terima-0001')
    expect(headers.get('traceparent')).toBe('00-x')
    expect(headers.get('Selaras-Purpose')).toBe('Verifikasi pemohon')
  })

  test('passes an ETag on as it is', async () => {
    const { attempts, mall } = joined([() => answerJson(complaint)])
    await mall.complaints.respond(complaint.id, { text: 'Sudah ditambal.' }, { ifMatch: '"7"' })
    expect(attempts[0]?.headers.get('If-Match')).toBe('"7"')
  })

  test('reads without a key or a body', async () => {
    const { attempts, mall } = joined([() => answerJson(complaint)])
    await mall.complaints.get(complaint.id)
    expect(attempts[0]?.method).toBe('GET')
    expect(attempts[0]?.headers.has('Idempotency-Key')).toBe(false)
    expect(attempts[0]?.body).toBeUndefined()
  })

  test('gives every call its own key', async () => {
    const { attempts, mall } = joined([() => answerJson(serviceRequest, { status: 201 })])
    await mall.serviceRequests.submit(submission)
    await mall.serviceRequests.submit(submission)
    const keys = attempts.map(({ headers }) => headers.get('Idempotency-Key'))
    expect(new Set(keys).size).toBe(2)
  })

  test('asks in the language of the call, or else of the client', async () => {
    const { attempts, mall } = joined([() => answerJson(complaint)], { language: 'en' })
    await mall.complaints.get(complaint.id)
    await mall.complaints.get(complaint.id, { language: 'id' })
    expect(attempts.map(({ headers }) => headers.get('Accept-Language'))).toEqual(['en', 'id'])
  })
})

describe('a call refused before it is sent', () => {
  test('is the problem the participant would answer, in the language asked for', async () => {
    const { attempts, mall } = joined([() => answerJson(serviceRequest)], { language: 'en' })
    const nik = '990101570890000'
    const wrong = { service, applicant: { identity: { nik, name: 'Siti Contoh' } }, documents }
    const error = await rejection(mall.serviceRequests.submit(wrong))
    if (!isProblemError(error)) return expect.fail()
    expect([error.code, error.status, error.problem.title]).toEqual(['invalid', 422, 'Invalid data'])
    expect(error.problem.issues).toMatchObject([{ pointer: '/applicant/identity/nik', rule: 'nik.length' }])
    expect(error.message).toContain('A NIK has 16 digits.')
    expect(JSON.stringify(error) + error.stack).not.toContain(nik)
    expect(attempts).toEqual([])
  })

  test.each(['..', '', 'a/b', '7K3M-9Q2D-X4TA'])('never puts the id %j into a path, even unchecked', async (id) => {
    const { attempts, mall } = joined([() => answerJson(complaint)], { validate: false })
    expect(isProblemError(await rejection(mall.complaints.get(id)))).toBe(true)
    expect(attempts).toEqual([])
  })

  test('refuses a query outside the contract', async () => {
    const { attempts, mall } = joined([() => answerJson({ items: [] })])
    expect(isProblemError(await rejection(mall.complaints.list({ limit: 201 }).page()))).toBe(true)
    expect(attempts).toEqual([])
  })

  test('refuses a malformed Idempotency-Key', async () => {
    const { attempts, mall } = joined([() => answerJson(serviceRequest)])
    const error = await rejection(mall.serviceRequests.submit(submission, { idempotencyKey: 'pendek' }))
    expect(isProblemError(error) && error.code).toBe('invalid-header')
    expect(attempts).toEqual([])
  })

  test('is sent as it is when validation is off', async () => {
    const { attempts, mall } = joined([() => answerJson({ odd: true })], { validate: false })
    expect(await mall.complaints.verify(complaint.id, { note: '' })).toEqual({ odd: true })
    expect(attempts[0]?.body).toEqual({ note: '' })
  })
})

describe('auth', () => {
  test.each([
    ['X-Api-Key', 'rahasia', apiKey('rahasia')],
    ['Authorization', 'Bearer token-1', bearer('token-1')],
    ['Authorization', 'Bearer token-2', bearer(async () => 'token-2')],
  ])('puts %s: %s on the request and keeps the rest', async (name, value, auth) => {
    const { attempts, mall } = joined([() => answerJson(serviceRequest, { status: 201 })], { auth })
    await mall.serviceRequests.submit(submission)
    expect(attempts[0]?.headers.get(name)).toBe(value)
    expect(attempts[0]?.headers.has('Idempotency-Key')).toBe(true)
    expect(attempts[0]?.body).toEqual(submission)
  })

  test('may sign what is sent', async () => {
    const auth = async (request: Request) => {
      const length = (await request.clone().text()).length
      return new Request(request, { headers: { ...Object.fromEntries(request.headers), 'X-Length': String(length) } })
    }
    const { attempts, mall } = joined([() => answerJson(serviceRequest, { status: 201 })], { auth })
    await mall.serviceRequests.submit(submission)
    expect(attempts[0]?.headers.get('X-Length')).toBe(String(JSON.stringify(submission).length))
    expect(attempts[0]?.body).toEqual(submission)
  })

  test('that fails is not retried and passes unchanged', async () => {
    const failure = new Error('no token today')
    const { attempts, mall } = joined([() => answerJson(complaint)], {
      auth: () => {
        throw failure
      },
    })
    expect(await rejection(mall.complaints.get(complaint.id))).toBe(failure)
    expect(attempts).toEqual([])
  })
})
