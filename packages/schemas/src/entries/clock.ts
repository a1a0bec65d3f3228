import * as z from 'zod'
import { field } from '../contract.ts'
import { termText } from '../resources/case-clock.ts'
import { words } from '../text.ts'
import { entryType } from './entry.ts'

const note = () => field('Catatan', 'Note', words(2000).optional())
const reason = () => field('Alasan', 'Reason', words(2000))
const text = (id: string, en: string) => ({ title: { id, en }, description: { id, en } })

/** What can happen to the clock of a case of one kind: the codes 41 to 44 of OSS, and one extension. None changes the status. */
export const clockEntries = <const Kind extends string>(kind: Kind, of: { id: string; en: string }) => ({
  clockPaused: entryType(
    `${kind}.clock-paused`,
    text(`Jam ${of.id} dijeda`, `Clock of the ${of.en} paused`),
    z.strictObject({ reason: reason() }),
  ),
  clockResumed: entryType(
    `${kind}.clock-resumed`,
    text(`Jam ${of.id} dilanjutkan`, `Clock of the ${of.en} resumed`),
    z.strictObject({ note: note() }),
  ),
  clockStopped: entryType(
    `${kind}.clock-stopped`,
    text(`Jam ${of.id} dihentikan dan diulang`, `Clock of the ${of.en} stopped and reset`),
    z.strictObject({ reason: reason() }),
  ),
  clockRestarted: entryType(
    `${kind}.clock-restarted`,
    text(`Jam ${of.id} dimulai lagi dari nol`, `Clock of the ${of.en} restarted from zero`),
    z.strictObject({ note: note() }),
  ),
  extended: entryType(
    `${kind}.extended`,
    text(`Jangka waktu ${of.id} diperpanjang`, `Term of the ${of.en} extended`),
    z.strictObject({ term: termText(), reason: reason() }),
  ),
})
