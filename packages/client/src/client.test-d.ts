import { expectTypeOf, test } from 'vitest'
import { splp } from './gateways/index.ts'
import {
  type Auth,
  apiKey,
  type Client,
  type CommandOptions,
  createClient,
  type Following,
  type GatewayErrorCode,
  isGatewayError,
  isProblemError,
  isTransportError,
  isUnexpectedResponseError,
  type Paged,
  type ReadOptions,
  type Resources,
  type Schemas,
  type WriteOptions,
} from './index.ts'
import { oauth2ClientCredentials, type PrivateKey } from './oauth2/index.ts'

declare const mall: Client
declare const complaint: Schemas['Complaint']
declare const submission: Schemas['ServiceRequestSubmission']

test('results are typed', () => {
  expectTypeOf(mall.serviceRequests.submit(submission)).resolves.toEqualTypeOf<Schemas['ServiceRequest']>()
  expectTypeOf(mall.complaints.list()).toEqualTypeOf<Paged<Schemas['Complaint']>>()
  expectTypeOf(mall.entries.follow()).toEqualTypeOf<Paged<Schemas['Entry']>>()
  expectTypeOf(mall.health.get()).resolves.toHaveProperty('waiting')
})

test('open code lists offer what is known and accept the rest', () => {
  expectTypeOf<'jaki'>().toExtend<Schemas['ComplaintChannel']>()
  expectTypeOf<'a-channel-of-tomorrow'>().toExtend<Schemas['ComplaintChannel']>()
  expectTypeOf<'lost'>().not.toExtend<Schemas['ComplaintStatus']>()
})

test('calls are checked', () => {
  mall.serviceRequests.accept('7K3M-9Q2D-X4TV')
  mall.complaints.respond(complaint.id, { text: 'Selesai.' }, { ifMatch: complaint.sequence })
  // @ts-expect-error A response has a text.
  mall.complaints.respond(complaint.id, {})
  // @ts-expect-error An id comes first.
  mall.complaints.get()
  // @ts-expect-error Only commands on a case take a condition.
  mall.serviceRequests.submit(submission, { ifMatch: 1 })
  // @ts-expect-error Reading needs no key.
  mall.complaints.get(complaint.id, { idempotencyKey: 'abcdefgh' })
  // @ts-expect-error There is no such status.
  mall.complaints.list({ status: 'lost' })
  // @ts-expect-error There is no such command.
  mall.complaints.destroy(complaint.id)
  // @ts-expect-error A page is not awaited as a list.
  mall.complaints.list().then()
})

test('a handler in the same process is a fetch', () => {
  createClient('https://mpp.purbalinggakab.go.id', { fetch: (request: Request) => Response.json(request.url) })
  createClient('https://mpp.purbalinggakab.go.id', { fetch, auth: apiKey('rahasia') })
  // @ts-expect-error Languages are two.
  createClient('https://mpp.purbalinggakab.go.id', { language: 'jv' })
})

test('the program of the documentation', async () => {
  const { applicant, documents } = submission
  const auth = apiKey('rahasia')
  const mall = createClient('https://mpp.purbalinggakab.go.id', { auth })
  const request = await mall.serviceRequests.submit({ service: 'usaha.nib', applicant, documents })
  for await (const entry of mall.entries.follow({ case: request.id })) console.log(entry.time, entry.type)
})

test('a token has an address, a caller and a proof', () => {
  const tokenUrl = 'https://sso.purbalinggakab.go.id/oauth2/token'
  const privateKey = {} as PrivateKey
  const token = oauth2ClientCredentials({ tokenUrl, clientId: 'mpp', clientSecret: 'rahasia' })
  oauth2ClientCredentials({ issuer: 'https://sso.purbalinggakab.go.id', clientId: 'mpp', privateKey })
  // @ts-expect-error A proof is missing.
  oauth2ClientCredentials({ tokenUrl, clientId: 'mpp' })
  // @ts-expect-error An address is missing.
  oauth2ClientCredentials({ clientId: 'mpp', privateKey })
  createClient('https://api-splp.layanan.go.id', { gateway: splp({ context: 'mpp', version: '1.0', token }) })
})

type Name = keyof Resources
type Methods<Resource> = {
  [Verb in keyof Resource]: Resource[Verb] extends (...values: never[]) => infer Result ? Result : never
}
/** What every method of every resource gives. */
type Results = { [Resource in Name]: Methods<Resources[Resource]>[keyof Resources[Resource]] }[Name]
type Named = Schemas[keyof Schemas]

test('every method of every resource gives what the contract names, alone or in pages', () => {
  expectTypeOf<keyof Client>().toEqualTypeOf<Name>()
  expectTypeOf<Results>().not.toBeAny()
  expectTypeOf<Results>().toExtend<Promise<Named> | Paged<Named>>()
  expectTypeOf(mall.entries).toExtend<Following>()
})

test('reads, writes and commands take the options of their kind', () => {
  expectTypeOf(mall.serviceRequests.get).parameter(1).toEqualTypeOf<ReadOptions | undefined>()
  expectTypeOf(mall.serviceRequests.submit).parameter(1).toEqualTypeOf<WriteOptions | undefined>()
  expectTypeOf(mall.serviceRequests.accept).parameter(2).toEqualTypeOf<CommandOptions | undefined>()
  expectTypeOf(mall.identity.verify).parameter(0).toEqualTypeOf<Schemas['IdentityClaim']>()
  expectTypeOf(mall.participant.get).parameter(0).toEqualTypeOf<ReadOptions | undefined>()
  expectTypeOf(mall.entries.receive).parameter(0).toEqualTypeOf<Schemas['EntryBatch']>()
})

test('an unknown value becomes the error it is', () => {
  const error: unknown = undefined
  if (isProblemError(error)) {
    expectTypeOf(error.problem).toEqualTypeOf<Schemas['Problem']>()
    expectTypeOf(error.problem.issues).items.toEqualTypeOf<Schemas['Issue']>()
    expectTypeOf<'illegal-transition'>().toExtend<typeof error.code>()
    // @ts-expect-error The list of codes is closed.
    if (error.code === 'no-such-code') return
  }
  if (isTransportError(error)) expectTypeOf(error.code).toEqualTypeOf<'network' | 'timeout'>()
  if (isGatewayError(error)) {
    expectTypeOf(error.code).toEqualTypeOf<GatewayErrorCode>()
    expectTypeOf(error.side).toEqualTypeOf<'caller' | 'gateway' | 'participant'>()
  }
  if (isUnexpectedResponseError(error)) {
    expectTypeOf(error.code).toEqualTypeOf<'not-a-problem' | 'not-json' | 'mismatch'>()
    expectTypeOf(error.issues).items.toEqualTypeOf<Schemas['Issue']>()
  }
})

test('a proof is a function of the request, and may be renewed', () => {
  expectTypeOf((request: Request) => request).toExtend<Auth>()
  expectTypeOf(async (request: Request) => new Request(request)).toExtend<Auth>()
  expectTypeOf(Object.assign((request: Request) => request, { renew: () => true })).toExtend<Auth>()
  // @ts-expect-error A proof gives the request back.
  createClient('https://mpp.purbalinggakab.go.id', { auth: () => undefined })
})
