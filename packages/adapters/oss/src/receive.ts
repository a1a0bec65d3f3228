import {
  type AdapterContext,
  type Reading,
  type Reception,
  readBody,
  reading,
  reveal,
  type Secret,
} from '@selaras/adapter'
import { isNib, type ServiceId } from '@selaras/schemas'
import { type AllowedCallers, isAllowed } from './caller-address.ts'
import { toFileChange } from './final-license.ts'
import { toStatusChange } from './license-status.ts'
import { type Announced, none, toNibChange } from './map.ts'
import type { OssInboundMethod, OssMessages } from './messages.gen.ts'
import type { Pia } from './pia.ts'
import { readMessage } from './read-message.ts'
import type { ReplayGuard } from './replay-guard.ts'
import { type InboundCredentials, isToken } from './token.ts'

/** What comes in: what OSS sends, and statuses that another system passes on in the same form. */
type ReceivedMethod = OssInboundMethod | 'receiveLicenseStatus'

/** A message that came in and is trusted: every declared field, repaired. */
export type OssReceived = {
  [Method in ReceivedMethod]: { method: Method; message: OssMessages[Method]['request'] }
}[ReceivedMethod]

export interface ReceiveOptions {
  inbound: Secret<InboundCredentials>
  nibService: ServiceId | false
  version: Pia
  callers?: AllowedCallers | undefined
  onMessage?: ((received: OssReceived) => void | Promise<void>) | undefined
  guard: ReplayGuard
}

/** One message OSS calls with: where its NIB stands, what it announces once it is trusted, how it is answered. */
interface Route<Method extends ReceivedMethod> {
  nibOf: (message: OssMessages[Method]['request']) => string | undefined
  announced: (message: OssMessages[Method]['request'], options: ReceiveOptions) => Announced
  answer: (isTaken: boolean, status: number, words: string) => OssMessages[Method]['response']
}

const passedOn = (method: string) => () => none('', `not-mapped:${method}`)
const taken = (isTaken: boolean, keterangan: string) => ({ status: isTaken ? '1' : '2', keterangan })

/** Messages without a change of their own are passed on to `onMessage` whole. */
export const ROUTES: { readonly [Method in ReceivedMethod]: Route<Method> } = {
  receiveNIB: {
    nibOf: ({ dataNIB }) => dataNIB?.nib,
    announced: ({ dataNIB = {} }, { nibService }) =>
      nibService === false ? none('/dataNIB/nib', 'not-mapped:no-service') : toNibChange(dataNIB, nibService),
    answer: (isTaken, _status, words) => ({ responreceiveNIB: taken(isTaken, words) }),
  },
  receiveNIBKKPR: {
    nibOf: ({ dataNIB }) => dataNIB?.nib,
    announced: passedOn('receiveNIBKKPR'),
    answer: (isTaken, _status, words) => ({ responreceiveNIBKKPR: taken(isTaken, words) }),
  },
  receiveNIBPSE: {
    nibOf: ({ dataNIBPSE }) => dataNIBPSE?.nib,
    announced: passedOn('receiveNIBPSE'),
    answer: (isTaken, _status, words) => ({ responreceiveNIBPSE: taken(isTaken, words) }),
  },
  receiveNIBSTPW: {
    nibOf: ({ dataNIBSTPW }) => dataNIBSTPW?.nib,
    announced: passedOn('receiveNIBSTPW'),
    answer: (isTaken, _status, words) => ({ responreceiveNIBSTPW: taken(isTaken, words) }),
  },
  receiveFileDS: {
    nibOf: ({ receiveFileDS }) => receiveFileDS?.nib,
    announced: ({ receiveFileDS = {} }) => toFileChange(receiveFileDS),
    answer: (isTaken, _status, words) => ({ responreceiveFileDS: taken(isTaken, words) }),
  },
  receiveLicenseStatus: {
    nibOf: ({ IZINSTATUS }) => IZINSTATUS?.nib,
    announced: ({ IZINSTATUS = {} }) => toStatusChange(IZINSTATUS),
    answer: (_isTaken, status, keterangan) => ({
      responreceiveLicenseStatus: { kode: String(status), keterangan, dataNIB: {} },
    }),
  },
}

const isReceived = (method: string): method is ReceivedMethod => Object.hasOwn(ROUTES, method)

/** dataNIB may carry documents inline; nothing honest comes near this. */
const MAXIMUM_BYTES = 4_194_304

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const refused = (response: Response): Reading<Reception> => reading({ response, changes: [] })

/** Hands a message on, once: what was taken before is answered alike and announced under the same key. */
const passOn = async (received: OssReceived, body: string, now: number, { guard, onMessage }: ReceiveOptions) => {
  if (!onMessage) return []
  if (await guard.isReplay(received.method, body, now)) return [{ pointer: '', repair: 'replayed' }]
  await onMessage(received)
  await guard.remember(received.method, body, now)
  return []
}

const take = async <Method extends ReceivedMethod>(
  method: Method,
  request: Request,
  { now }: AdapterContext,
  options: ReceiveOptions,
): Promise<Reading<Reception>> => {
  const { nibOf, announced, answer }: Route<Method> = ROUTES[method]
  const refuse = (status: number, words: string) => refused(Response.json(answer(false, status, words), { status }))
  if (request.method !== 'POST') return refuse(405, 'Gunakan POST')
  if (options.callers && !isAllowed(options.callers, request)) return refuse(403, 'Alamat pemanggil tidak diizinkan')
  const body = await readBody(request, MAXIMUM_BYTES)
  if (body === undefined) return refuse(413, 'Isi terlalu besar')
  type Message = OssMessages[Method]['request']
  const { value, repairs, unknown } = readMessage<Message>(parsed(body), options.version.methods[method].request)
  const nib = nibOf(value)
  if (!nib || !isNib(nib)) return refuse(400, 'Isi tidak terbaca: NIB tidak ada atau tidak sah')
  const inbound = await reveal('oss', 'inbound', options.inbound)
  const at = now()
  if (!(await isToken(request.headers.get('token') ?? '', inbound, nib, at))) return refuse(401, 'Token tidak valid')
  const replayed = await passOn({ method, message: value } as OssReceived, body, at, options)
  const { changes, repairs: notes } = announced(value, options)
  const words = changes.length > 0 ? 'Sukses' : 'Diterima; tidak mengubah permohonan'
  const response = Response.json(answer(true, 200, words))
  return reading({ response, changes }, [...repairs, ...notes, ...replayed], unknown)
}

/** Answers a call from OSS. What cannot be trusted or read is refused; what is trusted but means nothing here is taken and noted. */
export const receive = async (
  request: Request,
  context: AdapterContext,
  options: ReceiveOptions,
): Promise<Reading<Reception>> => {
  const method = new URL(request.url).pathname.split('/').at(-1) ?? ''
  if (!isReceived(method)) return refused(new Response(null, { status: 404 }))
  return take(method, request, context, options)
}
