export { backupSqlite, type RestoreSqlite, restoreSqlite } from './store/sqlite/backup.ts'
export { sqlite } from './store/sqlite/sqlite.ts'
