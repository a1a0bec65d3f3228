import { expect, test } from 'vitest'
import * as z from 'zod'
import { checkOptions } from './check-options.ts'

const Options = z.strictObject({ endpoint: z.string(), credentials: z.strictObject({ password: z.string().min(8) }) })

test('names the part, the option and what is wrong, never the value', () => {
  const check = (options: unknown) => () => checkOptions('acme', Options, options)
  expect(check({ credentials: { password: 'longenough' } })).toThrow(/^\[acme\] Option "endpoint"/)
  expect(check({ endpoint: 'x', credentials: { password: 'hunter2' } })).toThrow(/"credentials.password"(?!.*hunter2)/)
  expect(check({ endpoint: 'x', credentials: { password: 'longenough' }, endpiont: 1 })).toThrow(/"endpiont"/)
  expect(check(undefined)).toThrow(/^\[acme\]/)
  expect(check({})).toThrow(
    '[acme] Option "endpoint": Required. Add this field. / Pilihan "endpoint": Wajib diisi. Tambahkan isian ini.',
  )
  expect(checkOptions('acme', Options, { endpoint: 'x', credentials: { password: 'longenough' } }).endpoint).toBe('x')
})
