import { expect, test } from 'vitest'
import { faults } from './faults.ts'
import { environmentFor } from './sabotage.ts'
import { sabotages } from './sabotage-list.ts'

test.each(sabotages)('$fault can still be broken: $what', (sabotage) => {
  expect(Object.keys(faults)).toContain(sabotage.fault)
  expect(environmentFor(sabotage)).toHaveProperty('SELARAS_SABOTAGE')
})
