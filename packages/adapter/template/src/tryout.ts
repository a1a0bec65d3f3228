// What `selaras read` and `selaras sandbox` work on: an integrator tries the adapter before writing a line.
import { jsonMessage, read, reading, type Tryout } from '@selaras/adapter'
import { toVerdict } from './map.ts'
import { createHelloSandbox } from './sandbox.ts'
import { HelloAnswer } from './upstream.ts'

const key = 'kunci-percobaan'
const people = [{ nik: '9901015708900001', name: 'Siti Contoh' }]

export const tryout: Tryout = {
  messages: {
    /** Answer of `POST /people/verify`. */
    verify: jsonMessage('hello', (message) => {
      const { value, repairs, unknown } = read(HelloAnswer, message)
      return reading(toVerdict(value ?? {}), repairs, unknown)
    }),
  },
  sandbox: () => ({
    fetch: createHelloSandbox({ key, people }).fetch,
    examples: [
      {
        path: 'people/verify',
        headers: { 'x-key': key },
        body: { number: '9901015708900001', full_name: 'Siti Contoh' },
      },
    ],
  }),
}
