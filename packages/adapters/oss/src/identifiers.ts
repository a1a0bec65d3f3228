import { AdapterError } from '@selaras/adapter'
import type { ServiceRequest } from '@selaras/schemas'
import { texts } from './texts.ts'

/** Under this name in `extensions`, a request carries what OSS calls it. */
export const OSS_EXTENSION = 'oss.go.id'

/** What OSS calls a request, and what it needs to hear of it besides. */
export type OssExtension = Readonly<Record<string, unknown>>

export const ossExtensionOf = ({ extensions = {} }: Pick<ServiceRequest, 'extensions'>): OssExtension =>
  (extensions as Record<string, OssExtension>)[OSS_EXTENSION] ?? {}

/** Texts of the extension by these names; the NIB of the applicant and a reference like `I-…` stand in for two of them. */
export const identifiersOf = <Name extends string>(
  request: ServiceRequest,
  names: readonly Name[],
): Partial<Record<Name, string>> => {
  const { applicant, reference } = request
  const given: OssExtension = {
    ...(applicant?.organization?.nib && { nib: applicant.organization.nib }),
    ...(reference?.startsWith('I-') && { id_izin: reference }),
    ...ossExtensionOf(request),
  }
  return Object.fromEntries(
    names.map((name) => [name, given[name]]).filter(([, id]) => typeof id === 'string' && id !== ''),
  )
}

/** All of them. Raises `AdapterError` `caller` that names those that are missing. */
export const requireIdentifiers = <Name extends string>(
  request: ServiceRequest,
  names: readonly Name[],
): Record<Name, string> => {
  const found = identifiersOf(request, names)
  const missing = names.filter((name) => !found[name])
  if (missing.length === 0) return found as Record<Name, string>
  throw new AdapterError(texts.lacks(missing.join(', '), OSS_EXTENSION), {
    adapter: 'oss',
    code: 'caller',
  })
}
