const id = {
  'help.generate': 'Tulis klien TypeScript (ky) untuk sebuah dokumen OpenAPI 3.0 atau 3.1',
  'help.option.output': 'Folder tempat client.ts dan types.ts ditulis',
  'help.option.check': 'Jangan tulis; keluar 1 bila klien di folder itu usang',
  'help.option.json': 'Laporkan sebagai satu objek JSON',
  'argument.folder': 'folder',

  'generate.written': '{operations} operasi ditulis ke {folder}; {repairs} hal diperbaiki saat dibaca.\n',
  'generate.unchanged': '{operations} operasi; {folder} sudah sesuai.\n',
  'generate.stale': '{file} usang. Jalankan lagi tanpa --check.\n',
  'generate.refused': '{count} hal harus diperbaiki dalam dokumen; tidak ada yang ditulis.\n',
  'generate.more': 'dan {count} lagi',

  'error.generate-output': 'Belum lengkap: sebutkan folder hasilnya, misalnya -o src/klien.',
  'error.generate-library':
    'openapi-typescript belum terpasang. Jalankan: npx -p selaras -p openapi-typescript@7 -p typescript@5 selaras generate …',
  'error.generate-types': 'Tipe tidak dapat ditulis: {reason}',
  'error.generate-foreign': '"{file}" bukan tulisan selaras generate, dan tidak ditimpa. Pilih folder lain dengan -o.',
  'error.generate-write': 'Folder "{file}" tidak dapat ditulisi ({reason}).',
  'error.generate-kind': 'bukan dokumen OpenAPI: tidak ada "openapi" maupun "paths". Pilih berkas yang berisi OpenAPI.',
  'error.generate-version': 'OpenAPI {word} tidak dikenal. Ubah dokumen ke OpenAPI 3.0 atau 3.1.',
  'error.generate-swagger':
    'Swagger 2.0 tidak dibaca. Ubah dahulu ke OpenAPI 3, misalnya: npx swagger2openapi@7 --outfile openapi.yaml <berkas>',
  'error.generate-dangling': '$ref "{reference}" tidak menunjuk apa pun. Perbaiki, atau tambahkan sasarannya.',
  'error.generate-remote':
    '$ref "{reference}" ada di luar dokumen ini dan tidak diunduh. Bundel dahulu, misalnya: npx @redocly/cli bundle <berkas> -o openapi.yaml',
  'error.generate-outside':
    '$ref "{reference}" menunjuk ke luar folder dokumen, dan tidak dibaca. Pindahkan berkas itu ke dalamnya, atau bundel dahulu.',
  'error.generate-loop': '$ref berputar ke dirinya sendiri. Tunjuk isi yang nyata.',
  'error.generate-shape': 'seharusnya {expected}. Perbaiki bentuknya.',
  'error.generate-parameter':
    'parameter tanpa "name" atau "in" yang sah (path, query, header, cookie). Lengkapi keduanya; isi badan ada di requestBody.',
  'error.generate-no-operation': 'tidak ada satu operasi pun di "paths". Tambahkan operasi, atau pilih dokumen lain.',

  'repair.version-missing': 'tidak ada "openapi"; dibaca sebagai OpenAPI 3.',
  'repair.version-number': '"openapi" {word} tertulis sebagai angka; dibaca sebagai teks.',
  'repair.operation-id-missing': 'tanpa operationId; dinamai {name}.',
  'repair.operation-id-twice': 'operationId "{word}" sudah dipakai operasi lain; dinamai {name}.',
  'repair.name-taken': 'nama {word} sudah terpakai di kelompoknya; dinamai {name}.',
  'repair.parameter-missing': 'parameter path "{word}" tidak diuraikan; dibaca sebagai teks.',
  'repair.parameter-unused': 'parameter path "{word}" tidak ada di alamatnya; ditinggalkan.',
  'repair.cookie': 'parameter cookie "{word}" ditinggalkan; kirim sendiri lewat headers.',
  'repair.callbacks': 'panggilan balik ditinggalkan: klien hanya memanggil; terima dengan server Anda sendiri.',
  'repair.path': 'alamat "{word}" tidak diawali "/"; ditambahkan.',
  'repair.trace': 'TRACE ditinggalkan: fetch tidak dapat mengirimnya.',
  'repair.body': 'badan permintaan {word} ditinggalkan: fetch tidak dapat mengirimnya.',
  'repair.responses': 'tanpa jawaban yang diuraikan; hasilnya unknown.',
  'repair.status': '"{word}" bukan kode status; ditinggalkan.',
  'repair.type': 'jenis "{word}" tidak dikenal JSON Schema; dibaca sebagai unknown.',
  'repair.required': '"required" harus daftar nama; diabaikan.',
  'repair.proto': 'nama "__proto__" ditinggalkan: JavaScript memakainya sendiri.',
  'repair.cycle': 'skema memuat dirinya sendiri tanpa henti; rujukan ini dibaca sebagai unknown.',
  'repair.mapping': 'mapping menunjuk "{word}" yang tidak ada; ditinggalkan.',
  'repair.scheme': 'cara pengamanan "{word}" tidak dapat dikirim klien; ditinggalkan.',
  'repair.security': 'cara pengamanan "{word}" tidak diuraikan di securitySchemes; ditinggalkan.',
}

const en: Record<keyof typeof id, string> = {
  'help.generate': 'Write a TypeScript client (ky) for an OpenAPI 3.0 or 3.1 document',
  'help.option.output': 'Folder that client.ts and types.ts are written to',
  'help.option.check': 'Write nothing; exit 1 when the client in that folder is stale',
  'help.option.json': 'Report as one JSON object',
  'argument.folder': 'folder',

  'generate.written': '{operations} operations written to {folder}; {repairs} things repaired while reading.\n',
  'generate.unchanged': '{operations} operations; {folder} is up to date.\n',
  'generate.stale': '{file} is stale. Run again without --check.\n',
  'generate.refused': '{count} things to mend in the document; nothing was written.\n',
  'generate.more': 'and {count} more',

  'error.generate-output': 'Missing: say where the client goes, for example -o src/client.',
  'error.generate-library':
    'openapi-typescript is not installed. Run: npx -p selaras -p openapi-typescript@7 -p typescript@5 selaras generate …',
  'error.generate-types': 'The types cannot be written: {reason}',
  'error.generate-foreign':
    '"{file}" was not written by selaras generate, and is not overwritten. Choose another folder with -o.',
  'error.generate-write': 'The folder "{file}" cannot be written to ({reason}).',
  'error.generate-kind':
    'not an OpenAPI document: it has neither "openapi" nor "paths". Choose a file that holds OpenAPI.',
  'error.generate-version': 'OpenAPI {word} is not known. Convert the document to OpenAPI 3.0 or 3.1.',
  'error.generate-swagger':
    'Swagger 2.0 is not read. Convert it to OpenAPI 3 first, for example: npx swagger2openapi@7 --outfile openapi.yaml <file>',
  'error.generate-dangling': '$ref "{reference}" points at nothing. Mend it, or add what it points at.',
  'error.generate-remote':
    '$ref "{reference}" is outside this document and is not fetched. Bundle first, for example: npx @redocly/cli bundle <file> -o openapi.yaml',
  'error.generate-outside':
    '$ref "{reference}" leads out of the folder of the document, and is not read. Move that file into it, or bundle first.',
  'error.generate-loop': 'the $ref leads back to itself. Point at something real.',
  'error.generate-shape': 'should be an {expected}. Mend its shape.',
  'error.generate-parameter':
    'a parameter without a valid "name" or "in" (path, query, header, cookie). Add both; a body goes into requestBody.',
  'error.generate-no-operation': 'there is no operation in "paths". Add one, or choose another document.',

  'repair.version-missing': 'no "openapi"; read as OpenAPI 3.',
  'repair.version-number': '"openapi" {word} is written as a number; read as text.',
  'repair.operation-id-missing': 'no operationId; named {name}.',
  'repair.operation-id-twice': 'the operationId "{word}" belongs to another operation; named {name}.',
  'repair.name-taken': 'the name {word} is taken in its group; named {name}.',
  'repair.parameter-missing': 'the path parameter "{word}" is not described; read as text.',
  'repair.parameter-unused': 'the path parameter "{word}" is not in the path; left out.',
  'repair.cookie': 'the cookie parameter "{word}" is left out; send it yourself through headers.',
  'repair.callbacks': 'calls that come back are left out: a client only calls; take them in with a server of your own.',
  'repair.path': 'the path "{word}" does not begin with "/"; added.',
  'repair.trace': 'TRACE is left out: fetch cannot send it.',
  'repair.body': 'the body of {word} is left out: fetch cannot send it.',
  'repair.responses': 'no answer is described; the result is unknown.',
  'repair.status': '"{word}" is no status code; left out.',
  'repair.type': 'JSON Schema knows no type "{word}"; read as unknown.',
  'repair.required': '"required" must be a list of names; ignored.',
  'repair.proto': 'the name "__proto__" is left out: JavaScript has its own use for it.',
  'repair.cycle': 'the schema is made of itself without end; this reference is read as unknown.',
  'repair.mapping': 'the mapping points at "{word}", which is not there; left out.',
  'repair.scheme': 'the client cannot send the security scheme "{word}"; left out.',
  'repair.security': 'the security scheme "{word}" is not described in securitySchemes; left out.',
}

/** What `selaras generate` says. */
export const generateMessages = { id, en }
