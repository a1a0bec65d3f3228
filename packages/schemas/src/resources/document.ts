import * as z from 'zod'
import { DocumentType } from '../codelists/document-type.gen.ts'
import { field, resource } from '../contract.ts'
import { LocalDate } from '../formats/local-date.ts'
import { words } from '../text.ts'

/** A document somebody brings or an agency issues (*dokumen*): what it is and where it lies, never its bytes. */
export const Document = resource(
  {
    id: 'Document',
    title: { id: 'Dokumen', en: 'Document' },
    description: {
      id: 'Keterangan satu dokumen: jenis, nomor, penerbit, masa berlaku, dan sidik SHA-256 isinya.',
      en: 'One document: its type, number, issuer, validity, and the SHA-256 of its bytes.',
    },
    source: 'UU 25/2009 art. 21; PermenPANRB 15/2014',
    examples: [{ type: 'identity-card', number: '9901015708900001', issuer: 'Dinas Dukcapil' }],
  },
  {
    type: DocumentType,
    requirement: field('Persyaratan yang dipenuhi', 'Requirement it fulfils', z.string().max(64).optional()),
    number: field('Nomor dokumen', 'Document number', words(150).optional()),
    title: field('Judul', 'Title', words(255).optional()),
    issuer: field('Penerbit', 'Issuer', words(255).optional()),
    issuedOn: LocalDate.optional(),
    validUntil: LocalDate.optional(),
    mediaType: field(
      'Jenis media',
      'Media type',
      z
        .string()
        .regex(/^[a-z]+\/[a-z0-9.+-]+$/)
        .max(127)
        .optional(),
    ),
    url: field(
      'Alamat unduh',
      'Where it can be fetched',
      z
        .string()
        .regex(/^https?:\/\/[^\s]+$/)
        .max(2048)
        .optional(),
    ),
    sha256: field(
      'Sidik SHA-256, base64url',
      'SHA-256 of the bytes, base64url',
      z
        .string()
        .regex(/^[A-Za-z0-9_-]{43}$/)
        .optional(),
    ),
  },
)
export type Document = z.infer<typeof Document>
