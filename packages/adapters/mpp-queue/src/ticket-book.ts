/** Where the adapter remembers the tickets of the day: a `Map`, or anything that outlives the process. */
export interface QueueMemory {
  get: (key: string) => string | undefined | Promise<string | undefined>
  set: (key: string, value: string) => unknown
}

/** A ticket as it was seen. */
export interface KnownTicket {
  id: number
  code: string
  service: number
  /** How often it was called. */
  calls: number
  /** Whether it left the counter through us: the display tells nothing new of that. */
  left?: boolean
}

/** Forgets yesterday, so that it does not grow. */
const createDayMemory = (): QueueMemory => {
  const kept = new Map<string, string>()
  let day = ''
  return {
    get: (key) => kept.get(key),
    set: (key, value) => {
      const today = key.split('/')[0] ?? ''
      if (today !== day) kept.clear()
      day = today
      kept.set(key, value)
    },
  }
}

const NOBODY = '0'

/** The server names a ticket by its number here and by its code there; the book knows both, and who is called now. */
export const createTicketBook = (memory: QueueMemory = createDayMemory()) => {
  const find = async (date: string, id: number): Promise<KnownTicket | undefined> => {
    const kept = await memory.get(`${date}/ticket/${id}`)
    return kept === undefined ? undefined : (JSON.parse(kept) as KnownTicket)
  }
  const keep = async (date: string, ticket: KnownTicket) => {
    await memory.set(`${date}/ticket/${ticket.id}`, JSON.stringify(ticket))
    await memory.set(`${date}/code/${ticket.code}`, String(ticket.id))
    return ticket
  }
  const called = async (date: string, service: number): Promise<KnownTicket | undefined> => {
    const id = await memory.get(`${date}/called/${service}`)
    return id === undefined || id === NOBODY ? undefined : find(date, Number(id))
  }
  return {
    find,
    called,
    findByCode: async (date: string, code: string): Promise<KnownTicket | undefined> => {
      const id = await memory.get(`${date}/code/${code}`)
      return id === undefined ? undefined : find(date, Number(id))
    },
    take: (date: string, id: number, code: string, service: number) => keep(date, { id, code, service, calls: 0 }),
    /** Notes that a ticket is called now, once more than before. */
    call: async (date: string, id: number, code: string, service: number): Promise<KnownTicket> => {
      const { calls } = (await find(date, id)) ?? { calls: 0 }
      await memory.set(`${date}/called/${service}`, String(id))
      return keep(date, { id, code, service, calls: calls + 1 })
    },
    /** Notes that a ticket left the counter through us. */
    leave: async (date: string, ticket: KnownTicket): Promise<void> => {
      await keep(date, { ...ticket, left: true })
      if ((await called(date, ticket.service))?.id === ticket.id)
        await memory.set(`${date}/called/${ticket.service}`, NOBODY)
    },
    /** Notes that a ticket is at the counter again, called by a screen that does not go through us. */
    comeBack: async (date: string, ticket: KnownTicket): Promise<void> => {
      if (ticket.left) await keep(date, { ...ticket, left: false })
    },
  }
}
export type TicketBook = ReturnType<typeof createTicketBook>
