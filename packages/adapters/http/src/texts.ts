import { say } from '@selaras/adapter'
import type { Text } from '@selaras/schemas'

/** What the errors of this adapter say beside those every adapter shares. */
export const texts = {
  credentials: (kind: string) =>
    say(
      `Pilihan "credentials" bukan yang diminta "auth: ${kind}".`,
      `Option "credentials" is not what "auth: ${kind}" asks for.`,
    ),
  credentialsWhen: say(
    'Pilihan "credentials" harus ada bila "auth" pada peta memintanya, dan hanya bila begitu.',
    `Option "credentials" must be there when the map's "auth" asks for it, and only then.`,
  ),
  cannotWrite: (pointer: string, wrong: Text) =>
    say(`Peta tidak dapat menulis "${pointer}": ${wrong.id}.`, `The map cannot write "${pointer}": ${wrong.en}.`),
  notSingle: say('bukan satu nilai', 'it is not a single value'),
  notDate: say('bukan tanggal', 'it is no date'),
  notNumber: say('bukan angka', 'it is no number'),
  noWord: say('nilainya tidak punya kata dalam "values"', 'its value has no word in "values"'),
  noPathValue: say('alamatnya memerlukan nilai di sana', 'a path needs a value there'),
  notServed: (code: string) =>
    say(
      `Sistem mengatakan tidak melayani (${code}). Lihat "outcome" pada peta.`,
      `Upstream says it did not serve (${code}). See "outcome" of the map.`,
    ),
  noStatus: say('Sistem menjawab tanpa status yang dikenal peta.', 'Upstream answered without a status the map knows.'),
} as const
