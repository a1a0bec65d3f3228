import { expect, it } from 'vitest'
import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isNip, Nip, parseNip } from './nip.ts'

describeFormat({ format: 'Nip', schema: Nip, is: isNip, parse: parseNip, lenient: true })

it('is read as it is printed', () => {
  expect(parseNip('19900817 201503 1 001')).toEqual(parseNip('199008172015031001'))
})
