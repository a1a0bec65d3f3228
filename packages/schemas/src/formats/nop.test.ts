import { expect, it } from 'vitest'
import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isNop, Nop, parseNop } from './nop.ts'

describeFormat({ format: 'Nop', schema: Nop, is: isNop, parse: parseNop, lenient: true })

it('is read as it is printed', () => {
  expect(parseNop('99.01.010.001.001-0001.0')).toEqual(parseNop('990101000100100010'))
})
