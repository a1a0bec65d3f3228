import { ClockPolicy } from '../policy.ts'

const base = { source: 'Vectors of the standard', calendar: 'ID', zone: 'Asia/Jakarta' }
const title = (text: string) => ({ id: text, en: text })
const office = ['08:00-12:00', '13:00-16:00']
const week5 = {
  monday: office,
  tuesday: office,
  wednesday: office,
  thursday: office,
  friday: ['08:00-11:30', '13:00-16:30'],
}
const week6 = { ...week5, friday: ['08:00-11:00'], saturday: ['08:00-12:30'] }

const given = [
  { ...base, id: 'five', title: title('Senin-Jumat'), officeHours: week5 },
  { ...base, id: 'six', title: title('Senin-Sabtu'), officeHours: week6 },
  { ...base, id: 'count', title: title('Hari mulai dihitung'), officeHours: week5, startDay: 'count' },
  { ...base, id: 'same-time', title: title('Jam yang sama'), officeHours: week5, endsAt: 'same-time' },
  {
    ...base,
    id: 'count-same-time',
    title: title('Keduanya'),
    officeHours: week6,
    startDay: 'count',
    endsAt: 'same-time',
  },
  { ...base, id: 'makassar', title: title('WITA'), officeHours: week5, zone: 'Asia/Makassar' },
  { ...base, id: 'jayapura', title: title('WIT, enam hari'), officeHours: week6, zone: 'Asia/Jayapura' },
  {
    ...base,
    id: 'sunday',
    title: title('Minggu-Kamis, sampai tengah malam'),
    officeHours: { sunday: ['00:00-24:00'], monday: office, thursday: ['12:00-24:00'] },
  },
  {
    ...base,
    id: 'bali',
    title: title('Libur daerah'),
    officeHours: week5,
    zone: 'Asia/Makassar',
    days: [
      { date: '2026-06-17', name: title('Hari libur contoh'), decree: 'Keputusan Gubernur contoh 1/2026' },
      { date: '2026-06-18', name: title('Hari libur contoh'), decree: 'Keputusan Gubernur contoh 1/2026' },
      { date: '2026-06-20', name: title('Hari libur contoh'), decree: 'Keputusan Gubernur contoh 1/2026' },
      { date: '2027-02-08', name: title('Hari libur contoh'), decree: 'Keputusan Gubernur contoh 2/2026' },
    ],
  },
]

/** Policies the vectors and tests speak of, by id. */
export const policies: Readonly<Record<string, ClockPolicy>> = Object.fromEntries(
  given.map((policy) => [policy.id, ClockPolicy.parse(policy)]),
)
