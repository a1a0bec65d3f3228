const id = {
  'error.document-folder': '"{file}" adalah folder, bukan berkas. Sebutkan berkas di dalamnya.',
  'error.document-binary': '"{file}" bukan teks UTF-8. Pilih berkas JSON atau YAML, atau simpan ulang sebagai UTF-8.',
  'error.document-large': '"{file}" berukuran {size} MiB; yang dibaca paling besar {maximum} MiB. Bagi dokumennya.',
  'error.document-empty': '"{file}" kosong. Isi dengan dokumen JSON atau YAML.',
  'error.document-deep':
    '{file}:{line}:{column}: dokumen bersarang terlalu dalam, atau memuat dirinya sendiri lewat alias YAML. Pakai $ref untuk bagian yang berulang.',
  'error.yaml-syntax': '{file}:{line}:{column}: bukan JSON atau YAML yang sah: {reason}. Perbaiki baris ini.',
  'error.yaml-duplicate':
    '{file}:{line}:{column}: kunci {word} tertulis dua kali. Hapus atau ganti nama salah satunya.',
  'error.yaml-tab':
    '{file}:{line}:{column}: baris menjorok dengan tab. YAML hanya mengenal spasi; ganti tab dengan spasi.',
  'error.yaml-indentation':
    '{file}:{line}:{column}: jorokan baris tidak sejajar. Samakan spasinya dengan baris setingkat, atau beri tanda kutip pada nilai yang memuat titik dua.',
  'error.yaml-documents':
    '{file}:{line}:{column}: dokumen kedua dimulai di sini (---). Simpan satu dokumen per berkas.',
  'error.yaml-alias':
    '{file}:{line}:{column}: alias {word} tidak punya sasaran di atasnya. Tulis & di depan nama itu pada sasarannya.',
}

const en: Record<keyof typeof id, string> = {
  'error.document-folder': '"{file}" is a folder, not a file. Name a file in it.',
  'error.document-binary': '"{file}" is not UTF-8 text. Choose a JSON or YAML file, or save it again as UTF-8.',
  'error.document-large': '"{file}" has {size} MiB; at most {maximum} MiB are read. Divide the document.',
  'error.document-empty': '"{file}" is empty. Fill it with a JSON or YAML document.',
  'error.document-deep':
    '{file}:{line}:{column}: the document is nested too deeply, or holds itself through a YAML alias. Use $ref for a part that recurs.',
  'error.yaml-syntax': '{file}:{line}:{column}: not valid JSON or YAML: {reason}. Mend this line.',
  'error.yaml-duplicate':
    '{file}:{line}:{column}: the key {word} stands here a second time. Remove or rename one of the two.',
  'error.yaml-tab': '{file}:{line}:{column}: the line is indented with a tab. YAML takes spaces only; replace the tab.',
  'error.yaml-indentation':
    '{file}:{line}:{column}: the indentation does not line up. Use the spaces of the lines beside it, or quote a value that holds a colon.',
  'error.yaml-documents': '{file}:{line}:{column}: a second document begins here (---). Keep one document a file.',
  'error.yaml-alias':
    '{file}:{line}:{column}: the alias {word} has no target above it. Write & before that name at its target.',
}

/** What is said of a JSON or YAML document that cannot be read. */
export const documentMessages = { id, en }
