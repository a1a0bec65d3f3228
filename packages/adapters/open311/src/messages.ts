// Every text a person reads, in Indonesian and English.
import type { Text } from '@selaras/schemas'

export const messages = {
  'answer.closed': {
    id: 'Permintaan {request} ditutup oleh kota dengan status "{status}", tanpa keterangan.',
    en: 'The city closed request {request} with the status "{status}", without a note.',
  },
  'answer.not-responsible': {
    id: 'Kota menyatakan permintaan {request} bukan kewenangannya (status "{status}").',
    en: 'The city says that request {request} is not its responsibility (status "{status}").',
  },
  'jurisdiction.unknown': {
    id: 'jurisdiction_id "{given}" tidak dikenal; alamat ini melayani "{known}".',
    en: 'jurisdiction_id "{given}" was not found; this endpoint serves "{known}".',
  },
  'service.missing': {
    id: 'service_code tidak diisi; ambil salah satu dari GET services.',
    en: 'service_code was not provided; take one from GET services.',
  },
  'service.unknown': {
    id: 'service_code "{given}" tidak dikenal; ambil salah satu dari GET services.',
    en: 'service_code "{given}" was not found; take one from GET services.',
  },
  'request.unknown': {
    id: 'service_request_id "{given}" tidak ditemukan.',
    en: 'service_request_id "{given}" was not found.',
  },
  'token.unknown': { id: 'token "{given}" tidak ditemukan.', en: 'token "{given}" was not found.' },
  'key.missing': {
    id: 'api_key tidak diisi; minta kunci kepada pengelola.',
    en: 'api_key was not provided; ask the operator for one.',
  },
  'key.invalid': {
    id: 'api_key tidak berlaku; minta kunci kepada pengelola.',
    en: 'api_key is not valid; ask the operator for one.',
  },
  'location.missing': {
    id: 'Lokasi tidak diisi: kirim lat dan long, atau address_string, atau address_id.',
    en: 'No location was provided: send lat and long, or address_string, or address_id.',
  },
  'location.half': {
    id: 'lat dan long harus dikirim berdua.',
    en: 'lat and long must be sent together.',
  },
  'location.outside': {
    id: '{field} "{given}" bukan angka WGS84 di wilayah Indonesia ({least} sampai {most}).',
    en: '{field} "{given}" is not a WGS84 number within Indonesia ({least} to {most}).',
  },
  'location.region': {
    id: 'address_id "{given}" bukan kode wilayah Kemendagri seperti 33.03.01.',
    en: 'address_id "{given}" is not a Kemendagri region code such as 33.03.01.',
  },
  'text.too-long': {
    id: '{field} lebih dari {most} karakter.',
    en: '{field} is longer than {most} characters.',
  },
  'media.invalid': {
    id: 'media_url bukan alamat http atau https.',
    en: 'media_url is not an http or https address.',
  },
  'attribute.missing': {
    id: 'attribute[{code}] wajib diisi: {description}',
    en: 'attribute[{code}] is required: {description}',
  },
  'attribute.unknown': {
    id: 'attribute[{code}] tidak ada pada layanan ini; lihat GET services/{service}.',
    en: 'attribute[{code}] is not part of this service; see GET services/{service}.',
  },
  'attribute.invalid': {
    id: 'attribute[{code}] "{given}" tidak sesuai jenis {datatype}; lihat GET services/{service}.',
    en: 'attribute[{code}] "{given}" does not fit the type {datatype}; see GET services/{service}.',
  },
  'date.invalid': {
    id: '{field} "{given}" bukan waktu W3C berzona seperti 2026-03-13T10:00:00Z.',
    en: '{field} "{given}" is not a W3C date-time with a zone, such as 2026-03-13T10:00:00Z.',
  },
  'date.span': {
    id: 'start_date sampai end_date harus maju dan paling lama {days} hari.',
    en: 'start_date to end_date must go forward and span at most {days} days.',
  },
  'status.unknown': {
    id: 'status "{given}" tidak dikenal; pilih open atau closed.',
    en: 'status "{given}" is not known; choose open or closed.',
  },
  'codes.too-many': {
    id: 'service_code paling banyak {most} kode.',
    en: 'service_code takes at most {most} codes.',
  },
  'ids.too-many': {
    id: 'service_request_id paling banyak {most} nomor.',
    en: 'service_request_id takes at most {most} numbers.',
  },
  'form.unsupported': {
    id: 'Kirim formulir application/x-www-form-urlencoded.',
    en: 'Send a form as application/x-www-form-urlencoded.',
  },
  'form.too-large': { id: 'Formulir lebih dari {most} byte.', en: 'The form is larger than {most} bytes.' },
  'submission.refused': {
    id: 'Laporan ditolak: {reason}',
    en: 'The report was refused: {reason}',
  },
  'resource.unknown': {
    id: 'Alamat tidak dikenal; pakai discovery, services, requests, atau tokens, dengan .json atau .xml.',
    en: 'No such resource; use discovery, services, requests or tokens, with .json or .xml.',
  },
  'method.unknown': { id: 'Metode {given} tidak dilayani di sini.', en: 'The method {given} is not served here.' },
  'service.busy': { id: 'Terlalu banyak permintaan; coba lagi nanti.', en: 'Too many requests; try again later.' },
  'service.failed': {
    id: 'Layanan sedang terganggu; coba lagi nanti.',
    en: 'The service failed; try again later.',
  },
} as const satisfies Readonly<Record<string, Text>>

export type MessageId = keyof typeof messages
export type Language = keyof Text

/** One text with its blanks filled. */
export const say = (
  id: MessageId,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => messages[id][language].replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank))
