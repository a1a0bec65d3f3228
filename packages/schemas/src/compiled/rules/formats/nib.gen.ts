// Generated from formats/nib.ts by `pnpm generate`. Do not edit.
import type { Reason } from '../../node.ts'

export const nibReason: Reason = () => 'nib.shape'
