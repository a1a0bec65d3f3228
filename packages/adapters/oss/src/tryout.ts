import { jsonMessage, type MessageReader, reading, type Tryout } from '@selaras/adapter'
import { syntheticCompanies } from './companies.ts'
import { pia4322 } from './declared-fields.gen.ts'
import type { DeclaredFields } from './pia.ts'
import { readMessage } from './read-message.ts'
import { createOssSandbox } from './sandbox.ts'

const userKey = 'kunci-percobaan'

const reader = (declared: DeclaredFields): MessageReader =>
  jsonMessage('oss', (message) => {
    const { value, repairs, unknown } = readMessage(message, declared)
    return reading(Object.keys(value).length > 0 ? value : undefined, repairs, unknown)
  })

/** OSS to be tried: every message of the guide (`receiveNIB`) and its answer (`receiveNIB.response`), and its sandbox. */
export const tryout: Tryout = {
  messages: Object.fromEntries(
    Object.entries(pia4322.methods).flatMap(([method, { request, response }]) => [
      [method, reader(request)],
      [`${method}.response`, reader(response)],
    ]),
  ),
  sandbox: ({ now }) => ({
    fetch: createOssSandbox({ now, userKey }).fetch,
    examples: [
      {
        path: 'inqueryNIB',
        headers: { user_key: userKey },
        body: { INQUERYNIB: { nib: syntheticCompanies[0]?.nib ?? '' } },
      },
    ],
  }),
}
