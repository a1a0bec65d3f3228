import type { Complaint, ServiceRequest } from '@selaras/schemas'
import type { HttpMap } from './upstream.ts'

const common = {
  id: '7K3M-9Q2D-X4TV',
  owner: 'mpp.example.id',
  assigned: 'dinas.example.id',
  parties: ['mpp.example.id', 'dinas.example.id'],
  sequence: 1,
  submittedAt: '2026-03-13T10:00:00+07:00',
  updatedAt: '2026-03-13T10:00:00+07:00',
  reference: 'R-1',
}
const identity = { nik: '9901015708900001', name: 'Siti Contoh', birthDate: '1990-08-17' }
const request = { ...common, status: 'submitted', service: 'usaha.nib', applicant: { identity }, documents: [] }
const complaint = {
  ...common,
  status: 'dispatched',
  title: 'Lampu jalan mati',
  description: 'Lampu jalan di depan pasar mati.',
  channel: 'sp4n',
  category: 'jalan',
  reporter: { identity },
}

/** A case about nobody, of the kind and service the map speaks of. */
export const exampleCase = ({ cases }: HttpMap): ServiceRequest | Complaint =>
  (cases.kind === 'complaint'
    ? complaint
    : { ...request, service: cases.services?.[0] ?? request.service }) as unknown as ServiceRequest | Complaint
