import { jakartaDate, jakartaDateTime, readBody } from '@selaras/adapter'
import { sandboxFetch } from '@selaras/adapter/testing'
import { isOpenAt } from './map.ts'
import type { QueueService, UnitSchedule } from './upstream.ts'

type Status = 'waiting' | 'called' | 'done' | 'skipped'
type Event = 'take' | 'call' | 'finish' | 'skip' | 'recall'

/** A unit of the mall with its hours; without any it is always open. */
export interface SandboxUnit {
  id: number
  nama_unit: string
  is_active: 'y' | 'n'
  /** Token of its counters. */
  token: string
  schedules: readonly Required<Omit<UnitSchedule, 'unit_id'>>[]
}

export interface MppQueueSandboxOptions {
  /** Now, milliseconds since 1970-01-01T00:00:00Z; the day and its hours are those in Jakarta. */
  now: () => number
  /** Token of the kiosks. */
  kioskToken: string
  units: readonly SandboxUnit[]
  services: readonly Required<QueueService>[]
}

interface Ticket {
  id: number
  ticket_code: string
  unit_id: number
  service_id: number
  user_id: number
  status: Status
  last_called_at: string | null
  created_at: string
  updated_at: string
}

/** What happened to a ticket, as the server writes it down. */
export interface QueueTransaction {
  readonly ticket_id: number
  readonly event: Event
  readonly created_at: string
}

type Message = Readonly<Record<string, unknown>>
const MAXIMUM_BYTES = 65_536

const refuse = (status: number, error: string) => Response.json({ success: false, error }, { status })

const messageIn = async (request: Request): Promise<Message> => {
  try {
    const message: unknown = JSON.parse((await readBody(request, MAXIMUM_BYTES)) ?? '')
    return typeof message === 'object' && message !== null ? (message as Message) : {}
  } catch {
    return {}
  }
}

/** Tickets of all days, numbered through; what they are called by begins anew every day. */
const createRecords = ({ now }: MppQueueSandboxOptions) => {
  const tickets: Ticket[] = []
  const transactions: QueueTransaction[] = []
  const note = (ticket: Ticket, event: Event, status: Status) => {
    const at = jakartaDateTime(now())
    Object.assign(ticket, { status, updated_at: at, ...(event === 'call' && { last_called_at: at }) })
    transactions.push({ ticket_id: ticket.id, event, created_at: at })
  }
  const today = (service: number) =>
    tickets.filter((each) => each.service_id === service && each.created_at.startsWith(jakartaDate(now())))
  const inStatus = (service: number, status: Status) => today(service).filter((each) => each.status === status)
  return { tickets, transactions, note, today, inStatus }
}
type Records = ReturnType<typeof createRecords>

/** What a kiosk asks. */
const takeOn =
  ({ now, units, services }: MppQueueSandboxOptions, { tickets, note, today }: Records) =>
  ({ unit_id, service_id }: Message): Response => {
    const unit = units.find(({ id }) => id === unit_id)
    const service = services.find(({ id }) => id === service_id)
    if (!unit || !service) return refuse(404, unit ? 'Layanan tidak ditemukan' : 'Unit tidak ditemukan')
    if (service.unit_id !== unit.id) return refuse(400, 'Layanan tidak tersedia di unit ini')
    if (unit.is_active !== 'y' || service.is_active !== 'y' || !isOpenAt(unit.schedules, now()))
      return refuse(400, `Layanan ${service.nama_service} di unit ${unit.nama_unit} sedang tutup`)
    const taken = today(service.id).length
    const limit = service.limits_queue
    if (limit > 0 && taken >= limit) return refuse(400, `Kuota antrian hari ini sudah penuh (${taken}/${limit})`)
    const at = jakartaDateTime(now())
    const ticket_code = `${service.code}${String(taken + 1).padStart(3, '0')}`
    const place = { unit_id: unit.id, service_id: service.id, user_id: 1 }
    const times = { last_called_at: null, created_at: at, updated_at: at }
    const ticket: Ticket = { id: tickets.length + 1, ticket_code, ...place, status: 'waiting', ...times }
    tickets.push(ticket)
    note(ticket, 'take', 'waiting')
    const numbers = { queue_number: taken + 1, total_today: taken + 1, limit_queue: limit }
    const names = { unit_name: unit.nama_unit, service_name: service.nama_service }
    const data = { ticket, ...names, ...numbers, remaining: limit > 0 ? limit - taken - 1 : 0 }
    return Response.json({ success: true, message: 'Nomor antrian berhasil diambil', data }, { status: 201 })
  }

/** What the counters ask. */
const createCounters = ({ services }: MppQueueSandboxOptions, { tickets, note, inStatus }: Records) => {
  const callNext = (unit: SandboxUnit, { service_id }: Message, event: 'finish' | 'skip'): Response => {
    const service = services.find(({ id }) => id === service_id)
    if (!service) return refuse(404, 'Service tidak ditemukan')
    if (service.unit_id !== unit.id) return refuse(403, 'Anda tidak memiliki akses ke service ini')
    const next = inStatus(service.id, 'waiting')[0]
    if (!next) return refuse(404, 'Tidak ada antrian yang menunggu')
    const current = inStatus(service.id, 'called')[0]
    if (current) note(current, event, event === 'finish' ? 'done' : 'skipped')
    note(next, 'call', 'called')
    const { id: ticket_id, ticket_code, unit_id } = next
    const data = { ticket_id, ticket_code, unit_id, service_id: service.id }
    return Response.json({ success: true, message: 'Antrian berhasil dipanggil', data })
  }

  const updateStatus = ({ ticket_id, status }: Message): Response => {
    if (status !== 'done' && status !== 'skipped') return refuse(400, "Status harus 'done' atau 'skipped'")
    const ticket = tickets.find(({ id }) => id === ticket_id)
    if (!ticket) return refuse(404, 'Ticket tidak ditemukan')
    if (ticket.status !== 'called') return refuse(400, `Ticket tidak bisa diubah. Status saat ini: ${ticket.status}`)
    note(ticket, status === 'done' ? 'finish' : 'skip', status)
    return Response.json({ success: true, message: `Status berhasil diubah menjadi ${status}` })
  }

  const recall = (unit: SandboxUnit, id: number): Response => {
    const ticket = tickets.find((each) => each.id === id)
    if (!ticket) return refuse(404, 'Ticket tidak ditemukan')
    if (ticket.unit_id !== unit.id) return refuse(403, 'Anda tidak memiliki akses ke ticket ini')
    if (ticket.status === 'waiting') return refuse(400, 'Ticket sudah dalam status waiting')
    note(ticket, 'recall', 'waiting')
    return Response.json({ success: true, message: 'Antrian berhasil di-recall' })
  }
  return { callNext, updateStatus, recall }
}

/** What the screens of the hall show. */
const displayOf = ({ units, services }: MppQueueSandboxOptions, { inStatus }: Records): Response => {
  const rows = services
    .filter((service) => service.is_active === 'y')
    .map((service) => {
      const { id, unit_id, nama_service, code, loket } = service
      const current = inStatus(id, 'called').at(-1)
      return {
        unit_id,
        unit_name: units.find((unit) => unit.id === unit_id)?.nama_unit ?? '',
        service_id: id,
        service_name: nama_service,
        service_code: code,
        current_ticket: current?.ticket_code ?? `${code}000`,
        current_loket: current ? loket : '',
        total_waiting: inStatus(id, 'waiting').length,
        total_called_today: inStatus(id, 'called').length + inStatus(id, 'done').length,
      }
    })
  // A list nobody put anything in is null, as Go writes it.
  return Response.json({ success: true, data: rows.length > 0 ? rows : null })
}

/** The queue server of a mall, emulated: units with hours, services with limits, tickets, and the display. */
export const createMppQueueSandbox = (options: MppQueueSandboxOptions) => {
  const { kioskToken, units } = options
  const records = createRecords(options)
  const take = takeOn(options, records)
  const counters = createCounters(options, records)

  const counter = async (name: string, unit: SandboxUnit, request: Request): Promise<Response> => {
    const message = await messageIn(request)
    if (name === 'call-next') return counters.callNext(unit, message, 'finish')
    if (name === 'skip-and-next') return counters.callNext(unit, message, 'skip')
    if (name === 'update-status') return counters.updateStatus(message)
    return name.startsWith('recall/') ? counters.recall(unit, Number(name.slice(7))) : new Response('', { status: 404 })
  }
  const handle = async (request: Request): Promise<Response> => {
    const name = new URL(request.url).pathname.split('/api/queue/').at(-1) ?? ''
    if (name === 'display' && request.method === 'GET') return displayOf(options, records)
    if (request.method !== 'POST') return new Response('Cannot GET', { status: 404 })
    const bearer = request.headers.get('authorization')?.replace(/^Bearer /, '')
    if (name === 'take' && bearer === kioskToken) return take(await messageIn(request))
    const unit = units.find(({ token }) => token === bearer)
    if (unit && name !== 'take') return counter(name, unit, request)
    const isKnown = unit !== undefined || bearer === kioskToken
    return isKnown ? refuse(403, 'Akses ditolak') : refuse(401, 'Token tidak valid')
  }
  return {
    fetch: sandboxFetch(handle),
    /** Every ticket, in the order they were taken. */
    tickets: (): readonly Readonly<Ticket>[] => records.tickets,
    /** Everything that happened, in order. */
    transactions: (): readonly QueueTransaction[] => records.transactions,
  }
}
