const id = {
  'error.ref-missing':
    '{file}:{line}:{column}, {pointer}: $ref "{reference}" tidak menunjuk apa pun. Perbaiki atau sertakan sasarannya.',
  'error.ref-remote':
    '{file}:{line}:{column}, {pointer}: $ref "{reference}" ada di jaringan, dan tidak diunduh. Bundel dokumen itu lebih dahulu, atau taruh berkasnya di folder yang sama dengan $id tersebut.',
  'error.ref-loop':
    '{file}:{line}:{column}, {pointer}: $ref berputar ke dirinya sendiri. Tunjuk satu skema yang nyata.',
  'error.diff-kind': '"{file}" bukan JSON Schema, OpenAPI, AsyncAPI, atau daftar kode: isinya harus satu objek.',
  'error.diff-kinds':
    '"{old}" dan "{new}" tidak sejenis. Bandingkan folder, JSON Schema, OpenAPI, AsyncAPI, atau daftar kode dengan sejenisnya.',
  'error.diff-version':
    '"{file}" adalah OpenAPI (Swagger) {version}; yang dibaca versi 3. Ubah dahulu menjadi OpenAPI 3, misalnya dengan "Convert to OpenAPI 3" di editor.swagger.io, lalu bandingkan hasilnya.',
  'error.diff-asyncapi':
    '"{file}" adalah AsyncAPI {version}; yang dibaca versi 3. Ubah dahulu, misalnya dengan "asyncapi convert", lalu bandingkan hasilnya.',
  'error.diff-empty':
    'Folder "{file}" tidak memuat OpenAPI (openapi), AsyncAPI (asyncapi), JSON Schema ($schema), atau daftar kode (codes) dalam .json atau .yaml.',
  'level.major': 'MEMUTUS ',
  'level.minor': 'sepadan ',
  'level.patch': 'uraian  ',
  'breaks.input': 'memutus pengirim',
  'breaks.output': 'memutus penerima',
  'diff.in-old': 'lama',
  'diff.same': 'Tidak ada perubahan.\n',
  'diff.summary': '{changes} perubahan, {breaking} memutus. Langkah versi: {verdict}.\n',
}

const en: Record<keyof typeof id, string> = {
  'error.ref-missing':
    '{file}:{line}:{column}, {pointer}: $ref "{reference}" points at nothing. Mend it, or add what it points at.',
  'error.ref-remote':
    '{file}:{line}:{column}, {pointer}: $ref "{reference}" is on the network, and is not fetched. Bundle the document first, or put the file with that $id into the same folder.',
  'error.ref-loop': '{file}:{line}:{column}, {pointer}: the $ref leads back to itself. Point at a schema.',
  'error.diff-kind': '"{file}" is no JSON Schema, OpenAPI, AsyncAPI or code list: it must hold one object.',
  'error.diff-kinds':
    '"{old}" and "{new}" are not of one kind. Compare folders, JSON Schemas, OpenAPI or AsyncAPI documents, or code lists with their like.',
  'error.diff-version':
    '"{file}" is OpenAPI (Swagger) {version}; version 3 is read. Convert it to OpenAPI 3 first, for example by "Convert to OpenAPI 3" at editor.swagger.io, and compare the result.',
  'error.diff-asyncapi':
    '"{file}" is AsyncAPI {version}; version 3 is read. Convert it first, for example by "asyncapi convert", and compare the result.',
  'error.diff-empty':
    'The folder "{file}" holds no OpenAPI (openapi), AsyncAPI (asyncapi), JSON Schema ($schema) or code list (codes) in .json or .yaml.',
  'level.major': 'BREAKING  ',
  'level.minor': 'compatible',
  'level.patch': 'words     ',
  'breaks.input': 'breaks senders',
  'breaks.output': 'breaks receivers',
  'diff.in-old': 'old',
  'diff.same': 'No change.\n',
  'diff.summary': '{changes} changes, {breaking} breaking. Version step: {verdict}.\n',
}

/** What is said when two specifications are compared. */
export const diffMessages = { id, en }
