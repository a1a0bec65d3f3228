export { type ExportSink, exportStore } from './export-store.ts'
export { type ExportFile, type ExportManifest, FILES, type Finding, type FindingCode, FORMAT } from './format.ts'
export type { HeldCheckpoint } from './verify-checkpoint.ts'
export { type ExportSource, type Verdict, type VerifyOptions, verifyExport } from './verify-export.ts'
