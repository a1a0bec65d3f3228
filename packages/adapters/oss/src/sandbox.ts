import { jakartaDateTime, readBody } from '@selaras/adapter'
import { sandboxFetch } from '@selaras/adapter/testing'
import { type Company, dataNibOf, syntheticCompanies } from './companies.ts'
import { type InboundCredentials, tokenAt } from './token.ts'

export { type Company, syntheticCompanies } from './companies.ts'

/** A region as OSS reaches it: the handler that calls `adapter.receive`. */
export type RegionHandler = (request: Request) => Promise<Response>

/** A status a region reported. */
export type RecordedStatus = Readonly<Record<string, unknown>>

export interface OssSandboxOptions {
  /** Now, milliseconds since 1970-01-01T00:00:00Z; the token of a call follows its day in WIB. */
  now: () => number
  /** Key a region must send. */
  userKey: string
  /** Account the sandbox calls a region with. */
  inbound?: InboundCredentials
  /** Whom the sandbox knows. The businesses of `syntheticCompanies` when left out. */
  companies?: readonly Company[]
  /** Whether messages are as odd as the samples of the guide. True when left out. */
  quirks?: boolean
  /** Address the region is called at, up to the method. */
  regionUrl?: string
}

type Message = Record<string, unknown>
type Method = (message: Message) => object

const MAXIMUM_BYTES = 1_048_576
const MANDATORY = [
  'nib',
  'id_produk',
  'id_proyek',
  'oss_id',
  'id_izin',
  'kd_izin',
  'kd_instansi',
  'kd_status',
  'tgl_status',
]

const synthetic = (company: Company): [string, Company] => {
  if (/^(?:00|99)/.test(company.nik)) return [company.nib, company]
  throw new TypeError('[oss sandbox] Only synthetic people: a NIK here begins with 99.')
}

const under = (message: Message, root: string): Message =>
  typeof message[root] === 'object' && message[root] !== null ? (message[root] as Message) : {}

const messageIn = async (request: Request): Promise<Message> => {
  try {
    const message: unknown = JSON.parse((await readBody(request, MAXIMUM_BYTES)) ?? '')
    return typeof message === 'object' && message !== null ? (message as Message) : {}
  } catch {
    return {}
  }
}

/** The methods a region calls, on what the sandbox holds. */
const createMethods = (companies: Map<string, Company>, statuses: Map<string, RecordedStatus>, quirks: boolean) => {
  /** The guide spells a root in several ways and sends `kode` as a number. */
  const answer = (method: string, kode: number, keterangan: string, dataNIB: object = {}) => ({
    [quirks ? `response${method} ` : `respon${method}`]: { kode: quirks ? kode : String(kode), keterangan, dataNIB },
  })

  const inqueryNIB: Method = (message) => {
    const { nib } = under(message, 'INQUERYNIB')
    if (typeof nib !== 'string' || nib.length !== 13) return answer('inqueryNIB', 400, 'Data Parameter Salah')
    const company = companies.get(nib)
    return company
      ? answer('inqueryNIB', 200, 'Sukses', dataNibOf(company, quirks))
      : answer('inqueryNIB', 404, 'Data tidak ditemukan')
  }

  const receiveLicenseStatus: Method = (message) => {
    const status = under(message, 'IZINSTATUS')
    const isWhole = MANDATORY.every((name) => typeof status[name] === 'string' && status[name] !== '')
    if (!isWhole || !companies.has(String(status.nib)))
      return answer('receiveLicenseStatus', 400, 'Data Parameter Salah')
    statuses.set(`${status.id_izin} ${status.kd_status} ${status.tgl_status}`, status)
    return answer('receiveLicenseStatus', 200, 'Sukses')
  }

  return {
    methods: new Map<string, Method>(Object.entries({ inqueryNIB, receiveLicenseStatus })),
    unknownUser: (method: string) => answer(method, 401, 'User Akses Tidak Valid'),
  }
}

/** OSS RBA, emulated: businesses, statuses that regions report, and calls to a region. */
export const createOssSandbox = (options: OssSandboxOptions) => {
  const { now, userKey, inbound, quirks = true, regionUrl = 'https://region.example.invalid/oss' } = options
  const companies = new Map((options.companies ?? syntheticCompanies).map(synthetic))
  const statuses = new Map<string, RecordedStatus>()
  const { methods, unknownUser } = createMethods(companies, statuses, quirks)

  const handle = async (request: Request): Promise<Response> => {
    const name = new URL(request.url).pathname.split('/').at(-1) ?? ''
    const method = methods.get(name)
    if (!method) return new Response('', { status: 404 })
    if (request.method !== 'POST') return new Response('', { status: 405 })
    if (request.headers.get('user_key') !== userKey) return Response.json(unknownUser(name))
    return Response.json(method(await messageIn(request)))
  }

  const call = async (method: string, nib: string, body: object, region: RegionHandler): Promise<Response> => {
    if (!inbound) throw new TypeError('[oss sandbox] Missing option "inbound": the account a region is called with.')
    const token = await tokenAt(inbound, nib, now())
    const headers = { 'content-type': 'application/json', token }
    return region(new Request(`${regionUrl}/${method}`, { method: 'POST', headers, body: JSON.stringify(body) }))
  }

  return {
    fetch: sandboxFetch(handle),
    /** Enters a business, or changes one, and tells the region (`receiveNIB`). Gives the region's answer. */
    register: async (company: Company, region: RegionHandler): Promise<Response> => {
      companies.set(...synthetic(company))
      return call('receiveNIB', company.nib, { dataNIB: dataNibOf(company, quirks) }, region)
    },
    /** Tells a region of a status (`receiveLicenseStatus`). Gives the region's answer. */
    announceStatus: (
      status: { nib: string; id_izin: string; kd_status: string; keterangan?: string },
      region: RegionHandler,
    ) =>
      call(
        'receiveLicenseStatus',
        status.nib,
        { IZINSTATUS: { tgl_status: jakartaDateTime(now()), ...status } },
        region,
      ),
    /** Statuses regions reported, each once, in order. */
    statuses: (): readonly RecordedStatus[] => [...statuses.values()],
  }
}
