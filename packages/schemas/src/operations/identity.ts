import { IdentityClaim } from '../resources/identity-claim.ts'
import { IdentityMatch } from '../resources/identity-match.ts'
import { WRITE } from './common.ts'
import type { Operation } from './operation.ts'

/** Verification at the source (profile `identity`). */
export const identityOperations: readonly Operation[] = [
  {
    id: 'identity.verify',
    profile: 'identity',
    method: 'POST',
    path: '/identity/verify',
    summary: { id: 'Cocokkan identitas ke sumbernya', en: 'Verify an identity at its source' },
    body: IdentityClaim,
    output: IdentityMatch,
    status: 200,
    problems: [...WRITE, 'upstream'],
    idempotent: true,
    access: 'participant',
  },
]
