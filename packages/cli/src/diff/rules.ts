/** What a change means, in both languages; `{name}` is replaced by the parameter of that name. */
export interface Reason {
  id: string
  en: string
}

const reason = (id: string, en: string): Reason => ({ id, en })

const schemaRules = {
  'schema.forbidden': reason('Tidak ada nilai yang diterima lagi.', 'No value is accepted any more.'),
  'schema.allowed': reason('Dulu tidak ada nilai yang diterima, kini ada.', 'Values are accepted where none were.'),
  'type.narrowed': reason('Jenis dipersempit dari {old} ke {new}.', 'The type is narrowed from {old} to {new}.'),
  'type.widened': reason('Jenis diperluas dari {old} ke {new}.', 'The type is widened from {old} to {new}.'),
  'type.changed': reason('Jenis berubah dari {old} ke {new}.', 'The type changes from {old} to {new}.'),
  'nullable.added': reason('Kini boleh null.', 'It may be null now.'),
  'nullable.removed': reason('Tidak boleh null lagi.', 'It may not be null any more.'),
  'enum.added': reason('Nilai {value} ditambahkan.', 'The value {value} is added.'),
  'enum.removed': reason('Nilai {value} dihapus.', 'The value {value} is removed.'),
  'enum.introduced': reason('Kini hanya nilai yang terdaftar.', 'Only listed values are accepted now.'),
  'enum.dropped': reason('Tidak terbatas pada daftar nilai lagi.', 'Values are not limited to a list any more.'),
  'const.changed': reason('Nilai tetap berubah dari {old} ke {new}.', 'The fixed value changes from {old} to {new}.'),
  'code.added': reason('Kode {value} masuk daftar terbuka.', 'The code {value} joins an open list.'),
  'code.removed': reason(
    'Kode {value} keluar dari daftar terbuka; tetap diterima.',
    'The code {value} leaves an open list; it is still accepted.',
  ),
  'pattern.added': reason('Pola {new} kini berlaku.', 'The pattern {new} applies now.'),
  'pattern.removed': reason('Pola {old} tidak berlaku lagi.', 'The pattern {old} does not apply any more.'),
  'pattern.changed': reason(
    'Pola berubah dari {old} ke {new}. Cakupan dua pola tidak dapat dibandingkan dengan pasti, maka dianggap memutus.',
    'The pattern changes from {old} to {new}. Which accepts more cannot be decided for certain, so it counts as breaking.',
  ),
  'format.added': reason('Format {new} kini berlaku.', 'The format {new} applies now.'),
  'format.removed': reason('Format {old} tidak berlaku lagi.', 'The format {old} does not apply any more.'),
  'format.changed': reason('Format berubah dari {old} ke {new}.', 'The format changes from {old} to {new}.'),
  'multiple-of.added': reason('Harus kelipatan {new}.', 'It must be a multiple of {new}.'),
  'multiple-of.removed': reason('Tidak harus kelipatan {old} lagi.', 'It need not be a multiple of {old} any more.'),
  'multiple-of.changed': reason('Kelipatan berubah dari {old} ke {new}.', 'The multiple changes from {old} to {new}.'),
  'keyword.added': reason('{keyword} ditambahkan.', '{keyword} is added.'),
  'keyword.removed': reason('{keyword} dihapus.', '{keyword} is removed.'),
  'keyword.changed': reason(
    '{keyword} berubah; pengaruhnya tidak dapat dipastikan.',
    '{keyword} changes; what that does cannot be decided for certain.',
  ),
  'bound.tightened': reason('{keyword} diperketat: {old} menjadi {new}.', '{keyword} is tightened: {old} to {new}.'),
  'bound.loosened': reason('{keyword} dilonggarkan: {old} menjadi {new}.', '{keyword} is loosened: {old} to {new}.'),
  'unique.required': reason('Isi daftar kini harus berbeda-beda.', 'Items must be unique now.'),
  'unique.dropped': reason('Isi daftar boleh berulang.', 'Items need not be unique any more.'),
  'contains.added': reason('Daftar kini harus memuat isi tertentu.', 'The list must contain certain items now.'),
  'contains.removed': reason(
    'Daftar tidak harus memuat isi tertentu lagi.',
    'The list need not contain them any more.',
  ),
  'contains.tightened': reason('Jumlah isi tertentu diperketat.', 'How many it must contain is tightened.'),
  'contains.loosened': reason('Jumlah isi tertentu dilonggarkan.', 'How many it must contain is loosened.'),
  'required.added': reason('{name} kini wajib.', '{name} is required now.'),
  'required.removed': reason('{name} tidak wajib lagi.', '{name} is not required any more.'),
  'dependent-required.added': reason('{name} kini mewajibkan {other}.', '{name} requires {other} now.'),
  'dependent-required.removed': reason(
    '{name} tidak mewajibkan {other} lagi.',
    '{name} does not require {other} any more.',
  ),
  'property.added': reason('{name} ditambahkan.', '{name} is added.'),
  'property.removed': reason('{name} dihapus.', '{name} is removed.'),
  'pattern-property.added': reason('Isian berpola {pattern} kini diatur.', 'Properties like {pattern} are ruled now.'),
  'pattern-property.removed': reason(
    'Isian berpola {pattern} tidak diatur lagi.',
    'Properties like {pattern} are not ruled any more.',
  ),
  'additional-properties.closed': reason('Isian lain tidak diterima lagi.', 'Other properties are refused now.'),
  'additional-properties.opened': reason('Isian lain kini diterima.', 'Other properties are accepted now.'),
  'alternative.added': reason('Satu alternatif ditambahkan.', 'An alternative is added.'),
  'alternative.removed': reason('Satu alternatif dihapus.', 'An alternative is removed.'),
  'alternative.overlaps': reason(
    'Satu alternatif oneOf ditambahkan; nilai lama mungkin cocok dengan dua. Bedakan dengan const yang wajib.',
    'An alternative of oneOf is added; an old value may fit two. Tell them apart by a required const.',
  ),
  'alternative.lost': reason(
    'Satu alternatif oneOf dihapus; pengaruhnya tidak dapat dipastikan.',
    'An alternative of oneOf is removed; what that does cannot be decided for certain.',
  ),
  'alternatives.introduced': reason('{keyword} kini berlaku.', '{keyword} applies now.'),
  'alternatives.dropped': reason('{keyword} tidak berlaku lagi.', '{keyword} does not apply any more.'),
  'all-of.added': reason('Satu syarat allOf ditambahkan.', 'A condition of allOf is added.'),
  'all-of.removed': reason('Satu syarat allOf dihapus.', 'A condition of allOf is removed.'),
  'not.added': reason('Nilai tertentu kini ditolak.', 'Certain values are refused now.'),
  'not.removed': reason('Nilai tertentu tidak ditolak lagi.', 'Certain values are not refused any more.'),
  'condition.added': reason('Syarat if ditambahkan.', 'A condition is added.'),
  'condition.removed': reason('Syarat if dihapus.', 'A condition is removed.'),
  'default.added': reason('Nilai bawaan {new} ditetapkan.', 'The default {new} is set.'),
  'default.changed': reason(
    'Nilai bawaan berubah dari {old} ke {new}: arti data yang mengosongkannya ikut berubah.',
    'The default changes from {old} to {new}: leaving it out means something else.',
  ),
  'default.removed': reason('Nilai bawaan {old} dihapus.', 'The default {old} is removed.'),
  'read-only.added': reason('Kini hanya dapat dibaca.', 'It is read-only now.'),
  'read-only.removed': reason('Tidak hanya dapat dibaca lagi.', 'It is not read-only any more.'),
  'write-only.added': reason('Kini hanya dapat dikirim.', 'It is write-only now.'),
  'write-only.removed': reason('Tidak hanya dapat dikirim lagi.', 'It is not write-only any more.'),
  'deprecated.added': reason('Ditandai akan ditinggalkan.', 'It is marked as deprecated.'),
  'deprecated.removed': reason('Tidak akan ditinggalkan lagi.', 'It is not deprecated any more.'),
  'annotation.changed': reason('{keyword} berubah; hanya keterangan.', '{keyword} changes; words only.'),
} as const

const openapiRules = {
  'operation.added': reason('Operasi {operation} ditambahkan.', 'The operation {operation} is added.'),
  'operation.removed': reason('Operasi {operation} dihapus.', 'The operation {operation} is removed.'),
  'operation-id.changed': reason(
    'operationId berubah dari {old} ke {new}; kode yang dibuat darinya ikut berubah.',
    'The operationId changes from {old} to {new}; code generated from it changes too.',
  ),
  'parameter.added': reason('Parameter {name} ditambahkan.', 'The parameter {name} is added.'),
  'parameter.added-required': reason('Parameter wajib {name} ditambahkan.', 'The required parameter {name} is added.'),
  'parameter.removed': reason('Parameter {name} dihapus.', 'The parameter {name} is removed.'),
  'parameter.required': reason('Parameter {name} kini wajib.', 'The parameter {name} is required now.'),
  'parameter.optional': reason('Parameter {name} tidak wajib lagi.', 'The parameter {name} is not required any more.'),
  'parameter.style': reason('Cara penulisan {name} berubah.', 'How {name} is written changes.'),
  'path.parameter-renamed': reason(
    'Parameter jalur {old} berganti nama menjadi {new}.',
    'The path parameter {old} is renamed to {new}.',
  ),
  'request-body.added': reason('Isi permintaan ditambahkan.', 'A request body is added.'),
  'request-body.removed': reason('Isi permintaan dihapus.', 'The request body is removed.'),
  'request-body.required': reason('Isi permintaan kini wajib.', 'The request body is required now.'),
  'request-body.optional': reason('Isi permintaan tidak wajib lagi.', 'The request body is not required any more.'),
  'content-type.added': reason('Jenis isi {name} ditambahkan.', 'The content type {name} is added.'),
  'content-type.removed': reason('Jenis isi {name} dihapus.', 'The content type {name} is removed.'),
  'response.added': reason('Jawaban {code} ditambahkan.', 'The response {code} is added.'),
  'response.removed': reason('Jawaban {code} dihapus.', 'The response {code} is removed.'),
  'header.added': reason('Kepala {name} ditambahkan.', 'The header {name} is added.'),
  'header.removed': reason('Kepala {name} dihapus.', 'The header {name} is removed.'),
  'header.required': reason('Kepala {name} kini selalu ada.', 'The header {name} is always there now.'),
  'header.optional': reason('Kepala {name} tidak selalu ada lagi.', 'The header {name} may be missing now.'),
  'security.tightened': reason(
    'Yang dulu cukup ({old}) tidak cukup lagi.',
    'What used to be enough to get in ({old}) is not enough any more.',
  ),
  'security.loosened': reason('Cara masuk {new} ditambahkan.', '{new} is enough to get in now.'),
  'security.scheme-changed': reason('Cara masuk {name} berubah.', 'The security scheme {name} changes.'),
  'security.scope-added': reason('Cakupan {scope} ditambahkan.', 'The scope {scope} is added.'),
  'security.scope-removed': reason('Cakupan {scope} dihapus.', 'The scope {scope} is removed.'),
  'server.added': reason('Alamat {name} ditambahkan.', 'The server {name} is added.'),
  'server.removed': reason('Alamat {name} dihapus.', 'The server {name} is removed.'),
  'server.variable-changed': reason(
    'Bagian alamat {name} berubah dari {old} ke {new}.',
    'The part {name} of the address changes from {old} to {new}.',
  ),
  'server.value-removed': reason(
    'Bagian alamat {name} tidak dapat {value} lagi.',
    'The part {name} of the address cannot be {value} any more.',
  ),
  'server.values-introduced': reason(
    'Bagian alamat {name} kini terbatas pada daftar.',
    'The part {name} of the address is limited to a list now.',
  ),
  'callback.added': reason('Panggilan balik {operation} ditambahkan.', 'The callback {operation} is added.'),
  'callback.removed': reason('Panggilan balik {operation} dihapus.', 'The callback {operation} is removed.'),
  'document.added': reason('Dokumen {name} ditambahkan.', 'The document {name} is added.'),
  'document.removed': reason('Dokumen {name} dihapus.', 'The document {name} is removed.'),
  'document.changed': reason('Bagian yang tidak dipakai berubah.', 'Something nothing refers to changes.'),
} as const

const asyncapiRules = {
  'action.changed': reason('Arah berubah dari {old} ke {new}.', 'The direction changes from {old} to {new}.'),
  'channel.added': reason('Saluran {name} ditambahkan.', 'The channel {name} is added.'),
  'channel.removed': reason('Saluran {name} dihapus.', 'The channel {name} is removed.'),
  'channel.address-changed': reason(
    'Alamat saluran berubah dari {old} ke {new}.',
    'The address of the channel changes from {old} to {new}.',
  ),
  'message.added': reason('Pesan {name} ditambahkan.', 'The message {name} is added.'),
  'message.removed': reason('Pesan {name} dihapus.', 'The message {name} is removed.'),
} as const

/** Every rule, by its id. */
export const rules = { ...schemaRules, ...openapiRules, ...asyncapiRules }
export type RuleId = keyof typeof rules
