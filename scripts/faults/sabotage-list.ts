/** The product broken in one way, and the fault that must not hold then. */
export interface Sabotage {
  fault: string
  what: string
  /** Source file, below packages/exchange/src. */
  file: string
  /** Text of that file and what takes its place; it stands there once. */
  changes: readonly (readonly [from: string, to: string])[]
}

const COMMIT = '    await database.commit()\n'
const EARLY: Sabotage['changes'] = [
  [
    COMMIT,
    `    for (const answer of answers) answer.give()\n    await new Promise((r) => setTimeout(r, 30))\n${COMMIT}`,
  ],
]
const SWALLOWED: Sabotage['changes'] = [
  [
    'for (const job of group) job.reject(error)',
    'for (const [at, job] of group.entries()) answers[at] ? answers[at].give() : job.reject(error)',
  ],
]
const FORGOTTEN: Sabotage['changes'] = [['return earlier ?? keepAnswer', 'return keepAnswer']]

const disk: readonly Omit<Sabotage, 'fault'>[] = [
  {
    what: 'SQLite without fsync (`synchronous=OFF`)',
    file: 'store/sqlite/sqlite.ts',
    changes: [
      ['PRAGMA synchronous = FULL', 'PRAGMA synchronous = OFF'],
      ['synchronous !== 2', 'synchronous === 2'],
    ],
  },
  { what: 'a commit that fails is answered as done', file: 'store/group-commit.ts', changes: SWALLOWED },
  {
    what: 'an fsync that failed is forgotten',
    file: 'store/sqlite/sqlite.ts',
    changes: [['failure = error', 'failure = undefined']],
  },
]

const postgres: readonly Sabotage[] = [
  {
    fault: 'postgres-restarts',
    what: 'a commit that fails is answered as done',
    file: 'store/group-commit.ts',
    changes: SWALLOWED,
  },
  {
    fault: 'postgres-nodes',
    what: 'what a node took on lease stays its own when it is gone',
    file: 'store/sql/claim.ts',
    changes: [['run(LEASE_DELIVERY, until, until,', 'run(LEASE_DELIVERY, until + 6e5, until + 6e5,']],
  },
  {
    fault: 'postgres-nodes',
    what: 'a fence is ignored: a lease that another node took over still ends a delivery',
    file: 'store/sql/transaction.ts',
    changes: [
      ['AND fence = ?`\nconst POSTPONE', 'AND (fence = ? OR fence > 0)`\nconst POSTPONE'],
      ['AND fence = ?`\nconst QUEUE', 'AND (fence = ? OR fence > 0)`\nconst QUEUE'],
    ],
  },
  {
    fault: 'postgres-failover',
    what: 'commits do not wait for the standby (`synchronous_commit=local`)',
    file: 'store/postgres/writer.ts',
    changes: [['`BEGIN; SET LOCAL', '`BEGIN; SET LOCAL synchronous_commit = local; SET LOCAL']],
  },
  {
    fault: 'postgres-versions',
    what: 'a statement takes whatever columns there are',
    file: 'store/sql/rows.ts',
    changes: [["'c.position, c.kind, c.digest, c.state'", "'c.*'"]],
  },
  {
    fault: 'postgres-migrations',
    what: 'a step and its number are committed apart',
    file: 'store/postgres/migrate.ts',
    changes: [['toPostgres(step.sql))', "toPostgres(step.sql))\n    await ask(client, 'COMMIT; BEGIN')"]],
  },
]

const requests: readonly Sabotage[] = [
  {
    fault: 'duplicates',
    what: 'an answer is not looked up by its key',
    file: 'http/idempotent.ts',
    changes: FORGOTTEN,
  },
  {
    fault: 'simulation',
    what: 'an answer is not looked up by its key',
    file: 'http/idempotent.ts',
    changes: FORGOTTEN,
  },
  {
    fault: 'clocks',
    what: 'the window of signatures is 3 s wider',
    file: 'trust/signature/sign-message.ts',
    changes: [['WINDOW = 300', 'WINDOW = 303']],
  },
  {
    fault: 'forgeries',
    what: 'nonces are not remembered',
    file: 'http/use-nonce.ts',
    changes: [['!nonce || transaction', 'nonce !== null || transaction']],
  },
  {
    fault: 'forgeries',
    what: 'the body is not held against its digest',
    file: 'trust/signature/verify-message.ts',
    changes: [['!== contentDigest(body)', "=== ''"]],
  },
  {
    fault: 'fuzz-submissions',
    what: 'a key of the wrong shape is an error nobody expected',
    file: 'http/read-request.ts',
    changes: [['if (!isCommandKey(key))', "if (!isCommandKey(key)) throw new TypeError('key')\n  if (key === '')"]],
  },
  {
    fault: 'fuzz-submissions',
    what: 'some requests take 1.1 s',
    file: 'http/read-request.ts',
    changes: [
      [
        'if (!isCommandKey(key))',
        "for (const end = Date.now() + 1100; key.startsWith('fuzz-777') && Date.now() < end; );\n  if (!isCommandKey(key))",
      ],
    ],
  },
  {
    fault: 'fuzz-lists',
    what: 'a refusal is no problem document',
    file: 'http/problem-response.ts',
    changes: [['application/problem+json', 'application/json']],
  },
]

/** What each row is seen to fail at. Whoever changes a text that is broken here is told so. */
export const sabotages: readonly Sabotage[] = [
  {
    fault: 'peers',
    what: 'nobody asks whether a silent peer is back',
    file: 'delivery/patrol.ts',
    changes: [['const EVERY = 20_000', 'const EVERY = 20_000_000']],
  },
  { fault: 'kills-load', what: 'answered 30 ms before the commit', file: 'store/group-commit.ts', changes: EARLY },
  {
    fault: 'kills-pwrite',
    what: 'SQLite without a log on disk (`journal_mode=MEMORY`)',
    file: 'store/sqlite/sqlite.ts',
    changes: [
      ['PRAGMA journal_mode = WAL', 'PRAGMA journal_mode = MEMORY'],
      ["mode !== 'wal'", "mode === 'wal'"],
    ],
  },
  {
    fault: 'kills-fsync',
    what: 'a case and its entry reach the disk apart',
    file: 'store/sqlite/sqlite.ts',
    changes: [
      [
        'await run(sql, ...values)',
        "await run(sql, ...values).then(() => /INTO cases/.test(sql) && writer.exec('COMMIT; BEGIN IMMEDIATE; SAVEPOINT work'))",
      ],
    ],
  },
  ...postgres,
  ...disk.map((one) => ({ fault: 'disk', ...one })),
  ...requests,
  {
    fault: 'wrong-peers',
    what: 'who is no party may give commands and read',
    file: 'cases/handle-command.ts',
    changes: [['|| !stored.state.parties.includes(participant)', '']],
  },
  {
    fault: 'canaries',
    what: 'what a legacy system said is noted with the numbers in it',
    file: 'delivery/failure.ts',
    changes: [['new Failure(maskDigits(error instanceof Error', 'new Failure(String(error instanceof Error']],
  },
  {
    fault: 'canaries',
    what: 'erasure leaves the key of a subject where it is',
    file: 'store/sql/subject-keys.ts',
    changes: [["blank(row.wrapped, '')", 'row.wrapped']],
  },
  {
    fault: 'tamperings',
    what: 'the root of the tree is not held against the checkpoint',
    file: 'export/verify-export.ts',
    changes: [['checkpoint?.size === leaves', 'checkpoint?.size === -1']],
  },
]
