import type { Client } from '@selaras/client'
import type { Handler } from '@selaras/exchange'
import type { Complaint, ServiceRequest } from '@selaras/schemas'
import { services } from './participants.ts'
import type { RunningNode } from './start-node.ts'

/** What the counter of an agency does with a case that lands on its desk. */
interface Agency {
  node: RunningNode
  /** Where NIBs are registered; the number comes back through the OSS adapter. */
  registerBusiness?: (request: ServiceRequest) => Promise<void>
}

const verify = (client: Client, request: ServiceRequest, key: string) =>
  client.identity.verify({ kind: 'citizen', citizen: request.applicant.identity }, { idempotencyKey: `${key}.citizen` })

const verifyBusiness = async (client: Client, request: ServiceRequest, key: string) => {
  const { organization } = request.applicant
  if (!organization?.nib) return 'match'
  const claim = { kind: 'organization' as const, nib: organization.nib, name: organization.name }
  return (await client.identity.verify(claim, { idempotencyKey: `${key}.business` })).status
}

const examine =
  ({ node }: Agency): Handler =>
  async (entry, state, command) => {
    const request = state as ServiceRequest
    if (request.assigned !== node.id || request.status !== 'submitted') return
    const person = await verify(node.client, request, entry.id)
    if (person.status === 'deceased' || person.status === 'not-found' || person.status === 'inactive')
      return command('refuse', {
        reason: `Identitas pemohon tidak dapat dipakai (${person.status}). / The applicant's identity cannot be used.`,
      })
    if (person.status !== 'match')
      return command('return', {
        reason: 'Nama tidak sesuai KTP-el; perbaiki lalu ajukan lagi. / The name differs from the identity card.',
      })
    if ((await verifyBusiness(node.client, request, entry.id)) !== 'match')
      return command('return', {
        reason: 'NIB tidak aktif atau nama usaha berbeda di OSS. / The NIB is inactive or the name differs in OSS.',
      })
    await command('accept')
    await command('start')
  }

const feeOf = ({ service }: ServiceRequest): number => services.find(({ id }) => id === service)?.fee.amount ?? 0

/** Half of the applicants pay at once; the others are what "waiting" means. */
const hasPaid = (request: ServiceRequest) => Number(request.reference?.at(-1)) % 2 === 0

const process =
  ({ node }: Agency): Handler =>
  async (_entry, state, command) => {
    const request = state as ServiceRequest
    if (request.assigned !== node.id) return
    const amount = feeOf(request)
    if (amount > 0) return command('request-payment', { payment: { amount } })
    await command('approve')
  }

const collect =
  ({ node }: Agency): Handler =>
  async (_entry, state, command) => {
    const request = state as ServiceRequest
    if (request.assigned !== node.id || !hasPaid(request)) return
    await command('confirm-payment')
    await command('approve')
  }

const issue =
  ({ node, registerBusiness }: Agency): Handler =>
  async (entry, state, command) => {
    const request = state as ServiceRequest
    if (request.assigned !== node.id) return
    if (request.service === 'usaha.nib' && registerBusiness) return registerBusiness(request)
    await command('issue', {
      document: { type: 'permit', number: `${request.service}/${entry.subject}`, issuer: node.id },
    })
  }

const answerComplaint =
  (node: RunningNode): Handler =>
  async (_entry, state, command) => {
    const complaint = state as Complaint
    if (complaint.assigned !== node.id) return
    await command('start')
    // Too little to act on: the reporter is asked, unless nobody knows who it is.
    if (!complaint.place && !complaint.anonymous)
      return command('ask-reporter', { text: 'Di mana kejadiannya? / Where did it happen?' })
    await command('respond', { text: 'Sudah ditindaklanjuti di lapangan. / Followed up on site.' })
  }

/** Puts an agency to work on the requests for its services. */
export const processRequests = (agency: Agency): void => {
  const { exchange } = agency.node
  exchange.on('service-request.submitted', examine(agency))
  exchange.on('service-request.started', process(agency))
  exchange.on('service-request.payment-requested', collect(agency))
  exchange.on('service-request.approved', issue(agency))
}

/** Puts whoever a complaint is handed to at work on an answer. */
export const answerComplaints = (node: RunningNode): void => {
  node.exchange.on('complaint.dispatched', answerComplaint(node))
  node.exchange.on('complaint.escalated', answerComplaint(node))
}
