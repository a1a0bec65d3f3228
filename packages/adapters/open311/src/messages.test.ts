import { expect, test } from 'vitest'
import { messages, say } from './messages.ts'

const blanksIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

test.each(Object.entries(messages))('%s says the same in both languages', (_id, { id, en }) => {
  expect(id).not.toBe(en)
  expect(blanksIn(id)).toEqual(blanksIn(en))
})

test('blanks are filled', () => {
  expect(say('ids.too-many', 'en', { most: 7 })).toBe('service_request_id takes at most 7 numbers.')
})
