import { say } from '@selaras/adapter'

/** What the errors of this adapter say beside those every adapter shares. */
export const texts = {
  not311: say(
    'Kota menjawab sesuatu selain GeoReport JSON atau XML. Periksa "baseUrl" bila terus begini.',
    'The city answered something other than GeoReport JSON or XML. Check "baseUrl" if it stays so.',
  ),
  refuses: (code: string) => say(`Kota menolak (galat ${code}).`, `The city refuses (error ${code}).`),
  noReceipt: say('Kota menjawab tanpa tanda terima.', 'The city answered no receipt.'),
  otherDocument: say(
    'Kota menjawab dokumen lain daripada yang diminta.',
    'The city answered another document than was asked for.',
  ),
  noPlace: say(
    'Laporan memerlukan tempat: lintang dan bujur, atau alamat.',
    'A request needs a place: latitude and longitude, or an address.',
  ),
  question: (number: number) =>
    say(
      `Pertanyaan ${number} layanan ini harus dijawab; beri kodenya lewat pilihan "attributes".`,
      `Question ${number} of the service must be answered; give its code by option "attributes".`,
    ),
  noCategory: say(
    'Pengaduan tanpa kategori memerlukan pilihan "otherwise".',
    'A complaint without a category needs option "otherwise".',
  ),
  noService: (code: string) =>
    say(
      `Kota tidak punya layanan "${code}"; setel pilihan "categories" atau "otherwise".`,
      `The city has no service "${code}"; set option "categories" or "otherwise".`,
    ),
  confidential: say(
    'Pengaduan rahasia tidak dikirim ke kota, yang mengumumkan laporan; lihat "sendConfidential".',
    'A confidential complaint is not sent to a city, which publishes requests; see "sendConfidential".',
  ),
} as const
