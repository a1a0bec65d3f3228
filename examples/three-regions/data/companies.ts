import type { Person } from './people.ts'
import type { Random } from './random.ts'

/** A business as the licensing system (OSS) holds it. */
export interface Company {
  nib: string
  name: string
  /** NIK of the person in charge. */
  director: string
  status: 'active' | 'inactive' | 'revoked'
}

/** Founds businesses as requests need them, and remembers those the licensing system knows. */
export interface CompanyRegister {
  /** A new business of this person; `writtenName` is how the applicant names it. */
  found: (random: Random, owner: Person) => Company & { writtenName: string; isRegistered: boolean }
  registered: () => Company[]
}

const FORMS = ['PT', 'CV', 'CV', 'UD', 'UD', 'Koperasi']
const WORDS =
  'Contoh Sejahtera Teladan Makmur Misal Jaya Rekaan Abadi Umpama Lestari Sampel Mandiri Fiktif Sentosa'.split(' ')

/** Businesses are numbered, so that each oddity returns at a fixed pace. */
const statusOf = (number: number): Company['status'] => {
  if (number % 15 === 6) return 'revoked'
  return number % 15 === 11 ? 'inactive' : 'active'
}
const isUnknown = (number: number) => number % 15 === 9
const isMisnamed = (number: number) => number % 12 === 4

export const companyRegister = (): CompanyRegister => {
  const known: Company[] = []
  let number = 0
  return {
    found: (random, owner) => {
      number += 1
      const name = `${random.pick(FORMS)} ${random.pick(WORDS)} ${random.pick(WORDS)} ${number}`
      const nib = `99${String(number).padStart(11, '0')}`
      const company: Company = { nib, name, director: owner.nik, status: statusOf(number) }
      if (!isUnknown(number)) known.push(company)
      return {
        ...company,
        isRegistered: !isUnknown(number),
        writtenName: isMisnamed(number) ? name.replace(/^\S+/, 'Toko') : name,
      }
    },
    registered: () => known,
  }
}
