import { migrate } from '../../packages/exchange/src/store/postgres/migrate.ts'
import { type Cluster, nameOf } from '../../packages/exchange/tests/postgres/cluster.ts'

/** The database notes which node took each lease, and whoever ends one that was another's by then. */
const WATCH = `
CREATE TABLE lease_takers (destination TEXT, case_position BIGINT, fence BIGINT, node TEXT);
CREATE TABLE stale_ends (node TEXT, taker TEXT);
CREATE FUNCTION note_lease() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF NEW.fence > OLD.fence THEN
    INSERT INTO lease_takers VALUES (NEW.destination, NEW.case_position, NEW.fence, current_setting('application_name'));
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION note_end() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO stale_ends SELECT current_setting('application_name'), t.node FROM lease_takers AS t
    WHERE (t.destination, t.case_position, t.fence) = (OLD.destination, OLD.case_position, OLD.fence)
    AND t.node <> current_setting('application_name') AND NEW.fence = OLD.fence;
  RETURN NULL;
END $$;
CREATE TRIGGER note_lease AFTER UPDATE OF fence ON deliveries FOR EACH ROW EXECUTE FUNCTION note_lease();
CREATE TRIGGER note_end AFTER UPDATE OF acknowledged ON deliveries FOR EACH ROW EXECUTE FUNCTION note_end();
`
const TAKEN_OVER = `SELECT count(DISTINCT (t.destination, t.case_position)) AS count FROM lease_takers AS t
  JOIN lease_takers AS n USING (destination, case_position) WHERE n.fence > t.fence AND n.node <> t.node AND t.node = $1`

/** Watches the leases of deliveries in a schema from within the database, past the nodes. */
export const watchLeases = async (cluster: Cluster, schema: string) => {
  const pool = cluster.pool(schema)
  await pool.query(`CREATE SCHEMA ${schema}`)
  await migrate(pool)
  await pool.query(WATCH)
  return {
    /** Deliveries a process had taken that another took over. */
    takenFrom: async (pid: number) => Number((await pool.query(TAKEN_OVER, [nameOf(pid)])).rows[0]?.count),
    /** Who ended a lease of somebody else; ends the watch. */
    end: async (): Promise<string[]> => {
      const { rows } = await pool.query('SELECT node, taker FROM stale_ends')
      await pool.end()
      return rows.map(({ node, taker }) => `${node} ended a lease that ${taker} had taken over`)
    },
  }
}

export type LeaseWatch = Awaited<ReturnType<typeof watchLeases>>
