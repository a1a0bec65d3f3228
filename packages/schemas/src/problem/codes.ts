import type { Text } from '../text.ts'

interface ProblemKind {
  status: number
  title: Text
  detail: Text
}

const kind = (status: number, title: Text, detail: Text): ProblemKind => ({ status, title, detail })
const text = (id: string, en: string): Text => ({ id, en })

/** The closed list of problems, each a `urn:selaras:problem:<code>` with its HTTP status. */
export const problemKinds = {
  'malformed-json': kind(
    400,
    text('JSON tidak terbaca', 'Malformed JSON'),
    text('Isi permintaan tidak dapat dibaca.', 'The body cannot be read.'),
  ),
  'invalid-header': kind(
    400,
    text('Header tidak sah', 'Invalid header'),
    text('Satu header permintaan tidak sah.', 'A request header is invalid.'),
  ),
  unauthenticated: kind(
    401,
    text('Belum dikenali', 'Unauthenticated'),
    text('Sertakan kunci atau tanda tangan peserta.', 'Send the key or signature of a participant.'),
  ),
  forbidden: kind(
    403,
    text('Tidak berwenang', 'Forbidden'),
    text('Peserta ini tidak boleh melakukan ini.', 'This participant may not do this.'),
  ),
  'not-found': kind(
    404,
    text('Tidak ditemukan', 'Not found'),
    text('Tidak ada yang dapat ditunjukkan di alamat ini.', 'Nothing to show at this address.'),
  ),
  'method-not-allowed': kind(
    405,
    text('Metode tidak berlaku', 'Method not allowed'),
    text('Periksa metode HTTP pada dokumen OpenAPI.', 'Check the HTTP method in the OpenAPI document.'),
  ),
  'illegal-transition': kind(
    409,
    text('Perintah tidak berlaku', 'Illegal transition'),
    text('Status kasus tidak menerima perintah ini.', 'The status of the case does not accept this command.'),
  ),
  'key-reused': kind(
    409,
    text('Kunci dipakai ulang', 'Idempotency key reused'),
    text(
      'Kunci yang sama pernah dipakai untuk isi lain; pakai kunci baru.',
      'The same key was used for another body; use a new key.',
    ),
  ),
  'entry-conflict': kind(
    409,
    text('Catatan tidak menyambung', 'Entry conflict'),
    text('Catatan tidak melanjutkan salinan yang dipegang.', 'The entries do not continue the replica held here.'),
  ),
  erased: kind(
    410,
    text('Sudah dihapus', 'Erased'),
    text(
      'Data pribadi pada kasus ini sudah dihapus; jangan kirim lagi.',
      'The personal data of this case was erased; do not send it again.',
    ),
  ),
  'sequence-mismatch': kind(
    412,
    text('Kasus sudah berubah', 'The case has changed'),
    text('Ambil keadaan terbaru, lalu ulangi.', 'Fetch the latest state, then try again.'),
  ),
  'too-large': kind(
    413,
    text('Terlalu besar', 'Too large'),
    text('Isi permintaan melampaui batas.', 'The body exceeds the limit.'),
  ),
  'unsupported-media-type': kind(
    415,
    text('Jenis isi tidak didukung', 'Unsupported media type'),
    text('Kirim application/json.', 'Send application/json.'),
  ),
  invalid: kind(
    422,
    text('Data tidak sah', 'Invalid data'),
    text('Ada isian yang harus diperbaiki.', 'Some fields must be mended.'),
  ),
  'too-many-requests': kind(
    429,
    text('Terlalu sering', 'Too many requests'),
    text('Tunggu sesuai Retry-After.', 'Wait as Retry-After says.'),
  ),
  internal: kind(
    500,
    text('Kesalahan di pihak kami', 'Our mistake'),
    text('Coba lagi; bila berulang, hubungi pengelola.', 'Try again; if it repeats, call the operator.'),
  ),
  upstream: kind(
    502,
    text('Sistem tujuan gagal', 'Upstream failed'),
    text('Sistem di belakang kami tidak menjawab dengan benar.', 'A system behind us did not answer properly.'),
  ),
  unavailable: kind(
    503,
    text('Sedang tidak tersedia', 'Unavailable'),
    text('Coba lagi sesuai Retry-After.', 'Try again as Retry-After says.'),
  ),
} satisfies Record<string, ProblemKind>

export type ProblemCode = keyof typeof problemKinds
export const problemCodes = Object.keys(problemKinds) as ProblemCode[]
