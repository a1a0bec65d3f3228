import { fullMessage } from '../../packages/adapters/oss/src/__fixtures__/full-message.ts'
import { pia4322 } from '../../packages/adapters/oss/src/declared-fields.gen.ts'
import { toNibChange } from '../../packages/adapters/oss/src/map.ts'
import type { OssMessages } from '../../packages/adapters/oss/src/messages.gen.ts'
import { toSubmissions } from '../../packages/adapters/oss/src/permit-applications.ts'
import { readMessage } from '../../packages/adapters/oss/src/read-message.ts'
import { atMost, median, type Row } from './measure.ts'

type Message = OssMessages['receiveNIB']['request']
const { request } = pia4322.methods.receiveNIB
const SERVICES = { '018000000001': 'usaha.izin' }

/** Reads every field of a dataNIB, says what it wishes for, and the permits it asks for. */
const map = (message: unknown): number => {
  const { value } = readMessage<Message>(message, request)
  const data = value.dataNIB ?? {}
  return toNibChange(data, 'usaha.nib' as never).changes.length + toSubmissions(data, SERVICES).value.length
}

const COUNT = 5000

/** Microseconds a piece of work takes, the median of rounds. */
const microseconds = (work: () => number): number => {
  const rounds = Array.from({ length: 9 }, () => {
    let sum = 0
    const start = performance.now()
    for (let at = 0; at < COUNT; at++) sum += work()
    if (sum < COUNT) throw new Error('Every message must be mapped.')
    return ((performance.now() - start) / COUNT) * 1000
  })
  return median(rounds.slice(2))
}

/** A dataNIB with all 288 fields, as declared and with every number as the empty text of the guide's samples. */
export const ossMapping = (): Row[] =>
  [false, true].flatMap((emptyNumbers) => {
    const message = fullMessage(request, { emptyNumbers })
    const text = JSON.stringify(message)
    const peer = microseconds(() => (JSON.parse(text) ? 1 : 0))
    const ours = microseconds(() => map(message))
    const row = atMost({
      area: 'adapters',
      name: `OSS: a dataNIB of ${Object.keys(request).length} fields read and mapped${emptyNumbers ? ', every number an empty text' : ''} (JSON.parse of it: ${peer.toFixed(0)} µs)`,
      unit: 'µs',
      target: 150,
      ours,
    })
    return [row]
  })
