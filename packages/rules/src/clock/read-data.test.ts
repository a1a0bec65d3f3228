import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { calendar, clockPolicies } from '../indonesia.gen.ts'
import { policyOf } from './__fixtures__/schedules.ts'
import { CalendarYear, ClockPolicy, clockProblems, createSchedule, readData } from './index.ts'

const specs = new URL('../../../../specs/', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, specs), 'utf8')
const FIVE = text('policies/clock/five-day-week.json')
const COMPLAINTS = text('policies/clock/complaints.json')
const YEAR = text('calendars/id-2025.json')

const policy = (change: (text: string) => string, from = FIVE) => readData(ClockPolicy, change(from), 'policy.json')
const told = (outcome: ReturnType<typeof readData>) =>
  outcome.ok ? [] : outcome.issues.map(({ file, line, pointer, rule }) => [file, line, pointer, rule])
const lineOf = (content: string, part: string) => content.slice(0, content.indexOf(part)).split('\n').length

describe('readData', () => {
  it('reads every policy and calendar under specs/', () => {
    expect(Object.keys(clockPolicies)).toEqual(['complaints', 'five-day-week', 'licensing', 'six-day-week'])
    for (const [id, one] of Object.entries(clockPolicies)) {
      expect(readData(ClockPolicy, text(`policies/clock/${id}.json`), id)).toEqual({ ok: true, value: one })
      expect(createSchedule(one, calendar).ok).toBe(true)
    }
    expect(calendar.years.map(({ year }) => year)).toEqual([2025, 2026])
    expect(calendar.years.map(({ decrees }) => decrees.map(({ adds }) => adds.length))).toEqual([[27, 1], [25]])
  })

  it.each<[string, (text: string) => string, string, string, string]>([
    ['unknown field', (t) => t.replace('"zone"', '"zon": 1,\n  "zone"'), '/zon', 'value.unknown-field', '"zon"'],
    ['unknown zone', (t) => t.replace('Asia/Jakarta', 'Asia/Tokyo'), '/zone', 'value.not-listed', '"zone"'],
    [
      'hours that are none',
      (t) => t.replace('08:00-12:00', '8-12'),
      '/officeHours/monday/0',
      'value.pattern',
      '"monday"',
    ],
    [
      'hours past midnight',
      (t) => t.replace('13:00-16:00', '13:00-24:01'),
      '/officeHours/monday/1',
      'value.pattern',
      '"monday"',
    ],
    [
      'closing before opening',
      (t) => t.replace('08:00-12:00', '12:00-08:00'),
      '/officeHours/monday',
      'clock.hours-order',
      '"monday"',
    ],
    [
      'spans that touch',
      (t) => t.replace('08:00-12:00', '08:00-13:00'),
      '/officeHours/monday',
      'clock.hours-order',
      '"monday"',
    ],
    [
      'no working day',
      (t) => t.replace(/"officeHours": \{[^}]*\}/, '"officeHours": {}'),
      '/officeHours',
      'clock.hours-none',
      '"officeHours"',
    ],
  ])('%s', (_, change, pointer, rule, part) => {
    expect(told(policy(change))).toContainEqual(['policy.json', lineOf(change(FIVE), part), pointer, rule])
  })

  it.each<[string, (text: string) => string, string, string, string]>([
    ['term', (t) => t.replace('5 working days', '5 days'), '/clocks/1/term', 'clock.term-unit', '"5 days"'],
    [
      'entry',
      (t) => t.replace('["complaint.reporter-asked"]', '["complaint.asked"]'),
      '/clocks/3/pause/0',
      'clock.entry-unknown',
      '"complaint.asked"',
    ],
    [
      'id',
      (t) => t.replace('"id": "supervisory"', '"id": "information"'),
      '/clocks/5/id',
      'clock.id-repeated',
      '"complaint-supervisory"',
    ],
  ])('%s of a clock', (name, change, pointer, rule, part) => {
    const changed = change(COMPLAINTS)
    const line = lineOf(changed, part) - (name === 'id' ? 8 : 0)
    const [issue] = told(policy(change, COMPLAINTS))
    expect([issue?.[2], issue?.[3]]).toEqual([pointer, rule])
    if (name !== 'id') expect(issue?.[1]).toBe(line)
    else expect(changed.split('\n')[Number(issue?.[1]) - 1]).toContain('"id": "information"')
  })

  it('names the value, and what to change, in both languages', () => {
    const outcome = policy((t) => t.replace('5 working days', '5 days'), COMPLAINTS)
    expect(outcome.ok ? [] : outcome.issues[0]).toMatchObject({
      message: {
        id: 'Jangka waktu "5 days" tidak menyebut jenis hari.',
        en: 'The term "5 days" does not say which days.',
      },
      hint: { id: 'Tulis hari kerja atau hari kalender.', en: 'Write working days or calendar days.' },
    })
    const long = policy((t) => t.replace('5 working days', '4000 working days'), COMPLAINTS)
    expect(long.ok ? '' : long.issues[0]?.hint.en).toBe('Choose 1 to 3650.')
  })

  it('names the line of broken JSON', () => {
    expect(told(policy((t) => t.replace('"zone":', '"zone"')))).toEqual([['policy.json', 6, '', 'json.syntax']])
    expect(told(policy(() => '{\n"a": [\n'))).toEqual([['policy.json', 3, '', 'json.syntax']])
    expect(told(policy(() => '{\n"a": 1,\n"a": 2}'))).toEqual([['policy.json', 1, '', 'json.duplicate-key']])
  })

  it('names the nearest place there is for what is missing, and line 1 for what is no object', () => {
    expect(told(policy(() => '\n\n{\n"id": "a"}'))).toContainEqual(['policy.json', 3, '/zone', 'value.missing'])
    expect(told(policy(() => '"text"'))).toEqual([['policy.json', 1, '', 'value.type']])
  })

  it.each<[string, (text: string) => string, string, string]>([
    ['a day of another year', (t) => t.replace('2025-01-28', '2026-01-28'), '/decrees/0/adds/2/date', 'clock.day-year'],
    [
      'a day that stands twice',
      (t) => t.replace('2025-08-18', '2025-08-17'),
      '/decrees/1/adds/0/date',
      'clock.day-repeated',
    ],
    [
      'a day that does not exist',
      (t) => t.replace('2025-08-18', '2025-02-30'),
      '/decrees/1/adds/0/date',
      'local-date.calendar',
    ],
  ])('a calendar with %s', (_, change, pointer, rule) => {
    const [issue] = told(readData(CalendarYear, change(YEAR), 'id-2025.json'))
    expect(issue).toEqual(['id-2025.json', expect.any(Number), pointer, rule])
    expect(change(YEAR).split('\n')[Number(issue?.[1]) - 1]).toMatch(/2026-01-28|2025-08-17|2025-02-30/)
  })

  it('lets an amendment add again what it removes', () => {
    const moved = YEAR.replace(
      '"adds": [\n        { "date": "2025-08-18"',
      '"removes": ["2025-12-26"],\n      "adds": [\n        { "date": "2025-12-26"',
    )
    expect(moved).not.toBe(YEAR)
    expect(readData(CalendarYear, moved, 'id-2025.json').ok).toBe(true)
  })

  it('agrees with the published JSON Schemas on what they can express', () => {
    const ajv = new Ajv2020({ strict: true })
    const valid = ajv.compile(JSON.parse(text('policies/clock/clock-policy.schema.json')))
    const year = ajv.compile(JSON.parse(text('calendars/calendar-year.schema.json')))
    const base = ajv.compile(JSON.parse(text('calendars/calendar.schema.json')))
    expect([base(JSON.parse(text('calendars/id.json'))), year(JSON.parse(YEAR)), valid(JSON.parse(FIVE))]).toEqual([
      true,
      true,
      true,
    ])
    expect(year(JSON.parse(YEAR.replace('2025-08-18', '2025-02-30')))).toBe(false)
    expect(valid(JSON.parse(FIVE.replace('08:00-12:00', '8-12')))).toBe(false)
    expect(valid({ ...JSON.parse(FIVE), zon: 1 })).toBe(false)
  })
})

it('a policy of another calendar has no schedule', () => {
  const made = createSchedule({ ...policyOf('five'), calendar: 'TL' }, calendar)
  expect(made.ok ? [] : made.issues.map(({ rule, pointer, hint }) => [rule, pointer, hint.en])).toEqual([
    ['clock.calendar-unknown', '/calendar', 'Use the calendar ID, or load the file of the other.'],
  ])
})

it.each(Object.entries(clockProblems))('%s is said in both languages', (_, { message, hint }) => {
  const names = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  for (const { id, en } of [message, hint]) {
    expect(id).not.toBe(en)
    expect(names(id)).toEqual(names(en))
    for (const words of [id, en]) expect(words).toMatch(/^\S.*\.$/)
  }
})
