import { say } from '@selaras/adapter'

/** What the errors of this adapter say beside those every adapter shares. */
export const texts = {
  noVerdict: say('Dukcapil menjawab tanpa hasil verifikasi.', 'Dukcapil answered without a verdict.'),
  login: (code: string) =>
    say(
      `Dukcapil menolak login; periksa "credentials" (kode ${code}).`,
      `Dukcapil refuses the login; check "credentials" (code ${code}).`,
    ),
  address: (code: string) =>
    say(
      `Dukcapil tidak menerima alamat kita; mintalah agar didaftarkan (kode ${code}).`,
      `Dukcapil does not admit our address; ask for it to be whitelisted (code ${code}).`,
    ),
  quota: (code: string) =>
    say(`Kuota Dukcapil hari ini habis (kode ${code}).`, `Dukcapil has served the quota of today (code ${code}).`),
  closed: (code: string) =>
    say(
      `Dukcapil di luar jam layanannya; setel "hours" (kode ${code}).`,
      `Dukcapil is outside its allowed hours; set "hours" (code ${code}).`,
    ),
  parameters: (code: string) =>
    say(
      `Pesan kita kurang lengkap bagi Dukcapil; periksa "dialect" dan "method" (kode ${code}).`,
      `Dukcapil misses parameters in our message; check "dialect" and "method" (code ${code}).`,
    ),
  account: (code: string) =>
    say(
      `Dukcapil tidak mendapat pengguna, sandi, atau alamat; periksa "credentials" (kode ${code}).`,
      `Dukcapil misses user, password or address; check "credentials" (code ${code}).`,
    ),
  ownAddress: (code: string) =>
    say(
      `Dukcapil tidak dapat membaca alamat kita; periksa "credentials.ip" (kode ${code}).`,
      `Dukcapil cannot read our address; check "credentials.ip" (code ${code}).`,
    ),
  institution: (code: string) =>
    say(
      `Menurut Dukcapil lembaga kita tidak aktif; hubungi Dukcapil (kode ${code}).`,
      `Dukcapil says our institution is not active; ask Dukcapil (code ${code}).`,
    ),
  user: (code: string) =>
    say(
      `Menurut Dukcapil pengguna kita tidak aktif; hubungi Dukcapil (kode ${code}).`,
      `Dukcapil says our user is not active; ask Dukcapil (code ${code}).`,
    ),
  unknown: (code: string) =>
    say(
      `Dukcapil memberi kode yang tidak dikenal (kode ${code}).`,
      `Dukcapil gave a code that is not known (code ${code}).`,
    ),
} as const
