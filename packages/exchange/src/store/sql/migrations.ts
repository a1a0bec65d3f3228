import { AUDIT_TABLES } from './audit-tables.ts'
import { DISCLOSURES } from './disclosures.ts'
import { PARTIES } from './parties.ts'
import { POLLS } from './polls.ts'
import { SUBJECT_KEYS } from './subject-keys.ts'
import { SUBSCRIPTIONS } from './subscriptions.ts'
import { TERMS } from './terms.ts'
import { USES } from './uses.ts'

/** One change of the tables, in SQLite's words. */
export interface Migration {
  sql: string
  /** Whether a node that does not know this step would do harm; until it is needed, do without. */
  breaks?: true
}

/** The tables of a node, in the order they came to be. A step that was released is never changed. */
export const migrations: readonly Migration[] = [
  {
    sql: `
CREATE TABLE cases (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  service TEXT,
  reference TEXT,
  person TEXT,
  digest TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT;
CREATE INDEX cases_by_status ON cases (kind, status);
CREATE INDEX cases_by_reference ON cases (reference) WHERE reference IS NOT NULL;
CREATE INDEX cases_by_person ON cases (person, service) WHERE person IS NOT NULL;

CREATE TABLE entries (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  case_position INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  digest TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (case_position, sequence)
) STRICT;

CREATE TABLE answers (
  caller TEXT NOT NULL,
  key TEXT NOT NULL,
  request TEXT NOT NULL,
  status INTEGER NOT NULL,
  body TEXT NOT NULL,
  headers TEXT NOT NULL,
  at INTEGER NOT NULL,
  UNIQUE (caller, key)
) STRICT;

CREATE TABLE deliveries (
  destination TEXT NOT NULL,
  case_position INTEGER NOT NULL,
  acknowledged INTEGER NOT NULL,
  target INTEGER NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL,
  leased INTEGER NOT NULL DEFAULT 0,
  fence INTEGER NOT NULL DEFAULT 0,
  parked INTEGER NOT NULL DEFAULT 0,
  problem TEXT,
  silent TEXT,
  hurries INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (destination, case_position)
) STRICT, WITHOUT ROWID;
CREATE INDEX deliveries_by_destination ON deliveries (destination, due) WHERE acknowledged < target AND parked = 0;
CREATE INDEX deliveries_under_way ON deliveries (leased, destination) WHERE leased > 0;
CREATE INDEX deliveries_by_silence ON deliveries (silent) WHERE silent IS NOT NULL;
CREATE INDEX deliveries_parked ON deliveries (destination) WHERE parked = 1;

CREATE TABLE commands (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner TEXT NOT NULL,
  case_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  data TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL DEFAULT 'waiting',
  failures INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL,
  leased INTEGER NOT NULL DEFAULT 0,
  fence INTEGER NOT NULL DEFAULT 0,
  problem TEXT,
  silent TEXT,
  hurries INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX commands_waiting ON commands (case_id, id) WHERE state IN ('waiting', 'parked');
CREATE INDEX commands_under_way ON commands (leased, owner) WHERE leased > 0;
CREATE INDEX commands_by_silence ON commands (silent) WHERE silent IS NOT NULL;
CREATE INDEX commands_by_state ON commands (state, owner);

CREATE TABLE changes (
  adapter TEXT NOT NULL,
  key TEXT NOT NULL,
  change TEXT NOT NULL,
  matched INTEGER NOT NULL,
  at INTEGER NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (adapter, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX changes_unmatched ON changes (place, adapter, key) WHERE matched = 0;
`,
  },
  {
    sql: `
CREATE TABLE nonces (
  created INTEGER NOT NULL,
  mark TEXT NOT NULL,
  PRIMARY KEY (created, mark)
) STRICT, WITHOUT ROWID;
`,
  },
  { sql: PARTIES },
  { sql: AUDIT_TABLES },
  { sql: SUBJECT_KEYS + DISCLOSURES },
  { sql: USES },
  { sql: SUBSCRIPTIONS },
  { sql: POLLS },
  { sql: TERMS },
]

/** Steps the tables of a database have taken, and how many a node must know at least. */
export interface Steps {
  steps: number
  oldest: number
}

/** Whether tables are as a node that knows these steps wants them, or a version ahead that does no harm. */
export const areCurrent = ({ steps, oldest }: Steps, known: readonly Migration[] = migrations): boolean =>
  steps >= known.length && oldest <= known.length

/** How many steps a node must know at least, to work on tables that have taken so many. */
export const oldestFor = (steps: number, known: readonly Migration[] = migrations): number =>
  known.slice(0, steps).findLastIndex(({ breaks }) => breaks) + 1
