import { readFileSync } from 'node:fs'
import { Complaint } from '@selaras/schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createScan } from './__fixtures__/scan.ts'
import type { DuplicateOptions } from './compare.ts'
import { distanceBetween } from './distance.ts'
import { createDuplicateIndex } from './duplicate-index.ts'
import { type Report, reportOf } from './report.ts'

const specs = new URL('../../../../../specs/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, specs), 'utf8'))

interface Vectors {
  open: Report[]
  cases: { comment: string; options: DuplicateOptions; report: Report; expected: { id: string; score: number }[] }[]
}
const vectors = read('vectors/rules/duplicates.json') as Vectors

const filled = (options: DuplicateOptions | undefined, reports: readonly Report[]) => {
  const index = createDuplicateIndex(options)
  for (const report of reports) index.add(report)
  return index
}
const scores = (found: readonly { id: string; score: number }[]) => found.map(({ id, score }) => ({ id, score }))

it('the vectors follow their schema', () => {
  const schema = read('vectors/schema/duplicates.json') as object
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
  expect([validate(vectors), validate.errors]).toEqual([true, null])
})

it.each(vectors.cases)('$comment', ({ options, report, expected }) => {
  expect(scores(filled(options, vectors.open).search(report))).toEqual(expected)
})

describe('createDuplicateIndex', () => {
  const [pothole] = vectors.open as [Report]

  it('gives the reasons', () => {
    const found = filled(undefined, vectors.open).search({ ...pothole, id: 'X' })
    expect(found.map(({ id, reasons }) => [id, reasons])).toEqual([
      ['A1', { metres: 0, days: 0, sameCategory: true, text: 1, words: ['depan', 'jalan', 'lubang', 'pasar'] }],
      [
        'A6',
        { region: '33.03.05', days: 1, sameCategory: true, text: 1, words: ['depan', 'jalan', 'lubang', 'pasar'] },
      ],
      ['A2', { metres: 36, days: 2, sameCategory: true, text: 0.6667, words: ['depan', 'jalan', 'lubang', 'pasar'] }],
      [
        'A7',
        { region: '33.03.05', days: 1, sameCategory: false, text: 1, words: ['depan', 'jalan', 'lubang', 'pasar'] },
      ],
    ])
    const [unknown] = filled(undefined, [pothole]).search({ ...pothole, id: 'X', category: undefined })
    expect(unknown?.reasons).not.toHaveProperty('sameCategory')
  })

  it('forgets what is removed, and replaces what is added again', () => {
    const index = filled(undefined, vectors.open)
    expect(index.size).toBe(vectors.open.length)
    expect([index.remove('A1'), index.remove('A1')]).toEqual([true, false])
    expect(index.size).toBe(vectors.open.length - 1)
    index.add({ ...pothole, id: 'A2', text: 'Pohon tumbang' })
    expect(index.size).toBe(vectors.open.length - 1)
    expect(index.search({ ...pothole, id: 'X' }).map(({ id }) => id)).toEqual(['A6', 'A7'])
  })

  it.each([1, 2, 10])('puts the lower id first where scores are equal, whichever came first (limit %i)', (limit) => {
    for (const order of [
      ['B', 'A', 'C'],
      ['C', 'B', 'A'],
      ['A', 'B', 'C'],
    ]) {
      const reports = order.map((id) => ({ ...pothole, id }))
      const found = filled({ limit }, reports).search({ ...pothole, id: 'X' })
      expect(found.map(({ id }) => id)).toEqual(['A', 'B', 'C'].slice(0, limit))
    }
  })

  it('proposes, and changes nothing', () => {
    const frozen = vectors.open.map((report) => Object.freeze(structuredClone(report)))
    const index = filled(undefined, frozen)
    const first = index.search(pothole)
    expect(index.search(pothole)).toEqual(first)
    expect(index.size).toBe(frozen.length)
  })

  it.each([
    { radius: 0 },
    { radius: Number.NaN },
    { days: -1 },
    { limit: Number.POSITIVE_INFINITY },
    { threshold: -1 },
  ])('refuses %j', (options) => {
    expect(() => createDuplicateIndex(options)).toThrow(RangeError)
  })
})

it('loses nobody at the edge of a cell, even far from the equator', () => {
  const radius = 1000
  const metresPerDegree = distanceBetween({ latitude: 80, longitude: 0 }, { latitude: 80, longitude: 0.01 }) * 100
  const spots = Array.from({ length: 2500 }, (_, at) => ({ id: `E${at}`, longitude: -175 + at * 0.07 }))
  const at = (longitude: number, id: string): Report => ({ id, at: 0, text: 'x', point: { latitude: 80, longitude } })
  const index = filled(
    { radius, threshold: 0, limit: 5 },
    spots.map(({ id, longitude }) => at(longitude, id)),
  )
  const edge = (0.9999 * radius) / metresPerDegree
  for (const side of [edge, -edge])
    for (const { id, longitude } of spots)
      expect(index.search(at(longitude + side, 'X')).map((found) => found.id)).toContain(id)
})

it('measures metres: a degree at the equator, and none from a point to itself', () => {
  const equator = { latitude: 0, longitude: 109 }
  expect(distanceBetween(equator, { latitude: 1, longitude: 109 })).toBeCloseTo(111_195.08, 1)
  expect(distanceBetween(equator, { latitude: 0, longitude: 110 })).toBeCloseTo(111_195.08, 1)
  expect(distanceBetween({ latitude: 60, longitude: 0 }, { latitude: 60, longitude: 1 })).toBeCloseTo(55_597, 0)
  expect(distanceBetween(equator, equator)).toBe(0)
})

it('reads a complaint, and who reported it stays behind', () => {
  const complaint = Complaint.parse({
    ...{ title: 'Jalan', description: 'Rusak', channel: 'jaki', anonymous: false, confidential: false },
    ...{ id: '7K3M-9Q2D-X4TV', owner: 'a.go.id', parties: ['a.go.id'], status: 'received', responses: [] },
    ...{ sequence: 1, submittedAt: '2026-03-13T10:00:00+07:00', updatedAt: '2026-03-13T10:00:00+07:00' },
    reporter: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } },
    place: { region: '33.03', latitude: -7.39, longitude: 109.36 },
  })
  expect(reportOf(complaint)).toEqual({
    ...{ id: '7K3M-9Q2D-X4TV', at: 1_773_370_800_000, text: 'Jalan\nRusak', region: '33.03', category: undefined },
    point: { latitude: -7.39, longitude: 109.36 },
  })
  expect(reportOf({ ...complaint, place: { region: '33.03' as never } }).point).toBeUndefined()
  expect(() => reportOf({ ...complaint, submittedAt: 'kemarin' as never })).toThrow(TypeError)
})

const word = fc.constantFrom('jalan', 'lubang', 'sampah', 'lampu', 'pasar', 'padam', 'di')
const report = (id: fc.Arbitrary<string>): fc.Arbitrary<Report> =>
  fc.record(
    {
      id,
      at: fc.integer({ min: 0, max: 20 * 86_400_000 }),
      text: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
      category: fc.constantFrom('roads', 'waste'),
      region: fc.constantFrom('33', '33.03.01', '33.03.01.2001', '33.03.02'),
      point: fc.oneof(
        fc.record({
          latitude: fc.double({ min: -0.004, max: 0.004, noNaN: true }),
          longitude: fc.double({ min: 109, max: 109.008, noNaN: true }),
        }),
        fc.record({
          latitude: fc.double({ min: -84, max: 84, noNaN: true }),
          longitude: fc.constantFrom(109, 109.001, 109.002),
        }),
        fc.record({
          latitude: fc.constantFrom(60, 60.001, 60.002),
          longitude: fc.double({ min: 10, max: 10.01, noNaN: true }),
        }),
      ),
    },
    { requiredKeys: ['id', 'at', 'text'] },
  )

it('finds what a scan of everything finds, after any adding and removing', () => {
  const ids = fc.integer({ min: 0, max: 30 }).map((number) => `R${number}`)
  const options = fc.record({
    radius: fc.constantFrom(50, 250, 1000),
    days: fc.constantFrom(1, 14),
    threshold: fc.constantFrom(0, 0.3, 0.38, 0.45, 0.6, 0.8, 0.95, 2),
    limit: fc.constantFrom(3, 50),
  })
  fc.assert(
    fc.property(
      options,
      fc.array(report(ids), { minLength: 5, maxLength: 40 }),
      fc.array(ids, { maxLength: 5 }),
      fc.array(report(fc.constant('X')), { minLength: 3, maxLength: 6 }),
      (settings, reports, removed, searched) => {
        const index = filled(settings, reports)
        const scan = createScan(settings)
        for (const one of reports) scan.add(one)
        for (const id of removed) expect(index.remove(id)).toBe(scan.remove(id))
        for (const one of [...searched, ...reports]) expect(scores(index.search(one))).toEqual(scan.search(one))
      },
    ),
    { numRuns: 200 },
  )
})
