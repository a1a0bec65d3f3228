/**
 * Place of the entry with which a participant came to a case; 0 where that was not noted yet. In its feed, what was
 * written before stands there.
 */
export const JOININGS = `
ALTER TABLE parties ADD COLUMN joined INTEGER NOT NULL DEFAULT 0;
`
