import * as z from 'zod'
import { CODE_PATTERN } from '../codelists/code.ts'
import { field, resource } from '../contract.ts'
import { LocalDate } from '../formats/local-date.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { breaks } from '../rule.ts'
import { Text } from '../text.ts'

const Indicator = z.strictObject({
  id: field('Kode indikator', 'Code of the indicator', z.string().regex(CODE_PATTERN).max(64)),
  name: Text,
  numerator: field('Pembilang', 'Numerator', z.int().min(0).optional()),
  denominator: field('Penyebut, paling sedikit 1', 'Denominator, at least 1', z.int().min(1).optional()),
  notMeasurable: field('Alasan belum terukur', 'Why it cannot be measured', Text.optional()),
})

interface Measure {
  numerator?: number | undefined
  denominator?: number | undefined
  notMeasurable?: unknown
}

/** A figure is both its parts, or the reason why there is none; never a guess and never a division by 0. */
const isWhole = ({ numerator, denominator, notMeasurable }: Measure): boolean =>
  notMeasurable === undefined
    ? numerator !== undefined && denominator !== undefined
    : numerator === undefined && denominator === undefined

const dimension = z.array(Indicator).min(1).max(50)

/** Indicators of each dimension, by the codes of the list `scorecard-dimension`. */
const Dimensions = z.strictObject({
  coordination: dimension,
  integration: dimension,
  synchronisation: dimension,
  simplification: dimension,
  responsiveness: dimension,
  satisfaction: dimension,
})

/** How well a participant works with others over a period (*kartu skor*): six dimensions, usable as a KPI (*IKU*). */
export const Scorecard = resource(
  {
    id: 'Scorecard',
    title: { id: 'Kartu skor', en: 'Scorecard' },
    description: {
      id: 'Enam dimensi: koordinasi, integrasi, sinkronisasi, simplifikasi, responsivitas, kepuasan. Tiap indikator memuat pembilang dan penyebut, atau alasan belum terukur.',
      en: 'Six dimensions: coordination, integration, synchronisation, simplification, responsiveness, satisfaction. Each indicator has a numerator and a denominator, or why it cannot be measured.',
    },
    source: 'Selaras',
    rules: ['scorecard.measure', 'scorecard.period'],
    examples: [
      {
        participant: 'mpp.purbalinggakab.go.id',
        from: '2026-01-01',
        until: '2026-03-31',
        dimensions: {
          coordination: [
            {
              id: 'dispatched-in-time',
              name: { id: 'Disposisi tepat waktu', en: 'Dispatched in time' },
              numerator: 90,
              denominator: 100,
            },
          ],
          integration: [
            {
              id: 'agencies-joined',
              name: { id: 'Instansi terhubung', en: 'Agencies joined' },
              numerator: 18,
              denominator: 26,
            },
          ],
          synchronisation: [
            {
              id: 'replicas-equal',
              name: { id: 'Salinan sama', en: 'Replicas equal' },
              numerator: 250,
              denominator: 250,
            },
          ],
          simplification: [
            {
              id: 'documents-not-asked',
              name: { id: 'Dokumen tidak diminta lagi', en: 'Documents not asked again' },
              numerator: 40,
              denominator: 120,
            },
          ],
          responsiveness: [
            {
              id: 'answered-in-time',
              name: { id: 'Dijawab tepat waktu', en: 'Answered in time' },
              numerator: 71,
              denominator: 80,
            },
          ],
          satisfaction: [
            {
              id: 'survey-index',
              name: { id: 'Indeks kepuasan', en: 'Satisfaction index' },
              notMeasurable: { id: 'Belum ada survei', en: 'No survey yet' },
            },
          ],
        },
      },
    ],
  },
  {
    participant: ParticipantId,
    from: field('Hari pertama', 'First day', LocalDate.clone()),
    until: field('Hari terakhir', 'Last day', LocalDate.clone()),
    dimensions: field('Indikator per dimensi', 'Indicators by dimension', Dimensions),
  },
  (context) => {
    const { from, until, dimensions } = context.value
    if (until < from) context.issues.push(breaks('scorecard.period', until, ['until']))
    for (const [name, indicators] of Object.entries(dimensions))
      for (const [index, indicator] of indicators.entries())
        if (!isWhole(indicator))
          context.issues.push(breaks('scorecard.measure', undefined, ['dimensions', name, index]))
  },
)
export type Scorecard = z.infer<typeof Scorecard>
