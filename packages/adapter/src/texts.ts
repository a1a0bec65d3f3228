import type { Text } from '@selaras/schemas'

/** What a person reads, in both languages. */
export const say = (id: string, en: string): Text => ({ id, en })

/** What the errors every adapter shares say: what is wrong, and what to change. */
export const sharedTexts = {
  // Options
  option: (name: string, wrong: Text): Text => ({
    id: `Pilihan "${name}": ${wrong.id}`,
    en: `Option "${name}": ${wrong.en}`,
  }),
  optionValue: say(
    'nilainya tidak sah. Lihat tabel pilihan di halaman adaptor ini.',
    'its value is wrong. See the table of options in the page of this adapter.',
  ),
  optionsMissing: say('Pilihan tidak ada. Beri objek pilihan.', 'No options. Give an object of options.'),
  baseUrl: say(
    'Pilihan "baseUrl" harus alamat http atau https yang lengkap.',
    'Option "baseUrl" must be an absolute http or https address.',
  ),
  baseUrlCredentials: say(
    'Pilihan "baseUrl" tidak boleh memuat sandi; berikan sebagai "credentials".',
    'Option "baseUrl" must not hold credentials; pass them as "credentials".',
  ),
  baseUrlPrivate: say(
    'Pilihan "baseUrl" menuju alamat privat; setel "allowPrivate" bila memang begitu.',
    'Option "baseUrl" leads to a private address; set "allowPrivate" if it is meant to.',
  ),
  functionFailed: (option: string) =>
    say(
      `Pilihan "${option}": fungsinya gagal memberikannya. Periksa dari mana ia membaca.`,
      `Option "${option}": the function failed to give it. Look where it reads from.`,
    ),
  callbackFailed: (option: string) =>
    say(
      `Pilihan "${option}": fungsinya gagal. Periksa apa yang dipanggilnya.`,
      `Option "${option}": the function failed. Look at what it calls.`,
    ),
  // Where a call goes
  leavesAddress: say(
    'Panggilan keluar dari alamat yang disetel. Periksa "baseUrl".',
    'The call leaves the configured address. Check "baseUrl".',
  ),
  leadsInside: say(
    'Nama sistem menuju alamat privat; setel "allowPrivate" bila memang begitu.',
    'The name of the upstream leads to a private address; set "allowPrivate" if it is meant to.',
  ),
  // What the upstream answered
  noAnswer: (reason: string) =>
    say(
      `Sistem tidak menjawab (${reason}). Periksa jaringan dan alamatnya bila terus begini.`,
      `Upstream did not answer (${reason}). Check the network and its address if it stays so.`,
    ),
  badConnection: (reason: string) =>
    say(
      `Sistem tidak menjawab (${reason}). Perbaiki sertifikat atau alamatnya.`,
      `Upstream did not answer (${reason}). Mend its certificate or its address.`,
    ),
  slowDown: (status: number) =>
    say(`Sistem meminta melambat (HTTP ${status}).`, `Upstream asks to slow down (HTTP ${status}).`),
  failed: (status: number) => say(`Sistem gagal (HTTP ${status}).`, `Upstream failed (HTTP ${status}).`),
  moved: (status: number) =>
    say(
      `Sistem menjawab dari alamat lain; periksa "baseUrl" (HTTP ${status}).`,
      `Upstream answers from another address; check "baseUrl" (HTTP ${status}).`,
    ),
  refusesUs: (status: number) =>
    say(
      `Sistem menolak kredensial atau alamat kita; periksa "credentials" dan izin akses (HTTP ${status}).`,
      `Upstream refuses our credentials or address; check them and what we are allowed (HTTP ${status}).`,
    ),
  unknownAddress: (status: number) =>
    say(
      `Sistem tidak mengenal alamat ini; periksa "baseUrl" (HTTP ${status}).`,
      `Upstream does not know this address; check "baseUrl" (HTTP ${status}).`,
    ),
  refusesMessage: (status: number) =>
    say(
      `Sistem menolak pesan kita; periksa isian kasusnya (HTTP ${status}).`,
      `Upstream refuses our message; check what the case says (HTTP ${status}).`,
    ),
  tooLarge: say(
    'Sistem menjawab lebih banyak daripada yang dibaca. Persempit yang ditanyakan.',
    'Upstream answered more than is read. Ask for less.',
  ),
  answerNotJson: say('Sistem menjawab sesuatu selain JSON.', 'Upstream answered something other than JSON.'),
  noResult: say('Sistem menjawab tanpa hasil.', 'Upstream answered without a result.'),
  // What it was asked
  messageNotJson: say('Pesan ini bukan JSON.', 'The message is not JSON.'),
  onlyPeople: say('Hanya mengenal orang, bukan usaha.', 'Knows people, not businesses.'),
  onlyBusinesses: say('Hanya mengenal usaha, bukan orang.', 'Knows businesses, not people.'),
  cursor: say(
    'Kursor ini bukan milik adaptor ini; mulai dari awal.',
    'The cursor is none of this adapter; poll from the beginning.',
  ),
} as const
