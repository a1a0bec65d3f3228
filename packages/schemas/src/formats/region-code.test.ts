import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isRegionCode, parseRegionCode, RegionCode } from './region-code.ts'

describeFormat({ format: 'RegionCode', schema: RegionCode, is: isRegionCode, parse: parseRegionCode })
