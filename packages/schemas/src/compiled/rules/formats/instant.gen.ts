// Generated from formats/instant.ts by `pnpm generate`. Do not edit.

export const reason = (text: string) => {
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?$/.test(text)) return 'instant.zone'
  return /^[0-9]{4}-[0-9]{2}-[0-9]{2}T/.test(text) ? 'instant.calendar' : 'instant.shape'
}
