import { apiKey, createClient, isGatewayError } from '@selaras/client'
import { splp, xroad } from '@selaras/client/gateways'
import { oauth2ClientCredentials } from '@selaras/client/oauth2'

/** Put in place when the program is bundled: each runtime hands arguments over in its own way. */
declare const ORIGIN: string
/** Where the outcome goes in a runtime whose output nobody reads: a page, a worker. */
declare const report: ((outcome: string) => void) | undefined

const token = oauth2ClientCredentials({ tokenUrl: `${ORIGIN}/token`, clientId: 'mpp', clientSecret: 'rahasia' })
const gateway = splp({ context: 'mpp', version: '1.0', token })
const mall = createClient(ORIGIN, { gateway, auth: apiKey('kunci-mal') })
const agency = createClient(ORIGIN, {
  gateway: xroad({ client: 'ID/GOV/3303', service: 'ID/GOV/3300/selaras' }),
})

const submission = { service: 'usaha.nib', applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } } }
const request = await mall.serviceRequests.submit({
  ...submission,
  documents: [{ type: 'identity-card', number: '9901015708900001' }],
})
const refusal = await agency.serviceRequests.get(request.id).catch((error: unknown) => error)

const outcome = JSON.stringify({ id: request.id, refusal: isGatewayError(refusal) && refusal.code })
if (typeof report === 'undefined') console.log(outcome)
else report(outcome)
