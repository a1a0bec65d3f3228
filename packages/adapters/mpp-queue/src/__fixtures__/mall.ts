import type { Entry, QueueTicket } from '@selaras/schemas'
import type { MppQueueOptions } from '../index.ts'
import { createMppQueueSandbox, type MppQueueSandboxOptions } from '../sandbox.ts'

export const NOW = Date.parse('2026-03-13T10:00:00+07:00')
export const kioskToken = 'token-rahasia-kios'
export const counterToken = 'token-rahasia-loket'
export const baseUrl = 'https://antrian.example.invalid'
export const KTP = 'kependudukan.ktp'
export const NIB = 'usaha.nib'

const hours = { jam_buka: '08:00:00', jam_tutup: '15:00:00', is_active: 'y' }
const weekdays = [1, 2, 3, 4, 5].map((day_of_week) => ({ day_of_week, ...hours }))
const unit = { id: 1, nama_unit: 'Dinas Contoh', is_active: 'y' as const, token: counterToken, schedules: weekdays }
const service = (id: number, code: string, more: object = {}) => ({
  id,
  unit_id: 1,
  nama_service: `Layanan ${code}`,
  code,
  loket: String(id),
  limits_queue: 0,
  is_active: 'y',
  ...more,
})

export const mall = (options: Partial<MppQueueSandboxOptions> = {}) =>
  createMppQueueSandbox({
    now: () => NOW,
    kioskToken,
    units: [unit, { ...unit, id: 2, token: 'token-rahasia-lain' }],
    services: [
      service(3, 'KTP'),
      service(4, 'NIB'),
      service(5, 'SIM', { limits_queue: 1 }),
      service(6, 'TUTUP', { is_active: 'n' }),
      service(7, 'PANJANGLAH'),
    ],
    ...options,
  })

export const options: MppQueueOptions = {
  baseUrl,
  token: counterToken,
  services: { [KTP]: { unit: 1, service: 3, counter: 'Loket 3' }, [NIB]: { unit: 1, service: 4 } },
  timeout: 200,
}

/** A call of a screen: the kiosk's, or a counter's. */
export const screen = (path: string, body: object | string = {}, token?: string): Request =>
  new Request(`https://mpp.example.invalid/adapters/mpp-queue/api/queue/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token ?? (path === 'take' ? kioskToken : counterToken)}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

export const ticket = (id: number, number: string, change: object = {}) =>
  ({ id: '7K3M-9Q2D-X4TV', number, service: KTP, reference: `mpp-queue:${id}`, ...change }) as unknown as QueueTicket
export const entry = (name: string, change: object = {}) =>
  ({
    type: `queue-ticket.${name}`,
    time: '2026-03-13T03:00:00Z',
    command: 'perintah-1',
    data: {},
    ...change,
  }) as unknown as Entry
