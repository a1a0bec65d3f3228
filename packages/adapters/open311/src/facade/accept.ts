import type { Language } from '../messages.ts'
import { readForm } from './form.ts'
import { Refusal } from './refusal.ts'
import { checkJurisdiction, type Facade, serviceOf } from './show.ts'
import { contactIn, toSubmission } from './submission.ts'

/** Takes a report in: `POST requests`. Whoever sends it again under the same `Idempotency-Key` opens nothing new. */
export const accept = async (facade: Facade, request: Request, language: Language) => {
  const { options, participant, callerOf } = facade
  const form = await readForm(request)
  checkJurisdiction(facade, form)
  const caller = await callerOf(form.one('api_key'))
  if (!caller) throw new Refusal(form.one('api_key') ? 'key.invalid' : 'key.missing')
  const code = form.one('service_code')
  if (code === undefined) throw new Refusal('service.missing')
  const service = serviceOf(facade, code)
  const reporter = await options.reporterOf?.(contactIn(form), caller)
  const submission = toSubmission(form, { service, channel: caller.channel, participant, reporter, language })
  const key = request.headers.get('idempotency-key')
  const { id } = await (caller.desk ?? options.desk).submit(submission, key === null ? {} : { idempotencyKey: key })
  const number = service.type === 'batch' ? { token: id } : { service_request_id: id }
  return [{ ...number, service_notice: null, account_id: null }]
}
