import { jakartaDateTime, readBody } from '@selaras/adapter'
import { type SandboxFault, sandboxFetch } from '@selaras/adapter/testing'
import { type Company, dataNibOf, syntheticCompanies } from './companies.ts'
import type { OssInboundMethod, OssMessages } from './messages.gen.ts'
import { answerTo, isOutbound, type OssState, type Recorded, wireOf } from './sandbox-methods.ts'
import { type InboundCredentials, tokenAt } from './token.ts'

export { type Company, syntheticCompanies } from './companies.ts'

/** A region as OSS reaches it: the handler that calls `adapter.receive`. */
export type RegionHandler = (request: Request) => Promise<Response>

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

const MAXIMUM_BYTES = 1_048_576

const synthetic = (company: Company): [string, Company] => {
  if (/^(?:00|99)/.test(company.nik)) return [company.nib, company]
  throw new TypeError('[oss sandbox] Only synthetic people: a NIK here begins with 99.')
}

const messageIn = async (request: Request): Promise<unknown> => {
  try {
    return JSON.parse((await readBody(request, MAXIMUM_BYTES)) ?? '')
  } catch {
    return undefined
  }
}

/** `method` and its parameter: `inqueryCertificate` carries one in its address. */
const askedIn = ({ url }: Request): [method: string, parameter: string | undefined] => {
  const [last = '', previous = ''] = new URL(url).pathname.split('/').reverse()
  return previous === 'inqueryCertificate' ? [previous, decodeURIComponent(last)] : [last, undefined]
}

const REFUSALS: Readonly<Record<string, [kode: number, keterangan: string]>> = {
  'kode-401': [401, 'User Akses Tidak Valid'],
  'kode-500': [500, 'Proses Payload Data Di Sistem OSS Gagal'],
  'kode-504': [504, 'Proses Payload Data Di Sistem OSS Timeout'],
}

/** Faults of OSS alone: an error of its own under HTTP 200. */
const faults: Readonly<Record<string, SandboxFault>> = Object.fromEntries(
  Object.entries(REFUSALS).map(([name, [kode, keterangan]]): [string, SandboxFault] => [
    name,
    (answer, request) => {
      const [method] = askedIn(request)
      return isOutbound(method) ? Response.json(wireOf(method, { kode, keterangan }, true)) : answer()
    },
  ]),
)

/** OSS RBA, emulated: businesses, statuses that regions report, and calls to a region. */
export const createOssSandbox = (options: OssSandboxOptions) => {
  const { now, userKey, inbound, quirks = true, regionUrl = 'https://region.example.invalid/oss' } = options
  const state: OssState = {
    companies: new Map((options.companies ?? syntheticCompanies).map(synthetic)),
    statuses: new Map(),
    licenses: new Map(),
    certificates: new Map(),
  }

  const handle = async (request: Request): Promise<Response> => {
    const [method, parameter] = askedIn(request)
    if (!isOutbound(method)) return new Response('', { status: 404 })
    if (request.method !== (parameter === undefined ? 'POST' : 'GET')) return new Response('', { status: 405 })
    if (request.headers.get('user_key') !== userKey)
      return Response.json(wireOf(method, { kode: 401, keterangan: 'User Akses Tidak Valid' }, quirks))
    const message = parameter === undefined ? await messageIn(request) : { id_permohonan_izin: parameter }
    return Response.json(answerTo(method, message, state, quirks))
  }

  const call = async (method: string, nib: string, body: object, region: RegionHandler): Promise<Response> => {
    if (!inbound) throw new TypeError('[oss sandbox] Missing option "inbound": the account a region is called with.')
    const token = await tokenAt(inbound, nib, now())
    const headers = { 'content-type': 'application/json', token }
    return region(new Request(`${regionUrl}/${method}`, { method: 'POST', headers, body: JSON.stringify(body) }))
  }

  return {
    fetch: sandboxFetch(handle, faults),
    /** Enters a business, or changes one, and tells the region (`receiveNIB`). Gives the region's answer. */
    register: async (company: Company, region: RegionHandler): Promise<Response> => {
      state.companies.set(...synthetic(company))
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
    /** Sends a region any message OSS sends, as it is given. Gives the region's answer. */
    send: <Method extends OssInboundMethod>(
      method: Method,
      nib: string,
      message: OssMessages[Method]['request'],
      region: RegionHandler,
    ) => call(method, nib, message, region),
    /** Statuses regions reported, each once, in order. */
    statuses: (): readonly Recorded[] => [...state.statuses.values()],
    /** Permits regions gave, the last of each `id_izin`. */
    licenses: (): readonly Recorded[] => [...state.licenses.values()],
  }
}
