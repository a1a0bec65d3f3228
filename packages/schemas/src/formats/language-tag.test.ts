import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isLanguageTag, LanguageTag, parseLanguageTag } from './language-tag.ts'

describeFormat({
  format: 'LanguageTag',
  schema: LanguageTag,
  is: isLanguageTag,
  parse: parseLanguageTag,
  lenient: true,
})
