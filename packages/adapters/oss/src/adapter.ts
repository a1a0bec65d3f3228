import { type Adapter, checkOptions, type Reading, reading, type Secret } from '@selaras/adapter'
import { instantOf, ServiceId, type ServiceRequest } from '@selaras/schemas'
import * as z from 'zod'
import { type AllowedCallers, isAddressRange } from './caller-address.ts'
import { clientOptions, createOssClient, type OssClientOptions } from './client.ts'
import { type Signer, toIzinFinal } from './final-license.ts'
import { type Officer, toIzinStatus } from './license-status.ts'
import { nibOf, toOutcome } from './map.ts'
import { type OssReceived, type ReceiveOptions, receive } from './receive.ts'
import { createReplayGuard } from './replay-guard.ts'
import type { InboundCredentials } from './token.ts'

export interface OssOptions extends OssClientOptions {
  /** Account OSS calls the region with. Without it the adapter does not receive. */
  inbound?: Secret<InboundCredentials>
  /** Addresses OSS calls from. Any when left out: set it, for the daily token is weak. */
  callers?: AllowedCallers
  /** Gets every message of OSS that is trusted, with all declared fields; what it throws is not answered as taken. */
  onMessage?: (received: OssReceived) => void | Promise<void>
  /** Officer named in every status sent to OSS. Without one the adapter sends none. */
  officer?: Officer
  /** Who signs permits. Without one a permit that is issued is not sent to OSS. */
  signer?: Signer
  /** Service whose open request a new NIB fulfils, or `false` where nobody applies for one. `usaha.nib` when left out. */
  nibService?: string | false
}

const provider = z.custom<() => never>((value) => typeof value === 'function')
const officer = { nip: z.string().min(1).max(50), name: z.string().min(1).max(50) }
const Options = z.strictObject({
  ...clientOptions,
  inbound: z.union([z.strictObject({ username: z.string().min(1), password: z.string().min(1) }), provider]).optional(),
  callers: z
    .strictObject({
      addresses: z.array(z.string().refine(isAddressRange, 'neither an address nor a range')).min(1),
      addressOf: provider,
    })
    .optional(),
  onMessage: provider.optional(),
  officer: z.strictObject(officer).optional(),
  signer: z
    .strictObject({ ...officer, nip: z.string().min(1).max(25), position: z.string().min(1).max(150) })
    .optional(),
  nibService: z.union([z.literal(false), ServiceId]).default('usaha.nib' as ServiceId),
})

type Execute = NonNullable<Adapter['execute']>

/** Business licensing at OSS RBA, in both directions. Raises `AdapterError` when an option is wrong. */
export const oss = (options: OssOptions): Adapter => {
  const { nibService, version, timeout } = checkOptions('oss', Options, options)
  const { baseUrl, userKey, allowPrivate, inbound, callers, onMessage, officer, signer } = options
  const client = createOssClient({ baseUrl, userKey, version, timeout, ...(allowPrivate && { allowPrivate }) })

  // Only entries of service requests have a status at OSS, and the state is of the same case.
  const executed = async (
    entry: Parameters<Execute>[0],
    state: ServiceRequest,
    context: Parameters<Execute>[2],
  ): Promise<Reading<unknown> | undefined> => {
    const final = signer && toIzinFinal(entry, state, signer)
    if (final) return client.call('receiveLicense', { IZINFINAL: final }, context)
    const status = officer && toIzinStatus(entry, state, officer)
    return status && client.call('receiveLicenseStatus', { IZINSTATUS: status }, context)
  }

  const execute: Execute = async (entry, state, context) => {
    const answer = await executed(entry, state as ServiceRequest, context)
    if (!answer) return reading({ outcome: 'ignored' })
    return reading({ outcome: 'sent' }, answer.repairs, answer.unknown)
  }

  const guard = createReplayGuard()
  return {
    specificationVersion: 1,
    name: 'oss',
    maturity: 'official-spec',
    verifyIdentity: async (claim, context) => {
      const answer = await client.call('inqueryNIB', { INQUERYNIB: { nib: nibOf(claim) } }, context)
      const outcome = toOutcome(claim, answer.value?.responinqueryNIB?.dataNIB)
      const match = { ...outcome, verifier: 'oss', verifiedAt: instantOf(context.now()) }
      return reading(match, answer.repairs, answer.unknown)
    },
    ...((officer || signer) && { execute }),
    ...(inbound && {
      receive: (request, context) => {
        const received: ReceiveOptions = { inbound, callers, onMessage, nibService, version, guard }
        return receive(request, context, received)
      },
    }),
  }
}
