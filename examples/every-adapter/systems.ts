import type { BpjsBooking } from '@selaras/adapter-bpjs'
import type { MppQueueOptions } from '@selaras/adapter-mpp-queue'
import { createMppQueueSandbox } from '@selaras/adapter-mpp-queue/sandbox'
import { now } from './node.ts'

/** What BPJS asks of a visit beyond its ticket. */
export const booking: BpjsBooking = {
  jenispasien: 'JKN',
  nomorkartu: '0009900000001',
  nik: '9901015708900001',
  nohp: '080000000001',
  kodepoli: 'MAT',
  namapoli: 'MATA',
  norm: '990001',
  kodedokter: '99001',
  namadokter: 'dr. Contoh',
  jampraktek: '08:00-16:00',
  jeniskunjungan: 1,
  nomorreferensi: '0009R0010326B000001',
  estimasidilayani: now() + 1_800_000,
  sisakuotajkn: 4,
  kuotajkn: 30,
  sisakuotanonjkn: 5,
  kuotanonjkn: 10,
  keterangan: 'Peserta harap datang 30 menit lebih awal.',
}

const [kiosk, counter] = ['token-kios', 'token-loket']
const hours = { jam_buka: '08:00:00', jam_tutup: '15:00:00', is_active: 'y' as const }
const schedules = [1, 2, 3, 4, 5].map((day_of_week) => ({ day_of_week, ...hours }))

/** A queue server with one unit and one service, how to reach it, and its screens. */
export const mall = () => {
  const sandbox = createMppQueueSandbox({
    now,
    kioskToken: kiosk,
    units: [{ id: 1, nama_unit: 'Dinas Contoh', is_active: 'y', token: counter, schedules }],
    services: [{ id: 3, unit_id: 1, nama_service: 'KTP', code: 'KTP', loket: '3', limits_queue: 0, is_active: 'y' }],
  })
  const options: MppQueueOptions = {
    baseUrl: 'https://antrian.example.invalid',
    token: counter,
    services: { 'usaha.nib': { unit: 1, service: 3, counter: 'Loket 3' } },
  }
  const screen = (path: string, body: object) =>
    new Request(`https://mpp.example.invalid/adapters/mpp-queue/api/queue/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${path === 'take' ? kiosk : counter}` },
      body: JSON.stringify(body),
    })
  return { sandbox, options, screen }
}
