// Generated from specs/openapi/selaras.json by `pnpm generate`. Do not edit.
import type { CommandOptions, ReadOptions, WriteOptions } from '../options.ts'
import type { Paged } from '../paged.ts'
import type { components, operations } from './openapi.gen.ts'

/** Every named schema of the standard as a type, by name. */
export type Schemas = components['schemas']

/** Verification of identities at their source (*Pencocokan identitas ke sumbernya*). */
export interface Identity {
  /**
   * Verify an identity at its source. *Cocokkan identitas ke sumbernya.*
   *
   * `POST /identity/verify`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `upstream`.
   */
  verify(body: Schemas['IdentityClaim'], options?: WriteOptions): Promise<Schemas['IdentityMatch']>
}

/** The service catalogue (*Katalog layanan*). */
export interface Services {
  /**
   * List the service catalogue. *Katalog layanan.*
   *
   * `GET /services`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   */
  list(query?: operations['services.list']['parameters']['query'], options?: ReadOptions): Paged<Schemas['Service']>
  /**
   * Get a service. *Lihat satu layanan.*
   *
   * `GET /services/{id}`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   */
  get(id: Schemas['ServiceId'], options?: ReadOptions): Promise<Schemas['Service']>
}

/** Service requests (*Permohonan layanan*). */
export interface ServiceRequests {
  /**
   * Submit a service request. *Ajukan permohonan layanan.*
   *
   * `POST /service-requests`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`.
   */
  submit(body: Schemas['ServiceRequestSubmission'], options?: WriteOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Get a service request. *Lihat satu permohonan.*
   *
   * `GET /service-requests/{id}`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   */
  get(id: Schemas['TrackingNumber'], options?: ReadOptions): Promise<Schemas['ServiceRequest']>
  /**
   * List service requests. *Daftar permohonan.*
   *
   * `GET /service-requests`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   */
  list(query?: operations['serviceRequests.list']['parameters']['query'], options?: ReadOptions): Paged<Schemas['ServiceRequest']>
  /**
   * Request returned for completion. *Permohonan dikembalikan untuk dilengkapi.*
   *
   * `POST /service-requests/{id}/return`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  return(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestReturned'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Request completed by the applicant. *Permohonan dilengkapi.*
   *
   * `POST /service-requests/{id}/resubmit`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  resubmit(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestResubmitted'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Request accepted as complete. *Permohonan diterima lengkap.*
   *
   * `POST /service-requests/{id}/accept`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  accept(id: Schemas['TrackingNumber'], body?: Schemas['ServiceRequestAccepted'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Processing started. *Permohonan mulai diproses.*
   *
   * `POST /service-requests/{id}/start`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  start(id: Schemas['TrackingNumber'], body?: Schemas['ServiceRequestStarted'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Payment requested. *Pembayaran diminta.*
   *
   * `POST /service-requests/{id}/request-payment`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  requestPayment(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestPaymentRequested'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Payment received. *Pembayaran diterima.*
   *
   * `POST /service-requests/{id}/confirm-payment`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  confirmPayment(id: Schemas['TrackingNumber'], body?: Schemas['ServiceRequestPaid'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Request approved. *Permohonan disetujui.*
   *
   * `POST /service-requests/{id}/approve`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  approve(id: Schemas['TrackingNumber'], body?: Schemas['ServiceRequestApproved'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Product issued. *Produk layanan diterbitkan.*
   *
   * `POST /service-requests/{id}/issue`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  issue(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestIssued'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Request refused. *Permohonan ditolak.*
   *
   * `POST /service-requests/{id}/refuse`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  refuse(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestRefused'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Request withdrawn. *Permohonan ditarik.*
   *
   * `POST /service-requests/{id}/withdraw`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  withdraw(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestWithdrawn'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Request expired. *Permohonan kedaluwarsa.*
   *
   * `POST /service-requests/{id}/expire`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  expire(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestExpired'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Objection raised. *Keberatan diajukan.*
   *
   * `POST /service-requests/{id}/object`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  object(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestObjected'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
}

/** Complaints (*Pengaduan*). */
export interface Complaints {
  /**
   * Submit a complaint. *Sampaikan pengaduan.*
   *
   * `POST /complaints`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`.
   */
  submit(body: Schemas['ComplaintSubmission'], options?: WriteOptions): Promise<Schemas['Complaint']>
  /**
   * Get a complaint. *Lihat satu pengaduan.*
   *
   * `GET /complaints/{id}`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   */
  get(id: Schemas['TrackingNumber'], options?: ReadOptions): Promise<Schemas['Complaint']>
  /**
   * List complaints. *Daftar pengaduan.*
   *
   * `GET /complaints`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   */
  list(query?: operations['complaints.list']['parameters']['query'], options?: ReadOptions): Paged<Schemas['Complaint']>
  /**
   * Complaint verified. *Pengaduan terverifikasi.*
   *
   * `POST /complaints/{id}/verify`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  verify(id: Schemas['TrackingNumber'], body?: Schemas['ComplaintVerified'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint rejected. *Pengaduan tidak layak.*
   *
   * `POST /complaints/{id}/reject`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  reject(id: Schemas['TrackingNumber'], body: Schemas['ComplaintRejected'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint dispatched. *Pengaduan didisposisi.*
   *
   * `POST /complaints/{id}/dispatch`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  dispatch(id: Schemas['TrackingNumber'], body: Schemas['ComplaintDispatched'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint handed back to be redirected. *Pengaduan dikembalikan untuk dialihkan.*
   *
   * `POST /complaints/{id}/redirect`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  redirect(id: Schemas['TrackingNumber'], body: Schemas['ComplaintRedirected'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Work started. *Tindak lanjut dimulai.*
   *
   * `POST /complaints/{id}/start`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  start(id: Schemas['TrackingNumber'], body?: Schemas['ComplaintStarted'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint answered. *Pengaduan dijawab.*
   *
   * `POST /complaints/{id}/respond`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  respond(id: Schemas['TrackingNumber'], body: Schemas['ComplaintAnswered'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Reporter asked for more. *Keterangan pelapor diminta.*
   *
   * `POST /complaints/{id}/ask-reporter`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  askReporter(id: Schemas['TrackingNumber'], body: Schemas['ComplaintReporterAsked'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Reporter replied. *Pelapor menjawab.*
   *
   * `POST /complaints/{id}/reply`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  reply(id: Schemas['TrackingNumber'], body: Schemas['ComplaintReporterReplied'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint resolved. *Pengaduan selesai.*
   *
   * `POST /complaints/{id}/resolve`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  resolve(id: Schemas['TrackingNumber'], body?: Schemas['ComplaintResolved'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint reopened. *Pengaduan dibuka kembali.*
   *
   * `POST /complaints/{id}/reopen`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  reopen(id: Schemas['TrackingNumber'], body: Schemas['ComplaintReopened'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint closed automatically. *Pengaduan ditutup otomatis.*
   *
   * `POST /complaints/{id}/close`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  close(id: Schemas['TrackingNumber'], body: Schemas['ComplaintClosed'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint escalated. *Pengaduan dieskalasi.*
   *
   * `POST /complaints/{id}/escalate`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  escalate(id: Schemas['TrackingNumber'], body: Schemas['ComplaintEscalated'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint merged. *Pengaduan digabung.*
   *
   * `POST /complaints/{id}/merge`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`.
   */
  merge(id: Schemas['TrackingNumber'], body: Schemas['ComplaintMerged'], options?: CommandOptions): Promise<Schemas['Complaint']>
}

/** Entries of cases: the feed, and their delivery (*Catatan kasus: aliran dan penerimaannya*). */
export interface Entries {
  /**
   * Feed of entries. *Aliran catatan.*
   *
   * `GET /entries`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   */
  list(query?: operations['entries.list']['parameters']['query'], options?: ReadOptions): Paged<Schemas['Entry']>
  /**
   * Receive entries from the owner of a case. *Terima catatan dari pemilik kasus.*
   *
   * `POST /entries`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `entry-conflict`.
   */
  receive(body: Schemas['EntryBatch'], options?: WriteOptions): Promise<Schemas['Receipt']>
}

/** What a participant publishes of itself (*Keterangan peserta*). */
export interface Participant {
  /**
   * What this participant publishes. *Keterangan peserta.*
   *
   * `GET /.well-known/selaras`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   */
  get(options?: ReadOptions): Promise<Schemas['Participant']>
}

/** Health of a node (*Kesehatan simpul*). */
export interface Health {
  /**
   * Health of the node. *Kesehatan simpul.*
   *
   * `GET /health`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   */
  get(options?: ReadOptions): Promise<Schemas['Health']>
}

/** Every operation of the standard, by resource. */
export interface Resources {
  readonly identity: Identity
  readonly services: Services
  readonly serviceRequests: ServiceRequests
  readonly complaints: Complaints
  readonly entries: Entries
  readonly participant: Participant
  readonly health: Health
}
