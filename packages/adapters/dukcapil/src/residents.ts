/** A synthetic resident of the sandbox, in the words of `CitizenIdentity`. */
export interface Resident {
  /** Begins with 99, as no real NIK does. */
  nik: string
  name: string
  birthPlace?: string
  /** `YYYY-MM-DD`. */
  birthDate?: string
  sex?: 'male' | 'female'
  address?: { street: string; rt?: string; rw?: string }
  /** Left out: alive and on record once. */
  state?: 'deceased' | 'inactive' | 'duplicate' | 'unprocessable'
}

const resident = (nik: string, rest: Omit<Resident, 'nik'>): Resident => ({ nik, ...rest })

/** Residents nobody ever was: region 99 exists in no list. */
export const syntheticResidents: readonly Resident[] = [
  resident('9901015708900001', {
    name: 'Siti Contoh',
    birthPlace: 'Kota Contoh',
    birthDate: '1990-08-17',
    sex: 'female',
    address: { street: 'Jl. Melati No. 1', rt: '001', rw: '002' },
  }),
  resident('9901011203850002', {
    name: 'Budi Percobaan Santoso',
    birthPlace: 'Kota Contoh',
    birthDate: '1985-03-12',
    sex: 'male',
    address: { street: 'Jl. Kenanga No. 7', rt: '003', rw: '001' },
  }),
  resident('9901020101500003', {
    name: 'Almarhum Contoh',
    birthDate: '1950-01-01',
    sex: 'male',
    state: 'deceased',
  }),
  resident('9901024205770004', {
    name: 'Rina Pindah Contoh',
    birthDate: '1977-05-02',
    sex: 'female',
    state: 'inactive',
  }),
  resident('9901020909990005', {
    name: 'Dua Kali Contoh',
    birthDate: '1999-09-09',
    sex: 'male',
    state: 'duplicate',
  }),
  resident('9901020909990006', {
    name: 'Rusak Contoh',
    birthDate: '1999-09-09',
    sex: 'male',
    state: 'unprocessable',
  }),
]
