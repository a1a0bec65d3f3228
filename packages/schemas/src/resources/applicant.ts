import * as z from 'zod'
import { field, resource } from '../contract.ts'
import { Nib } from '../formats/nib.ts'
import { PhoneNumber } from '../formats/phone-number.ts'
import { words } from '../text.ts'
import { CitizenIdentity } from './citizen-identity.ts'

const email = z
  .string()
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/)
  .max(254)

/** The business a citizen acts for (*badan usaha*). */
export const Organization = resource(
  {
    id: 'Organization',
    title: { id: 'Badan usaha', en: 'Organization' },
    description: { id: 'Badan usaha yang diwakili pemohon.', en: 'The business an applicant acts for.' },
    source: 'OSS RBA, PIA 4.3.22',
    examples: [{ name: 'PT Contoh Sejahtera', nib: '9120001234567' }],
  },
  { name: field('Nama badan usaha', 'Name of the business', words(255)), nib: Nib.optional() },
)
export type Organization = z.infer<typeof Organization>

/** Who asks for a service (*pemohon*), for themselves or for a business. */
export const Applicant = resource(
  {
    id: 'Applicant',
    title: { id: 'Pemohon', en: 'Applicant' },
    description: {
      id: 'Orang yang mengajukan permohonan, untuk diri sendiri atau badan usaha.',
      en: 'Who asks for a service, for themselves or for a business.',
    },
    source: 'UU 25/2009',
    examples: [{ identity: { nik: '9901015708900001', name: 'Siti Contoh' }, phone: '+6281234567890' }],
  },
  {
    identity: CitizenIdentity,
    organization: Organization.optional(),
    phone: PhoneNumber.optional(),
    email: field('Surel', 'E-mail', email.optional()),
  },
)
export type Applicant = z.infer<typeof Applicant>
