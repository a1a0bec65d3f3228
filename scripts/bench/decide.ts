import { type Command, decide, lifecycles, replay } from '@selaras/rules'
import type { Entry, ServiceRequest } from '@selaras/schemas'
import { atMost, contest, median, type Row, type Work } from './measure.ts'

const OWNER = 'mpp.purbalinggakab.go.id'
const AGENCY = 'dpmptsp.purbalinggakab.go.id'

const lifecycle = lifecycles['service-request']

const request = {
  service: 'usaha.nib',
  applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } },
  documents: [{ type: 'identity-card' }],
}
const written: [string, object][] = [
  ['submitted', { request, assigned: AGENCY, parties: [OWNER, AGENCY] }],
  ['returned', { reason: 'Foto kurang.' }],
  ['resubmitted', { documents: [{ type: 'photo' }] }],
  ['accepted', {}],
  ['started', {}],
  ['clock-paused', { reason: 'Menunggu peninjauan.' }],
  ['clock-resumed', {}],
]
const log = written.map(([type, data], at) => ({
  type: `service-request.${type}`,
  subject: '7K3M-9Q2D-X4TV',
  source: OWNER,
  actor: AGENCY,
  time: '2026-03-13T10:00:00+07:00',
  sequence: at + 1,
  data,
})) as unknown as Entry[]

/** One that is accepted, one that the status refuses, one that the role refuses. */
const commands = [
  { name: 'approve', actor: AGENCY, data: {} },
  { name: 'issue', actor: AGENCY, data: { document: { type: 'nib' } } },
  { name: 'approve', actor: OWNER, data: {} },
] as unknown as Command[]

const each =
  (stateOf: () => ServiceRequest): Work =>
  (count) => {
    let accepted = 0
    for (let at = 0; at < count; at++)
      if (decide(lifecycle, stateOf(), commands[at % commands.length] as Command).ok) accepted += 1
    if (accepted !== Math.ceil(count / commands.length)) throw new Error(`${accepted} of ${count} were accepted.`)
  }

const microseconds = async (work: Work, count: number): Promise<number> => {
  const start = performance.now()
  await work(count)
  return ((performance.now() - start) / count) * 1000
}

/** Commands decided on the state that is kept, beside replaying the log of the case for each. */
export const decisions = async (): Promise<Row[]> => {
  const state = replay(lifecycle, log) as ServiceRequest
  const ours = each(() => state)
  const peer = each(() => replay(lifecycle, log) as ServiceRequest)
  const count = 100_000
  const row = await contest({
    area: 'rules',
    name: 'commands decided on the state at hand, beside replaying the log of 7 entries for each',
    unit: '/s',
    target: null,
    count,
    ours,
    peer,
  })
  const times: number[] = []
  for (let round = 0; round < 7; round++) times.push(await microseconds(ours, count))
  return [row, atMost({ area: 'rules', name: 'one command decided', unit: ' µs', target: 5, ours: median(times) })]
}
