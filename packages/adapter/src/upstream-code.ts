/**
 * The upstream's own code, fit for an error and a log: up to six letters and digits, or `UNREADABLE`. What is longer may
 * be a sentence, a token or a personal number that landed in the wrong field.
 */
export const upstreamCode = (code: string): string => (/^[0-9A-Za-z_-]{1,6}$/.test(code) ? code : 'UNREADABLE')
