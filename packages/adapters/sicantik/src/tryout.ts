import { jakartaDate, jsonMessage, type Reading, reading, type Tryout } from '@selaras/adapter'
import { fieldMap } from './fields.ts'
import { toRequests } from './map.ts'
import { createSicantikSandbox } from './sandbox.ts'
import { type Row, readItems, readTemplate } from './upstream.ts'

const fields = fieldMap.parse({})
const [salt, endpoint] = ['garam-percobaan', '0b7c1f0e-0000-4000-8000-000000000001']

/** Rows grouped to requests, by the columns SiCantik has where a region did not rename them. */
const requestsIn = (rows: Row[] | undefined, { repairs, unknown }: Omit<Reading<unknown>, 'value'>) => {
  if (!rows) return reading(undefined, repairs, unknown)
  const requests = toRequests(rows)
  return reading(requests.value, [...repairs, ...requests.repairs], unknown)
}

/** SiCantik to be tried: what its envelope holds once it is opened, the answer of a legacy template, and its sandbox. */
export const tryout: Tryout = {
  messages: {
    interop: jsonMessage('sicantik', (message) => {
      const { value, ...notes } = readItems(fields, message)
      return requestsIn(value, notes)
    }),
    template: jsonMessage('sicantik', (message) => {
      const { value, ...notes } = readTemplate(fields, message)
      return requestsIn(value?.data?.data, notes)
    }),
  },
  sandbox: ({ now }) => {
    const sandbox = createSicantikSandbox({ now, institution: '99', template: 'percobaan', salt, endpoint })
    const number = '161/IMB/IV/2026'
    sandbox.file({ number, permitType: 'IMB', applicant: { kind: 'PERORANGAN', name: 'Siti Contoh' } })
    sandbox.step(number, 2, 'Selesai')
    const today = jakartaDate(now())
    return {
      fetch: sandbox.fetch,
      examples: [
        { path: `interop/${endpoint}?instansi_id=99&tgl_awal=${today}&tgl_akhir=${today}` },
        { path: `api/TemplateData/keluaran/percobaan.json?date1=${today}&date2=${today}` },
      ],
    }
  },
}
