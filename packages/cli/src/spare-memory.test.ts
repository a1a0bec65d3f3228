import { expect, test } from 'vitest'
import { optionsToSpareMemory } from './spare-memory.ts'

test.each([
  [[], ['--max-semi-space-size=16']],
  [['--max-old-space-size=200', '--import=semi-space.mjs'], ['--max-semi-space-size=16']],
  [['--max-semi-space-size=32'], []],
  [['--max_semi_space_size', '32'], []],
  [['--min-semi-space-size=8'], []],
  [['--semi-space-growth-factor=3'], []],
  [['--inspect-brk=127.0.0.1:0'], []],
  [optionsToSpareMemory([]), []],
])('Node given %j needs %j besides', (given, besides) => {
  expect(optionsToSpareMemory(given)).toEqual(besides)
})
