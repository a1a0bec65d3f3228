import type { Text } from '../text.ts'
import { maskDigits } from './mask.ts'

interface Message {
  /** What is wrong. */
  message: Text
  /** What to change. */
  hint: Text
}

const say = (id: string, idHint: string, en: string, enHint: string): Message => ({
  message: { id, en },
  hint: { id: idHint, en: enHint },
})

/**
 * What a person reads when a rule is broken: the one table for server, client, CLI and console.
 * `{name}` is replaced by the parameter of that name.
 */
// biome-ignore format: one line a rule reads as the table it is.
export const messages = {
  'value.missing': say('Wajib diisi.', 'Tambahkan isian ini.', 'Required.', 'Add this field.'),
  'value.type': say('Jenis nilai salah.', 'Kirim {expected}.', 'Wrong type of value.', 'Send {expected}.'),
  'value.unknown-field': say('Isian "{field}" tidak dikenal.', 'Hapus, atau pindahkan ke extensions di bawah identitas peserta Anda.', 'Unknown field "{field}".', 'Remove it, or move it to extensions under your participant id.'),
  'value.not-listed': say('Nilai tidak ada dalam daftar.', 'Pilih salah satu: {options}.', 'Value is not in the list.', 'Choose one of: {options}.'),
  'value.too-small': say('Nilai terlalu pendek atau terlalu kecil.', 'Paling sedikit {minimum}.', 'Too short or too small.', 'At least {minimum}.'),
  'value.too-big': say('Nilai terlalu panjang atau terlalu besar.', 'Paling banyak {maximum}.', 'Too long or too big.', 'At most {maximum}.'),
  'value.pattern': say('Bentuk nilai tidak sesuai.', 'Ikuti pola {pattern}.', 'The value does not have the right form.', 'Follow the pattern {pattern}.'),
  'value.invalid': say('Nilai tidak sah.', 'Periksa isian ini pada skema.', 'Invalid value.', 'Check this field against the schema.'),
  'nik.digits': say('NIK hanya berisi angka.', 'Tulis 16 angka tanpa huruf, spasi, atau tanda baca.', 'A NIK has digits only.', 'Write 16 digits without letters, spaces or punctuation.'),
  'nik.length': say('NIK harus 16 angka.', 'Periksa angka yang kurang atau lebih pada KTP.', 'A NIK has 16 digits.', 'Look for the missing or extra digit on the card.'),
  'nik.birth-date': say('Tanggal lahir dalam NIK tidak ada.', 'Angka 7-12 adalah HHBBTT; hari ditambah 40 bagi perempuan.', 'The birth date inside the NIK does not exist.', 'Digits 7-12 are DDMMYY; the day is raised by 40 for a woman.'),
  'nik.serial': say('Nomor urut NIK tidak boleh 0000.', 'Periksa empat angka terakhir pada KTP.', 'The serial of a NIK is never 0000.', 'Check the last four digits on the card.'),
  'nik.region-unknown': say('Kode wilayah dalam NIK tidak ada dalam daftar.', 'NIK tetap diterima; wilayah lama dapat sudah dimekarkan. Cocokkan dengan KTP.', 'The region inside the NIK is not in the list.', 'The NIK is accepted all the same; the region may have been split. Compare it with the card.'),
  'nib.shape': say('NIB harus 13 angka.', 'Salin NIB dari OSS tanpa spasi.', 'A NIB has 13 digits.', 'Copy the NIB from OSS without spaces.'),
  'kk-number.digits': say('Nomor KK hanya berisi angka.', 'Tulis 16 angka tanpa huruf, spasi, atau tanda baca.', 'A family card number has digits only.', 'Write 16 digits without letters, spaces or punctuation.'),
  'kk-number.length': say('Nomor KK harus 16 angka.', 'Periksa angka yang kurang atau lebih pada Kartu Keluarga.', 'A family card number has 16 digits.', 'Look for the missing or extra digit on the card.'),
  'kk-number.date': say('Tanggal terbit dalam nomor KK tidak ada.', 'Angka 7-12 adalah HHBBTT; hari tidak pernah ditambah 40. Mungkin ini NIK.', 'The day of issue inside the family card number does not exist.', 'Digits 7-12 are DDMMYY, never raised by 40. This may be a NIK.'),
  'npwp.digits': say('NPWP hanya berisi angka.', 'Kirim tanpa titik dan garis.', 'An NPWP has digits only.', 'Send it without dots and hyphens.'),
  'npwp.length': say('NPWP harus 15 atau 16 angka.', 'Periksa angka yang kurang atau lebih pada kartu NPWP.', 'An NPWP has 15 or 16 digits.', 'Look for the missing or extra digit on the card.'),
  'nitku.shape': say('NITKU harus 22 angka.', 'Tulis NPWP 16 angka lalu 6 angka tempat kegiatan usaha.', 'A NITKU has 22 digits.', 'Write the NPWP of 16 digits, then the 6 digits of the place.'),
  'nip.digits': say('NIP hanya berisi angka.', 'Kirim 18 angka tanpa spasi.', 'A NIP has digits only.', 'Send 18 digits without spaces.'),
  'nip.length': say('NIP harus 18 angka.', 'Periksa angka yang kurang atau lebih.', 'A NIP has 18 digits.', 'Look for the missing or extra digit.'),
  'nip.birth-date': say('Tanggal lahir dalam NIP tidak ada.', 'Angka 1-8 adalah TTTTBBHH.', 'The birth date inside the NIP does not exist.', 'Digits 1-8 are YYYYMMDD.'),
  'nip.appointment': say('Pengangkatan dalam NIP tidak sah.', 'Angka 9-14 adalah tahun lalu bulan (PNS), atau tahun lalu 2 dan frekuensi (PPPK).', 'The appointment inside the NIP is not valid.', 'Digits 9-14 are the year, then the month (PNS), or 2 and which contract (PPPK).'),
  'nip.sex': say('Angka ke-15 NIP harus 1 atau 2.', 'Tulis 1 untuk laki-laki, 2 untuk perempuan.', 'Digit 15 of a NIP is 1 or 2.', 'Write 1 for a man, 2 for a woman.'),
  'nop.shape': say('NOP harus 18 angka.', 'Salin dari SPPT PBB tanpa titik dan garis.', 'A NOP has 18 digits.', 'Copy it from the tax notice without dots and hyphens.'),
  'kbli.shape': say('Kode KBLI harus lima angka sebagai teks.', 'Contoh: 01111; nol di depan ikut ditulis.', 'A KBLI code is five digits as text.', 'For example 01111, with its leading zero.'),
  'postal-code.shape': say('Kode pos harus lima angka.', 'Contoh: 53311.', 'A postal code has five digits.', 'For example 53311.'),
  'money.shape': say('Jumlah uang harus rupiah utuh.', 'Contoh: 150000, tanpa sen.', 'An amount is in whole rupiah.', 'For example 150000, without cents.'),
  'language-tag.case': say('Huruf besar kecil kode bahasa tidak tepat.', 'Contoh: id, en-US, jv-Java.', 'The language tag is in the wrong case.', 'For example id, en-US, jv-Java.'),
  'language-tag.shape': say('Kode bahasa tidak sah.', 'Contoh: id atau en.', 'Not a language tag.', 'For example id or en.'),
  'region-code.dots': say('Kode wilayah harus bertitik.', 'Tulis 33.03, bukan 3303.', 'A region code has dots.', 'Write 33.03, not 3303.'),
  'region-code.shape': say('Kode wilayah tidak sah.', 'Bentuknya pp, pp.kk, pp.kk.cc, atau pp.kk.cc.dddd.', 'Not a region code.', 'The form is pp, pp.kk, pp.kk.cc or pp.kk.cc.dddd.'),
  'participant-id.case': say('Identitas peserta memakai huruf kecil.', 'Ubah ke huruf kecil.', 'A participant id is in lower case.', 'Change it to lower case.'),
  'participant-id.shape': say('Identitas peserta harus nama domain.', 'Contoh: mpp.purbalinggakab.go.id.', 'A participant id is a domain name.', 'For example mpp.purbalinggakab.go.id.'),
  'tracking-number.shape': say('Nomor pelacakan harus 12 karakter dalam tiga kelompok.', 'Contoh: 7K3M-9Q2D-X4TV; tanpa huruf I, L, O, U.', 'A tracking number has 12 symbols in three groups.', 'For example 7K3M-9Q2D-X4TV; never I, L, O or U.'),
  'tracking-number.check': say('Nomor pelacakan salah ketik.', 'Bandingkan tiap karakter dengan tanda terima.', 'The tracking number is mistyped.', 'Compare every symbol with the receipt.'),
  'service-id.shape': say('Kode layanan tidak sah.', 'Kata huruf kecil dipisah titik, contoh usaha.nib.', 'Not a service id.', 'Lower-case words separated by dots, such as usaha.nib.'),
  'phone-number.international': say('Nomor telepon harus bentuk internasional.', 'Ganti 0 di depan dengan +62, tanpa spasi.', 'A phone number is in international form.', 'Replace the leading 0 by +62, without spaces.'),
  'phone-number.shape': say('Nomor telepon tidak sah.', 'Contoh: +6281234567890.', 'Not a phone number.', 'For example +6281234567890.'),
  'neighbourhood.digits': say('RT atau RW harus tiga angka.', 'Contoh: 002; pakai angka nol, bukan huruf O.', 'An RT or RW has three digits.', 'For example 002; write the digit zero, not the letter O.'),
  'local-date.shape': say('Tanggal harus YYYY-MM-DD.', 'Contoh: 2026-03-13.', 'A date is YYYY-MM-DD.', 'For example 2026-03-13.'),
  'local-date.calendar': say('Tanggal itu tidak ada di kalender.', 'Periksa hari dan bulan.', 'That day is not in the calendar.', 'Check day and month.'),
  'instant.shape': say('Waktu harus RFC 3339.', 'Contoh: 2026-03-13T10:00:00+07:00.', 'A time is RFC 3339.', 'For example 2026-03-13T10:00:00+07:00.'),
  'instant.zone': say('Waktu tanpa zona.', 'Tambahkan +07:00 (WIB), +08:00 (WITA), +09:00 (WIT), atau Z.', 'The time has no zone.', 'Add +07:00 (WIB), +08:00 (WITA), +09:00 (WIT) or Z.'),
  'instant.calendar': say('Waktu itu tidak ada.', 'Periksa tanggal, jam, dan zona.', 'That time does not exist.', 'Check date, hour and zone.'),
  'citizen-identity.birth-date': say('Tanggal lahir tidak cocok dengan NIK.', 'Samakan tanggal lahir dengan KTP.', 'The birth date does not agree with the NIK.', 'Make it the birth date on the card.'),
  'citizen-identity.sex': say('Jenis kelamin tidak cocok dengan NIK.', 'Hari lahir dalam NIK perempuan ditambah 40; periksa NIK atau jenis kelamin.', 'The sex does not agree with the NIK.', 'The birth day in a woman\'s NIK is raised by 40; check the NIK or the sex.'),
  'complaint.anonymous': say('Laporan anonim tidak memuat pelapor.', 'Hapus reporter, atau ubah anonymous menjadi false.', 'An anonymous report names no reporter.', 'Remove reporter, or set anonymous to false.'),
  'complaint.reporter': say('Laporan ini harus memuat pelapor.', 'Isi reporter, atau ubah anonymous menjadi true.', 'This report must name its reporter.', 'Fill in reporter, or set anonymous to true.'),
  'consent.validity': say('Persetujuan berakhir sebelum diberikan.', 'Samakan validUntil atau givenAt dengan bukti persetujuan.', 'The consent ends before it is given.', 'Correct validUntil or givenAt from the record of the consent.'),
  'consent.withdrawal': say('Persetujuan ditarik sebelum diberikan.', 'Periksa withdrawnAt dan zonanya.', 'The consent is withdrawn before it is given.', 'Check withdrawnAt and its zone.'),
  'agreement.parties': say('Pemberi dan penerima perjanjian sama.', 'Sebut dua peserta yang berbeda.', 'Grantor and grantee are the same.', 'Name two different participants.'),
  'agreement.validity': say('Perjanjian berakhir sebelum mulai.', 'Periksa validFrom dan validUntil.', 'The agreement ends before it begins.', 'Check validFrom and validUntil.'),
  'disposition.unit': say('Disposisi di dalam satu instansi harus menyebut unit.', 'Isi unit, atau ganti to dengan instansi lain.', 'A disposition within one agency names the unit.', 'Fill in unit, or make another agency the receiver.'),
  'queue-ticket.task-order': say('Nomor tugas antrean tidak naik.', 'Urutkan tugas 1-7 lalu 99, masing-masing sekali.', 'The task numbers do not rise.', 'Order the tasks 1 to 7, then 99, each once.'),
  'queue-ticket.task-time': say('Waktu tugas antrean mundur.', 'Periksa jam perangkat antrean.', 'The time of a task goes back.', 'Check the clock of the queue machine.'),
  'joint-service.leg-repeated': say('Kode bagian muncul dua kali.', 'Beri tiap bagian kode sendiri.', 'The code of a leg stands twice.', 'Give every leg its own code.'),
  'joint-service.leg-unknown': say('Bagian pendahulu tidak ada.', 'Pakai kode bagian pada layanan ini.', 'The leg before it does not exist.', 'Use the code of a leg of this service.'),
  'joint-service.cycle': say('Bagian-bagian saling menunggu.', 'Hapus satu pendahulu agar ada bagian yang dapat dimulai.', 'Legs wait for one another.', 'Remove one dependency so that a leg can start.'),
  'joint-request.leg-repeated': say('Kode bagian muncul dua kali.', 'Sisakan satu.', 'The code of a leg stands twice.', 'Keep one.'),
  'joint-request.leg-started': say('Kasus dan status bagian harus ada bersama.', 'Isi keduanya bila bagian sudah dimulai, hapus keduanya bila belum.', 'Case and status of a leg stand together.', 'Fill in both once the leg has started, neither before.'),
  'joint-request.case-repeated': say('Satu kasus dipakai dua kali.', 'Beri tiap bagian kasusnya sendiri.', 'One case is used twice.', 'Give every leg its own case.'),
  'scorecard.measure': say('Indikator tidak utuh.', 'Isi numerator dan denominator, atau hanya notMeasurable.', 'The indicator is not whole.', 'Fill in numerator and denominator, or notMeasurable alone.'),
  'scorecard.period': say('Hari terakhir mendahului hari pertama.', 'Periksa from dan until.', 'The last day comes before the first.', 'Check from and until.'),
  'date.future': say('Tanggal berada di masa depan.', 'Periksa tahun; paling lambat {maximum}.', 'The date lies in the future.', 'Check the year; {maximum} at the latest.'),
  'service.unknown': say('Layanan "{value}" tidak ada di katalog.', 'Pilih dari GET /services.', 'Service "{value}" is not in the catalogue.', 'Choose one from GET /services.'),
  'requirement.missing': say('Persyaratan "{name}" belum dibawa.', 'Tambahkan dokumen berjenis {document}.', 'Requirement "{name}" is missing.', 'Add a document of type {document}.'),
  'transition.illegal': say('Perintah "{command}" tidak berlaku saat status "{status}".', 'Yang dapat dilakukan sekarang: {allowed}.', 'Command "{command}" does not apply while the status is "{status}".', 'Possible now: {allowed}.'),
  'transition.role': say('Peserta ini tidak berwenang atas perintah "{command}".', 'Yang berwenang: {allowed}.', 'This participant may not give the command "{command}".', 'Who may: {allowed}.'),
  'json.syntax': say('Bukan JSON yang sah.', 'Periksa tanda kutip, koma, dan kurung di dekat posisi {position}.', 'Not valid JSON.', 'Check quotes, commas and brackets near position {position}.'),
  'json.utf8': say('Isi bukan UTF-8.', 'Simpan sebagai UTF-8; tiap karakter harus utuh.', 'The body is not UTF-8.', 'Save it as UTF-8; every character must be whole.'),
  'json.size': say('Isi terlalu besar.', 'Paling banyak {maximum} byte; kirim berkas sebagai alamat, bukan isinya.', 'The body is too large.', 'At most {maximum} bytes; send files by address, not by content.'),
  'json.depth': say('Susunan JSON terlalu dalam.', 'Paling dalam {maximum} tingkat.', 'The JSON is nested too deep.', 'At most {maximum} levels.'),
  'json.nodes': say('Isi JSON terlalu banyak.', 'Paling banyak {maximum} nilai.', 'The JSON has too many values.', 'At most {maximum} values.'),
  'json.duplicate-key': say('Nama "{field}" muncul dua kali.', 'Sisakan satu.', 'The name "{field}" stands twice.', 'Keep one.'),
  'json.forbidden-key': say('Nama "{field}" dilarang.', 'Hapus nama itu.', 'The name "{field}" is forbidden.', 'Remove it.'),
  'json.nul': say('Karakter NUL dilarang.', 'Hapus karakter \\u0000.', 'NUL characters are forbidden.', 'Remove \\u0000.'),
  'json.number': say('Angka di luar ±2^53.', 'Kirim angka sepanjang itu sebagai teks.', 'A number beyond ±2^53.', 'Send numbers that long as text.'),
  'idempotency-key.shape': say('Idempotency-Key tidak ada atau tidak sah.', 'Kirim 8-128 karakter huruf, angka, titik, garis; satu kunci untuk satu perintah.', 'Idempotency-Key is missing or malformed.', 'Send 8-128 letters, digits, dots, hyphens; one key for one command.'),
  'if-match.shape': say('If-Match tidak sah.', 'Kirim ETag dari jawaban sebelumnya, contoh "3".', 'If-Match is malformed.', 'Send the ETag of an earlier answer, such as "3".'),
  'entry.chain': say('Catatan tidak menyambung ke catatan sebelumnya.', 'Kirim catatan berurutan mulai nomor {expected}.', 'The entry does not continue the log.', 'Send entries in order from number {expected}.'),
  'entry.owner': say('Hanya pemilik kasus yang menulis catatan.', 'Kirim perintah ke pemilik kasus.', 'Only the owner of a case writes its entries.', 'Send a command to the owner.'),
} satisfies Record<string, Message>

/** Id of a rule a payload can break. */
export type RuleId = keyof typeof messages
export const ruleIds = Object.keys(messages) as RuleId[]

/** What fills a placeholder; words in both languages fill each message in its own. */
export type MessageParameters = Readonly<Record<string, string | number | Text>>

/** A parameter may repeat what a sender wrote: bounded, and without personal numbers. */
const shown = (parameter: string | number | Text, language: keyof Text): string => {
  const words = typeof parameter === 'object' ? parameter[language] : parameter
  return typeof words === 'string' ? maskDigits(words.slice(0, 200)) : String(words)
}

const fill = (text: Text, parameters: MessageParameters): Text => {
  const fillIn = (language: keyof Text) =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const parameter = parameters[name]
      return parameter === undefined ? whole : shown(parameter, language)
    })
  return { id: fillIn('id'), en: fillIn('en') }
}

/** The message of a rule with its parameters filled in. */
export const messageOf = (rule: RuleId, parameters: MessageParameters = {}): Message => ({
  message: fill(messages[rule].message, parameters),
  hint: fill(messages[rule].hint, parameters),
})
