import { Complaint, contract, IdentityClaim, Participant } from '@selaras/schemas'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { faultsIn } from './tolerant.ts'

const complaint = contract.get(Complaint)?.examples?.[0] as Complaint
const claim = { kind: 'citizen', citizen: { nik: '9901015708900001', name: 'Siti Contoh' } }
const rulesOf = (...parameters: Parameters<typeof faultsIn>) => faultsIn(...parameters).map(({ rule }) => rule)

describe('faultsIn', () => {
  test('finds none in what the contract describes', () => {
    expect(faultsIn(Complaint, complaint)).toEqual([])
  })

  test.each([
    ['at the top', Complaint, { ...complaint, newer: 1 }],
    ['inside', Complaint, { ...complaint, place: { ...complaint.place, plusCode: '6P58' } }],
    ['inside a union', IdentityClaim, { ...claim, citizen: { ...claim.citizen, newer: 1 } }],
  ])('accepts a field it does not know %s', (_, schema, value) => {
    expect(faultsIn(schema, value)).toEqual([])
  })

  test('finds the fault beside an unknown field, and leaves the field out', () => {
    expect(rulesOf(Complaint, { ...complaint, newer: 1, sequence: 0 })).toEqual(['value.too-small'])
    expect(rulesOf(IdentityClaim, { ...claim, newer: 1, citizen: { name: 'Siti Contoh' } })).toEqual(['value.missing'])
  })

  test.each([null, 'text', [], 7])('finds a fault in %j', (value) => {
    expect(faultsIn(Participant, value)).not.toEqual([])
  })

  test('weighs an undiscriminated union branch by branch', () => {
    const either = z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.int() })])
    const alike = z.union([
      z.strictObject({ a: z.string() }),
      z.strictObject({ a: z.string(), c: z.string().optional() }),
    ])
    expect(faultsIn(either, { a: 'x', newer: 1 })).toEqual([])
    expect(faultsIn(z.strictObject({ inner: alike }), { inner: { a: 'x', newer: 1 } })).toEqual([])
    expect(rulesOf(either, { a: 7, newer: 1 })).toEqual(['value.invalid'])
  })

  test('finds a fault in a union that fits no branch', () => {
    expect(faultsIn(IdentityClaim, { kind: 'robot' })).not.toEqual([])
  })
})
