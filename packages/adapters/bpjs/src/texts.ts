import { say } from '@selaras/adapter'

/** What the errors of this adapter say beside those every adapter shares. */
export const texts = {
  booking: (field: string) =>
    say(
      `Pilihan "booking" memberi "${field}" yang salah atau tidak ada.`,
      `Option "booking" gave a wrong or no "${field}".`,
    ),
  baseUrlMissing: (product: string) =>
    say(
      `Pilihan "baseUrl" tidak ada: alamat ${product} tidak terbuka.`,
      `Option "baseUrl" is missing: the address of ${product} is not public.`,
    ),
  refusesUs: (code: string) =>
    say(
      `BPJS menolak kredensial kita; periksa "credentials" (kode ${code}).`,
      `BPJS refuses our credentials; check "credentials" (code ${code}).`,
    ),
  slowDown: (code: string) => say(`BPJS meminta melambat (kode ${code}).`, `BPJS asks to slow down (code ${code}).`),
  failed: (code: string) => say(`BPJS gagal (kode ${code}).`, `BPJS failed (code ${code}).`),
  refusesMessage: (code: string) =>
    say(
      `BPJS menolak pesan kita; periksa isian tiket dan bookingnya (kode ${code}).`,
      `BPJS refuses our message; check the ticket and its booking (code ${code}).`,
    ),
  cipher: say(
    'BPJS menjawab sesuatu yang tidak dapat dibuka. Periksa "credentials" bila terus begini.',
    'BPJS answered something that cannot be decrypted. Check "credentials" if it stays so.',
  ),
  unpacked: say(
    'Jawaban BPJS terbuka menjadi lebih besar daripada yang dibaca. Persempit yang ditanyakan.',
    'The answer of BPJS unpacks to more than is read. Ask for less.',
  ),
  noDigits: say(
    'Nomor tiket tidak diakhiri angka; BPJS memintanya sebagai "angkaantrean".',
    'The ticket number ends in no digits; BPJS asks for them as "angkaantrean".',
  ),
} as const
