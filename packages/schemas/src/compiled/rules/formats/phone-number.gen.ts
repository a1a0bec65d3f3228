// Generated from formats/phone-number.ts by `pnpm generate`. Do not edit.

export const reason = (text: string) => (/^(0|62|8)[0-9 -]+$/.test(text) ? 'phone-number.international' : 'phone-number.shape')
