import type { RuleId } from '@selaras/schemas/problem'
import type { VerificationKey } from '../keys/jwk.ts'
import { contentDigest } from './digest.ts'
import { WINDOW } from './sign-message.ts'
import {
  AUDIENCE,
  componentsOf,
  LABEL,
  listOf,
  type Message,
  type SignatureParameters,
  signatureBase,
} from './signature-base.ts'

/** What a valid signature proves, and the nonce that must not be seen again. */
interface Signed {
  participant: string
  keyid: string
  nonce: string
  /** Unix seconds. */
  created: number
}

export type Verification = { ok: true; signed: Signed } | { ok: false; rule: RuleId }

export interface Verifying {
  /** Who we are. */
  audience: string
  /** Unix seconds. */
  now: number
  /** A key of that participant that counts now. */
  keyOf: (participant: string, kid: string) => Promise<VerificationKey | undefined>
}

/** Signature fields of ours are under 1 KB; nobody makes us parse more. */
const LONGEST_FIELD = 2048

/** The one member of a field, under our label; what is in it must be written as it would be written again. */
const memberOf = (headers: Headers, name: string): string | undefined => {
  const field = headers.get(name) ?? ''
  return field.length <= LONGEST_FIELD && field.startsWith(`${LABEL}=`) ? field.slice(LABEL.length + 1) : undefined
}

/** An inner list of strings with parameters (RFC 8941), without what we never write: escapes, fractions, signs. */
const INPUT = /^(\((?:"[ !#-[\]-~]*"(?: "[ !#-[\]-~]*")*)?\))((?:;[a-z]+=(?:0|[1-9][0-9]{0,14}|"[ !#-[\]-~]*"))*)$/
const PARAMETER = /;([a-z]+)=(?:"([^"]*)"|([0-9]+))/g

interface Input {
  /** The components as they are written. */
  list: string
  parameters: SignatureParameters
  text: string
}

const inputOf = (headers: Headers): Input | undefined => {
  const text = memberOf(headers, 'Signature-Input') ?? ''
  const [, list = '', written = ''] = INPUT.exec(text) ?? []
  const found = [...written.matchAll(PARAMETER)].map(([, name = '', string, number]) => [
    name,
    string ?? Number(number),
  ])
  const { created, expires, nonce, keyid, alg, ...rest } = Object.fromEntries(found)
  const isWhole =
    found.length === 5 &&
    [created, expires].every((each) => typeof each === 'number') &&
    [nonce, keyid, alg].every((each) => typeof each === 'string') &&
    Object.keys(rest).length === 0
  return isWhole ? { list, parameters: { created, expires, nonce, keyid, alg }, text } : undefined
}

/** Bytes (RFC 8941): one stray bit in the padding and it is no signature. */
const signatureOf = (headers: Headers): Uint8Array | undefined => {
  const written = /^:([A-Za-z0-9+/]*={0,2}):$/.exec(memberOf(headers, 'Signature') ?? '')?.[1]
  const bytes = Buffer.from(written ?? '', 'base64')
  return bytes.toString('base64') === written ? bytes : undefined
}

/** 128 bits or more, and no more than a store should keep. */
const NONCE = /^[A-Za-z0-9_-]{22,64}$/

const isInTime = ({ created, expires }: SignatureParameters, now: number): boolean =>
  Math.abs(now - created) <= WINDOW && expires > created && expires <= created + WINDOW && now <= expires

const refuse = (rule: RuleId): Verification => ({ ok: false, rule })

/**
 * Checks the one signature of a message (RFC 9421, 3.2): what it covers, when, by whom, for whom, and then itself.
 * Whether its nonce was seen before is the caller's to look up, and only after this: a forged copy burns no nonce.
 */
export const verifyMessage = async (
  message: Message,
  body: Uint8Array,
  verifying: Verifying,
): Promise<Verification> => {
  const { audience, now, keyOf } = verifying
  const input = inputOf(message.headers)
  const signature = signatureOf(message.headers)
  if (!input || !signature) return refuse('signature.malformed')
  const { list, parameters, text } = input
  const components = componentsOf(message)
  if (list !== listOf(components)) return refuse('signature.components')
  if (!isInTime(parameters, now)) return refuse('signature.time')
  if (message.headers.get(AUDIENCE) !== audience) return refuse('signature.audience')
  const [participant = '', kid = ''] = parameters.keyid.split('#')
  if (!NONCE.test(parameters.nonce) || parameters.keyid !== `${participant}#${kid}`)
    return refuse('signature.malformed')
  const key = await keyOf(participant, kid)
  if (!key || key.algorithm !== parameters.alg) return refuse('signature.key')
  if (message.headers.get('Content-Digest') !== contentDigest(body)) return refuse('signature.digest')
  if (!(await key.verifyAside(signatureBase(message, components, text), signature))) return refuse('signature.wrong')
  const { keyid, nonce, created } = parameters
  return { ok: true, signed: { participant, keyid, nonce, created } }
}
