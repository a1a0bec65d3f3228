import { type MessageReader, type Reader, read, type Tryout } from '@selaras/adapter'
import { documentIn } from './city.ts'
import { createOpen311Sandbox } from './sandbox.ts'
import { Discovery, ReceiptList, RequestList, ServiceDefinition, ServiceList } from './upstream.ts'

const message =
  (reader: Reader<unknown>): MessageReader =>
  (text) =>
    read(reader, documentIn(text, 'json').document)

/** An Open311 city to be tried: every document it answers, in JSON or XML, and its sandbox. */
export const tryout: Tryout = {
  messages: {
    services: message(ServiceList),
    service_definition: message(ServiceDefinition),
    requests: message(RequestList('+07:00')),
    receipt: message(ReceiptList),
    discovery: message(Discovery),
  },
  sandbox: ({ now }) => ({
    fetch: createOpen311Sandbox({ now, apiKey: 'kunci-percobaan' }).fetch,
    examples: [
      { method: 'GET', path: 'services.json' },
      { method: 'GET', path: 'services/006.xml' },
      {
        path: 'requests.json',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'api_key=kunci-percobaan&service_code=001&address_string=Jl.+Contoh+8&description=Sampah',
      },
      { method: 'GET', path: 'requests.xml' },
    ],
  }),
}
