// The adapter
export { type LaporOptions, lapor } from './adapter.ts'
// The bridge
export type { Acknowledgement, Manifest, RefusedRow } from './bridge/batch.ts'
export { type LaporBridge, type LaporBridgeOptions, laporBridge } from './bridge/bridge.ts'
export type { BridgeStore } from './bridge/bridge-store.ts'
export { folder } from './bridge/folder.ts'
export type { SendReport } from './bridge/outbox.ts'
// Its terms as data
export { type LaporClock, laporClocks } from './clocks.ts'
export type { ReporterDetail } from './map.ts'
export type { BridgeRow } from './upstream.ts'
// Its words
export {
  classificationFrom,
  laporClassifications,
  laporFlags,
  laporStatuses,
  parseLaporNumber,
  statusFrom,
} from './vocabulary.ts'
