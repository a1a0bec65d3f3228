import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isKkNumber, KkNumber, parseKkNumber } from './kk-number.ts'

describeFormat({ format: 'KkNumber', schema: KkNumber, is: isKkNumber, parse: parseKkNumber })
