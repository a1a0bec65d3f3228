const KEY = /^[A-Za-z0-9._~-]{8,128}$/

/** Whether a text can be an `Idempotency-Key`: 8 to 128 letters, digits, dots, hyphens, underscores or tildes. */
export const isCommandKey = (text: string): boolean => KEY.test(text)
