import { evolve, queueTicketLifecycle } from '@selaras/rules'
import type { Entry, QueueTicket } from '@selaras/schemas'
import type { BpjsBooking } from '../index.ts'

export const NOW = Date.parse('2026-03-13T10:00:00+07:00')
export const credentials = { consId: '9901', secret: 'rahasia-konsumen', userKey: 'kunci-antrean' }
export const inbound = { username: 'bpjs-uji', token: 'token-rahasia-fasilitas' }
export const baseUrl = 'https://bpjs.example.invalid/antreanrs'
export const SERVICE = 'kesehatan.poli-mata'
export const CODE = 'RSUD-20260313-012'

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
  estimasidilayani: NOW + 1_800_000,
  sisakuotajkn: 4,
  kuotajkn: 30,
  sisakuotanonjkn: 5,
  kuotanonjkn: 10,
  keterangan: 'Peserta harap datang 30 menit lebih awal.',
}

const ticket = { number: 'A-12', date: '2026-03-13', service: SERVICE, reference: CODE }

/** The log of a ticket: `taken` and then these entries, each a minute after the one before, with the state each made. */
export const visit = (names: readonly (readonly [name: string, data?: object])[], change: object = {}) => {
  const taken = ['taken', { ticket: { ...ticket, ...change }, parties: ['rsud.example.go.id'] }] as const
  let state: QueueTicket | undefined
  return [taken, ...names].map(([name, data = {}], at) => {
    const entry = {
      id: `7K3M-9Q2D-X4TV.${at + 1}`,
      source: 'rsud.example.go.id',
      subject: '7K3M-9Q2D-X4TV',
      type: `queue-ticket.${name}`,
      time: new Date(NOW + at * 60_000).toISOString(),
      sequence: at + 1,
      command: `perintah-${at + 1}`,
      data,
    } as unknown as Entry
    state = evolve(queueTicketLifecycle, state, entry)
    return { entry, state }
  })
}
export const newVisit = (change: object = {}) =>
  visit([['called'], ['registering'], ['registered'], ['called'], ['served'], ['finished'], ['preparing'], ['ready']], {
    registration: true,
    ...change,
  })

export type Step = ReturnType<typeof visit>[number]
