const id = {
  'help.read': 'Tunjukkan apa yang dibaca adaptor dari pesan sistem lama',
  'help.sandbox': 'Jalankan tiruan sistem lama di komputer ini',
  'help.new': 'Buat adaptor baru dari contoh: selaras new adapter <nama>',
  'help.option.ndjson': 'Satu baris JSON untuk tiap berkas',
  'help.option.now': 'Waktu yang dipakai pembaca, misalnya 2026-03-13T10:00:00+07:00 (bawaan: sekarang)',
  'help.option.for': 'Berhenti sendiri setelah, misalnya, 30s, 10m, atau 2h',
  'help.option.sandbox-port': 'Porta tiruan pertama; berikutnya memakai porta sesudahnya (bawaan: 8090)',
  'argument.systems': 'sistem|peta.yaml',
  'argument.message': 'pesan',
  'argument.duration': 'lama',
  'error.system-missing': 'Sebutkan sistemnya.{installed}',
  'error.system-unknown':
    'Adaptor "{word}" tidak terpasang.{maybe}{installed} Pasang dengan: npm install @selaras/adapter-{word}',
  'error.system-untried': 'Adaptor "{word}" belum dapat dicoba: paketnya tidak mengekspor ./tryout.',
  'error.system-files': '{system} bertukar berkas dan tidak dipanggil; tiruannya hanya dapat dipakai dari program.',
  'error.systems-installed': ' Yang terpasang di sini: {systems}.',
  'error.message-missing': 'Sebutkan pesan {system} yang dibaca. Pilih: {messages}.',
  'error.message-unknown': 'Pesan "{word}" tidak dikenal {system}.{maybe} Pilih: {messages}.',
  'error.files-missing': 'Sebutkan berkas berisi pesan, atau - untuk masukan baku.',
  'error.map-file': 'Peta "{file}" tidak sah:\n{issues}',
  'error.time': 'Waktu "{value}" tidak sah. Contoh: 2026-03-13T10:00:00+07:00',
  'error.duration': 'Lama "{value}" tidak sah. Contoh: 30s, 10m, 2h; paling lama 24h.',
  'error.sandbox-port':
    'Porta {port} sudah dipakai program lain. Pilih yang lain: selaras sandbox {systems} --port {next}',
  'error.adapter-name':
    'Nama "{value}" tidak dapat dipakai. Pakai huruf kecil, angka, dan tanda hubung, misalnya kios-izin.',
  'error.adapter-folder': 'Folder "{file}" sudah ada isinya. Pindahkan, atau pilih nama lain.',
  'read.unreadable': '{file}: tidak terbaca: {reason}\n',
  'read.nothing': 'tidak ada yang dikenali di dalamnya',
  'sandbox.listening': '{system}: {url}\n',
  'sandbox.examples': '\nContoh panggilan:\n\n',
  'sandbox.faults': 'Tambahkan ?fault= pada alamat untuk melihat gangguan:\n\n',
  'sandbox.until': 'Berhenti setelah {duration}, atau dengan Ctrl+C.\n',
  'new-adapter.done':
    'Adaptor {name} ada di {folder}.\n\n  cd {folder}\n  npm install\n  npm test\n\nLalu tulis ulang upstream.ts, map.ts, dan sandbox.ts untuk sistem Anda.\n',
}

const en: Record<keyof typeof id, string> = {
  'help.read': 'Show what an adapter makes of a message of a legacy system',
  'help.sandbox': 'Run emulated legacy systems on this computer',
  'help.new': 'Make a new adapter from the template: selaras new adapter <name>',
  'help.option.ndjson': 'One line of JSON a file',
  'help.option.now': 'Time the readers go by, such as 2026-03-13T10:00:00+07:00 (default: now)',
  'help.option.for': 'Stop by itself after 30s, 10m or 2h, for example',
  'help.option.sandbox-port': 'Port of the first sandbox; the next ones take those after it (default: 8090)',
  'argument.systems': 'system|map.yaml',
  'argument.message': 'message',
  'argument.duration': 'duration',
  'error.system-missing': 'Name the system.{installed}',
  'error.system-unknown':
    'The adapter "{word}" is not installed.{maybe}{installed} Install it with: npm install @selaras/adapter-{word}',
  'error.system-untried': 'The adapter "{word}" cannot be tried: its package does not export ./tryout.',
  'error.system-files': '{system} goes by files and is never called; its sandbox is for programs only.',
  'error.systems-installed': ' Installed here: {systems}.',
  'error.message-missing': 'Name the message of {system} to read. Choose one of: {messages}.',
  'error.message-unknown': '{system} knows no message "{word}".{maybe} Choose one of: {messages}.',
  'error.files-missing': 'Name the files that hold the messages, or - for standard input.',
  'error.map-file': 'The map "{file}" is invalid:\n{issues}',
  'error.time': '"{value}" is no time. Example: 2026-03-13T10:00:00+07:00',
  'error.duration': '"{value}" is no duration. Examples: 30s, 10m, 2h; at most 24h.',
  'error.sandbox-port':
    'Port {port} is in use by another program. Choose another: selaras sandbox {systems} --port {next}',
  'error.adapter-name':
    'The name "{value}" cannot be used. Use lower-case letters, digits and hyphens, such as kiosk-permits.',
  'error.adapter-folder': 'The folder "{file}" is not empty. Move it away, or choose another name.',
  'read.unreadable': '{file}: not readable: {reason}\n',
  'read.nothing': 'nothing in it is known',
  'sandbox.listening': '{system}: {url}\n',
  'sandbox.examples': '\nExample calls:\n\n',
  'sandbox.faults': 'Add ?fault= to an address to see trouble:\n\n',
  'sandbox.until': 'Stops after {duration}, or with Ctrl+C.\n',
  'new-adapter.done':
    'The adapter {name} is in {folder}.\n\n  cd {folder}\n  npm install\n  npm test\n\nThen rewrite upstream.ts, map.ts and sandbox.ts for your system.\n',
}

/** What read, sandbox and new say. */
export const adapterMessages = { id, en }
