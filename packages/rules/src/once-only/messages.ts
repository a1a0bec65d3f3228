import type { Text } from '@selaras/schemas'

/** What a counter clerk reads aloud; `{name}` is replaced by the parameter of that name. */
// biome-ignore format: one line a message reads as the table it is.
export const onceOnlyMessages = {
  bring: { id: 'Bawa {name}, sekali untuk {legs}.', en: 'Bring {name}, once for {legs}.' },
  identity: { id: '{name} tidak perlu dibawa: identitas sudah diverifikasi.', en: '{name} need not be brought: the identity is verified.' },
  held: { id: '{name} tidak perlu dibawa: sudah ada pada {holder}.', en: '{name} need not be brought: {holder} already holds it.' },
  leg: { id: '{name} tidak perlu dibawa: diterbitkan bagian {leg}.', en: '{name} need not be brought: the leg {leg} issues it.' },
  optional: { id: '{name} tidak wajib dibawa.', en: '{name} is not mandatory.' },
  'not-held': { id: 'Belum ada instansi yang memegangnya.', en: 'No agency holds it yet.' },
  'not-issued': { id: 'Yang ada pada {holder} belum berlaku.', en: 'The one {holder} holds is not in force yet.' },
  expired: { id: 'Yang ada pada {holder} sudah habis masa berlakunya.', en: 'The one {holder} holds has expired.' },
  issuer: { id: 'Yang ada pada {holder} bukan dari penerbit yang diterima.', en: 'The one {holder} holds is not from an accepted issuer.' },
  agreement: { id: '{holder} belum punya perjanjian untuk menyerahkannya.', en: '{holder} has no agreement to hand it over.' },
  consent: { id: 'Anda belum memberi persetujuan kepada {holder} untuk menyerahkannya.', en: 'You have not consented to {holder} handing it over.' },
  'consent-expired': { id: 'Persetujuan Anda kepada {holder} sudah berakhir.', en: 'Your consent to {holder} has ended.' },
  'consent-withdrawn': { id: 'Persetujuan Anda kepada {holder} sudah ditarik.', en: 'Your consent to {holder} has been withdrawn.' },
  summary: { id: 'Dari {required} dokumen, {bring} dibawa dan {saved} tidak perlu dibawa.', en: 'Of {required} documents, {bring} must be brought and {saved} need not be.' },
} satisfies Record<string, Text>

export type OnceOnlyMessage = keyof typeof onceOnlyMessages

/** A message filled in; words in both languages fill each language with its own. */
export const say = (key: OnceOnlyMessage, parameters: Readonly<Record<string, string | number | Text>> = {}): Text => {
  const fill = (language: keyof Text) =>
    onceOnlyMessages[key][language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = parameters[name]
      return String(typeof value === 'object' ? value[language] : value)
    })
  return { id: fill('id'), en: fill('en') }
}

/** Sentences after one another. */
export const sayAll = (texts: readonly Text[]): Text => ({
  id: texts.map(({ id }) => id).join(' '),
  en: texts.map(({ en }) => en).join(' '),
})
