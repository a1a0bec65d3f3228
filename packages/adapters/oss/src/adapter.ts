import {
  type Adapter,
  type AdapterContext,
  checkOptions,
  parseBaseUrl,
  reading,
  requestJson,
  reveal,
} from '@selaras/adapter'
import { instantOf, ServiceId, type ServiceRequest } from '@selaras/schemas'
import * as z from 'zod'
import { pia4322 } from './declared-fields.gen.ts'
import { type Officer, toIzinStatus } from './license-status.ts'
import { nibOf, toOutcome } from './map.ts'
import type { Pia } from './pia.ts'
import { readMessage } from './read-message.ts'
import { type ReceiveOptions, receive } from './receive.ts'
import { refusalOf } from './response-codes.ts'
import type { InboundCredentials } from './token.ts'
import { InqueryNibAnswer, LicenseStatusAnswer } from './upstream.ts'

export interface OssOptions {
  /** Where OSS answers, up to but without the method: `https://…/v1/kl/rba`. */
  baseUrl: string
  /** Key OSS gave the region, or where to fetch it at each call. */
  userKey: string | (() => string | Promise<string>)
  /** Account OSS calls the region with. Without it the adapter does not receive. */
  inbound?: InboundCredentials | (() => InboundCredentials | Promise<InboundCredentials>)
  /** Officer named in every status sent to OSS. Without one the adapter sends none. */
  officer?: Officer
  /** Service whose open request a new NIB fulfils. `usaha.nib` when left out. */
  nibService?: string
  /** Edition of the integration guide (PIA) to read and write by, as data. 4.3.22 when left out. */
  version?: Pia
  /** Whether `baseUrl` may be a private address, as over a VPN. False when left out. */
  allowPrivate?: boolean
  /** Milliseconds to wait for an answer. 10 seconds when left out. */
  timeout?: number
}

const provider = z.custom<() => never>((value) => typeof value === 'function')
const Options = z.strictObject({
  baseUrl: z.string(),
  userKey: z.union([z.string().min(1), provider]),
  inbound: z.union([z.strictObject({ username: z.string().min(1), password: z.string().min(1) }), provider]).optional(),
  officer: z.strictObject({ nip: z.string().min(1).max(50), name: z.string().min(1).max(50) }).optional(),
  nibService: ServiceId.default('usaha.nib' as ServiceId),
  version: z
    .custom<Pia>((value) => typeof value === 'object' && value !== null && 'receiveNIB' in value)
    .default(pia4322),
  allowPrivate: z.boolean().optional(),
  timeout: z.int().min(1).default(10_000),
})

/** Business licensing at OSS RBA, in both directions. Raises `AdapterError` when an option is wrong. */
export const oss = (options: OssOptions): Adapter => {
  const { nibService, version, timeout } = checkOptions('oss', Options, options)
  const { userKey, inbound, officer } = options
  const base = parseBaseUrl('oss', options.baseUrl, options)

  const ask = async (path: string, body: object, context: AdapterContext) => {
    const key = await reveal('oss', 'userKey', userKey)
    return requestJson({ adapter: 'oss', base, path, headers: { user_key: key }, body, timeout }, context)
  }

  const execute: NonNullable<Adapter['execute']> = async (entry, state, context) => {
    const declared = version.receiveLicenseStatus
    // Only entries of service requests have a status at OSS, and the state is of the same case.
    const status = officer && toIzinStatus(entry, state as ServiceRequest, officer, declared.request)
    if (!status) return reading({ outcome: 'ignored' })
    const message = await ask('receiveLicenseStatus', { IZINSTATUS: status }, context)
    const answer = readMessage(message, 'responreceiveLicenseStatus', declared.response, LicenseStatusAnswer)
    if (answer.value?.kode !== '200') throw refusalOf(answer.value?.kode)
    return reading({ outcome: 'sent' }, answer.repairs, answer.unknown)
  }

  return {
    specificationVersion: 1,
    name: 'oss',
    maturity: 'official-spec',
    verifyIdentity: async (claim, context) => {
      const message = await ask('inqueryNIB', { INQUERYNIB: { nib: nibOf(claim) } }, context)
      const answer = readMessage(message, 'responinqueryNIB', version.inqueryNIB.response, InqueryNibAnswer)
      const { kode, dataNIB } = answer.value ?? {}
      // Under its own root the service is there, so its 404 speaks of the business.
      if (kode !== '200' && kode !== '404') throw refusalOf(kode)
      const outcome = toOutcome(claim, kode === '200' ? dataNIB : undefined)
      const match = { ...outcome, verifier: 'oss', verifiedAt: instantOf(context.now()) }
      return reading(match, answer.repairs, answer.unknown)
    },
    ...(officer && { execute }),
    ...(inbound && {
      receive: (request, context) => {
        const received: ReceiveOptions = { inbound, nibService, version }
        return receive(request, context, received)
      },
    }),
  }
}
