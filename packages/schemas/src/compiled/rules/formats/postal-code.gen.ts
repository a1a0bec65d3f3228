// Generated from formats/postal-code.ts by `pnpm generate`. Do not edit.
import type { Reason } from '../../node.ts'

export const postalCodeReason: Reason = () => 'postal-code.shape'
