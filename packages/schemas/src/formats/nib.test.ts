import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isNib, Nib, parseNib } from './nib.ts'

describeFormat({ format: 'Nib', schema: Nib, is: isNib, parse: parseNib })
