import { dayBetween } from './calendar.ts'
import { type Random, randomOf } from './random.ts'
import type { Region } from './regions.ts'

/** How the population register (Dukcapil) holds somebody; `unknown` is not in it at all. */
type Standing = 'active' | 'deceased' | 'inactive' | 'unknown'

/** A resident who does not exist: the NIK begins with 99, which is no province. */
export interface Person {
  nik: string
  /** Name in the register. */
  name: string
  /** Name as this person writes it on a form. */
  writtenName: string
  birthPlace: string
  birthDate: string
  sex: 'male' | 'female'
  address: { street: string; rt: string; rw: string; region: string }
  phone: string
  standing: Standing
}

const GIVEN = {
  male: 'Agus Bambang Budi Dedi Eko Fajar Hendra Imam Joko Kurnia Lukman Mulyono Nanang Oka Prasetyo Rudi Slamet Taufik Untung Wahyu Yudi Zainal'.split(
    ' ',
  ),
  female:
    'Ani Dewi Endah Fitri Gita Hesti Indah Kartika Lestari Mega Nur Oktavia Puji Ratna Siti Tri Umi Wulan Yanti Zahra'.split(
      ' ',
    ),
}
const SURNAME_STARTS = 'Con Misal Teladan Umpama Sampel Perca Anda Rekaan Fiktif Tamsil'.split(' ')
const SURNAME_ENDS = 'wati toh sari aji ningrat wan puspita adi karsa lana'.split(' ')
const STREETS = 'Contoh Misal Teladan Umpama Rekaan Sampel'.split(' ')

/** Spellings that clerks and registers disagree on. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^Siti/, 'Sitti'],
  [/^Dewi/, 'Dewy'],
  [/^Yudi/, 'Yudhi'],
  [/^Rudi/, 'Rudy'],
  [/^Eko/, 'Eka'],
  [/u/, 'oe'],
  [/y/, 'j'],
  [/i(?=\S*$)/, 'y'],
]

const respelt = (name: string): string => {
  const [from, to] = SPELLINGS.find(([pattern]) => pattern.test(name)) ?? [/$/, ' B']
  return name.replace(from, to)
}

const padded = (value: number, length: number) => String(value).padStart(length, '0')

/** 99, regency and district of first issue, birth date (day + 40 for a woman), serial. */
const nikOf = (region: string, birthDate: string, sex: Person['sex'], serial: number): string => {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const printedDay = padded(Number(day) + (sex === 'female' ? 40 : 0), 2)
  return `99${region.replaceAll('.', '').slice(2)}${printedDay}${month}${year.slice(2)}${padded(serial, 4)}`
}

const nameOf = (random: Random, sex: Person['sex']): string => {
  const given = random.shuffle(GIVEN[sex]).slice(0, random.chance(35) ? 2 : 1)
  return `${given.join(' ')} ${random.pick(SURNAME_STARTS)}${random.pick(SURNAME_ENDS)}`
}

/** Counted, not drawn, so that every oddity is there in every region. */
const standingOf = (serial: number): Standing => {
  if (serial % 40 === 7) return 'unknown'
  if (serial % 40 === 17) return 'deceased'
  return serial % 40 === 27 ? 'inactive' : 'active'
}

const districtOf = (random: Random, region: Region): string => {
  const [code, districts] = random.pick(region.regencies)
  return `${code}.${padded(random.between(1, districts), 2)}`
}

const addressOf = (random: Random, region: string): Person['address'] => ({
  street: `Jl. ${random.pick(STREETS)} ${random.between(1, 99)}${random.chance(15) ? `, Gg. ${random.between(1, 9)}` : ''}`,
  rt: padded(random.between(1, 12), 3),
  rw: padded(random.between(1, 9), 3),
  region,
})

const personOf = (random: Random, region: Region, serial: number): Person => {
  const sex = random.pick(['male', 'female'] as const)
  const name = nameOf(random, sex)
  const birthDate = dayBetween(random, '1958-01-01', '2006-12-31')
  const district = districtOf(random, region)
  return {
    nik: nikOf(district, birthDate, sex, serial),
    name,
    writtenName: serial % 30 === 11 ? respelt(name) : name,
    birthPlace: random.pick(region.birthPlaces),
    birthDate,
    sex,
    address: addressOf(random, district),
    phone: `+628120000${padded(serial, 4)}`,
    standing: standingOf(serial),
  }
}

/** The residents of a region; `firstSerial` keeps NIK and telephone numbers apart between regions. */
export const peopleOf = (region: Region, count: number, firstSerial: number): Person[] => {
  const random = randomOf(`people of ${region.key}`)
  return Array.from({ length: count }, (_, at) => personOf(random, region, firstSerial + at))
}

/** What the population register would answer about them. */
export const residentsOf = (people: readonly Person[]) =>
  people
    .filter(({ standing }) => standing !== 'unknown')
    .map(({ nik, name, birthPlace, birthDate, sex, address, standing }) => ({
      nik,
      name,
      birthPlace,
      birthDate,
      sex,
      address: address.street,
      rt: address.rt,
      rw: address.rw,
      region: address.region,
      status: standing,
    }))
