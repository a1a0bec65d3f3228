/** The audit log, its tree, checkpoints of our own and of others, and whether this node was restored. */
export const AUDIT_TABLES = `
CREATE TABLE audit (
  position INTEGER PRIMARY KEY,
  leaf TEXT NOT NULL,
  hash TEXT NOT NULL,
  case_position INTEGER,
  sequence INTEGER
) STRICT;
CREATE INDEX audit_by_case ON audit (case_position, sequence, position) WHERE case_position IS NOT NULL;

CREATE TABLE audit_tiles (
  level INTEGER NOT NULL,
  position INTEGER NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoints (
  origin TEXT NOT NULL,
  size INTEGER NOT NULL,
  note TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (origin, size)
) STRICT, WITHOUT ROWID;

CREATE TABLE recoveries (
  since INTEGER PRIMARY KEY,
  skipped TEXT NOT NULL,
  done INTEGER NOT NULL
) STRICT;
`
