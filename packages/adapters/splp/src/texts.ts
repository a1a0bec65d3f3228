import { say } from '@selaras/adapter'

/** What the errors of this adapter say beside those every adapter shares. */
export const texts = {
  dots: say(
    'Pilihan "context", "version", dan "tenant" tidak boleh memuat "." atau "..".',
    'Options "context", "version" and "tenant" must not hold "." or "..".',
  ),
  header: (name: string) =>
    say(
      `Kepala "${name}" milik gerbang di sini; buktikan diri kepada sistem di belakangnya dengan cara lain.`,
      `Header "${name}" is the gateway's here; the system behind it must be proved otherwise.`,
    ),
  unauthenticated: (reason: string) =>
    say(
      `SPLP menolak token atau kunci; periksa "token", "tokenHeader", dan "apiKey" (${reason}).`,
      `SPLP refuses the token or key; check "token", "tokenHeader" and "apiKey" (${reason}).`,
    ),
  forbidden: (reason: string) =>
    say(
      `Kita tidak berlangganan API ini di SPLP; hubungi penerbitnya (${reason}).`,
      `SPLP has no subscription of ours for this API; ask its publisher (${reason}).`,
    ),
  'not-found': (reason: string) =>
    say(
      `SPLP tidak mengenal API di sini; periksa "context", "version", dan "tenant" (${reason}).`,
      `SPLP knows no API here; check "context", "version" and "tenant" (${reason}).`,
    ),
  'bad-request': (reason: string) =>
    say(`SPLP tidak dapat membaca pesan kita (${reason}).`, `SPLP cannot read our message (${reason}).`),
  throttled: (reason: string) => say(`SPLP meminta melambat (${reason}).`, `SPLP asks to slow down (${reason}).`),
  blocked: (reason: string) =>
    say(
      `SPLP memblokir kita atau API ini; hubungi pengelolanya (${reason}).`,
      `SPLP has blocked us or the API; ask its operator (${reason}).`,
    ),
  'participant-unreachable': (reason: string) =>
    say(
      `SPLP tidak mendapat jawaban dari sistem di belakangnya (${reason}).`,
      `SPLP got no answer from the system behind it (${reason}).`,
    ),
  internal: (reason: string) => say(`SPLP gagal (${reason}).`, `SPLP failed (${reason}).`),
} as const
