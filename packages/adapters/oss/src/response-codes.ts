// PIA 4.3.22, list 9 (DATA STATUS RESPON). The HTTP status is 200 for all of them.
import { AdapterError, type AdapterErrorCode, upstreamCode } from '@selaras/adapter'
import type { Text } from '@selaras/schemas'
import { texts } from './texts.ts'

const REFUSALS = new Map<string, readonly [AdapterErrorCode, (kode: string) => Text]>([
  ['400', ['caller', texts.refusesParameters]],
  ['401', ['configuration', texts.unknownAccess]],
  ['403', ['configuration', texts.notAllowed]],
  ['404', ['configuration', texts.notOffered]],
  ['405', ['configuration', texts.refusesService]],
  ['500', ['transient', texts.failed]],
  ['504', ['transient', texts.slow]],
])

/** `kode` other than 200 as an error. The list is open: an unknown code is `transient`, and is passed on. */
export const refusalOf = (kode: string | undefined): AdapterError => {
  const upstream = kode === undefined ? 'NO_KODE' : upstreamCode(kode)
  const [code, words] = REFUSALS.get(upstream) ?? (['transient', texts.unknown] as const)
  return new AdapterError(words(upstream), { adapter: 'oss', code, upstream })
}
