import * as z from 'zod'
import { field, resource } from '../contract.ts'
import { LocalDate } from '../formats/local-date.ts'
import { Neighbourhood } from '../formats/neighbourhood.ts'
import { isBornOn, Nik, sexIn } from '../formats/nik.ts'
import { PostalCode } from '../formats/postal-code.ts'
import { RegionCode } from '../formats/region-code.ts'
import { breaks } from '../rule.ts'
import { words } from '../text.ts'

export const Address = resource(
  {
    id: 'Address',
    title: { id: 'Alamat', en: 'Address' },
    description: { id: 'Alamat di Indonesia.', en: 'An address in Indonesia.' },
    source: 'Permendagri 19/2018, KTP-el',
    examples: [{ street: 'Jl. Contoh 1', rt: '001', rw: '002', region: '33.03.01.2001', postalCode: '53311' }],
  },
  {
    street: field('Jalan', 'Street', words(255)),
    rt: field('Rukun tetangga', 'Smallest neighbourhood (RT)', Neighbourhood.optional()),
    rw: field('Rukun warga', 'Neighbourhood of several RT (RW)', Neighbourhood.optional()),
    region: RegionCode.optional(),
    postalCode: field('Kode pos', 'Postal code', PostalCode.optional()),
  },
)
export type Address = z.infer<typeof Address>

/** A resident as a counter clerk writes them down (*identitas penduduk*). Verified, never copied: see `IdentityMatch`. */
export const CitizenIdentity = resource(
  {
    id: 'CitizenIdentity',
    title: { id: 'Identitas penduduk', en: 'Citizen identity' },
    description: {
      id: 'Identitas penduduk sebagaimana dicatat petugas; tanggal lahir dan jenis kelamin harus cocok dengan NIK.',
      en: 'A resident as a clerk writes them down; birth date and sex must agree with the NIK.',
    },
    source: 'UU 24/2013; UU 27/2022',
    rules: ['citizen-identity.birth-date', 'citizen-identity.sex'],
    examples: [{ nik: '9901015708900001', name: 'Siti Contoh', birthDate: '1990-08-17', sex: 'female' }],
  },
  {
    nik: Nik,
    name: field('Nama lengkap', 'Full name', words(100)),
    birthPlace: field('Tempat lahir', 'Place of birth', words(100).optional()),
    birthDate: LocalDate.optional(),
    sex: field('Jenis kelamin', 'Sex', z.enum(['male', 'female']).optional()),
    address: Address.optional(),
  },
  (context) => {
    const { nik, birthDate, sex } = context.value
    if (birthDate && !isBornOn(nik, birthDate))
      context.issues.push(breaks('citizen-identity.birth-date', birthDate, ['birthDate']))
    if (sex && sexIn(nik) !== sex) context.issues.push(breaks('citizen-identity.sex', nik, ['nik']))
  },
)
export type CitizenIdentity = z.infer<typeof CitizenIdentity>
