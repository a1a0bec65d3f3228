import * as z from 'zod'

/** Written words: at least one character that is not white space. */
export const words = (max: number) => z.string().min(1).max(max).regex(/\S/)

/** Words a person reads, in Indonesian and English. */
export interface Text {
  id: string
  en: string
}

export const Text = z.strictObject({ id: words(2000), en: words(2000) })
