import type { Case } from '@selaras/rules'
import type { Complaint, Entry } from '@selaras/schemas'

export const DESK = 'pengaduan.purbalinggakab.go.id'
export const NOW = Date.parse('2026-03-13T03:00:00Z')

const submission = {
  title: 'Jalan berlubang',
  description: 'Lubang besar di depan pasar.\nSudah seminggu.',
  category: 'roads',
  channel: 'jaki',
  anonymous: false,
  confidential: false,
  reporter: {
    identity: { nik: '9901015708900001', name: 'Siti Contoh Binti Contoh' },
    email: 'siti@contoh.example',
    phone: '+6281234567890',
  },
  place: { latitude: -7.3884, longitude: 109.3639, address: 'Jl. Contoh 8', region: '33.03' },
  attachments: [{ type: 'photo', url: 'https://foto.example.invalid/1.jpg' }],
}

export const complaint = {
  ...submission,
  id: '7K3M-9Q2D-X4TV',
  owner: DESK,
  parties: [DESK],
  status: 'received',
  responses: [],
  sequence: 1,
  submittedAt: '2026-03-13T09:59:00+07:00',
  updatedAt: '2026-03-13T09:59:00+07:00',
} as unknown as Complaint
export const state = complaint as Case

export const entryOf = (type: string, data: Record<string, unknown>, sequence = 1) =>
  ({
    specversion: '1.0',
    id: `${complaint.id}.${sequence}`,
    source: DESK,
    subject: complaint.id,
    type,
    time: '2026-03-13T02:59:00Z',
    datacontenttype: 'application/json',
    sequence,
    previous: 'A'.repeat(43),
    actor: DESK,
    command: `command-${sequence}`,
    data,
  }) as unknown as Entry

export const received = entryOf('complaint.received', { complaint: submission, parties: [DESK] })
