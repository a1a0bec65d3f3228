import * as z from 'zod'
import { CODE_PATTERN } from '../codelists/code.ts'
import { ComplaintChannel } from '../codelists/complaint-channel.gen.ts'
import { ComplaintClassification } from '../codelists/complaint-classification.gen.ts'
import { ComplaintStatus } from '../codelists/complaint-status.gen.ts'
import { field, resource } from '../contract.ts'
import { LocalDate } from '../formats/local-date.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { RegionCode } from '../formats/region-code.ts'
import { TrackingNumber } from '../formats/tracking-number.ts'
import { breaks } from '../rule.ts'
import { words } from '../text.ts'
import { Applicant } from './applicant.ts'
import { clock } from './case-clock.ts'
import { caseFields } from './case-fields.ts'
import { Document } from './document.ts'
import { Extensions } from './extensions.ts'
import { Response } from './response.ts'

const RULES = ['complaint.anonymous', 'complaint.reporter']

const Place = z.strictObject({
  region: RegionCode.optional(),
  address: words(500).optional(),
  latitude: z.number().min(-11.5).max(6.5).optional(),
  longitude: z.number().min(94.5).max(141.5).optional(),
})

const EXAMPLE = {
  title: 'Jalan berlubang',
  description: 'Lubang besar di depan pasar.',
  channel: 'jaki',
  anonymous: true,
  confidential: false,
  place: { region: '31.71', address: 'Jl. Contoh' },
}

const submission = {
  title: field('Judul', 'Title', words(150)),
  description: field('Isi laporan', 'What happened', words(5000)),
  classification: field(
    'Klasifikasi menurut pelapor; petugas menetapkannya saat verifikasi',
    'Classification as the reporter sees it; verification settles it',
    ComplaintClassification.optional(),
  ),
  category: field('Kategori', 'Category', z.string().regex(CODE_PATTERN).max(64).optional()),
  channel: ComplaintChannel,
  anonymous: field(
    'Anonim: tentang siapa yang melapor. Identitas pelapor tinggal pada kanal dan tidak dikirim; reporter tidak boleh ada. Isi laporan boleh diumumkan.',
    'Anonymous: about who reports. The identity stays with the channel and is never sent; there is no reporter. The content may be made public.',
    z.boolean(),
  ),
  confidential: field(
    'Rahasia: tentang isi laporan. Hanya pihak yang memegang kasus yang membacanya; isi tidak diumumkan. Pelapor tetap dikenal mereka, kecuali laporan juga anonim.',
    'Confidential: about the content. Only the parties that hold the case read it; it is not made public. They still know the reporter, unless the report is anonymous too.',
    z.boolean(),
  ),
  reporter: Applicant.optional(),
  occurredOn: LocalDate.optional(),
  place: field('Tempat kejadian', 'Where it happened', Place.optional()),
  attachments: field('Bukti', 'Evidence', z.array(Document).max(20).optional()),
  reference: field('Nomor pada sistem pengirim', 'Number in the sending system', words(100).optional()),
  extensions: Extensions.optional(),
}

/** *Anonim* names nobody; every other report names its reporter. */
const checkReporter = (context: z.core.ParsePayload<{ anonymous: boolean; reporter?: unknown }>) => {
  const { anonymous, reporter } = context.value
  if (anonymous && reporter) context.issues.push(breaks('complaint.anonymous', undefined, ['reporter']))
  if (!anonymous && !reporter) context.issues.push(breaks('complaint.reporter', undefined, ['reporter']))
}

/** What a channel sends to open a complaint. */
export const ComplaintSubmission = resource(
  {
    id: 'ComplaintSubmission',
    title: { id: 'Pengajuan pengaduan', en: 'Complaint submission' },
    description: { id: 'Isi pengaduan dari satu kanal.', en: 'What a channel sends.' },
    source: 'Perpres 76/2013; PermenPANRB 62/2018',
    rules: RULES,
    examples: [EXAMPLE],
  },
  submission,
  checkReporter,
)
export type ComplaintSubmission = z.infer<typeof ComplaintSubmission>

/** A complaint (*pengaduan*) as its log says it stands now. */
export const Complaint = resource(
  {
    id: 'Complaint',
    title: { id: 'Pengaduan', en: 'Complaint' },
    description: {
      id: 'Pengaduan menurut catatan kasusnya saat ini.',
      en: 'A complaint as its log says it stands now.',
    },
    source: 'Perpres 76/2013; PermenPANRB 62/2018',
    rules: RULES,
    examples: [
      {
        ...EXAMPLE,
        id: '7K3M-9Q2D-X4TV',
        owner: 'pengaduan.jakarta.go.id',
        parties: ['pengaduan.jakarta.go.id'],
        status: 'received',
        responses: [],
        sequence: 1,
        submittedAt: '2026-03-13T10:00:00+07:00',
        updatedAt: '2026-03-13T10:00:00+07:00',
      },
    ],
  },
  {
    ...submission,
    ...caseFields,
    assigned: ParticipantId.optional(),
    status: ComplaintStatus,
    clock,
    note: field('Alasan atau catatan terakhir', 'Latest reason or note', words(2000).optional()),
    responses: field('Tanggapan instansi', 'Answers of agencies', z.array(Response).max(100)),
    mergedInto: TrackingNumber.optional(),
  },
  checkReporter,
)
export type Complaint = z.infer<typeof Complaint>
