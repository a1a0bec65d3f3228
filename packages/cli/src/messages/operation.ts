const id = {
  'help.keys': 'Kunci tanda tangan: buat (new), ganti (rotate), cabut (revoke), daftar (list)',
  'help.directory': 'Tanda tangani direktori peserta sebagai koordinator',
  'help.option.log': 'Log sebagai text (yang perlu perhatian) atau json (setiap kejadian) (bawaan: text)',
  'help.option.ring': 'Berkas kunci (bawaan: selaras.keys.json)',
  'help.option.curve': 'Kurva kunci baru (bawaan: Ed25519)',
  'argument.kid': 'kid',
  'keys.created': 'Kunci {kid} dibuat di {file}. Jangan salin berkas itu ke tempat lain.\n',
  'keys.rotated':
    'Kunci {kid} di {file} menggantikan yang lama mulai {from}; sejak itu yang lama masih berlaku sehari.\n',
  'keys.revoked': 'Kunci {kid} di {file} dicabut: tanda tangannya tidak dipercaya lagi sejak direktori memuatnya.\n',
  'keys.none-left': 'Tidak ada lagi kunci yang berlaku; jalankan: selaras keys rotate\n',
  'keys.publish': 'Serahkan bagian publik berikut kepada koordinator direktori:\n',
  'state.valid': 'berlaku',
  'state.revoked': 'dicabut',
  'state.ended': 'berakhir',
  'state.future': 'belum berlaku',
  'error.ring-missing': 'Berkas kunci "{file}" tidak ada. Buat dengan: selaras keys new --ring {file}',
  'error.ring-exists': 'Berkas kunci "{file}" sudah ada dan tidak ditimpa. Ganti kuncinya dengan: selaras keys rotate',
  'error.ring-open':
    'Berkas kunci "{file}" dapat dibaca pengguna lain. Jalankan: chmod 600 {file}; lalu ganti kuncinya.',
  'error.ring-invalid': 'Berkas kunci "{file}" tidak sah; pulihkan dari cadangan:\n{issues}',
  'error.ring-kid': 'Kunci "{kid}" tidak ada di "{file}". Yang ada: {known}',
  'error.ring-kept': 'Kunci di "{file}" tidak dapat dibaca; yang sebelumnya tetap dipakai. Periksa: selaras keys list',
  'error.config-secret': 'Konfigurasi "{file}", {pointer}: berkas rahasia {name} tidak dapat dibaca ({reason}).',
  'error.config-two-trusts':
    'Konfigurasi "{file}", {pointer}: pilih "ring" (tanda tangan) atau "accept" dan "present" (kunci API), tidak keduanya.',
  'error.config-master-key':
    'Konfigurasi "{file}", {pointer}: kunci induk harus berbentuk <id>:<43 karakter base64url>, satu setiap baris.',
  'error.config-private-key':
    'Konfigurasi "{file}", {pointer}: kunci privat harus PEM (PKCS #8) berjenis RSA, P-256, atau Ed25519.',
  'error.config-refused': 'Konfigurasi "{file}" tidak dapat dipakai: {reason}',
  'error.postgres-driver': 'Basis data PostgreSQL memerlukan paket pg. Jalankan: npm install pg',
}

const en: Record<keyof typeof id, string> = {
  'help.keys': 'Signing keys: make (new), replace (rotate), withdraw (revoke), list',
  'help.directory': 'Sign a directory of participants as its coordinator',
  'help.option.log': 'Log as text (what needs attention) or json (every event) (default: text)',
  'help.option.ring': 'Key ring file (default: selaras.keys.json)',
  'help.option.curve': 'Curve of a new key (default: Ed25519)',
  'argument.kid': 'kid',
  'keys.created': 'Key {kid} is made in {file}. Copy that file nowhere else.\n',
  'keys.rotated': 'Key {kid} in {file} takes over at {from}; the one before it counts for a day more.\n',
  'keys.revoked': 'Key {kid} in {file} is revoked: nothing it signed is believed once the directory says so.\n',
  'keys.none-left': 'No valid key is left; run: selaras keys rotate\n',
  'keys.publish': 'Give this public part to the coordinator of the directory:\n',
  'state.valid': 'valid',
  'state.revoked': 'revoked',
  'state.ended': 'ended',
  'state.future': 'not yet valid',
  'error.ring-missing': 'There is no key ring "{file}". Make one: selaras keys new --ring {file}',
  'error.ring-exists': 'The key ring "{file}" exists and is not overwritten. Replace its key: selaras keys rotate',
  'error.ring-open': 'Other users can read the key ring "{file}". Run: chmod 600 {file}; then rotate its key.',
  'error.ring-invalid': 'The key ring "{file}" is invalid; restore it from a backup:\n{issues}',
  'error.ring-kid': 'There is no key "{kid}" in "{file}". It has: {known}',
  'error.ring-kept': 'The key ring "{file}" cannot be read; the one before counts on. See: selaras keys list',
  'error.config-secret': 'Configuration "{file}", {pointer}: the secret file {name} cannot be read ({reason}).',
  'error.config-two-trusts':
    'Configuration "{file}", {pointer}: choose "ring" (signatures) or "accept" and "present" (API keys), not both.',
  'error.config-master-key':
    'Configuration "{file}", {pointer}: a master key has the form <id>:<43 characters of base64url>, one a line.',
  'error.config-private-key':
    'Configuration "{file}", {pointer}: a private key must be PEM (PKCS #8) of RSA, P-256 or Ed25519.',
  'error.config-refused': 'Configuration "{file}" cannot be used: {reason}',
  'error.postgres-driver': 'A PostgreSQL database needs the package pg. Run: npm install pg',
}

/** What `selaras keys`, `selaras directory` and the configuration of a node say. */
export const operationMessages = { id, en }
