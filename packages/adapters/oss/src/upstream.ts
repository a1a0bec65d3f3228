// OSS RBA, integration guide (PIA) 4.3.22: what is mapped. All declared fields are in messages.gen.ts.
import type { OssMessages } from './messages.gen.ts'

/** A business as `receiveNIB` tells of it. */
export type DataNib = NonNullable<OssMessages['receiveNIB']['request']['dataNIB']>

/** What `inqueryNIB` tells of a business: of `DataNib` what both have. */
export type InqueryNib = NonNullable<NonNullable<OssMessages['inqueryNIB']['response']['responinqueryNIB']>['dataNIB']>

/** `receiveLicenseStatus`: the status of a permit. */
export type IzinStatus = NonNullable<OssMessages['receiveLicenseStatus']['request']['IZINSTATUS']>

/** `receiveLicense`: a permit that was given. */
export type IzinFinal = NonNullable<OssMessages['receiveLicense']['request']['IZINFINAL']>

/** `receiveFileDS`: the file of a permit. */
export type FileDs = NonNullable<OssMessages['receiveFileDS']['request']['receiveFileDS']>
