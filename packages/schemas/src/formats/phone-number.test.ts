import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isPhoneNumber, PhoneNumber, parsePhoneNumber } from './phone-number.ts'

describeFormat({
  format: 'PhoneNumber',
  schema: PhoneNumber,
  is: isPhoneNumber,
  parse: parsePhoneNumber,
  lenient: true,
})
