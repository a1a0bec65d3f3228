import { say } from '@selaras/adapter'
import type { Text } from '@selaras/schemas'

/** What the errors of this adapter say beside those every adapter shares. */
export const texts = {
  document: say(
    'Dokumen yang terbit memerlukan "number" dan "url": OSS mengambil nomor izin dan letak berkasnya.',
    'The document issued needs "number" and "url": OSS takes the number of a permit and where its file lies.',
  ),
  lacks: (missing: string, extension: string) =>
    say(
      `Permohonan kurang ${missing} di bawah extensions["${extension}"].`,
      `The request lacks ${missing} under extensions["${extension}"].`,
    ),
  missing: (field: string) => say(`"${field}" tidak ada.`, `"${field}" is missing.`),
  field: (path: string, wrong: Text) => say(`Isian "${path}" ${wrong.id}.`, `"${path}" ${wrong.en}.`),
  moment: say('harus waktu WIB, YYYY-MM-DD HH:MM:SS', 'must be a moment in WIB, YYYY-MM-DD HH:MM:SS'),
  date: say('harus tanggal, YYYY-MM-DD', 'must be a date, YYYY-MM-DD'),
  longer: (longest: number) =>
    say(
      `lebih panjang dari ${longest} karakter yang diterima OSS`,
      `is longer than the ${longest} characters OSS takes`,
    ),
  kbli: say('harus lima angka', 'must be five digits'),
  type: (type: string) => say(`harus berjenis ${type}`, `must be a ${type}`),
  undeclared: say('bukan isian pesan ini', 'is not a field of this message'),
  list: say('harus daftar', 'must be a list'),
  object: say('harus objek', 'must be an object'),
  refusesParameters: (kode: string) =>
    say(
      `OSS menolak parameter pesan kita; periksa isian permohonannya (kode ${kode}).`,
      `OSS refuses the parameters of our message; check what the request says (kode ${kode}).`,
    ),
  unknownAccess: (kode: string) =>
    say(
      `OSS tidak mengenal akses kita; periksa "userKey" (kode ${kode}).`,
      `OSS does not know our access; check "userKey" (kode ${kode}).`,
    ),
  notAllowed: (kode: string) =>
    say(
      `OSS tidak mengizinkan pertanyaan ini bagi kita; hubungi OSS (kode ${kode}).`,
      `OSS does not allow us this question; ask OSS (kode ${kode}).`,
    ),
  notOffered: (kode: string) =>
    say(
      `OSS tidak menyediakan layanan ini bagi kita; periksa "baseUrl" (kode ${kode}).`,
      `OSS does not offer this service to us; check "baseUrl" (kode ${kode}).`,
    ),
  refusesService: (kode: string) =>
    say(
      `OSS menolak layanan ini bagi kita; hubungi OSS (kode ${kode}).`,
      `OSS refuses us this service; ask OSS (kode ${kode}).`,
    ),
  failed: (kode: string) =>
    say(`OSS gagal mengolah pesan kita (kode ${kode}).`, `OSS failed on our message (kode ${kode}).`),
  slow: (kode: string) =>
    say(`OSS terlalu lama mengolah pesan kita (kode ${kode}).`, `OSS took too long over our message (kode ${kode}).`),
  unknown: (kode: string) =>
    say(`OSS memberi kode yang tidak dikenal (kode ${kode}).`, `OSS gave a code that is not known (kode ${kode}).`),
} as const
