import { Complaint, contract } from '@selaras/schemas'
import { operations as contractOperations } from '@selaras/schemas/operations'
import { toIssues } from '@selaras/schemas/problem'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { checksOf, faultsIn, issuesIn } from './checks.ts'
import { operations } from './generated/operations.gen.ts'

const complaint = contract.get(Complaint)?.examples?.[0] as Complaint
const claim = { kind: 'citizen', citizen: { nik: '9901015708900001', name: 'Siti Contoh' } }

const find = (wanted: string) => operations.find(({ id }) => id === wanted) ?? expect.fail()
const checks = (id: string) => checksOf(find(id))
const { output: validateComplaint } = await checks('complaints.get')
const { output: validateParticipant } = await checks('participant.get')
const validateClaim = (await checks('identity.verify')).body ?? expect.fail()
const rulesOf = (...parameters: Parameters<typeof faultsIn>) => faultsIn(...parameters).map(({ rule }) => rule)

describe('faultsIn', () => {
  test('finds none in what the contract describes', () => {
    expect(faultsIn(validateComplaint, complaint)).toEqual([])
  })

  test.each([
    ['at the top', validateComplaint, { ...complaint, newer: 1 }],
    ['inside', validateComplaint, { ...complaint, place: { ...complaint.place, plusCode: '6P58' } }],
    ['inside a union', validateClaim, { ...claim, citizen: { ...claim.citizen, newer: 1 } }],
  ])('accepts a field it does not know %s', (_, validate, value) => {
    expect(faultsIn(validate, value)).toEqual([])
  })

  test('finds the fault beside an unknown field, and leaves the field out', () => {
    expect(rulesOf(validateComplaint, { ...complaint, newer: 1, sequence: 0 })).toEqual(['value.too-small'])
    expect(rulesOf(validateClaim, { ...claim, newer: 1, citizen: { name: 'Siti Contoh' } })).toEqual(['value.missing'])
  })

  test.each([null, 'text', [], 7])('finds a fault in %j', (value) => {
    expect(faultsIn(validateParticipant, value)).not.toEqual([])
  })

  test('finds a fault in a union that fits no branch', () => {
    expect(faultsIn(validateClaim, { kind: 'robot' })).not.toEqual([])
  })
})

/** Values that break a schema in every kind of way, each beside what is right of it. */
const broken = (schema: z.ZodType): unknown[] => {
  const [example = {}] = contract.get(schema)?.examples ?? []
  const sound = typeof example === 'object' ? (example as Record<string, unknown>) : {}
  const fields = Object.keys({ ...sound, ...(schema as Partial<z.ZodObject>).shape })
  const oddities = [null, '', 'x'.repeat(5000), -1, 1.5, 1e30, true, [], [{}], {}, '..', '9901015708900001', undefined]
  return [
    sound,
    ...oddities,
    ...fields.flatMap((field) => oddities.map((odd) => ({ ...sound, [field]: odd }))),
    { ...sound, newer: 1, '9901015708900001': 2 },
  ]
}

describe.each(contractOperations.map((operation) => [operation.id, operation] as const))('%s', (id, contracted) => {
  test('is as the contract describes it', () => {
    const { params = [], query = false, body = false, idempotent = false, paged = false, ...rest } = find(id)
    const { profile, method, path } = contracted
    expect(rest).toMatchObject({ id, profile, method, path })
    expect(params).toEqual(Object.keys(contracted.params?.shape ?? {}))
    expect([query, body, idempotent, paged]).toEqual([
      contracted.query !== undefined,
      contracted.body !== undefined,
      contracted.idempotent,
      contracted.paged === true,
    ])
  })

  test('is checked as its schemas do, issue by issue', async () => {
    const own = await checksOf(find(id))
    for (const part of ['params', 'body', 'output'] as const) {
      const schema = contracted[part]
      expect(own[part] === undefined).toBe(schema === undefined)
      if (!schema) continue
      const values = broken(schema)
      const theirs = values.map((value) => {
        const { error } = schema.safeParse(value)
        return error ? toIssues(error, value) : []
      })
      expect(values.map((value) => issuesIn(own[part], value))).toEqual(theirs)
    }
  })
})
