import {
  ComplaintStatus,
  entryTypes,
  JointRequestStatus,
  QueueStatus,
  ServiceRequestStatus,
  SurveyStatus,
} from '@selaras/schemas'
import { operations } from '@selaras/schemas/operations'
import { describe, expect, it } from 'vitest'
import { dataOf, kinds, opening } from '../__fixtures__/cases.ts'
import { commandsIn } from './decide.ts'
import { kindOf, lifecycles } from './lifecycles.ts'

const statuses = {
  'service-request': ServiceRequestStatus.options,
  'joint-request': JointRequestStatus.options,
  complaint: ComplaintStatus.options,
  'queue-ticket': QueueStatus.options,
  survey: SurveyStatus.options,
}
/** Nothing follows these. */
const FINAL = {
  'service-request': ['issued', 'withdrawn', 'expired'],
  'joint-request': ['completed'],
  complaint: ['rejected', 'merged'],
  'queue-ticket': ['ready', 'cancelled'],
  survey: ['answered'],
}

describe.each(kinds)('the table of %s', (kind) => {
  const { opening: first, transitions, waitsOn, changes, checks } = lifecycles[kind]
  const all: readonly string[] = statuses[kind]

  it('knows exactly the statuses of the code list', () => {
    const named = new Set([first.to, ...transitions.flatMap((row) => [...row.from, row.to ?? first.to])])
    expect([...named].sort()).toEqual([...all].sort())
    expect(Object.keys(waitsOn).sort()).toEqual([...all].sort())
  })

  it('reaches every status', () => {
    const reached = new Set<string>([first.to])
    for (let size = 0; size !== reached.size; ) {
      size = reached.size
      for (const { from, to } of transitions) if (to && from.some((status) => reached.has(status))) reached.add(to)
    }
    expect([...reached].sort()).toEqual([...all].sort())
  })

  it('leads out of every status but the final ones, and from each to rest', () => {
    const waitsOnNobody = all.filter((status) => waitsOn[status as keyof typeof waitsOn] === 'nobody')
    const stuck = all.filter((status) => commandsIn(lifecycles[kind], { status }).length === 0)
    expect(stuck.sort()).toEqual([...FINAL[kind]].sort())
    expect(waitsOnNobody).toEqual(expect.arrayContaining(stuck))
    const resting = new Set(waitsOnNobody)
    for (let size = 0; size !== resting.size; ) {
      size = resting.size
      for (const { from, to } of transitions) if (to && resting.has(to)) for (const status of from) resting.add(status)
    }
    expect([...resting].sort()).toEqual([...all].sort())
  })

  it('lets whoever it waits on act', () => {
    const may = { owner: 'owner', assigned: 'assigned', applicant: 'party' } as const
    for (const status of all) {
      const waiting = waitsOn[status as keyof typeof waitsOn]
      const roles = transitions.filter((row) => (row.from as string[]).includes(status)).flatMap((row) => row.by)
      if (waiting !== 'nobody') expect([status, roles]).toEqual([status, expect.arrayContaining([may[waiting]])])
    }
  })

  it('has one row a command and status, and one entry type a command', () => {
    const keys = transitions.flatMap((row) => row.from.map((status) => `${row.command} ${status}`))
    expect([...new Set(keys)]).toEqual(keys)
    const pairs = new Set(transitions.map((row) => `${row.command} ${row.entry}`))
    expect(pairs.size).toBe(new Set(transitions.map((row) => row.command)).size)
    expect(pairs.size).toBe(new Set(transitions.map((row) => row.entry)).size)
  })

  it('uses every entry type of its kind and no other', () => {
    const published = [...entryTypes.keys()].filter((type) => kindOf(type) === kind)
    expect([first.entry, ...new Set(transitions.map((row) => row.entry))].sort()).toEqual(published.sort())
    for (const type of [...Object.keys(changes), ...Object.keys(checks)]) expect(published).toContain(type)
  })

  it('has one operation a command, which takes the data of its entry', () => {
    const offered = operations.flatMap(({ command, body }) =>
      command?.kind === kind ? [[command.name, body] as const] : [],
    )
    const wanted = new Map(transitions.map((row) => [row.command, entryTypes.get(row.entry)?.data]))
    expect(offered.map(([name]) => name).sort()).toEqual(['submit', ...wanted.keys()].sort())
    for (const [name, body] of offered) if (name !== 'submit') expect(body).toBe(wanted.get(name))
  })

  it('moves the clock only while somebody has to act, and leads on from wherever it stands', () => {
    const open = all.filter((status) => waitsOn[status as keyof typeof waitsOn] !== 'nobody')
    for (const { clock, from } of transitions) if (clock) expect(open).toEqual(expect.arrayContaining([...from]))
    const timed = transitions.filter(({ clock }) => clock?.to)
    const ways = timed.map(({ clock }) => `${clock?.from} > ${clock?.to}`)
    const whole = ['running > paused', 'paused > running', 'running,paused > stopped', 'stopped > running']
    expect(ways).toEqual(ways.length > 0 ? whole : [])
    for (const { from, to } of timed) expect([[...from].sort(), to]).toEqual([open.sort(), undefined])
  })

  it('is tested with data that is valid', () => {
    const rows = transitions.flatMap(({ command, entry }) =>
      (dataOf[kind][command] ?? []).map((data) => [entry, data] as const),
    )
    expect(new Set(rows.map(([entry]) => entry)).size).toBe(new Set(transitions.map((row) => row.entry)).size)
    for (const [entry, data] of [[first.entry, opening[kind]] as const, ...rows])
      expect([entry, entryTypes.get(entry)?.data.safeParse(data).error]).toEqual([entry, undefined])
  })
})

it('tells the kind of a case from the type of an entry', () => {
  expect(kindOf('complaint.received')).toBe('complaint')
  expect(kindOf('service-request.submitted')).toBe('service-request')
  expect(kindOf('queue-ticket.called')).toBe('queue-ticket')
  for (const type of [
    '',
    '.',
    'complaint',
    'complaints',
    'complaints.received',
    'queue-tickets.called',
    'Complaint.received',
  ])
    expect(kindOf(type)).toBeUndefined()
  for (const type of ['constructor.called', 'to-string.x', 'toString.x', '__proto__.x', 'hasOwnProperty.x'])
    expect(kindOf(type)).toBeUndefined()
})
