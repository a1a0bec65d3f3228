import type { ScorecardDimension, Text } from '@selaras/schemas'

/** One indicator: what it divides by what, and from which entries. */
export interface IndicatorDefinition {
  dimension: ScorecardDimension
  name: Text
  formula: Text
  /** Entry types it counts; none where the figures come from elsewhere. */
  sources: readonly string[]
  /** Why there is no figure when nothing could be counted. */
  notMeasurable: Text
}

const text = (id: string, en: string): Text => ({ id, en })

/** Every indicator of the scorecard, by id. A figure is numerator by denominator, from 0 to 1; more is better. */
export const scorecardIndicators = {
  'answered-by-first-agency': {
    dimension: 'coordination',
    name: text('Dijawab instansi pertama', 'Answered by the first agency'),
    formula: text(
      'pengaduan yang jawaban pertamanya datang tanpa pernah dialihkan ÷ pengaduan yang pertama kali dijawab pada periode ini',
      'complaints first answered without ever being handed back ÷ complaints first answered in the period',
    ),
    sources: ['complaint.redirected', 'complaint.answered'],
    notMeasurable: text('Belum ada pengaduan yang dijawab.', 'No complaint was answered yet.'),
  },
  'joint-completed': {
    dimension: 'coordination',
    name: text('Layanan terpadu tuntas', 'Joint requests completed'),
    formula: text(
      'permohonan terpadu selesai ÷ permohonan terpadu yang berakhir pada periode ini',
      'joint requests completed ÷ joint requests that ended in the period',
    ),
    sources: ['joint-request.completed', 'joint-request.refused', 'joint-request.withdrawn', 'joint-request.expired'],
    notMeasurable: text('Belum ada permohonan terpadu yang berakhir.', 'No joint request has ended yet.'),
  },
  'cases-shared': {
    dimension: 'integration',
    name: text('Kasus lintas instansi', 'Cases shared by agencies'),
    formula: text(
      'kasus yang dibuka bersama paling sedikit dua peserta ÷ kasus yang dibuka pada periode ini',
      'cases opened with at least two participants ÷ cases opened in the period',
    ),
    sources: ['service-request.submitted', 'joint-request.submitted', 'complaint.received'],
    notMeasurable: text('Belum ada kasus yang dibuka.', 'No case was opened yet.'),
  },
  'requests-in-joint': {
    dimension: 'integration',
    name: text('Permohonan dalam layanan terpadu', 'Requests within joint services'),
    formula: text(
      'permohonan layanan yang menjadi bagian layanan terpadu ÷ permohonan layanan yang diajukan pada periode ini',
      'service requests that are legs of a joint service ÷ service requests submitted in the period',
    ),
    sources: ['service-request.submitted'],
    notMeasurable: text('Belum ada permohonan layanan.', 'No service request was submitted yet.'),
  },
  'entries-in-sequence': {
    dimension: 'synchronisation',
    name: text('Catatan tanpa celah', 'Entries without a gap'),
    formula: text(
      'catatan yang langsung menyambung catatan sebelumnya ÷ catatan lanjutan kasus yang masih terbuka pada periode ini',
      'entries that directly follow the one before ÷ further entries of open cases in the period',
    ),
    sources: ['service-request.*', 'joint-request.*', 'complaint.*'],
    notMeasurable: text('Belum ada kasus yang berlanjut.', 'No case has gone on yet.'),
  },
  'replicas-equal': {
    dimension: 'synchronisation',
    name: text('Salinan sama', 'Replicas equal'),
    formula: text(
      'salinan kasus yang sidiknya sama dengan pemiliknya ÷ salinan yang dibandingkan',
      'replicas whose digest equals that of the owner ÷ replicas compared',
    ),
    sources: [],
    notMeasurable: text(
      'Salinan belum dibandingkan dengan pemiliknya.',
      'Replicas have not been compared with the owners.',
    ),
  },
  'documents-not-asked': {
    dimension: 'simplification',
    name: text('Dokumen tidak diminta lagi', 'Documents not asked again'),
    formula: text(
      'persyaratan yang dipenuhi produk bagian lain ÷ persyaratan itu ditambah dokumen yang dibawa, pada permohonan terpadu yang selesai',
      'requirements fulfilled by the product of another leg ÷ these and the documents brought, over joint requests completed',
    ),
    sources: ['joint-request.submitted', 'joint-request.redefined', 'joint-request.completed'],
    notMeasurable: text(
      'Belum ada permohonan terpadu yang selesai dengan dokumen.',
      'No joint request with documents was completed yet.',
    ),
  },
  'never-returned': {
    dimension: 'simplification',
    name: text('Tanpa pengembalian berkas', 'Never returned for completion'),
    formula: text(
      'permohonan diterbitkan atau ditolak tanpa pernah dikembalikan ÷ permohonan yang diterbitkan atau ditolak pada periode ini',
      'requests issued or refused without ever being returned ÷ requests issued or refused in the period',
    ),
    sources: ['service-request.returned', 'service-request.issued', 'service-request.refused'],
    notMeasurable: text('Belum ada permohonan yang diputus.', 'No request was decided yet.'),
  },
  'complaints-in-time': {
    dimension: 'responsiveness',
    name: text('Pengaduan dijawab tepat waktu', 'Complaints answered in time'),
    formula: text(
      'pengaduan yang jawaban pertamanya tidak lewat tenggat ÷ pengaduan bertenggat yang dijawab pada periode ini, ditambah yang lewat tenggat dan belum dijawab',
      'complaints first answered by their due instant ÷ complaints with one that were answered in the period, and those overdue and unanswered',
    ),
    sources: ['complaint.received', 'complaint.answered'],
    notMeasurable: text('Belum ada pengaduan yang tenggatnya diketahui.', 'No complaint has a known due instant yet.'),
  },
  'requests-in-time': {
    dimension: 'responsiveness',
    name: text('Permohonan diputus tepat waktu', 'Requests decided in time'),
    formula: text(
      'permohonan yang diterbitkan atau ditolak tidak lewat tenggat ÷ permohonan bertenggat yang diputus pada periode ini, ditambah yang lewat tenggat dan belum diputus',
      'requests issued or refused by their due instant ÷ requests with one that were decided in the period, and those overdue and undecided',
    ),
    sources: ['service-request.submitted', 'service-request.issued', 'service-request.refused'],
    notMeasurable: text('Belum ada permohonan yang tenggatnya diketahui.', 'No request has a known due instant yet.'),
  },
  'survey-index': {
    dimension: 'satisfaction',
    name: text('Indeks kepuasan masyarakat', 'Satisfaction index'),
    formula: text(
      'jumlah nilai sembilan unsur ÷ (36 × responden pada periode ini); dikali 100 menjadi indeks dengan bobot tepat 1/9',
      'sum of the answers to nine elements ÷ (36 × respondents in the period); times 100 it is the index of exact weight 1/9',
    ),
    sources: ['survey.answered'],
    notMeasurable: text('Belum ada survei.', 'No survey yet.'),
  },
} satisfies Record<string, IndicatorDefinition>

export type IndicatorId = keyof typeof scorecardIndicators
