import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isPostalCode, PostalCode, parsePostalCode } from './postal-code.ts'

describeFormat({ format: 'PostalCode', schema: PostalCode, is: isPostalCode, parse: parsePostalCode })
