// The new API: through SPLP, answers encrypted.
import {
  type AdapterContext,
  AdapterError,
  type BaseUrlOptions,
  parseBaseUrl,
  read,
  requestJson,
  reveal,
  type Secret,
} from '@selaras/adapter'
import * as z from 'zod'
import { type EnvelopeKey, keyOf, open } from './envelope.ts'
import type { Fields } from './fields.ts'
import { SAFE, safeQuery } from './parameters.ts'
import type { Source } from './source.ts'
import { texts } from './texts.ts'
import { readItems, Sealed } from './upstream.ts'

export interface Interop {
  kind: 'interop'
  /** Address on the bus up to the version, as `splp(…)` gives it: `https://api-splp.layanan.go.id/api/sicantik/1`. */
  baseUrl: string
  /** UUID of the endpoint, issued with the access. */
  endpoint: string
  /** `instansi_id` of the institution. */
  institution: string
  /** Salt of the envelope, issued with the access, or what gives it at each call. */
  salt: Secret
}

export const interopOptions = z.strictObject({
  kind: z.literal('interop'),
  baseUrl: z.string(),
  endpoint: z.string().regex(/^[0-9A-Za-z-]{1,64}$/),
  institution: z.string().regex(SAFE),
  salt: z.union([z.string().min(1), z.custom<() => never>((value) => typeof value === 'function')]),
})

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new AdapterError(texts.envelopeNotJson, {
      adapter: 'sicantik',
      code: 'transient',
      upstream: 'NOT_JSON',
    })
  }
}

/** The key of a salt, made once as long as the salt stays the same. */
const createKeys = () => {
  let kept: { salt: string; key: Promise<EnvelopeKey> } | undefined
  return (salt: string): Promise<EnvelopeKey> => {
    if (kept?.salt !== salt) kept = { salt, key: keyOf(salt) }
    return kept.key
  }
}

/** Rows from the new API, a window of days at a time. */
export const interop = (
  { endpoint, institution, salt, baseUrl }: Interop,
  {
    fields,
    timeout,
    maximumBytes,
    ...options
  }: BaseUrlOptions & { fields: Fields; timeout: number; maximumBytes: number },
): Source => {
  const keyUnder = createKeys()
  const base = parseBaseUrl('sicantik', baseUrl, options)
  return async ({ from, until }, context: AdapterContext) => {
    const query = safeQuery({ instansi_id: institution, tgl_awal: from, tgl_akhir: until })
    const request = { adapter: 'sicantik', base, path: `interop/${endpoint}`, query, timeout, maximumBytes }
    const sealed = read(Sealed, await requestJson(request, context))
    const key = await keyUnder(await reveal('sicantik', 'source.salt', salt))
    const { value, repairs, unknown } = readItems(fields, parsed(await open(sealed.value?.data ?? '', key)))
    if (!value)
      throw new AdapterError(texts.envelopeNoRows, {
        adapter: 'sicantik',
        code: 'transient',
        upstream: 'NO_ROWS',
      })
    return { value, repairs: [...sealed.repairs, ...repairs], unknown: [...sealed.unknown, ...unknown] }
  }
}
