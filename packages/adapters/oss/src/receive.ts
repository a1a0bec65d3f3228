import { type AdapterContext, type Reading, type Reception, readBody, reading, reveal } from '@selaras/adapter'
import { isNib, type ServiceId } from '@selaras/schemas'
import { toStatusChange } from './license-status.ts'
import { type Announced, toNibChange } from './map.ts'
import type { Pia } from './pia.ts'
import { readMessage } from './read-message.ts'
import { type InboundCredentials, isToken } from './token.ts'
import { DataNib, IzinStatus } from './upstream.ts'

export interface ReceiveOptions {
  inbound: InboundCredentials | (() => InboundCredentials | Promise<InboundCredentials>)
  nibService: ServiceId
  version: Pia
}

/** A message that came in: whose it is, and what it announces once it is trusted. */
interface Incoming extends Pick<Reading<unknown>, 'repairs' | 'unknown'> {
  nib: string | undefined
  announced: () => Announced
}

/** One method OSS calls: how it is read and how it is answered. */
interface Route {
  read: (message: unknown, options: ReceiveOptions) => Incoming
  answer: (isTaken: boolean, status: number, words: string) => object
}

const ROUTES: Readonly<Record<string, Route>> = {
  receiveNIB: {
    read: (message, { version, nibService }) => {
      const { value = {}, ...notes } = readMessage(message, 'dataNIB', version.receiveNIB.request, DataNib)
      return { nib: value.nib, announced: () => toNibChange(value, nibService), ...notes }
    },
    answer: (isTaken, _status, keterangan) => ({ responreceiveNIB: { status: isTaken ? '1' : '2', keterangan } }),
  },
  receiveLicenseStatus: {
    read: (message, { version }) => {
      const { value = {}, ...notes } = readMessage(
        message,
        'IZINSTATUS',
        version.receiveLicenseStatus.request,
        IzinStatus,
      )
      return { nib: value.nib, announced: () => toStatusChange(value), ...notes }
    },
    answer: (_isTaken, status, keterangan) => ({
      responreceiveLicenseStatus: { kode: String(status), keterangan, dataNIB: {} },
    }),
  },
}

/** dataNIB may carry documents inline; nothing honest comes near this. */
const MAXIMUM_BYTES = 4_194_304

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const refuse = ({ answer }: Route, status: number, words: string): Reading<Reception> =>
  reading({ response: Response.json(answer(false, status, words), { status }), changes: [] })

/** Answers a call from OSS. What cannot be trusted or read is refused; what is trusted but means nothing here is taken and noted. */
export const receive = async (
  request: Request,
  { now }: AdapterContext,
  options: ReceiveOptions,
): Promise<Reading<Reception>> => {
  const name = new URL(request.url).pathname.split('/').at(-1) ?? ''
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined
  if (!route) return reading({ response: new Response(null, { status: 404 }), changes: [] })
  if (request.method !== 'POST') return refuse(route, 405, 'Gunakan POST')
  const body = await readBody(request, MAXIMUM_BYTES)
  if (body === undefined) return refuse(route, 413, 'Isi terlalu besar')
  const { nib, announced, repairs, unknown } = route.read(parsed(body), options)
  if (!nib || !isNib(nib)) return refuse(route, 400, 'Isi tidak terbaca: NIB tidak ada atau tidak sah')
  const inbound = await reveal('oss', 'inbound', options.inbound)
  if (!(await isToken(request.headers.get('token') ?? '', inbound, nib, now())))
    return refuse(route, 401, 'Token tidak valid')
  const { changes, repairs: notes } = announced()
  const words = changes.length > 0 ? 'Sukses' : 'Diterima; tidak mengubah permohonan'
  return reading({ response: Response.json(route.answer(true, 200, words)), changes }, [...repairs, ...notes], unknown)
}
