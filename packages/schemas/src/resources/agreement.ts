import * as z from 'zod'
import { field, resource } from '../contract.ts'
import { LocalDate } from '../formats/local-date.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { breaks } from '../rule.ts'
import { Text, words } from '../text.ts'
import { Attribute } from './attribute.ts'

/** What one participant lets another do with its data (*perjanjian kerja sama*): operations, attributes, purpose, validity. */
export const Agreement = resource(
  {
    id: 'Agreement',
    title: { id: 'Perjanjian kerja sama', en: 'Agreement' },
    description: {
      id: 'Operasi dan atribut yang boleh dipakai penerima untuk satu tujuan selama masa berlaku. Yang tidak disebut tidak diberikan.',
      en: 'Operations and attributes a grantee may use for one purpose while it is valid. What is not named is not granted.',
    },
    source: 'UU 27/2022; Selaras',
    rules: ['agreement.parties', 'agreement.validity'],
    examples: [
      {
        id: 'PKS-0001-2026',
        grantor: 'dukcapil.purbalinggakab.go.id',
        grantee: 'dpmptsp.purbalinggakab.go.id',
        operations: ['identity.verify'],
        attributes: ['identity.nik', 'identity.name'],
        purpose: { id: 'Verifikasi pemohon', en: 'Verification of applicants' },
        validFrom: '2026-01-01',
        validUntil: '2026-12-31',
      },
    ],
  },
  {
    id: field('Nomor perjanjian', 'Agreement number', words(100)),
    grantor: field('Pemberi', 'Who grants', ParticipantId.clone()),
    grantee: field('Penerima', 'Who is granted', ParticipantId.clone()),
    operations: field(
      'Operasi yang boleh dipanggil',
      'Operations that may be called',
      z
        .array(
          z
            .string()
            .regex(/^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/)
            .max(64),
        )
        .min(1)
        .max(100),
    ),
    attributes: field('Atribut yang boleh diberikan', 'Attributes that may be given', z.array(Attribute).max(200)),
    purpose: Text,
    legalBasis: field('Dasar hukum', 'Legal basis', words(500).optional()),
    validFrom: field('Berlaku mulai', 'First day it is valid', LocalDate.clone()),
    validUntil: field('Berlaku sampai dengan', 'Last day it is valid', LocalDate.clone()),
  },
  (context) => {
    const { grantor, grantee, validFrom, validUntil } = context.value
    if (grantor === grantee) context.issues.push(breaks('agreement.parties', grantee, ['grantee']))
    if (validUntil < validFrom) context.issues.push(breaks('agreement.validity', validUntil, ['validUntil']))
  },
)
export type Agreement = z.infer<typeof Agreement>
