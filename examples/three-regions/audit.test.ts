import { digestOf } from '@selaras/exchange'
import type { Entry } from '@selaras/schemas'
import { expect, test } from 'vitest'
import { compareLogs, type Log } from './audit.ts'

const MALL = 'mpp.selaras.example'
const AGENCY = 'dinas.selaras.example'
const CASE = '7K3M-9Q2D-X4TV'

const request = {
  service: 'usaha.nib',
  applicant: { identity: { nik: '9901015708900001', name: 'Siti' } },
  documents: [],
  reference: 'A-1',
}

/** A sound log of one case: submitted, then one entry a command. */
const logOf = (id: string, opening: string, commands: readonly string[]): Entry[] => {
  const entries: Entry[] = []
  const write = (type: string, data: object, command: string) => {
    const before = entries.at(-1)
    entries.push({
      specversion: '1.0',
      id: `${id}.${entries.length + 1}`,
      source: MALL,
      subject: id,
      type,
      time: '2026-03-13T10:00:00Z',
      datacontenttype: 'application/json',
      sequence: entries.length + 1,
      ...(before && { previous: digestOf(before) }),
      actor: AGENCY,
      command,
      data,
    } as Entry)
  }
  write('service-request.submitted', { request, assigned: AGENCY, parties: [MALL, AGENCY] }, opening)
  for (const [at, type] of commands.entries()) write(type, {}, `command-${at}`)
  return entries
}

const COMMANDS = ['service-request.accepted', 'service-request.started']

const compare = (change: (mall: Log, agency: Log) => void = () => {}, acknowledged = [CASE]) => {
  const mall: Log = new Map([[CASE, logOf(CASE, 'row-A-1', COMMANDS)]])
  const agency: Log = new Map([[CASE, logOf(CASE, 'row-A-1', COMMANDS)]])
  change(mall, agency)
  const { lost, doubled, cases } = compareLogs(
    new Map([
      [MALL, mall],
      [AGENCY, agency],
    ]),
    acknowledged,
  )
  return { lost, doubled, cases: cases.size }
}

test('logs that agree have lost and doubled nothing', () => {
  expect(compare()).toEqual({ lost: 0, doubled: 0, cases: 1 })
})

test.each<[string, (mall: Log, agency: Log) => void, string[] | undefined, object]>([
  ['a replica without its last entry', (_mall, agency) => agency.get(CASE)?.pop(), undefined, { lost: 1 }],
  ['a party without the case', (_mall, agency) => agency.clear(), undefined, { lost: 3 }],
  [
    'an entry that reads otherwise',
    (_mall, agency) => Object.assign(agency.get(CASE)?.[1] ?? {}, { data: { note: 'x' } }),
    undefined,
    { lost: 1 },
  ],
  [
    'an owner that forgot what it acknowledged',
    (mall, agency) => [mall.clear(), agency.clear()],
    undefined,
    { lost: 1, cases: 0 },
  ],
  ["a gap in the owner's own log", (mall) => mall.get(CASE)?.splice(1, 1), undefined, { lost: 1 }],
])('%s is lost', (_name, change, acknowledged, expected) => {
  expect(compare(change, acknowledged)).toMatchObject(expected)
})

test('an entry held twice is doubled', () => {
  const twice = compare((_mall, agency) => agency.get(CASE)?.push(agency.get(CASE)?.[2] as Entry))
  expect(twice.doubled).toBeGreaterThan(0)
})

test('a command carried out twice is doubled', () => {
  const again = (log: Log) => {
    const entries = logOf(CASE, 'row-A-1', [...COMMANDS, 'service-request.returned'])
    Object.assign(entries[3] ?? {}, { command: 'command-1' })
    log.set(CASE, entries)
  }
  expect(compare((mall, agency) => [again(mall), again(agency)]).doubled).toBeGreaterThan(0)
})

test('a submission that became two cases is doubled', () => {
  const OTHER = '0000-0000-0000'
  const second = (log: Log) => log.set(OTHER, logOf(OTHER, 'row-A-1', []))
  expect(compare((mall, agency) => [second(mall), second(agency)])).toEqual({ lost: 0, doubled: 1, cases: 2 })
})
