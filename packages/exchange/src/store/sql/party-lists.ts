/**
 * What each party may list, in the order the cases came: a page costs a page, whoever asks, and however many cases of
 * others lie between.
 */
export const PARTY_LISTS = `
ALTER TABLE parties ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE parties ADD COLUMN status TEXT NOT NULL DEFAULT '';
ALTER TABLE parties ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
UPDATE parties SET (kind, status, position) =
  (SELECT c.kind, c.status, c.position FROM cases AS c WHERE c.id = parties.case_id);
CREATE INDEX parties_by_kind ON parties (participant, kind, position);
CREATE INDEX parties_by_status ON parties (participant, kind, status, position);
`
