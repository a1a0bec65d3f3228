import { expect, test } from 'vitest'
import { readWso2Fault } from './wso2-fault.ts'

const fault = (code: unknown) => ({ code, message: 'Pesan', description: 'Keterangan' })

test.each([
  [900901, 'unauthenticated'],
  ['900902', 'unauthenticated'],
  [900906, 'not-found'],
  [900907, 'blocked'],
  [900908, 'forbidden'],
  [900803, 'throttled'],
  [101503, 'participant-unreachable'],
  [900900, 'internal'],
  [404, undefined],
])('%j means %s', (code, meaning) => {
  expect(readWso2Fault(fault(code))).toEqual({ reason: String(code), code: meaning })
})

test.each([[{ fault: fault(900901) }], ['<am:fault xmlns:am="x"><am:code>900901</am:code></am:fault>']])(
  'older versions say it as %j',
  (body) => {
    expect(readWso2Fault(body)?.code).toBe('unauthenticated')
  },
)

test.each([
  [{ code: 900901, message: 'Pesan' }],
  [{ code: 'x', message: 'Pesan', description: 'Keterangan' }],
  ['<kode><code>900901</code></kode>'],
  [null],
  [[]],
  [3],
])('%j was written by somebody else', (body) => {
  expect(readWso2Fault(body)).toBeUndefined()
})
