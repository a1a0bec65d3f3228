import * as z from 'zod'
import { contract, field } from '../contract.ts'
import { Nib } from '../formats/nib.ts'
import { words } from '../text.ts'
import { CitizenIdentity } from './citizen-identity.ts'

const CitizenClaim = z.strictObject({ kind: z.literal('citizen'), citizen: CitizenIdentity })

const OrganizationClaim = z.strictObject({
  kind: z.literal('organization'),
  nib: Nib,
  name: field('Nama badan usaha', 'Name of the business', words(255).optional()),
})

/** What somebody says about a person or a business, to be checked at the source. */
export const IdentityClaim = z.discriminatedUnion('kind', [CitizenClaim, OrganizationClaim]).register(contract, {
  id: 'IdentityClaim',
  title: { id: 'Pengakuan identitas', en: 'Identity claim' },
  description: {
    id: 'Data orang atau badan usaha yang hendak dicocokkan ke sumbernya.',
    en: 'What somebody says about a person or a business, to be checked at the source.',
  },
  source: 'Dukcapil data-use service; OSS RBA inqueryNIB',
  examples: [{ kind: 'citizen', citizen: { nik: '9901015708900001', name: 'Siti Contoh' } }],
})
export type IdentityClaim = z.infer<typeof IdentityClaim>
