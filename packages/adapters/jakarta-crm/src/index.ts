// The adapter
export { type JakartaCrmOptions, jakartaCrm } from './adapter.ts'
export { parseContent, type ReportContent } from './content.ts'
// The systems before it
export { csvRows, type HistoricComplaint, type HistoryMap, historyMap, readHistory } from './history.ts'
// Its files and words
export { type CrmExported, type CrmPlace, type RegionOf, readExport } from './map.ts'
export { parseReportCode, type ReportCode } from './report-code.ts'
export { CRM_STATUSES, type CrmStatus, crmStatuses } from './statuses.ts'
