import { readBody } from '@selaras/adapter'
import { type SandboxFault, sandboxFetch } from '@selaras/adapter/testing'
import { sealed } from './cipher.ts'
import { BPJS_PRODUCTS, type Product, type ProductName } from './products.ts'
import type { InboundCredentials } from './receive.ts'
import { type BpjsCredentials, headersOf } from './signature.ts'

/** A facility as BPJS reaches it: the handler that calls `adapter.receive`. */
export type FacilityHandler = (request: Request) => Promise<Response>

/** A booking a facility reported, with the times of its tasks in milliseconds. */
export interface RecordedBooking {
  readonly booking: Readonly<Record<string, unknown>>
  readonly tasks: ReadonlyMap<number, number>
  /** `keterangan` of its cancellation. */
  readonly cancelled?: string
}

export interface BpjsSandboxOptions {
  /** Now, milliseconds since 1970-01-01T00:00:00Z; a signature is good for five minutes around it. */
  now: () => number
  credentials: BpjsCredentials
  /** `antrean` when left out. */
  product?: ProductName
  /** What other services answer, by the end of their path: sent encrypted. */
  answers?: Readonly<Record<string, unknown>>
  /** What the sandbox calls a facility with. */
  inbound?: InboundCredentials
  /** Whether it is as odd as the real one: a code in the other type, times in words. True when left out. */
  quirks?: boolean
  /** Address the facility is called at, up to the service. */
  facilityUrl?: string
}

type Message = Readonly<Record<string, unknown>>
/** Code, message, and what is sent encrypted. */
type Said = readonly [code: number, message: string, response?: unknown]

const MINUTES_5 = 300
const MAXIMUM_BYTES = 1_048_576
const MANDATORY = ['kodebooking', 'jenispasien', 'nik', 'kodepoli', 'tanggalperiksa', 'nomorantrean', 'jampraktek']

const messageIn = async (request: Request): Promise<Message> => {
  try {
    const message: unknown = JSON.parse((await readBody(request, MAXIMUM_BYTES)) ?? '')
    return typeof message === 'object' && message !== null ? (message as Message) : {}
  } catch {
    return {}
  }
}

interface Held {
  booking: Message
  tasks: Map<number, number>
  cancelled?: string
}

/** Why a task does not follow those before it. */
const disorderOf = ({ booking, tasks, cancelled }: Held, taskid: number, waktu: number): string | undefined => {
  if (cancelled !== undefined) return 'Antrean sudah dibatalkan'
  if (tasks.has(taskid)) return `TaskId=${taskid} sudah ada`
  const first = booking.pasienbaru === 1 ? 1 : 3
  const [last, at] = [...tasks].at(-1) ?? [0, 0]
  if (taskid === 99 || (last === 0 && taskid === first)) return undefined
  if (last === 0 || taskid !== last + 1) return 'TaskId tidak berurutan'
  return waktu > at ? undefined : 'Waktu tidak boleh mundur'
}

/** The services of the queue, on the bookings the sandbox holds. */
const createServices = (bookings: Map<string, Held>): Readonly<Record<string, (message: Message) => Said>> => {
  const known = (message: Message) => bookings.get(String(message.kodebooking))
  return {
    'antrean/add': (message) => {
      const isWhole = MANDATORY.every((field) => typeof message[field] === 'string' && message[field] !== '')
      if (!isWhole || !/^(?:00|99)/.test(String(message.nik))) return [201, 'Data tidak lengkap']
      if (known(message)) return [208, 'Terdapat duplikasi Kode Booking']
      bookings.set(String(message.kodebooking), { booking: message, tasks: new Map() })
      return [200, 'Ok']
    },
    'antrean/updatewaktu': (message) => {
      const held = known(message)
      const { taskid, waktu } = message
      if (!held || typeof taskid !== 'number' || typeof waktu !== 'number') return [201, 'Kode Booking tidak ditemukan']
      const disorder = disorderOf(held, taskid, waktu)
      if (disorder) return [208, disorder]
      held.tasks.set(taskid, waktu)
      return [200, 'Ok']
    },
    'antrean/batal': (message) => {
      const held = known(message)
      if (!held || held.cancelled !== undefined) return [201, 'Antrean tidak ditemukan atau sudah dibatalkan']
      held.cancelled = String(message.keterangan)
      return [200, 'Ok']
    },
    'antrean/getlisttask': (message) => {
      const held = known(message)
      if (!held) return [201, 'Kode Booking tidak ditemukan']
      const tasks = [...held.tasks].map(([taskid, waktu]) => ({
        wakturs: new Date(waktu).toISOString(),
        waktu: new Date(waktu).toISOString(),
        taskname: `task ${taskid}`,
        taskid,
        kodebooking: message.kodebooking,
      }))
      return [200, 'Ok', tasks]
    },
  }
}

const nameIn = (request: Request) => new URL(request.url).pathname.split('/').slice(-2).join('/')

/** Who calls, as far as it is wrong. */
const strangerIn = ({ headers, method }: Request, { now, credentials }: BpjsSandboxOptions) => {
  const timestamp = Number(headers.get('x-timestamp'))
  const expected = headersOf(credentials, timestamp)
  const isSigned = Object.entries(expected).every(([header, value]) => headers.get(header) === value)
  if (!isSigned) return 'Signature atau user key tidak sah'
  if (Math.abs(now() / 1000 - timestamp) > MINUTES_5) return 'Timestamp kedaluwarsa'
  const isForm = headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  return method === 'POST' && !isForm ? 'Content-Type tidak sah' : undefined
}

/** BPJS emulated: bookings and their tasks, and calls to a facility. Beside the usual `?fault=` it knows `refused` and `sealed-for-another`. */
export const createBpjsSandbox = (options: BpjsSandboxOptions) => {
  const { credentials, inbound, answers = {}, product = 'antrean', quirks = true } = options
  const { facilityUrl = 'https://rsud.example.invalid/antrean' } = options
  const { envelope, code: type }: Product = BPJS_PRODUCTS[product]
  const bookings = new Map<string, Held>()
  const services = createServices(bookings)

  const say = ([code, message, response]: Said, timestamp: number) => {
    const isText = (type === 'string') !== quirks
    const said = { [envelope]: { code: isText ? String(code) : code, message } }
    const secret = response === undefined ? null : sealed(response, credentials, timestamp)
    return Response.json({ response: secret, ...said })
  }
  const handle = async (request: Request): Promise<Response> => {
    const name = nameIn(request)
    const timestamp = Number(request.headers.get('x-timestamp'))
    const stranger = strangerIn(request, options)
    if (stranger) return say([401, stranger], timestamp)
    const answered = Object.keys(answers).find((path) => new URL(request.url).pathname.endsWith(`/${path}`))
    if (answered !== undefined) return say([200, 'Ok', answers[answered]], timestamp)
    const service = product === 'antrean' && Object.hasOwn(services, name) ? services[name] : undefined
    if (!service || request.method !== 'POST') return new Response('', { status: 404 })
    return say(service(await messageIn(request)), timestamp)
  }
  const own: Readonly<Record<string, SandboxFault>> = {
    refused: (_answer, { headers }) => say([201, 'Ditolak'], Number(headers.get('x-timestamp'))),
    'sealed-for-another': (_answer, { headers }) => say([200, 'Ok', []], Number(headers.get('x-timestamp')) + 1),
  }

  const call = (service: string, body: object, facility: FacilityHandler): Promise<Response> => {
    if (!inbound) throw new TypeError('[bpjs sandbox] Missing option "inbound": what a facility is called with.')
    const headers = { 'content-type': 'application/json', 'x-username': inbound.username, 'x-token': inbound.token }
    return facility(new Request(`${facilityUrl}/${service}`, { method: 'POST', headers, body: JSON.stringify(body) }))
  }
  return {
    fetch: sandboxFetch(handle, own),
    /** What facilities reported, by booking code. */
    bookings: (): ReadonlyMap<string, RecordedBooking> => bookings,
    /** Asks a facility for the remaining queue of a booking. */
    askRemaining: (kodebooking: string, facility: FacilityHandler) => call('sisaantrean', { kodebooking }, facility),
    /** Cancels a booking and tells the facility. Gives its answer. */
    cancel: (kodebooking: string, keterangan: string, facility: FacilityHandler): Promise<Response> => {
      const held = bookings.get(kodebooking)
      if (held) held.cancelled = keterangan
      return call('batalantrean', { kodebooking, keterangan }, facility)
    },
  }
}
