// Generated from resources/directory.ts by `pnpm generate`. Do not edit.
import type { DirectoryDocument } from '../../../resources/directory.ts'
import type { Rule } from '../../node.ts'
import { breaks } from '../rule.gen.ts'

export const directoryDocumentRule: Rule<DirectoryDocument> = (context) => {
    const { issuedAt, expiresAt, participants } = context.value
    if (Date.parse(expiresAt) <= Date.parse(issuedAt))
      context.issues.push(breaks('directory.validity', expiresAt, ['expiresAt']))
    const seen = new Set<string>()
    for (const [at, { id }] of participants.entries()) {
      if (seen.has(id)) context.issues.push(breaks('directory.participant-repeated', id, ['participants', at, 'id']))
      seen.add(id)
    }
  }
