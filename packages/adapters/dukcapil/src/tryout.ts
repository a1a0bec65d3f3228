import { jsonMessage, read, reading, type Tryout } from '@selaras/adapter'
import type { IdentityClaim } from '@selaras/schemas'
import { ATTRIBUTES, type Attribute, toElements } from './attributes.ts'
import { toOutcome } from './map.ts'
import { createDukcapilSandbox, syntheticResidents } from './sandbox.ts'
import { thresholdsOf } from './threshold.ts'
import { Answer, type Element, type Elements } from './upstream.ts'

const credentials = { userId: 'percobaan', password: 'sandi-percobaan', ip: '127.0.0.1' }
const customer = '99/diskominfo_99'
const ELEMENTS = ['NIK', ...Object.values(ATTRIBUTES)] as const satisfies readonly Element[]

/** Dukcapil to be tried: its answer to a verification, and its sandbox. */
export const tryout: Tryout = {
  messages: {
    /** Without the question it answers: what the answer judges is what was asked. */
    get_json: jsonMessage('dukcapil', (message, now) => {
      const { value, repairs, unknown } = read(Answer, message)
      const rows = value?.content ?? []
      const judged = ELEMENTS.filter((element) => rows.some((row) => row[element]))
      const elements = Object.fromEntries(judged.map((element) => [element, ''])) as Elements
      const outcome = toOutcome(rows, { elements, thresholds: thresholdsOf(), dialect: 'verification', now })
      return reading(outcome.value, [...repairs, ...outcome.repairs], unknown)
    }),
  },
  sandbox: ({ now }) => {
    const [{ state: _state, ...citizen } = {}] = syntheticResidents
    const claim = { kind: 'citizen', citizen } as IdentityClaim
    const envelope = { USER_ID: credentials.userId, PASSWORD: credentials.password, IP_USER: credentials.ip }
    const body = {
      ...toElements(claim, { fields: Object.keys(ATTRIBUTES) as Attribute[] }),
      ...envelope,
      TRESHOLD: '90',
    }
    return {
      fetch: createDukcapilSandbox({ now, credentials, customer }).fetch,
      examples: [{ path: `dukcapil/get_json/${customer}/CALL_VERIFY_BY_ELEMEN`, body }],
    }
  },
}
