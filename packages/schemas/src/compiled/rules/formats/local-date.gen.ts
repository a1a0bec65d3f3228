// Generated from formats/local-date.ts by `pnpm generate`. Do not edit.

export const reason = (text: string) =>
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? 'local-date.calendar' : 'local-date.shape'
