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
   * @param body Identity claim (*Pengakuan identitas*).
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
   * @param id Service id (*Kode layanan*).
   */
  get(id: Schemas['ServiceId'], options?: ReadOptions): Promise<Schemas['Service']>
}

/** Service requests (*Permohonan layanan*). */
export interface ServiceRequests {
  /**
   * Submit a service request. *Ajukan permohonan layanan.*
   *
   * `POST /service-requests`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `erased`.
   * @param body Service request submission (*Pengajuan permohonan layanan*).
   */
  submit(body: Schemas['ServiceRequestSubmission'], options?: WriteOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Get a service request. *Lihat satu permohonan.*
   *
   * `GET /service-requests/{id}`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   */
  get(id: Schemas['TrackingNumber'], options?: ReadOptions): Promise<Schemas['ServiceRequest']>
  /**
   * List service requests. *Daftar permohonan.*
   *
   * `GET /service-requests`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `erased`.
   */
  list(query?: operations['serviceRequests.list']['parameters']['query'], options?: ReadOptions): Paged<Schemas['ServiceRequest']>
  /**
   * Request returned for completion. *Permohonan dikembalikan untuk dilengkapi.*
   *
   * `POST /service-requests/{id}/return`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Request returned for completion (*Permohonan dikembalikan untuk dilengkapi*).
   */
  return(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestReturned'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Request completed by the applicant. *Permohonan dilengkapi.*
   *
   * `POST /service-requests/{id}/resubmit`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Request completed by the applicant (*Permohonan dilengkapi*).
   */
  resubmit(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestResubmitted'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Request accepted as complete. *Permohonan diterima lengkap.*
   *
   * `POST /service-requests/{id}/accept`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Request accepted as complete (*Permohonan diterima lengkap*).
   */
  accept(id: Schemas['TrackingNumber'], body?: Schemas['ServiceRequestAccepted'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Processing started. *Permohonan mulai diproses.*
   *
   * `POST /service-requests/{id}/start`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Processing started (*Permohonan mulai diproses*).
   */
  start(id: Schemas['TrackingNumber'], body?: Schemas['ServiceRequestStarted'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Payment requested. *Pembayaran diminta.*
   *
   * `POST /service-requests/{id}/request-payment`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Payment requested (*Pembayaran diminta*).
   */
  requestPayment(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestPaymentRequested'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Payment received. *Pembayaran diterima.*
   *
   * `POST /service-requests/{id}/confirm-payment`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Payment received (*Pembayaran diterima*).
   */
  confirmPayment(id: Schemas['TrackingNumber'], body?: Schemas['ServiceRequestPaid'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Request approved. *Permohonan disetujui.*
   *
   * `POST /service-requests/{id}/approve`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Request approved (*Permohonan disetujui*).
   */
  approve(id: Schemas['TrackingNumber'], body?: Schemas['ServiceRequestApproved'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Product issued. *Produk layanan diterbitkan.*
   *
   * `POST /service-requests/{id}/issue`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Product issued (*Produk layanan diterbitkan*).
   */
  issue(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestIssued'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Request refused. *Permohonan ditolak.*
   *
   * `POST /service-requests/{id}/refuse`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Request refused (*Permohonan ditolak*).
   */
  refuse(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestRefused'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Request withdrawn. *Permohonan ditarik.*
   *
   * `POST /service-requests/{id}/withdraw`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Request withdrawn (*Permohonan ditarik*).
   */
  withdraw(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestWithdrawn'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Request expired. *Permohonan kedaluwarsa.*
   *
   * `POST /service-requests/{id}/expire`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Request expired (*Permohonan kedaluwarsa*).
   */
  expire(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestExpired'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Objection raised. *Keberatan diajukan.*
   *
   * `POST /service-requests/{id}/object`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Objection raised (*Keberatan diajukan*).
   */
  object(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestObjected'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Request deemed approved, as its term has passed. *Permohonan dianggap disetujui karena lewat waktu (fiktif positif).*
   *
   * `POST /service-requests/{id}/deem-approved`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Request deemed approved, as its term has passed (*Permohonan dianggap disetujui karena lewat waktu (fiktif positif)*).
   */
  deemApproved(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestDeemedApproved'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Clock of the request paused. *Jam permohonan dijeda.*
   *
   * `POST /service-requests/{id}/pause-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Clock of the request paused (*Jam permohonan dijeda*).
   */
  pauseClock(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestClockPaused'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Clock of the request resumed. *Jam permohonan dilanjutkan.*
   *
   * `POST /service-requests/{id}/resume-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Clock of the request resumed (*Jam permohonan dilanjutkan*).
   */
  resumeClock(id: Schemas['TrackingNumber'], body?: Schemas['ServiceRequestClockResumed'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Clock of the request stopped and reset. *Jam permohonan dihentikan dan diulang.*
   *
   * `POST /service-requests/{id}/stop-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Clock of the request stopped and reset (*Jam permohonan dihentikan dan diulang*).
   */
  stopClock(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestClockStopped'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Clock of the request restarted from zero. *Jam permohonan dimulai lagi dari nol.*
   *
   * `POST /service-requests/{id}/restart-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Clock of the request restarted from zero (*Jam permohonan dimulai lagi dari nol*).
   */
  restartClock(id: Schemas['TrackingNumber'], body?: Schemas['ServiceRequestClockRestarted'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Term of the request extended. *Jangka waktu permohonan diperpanjang.*
   *
   * `POST /service-requests/{id}/extend`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Term of the request extended (*Jangka waktu permohonan diperpanjang*).
   */
  extend(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestExtended'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
  /**
   * Term of the request ran out. *Jangka waktu permohonan habis.*
   *
   * `POST /service-requests/{id}/expire-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Term of the request ran out (*Jangka waktu permohonan habis*).
   */
  expireClock(id: Schemas['TrackingNumber'], body: Schemas['ServiceRequestClockExpired'], options?: CommandOptions): Promise<Schemas['ServiceRequest']>
}

/** The catalogue of joint services (*Katalog layanan terpadu*). */
export interface JointServices {
  /**
   * List the joint services. *Katalog layanan terpadu.*
   *
   * `GET /joint-services`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   */
  list(query?: operations['jointServices.list']['parameters']['query'], options?: ReadOptions): Paged<Schemas['JointService']>
  /**
   * Get a joint service. *Lihat satu layanan terpadu.*
   *
   * `GET /joint-services/{id}`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   * @param id Service id (*Kode layanan*).
   */
  get(id: Schemas['ServiceId'], options?: ReadOptions): Promise<Schemas['JointService']>
}

/** Joint requests (*Permohonan layanan terpadu*). */
export interface JointRequests {
  /**
   * Submit a joint request. *Ajukan permohonan layanan terpadu.*
   *
   * `POST /joint-requests`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `erased`.
   * @param body Joint request submission (*Pengajuan permohonan terpadu*).
   */
  submit(body: Schemas['JointRequestSubmission'], options?: WriteOptions): Promise<Schemas['JointRequest']>
  /**
   * Get a joint request. *Lihat satu permohonan terpadu.*
   *
   * `GET /joint-requests/{id}`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   */
  get(id: Schemas['TrackingNumber'], options?: ReadOptions): Promise<Schemas['JointRequest']>
  /**
   * List joint requests. *Daftar permohonan terpadu.*
   *
   * `GET /joint-requests`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `erased`.
   */
  list(query?: operations['jointRequests.list']['parameters']['query'], options?: ReadOptions): Paged<Schemas['JointRequest']>
  /**
   * Leg started. *Bagian permohonan terpadu dimulai.*
   *
   * `POST /joint-requests/{id}/start-leg`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Leg started (*Bagian permohonan terpadu dimulai*).
   */
  startLeg(id: Schemas['TrackingNumber'], body: Schemas['JointRequestLegStarted'], options?: CommandOptions): Promise<Schemas['JointRequest']>
  /**
   * Status of a leg followed. *Status bagian permohonan terpadu diikuti.*
   *
   * `POST /joint-requests/{id}/follow-leg`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Status of a leg followed (*Status bagian permohonan terpadu diikuti*).
   */
  followLeg(id: Schemas['TrackingNumber'], body: Schemas['JointRequestLegFollowed'], options?: CommandOptions): Promise<Schemas['JointRequest']>
  /**
   * Joint service changed for this request. *Layanan terpadu berubah bagi permohonan ini.*
   *
   * `POST /joint-requests/{id}/redefine`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Joint service changed for this request (*Layanan terpadu berubah bagi permohonan ini*).
   */
  redefine(id: Schemas['TrackingNumber'], body: Schemas['JointRequestRedefined'], options?: CommandOptions): Promise<Schemas['JointRequest']>
  /**
   * Joint request completed. *Permohonan terpadu selesai.*
   *
   * `POST /joint-requests/{id}/complete`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Joint request completed (*Permohonan terpadu selesai*).
   */
  complete(id: Schemas['TrackingNumber'], body: Schemas['JointRequestCompleted'], options?: CommandOptions): Promise<Schemas['JointRequest']>
  /**
   * Joint request refused. *Permohonan terpadu ditolak.*
   *
   * `POST /joint-requests/{id}/refuse`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Joint request refused (*Permohonan terpadu ditolak*).
   */
  refuse(id: Schemas['TrackingNumber'], body: Schemas['JointRequestRefused'], options?: CommandOptions): Promise<Schemas['JointRequest']>
  /**
   * Joint request withdrawn. *Permohonan terpadu ditarik.*
   *
   * `POST /joint-requests/{id}/withdraw`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Joint request withdrawn (*Permohonan terpadu ditarik*).
   */
  withdraw(id: Schemas['TrackingNumber'], body: Schemas['JointRequestWithdrawn'], options?: CommandOptions): Promise<Schemas['JointRequest']>
  /**
   * Joint request expired. *Permohonan terpadu kedaluwarsa.*
   *
   * `POST /joint-requests/{id}/expire`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Joint request expired (*Permohonan terpadu kedaluwarsa*).
   */
  expire(id: Schemas['TrackingNumber'], body: Schemas['JointRequestExpired'], options?: CommandOptions): Promise<Schemas['JointRequest']>
  /**
   * Clock of the joint request paused. *Jam permohonan terpadu dijeda.*
   *
   * `POST /joint-requests/{id}/pause-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Clock of the joint request paused (*Jam permohonan terpadu dijeda*).
   */
  pauseClock(id: Schemas['TrackingNumber'], body: Schemas['JointRequestClockPaused'], options?: CommandOptions): Promise<Schemas['JointRequest']>
  /**
   * Clock of the joint request resumed. *Jam permohonan terpadu dilanjutkan.*
   *
   * `POST /joint-requests/{id}/resume-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Clock of the joint request resumed (*Jam permohonan terpadu dilanjutkan*).
   */
  resumeClock(id: Schemas['TrackingNumber'], body?: Schemas['JointRequestClockResumed'], options?: CommandOptions): Promise<Schemas['JointRequest']>
  /**
   * Clock of the joint request stopped and reset. *Jam permohonan terpadu dihentikan dan diulang.*
   *
   * `POST /joint-requests/{id}/stop-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Clock of the joint request stopped and reset (*Jam permohonan terpadu dihentikan dan diulang*).
   */
  stopClock(id: Schemas['TrackingNumber'], body: Schemas['JointRequestClockStopped'], options?: CommandOptions): Promise<Schemas['JointRequest']>
  /**
   * Clock of the joint request restarted from zero. *Jam permohonan terpadu dimulai lagi dari nol.*
   *
   * `POST /joint-requests/{id}/restart-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Clock of the joint request restarted from zero (*Jam permohonan terpadu dimulai lagi dari nol*).
   */
  restartClock(id: Schemas['TrackingNumber'], body?: Schemas['JointRequestClockRestarted'], options?: CommandOptions): Promise<Schemas['JointRequest']>
  /**
   * Term of the joint request extended. *Jangka waktu permohonan terpadu diperpanjang.*
   *
   * `POST /joint-requests/{id}/extend`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Term of the joint request extended (*Jangka waktu permohonan terpadu diperpanjang*).
   */
  extend(id: Schemas['TrackingNumber'], body: Schemas['JointRequestExtended'], options?: CommandOptions): Promise<Schemas['JointRequest']>
  /**
   * Term of the joint request ran out. *Jangka waktu permohonan terpadu habis.*
   *
   * `POST /joint-requests/{id}/expire-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Term of the joint request ran out (*Jangka waktu permohonan terpadu habis*).
   */
  expireClock(id: Schemas['TrackingNumber'], body: Schemas['JointRequestClockExpired'], options?: CommandOptions): Promise<Schemas['JointRequest']>
}

/** Complaints (*Pengaduan*). */
export interface Complaints {
  /**
   * Submit a complaint. *Sampaikan pengaduan.*
   *
   * `POST /complaints`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `erased`.
   * @param body Complaint submission (*Pengajuan pengaduan*).
   */
  submit(body: Schemas['ComplaintSubmission'], options?: WriteOptions): Promise<Schemas['Complaint']>
  /**
   * Get a complaint. *Lihat satu pengaduan.*
   *
   * `GET /complaints/{id}`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   */
  get(id: Schemas['TrackingNumber'], options?: ReadOptions): Promise<Schemas['Complaint']>
  /**
   * List complaints. *Daftar pengaduan.*
   *
   * `GET /complaints`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `erased`.
   */
  list(query?: operations['complaints.list']['parameters']['query'], options?: ReadOptions): Paged<Schemas['Complaint']>
  /**
   * Complaint verified. *Pengaduan terverifikasi.*
   *
   * `POST /complaints/{id}/verify`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Complaint verified (*Pengaduan terverifikasi*).
   */
  verify(id: Schemas['TrackingNumber'], body?: Schemas['ComplaintVerified'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint rejected. *Pengaduan tidak layak.*
   *
   * `POST /complaints/{id}/reject`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Complaint rejected (*Pengaduan tidak layak*).
   */
  reject(id: Schemas['TrackingNumber'], body: Schemas['ComplaintRejected'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint dispatched. *Pengaduan didisposisi.*
   *
   * `POST /complaints/{id}/dispatch`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Complaint dispatched (*Pengaduan didisposisi*).
   */
  dispatch(id: Schemas['TrackingNumber'], body: Schemas['ComplaintDispatched'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint handed back to be redirected. *Pengaduan dikembalikan untuk dialihkan.*
   *
   * `POST /complaints/{id}/redirect`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Complaint handed back to be redirected (*Pengaduan dikembalikan untuk dialihkan*).
   */
  redirect(id: Schemas['TrackingNumber'], body: Schemas['ComplaintRedirected'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Work started. *Tindak lanjut dimulai.*
   *
   * `POST /complaints/{id}/start`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Work started (*Tindak lanjut dimulai*).
   */
  start(id: Schemas['TrackingNumber'], body?: Schemas['ComplaintStarted'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint answered. *Pengaduan dijawab.*
   *
   * `POST /complaints/{id}/respond`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Complaint answered (*Pengaduan dijawab*).
   */
  respond(id: Schemas['TrackingNumber'], body: Schemas['ComplaintAnswered'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Reporter asked for more. *Keterangan pelapor diminta.*
   *
   * `POST /complaints/{id}/ask-reporter`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Reporter asked for more (*Keterangan pelapor diminta*).
   */
  askReporter(id: Schemas['TrackingNumber'], body: Schemas['ComplaintReporterAsked'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Reporter replied. *Pelapor menjawab.*
   *
   * `POST /complaints/{id}/reply`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Reporter replied (*Pelapor menjawab*).
   */
  reply(id: Schemas['TrackingNumber'], body: Schemas['ComplaintReporterReplied'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint resolved. *Pengaduan selesai.*
   *
   * `POST /complaints/{id}/resolve`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Complaint resolved (*Pengaduan selesai*).
   */
  resolve(id: Schemas['TrackingNumber'], body?: Schemas['ComplaintResolved'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint reopened. *Pengaduan dibuka kembali.*
   *
   * `POST /complaints/{id}/reopen`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Complaint reopened (*Pengaduan dibuka kembali*).
   */
  reopen(id: Schemas['TrackingNumber'], body: Schemas['ComplaintReopened'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint closed automatically. *Pengaduan ditutup otomatis.*
   *
   * `POST /complaints/{id}/close`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Complaint closed automatically (*Pengaduan ditutup otomatis*).
   */
  close(id: Schemas['TrackingNumber'], body: Schemas['ComplaintClosed'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint escalated. *Pengaduan dieskalasi.*
   *
   * `POST /complaints/{id}/escalate`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Complaint escalated (*Pengaduan dieskalasi*).
   */
  escalate(id: Schemas['TrackingNumber'], body: Schemas['ComplaintEscalated'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Complaint merged. *Pengaduan digabung.*
   *
   * `POST /complaints/{id}/merge`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Complaint merged (*Pengaduan digabung*).
   */
  merge(id: Schemas['TrackingNumber'], body: Schemas['ComplaintMerged'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Clock of the complaint paused. *Jam pengaduan dijeda.*
   *
   * `POST /complaints/{id}/pause-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Clock of the complaint paused (*Jam pengaduan dijeda*).
   */
  pauseClock(id: Schemas['TrackingNumber'], body: Schemas['ComplaintClockPaused'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Clock of the complaint resumed. *Jam pengaduan dilanjutkan.*
   *
   * `POST /complaints/{id}/resume-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Clock of the complaint resumed (*Jam pengaduan dilanjutkan*).
   */
  resumeClock(id: Schemas['TrackingNumber'], body?: Schemas['ComplaintClockResumed'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Clock of the complaint stopped and reset. *Jam pengaduan dihentikan dan diulang.*
   *
   * `POST /complaints/{id}/stop-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Clock of the complaint stopped and reset (*Jam pengaduan dihentikan dan diulang*).
   */
  stopClock(id: Schemas['TrackingNumber'], body: Schemas['ComplaintClockStopped'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Clock of the complaint restarted from zero. *Jam pengaduan dimulai lagi dari nol.*
   *
   * `POST /complaints/{id}/restart-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Clock of the complaint restarted from zero (*Jam pengaduan dimulai lagi dari nol*).
   */
  restartClock(id: Schemas['TrackingNumber'], body?: Schemas['ComplaintClockRestarted'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Term of the complaint extended. *Jangka waktu pengaduan diperpanjang.*
   *
   * `POST /complaints/{id}/extend`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Term of the complaint extended (*Jangka waktu pengaduan diperpanjang*).
   */
  extend(id: Schemas['TrackingNumber'], body: Schemas['ComplaintExtended'], options?: CommandOptions): Promise<Schemas['Complaint']>
  /**
   * Term of the complaint ran out. *Jangka waktu pengaduan habis.*
   *
   * `POST /complaints/{id}/expire-clock`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Term of the complaint ran out (*Jangka waktu pengaduan habis*).
   */
  expireClock(id: Schemas['TrackingNumber'], body: Schemas['ComplaintClockExpired'], options?: CommandOptions): Promise<Schemas['Complaint']>
}

/** Queue tickets (*Nomor antrean*). */
export interface QueueTickets {
  /**
   * Take a queue ticket. *Ambil nomor antrean.*
   *
   * `POST /queue-tickets`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `erased`.
   * @param body Queue ticket submission (*Pengambilan nomor antrean*).
   */
  submit(body: Schemas['QueueTicketSubmission'], options?: WriteOptions): Promise<Schemas['QueueTicket']>
  /**
   * Get a queue ticket. *Lihat satu nomor antrean.*
   *
   * `GET /queue-tickets/{id}`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   */
  get(id: Schemas['TrackingNumber'], options?: ReadOptions): Promise<Schemas['QueueTicket']>
  /**
   * List queue tickets. *Daftar nomor antrean.*
   *
   * `GET /queue-tickets`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `erased`.
   */
  list(query?: operations['queueTickets.list']['parameters']['query'], options?: ReadOptions): Paged<Schemas['QueueTicket']>
  /**
   * Ticket called. *Nomor antrean dipanggil.*
   *
   * `POST /queue-tickets/{id}/call`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Ticket called (*Nomor antrean dipanggil*).
   */
  call(id: Schemas['TrackingNumber'], body?: Schemas['QueueTicketCalled'], options?: CommandOptions): Promise<Schemas['QueueTicket']>
  /**
   * Ticket called again. *Nomor antrean dipanggil ulang.*
   *
   * `POST /queue-tickets/{id}/recall`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Ticket called again (*Nomor antrean dipanggil ulang*).
   */
  recall(id: Schemas['TrackingNumber'], body?: Schemas['QueueTicketRecalled'], options?: CommandOptions): Promise<Schemas['QueueTicket']>
  /**
   * Visitor at registration. *Pengunjung didaftar.*
   *
   * `POST /queue-tickets/{id}/register`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Visitor at registration (*Pengunjung didaftar*).
   */
  register(id: Schemas['TrackingNumber'], body?: Schemas['QueueTicketRegistering'], options?: CommandOptions): Promise<Schemas['QueueTicket']>
  /**
   * Visitor registered, waits for the counter. *Pengunjung terdaftar, menunggu loket.*
   *
   * `POST /queue-tickets/{id}/queue`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Visitor registered, waits for the counter (*Pengunjung terdaftar, menunggu loket*).
   */
  queue(id: Schemas['TrackingNumber'], body?: Schemas['QueueTicketRegistered'], options?: CommandOptions): Promise<Schemas['QueueTicket']>
  /**
   * Visitor at the counter. *Pengunjung dilayani loket.*
   *
   * `POST /queue-tickets/{id}/serve`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Visitor at the counter (*Pengunjung dilayani loket*).
   */
  serve(id: Schemas['TrackingNumber'], body?: Schemas['QueueTicketServed'], options?: CommandOptions): Promise<Schemas['QueueTicket']>
  /**
   * Finished at the counter. *Selesai di loket.*
   *
   * `POST /queue-tickets/{id}/finish`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Finished at the counter (*Selesai di loket*).
   */
  finish(id: Schemas['TrackingNumber'], body?: Schemas['QueueTicketFinished'], options?: CommandOptions): Promise<Schemas['QueueTicket']>
  /**
   * Product in preparation. *Produk disiapkan.*
   *
   * `POST /queue-tickets/{id}/prepare`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Product in preparation (*Produk disiapkan*).
   */
  prepare(id: Schemas['TrackingNumber'], body?: Schemas['QueueTicketPreparing'], options?: CommandOptions): Promise<Schemas['QueueTicket']>
  /**
   * Product ready. *Produk siap diambil.*
   *
   * `POST /queue-tickets/{id}/ready`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Product ready (*Produk siap diambil*).
   */
  ready(id: Schemas['TrackingNumber'], body?: Schemas['QueueTicketReady'], options?: CommandOptions): Promise<Schemas['QueueTicket']>
  /**
   * Ticket skipped. *Nomor antrean dilewati.*
   *
   * `POST /queue-tickets/{id}/skip`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Ticket skipped (*Nomor antrean dilewati*).
   */
  skip(id: Schemas['TrackingNumber'], body?: Schemas['QueueTicketSkipped'], options?: CommandOptions): Promise<Schemas['QueueTicket']>
  /**
   * Ticket cancelled. *Nomor antrean batal.*
   *
   * `POST /queue-tickets/{id}/cancel`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `illegal-transition`, `sequence-mismatch`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   * @param body Ticket cancelled (*Nomor antrean batal*).
   */
  cancel(id: Schemas['TrackingNumber'], body: Schemas['QueueTicketCancelled'], options?: CommandOptions): Promise<Schemas['QueueTicket']>
}

/** Satisfaction surveys (*Survei kepuasan*). */
export interface Surveys {
  /**
   * Submit the answers to a survey. *Kirim jawaban survei kepuasan.*
   *
   * `POST /surveys`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `erased`.
   * @param body Satisfaction survey submission (*Pengiriman survei kepuasan*).
   */
  submit(body: Schemas['SatisfactionSurveySubmission'], options?: WriteOptions): Promise<Schemas['SatisfactionSurvey']>
  /**
   * Get the answers to a survey. *Lihat satu jawaban survei.*
   *
   * `GET /surveys/{id}`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `erased`.
   * @param id Tracking number (*Nomor pelacakan*).
   */
  get(id: Schemas['TrackingNumber'], options?: ReadOptions): Promise<Schemas['SatisfactionSurvey']>
  /**
   * List answers to surveys. *Daftar jawaban survei.*
   *
   * `GET /surveys`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `erased`.
   */
  list(query?: operations['surveys.list']['parameters']['query'], options?: ReadOptions): Paged<Schemas['SatisfactionSurvey']>
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
   * `POST /entries`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `entry-conflict`, `erased`.
   * @param body Batch of entries (*Sekumpulan catatan*).
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

/** The audit log: checkpoints and proofs (*Log audit: titik periksa dan bukti*). */
export interface Audit {
  /**
   * Latest checkpoint. *Titik periksa terakhir.*
   *
   * `GET /audit/checkpoint`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   */
  checkpoint(options?: ReadOptions): Promise<Schemas['Checkpoint']>
  /**
   * Proof that an entry is in the log. *Bukti bahwa catatan termuat.*
   *
   * `GET /audit/inclusion`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   */
  inclusion(query?: operations['audit.inclusion']['parameters']['query'], options?: ReadOptions): Promise<Schemas['AuditInclusion']>
  /**
   * Proof that the log continues. *Bukti bahwa log berlanjut.*
   *
   * `GET /audit/consistency`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   */
  consistency(query?: operations['audit.consistency']['parameters']['query'], options?: ReadOptions): Promise<Schemas['AuditConsistency']>
  /**
   * Cosign a checkpoint. *Tanda tangani titik periksa bersama.*
   *
   * `POST /audit/cosign`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`, `entry-conflict`.
   * @param body Checkpoint to cosign (*Titik periksa untuk ditandatangani bersama*).
   */
  cosign(body: Schemas['CheckpointToCosign'], options?: WriteOptions): Promise<Schemas['Cosignature']>
}

/** Notices that personal data was erased (*Pemberitahuan penghapusan data pribadi*). */
export interface Erasures {
  /**
   * Receive an erasure notice from the owner. *Terima pemberitahuan penghapusan dari pemilik kasus.*
   *
   * `POST /erasures`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`.
   * @param body Erasure notice (*Pemberitahuan penghapusan*).
   */
  receive(body: Schemas['ErasureNotice'], options?: WriteOptions): Promise<Schemas['ErasureReceipt']>
}

/** Subscriptions to webhooks (*Langganan webhook*). */
export interface Subscriptions {
  /**
   * Subscribe to entries. *Berlangganan catatan.*
   *
   * `POST /subscriptions`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`.
   * @param body Subscription request (*Permintaan langganan*).
   */
  create(body: Schemas['SubscriptionRequest'], options?: WriteOptions): Promise<Schemas['Subscription']>
  /**
   * Get a subscription. *Lihat satu langganan.*
   *
   * `GET /subscriptions/{id}`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   * @param id Subscription id (*Identitas langganan*).
   */
  get(id: Schemas['SubscriptionId'], options?: ReadOptions): Promise<Schemas['Subscription']>
  /**
   * Subscriptions. *Daftar langganan.*
   *
   * `GET /subscriptions`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`.
   */
  list(query?: operations['subscriptions.list']['parameters']['query'], options?: ReadOptions): Paged<Schemas['Subscription']>
  /**
   * Renew the secret; the old one counts for 24 hours more. *Ganti rahasia; yang lama masih berlaku 24 jam.*
   *
   * `POST /subscriptions/{id}/renew-secret`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`.
   * @param id Subscription id (*Identitas langganan*).
   * @param body No details (*Tanpa rincian*).
   */
  renewSecret(id: Schemas['SubscriptionId'], body?: Schemas['NoDetails'], options?: WriteOptions): Promise<Schemas['Subscription']>
  /**
   * Pause a subscription; what it is owed is kept. *Tahan langganan; yang belum terkirim disimpan.*
   *
   * `POST /subscriptions/{id}/pause`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`.
   * @param id Subscription id (*Identitas langganan*).
   * @param body No details (*Tanpa rincian*).
   */
  pause(id: Schemas['SubscriptionId'], body?: Schemas['NoDetails'], options?: WriteOptions): Promise<Schemas['Subscription']>
  /**
   * Resume a subscription, from what it is owed. *Lanjutkan langganan, mulai dari yang belum terkirim.*
   *
   * `POST /subscriptions/{id}/resume`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`.
   * @param id Subscription id (*Identitas langganan*).
   * @param body No details (*Tanpa rincian*).
   */
  resume(id: Schemas['SubscriptionId'], body?: Schemas['NoDetails'], options?: WriteOptions): Promise<Schemas['Subscription']>
  /**
   * End a subscription. *Akhiri langganan.*
   *
   * `POST /subscriptions/{id}/end`. Problems: `invalid`, `unauthenticated`, `forbidden`, `not-found`, `too-many-requests`, `internal`, `unavailable`, `malformed-json`, `invalid-header`, `too-large`, `unsupported-media-type`, `key-reused`.
   * @param id Subscription id (*Identitas langganan*).
   * @param body No details (*Tanpa rincian*).
   */
  end(id: Schemas['SubscriptionId'], body?: Schemas['NoDetails'], options?: WriteOptions): Promise<Schemas['Subscription']>
}

/** Every operation of the standard, by resource. */
export interface Resources {
  readonly identity: Identity
  readonly services: Services
  readonly serviceRequests: ServiceRequests
  readonly jointServices: JointServices
  readonly jointRequests: JointRequests
  readonly complaints: Complaints
  readonly queueTickets: QueueTickets
  readonly surveys: Surveys
  readonly entries: Entries
  readonly participant: Participant
  readonly health: Health
  readonly audit: Audit
  readonly erasures: Erasures
  readonly subscriptions: Subscriptions
}
