import { jakartaDate, jsonMessage, read, reading, type Tryout } from '@selaras/adapter'
import { placeOf, readExport } from './map.ts'
import { createJakartaCrmSandbox } from './sandbox.ts'
import { Detail } from './upstream.ts'

/** The CRM of Jakarta to be tried: its list of reports, the place in a detail, and its sandbox. */
export const tryout: Tryout = {
  messages: {
    'distribution-map': jsonMessage('jakarta-crm', readExport),
    detail: jsonMessage('jakarta-crm', (message) => {
      const { value, repairs, unknown } = read(Detail, message)
      return reading(value && { ...value, place: placeOf(value) }, repairs, unknown)
    }),
  },
  sandbox: ({ now }) => {
    const sandbox = createJakartaCrmSandbox({ now })
    const place = { location: 'Jl. Contoh', address: 'Depan pasar', lat: -6.17, lng: 106.82 }
    sandbox.file({ problem: 'Lampu jalan mati', category: 'Penerangan Jalan', ...place })
    const today = jakartaDate(now())
    return {
      fetch: sandbox.fetch,
      examples: [{ path: `api/public/dashboard/distribution-map?dateStart=${today}&dateEnd=${today}` }],
    }
  },
}
