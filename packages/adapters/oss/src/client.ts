import {
  type AdapterContext,
  AdapterError,
  checkOptions,
  parseBaseUrl,
  type Reading,
  reading,
  requestJson,
  reveal,
  type Secret,
} from '@selaras/adapter'
import * as z from 'zod'
import { pia4322 } from './declared-fields.gen.ts'
import { rootOf } from './declared-reader.ts'
import type { OssMessages, OssOutboundMethod } from './messages.gen.ts'
import type { Pia } from './pia.ts'
import { readMessage } from './read-message.ts'
import { refusalOf } from './response-codes.ts'
import { texts } from './texts.ts'
import { writeMessage } from './write-message.ts'

export interface OssClientOptions {
  /** Where OSS answers, up to but without the method: `https://…/v1/kl/rba`. */
  baseUrl: string
  /** Key OSS gave the region, or where to fetch it at each call. */
  userKey: Secret
  /** Edition of the integration guide (PIA) to read and write by, as data. 4.3.22 when left out. */
  version?: Pia
  /** Whether `baseUrl` may be a private address, as over a VPN. False when left out. */
  allowPrivate?: boolean
  /** Milliseconds to wait for an answer. 10 seconds when left out. */
  timeout?: number
}

/** Every method a region calls OSS with. */
export interface OssClient {
  /**
   * Sends a message and reads every declared field of the answer; `undefined` when an inquiry found nothing.
   * Raises `AdapterError` for a message OSS would refuse and for every answer that is not a success.
   */
  call: <Method extends OssOutboundMethod>(
    method: Method,
    message: OssMessages[Method]['request'],
    context: AdapterContext,
  ) => Promise<Reading<OssMessages[Method]['response'] | undefined>>
}

/** Options of everything that calls OSS. */
export const clientOptions = {
  baseUrl: z.string(),
  userKey: z.union([z.string().min(1), z.custom<() => never>((value) => typeof value === 'function')]),
  version: z.custom<Pia>((value) => typeof value === 'object' && value !== null && 'methods' in value).default(pia4322),
  allowPrivate: z.boolean().optional(),
  timeout: z.int().min(1).default(10_000),
}

/** Where an answer says how it went; `kode` under its root when it is not here. */
const CODES: Readonly<Record<string, string>> = { inqueryLicense: 'code', inqueryFileDS: 'status' }

const codeOf = (method: OssOutboundMethod, answer: object, root: string | undefined): string | undefined => {
  const inside = root === undefined ? answer : (answer as Record<string, object | undefined>)[root]
  const name = root === undefined ? 'kode_status' : (CODES[method] ?? 'kode')
  const code = (inside as Record<string, unknown> | undefined)?.[name]
  return code === undefined ? undefined : String(code).trim()
}

/** `inqueryFileDS` has a `status` instead of `kode`; in the other messages with one, 1 is a success. */
const isSuccess = (method: OssOutboundMethod, code: string | undefined) =>
  code === '200' || (method === 'inqueryFileDS' && code === '1')

/** Under its own root the service is there, so the 404 of an inquiry speaks of what was asked for. */
const isNothing = (method: OssOutboundMethod, code: string | undefined) =>
  code === '404' && !/^(?:receive|update)/.test(method)

/** `inqueryCertificate/I-1` of `inqueryCertificate/{id_permohonan_izin}`. */
const filled = (path: string, message: Record<string, unknown>) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!message[name]) throw new AdapterError(texts.missing(name), { adapter: 'oss', code: 'caller' })
    return encodeURIComponent(String(message[name]))
  })

/** Calls OSS under the header `user_key`. Raises `AdapterError` when an option is wrong. */
export const createOssClient = (options: OssClientOptions): OssClient => {
  const { version, timeout } = checkOptions('oss', z.strictObject(clientOptions), options)
  const base = parseBaseUrl('oss', options.baseUrl, options)
  return {
    call: async <Method extends OssOutboundMethod>(
      method: Method,
      message: OssMessages[Method]['request'],
      context: AdapterContext,
    ) => {
      const { path, response } = version.methods[method]
      const body = writeMessage(method, message, version)
      const headers = { user_key: await reveal('oss', 'userKey', options.userKey) }
      const isGet = path.includes('{')
      const request = { adapter: 'oss', base, path: filled(path, body), headers, timeout, ...(!isGet && { body }) }
      const answer = readMessage<NonNullable<OssMessages[Method]['response']>>(
        await requestJson(request, context),
        response,
      )
      const code = codeOf(method, answer.value, rootOf(response))
      if (isNothing(method, code)) return reading(undefined, answer.repairs, answer.unknown)
      if (!isSuccess(method, code)) throw refusalOf(code)
      return answer
    },
  }
}
