import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkComplaint, checkServiceRequest } from '@selaras/rules'
import {
  ComplaintSubmission,
  isNib,
  isNik,
  isRegionCode,
  parseNik,
  Service,
  ServiceRequestSubmission,
} from '@selaras/schemas'
import { toIssues } from '@selaras/schemas/problem'
import { beforeAll, describe, expect, test } from 'vitest'
import { type InputRow, readInput } from '../read-input.ts'
import { TODAY } from './calendar.ts'
import type { Company } from './companies.ts'
import { dataFiles } from './files.ts'
import type { KnownMistake } from './mistakes.ts'
import type { residentsOf } from './people.ts'
import type { ServiceRequestInput } from './services.ts'

type Resident = ReturnType<typeof residentsOf>[number]

const NOW = '2026-03-13T10:00:00+07:00'
const REQUEST_FILES = [
  'purbalingga/service-requests.ndjson',
  'batang/service-requests.csv',
  'jakarta/service-requests.ndjson',
]
const COMPLAINT_FILES = ['purbalingga/complaints.ndjson', 'batang/complaints.ndjson', 'jakarta/complaints.ndjson']
const JAKARTA_CHANNELS =
  'city-hall jaki twitter facebook email leader-social-media sms-whatsapp inspectorate mayor-office district-office village-office mass-media lapor'.split(
    ' ',
  )

const at = (path: string) => join(import.meta.dirname, path)
const json = <Value>(path: string): Value => JSON.parse(readFileSync(at(path), 'utf8'))

const services = new Map(
  json<unknown[]>('services.json').map((each) => [String((each as Service).id), Service.parse(each)]),
)
const known = json<KnownMistake[]>('mistakes.json')
const residents = new Map(json<Resident[]>('residents.json').map((each) => [each.nik, each]))
const companies = new Map(json<Company[]>('companies.json').map((each) => [each.nib, each]))

interface FileRow extends InputRow {
  file: string
}

const rulesBroken = ({ file, payload }: FileRow): string[] => {
  if (COMPLAINT_FILES.includes(file)) {
    const complaint = ComplaintSubmission.safeParse(payload)
    const issues = complaint.success ? checkComplaint(complaint.data, { now: NOW }) : toIssues(complaint.error, payload)
    return issues.map(({ rule }) => rule)
  }
  const request = ServiceRequestSubmission.safeParse(payload)
  const issues = request.success
    ? checkServiceRequest(request.data, { services, now: NOW })
    : toIssues(request.error, payload)
  return issues.map(({ rule }) => rule)
}

const rows: FileRow[] = []

beforeAll(async () => {
  for (const file of [...REQUEST_FILES, ...COMPLAINT_FILES])
    for await (const row of readInput(at(file), json('batang/field-map.json'))) rows.push({ ...row, file })
})

const inFiles = (files: string[]) => rows.filter(({ file }) => files.includes(file))
const requests = () => inFiles(REQUEST_FILES).map(({ payload }) => payload as ServiceRequestInput)
const goodIdentities = () =>
  inFiles(REQUEST_FILES)
    .filter((row) => rulesBroken(row).length === 0)
    .map(({ payload }) => (payload as ServiceRequestInput).applicant.identity)

describe('files', () => {
  test.each([...dataFiles().keys()])('%s is what the script makes', (path) => {
    expect(existsSync(at(path))).toBe(true)
    expect(readFileSync(at(path), 'utf8')).toBe(dataFiles().get(path))
  })

  test('stay small', () => {
    const bytes = [...dataFiles().values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0)
    expect(bytes).toBeLessThan(800_000)
  })
})

describe('rows', () => {
  test('are at least 300 of each kind, each with its own reference', () => {
    expect(inFiles(REQUEST_FILES).length).toBeGreaterThanOrEqual(300)
    expect(inFiles(COMPLAINT_FILES).length).toBeGreaterThanOrEqual(300)
    expect(new Set(rows.map(({ reference }) => reference)).size).toBe(rows.length)
    expect(rows.every(({ payload, reference }) => (payload as { reference?: string }).reference === reference)).toBe(
      true,
    )
  })

  test('break the rule listed in mistakes.json and no other; every other row breaks none', () => {
    const expected = new Map(known.map(({ reference, rule }) => [reference, rule]))
    for (const row of rows) {
      const rule = expected.get(row.reference)
      expect({ reference: row.reference, rules: rulesBroken(row) }).toEqual({
        reference: row.reference,
        rules: rule ? [rule] : [],
      })
    }
  })

  test('are wrong in 4 to 6 percent, in every file, each rule several times', () => {
    expect(known.length / rows.length).toBeGreaterThan(0.04)
    expect(known.length / rows.length).toBeLessThan(0.06)
    for (const { file, reference } of known) expect(rows.find((row) => row.reference === reference)?.file).toBe(file)
    expect(new Set(known.map(({ file }) => file)).size).toBe(REQUEST_FILES.length + COMPLAINT_FILES.length)
    const rules = [...new Set(known.map(({ rule }) => rule))]
    for (const each of rules) expect(known.filter(({ rule }) => rule === each).length, each).toBeGreaterThan(1)
    expect(rules.sort()).toEqual([
      'citizen-identity.sex',
      'complaint.anonymous',
      'date.future',
      'local-date.calendar',
      'neighbourhood.digits',
      'nik.length',
      'requirement.missing',
      'service.unknown',
    ])
  })

  test('ask for every service, and name a business in about a quarter of the business requests', () => {
    const asked = new Set(requests().map(({ service }) => service))
    expect([...services.keys()].filter((service) => !asked.has(service))).toEqual([])
    const business = requests().filter(({ service }) => /nib|izin/.test(service))
    const share = business.filter(({ applicant }) => applicant.organization).length / business.length
    expect(share).toBeGreaterThan(0.18)
    expect(share).toBeLessThan(0.32)
  })

  test('of Jakarta come through all thirteen channels, and only JAKI pins them on the map', () => {
    const complaints = inFiles(['jakarta/complaints.ndjson']).map(({ payload }) => payload as ComplaintSubmission)
    expect(new Set(complaints.map(({ channel }) => channel))).toEqual(new Set(JAKARTA_CHANNELS))
    for (const { channel, place } of complaints) expect(place?.latitude !== undefined).toBe(channel === 'jaki')
  })
})

describe('people', () => {
  test('do not exist: every NIK begins with 99', () => {
    for (const { payload } of rows)
      for (const [, nik] of JSON.stringify(payload).matchAll(/"nik":"([^"]*)"/g)) expect(nik).toMatch(/^99/)
    for (const nik of residents.keys()) expect(isNik(nik) && nik.startsWith('99')).toBe(true)
    for (const nib of companies.keys()) expect(isNib(nib) && nib.startsWith('99')).toBe(true)
  })

  test('are in the register as their NIK says', () => {
    for (const { nik, birthDate, sex, region } of residents.values()) {
      expect(parseNik(nik, TODAY)).toMatchObject({ ok: true, value: { birthDate, sex } })
      expect(isRegionCode(region)).toBe(true)
    }
  })

  test('are sometimes unknown, dead, inactive, or spelt otherwise', () => {
    const held = goodIdentities().map(({ nik, name }) => ({ name, resident: residents.get(nik) }))
    const withStanding = (standing: string) =>
      held.filter(({ resident }) => (resident?.status ?? 'unknown') === standing)
    for (const standing of ['unknown', 'deceased', 'inactive'] as const)
      expect(withStanding(standing).length, standing).toBeGreaterThan(2)
    const respelt = withStanding('active').filter(({ name, resident }) => resident?.name !== name)
    expect(respelt.length).toBeGreaterThan(4)
    expect(respelt.length).toBeLessThan(25)
  })

  test('lead businesses of which some are unknown, revoked, or named otherwise', () => {
    const named = requests().flatMap(({ applicant }) => applicant.organization ?? [])
    const held = named.map(({ nib, name }) => ({ name, company: companies.get(nib ?? '') }))
    expect(held.some(({ company }) => !company)).toBe(true)
    expect(held.some(({ company }) => company && company.status !== 'active')).toBe(true)
    expect(held.some(({ name, company }) => company && company.name !== name)).toBe(true)
  })
})
