import { type Applicant, ComplaintSubmission, isRegionCode } from '@selaras/schemas'
import { toIssues } from '@selaras/schemas/problem'
import { fromDescription, LONGEST } from '../describe.ts'
import type { Language } from '../messages.ts'
import { attributeLines, readAttributes } from './attributes.ts'
import type { Form } from './form.ts'
import { Refusal } from './refusal.ts'
import type { ServiceType } from './service-type.ts'

/** What an app says of whoever reports. GeoReport v2 has no identity number, so this alone names nobody. */
export interface Contact {
  email?: string
  firstName?: string
  lastName?: string
  phone?: string
  accountId?: string
  deviceId?: string
}

const CONTACT = {
  email: 'email',
  firstName: 'first_name',
  lastName: 'last_name',
  phone: 'phone',
  accountId: 'account_id',
  deviceId: 'device_id',
} as const

export const contactIn = (form: Form): Contact =>
  Object.fromEntries(
    Object.entries(CONTACT).flatMap(([name, field]) => {
      const value = form.one(field)
      return value === undefined ? [] : [[name, value]]
    }),
  )

const coordinate = (form: Form, field: 'lat' | 'long', least: number, most: number): number | undefined => {
  const given = form.one(field)
  if (given === undefined) return undefined
  const value = /^[+-]?[0-9]{1,3}(?:\.[0-9]{1,17})?$/.test(given) ? Number(given) : Number.NaN
  if (value >= least && value <= most) return value
  throw new Refusal('location.outside', { field, given: given.slice(0, 32), least, most })
}

/** `lat` and `long`, or `address_string`, or `address_id`: one of them at least. */
const placeIn = (form: Form) => {
  const latitude = coordinate(form, 'lat', -11.5, 6.5)
  const longitude = coordinate(form, 'long', 94.5, 141.5)
  if ((latitude === undefined) !== (longitude === undefined)) throw new Refusal('location.half')
  const address = form.one('address_string')
  const region = form.one('address_id')
  if (latitude === undefined && address === undefined && region === undefined) throw new Refusal('location.missing')
  if (address && address.length > 500) throw new Refusal('text.too-long', { field: 'address_string', most: 500 })
  if (region !== undefined && !isRegionCode(region))
    throw new Refusal('location.region', { given: region.slice(0, 32) })
  return { latitude, longitude, address, region }
}

const attachmentsIn = (form: Form) => {
  const url = form.one('media_url')
  if (url === undefined) return undefined
  if (!/^https?:\/\/[^\s]{1,2000}$/.test(url)) throw new Refusal('media.invalid')
  return [{ type: 'photo', url }]
}

export interface SubmissionOptions {
  service: ServiceType
  channel: string
  /** The desk; answers to questions stand under its id. */
  participant: string
  reporter: Applicant | undefined
  language: Language
}

const present = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined))

/** A posted form as a complaint. Whoever reports is not named by a form, so it is anonymous unless a `reporter` is known. */
export const toSubmission = (form: Form, options: SubmissionOptions): ComplaintSubmission => {
  const { service, channel, participant, reporter, language } = options
  const given = form.one('description') ?? service.name[language]
  if (given.length > LONGEST) throw new Refusal('text.too-long', { field: 'description', most: LONGEST })
  const { title, text, reference } = fromDescription(given)
  const attributes = readAttributes(service, form, language)
  const lines = attributeLines(service, attributes, language)
  const submission = present({
    title: title || service.name[language],
    description: [text || title || service.name[language], ...lines].join('\n'),
    category: service.code,
    channel,
    anonymous: reporter === undefined,
    confidential: service.confidential ?? false,
    reporter,
    place: present(placeIn(form)),
    attachments: attachmentsIn(form),
    reference,
    extensions: lines.length > 0 ? { [participant]: { open311: { attributes } } } : undefined,
  })
  const result = ComplaintSubmission.safeParse(submission)
  if (result.success) return result.data
  const [issue] = toIssues(result.error, submission)
  throw new Refusal('submission.refused', { reason: `${issue?.pointer} ${issue?.message[language]}` })
}
