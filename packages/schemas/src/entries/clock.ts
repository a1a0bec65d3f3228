import * as z from 'zod'
import { field } from '../contract.ts'
import { Instant } from '../formats/instant.ts'
import { termText } from '../resources/case-clock.ts'
import { words } from '../text.ts'
import { entryType } from './entry.ts'

const note = () => field('Catatan', 'Note', words(2000).optional())
const reason = () => field('Alasan', 'Reason', words(2000))
const text = (id: string, en: string) => ({ title: { id, en }, description: { id, en } })

const RULE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/
const WORD = /^[a-z]+(?:-[a-z]+)*$/

/** Which term ran out, when, and what its policy asks for. */
const expiry = () => ({
  rule: field(
    'Kebijakan dan jam di dalamnya, dipisah titik',
    'The policy and its clock, parted by a dot',
    z.string().regex(RULE).max(129),
    ['licensing.decision'],
  ),
  term: field('Jangka waktu seluruhnya', 'The whole term', words(40), ['7 working days']),
  due: field('Akhir jangka waktu', 'End of the term', Instant.clone()),
  expiry: field(
    'Akibat menurut kebijakan: warn, escalate, close, auto-approve',
    'What the policy asks for: warn, escalate, close, auto-approve',
    z.string().regex(WORD).max(32),
    ['warn'],
  ),
})

/**
 * What can happen to the clock of a case of one kind: the codes 41 to 44 of OSS, one extension, and that a term ran out.
 * None changes the status.
 */
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
  clockExpired: entryType(
    `${kind}.clock-expired`,
    text(`Jangka waktu ${of.id} habis`, `Term of the ${of.en} ran out`),
    z.strictObject(expiry()),
  ),
})
