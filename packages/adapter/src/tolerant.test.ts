import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kbli, list, number, object, read, text } from './tolerant.ts'

const Message = object({
  name: text,
  amount: number,
  kbli,
  lines: list(object({ id: text, nominal: number })),
})
const reported = (message: unknown) =>
  read(Message, message).repairs.map(({ pointer, repair }) => `${pointer} ${repair}`)

describe('tolerant reading', () => {
  test('a message as declared has no repairs', () => {
    const message = { name: 'Siti', amount: 5, kbli: '47111', lines: [{ id: 'a', nominal: 1 }] }
    expect(read(Message, message)).toEqual({ value: message, repairs: [], unknown: [] })
  })

  test.each([
    [{ amount: '' }, { amount: undefined }, '/amount empty-text-for-number'],
    [{ amount: ' 12 ' }, { amount: 12 }, '/amount text-for-number'],
    [{ amount: 'dua' }, { amount: undefined }, '/amount unreadable-left-out'],
    [{ name: 200 }, { name: '200' }, '/name number-for-text'],
    [{ name: true }, { name: 'true' }, '/name boolean-for-text'],
    [{ name: {} }, { name: undefined }, '/name unreadable-left-out'],
    [{ kbli: 1121 }, { kbli: '01121' }, '/kbli kbli-leading-zero'],
    [{ kbli: 'x' }, { kbli: undefined }, '/kbli unreadable-left-out'],
    [{ lines: '' }, { lines: [] }, '/lines empty-text-for-list'],
    [{ lines: { id: 'a' } }, { lines: [{ id: 'a' }] }, '/lines object-for-list'],
    [{ lines: [[]] }, { lines: [] }, '/lines/0 empty-for-object'],
    [{ lines: [{ nominal: '' }] }, { lines: [{ nominal: undefined }] }, '/lines/0/nominal empty-text-for-number'],
    [{ 'na me ': 'Siti' }, { name: 'Siti' }, '/na me  space-in-key'],
  ])('%j', (message, value, repair) => {
    expect(read(Message, message).value).toEqual(value)
    expect(reported(message)).toEqual([repair])
  })

  test('null is absent, not odd', () => {
    expect(read(Message, { name: null, amount: null, kbli: null, lines: null }).repairs).toEqual([])
  })

  test('fields that are not read are listed by pointer', () => {
    expect(read(Message, { 'a/b': 1, lines: [{ 'x~y': 1 }] }).unknown).toEqual(['/a~1b', '/lines/0/x~0y'])
  })

  test('a key that comes twice, once with a space, keeps the tidy one and lists the other', () => {
    expect(read(Message, { name: 'a', 'name ': 'b' })).toEqual({
      value: { name: 'a' },
      repairs: [],
      unknown: ['/name '],
    })
    expect(read(Message, { 'name ': 'b', name: 'a' }).value).toEqual({ name: 'a' })
  })

  test('nothing makes it throw, and names of the prototype are only unknown', () => {
    fc.assert(fc.property(fc.jsonValue(), (message) => void read(Message, message)))
    const message = JSON.parse('{"__proto__": {"name": "x"}, "constructor": 1}')
    expect(read(Message, message)).toEqual({ value: {}, repairs: [], unknown: ['/__proto__', '/constructor'] })
  })
})
