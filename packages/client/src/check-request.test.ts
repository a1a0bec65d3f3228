import { operations as contractOperations } from '@selaras/schemas/operations'
import { problem, toIssues } from '@selaras/schemas/problem'
import { expect, test } from 'vitest'
import { checkKey, checkRequest } from './check-request.ts'
import { checksOf } from './checks.ts'
import { operations } from './generated/operations.gen.ts'
import { isProblemError } from './problem-error.ts'

const find = (wanted: string) => operations.find(({ id }) => id === wanted) ?? expect.fail()

const thrownBy = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}

const lists = contractOperations.flatMap(({ id, query }) => (query ? [[id, query] as const] : []))
const values = [1, 200, 201, 0, -1, 1.5, '20', '201', 'abc', '1e999', 'x'.repeat(300), undefined]

test.each(lists)('the query of %s is refused as the contract refuses it, numbers in digits too', async (id, schema) => {
  const operation = find(id)
  const checks = await checksOf(operation)
  for (const field of [...Object.keys(schema.shape), 'newer'])
    for (const value of values) {
      const query = { [field]: value }
      const error = thrownBy(() => checkRequest(operation, checks, { params: {}, query, body: undefined }, 'id', true))
      const fault = schema.safeParse(query).error
      const about = `${field} ${JSON.stringify(value)}`
      expect(error === undefined, about).toBe(fault === undefined)
      if (!fault) continue
      if (!isProblemError(error)) return expect.fail(about)
      expect(error.problem, about).toEqual(problem('invalid', { issues: toIssues(fault, query) }))
    }
})

test('only the id is checked when nothing else is to be', async () => {
  const operation = find('complaints.close')
  const checks = await checksOf(operation)
  const body = { reason: 7 }
  const check = (id: string) => () => checkRequest(operation, checks, { params: { id }, query: {}, body }, 'id', false)
  expect(thrownBy(check('7K3M-9Q2D-X4TV'))).toBeUndefined()
  expect(thrownBy(check('..'))).toMatchObject({ code: 'invalid', problem: { issues: [{ pointer: '/id' }] } })
})

test('a malformed key is refused in the words of the message table', () => {
  const operation = find('complaints.close')
  expect(checkKey(operation, 'terima-0001', 'en')).toBe('terima-0001')
  expect(thrownBy(() => checkKey(operation, 'pendek', 'en'))).toMatchObject({
    code: 'invalid-header',
    problem: { issues: [{ pointer: '/Idempotency-Key', rule: 'idempotency-key.shape' }] },
  })
})
