import { say } from '@selaras/adapter'

/** What the errors of this adapter say beside those every adapter shares. */
export const texts = {
  tooLarge: say('XML ini lebih besar daripada yang dibaca.', 'The XML is larger than is read.'),
  documentType: say('XML dengan jenis dokumen tidak dibaca.', 'XML with a document type is not read.'),
  notXml: say('Pesan ini bukan XML.', 'The message is not XML.'),
  notOfFormat: (format: string) => say(`Berkas ini bukan ${format}.`, `The file is not ${format}.`),
  samePlace: say(
    'Pilihan "own" harus tempat lain daripada "shared".',
    'Option "own" must be another place than "shared".',
  ),
  batchGone: say(
    'Sebuah kumpulan jembatan hilang dari tempat kita sendiri. Kembalikan dari cadangan.',
    'A batch of the bridge is gone from our own place. Bring it back from a backup.',
  ),
  folder: (reason: string) =>
    say(
      `Folder jembatan tidak melayani (${reason}). Periksa cakram dan hak aksesnya.`,
      `The folder of the bridge does not serve (${reason}). Check the disk and who may write there.`,
    ),
  leavesFolder: say('Nama itu keluar dari folder jembatan.', 'The name leaves the folder of the bridge.'),
  noNumber: say('Kasus ini tidak punya nomor pelacakan.', 'The case has no tracking number.'),
} as const
