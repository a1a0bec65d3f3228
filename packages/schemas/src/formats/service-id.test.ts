import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isServiceId, parseServiceId, ServiceId } from './service-id.ts'

describeFormat({ format: 'ServiceId', schema: ServiceId, is: isServiceId, parse: parseServiceId })
