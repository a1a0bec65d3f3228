// Generated from formats/neighbourhood.ts by `pnpm generate`. Do not edit.
import type { Reason } from '../../node.ts'

export const neighbourhoodReason: Reason = () => 'neighbourhood.digits'
