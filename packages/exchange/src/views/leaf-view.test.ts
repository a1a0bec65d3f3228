import { describe, expect, test } from 'vitest'
import type { StoredCase } from '../store/store.ts'
import { mayReadLeaf } from './leaf-view.ts'

const [owner, channel, agency] = ['mpp.example.go.id', 'kanal.example.go.id', 'dinas.example.go.id'] as never[]
const held = (anonymous: boolean, kind = 'complaint') =>
  ({ kind, state: { owner, anonymous, parties: [owner, channel, agency] } }) as unknown as StoredCase
const leaf = (sequence?: number) => JSON.stringify({ kind: 'accepted', actor: channel, sequence, request: 'digest' })

describe('the leaf of the sending of a complaint', () => {
  test('that is anonymous is for the owner and whoever sent it', () => {
    const readers = [owner, channel, agency] as never[]
    expect(readers.map((reader) => mayReadLeaf(held(true), leaf(1), reader))).toEqual([true, true, false])
    expect(readers.map((reader) => mayReadLeaf(held(true), leaf(2), reader))).toEqual([true, true, true])
  })

  test('with a name, or of another kind of case, is for every party', () => {
    expect(mayReadLeaf(held(false), leaf(1), agency as never)).toBe(true)
    expect(mayReadLeaf(held(true, 'survey'), leaf(1), agency as never)).toBe(true)
  })
})
