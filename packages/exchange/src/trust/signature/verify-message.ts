import type { RuleId } from '@selaras/schemas/problem'
import { type Item, isInnerList, parseDictionary, serializeDictionary } from 'structured-headers'
import type { VerificationKey } from '../keys/jwk.ts'
import { contentDigest } from './digest.ts'
import { WINDOW } from './sign-message.ts'
import {
  AUDIENCE,
  componentsOf,
  LABEL,
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

/** A field with one member under our label, written exactly as it would be written again: a stray bit is no signature. */
const memberOf = (headers: Headers, name: string) => {
  const field = headers.get(name) ?? ''
  if (field.length === 0 || field.length > LONGEST_FIELD) return undefined
  try {
    const dictionary = parseDictionary(field)
    const isExact = dictionary.size === 1 && serializeDictionary(dictionary) === field
    return isExact ? dictionary.get(LABEL) : undefined
  } catch {
    return undefined
  }
}

interface Input {
  components: string[]
  parameters: SignatureParameters
  text: string
}

const inputOf = (headers: Headers): Input | undefined => {
  const member = memberOf(headers, 'Signature-Input')
  if (!member || !isInnerList(member)) return undefined
  const [items, map] = member
  const components = items.map(([name, options]: Item) => (typeof name === 'string' && options.size === 0 ? name : ''))
  const { created, expires, nonce, keyid, alg, ...rest } = Object.fromEntries(map)
  const isWhole =
    Number.isInteger(created) &&
    Number.isInteger(expires) &&
    [nonce, keyid, alg].every((each) => typeof each === 'string') &&
    Object.keys(rest).length === 0
  if (!isWhole) return undefined
  const parameters = { created, expires, nonce, keyid, alg } as SignatureParameters
  // It is written exactly as it would be written again, so what was signed need not be put together anew.
  const text = (headers.get('Signature-Input') ?? '').slice(LABEL.length + 1)
  return { components, parameters, text }
}

const signatureOf = (headers: Headers): Uint8Array | undefined => {
  const member = memberOf(headers, 'Signature')
  if (!member || isInnerList(member) || member[1].size > 0) return undefined
  return member[0] instanceof ArrayBuffer ? new Uint8Array(member[0]) : undefined
}

/** 128 bits or more, and no more than a store should keep. */
const NONCE = /^[A-Za-z0-9_-]{22,64}$/

const isInTime = ({ created, expires }: SignatureParameters, now: number): boolean =>
  Math.abs(now - created) <= WINDOW && expires > created && expires <= created + WINDOW && now <= expires

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each, at) => each === b[at])

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
  const { components, parameters, text } = input
  if (!isSame(components, componentsOf(message))) return refuse('signature.components')
  if (!isInTime(parameters, now)) return refuse('signature.time')
  if (message.headers.get(AUDIENCE) !== audience) return refuse('signature.audience')
  const [participant = '', kid = ''] = parameters.keyid.split('#')
  if (!NONCE.test(parameters.nonce) || parameters.keyid !== `${participant}#${kid}`)
    return refuse('signature.malformed')
  const key = await keyOf(participant, kid)
  if (!key || key.algorithm !== parameters.alg) return refuse('signature.key')
  if (message.headers.get('Content-Digest') !== contentDigest(body)) return refuse('signature.digest')
  if (!key.verify(signatureBase(message, components, text), signature)) return refuse('signature.wrong')
  const { keyid, nonce, created } = parameters
  return { ok: true, signed: { participant, keyid, nonce, created } }
}
