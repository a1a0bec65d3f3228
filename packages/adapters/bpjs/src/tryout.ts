import { jsonMessage, type Reader, read, type Tryout } from '@selaras/adapter'
import { BPJS_PRODUCTS, type Product } from './products.ts'
import { createBpjsSandbox } from './sandbox.ts'
import { envelopeOf, FacilityQuestion, TaskList } from './upstream.ts'

const credentials = { consId: '9901', secret: 'rahasia-percobaan', userKey: 'kunci-percobaan' }

/** Code and `response` of an answer of this product; what is encrypted stays so, for its key is the caller's. */
const envelopeReader =
  (product: Product): Reader<unknown> =>
  (message, _pointer, notes) =>
    typeof message === 'object' && message !== null ? envelopeOf(product, message, notes) : undefined
const reader = (of: Reader<unknown>) => jsonMessage('bpjs', (message) => read(of, message))

/** BPJS to be tried: the envelope of each product, the task list in the clear, what it sends to a facility, and its sandbox. */
export const tryout: Tryout = {
  messages: {
    ...Object.fromEntries(
      Object.entries(BPJS_PRODUCTS).map(([name, product]) => [name, reader(envelopeReader(product))]),
    ),
    getlisttask: reader(TaskList),
    batalantrean: reader(FacilityQuestion),
  },
  sandbox: ({ now }) => ({
    fetch: createBpjsSandbox({ now, credentials }).fetch,
    // A signature is good for five minutes, so what is copied here shows the refusal that comes under HTTP 200.
    examples: [
      {
        path: 'antrean/getlisttask',
        headers: { 'X-cons-id': credentials.consId, 'content-type': 'application/x-www-form-urlencoded' },
        body: { kodebooking: 'RSUD-20260313-012' },
      },
    ],
  }),
}
