// PIA 4.3.22, list 9 (DATA STATUS RESPON). The HTTP status is 200 for all of them.
import { AdapterError, type AdapterErrorCode, upstreamCode } from '@selaras/adapter'

const REFUSALS = new Map<string, readonly [AdapterErrorCode, string]>([
  ['400', ['caller', 'refuses the parameters of our message']],
  ['401', ['configuration', 'does not know our access; check "userKey"']],
  ['403', ['configuration', 'does not allow us this question']],
  ['404', ['configuration', 'does not offer this service to us']],
  ['405', ['configuration', 'refuses us this service']],
  ['500', ['transient', 'failed on our message']],
  ['504', ['transient', 'took too long over our message']],
])

/** `kode` other than 200 as an error. The list is open: an unknown code is `transient`, and is passed on. */
export const refusalOf = (kode: string | undefined): AdapterError => {
  const upstream = kode === undefined ? 'NO_KODE' : upstreamCode(kode)
  const [code, words] = REFUSALS.get(upstream) ?? (['transient', 'gave a code that is not known'] as const)
  return new AdapterError(`OSS ${words} (kode ${upstream}).`, { adapter: 'oss', code, upstream })
}
