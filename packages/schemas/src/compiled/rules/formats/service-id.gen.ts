// Generated from formats/service-id.ts by `pnpm generate`. Do not edit.
import type { ServiceId } from '../../../formats/service-id.ts'
import type { Reason, Rule } from '../../node.ts'
import { breaks } from '../rule.gen.ts'

const SERVICE_ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/

const MAX_LENGTH = 64

export const serviceIdReason: Reason = () => 'service-id.shape'

export const serviceIdRule: Rule<ServiceId> = (context) => {
    const long = SERVICE_ID_PATTERN.test(context.value) && context.value.length > MAX_LENGTH
    if (long) context.issues.push(breaks('service-id.shape', context.value))
  }
