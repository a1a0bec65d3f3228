import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beginScorecard, type ScorecardOptions } from '@selaras/rules'
import type { Entry } from '@selaras/schemas'
import { atMost, contest, type Row } from './measure.ts'

const CASES = 10_000
const ENTRIES = 1_000_000
const START = Date.parse('2026-01-01T00:00:00Z')
const DAY = 86_400_000

const request = {
  service: 'usaha.nib',
  applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } },
  documents: [{ type: 'identity-card' }],
}
const complaint = { title: 'Lampu mati', description: 'Lampu jalan mati.', channel: 'jaki' }
const parties = ['mpp.purbalinggakab.go.id', 'dpmptsp.purbalinggakab.go.id']
const lives: [string, object][][] = [
  [
    ['service-request.submitted', { request, assigned: parties[1], parties }],
    ['service-request.accepted', {}],
    ['service-request.started', {}],
    ['service-request.approved', {}],
    ['service-request.issued', { document: { type: 'nib' } }],
  ],
  [
    ['complaint.received', { complaint, parties }],
    ['complaint.verified', {}],
    ['complaint.dispatched', { to: parties[1] }],
    ['complaint.answered', { text: 'Sudah diperbaiki.' }],
    ['complaint.resolved', {}],
  ],
]

/** One entry of every case after the other, so that all cases are open at once; then the same cases again, as others. */
const linesOf = (): string[] =>
  Array.from({ length: 5 }, (_, step) =>
    Array.from({ length: CASES }, (__, at) => {
      const [type, data] = lives[at % lives.length]?.[step] ?? ['', {}]
      return JSON.stringify({
        specversion: '1.0',
        id: `case-${at}.${step + 1}`,
        source: parties[0],
        subject: `case-${at}`,
        type,
        time: new Date(START + (at % 80) * DAY + step * 3_600_000).toISOString(),
        datacontenttype: 'application/json',
        sequence: step + 1,
        previous: 'A'.repeat(43),
        actor: parties[0],
        command: `command-${at}-${step}`,
        data,
      })
    }),
  ).flat()

const options = {
  participant: parties[0],
  from: '2026-01-01',
  until: '2026-12-31',
  offset: '+07:00',
  dueOf: () => START + 40 * DAY,
} as unknown as ScorecardOptions

const fold = (entries: readonly Entry[], count: number, watch: (done: number) => void = () => {}) => {
  const scorecard = beginScorecard(options)
  for (let at = 0; at < count; at++) {
    scorecard.add(entries[at % entries.length] as Entry)
    watch(at)
  }
  const { integration } = scorecard.end().dimensions
  if (integration[0]?.denominator !== Math.ceil(count / 5)) throw new Error('A case was lost.')
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const heap = () => {
  collect()
  return process.memoryUsage().heapUsed / 1_048_576
}

/** A million entries folded into a scorecard, beside reading them from JSON; and what the heap grows by meanwhile. */
export const scorecards = async (): Promise<Row[]> => {
  const lines = linesOf()
  const entries = lines.map((line) => JSON.parse(line) as Entry)
  const row = await contest({
    area: 'rules',
    name: 'entries folded into a scorecard, beside JSON.parse of the same entries',
    unit: '/s',
    target: null,
    count: 5 * CASES * 4,
    ours: (count) => fold(entries, count),
    peer: (count) => {
      for (let at = 0; at < count; at++) JSON.parse(lines[at % lines.length] as string)
    },
  })
  const start = performance.now()
  fold(entries, ENTRIES)
  const time = performance.now() - start
  const sizes: number[] = []
  fold(entries, ENTRIES, (done) => {
    // The same place of two rounds: as many cases are open.
    if (done === 5 * CASES + 3 * CASES || done === ENTRIES - 2 * CASES) sizes.push(heap())
  })
  const [early = 0, late = Number.POSITIVE_INFINITY] = sizes
  return [
    row,
    atMost({ area: 'rules', name: 'scorecard over 1,000,000 entries', unit: ' ms', target: 3000, ours: time }),
    atMost({
      area: 'rules',
      name: 'growth of the heap from entry 80,000 to 980,000, with 10,000 cases open',
      unit: ' MB',
      target: 1,
      ours: Math.max(late - early, 0),
    }),
  ]
}
