// OSS RBA, integration guide (PIA) 4.3.22: what is mapped. All declared fields are in messages.gen.ts.
import type { OssMessages } from './messages.gen.ts'

/** A business as `receiveNIB` tells of it. */
export type DataNib = NonNullable<OssMessages['receiveNIB']['request']['dataNIB']>

/** Who asks, by their own identity card or that of the person in charge. */
export type People = Pick<DataNib, 'penanggung_jwb' | 'jenis_id_user_proses' | 'no_id_user_proses' | 'nama_user_proses'>

type Sent<Method extends 'receiveNIBKKPR' | 'receiveNIBPSE' | 'receiveNIBSTPW'> = OssMessages[Method]['request']

/** Every message that lists permits a business asks for, and says who asks. */
export type PermitList =
  | DataNib
  | NonNullable<Sent<'receiveNIBKKPR'>['dataNIB']>
  | NonNullable<Sent<'receiveNIBPSE'>['dataNIBPSE']>
  | NonNullable<Sent<'receiveNIBSTPW'>['dataNIBSTPW']>

/** What `inqueryNIB` tells of a business: of `DataNib` what both have. */
export type InqueryNib = NonNullable<NonNullable<OssMessages['inqueryNIB']['response']['responinqueryNIB']>['dataNIB']>

/** `receiveLicenseStatus`: the status of a permit. */
export type IzinStatus = NonNullable<OssMessages['receiveLicenseStatus']['request']['IZINSTATUS']>

/** `receiveLicense`: a permit that was given. */
export type IzinFinal = NonNullable<OssMessages['receiveLicense']['request']['IZINFINAL']>

/** `receiveFileDS`: the file of a permit. */
export type FileDs = NonNullable<OssMessages['receiveFileDS']['request']['receiveFileDS']>
