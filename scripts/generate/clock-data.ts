import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CalendarBase, CalendarYear, ClockPolicy, readData } from '@selaras/rules/clock'
import { explainIssues } from '@selaras/schemas/problem'
import * as z from 'zod'
import type { Files } from './files.ts'
import { banner, json } from './text.ts'

const CALENDARS = 'specs/calendars'
const POLICIES = 'specs/policies/clock'

/** The files of a folder as their schema reads them; the first that breaks it stops the generator with what to mend. */
const readAll = async <Schema extends z.ZodType>(
  root: string,
  folder: string,
  pattern: RegExp,
  schema: Schema,
): Promise<Map<string, z.infer<Schema>>> => {
  const names = (await readdir(join(root, folder))).filter((name) => pattern.test(name)).sort()
  const read = new Map<string, z.infer<Schema>>()
  for (const name of names) {
    const file = `${folder}/${name}`
    const result = readData(schema, await readFile(join(root, file), 'utf8'), file)
    if (!result.ok) throw new Error(`${file}:${result.issues[0]?.line}\n${explainIssues(result.issues, 'en')}`)
    read.set(name.replace('.json', ''), result.value)
  }
  return read
}

const dataModule = (calendar: object, policies: object) => `${banner(`${CALENDARS} and ${POLICIES}`)}
import type { Calendar } from './clock/calendar.ts'
import type { ClockPolicy } from './clock/policy.ts'

// The generator has read both with their schemas.

/** National holidays and joint leave of Indonesia (*hari libur nasional dan cuti bersama*), with the decrees. */
export const calendar = ${JSON.stringify(calendar, null, 2)} as unknown as Calendar

/** Policies a region can start from, by id. */
export const clockPolicies = ${JSON.stringify(policies, null, 2)} as unknown as Readonly<Record<string, ClockPolicy>>
`

const schemaFile = (path: string, schema: z.ZodType): [string, string] => [
  `${path}.schema.json`,
  json({ $id: `urn:selaras:${path.split('/').at(-1)}`, ...z.toJSONSchema(schema, { io: 'input' }) }),
]

/** Calendars and policies as a module, so that a program needs no files, and their JSON Schemas for other languages. */
export const clockFiles = async (root: string): Promise<Files> => {
  const bases = await readAll(root, CALENDARS, /^[a-z]{2}\.json$/, CalendarBase)
  const years = await readAll(root, CALENDARS, /^[a-z]{2}-\d{4}\.json$/, CalendarYear)
  const policies = await readAll(root, POLICIES, /^[a-z0-9-]+\.json$/, ClockPolicy)
  const calendar = { ...bases.get('id'), years: [...years.values()].filter((year) => year.calendar === 'ID') }
  return new Map([
    ['packages/rules/src/indonesia.gen.ts', dataModule(calendar, Object.fromEntries(policies))],
    schemaFile(`${CALENDARS}/calendar`, CalendarBase),
    schemaFile(`${CALENDARS}/calendar-year`, CalendarYear),
    schemaFile(`${POLICIES}/clock-policy`, ClockPolicy),
  ])
}
