import { jsonMessage, type Reader, read, type Tryout } from '@selaras/adapter'
import { createMppQueueSandbox } from './sandbox.ts'
import { Called, Display, Plain, QueueService, Taken, UnitSchedule } from './upstream.ts'

const kioskToken = 'token-percobaan'
const reader = (of: Reader<unknown>) => jsonMessage('mpp-queue', (message) => read(of, message))
const hours = { jam_buka: '00:00:00', jam_tutup: '24:00:00', is_active: 'y' }
const unit = {
  id: 1,
  nama_unit: 'Dinas Contoh',
  is_active: 'y' as const,
  token: 'token-loket-percobaan',
  schedules: [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => ({ day_of_week, ...hours })),
}
const service = { unit_id: 1, limits_queue: 0, is_active: 'y' }
const authorization = (token: string) => ({ authorization: `Bearer ${token}` })

/** A queue server to be tried: the answers it gives, and its sandbox. */
export const tryout: Tryout = {
  messages: {
    take: reader(Taken),
    'call-next': reader(Called),
    'skip-and-next': reader(Called),
    'update-status': reader(Plain),
    recall: reader(Plain),
    display: reader(Display),
    Service: reader(QueueService),
    UnitSchedule: reader(UnitSchedule),
  },
  sandbox: ({ now }) => {
    const services = [
      { ...service, id: 3, nama_service: 'KTP elektronik', code: 'KTP', loket: '3' },
      { ...service, id: 4, nama_service: 'NIB', code: 'NIB', loket: '4' },
    ]
    return {
      fetch: createMppQueueSandbox({ now, kioskToken, units: [unit], services }).fetch,
      examples: [
        { path: 'api/queue/take', headers: authorization(kioskToken), body: { unit_id: 1, service_id: 3 } },
        { path: 'api/queue/call-next', headers: authorization(unit.token), body: { service_id: 3 } },
        { path: 'api/queue/display' },
      ],
    }
  },
}
