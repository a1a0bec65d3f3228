import { join } from 'node:path'
import { createExchange, type Exchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { AGENCY, complaint, MALL } from '../../packages/exchange/tests/region.ts'
import { createRandom } from '../agreement/random.ts'
import { count, type Fault, type FaultOptions, type Finding, finding } from './fault.ts'
import { forgeries as forms } from './forgery-list.ts'
import { inFolder } from './in-folder.ts'
import { sideBySide } from './side-by-side.ts'
import { createCircle, deliver, type SignedCircle, signed, type Wire } from './signed-node.ts'

const FIELDS = ['Signature-Input', 'Signature', 'Content-Digest', 'Selaras-Audience', 'Idempotency-Key', 'Content-Type']

/** A mall, and messages to it: from itself on Ed25519, from the agency on P-256. */
interface Scene {
  circle: SignedCircle
  mall: Exchange
  reopen: () => Promise<Exchange>
  message: (number: number) => Promise<Wire>
}

const isAccepted = ({ status }: Response) => status < 400

const flippedText = (text: string, bit: number): string | undefined => {
  const code = text.charCodeAt(bit >> 3) ^ (1 << (bit & 7))
  // A header, or a target, can hold no other.
  if (code < 33 || code > 126) return undefined
  return `${text.slice(0, bit >> 3)}${String.fromCharCode(code)}${text.slice((bit >> 3) + 1)}`
}

/** Every message that differs from this one in one bit of what is covered. */
function* flips(wire: Wire): Generator<Wire> {
  for (const name of FIELDS) {
    const value = wire.headers.get(name) ?? ''
    for (let bit = 0; bit < value.length * 8; bit++) {
      const flipped = flippedText(value, bit)
      if (flipped === undefined) continue
      const headers = new Headers(wire.headers)
      headers.set(name, flipped)
      yield { ...wire, headers }
    }
  }
  const { origin, pathname } = new URL(wire.url)
  for (let bit = 8; bit < pathname.length * 8; bit++) {
    const flipped = flippedText(pathname, bit)
    if (flipped !== undefined) yield { ...wire, url: `${origin}${flipped}` }
  }
  for (let bit = 0; bit < wire.body.length * 8; bit++) {
    const body = wire.body.slice()
    body[bit >> 3] = (body[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    yield { ...wire, body }
  }
}

/** Sends forgeries of one message, then the message itself: it must count, for forged copies burn no nonce. */
const sendForged = async (mall: Exchange, wire: Wire, forged: Iterable<readonly [string, Wire]>) => {
  const problems: string[] = []
  let sent = 0
  await sideBySide(forged, 8, async ([name, copy]) => {
    sent += 1
    const response = await deliver(mall, copy)
    if (isAccepted(response) || response.status >= 500) problems.push(`${name}: ${response.status}`)
  })
  const own = await deliver(mall, wire)
  if (own.status !== 201) problems.push(`the true message after its forgeries: ${own.status}`)
  return { sent, problems }
}

const bits = async ({ mall, message }: Scene, messages: number): Promise<Finding> => {
  const problems: string[] = []
  let sent = 0
  for (let at = 0; at < messages; at++) {
    const wire = await message(at)
    const named = function* () {
      for (const flipped of flips(wire)) yield [`message ${at}, one bit`, flipped] as const
    }
    const round = await sendForged(mall, wire, named())
    sent += round.sent
    problems.push(...round.problems)
  }
  return finding(`every single-bit change of ${messages} signed messages`, `${count(sent)} sent, 0 accepted`, problems)
}

const lies = async ({ mall, message }: Scene): Promise<Finding> => {
  const problems: string[] = []
  let sent = 0
  for (const at of [0, 1]) {
    const wire = await message(at)
    const forged = forms.flatMap(([name, forge]) => {
      const copy = forge(wire)
      return copy ? [[name, copy] as const] : []
    })
    const round = await sendForged(mall, wire, forged)
    sent += round.sent
    problems.push(...round.problems)
  }
  return finding(
    `${forms.length} named forgeries, of Ed25519 and of P-256`,
    `${count(sent)} sent, 0 accepted`,
    problems,
  )
}

const replays = async ({ reopen, message, mall }: Scene, copies: number, seed: number): Promise<Finding> => {
  const { pick } = createRandom(seed)
  const wires = await Promise.all(Array.from({ length: 100 }, (_, at) => message(at)))
  const problems: string[] = []
  for (const wire of wires) if ((await deliver(mall, wire)).status !== 201) problems.push('a true message was refused')
  const again = await reopen()
  await sideBySide(Array(copies).keys(), 64, async () => {
    const { status } = await deliver(again, pick(wires))
    if (status !== 401) problems.push(`a replay was answered ${status}`)
  })
  return finding(`${count(copies)} replays of 100 messages, after a restart`, '0 accepted', problems)
}

export const forgeries: Fault = ({ seed, isLong }: FaultOptions) =>
  inFolder(async (folder) => {
    const circle = await createCircle()
    const open = () => createExchange({ ...circle.options(MALL), store: sqlite(join(folder, 'mall.db')) })
    let mall = open()
    const message = (number: number) =>
      signed(circle.trustOf(number % 2 === 0 ? MALL : AGENCY), { to: MALL, path: '/complaints', body: complaint })
    const reopen = async () => {
      await mall.stop()
      mall = open()
      return mall
    }
    const scene: Scene = { circle, mall, reopen, message }
    const findings = [
      await bits(scene, isLong ? 100 : 4),
      await lies(scene),
      await replays(scene, isLong ? 100_000 : 2000, seed),
    ]
    await mall.stop()
    return findings
  })
