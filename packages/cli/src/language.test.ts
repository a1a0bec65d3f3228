import { expect, test } from 'vitest'
import { askedLanguage, languageOf } from './language.ts'

test.each([
  [{}, 'id'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'id_ID.UTF-8' }, 'id'],
  [{ LANG: 'C.UTF-8' }, 'id'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'id_ID.UTF-8' }, 'id'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
])('%j is %s', (environment, language) => {
  expect(languageOf(environment)).toBe(language)
})

test('the option counts wherever it stands', () => {
  expect(askedLanguage(['validate', '--lang', 'en'])).toBe('en')
  expect(askedLanguage(['--lang=id', 'serve'])).toBe('id')
  expect(askedLanguage(['--lang', 'fr'])).toBeUndefined()
})
