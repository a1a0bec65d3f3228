import { say } from '@selaras/adapter'

/** What the errors of this adapter say beside those every adapter shares. */
export const texts = {
  noRows: say(
    'Templat tidak memberi baris. Periksa "template" bila terus begini.',
    'The template gave no rows. Check "template" if it stays so.',
  ),
  tooManyPages: say(
    'Jendelanya punya lebih banyak halaman daripada yang dibaca; pendekkan "window".',
    'The window has more pages than are read; make "window" shorter.',
  ),
  envelopeNotJson: say('Amplop berisi sesuatu selain JSON.', 'The envelope held something other than JSON.'),
  envelopeNoRows: say('Amplop tidak berisi baris.', 'The envelope held no rows.'),
  noEnvelope: say('SiCantik menjawab sesuatu selain amplop.', 'SiCantik answered something other than an envelope.'),
  sealed: say('Amplop tidak terbuka; periksa "salt".', 'The envelope does not open; check "salt".'),
  parameter: (name: string) =>
    say(
      `Parameter "${name}" memuat karakter yang tidak boleh sampai ke SiCantik: huruf dan angka, dipisah satu "-", ".", atau "/".`,
      `Parameter "${name}" holds a character SiCantik must not get: letters and digits, parted by single "-", "." or "/".`,
    ),
} as const
