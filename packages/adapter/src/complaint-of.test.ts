import { expect, test } from 'vitest'
import { complaintOf } from './complaint-of.ts'

const complaint = {
  title: 'Jalan berlubang',
  description: 'Lubang besar di depan pasar.',
  channel: 'jaki',
  anonymous: true,
  confidential: false,
}
const repairsOf = (extra: object) => complaintOf({ ...complaint, ...extra }, '/3').repairs

test('a complaint of the contract is given as it is', () => {
  expect(complaintOf(complaint)).toEqual({ value: complaint, repairs: [], unknown: [] })
})

test.each([
  [{ category: 'Jalan & Jembatan' }, 'left-out:category'],
  [{ place: { latitude: 91, address: 'Jl. Contoh' } }, 'left-out:place.latitude'],
  [{ attachments: [{ type: 'photo', url: 'ftp://x' }, { type: 'photo' }] }, 'left-out:attachments.0.url'],
  [{ colour: 'red' }, 'left-out:colour'],
])('an optional part that breaks a rule is left out: %j', (extra, repair) => {
  expect(repairsOf(extra)).toEqual([{ pointer: '/3', repair }])
  expect(complaintOf({ ...complaint, ...extra }).value).toMatchObject(complaint)
})

test('what a broken part was needed for goes with it', () => {
  const { value, repairs } = complaintOf({ ...complaint, attachments: [{ type: 7 }] })
  expect(value?.attachments).toEqual([])
  expect(repairs.map(({ repair }) => repair)).toEqual(['left-out:attachments.0.type', 'left-out:attachments.0.type'])
})

test.each([
  ['title', { title: ' ' }],
  ['channel', { channel: 'Kanal Lain' }],
  ['reporter', { anonymous: false }],
])('without %s there is no complaint', (part, extra) => {
  const { value, repairs } = complaintOf({ ...complaint, ...extra })
  expect(value).toBeUndefined()
  expect(repairs.at(-1)?.repair).toBe(`missing:${part}`)
})
