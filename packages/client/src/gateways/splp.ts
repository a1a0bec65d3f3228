import { type Auth, type Gateway, type GatewayAnswer, type GatewayFault, readWso2Fault } from '@selaras/schemas/gateway'
import { bearer, withHeader } from '../auth.ts'
import { codeOfStatus } from './code-of-status.ts'
import { below, segmentsOf } from './segments.ts'

export interface SplpOptions {
  /** Context of the published API, as its page in the portal shows it. */
  context: string
  /** Version of the published API, such as `1.0`. */
  version: string
  /** Domain of the tenant that publishes it, when it is not the central one: the part after `/t/`. */
  tenant?: string
  /** Key the gateway issued to the caller; sent as `apikey`. */
  apiKey?: string
  /** Token for the gateway, or what obtains one: `oauth2ClientCredentials(…)`, `bearer(() => …)`. */
  token?: string | Auth
}

const read = ({ status, body }: GatewayAnswer): GatewayFault | undefined => {
  const fault = readWso2Fault(body)
  return fault && { code: fault.code ?? codeOfStatus(status), reason: fault.reason }
}

const authOf = ({ apiKey, token }: SplpOptions): Auth => {
  const own = typeof token === 'string' ? bearer(token) : token
  const prove = async (request: Request) => {
    const keyed = apiKey === undefined ? request : withHeader(request, 'apikey', apiKey)
    return own ? own(keyed) : keyed
  }
  return own?.renew ? Object.assign(prove, { renew: own.renew }) : prove
}

/**
 * A participant behind SPLP, the government service bus (*Sistem Penghubung Layanan Pemerintah*), a WSO2 API Manager;
 * the base URL is that of the bus, such as `https://api-splp.layanan.go.id`. Addresses and headers are known from
 * working integrations, not from an official document.
 *
 * A WSO2 gateway takes `Authorization` for itself unless told otherwise: prove yourself to the participant in another
 * way, such as `apiKey(…)`.
 */
export const splp = (options: SplpOptions): Gateway => {
  const { context, version, tenant } = options
  const parts = [
    ...(tenant === undefined ? [] : ['t', ...segmentsOf('splp', 'tenant', tenant)]),
    ...segmentsOf('splp', 'context', context),
    ...segmentsOf('splp', 'version', version),
  ]
  return {
    specificationVersion: 1,
    name: 'splp',
    address: (baseUrl) => below(baseUrl, parts),
    auth: authOf(options),
    read,
  }
}
