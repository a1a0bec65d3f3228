import { say } from '@selaras/adapter'

/** What the errors of this adapter say beside those every adapter shares. */
export const texts = {
  noDisplay: say('Peladen antrean tidak menampilkan papannya.', 'Upstream did not show its display.'),
  refuses: (wish: string, status: string) =>
    say(
      `Peladen antrean menolak "${wish}" untuk tiket yang "${status}".`,
      `Upstream refuses "${wish}" for a ticket that is "${status}".`,
    ),
  nobody: say(
    'Peladen antrean tidak memanggil siapa pun: tidak ada tiket yang menunggu.',
    'Upstream calls nobody: no ticket waits.',
  ),
  another: say(
    'Peladen antrean memanggil tiket lain; kedua antrean berbeda. Samakan urutannya di loket.',
    'Upstream called another ticket; the two queues differ. Bring them in step at the counter.',
  ),
} as const
