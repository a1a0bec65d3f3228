import { expect, it } from 'vitest'
import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isNitku, Nitku, nitkuOf, parseNitku } from './nitku.ts'
import type { Npwp } from './npwp.ts'

describeFormat({ format: 'Nitku', schema: Nitku, is: isNitku, parse: parseNitku })

it('is made of a taxpayer number of either length and a place', () => {
  expect(nitkuOf('012345678901000' as Npwp, '000001')).toEqual({ ok: true, value: '0012345678901000000001' })
  expect(nitkuOf('9901015708900001' as Npwp, '000000')).toEqual({ ok: true, value: '9901015708900001000000' })
  expect(nitkuOf('9901015708900001' as Npwp, '1')).toEqual({ ok: false, rule: 'nitku.shape' })
})
