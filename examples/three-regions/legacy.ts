import { randomBytes } from 'node:crypto'
import { dukcapil } from '@selaras/adapter-dukcapil'
import { createDukcapilSandbox } from '@selaras/adapter-dukcapil/sandbox'
import { oss } from '@selaras/adapter-oss'
import { createOssSandbox } from '@selaras/adapter-oss/sandbox'
import type { ServiceRequest } from '@selaras/schemas'
import { httpServer } from './http-server.ts'
import { type Company, companies, type Resident, residents } from './participants.ts'
import type { RunningNode } from './start-node.ts'

const secret = () => randomBytes(18).toString('base64url')

const residentOf = ({ nik, name, birthPlace, birthDate, sex, status }: Resident) => ({
  nik,
  name,
  birthPlace,
  birthDate,
  sex,
  ...(status !== 'active' && { state: status }),
})

/** Dukcapil as its sandbox, served over HTTP; adapters to it are made for each agency that asks. */
export const startDukcapil = async () => {
  const credentials = { userId: 'selaras', password: secret(), ip: '127.0.0.1' }
  const sandbox = createDukcapilSandbox({
    now: Date.now,
    credentials,
    customer: 'contoh',
    quota: 10_000,
    residents: residents.map(residentOf),
  })
  const server = await httpServer(sandbox.fetch)
  const fields = ['name', 'birthDate', 'sex'] as const
  return {
    server,
    adapter: () => dukcapil({ baseUrl: server.url, allowPrivate: true, customer: 'contoh', credentials, fields }),
  }
}

/** NIB states of the file in the codes OSS uses (PIA list 14). */
const NIB_STATUS: Readonly<Record<string, string>> = { active: '01', inactive: '05', revoked: '06' }

const businessOf = ({ nib, name, director, status }: Company) => ({
  nib,
  name,
  nik: director,
  person: name,
  status: NIB_STATUS[status] ?? '01',
  issuedOn: '2025-01-15',
  kbli: ['47111'],
})

/** OSS as its sandbox, served over HTTP: it answers about businesses, hears of permits, and calls the agency when it has given a NIB. */
export const startOss = async () => {
  const userKey = secret()
  const inbound = { username: 'oss', password: secret() }
  const sandbox = createOssSandbox({ now: Date.now, userKey, inbound, companies: companies.map(businessOf) })
  const server = await httpServer(sandbox.fetch)
  const given = new Map<string, string>()

  /** The same request is always given the same number. */
  const nibFor = (request: ServiceRequest) => {
    const nib = given.get(request.id) ?? `98${String(given.size + 1).padStart(11, '0')}`
    given.set(request.id, nib)
    return nib
  }

  const registrarFor = (node: RunningNode) => async (request: ServiceRequest) => {
    const { identity, organization } = request.applicant
    const company = {
      nib: nibFor(request),
      name: organization?.name ?? identity.name,
      nik: identity.nik,
      person: identity.name,
      issuedOn: request.submittedAt.slice(0, 10),
      kbli: ['47111'],
    }
    const response = await sandbox.register(company, (call) => {
      const method = new URL(call.url).pathname.split('/').at(-1)
      return fetch(new Request(`${node.url}/adapters/oss/${method}`, call))
    })
    if (!response.ok) throw new Error(`The region answered OSS ${response.status}.`)
  }

  const officer = { nip: '199001012015011001', name: 'Petugas Contoh' }
  return {
    server,
    statuses: sandbox.statuses,
    registrarFor,
    adapter: () => oss({ baseUrl: server.url, allowPrivate: true, userKey, inbound, officer }),
  }
}
