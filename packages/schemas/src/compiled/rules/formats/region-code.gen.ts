// Generated from formats/region-code.ts by `pnpm generate`. Do not edit.

export const reason = (text: string) => (/^[0-9]+$/.test(text) ? 'region-code.dots' : 'region-code.shape')
