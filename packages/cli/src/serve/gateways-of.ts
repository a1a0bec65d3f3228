import { createPrivateKey, type KeyObject } from 'node:crypto'
import type { Auth, Gateway } from '@selaras/schemas/gateway'
import { Unusable } from '../unusable.ts'
import type { Config, OAuth2, PeerGateway } from './config.ts'
import type { SecretReader } from './secrets.ts'

/** How a key of each kind signs; what others use of RSA and elliptic curves is not what gateways ask for. */
const ALGORITHMS: Readonly<Record<string, Parameters<KeyObject['toCryptoKey']>[0]>> = {
  rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  ec: { name: 'ECDSA', namedCurve: 'P-256' },
  ed25519: 'Ed25519',
}

interface Place {
  file: string
  pointer: string
}

const privateKeyOf = (pem: string, { file, pointer }: Place) => {
  try {
    const key = createPrivateKey(pem)
    return key.toCryptoKey(ALGORITHMS[key.asymmetricKeyType ?? ''] ?? '', false, ['sign'])
  } catch {
    throw new Unusable('error.config-private-key', { file, pointer })
  }
}

const tokensOf = async (given: OAuth2, secrets: SecretReader, { file, pointer }: Place): Promise<Auth> => {
  const { oauth2ClientCredentials } = await import('@selaras/client/oauth2')
  const { tokenUrl, clientId, scope } = given
  const common = { tokenUrl, clientId, ...(scope !== undefined && { scope }) }
  if (!('privateKey' in given)) {
    const clientSecret = secrets.read(given.clientSecret, `${pointer}/clientSecret`)
    return oauth2ClientCredentials({ ...common, clientSecret, secretIn: given.secretIn ?? 'basic' })
  }
  const place = { file, pointer: `${pointer}/privateKey` }
  const privateKey = privateKeyOf(secrets.read(given.privateKey, place.pointer), place)
  return oauth2ClientCredentials({ ...common, privateKey, ...(given.keyId !== undefined && { keyId: given.keyId }) })
}

const gatewayOf = async (given: PeerGateway, secrets: SecretReader, { file, pointer }: Place): Promise<Gateway> => {
  if ('specificationVersion' in given) return given
  const { splp, xroad } = await import('@selaras/client/gateways')
  if ('xroad' in given) return xroad(given.xroad)
  const token = given.oauth2 && (await tokensOf(given.oauth2, secrets, { file, pointer: `${pointer}/oauth2` }))
  if (!('splp' in given))
    return {
      specificationVersion: 1,
      name: 'oauth2',
      address: (url) => url,
      auth: token as Auth,
      read: () => undefined,
    }
  const { context, version, tenant, apiKey } = given.splp
  return splp({
    context,
    version,
    ...(tenant !== undefined && { tenant }),
    ...(apiKey && { apiKey: secrets.read(apiKey, `${pointer}/splp/apiKey`) }),
    ...(token && { token }),
  })
}

/** The gateways before peers, as a configuration describes them; what they need is loaded only when there is one. */
export const gatewaysOf = async (
  given: NonNullable<Config['gateways']>,
  secrets: SecretReader,
  file: string,
): Promise<Record<string, Gateway>> => {
  const gateways: Record<string, Gateway> = {}
  for (const [peer, described] of Object.entries(given)) {
    const place = { file, pointer: `/gateways/${peer}` }
    try {
      gateways[peer] = await gatewayOf(described, secrets, place)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      throw new Unusable('error.config-refused', { file, reason: `${place.pointer}: ${error.message}` }, error)
    }
  }
  return gateways
}
