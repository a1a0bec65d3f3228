import { readFileSync } from 'node:fs'
import { Agreement, Complaint, type Entry } from '@selaras/schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenClauses, type DataUse, filterByAgreement } from './agreement.ts'
import { mask, PERSONAL_KINDS, type PersonalKind } from './mask.ts'
import { pseudonym, purposeKey } from './pseudonym.ts'
import { dueForErasure, type RetainedRecord, RetentionPolicy } from './retention.ts'
import { type Reader, viewOf, viewOfEntry } from './view.ts'
import { PART_OF, type ReaderRole, VISIBILITY } from './visibility.ts'

const specs = new URL('../../../../specs/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, specs), 'utf8'))

type Json = Record<string, unknown>
interface Vectors {
  mask: { kind: PersonalKind; value: string; masked: string }[]
  pseudonyms: { comment: string; key: string; purpose: string; value: string; subkey: string; pseudonym: string }[]
  agreements: { comment: string; agreement: Json; use: DataUse; resource: Json; given: Json; withheld: Json[] }[]
  retentionPolicy: Json
  retention: { comment: string; offset: string; record: RetainedRecord; now: string; expected: Json }[]
  views: { comment: string; complaint: Complaint; reader: Reader; seen: Json; withheld: string[] }[]
  entries: { comment: string; complaint: Complaint; reader: Reader; entry: Entry; seen: Json; withheld: string[] }[]
}
const vectors = read('vectors/rules/privacy.json') as Vectors
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

it('the vectors follow their schema', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(read('vectors/schema/privacy.json') as object)
  expect([validate(vectors), validate.errors]).toEqual([true, null])
})

describe('mask', () => {
  it.each(vectors.mask)('$kind $value: $masked', ({ kind, value, masked }) => {
    expect(mask(kind, value)).toBe(masked)
  })

  it('leaves no run of more than two digits, and nothing to tell one number from its neighbours', () => {
    const number = fc.stringMatching(/^[0-9]{12,16}$/)
    const inside = fc.stringMatching(/^[0-9]{8}$/)
    fc.assert(
      fc.property(number, inside, fc.constantFrom(...PERSONAL_KINDS), (digits, other, kind) => {
        const masked = mask(kind, digits)
        for (const [run] of masked.matchAll(/[0-9]+/g)) expect(run.length).toBeLessThanOrEqual(2)
        const neighbour = `${digits.slice(0, 2)}${other}${digits.slice(10)}`
        expect(mask(kind, neighbour)).toBe(masked)
      }),
    )
  })
})

describe('pseudonym', () => {
  it.each(vectors.pseudonyms)('$comment', async ({ key, purpose, value, subkey, pseudonym: expected }) => {
    expect(Buffer.from(await purposeKey(bytes(key), purpose)).toString('hex')).toBe(subkey)
    expect(await pseudonym(bytes(key), purpose, value)).toBe(expected)
  })

  it('refuses a short key, and a purpose without a name', async () => {
    await expect(pseudonym(new Uint8Array(31), 'x', 'y')).rejects.toThrow(RangeError)
    await expect(pseudonym(new Uint8Array(32), ' ', 'y')).rejects.toThrow(RangeError)
  })

  it('cannot be joined between purposes or keys, nor shows what it stands for', async () => {
    const key = fc.uint8Array({ minLength: 32, maxLength: 32 })
    const nik = fc.stringMatching(/^99[0-9]{14}$/)
    const purposes = fc.uniqueArray(fc.constantFrom('scorecard', 'research', 'audit', 'score'), {
      minLength: 2,
      maxLength: 2,
    })
    await fc.assert(
      fc.asyncProperty(key, key, nik, nik, purposes, async (one, other, value, second, [first = '', last = '']) => {
        const name = await pseudonym(one, first, value)
        expect(name).toBe(await pseudonym(one, first, value))
        expect(name).not.toBe(await pseudonym(one, last, value))
        if (Buffer.compare(one, other) !== 0) expect(name).not.toBe(await pseudonym(other, first, value))
        if (value !== second) expect(name).not.toBe(await pseudonym(one, first, second))
        expect(name).toMatch(/^[A-Za-z0-9_-]{43}$/)
        expect(Buffer.from(name, 'base64url').toString('latin1')).not.toContain(value.slice(0, 6))
      }),
      { numRuns: 50 },
    )
  })
})

describe('filterByAgreement', () => {
  it.each(vectors.agreements)('$comment', ({ agreement, use, resource, given, withheld }) => {
    const before = structuredClone(resource)
    expect(filterByAgreement(Agreement.parse(agreement), use, resource)).toEqual({ given, withheld })
    expect(resource).toEqual(before)
  })

  it('names every clause that is broken', () => {
    const [first] = vectors.agreements
    const agreement = Agreement.parse(first?.agreement)
    const use = { grantor: 'a.go.id', grantee: 'b.go.id', operation: 'x.y', purpose: '', on: '2000-01-01' }
    expect(brokenClauses(agreement, use)).toEqual(['grantor', 'grantee', 'operations', 'purpose', 'validity'])
  })

  it('a field without a value is neither given nor withheld', () => {
    const [first] = vectors.agreements
    const agreement = { ...Agreement.parse(first?.agreement), attributes: ['note'] }
    const resource = { note: undefined, place: undefined }
    expect(filterByAgreement(agreement, first?.use as DataUse, resource)).toEqual({ given: {}, withheld: [] })
  })

  it('gives or withholds every value, and none twice', () => {
    const key = fc.constantFrom('a', 'b', 'c')
    const tree = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.integer(),
        fc.dictionary(key, tie('value')),
        fc.array(tie('value'), { maxLength: 2 }),
      ),
    }))
    const paths = fc.array(
      fc.array(key, { minLength: 1, maxLength: 3 }).map((steps) => steps.join('.')),
      { maxLength: 4 },
    )
    const [first] = vectors.agreements
    const leaves = (value: unknown, path: string): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, inner]) =>
            leaves(inner, Array.isArray(value) ? path : path === '' ? name : `${path}.${name}`),
          )
        : [path]
    fc.assert(
      fc.property(fc.dictionary(key, tree.value), paths, (resource, attributes) => {
        const agreement = { ...Agreement.parse(first?.agreement), attributes }
        const { given, withheld } = filterByAgreement(agreement, first?.use as DataUse, resource)
        const isNamed = (path: string) => attributes.some((one) => path === one || path.startsWith(`${one}.`))
        expect(leaves(given, '').sort()).toEqual(leaves(resource, '').filter(isNamed).sort())
        for (const path of leaves(resource, '').filter((one) => !isNamed(one)))
          expect(withheld.some(({ attribute }) => path === attribute || path.startsWith(`${attribute}.`))).toBe(true)
      }),
    )
  })
})

describe('dueForErasure', () => {
  it.each(vectors.retention)('$comment', ({ offset, record, now, expected }) => {
    const policy = RetentionPolicy.parse({ ...vectors.retentionPolicy, offset })
    expect(dueForErasure(policy, [record], now)).toEqual([{ id: record.id, ...expected }])
  })

  it('throws on a moment that is none, and refuses a policy with an unknown field', () => {
    const policy = RetentionPolicy.parse(vectors.retentionPolicy)
    expect(() => dueForErasure(policy, [], '2026-03-13')).toThrow(TypeError)
    expect(RetentionPolicy.safeParse({ ...vectors.retentionPolicy, note: 'x' }).success).toBe(false)
  })
})

describe('viewOf', () => {
  it.each(vectors.views)('$comment', ({ complaint, reader, seen, withheld }) => {
    expect(viewOf(complaint, reader)).toEqual({ seen, withheld })
  })

  it('a field without a value, as a replayed case has them, is neither seen nor withheld', () => {
    const { complaint, ...view } = vectors.views[0] as (typeof vectors.views)[number]
    const { seen, withheld } = viewOf({ ...complaint, note: undefined, assigned: undefined }, view.reader)
    expect(seen).not.toHaveProperty('note')
    expect(withheld).not.toContain('note')
    expect(viewOf({ ...complaint, note: undefined }, 'public').withheld).not.toContain('note')
  })

  it('the table has one row for each reader and each pair of flags, and knows every field of a complaint', () => {
    const readers: ReaderRole[] = ['owner', 'assigned', 'party', 'reporter', 'public']
    const pairs = VISIBILITY.map(({ reader, anonymous, confidential }) => `${reader} ${anonymous} ${confidential}`)
    expect(pairs).toHaveLength(20)
    expect(new Set(pairs).size).toBe(20)
    expect(new Set(VISIBILITY.map(({ reader }) => reader))).toEqual(new Set(readers))
    expect(Object.keys(PART_OF).sort()).toEqual(Object.keys(Complaint.shape).sort())
  })

  it('nobody sees the reporter of an anonymous complaint, and the public no content of a confidential one', () => {
    for (const { reader, anonymous, confidential, sees } of VISIBILITY) {
      if (anonymous) expect([reader, sees.includes('reporter')]).toEqual([reader, false])
      if (anonymous && reader !== 'owner') expect([reader, sees.includes('origin')]).toEqual([reader, false])
      if (reader === 'public')
        expect([sees.includes('content'), sees.includes('detail')]).toEqual([!confidential, false])
      if (reader === 'public') expect(sees.includes('reporter')).toBe(false)
    }
  })
})

describe('viewOfEntry', () => {
  it.each(vectors.entries)('$comment', ({ complaint, reader, entry, seen, withheld }) => {
    expect(viewOfEntry(complaint, entry, reader)).toEqual({ seen, withheld })
  })
})
