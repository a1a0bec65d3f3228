import { describe, expect, it } from 'vitest'
import { describeFormat } from '../__fixtures__/describe-format.ts'
import type { Nik } from './nik.ts'
import { isNpwp, Npwp, npwp15To16, npwp16To15, npwpOfNik, parseNpwp, printNpwp } from './npwp.ts'

describeFormat({ format: 'Npwp', schema: Npwp, is: isNpwp, parse: parseNpwp, lenient: true })

describe('the two lengths', () => {
  const older = '012345678901000' as Npwp
  const ofResident = npwpOfNik('9901015708900001' as Nik)

  it('convert into each other', () => {
    expect(npwp15To16(older)).toBe('0012345678901000')
    expect(npwp16To15(npwp15To16(older))).toBe(older)
    expect([npwp15To16(npwp15To16(older)), npwp16To15(older)]).toEqual(['0012345678901000', older])
  })

  it('give no older number to a NIK', () => {
    expect(ofResident).toBe('9901015708900001')
    expect(npwp16To15(ofResident)).toBeUndefined()
  })

  it('are printed as on the card, and read back', () => {
    expect(printNpwp(older)).toBe('01.234.567.8-901.000')
    expect(printNpwp(ofResident)).toBe(ofResident)
    expect(parseNpwp(printNpwp(older))).toEqual({ ok: true, value: older })
  })
})
