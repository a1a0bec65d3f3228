import { dayBetween, TODAY } from './calendar.ts'
import { type ComplaintInput, type Topic, topics } from './complaint-topics.ts'
import type { Person } from './people.ts'
import { type Random, randomOf } from './random.ts'
import { jakarta, type Region } from './regions.ts'

/** The thirteen channels of Jakarta, apps and messages more often than offices. */
const JAKARTA_CHANNELS =
  'jaki jaki jaki jaki jaki jaki sms-whatsapp sms-whatsapp twitter twitter lapor lapor facebook email leader-social-media city-hall inspectorate mayor-office district-office village-office village-office mass-media'.split(
    ' ',
  )
/** `laporgub` is the provincial desk: a channel outside the code list, which must survive. */
const REGENCY_CHANNELS =
  'mpp-counter mpp-counter sms-whatsapp sms-whatsapp lapor lapor laporgub laporgub facebook email district-office village-office'.split(
    ' ',
  )

const channelsOf = (region: Region) => (region === jakarta ? JAKARTA_CHANNELS : REGENCY_CHANNELS)

const reporterOf = (random: Random, person: Person): NonNullable<ComplaintInput['reporter']> => {
  const { nik, writtenName: name, birthDate, sex, address } = person
  const identity = random.chance(70) ? { nik, name, birthDate, sex, address: { ...address } } : { nik, name }
  return { identity, ...(random.chance(80) ? { phone: person.phone } : {}) }
}

/** Only JAKI pins a place on the map. */
const placeOf = (random: Random, { address }: Person, channel: string): NonNullable<ComplaintInput['place']> => ({
  region: address.region,
  address: `${address.street.split(',')[0]}, dekat ${random.pick(['pasar', 'sekolah', 'puskesmas', 'balai warga', 'halte'])}`,
  ...(channel === 'jaki'
    ? { latitude: -random.between(61200, 63400) / 10000, longitude: random.between(1067300, 1069400) / 10000 }
    : {}),
})

/** Anonymity and confidentiality are the reporter's own wish, more so against an official. */
const wishesOf = (random: Random, { sensitive }: Topic) => ({
  anonymous: random.chance(sensitive ? 45 : 20),
  confidential: random.chance(sensitive ? 50 : 8),
})

const complaintOf = (random: Random, region: Region, person: Person): ComplaintInput => {
  const topic = random.pick(topics)
  const channel = random.pick(channelsOf(region))
  const wishes = wishesOf(random, topic)
  const place = placeOf(random, person, channel)
  const occurredOn = dayBetween(random, '2026-02-16', TODAY)
  return {
    title: topic.title,
    description: `${random.pick(topic.seen)} Lokasi: ${place.address}.`,
    classification: topic.classification,
    category: topic.category,
    channel,
    ...wishes,
    ...(wishes.anonymous ? {} : { reporter: reporterOf(random, person) }),
    ...(random.chance(90) ? { occurredOn } : {}),
    place,
    ...(random.chance(30) ? { attachments: [{ type: 'report-evidence', mediaType: 'image/jpeg' }] } : {}),
  }
}

/** The same event, told again by somebody else through another channel: a likely duplicate. */
const retold = (random: Random, region: Region, earlier: ComplaintInput, person: Person): ComplaintInput => {
  const { reporter: _, attachments: __, ...event } = earlier
  const channel = random.pick(channelsOf(region).filter((other) => other !== earlier.channel && other !== 'jaki'))
  const { region: where, address } = earlier.place ?? {}
  return {
    ...event,
    channel,
    anonymous: false,
    reporter: reporterOf(random, person),
    place: { ...(where ? { region: where } : {}), ...(address ? { address } : {}) },
  }
}

/** The number the sending system gave: JK, day and serial in Jakarta's own way; a plain register elsewhere. */
const referenceOf = (region: Region, number: number): string =>
  region === jakarta
    ? `JK${TODAY.replaceAll('-', '').slice(2)}${String(number).padStart(4, '0')}`
    : `${region.prefix}-ADU-${String(number).padStart(4, '0')}`

const RETOLD_EVERY = 12

/** `count` complaints as the channels of a region have them on file. */
export const complaintsOf = (region: Region, people: readonly Person[], count: number): ComplaintInput[] => {
  const random = randomOf(`complaints of ${region.key}`)
  const told: ComplaintInput[] = []
  for (let number = 1; number <= count; number++) {
    const person = random.pick(people)
    const earlier = number % RETOLD_EVERY === 0 ? random.pick(told) : undefined
    const complaint = earlier ? retold(random, region, earlier, person) : complaintOf(random, region, person)
    told.push({ ...complaint, reference: referenceOf(region, number) })
  }
  return told
}
