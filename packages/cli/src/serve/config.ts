import type { Adapter } from '@selaras/adapter'
import { RoutingPolicy } from '@selaras/rules'
import { CalendarBase, CalendarYear, ClockPolicy } from '@selaras/rules/clock'
import { Agreement, JointService, Participant, ParticipantId, PublishedKey, Service } from '@selaras/schemas'
import type { Gateway } from '@selaras/schemas/gateway'
import * as z from 'zod'

/** The exchange refuses shorter ones. */
export const SHORTEST_KEY = 16

/** Validates a value by the schema chosen for it, so that issues speak of what was meant. */
const chosen = <Result, Input>(choose: (value: unknown) => z.ZodType<Result, unknown>): z.ZodType<Result, Input> =>
  z.unknown().transform((value, context): Result => {
    const result = choose(value).safeParse(value)
    if (result.success) return result.data
    for (const issue of result.error.issues) context.issues.push({ ...issue, input: value } as never)
    return z.NEVER
  }) as unknown as z.ZodType<Result, Input>

const textOr = <Text, TextInput, Other, OtherInput>(
  text: z.ZodType<Text, TextInput>,
  other: z.ZodType<Other, OtherInput>,
) => chosen<Text | Other, TextInput | OtherInput>((value) => (typeof value === 'string' ? text : other))

const Variable = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
const Path = z.string().min(1).max(4096)
const Count = z.number().int().min(1)

/** Where a secret is kept: a variable of the environment, or a file that holds nothing else. */
type Kept = { env: string } | { file: string }
const keptAs = chosen<Kept, Kept>((value) =>
  typeof value === 'object' && value !== null && 'file' in value
    ? z.strictObject({ file: Path })
    : z.strictObject({ env: Variable }),
)
/** A secret itself, or where it is kept. */
const Secret = textOr(z.string().min(1), keptAs)
export type Secret = z.infer<typeof Secret>
const ApiKey = textOr(z.string().min(SHORTEST_KEY), keptAs)

const Keys = z.strictObject({
  /** Keys others present to us: participant to key. */
  accept: z.record(ParticipantId, ApiKey).optional(),
  /** Keys we present to others: participant to key. */
  present: z.record(ParticipantId, ApiKey).optional(),
  /** Our key ring, as `selaras keys new` makes it: with it calls are signed, and signatures asked for (level 3). */
  ring: Path.optional(),
})

const Url = z
  .string()
  .regex(/^https?:\/\/[^\s]+$/)
  .max(2048)

const Listed = textOr(Url, z.strictObject({ url: Url, keys: z.array(PublishedKey).optional() }))

const SignedDirectory = z.strictObject({
  /** Who signs it. */
  coordinator: ParticipantId,
  /** Public keys of the coordinator, handed over by a person. */
  keys: z.array(PublishedKey.shape.jwk).min(1),
  /** Address or file of the signed directory. */
  source: Path,
})
export type SignedDirectory = z.infer<typeof SignedDirectory>

const WrittenDirectory = z.record(ParticipantId, Listed)
type WrittenDirectory = z.infer<typeof WrittenDirectory>

const Directory = chosen<SignedDirectory | WrittenDirectory, SignedDirectory | z.input<typeof WrittenDirectory>>(
  (value) =>
    typeof value === 'object' && value !== null && 'coordinator' in value ? SignedDirectory : WrittenDirectory,
)

const Client = z.strictObject({
  /** Token endpoint of the gateway. */
  tokenUrl: Url,
  clientId: z.string().min(1).max(255),
  /** Scopes, parted by spaces. */
  scope: z.string().min(1).max(1024).optional(),
})
const SecretClient = Client.extend({ clientSecret: Secret, secretIn: z.enum(['basic', 'body']).optional() })
const KeyClient = Client.extend({
  /** PEM (PKCS #8) of an RSA, P-256 or Ed25519 key: it signs a short assertion (`private_key_jwt`), no secret travels. */
  privateKey: Secret,
  /** Which of our registered keys it is (`kid`). */
  keyId: z.string().min(1).max(255).optional(),
})
const OAuth2 = chosen<
  z.infer<typeof SecretClient> | z.infer<typeof KeyClient>,
  z.input<typeof SecretClient> | z.input<typeof KeyClient>
>((value) => (typeof value === 'object' && value !== null && 'privateKey' in value ? KeyClient : SecretClient))
export type OAuth2 = z.infer<typeof OAuth2>

const Name = z.string().min(1).max(255)
const Splp = z.strictObject({
  splp: z.strictObject({ context: Name, version: Name, tenant: Name.optional(), apiKey: Secret.optional() }),
  oauth2: OAuth2.optional(),
})
const XRoad = z.strictObject({ xroad: z.strictObject({ client: Name, service: Name }) })
const Tokens = z.strictObject({ oauth2: OAuth2 })
const Program = z.custom<Gateway>((value) => typeof value === 'object' && value !== null && 'address' in value)

/** The way to a peer behind somebody else's gateway; one a program made itself is taken as it is. */
const PeerGateway = chosen<
  Gateway | z.infer<typeof Splp> | z.infer<typeof XRoad> | z.infer<typeof Tokens>,
  Gateway | z.input<typeof Splp> | z.input<typeof XRoad> | z.input<typeof Tokens>
>((value) => {
  const named = (name: string) => typeof value === 'object' && value !== null && name in value
  if (named('specificationVersion')) return Program
  if (named('splp')) return Splp
  return named('xroad') ? XRoad : Tokens
})
export type PeerGateway = z.infer<typeof PeerGateway>

const Postgres = z.strictObject({
  /** Connection address, `postgres://user:password@host:5432/database`. */
  postgres: Secret,
  /** Synchronous standbys that must be attached before this node is ready. */
  standbys: z.number().int().min(0).max(10).optional(),
})

/** A calendar with its years, as the clock uses it. */
export const Calendar = CalendarBase.extend({ years: z.array(CalendarYear) })

const Policy = z.strictObject({
  /** Terms of cases: policies of the standard by their id (`complaints`, `licensing`), files, or written here. */
  clocks: z.array(textOr(Path, ClockPolicy)).min(1),
  /** Days off by decree, or the JSON file that holds them. Default: the national calendar of this version. */
  calendar: textOr(Path, Calendar).optional(),
  /** Whom complaints are escalated to, or the JSON file that says it. */
  routing: textOr(Path, RoutingPolicy).optional(),
})

const Token = z.strictObject({ token: ApiKey })
type Token = z.infer<typeof Token>
const Metrics = chosen<boolean | Token, boolean | Token>((value) => (typeof value === 'boolean' ? z.boolean() : Token))

const Rate = z.strictObject({ perSecond: z.number().positive(), burst: Count.optional() })

/** What `selaras serve --config` reads. Relative paths start at the configuration's own folder. */
export const Config = z.strictObject({
  /** Participant id, or all it publishes of itself. */
  participant: textOr(ParticipantId, Participant),
  /** SQLite file, created when it is not there; or a PostgreSQL database. Default `selaras.db`. */
  database: textOr(Path, Postgres).optional(),
  /** Services this node opens requests for: a list, or the JSON file that holds it. */
  services: textOr(Path, z.array(Service)).optional(),
  /** Joint services this node coordinates: a list, or the JSON file that holds it. */
  jointServices: textOr(Path, z.array(JointService)).optional(),
  keys: Keys.optional(),
  /** Where other participants are reached, and by which keys they are known; or the directory a coordinator signs. */
  directory: Directory.optional(),
  /** Peers behind somebody else's gateway: participant to the way through it. The directory then names the gateway's address. */
  gateways: z.record(ParticipantId, PeerGateway).optional(),
  /** Our host as callers write it, where a proxy before us writes another: signatures cover it. */
  authority: z
    .string()
    .regex(/^[a-z0-9.-]+(:[0-9]{1,5})?$/)
    .optional(),
  /** Legacy systems; only a configuration that is a program can hold them. */
  adapters: z
    .array(z.custom<Adapter>((value) => typeof value === 'object' && value !== null && 'specificationVersion' in value))
    .optional(),
  /** What this node grants to others: a list, or the JSON file that holds it. */
  agreements: textOr(Path, z.array(Agreement)).optional(),
  /** What happens when terms of cases run out. Default: nothing by itself. */
  policy: Policy.optional(),
  /** At least 32 random bytes as text; needed with `agreements`. */
  pseudonymKey: Secret.optional(),
  /** Master keys, `<id>:<base64url>` a line: with them personal data is encrypted on disk. */
  masterKey: Secret.optional(),
  /** Requests callers may send. Default: 500 a second a participant, 50 a second for each address that proves nothing; no limit by address before that. */
  quotas: z.strictObject({ address: Rate.optional(), peer: Rate.optional(), anonymous: Rate.optional() }).optional(),
  /** Serves `/metrics`, to anybody or to the bearer of a token. Default: it is not there. */
  metrics: Metrics.optional(),
  /** `text`: only what needs attention, in words. `json`: every event, a line each. Default `text`. */
  log: z.enum(['text', 'json']).optional(),
  host: z.string().min(1).max(255).optional(),
  port: z.number().int().min(0).max(65_535).optional(),
  /** Connections at once. Default 12,000. */
  connections: Count.optional(),
  /** The proxy in front of this node: then the caller's address stands in `X-Forwarded-For`, in its last place. */
  behindProxy: z.boolean().optional(),
})
export type Config = z.infer<typeof Config>
/** A configuration as it is written. */
export type ConfigInput = z.input<typeof Config>

/** Types a `selaras.config.ts`; does nothing else. */
export const defineConfig = (config: ConfigInput): ConfigInput => config
