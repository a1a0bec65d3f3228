import { asRegistered, batangFieldMap, batangTable } from './batang-table.ts'
import { companyRegister } from './companies.ts'
import { complaintsOf } from './complaints.ts'
import { complaintMistakes, serviceRequestMistakes, withMistakes } from './mistakes.ts'
import { peopleOf, residentsOf } from './people.ts'
import { randomOf } from './random.ts'
import { batang, jakarta, purbalingga } from './regions.ts'
import { serviceRequestsOf } from './service-requests.ts'
import { services } from './services.ts'

const PLAN = [
  {
    region: purbalingga,
    people: 120,
    requests: 140,
    requestMistakes:
      'nik-13-digits nik-of-a-man birth-date-31-february letter-in-rt unknown-service requirement-not-brought issued-in-the-future',
    complaints: 60,
    complaintMistakes: 'nik-13-digits nik-of-a-man occurred-in-the-future anonymous-but-named',
  },
  {
    region: batang,
    people: 85,
    requests: 100,
    requestMistakes: 'nik-13-digits birth-date-31-february letter-in-rt unknown-service requirement-not-brought',
    complaints: 60,
    complaintMistakes: 'nik-13-digits letter-in-rt occurred-31-february anonymous-but-named',
  },
  {
    region: jakarta,
    people: 115,
    requests: 100,
    requestMistakes:
      'nik-of-a-man letter-in-rt issued-31-february unknown-service requirement-not-brought issued-in-the-future',
    complaints: 220,
    complaintMistakes:
      'nik-13-digits nik-of-a-man birth-date-31-february letter-in-rt occurred-31-february occurred-in-the-future anonymous-but-named anonymous-but-named',
  },
] as const

type Names<Line extends string> = Line extends `${infer First} ${infer Rest}` ? First | Names<Rest> : Line

const named = <Line extends string>(line: Line) => line.split(' ') as Names<Line>[]

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const ndjson = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

const SERIALS_PER_REGION = 1000

/** Everything the regions have on file, by path under this folder. */
export const dataFiles = (): Map<string, string> => {
  const companies = companyRegister()
  const regions = PLAN.map(({ region, ...plan }, at) => {
    const people = peopleOf(region, plan.people, at * SERIALS_PER_REGION + 1)
    const requestFile = `${region.key}/service-requests.${region === batang ? 'csv' : 'ndjson'}`
    const complaintFile = `${region.key}/complaints.ndjson`
    const asked = serviceRequestsOf(region, people, companies, plan.requests)
    const requests = withMistakes(
      requestFile,
      region === batang ? asked.map(asRegistered) : asked,
      named(plan.requestMistakes),
      serviceRequestMistakes,
      randomOf(`mistakes of ${requestFile}`),
    )
    const complaints = withMistakes(
      complaintFile,
      complaintsOf(region, people, plan.complaints),
      named(plan.complaintMistakes),
      complaintMistakes,
      randomOf(`mistakes of ${complaintFile}`),
    )
    return { people, requestFile, complaintFile, requests, complaints }
  })
  return new Map([
    ...regions.flatMap(({ requestFile, complaintFile, requests, complaints }): [string, string][] => [
      [requestFile, requestFile.endsWith('.csv') ? batangTable(requests.rows) : ndjson(requests.rows)],
      [complaintFile, ndjson(complaints.rows)],
    ]),
    ['batang/field-map.json', json(batangFieldMap)],
    ['services.json', json(services)],
    ['residents.json', json(regions.flatMap(({ people }) => residentsOf(people)))],
    ['companies.json', json(companies.registered())],
    ['mistakes.json', json(regions.flatMap(({ requests, complaints }) => [...requests.known, ...complaints.known]))],
  ])
}
