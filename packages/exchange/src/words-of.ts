import type { Issue } from '@selaras/schemas/problem'

/** Both languages of a message, for a text that has room for one. */
export const wordsOf = ({ message, hint }: Issue): string => `${message.id} ${hint.id}\n${message.en} ${hint.en}`
