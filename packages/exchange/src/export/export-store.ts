import type { ParticipantId, TrackingNumber } from '@selaras/schemas'
import { ownCheckpoint } from '../audit/take-checkpoint.ts'
import { canonical } from '../cases/digest.ts'
import type { Store, StoredEntry, View } from '../store/store.ts'
import { type ExportManifest, FILES, FORMAT } from './format.ts'

/** Where an export goes: a folder, an archive. */
export interface ExportSink {
  write: (file: (typeof FILES)[keyof typeof FILES], text: string) => Promise<void>
}

const PAGE = 256

/** What was erased keeps its place: its digest stands for it. */
const lineOf = ({ entry, digest, erased }: StoredEntry): string =>
  `${canonical(erased ? { case: entry.subject, sequence: entry.sequence, previous: entry.previous, digest, erased } : entry)}\n`

interface Leaf {
  case?: TrackingNumber
  sequence?: number
}

/** Entries a leaf is the first to cover, in order. */
const covered = async (view: View, { case: id, sequence }: Leaf, known: Map<TrackingNumber, number>) => {
  if (id === undefined || sequence === undefined) return []
  const from = known.get(id) ?? 0
  if (sequence <= from) return []
  known.set(id, sequence)
  return view.entriesOf(id, from, sequence - from)
}

/**
 * Writes the audit log and every entry it covers, in the order of its leaves, for somebody else to verify offline.
 * Entries hold personal data: the export is as secret as the database.
 */
export const exportStore = async (
  store: Pick<Store, 'read'>,
  participant: ParticipantId,
  sink: ExportSink,
): Promise<ExportManifest> => {
  const known = new Map<TrackingNumber, number>()
  // What comes later is left for the next export: the parts of one must fit together.
  const { size, checkpoint } = await store.read(async (view) => ({
    size: await view.auditSize(),
    checkpoint: await ownCheckpoint({ id: participant }, view),
  }))
  let entries = 0
  for (let at = 0; at < size; at += PAGE) {
    const leaves = await store.read((view) => view.auditLeaves(at, Math.min(at + PAGE, size)))
    await sink.write(FILES.audit, leaves.map((leaf) => `${leaf}\n`).join(''))
    for (const leaf of leaves) {
      const page = await store.read((view) => covered(view, JSON.parse(leaf) as Leaf, known))
      entries += page.length
      if (page.length > 0) await sink.write(FILES.entries, page.map(lineOf).join(''))
    }
  }
  if (checkpoint) await sink.write(FILES.checkpoint, checkpoint.note)
  const manifest = { format: FORMAT, participant, entries, leaves: size, checkpoint: checkpoint?.size ?? 0 } as const
  await sink.write(FILES.manifest, `${canonical(manifest)}\n`)
  return manifest
}
