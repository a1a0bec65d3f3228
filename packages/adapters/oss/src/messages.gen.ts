// Generated from packages/adapters/oss/spec/fields.json by `pnpm generate`. Do not edit.
// Source: OSS RBA integration guide (PIA) 4.3.22, oss-rba/oss-rba.github.io.

/** Methods OSS calls a region with, under the header `Token`. */
export type OssInboundMethod =
  | 'receiveNIB'
  | 'receiveNIBSTPW'
  | 'receiveFileDS'
  | 'receiveNIBKKPR'
  | 'receiveNIBPSE'

/** Methods a region calls OSS with, under the header `user_key`. */
export type OssOutboundMethod =
  | 'receiveLicense'
  | 'receiveLicenseStatus'
  | 'checkLicenseStatus'
  | 'inqueryLicense'
  | 'inqueryNIB'
  | 'checkNIB'
  | 'inqueryNIBSTPW'
  | 'fetchNIB'
  | 'inqueryProyek'
  | 'getDataReferensi'
  | 'receiveLicenseKKPR'
  | 'inqueryFileDS'
  | 'updateLicense'
  | 'receiveCertificate'
  | 'inqueryCertificate'

export type OssMethod = OssInboundMethod | OssOutboundMethod

/** Every declared field of every method, as it is after reading; any may be absent. */
export interface OssMessages {
  receiveNIB: {
    request: {
      dataNIB?: {
        nib?: string
        tgl_pengajuan_nib?: string
        tgl_terbit_nib?: string
        tgl_perubahan_nib?: string
        oss_id?: string
        id_izin?: string
        kd_izin?: string
        kd_daerah?: string
        kewenangan?: string
        jenis_pelaku_usaha?: string
        no_npp?: string
        no_va?: string
        no_wlkp?: string
        flag_perusahaan?: string
        flag_ekspor?: string
        flag_impor?: string
        jenis_api?: string
        gabung_negara?: string
        negara_pma_dominan?: string
        total_pma?: number
        nilai_pma_dominan?: number
        nilai_pmdn?: number
        persen_pma?: number
        persen_pmdn?: number
        kd_kawasan?: number
        jenis_kawasan?: string
        versi_pia?: string
        jangka_waktu?: string
        status_badan_hukum?: string
        status_penanaman_modal?: string
        npwp_perseroan?: string
        nama_perseroan?: string
        nama_singkatan?: string
        jenis_perseroan?: string
        status_perseroan?: string
        alamat_perseroan?: string
        rt_rw_perseroan?: string
        kelurahan_perseroan?: string
        perseroan_daerah_id?: string
        kode_pos_perseroan?: string
        nomor_telpon_perseroan?: string
        email_perusahaan?: string
        dalam_bentuk_uang?: number
        dalam_bentuk_lain?: string
        total_modal_dasar?: number
        total_modal_ditempatkan?: number
        flag_umk?: string
        flag_perubahan_data_teknis?: string
        skala_usaha?: string
        jenis_perubahan_terakhir?: string
        pemegang_saham?: {
          jenis_pemegang_saham?: string
          flag_asing?: string
          total_modal_pemegang?: number
          jabatan_pemegang_saham?: string
          nama_pemegang_saham?: string
          jns_identitas_pemegang_saham?: string
          no_identitas_pemegang_saham?: string
          valid_identitas_pemegang_saham?: string
          negara_asal_pemegang_saham?: string
          pengendali_pemegang_saham?: string
          npwp_pemegang_saham?: string
          alamat_pemegang_saham?: string
          fax_pemegang_saham?: string
          email_pemegang_saham?: string
          flag_pajak_pemegang_saham?: string
          ket_pajak_pemegang_saham?: string
        }[]
        penanggung_jwb?: {
          flag_asing?: string
          jns_identitas_penanggung_jwb?: string
          no_identitas_penanggung_jwb?: string
          nama_penanggung_jwb?: string
          jabatan_penanggung_jwb?: string
          kebangsaan_penanggung_jwb?: string
          negara_asal_penanggung_jwb?: string
          npwp_penanggung_jwb?: string
          alamat_penanggung_jwb?: string
          jalan_penanggung_jwb?: string
          blok_penanggung_jwb?: string
          no_penanggung_jwb?: string
          rt_rw_penanggung_jwb?: string
          kelurahan_penanggung_jwb?: string
          daerah_id_penanggung_jwb?: string
          kode_pos_penanggung_jwb?: string
          no_telp_penanggung_jwb?: string
          no_hp_penanggung_jwb?: string
          no_fax_penanggung_jwb?: string
          email_penanggung_jwb?: string
          flag_pajak_penanggung_jwb?: string
          ket_pajak_penanggung_jwb?: string
        }[]
        no_pengesahan?: string
        tgl_pengesahan?: string
        no_akta_lama?: string
        tgl_akta_lama?: string
        no_pengesahan_lama?: string
        tgl_pengesahan_lama?: string
        legalitas?: {
          jenis_legal?: string
          no_legal?: string
          tgl_legal?: string
          alamat_notaris?: string
          nama_notaris?: string
          telepon_notaris?: string
        }[]
        data_rptka?: {
          jenis_rptka?: string
          no_rptka?: string
          rptka_awal?: string
          rptka_akhir?: string
          rptka_gaji?: number
          jumlah_tka_rptka?: number
          jangka_penggunaan_waktu?: string
          jangka_waktu_permohonan_rptka?: number
          rptka_jabatan?: {
            id_jabatan?: number
            jabatan?: string
            jumlah?: number
            tgl_mulai?: string
            tgl_selesai?: string
            keterangan?: string
            rptka_tki_pendamping?: {
              id_jabatan?: number
              id_pendamping?: number
              nama?: string
              nik?: string
              jabatan?: string
              hp?: string
              email?: string
              foto?: string
              pendidikan_min?: string
              sertifikat?: string
              pengalaman_kerja?: number
              keterangan?: string
            }[]
          }[]
          rptka_negara?: {
            id_negara?: string
            jumlah?: number
          }[]
          rptka_lokasi?: {
            lokasi_id?: string
            jumlah?: number
          }[]
        }
        data_proyek?: {
          id_proyek?: string
          nomor_proyek?: string
          uraian_usaha?: string
          jumlah_tki_l?: number
          jumlah_tki_p?: number
          jumlah_tka_l?: number
          jumlah_tka_p?: number
          kbli?: string
          sektor?: string
          memiliki_menguasai?: string
          jenis_lokasi?: string
          status_tanah?: string
          luas_tanah?: number
          satuan_luas_tanah?: string
          pembelian_pematang_tanah?: number
          bangunan_gedung?: number
          mesin_peralatan?: number
          mesin_peralatan_usd?: number
          investasi_lain?: number
          sub_jumlah?: number
          modal_kerja?: number
          jumlah_investasi?: number
          tanggal_kurs?: string
          nilai_kurs?: number
          kd_kawasan?: number
          jawab_lokasi_b?: string
          jawab_lokasi_c?: string
          jawab_lokasi_d?: string
          jawab_lokasi_e?: string
          jawab_lokasi_f?: string
          jawab_lokasi_g?: string
          flag_perluasan?: string
          flag_cabang?: string
          npwp_cabang?: string
          nama_cabang?: string
          jenis_identitas_pj?: string
          no_identitas_pj?: string
          nama_pj?: string
          status_proyek?: string
          jenis_proyek?: string
          nama_kegiatan?: string
          flag_merger?: string
          npwp_perseroan_merger?: string
          nama_perseroan_merger?: string
          skala_usaha?: string
          skala_resiko?: string
          deskripsi_kegiatan?: string
          satu_lini?: string
          data_lokasi_proyek?: {
            id_proyek_lokasi?: string
            proyek_daerah_id?: string
            kd_kawasan?: string
            alamat_usaha?: string
            id_kegiatan?: string
            response_kegiatan?: string
            jenis_kawasan?: string
            jenis_lokasi?: string
            status_lokasi?: string
            data_lokasi_proyek?: {
              serial?: string
              lat_lng?: string
            }[]
            data_posisi_proyek?: {
              id_proyek_posisi?: string
              id_proyek_lokasi?: string
              posisi_lokasi?: string
            }[]
          }[]
          data_proyek_produk?: {
            id_produk?: string
            id_proyek?: string
            kbli?: string
            id_bidang_usaha?: number
            jenis_produksi?: string
            kapasitas?: number
            satuan?: string
            merk_dagang?: string
            pemegang_haki?: string
            pemegang_paten?: string
            pi_nomor?: string
            pi_tanggal?: string
            pi_npwp?: string
            id_kbli_ta?: string
            tkdn?: number
            flag_memiliki_halal?: string
            nomor_sertifikat_halal?: string
            masa_berlaku_sertifikat_halal?: string
            flag_memiliki_sni?: string
            nomor_sertifikat_sni?: string
            masa_berlaku_sertifikat_sni?: string
            flag_self_declare?: string
            tipe_cakupan?: string
          }[]
        }[]
        data_dni?: {
          kd_dni?: string
        }[]
        data_checklist?: {
          id_produk?: string
          id_proyek?: string
          id_izin?: string
          jenis_izin?: string
          kd_izin?: string
          kd_daerah?: string
          nama_izin?: string
          instansi?: string
          id_bidang_spesifik?: number
          bidang_spesifik?: string
          id_kewenangan?: number
          parameter_kewenangan?: string
          kewenangan?: string
          flag_checklist?: string
          flag_transaksional?: string
          flag_perpanjangan?: string
          kbli_konversi?: string
          no_izin?: string
          tgl_izin?: string
          file_izin?: string
          kd_dokumen?: string
          nm_dokumen?: string
          data_persyaratan?: {
            id_syarat?: string
            no_dokumen?: string
            tgl_dokumen?: string
            file_dokumen?: string
            keterangan?: string
          }[]
          data_produk_halal?: {
            id_pengajuan_sertifikat_halal?: string
            uraian_jenis_produk?: string
            kode_klasifikasi_produk?: string
            flag_self_declare?: string
            list_produk?: {
              id_cakupan_produk?: number
              uraian_produk?: string
              kbli?: string
              id_proyek?: string
              id_produk?: string
              id_pengajuan_sertifikat_halal?: string
            }[]
          }[]
        }[]
        jenis_id_user_proses?: string
        no_id_user_proses?: string
        nama_user_proses?: string
        email_user_proses?: string
        hp_user_proses?: string
        alamat_user_proses?: string
        jns_kelamin_user_proses?: string
        tempat_lahir_user_proses?: string
        tgl_lahir_user_proses?: string
        daerah_id_user_proses?: string
        rt_rw_user_proses?: string
        agama_user_proses?: string
        status_perkawinan_user_proses?: string
        pekerjaan_user_proses?: string
        status_nib?: string
        tipe_dokumen?: string
      }
    }
    response: {
      responreceiveNIB?: {
        status?: string
        keterangan?: string
      }
    }
  }
  receiveLicense: {
    request: {
      IZINFINAL?: {
        nib?: string
        id_proyek?: string
        oss_id?: string
        id_izin?: string
        kd_izin?: string
        kd_daerah?: string
        nomor_izin?: string
        tgl_terbit_izin?: string
        tgl_berlaku_izin?: string
        nama_ttd?: string
        nip_ttd?: string
        jabatan_ttd?: string
        status_izin?: string
        file_izin?: string
        keterangan?: string
        file_lampiran?: string
        nomenklatur_nomor_izin?: string
        bln_berlaku_izin?: number
        thn_berlaku_izin?: number
        jenis_perizinan?: string
        data_teknis?: {
          id_komitmen?: string
          luas_bangunan_disetujui?: string
          jumlah_lantai_disetujui?: string
          tinggi_bangunan_disetujui?: string
          luas_basement_disetujui?: string
          jumlah_lantai_basement_disetujui?: string
        }
      }
    }
    response: {
      responreceiveLicense?: {
        kode?: number
        keterangan?: string
        nomor_izin?: string
        jenis_perizinan?: string
        file_lampiran?: string
      }
    }
  }
  receiveLicenseStatus: {
    request: {
      IZINSTATUS?: {
        nib?: string
        id_produk?: string
        id_proyek?: string
        oss_id?: string
        id_izin?: string
        kd_izin?: string
        kd_instansi?: string
        kd_status?: string
        tgl_status?: string
        nip_status?: string
        nama_status?: string
        keterangan?: string
        persetujuan_form?: boolean
        file_lampiran?: string
        data_pnbp?: {
          kd_akun?: string
          kd_penerimaan?: string
          kd_billing?: string
          tgl_billing?: string
          tgl_expire?: string
          nominal?: number
          url_dokumen?: string
        }
      }
    }
    response: {
      responreceiveLicenseStatus?: {
        kode?: string
        keterangan?: string
        dataNIB?: Record<string, never>
      }
    }
  }
  checkLicenseStatus: {
    request: {
      CHECKLICENSESTATUS?: {
        id_izin?: string
      }
    }
    response: {
      responcheckLicenseStatus?: {
        kode?: string
        keterangan?: string
        dataIZIN?: {
          nib?: string
          id_proyek?: string
          id_izin?: string
          kd_status?: string
          uraian_status?: string
          file_lampiran?: string
        }
      }
    }
  }
  inqueryLicense: {
    request: {
      INQUERYLICENSE?: {
        id_izin?: string
        data_persyaratan?: string
      }
    }
    response: {
      dataLicense?: {
        success?: boolean
        code?: number
        message?: string
        data?: {
          oss_id?: string
          id_izin?: string
          kd_izin?: string
          kd_daerah?: string
          kewenangan?: string
          data_proyek?: {
            id_proyek?: string
            nomor_proyek?: string
            uraian_usaha?: string
            jumlah_tki_l?: number
            jumlah_tki_p?: number
            jumlah_tka_l?: number
            jumlah_tka_p?: number
            kbli?: string
            sektor?: string
            memiliki_menguasai?: string
            jenis_lokasi?: string
            status_tanah?: string
            luas_tanah?: number
            satuan_luas_tanah?: string
          }[]
          data_checklist?: {
            id_produk?: string
            id_proyek?: string
            id_izin?: string
            jenis_izin?: string
            kd_izin?: string
            kd_daerah?: string
            nama_izin?: string
            instansi?: string
            id_bidang_spesifik?: number
            id_kewenangan?: number
            parameter_kewenangan?: string
            kewenangan?: string
            flag_checklist?: string
            flag_transaksional?: string
            flag_perpanjangan?: string
            no_izin?: string
            tgl_izin?: string
            data_persyaratan?: {
              id_syarat?: string
              no_dokumen?: string
              tgl_dokumen?: string
              file_dokumen?: string
              keterangan?: string
            }[]
          }[]
        }
      }
    }
  }
  inqueryNIB: {
    request: {
      INQUERYNIB?: {
        nib?: string
        oss_id?: string
        npwp?: string
      }
    }
    response: {
      responinqueryNIB?: {
        kode?: string
        keterangan?: string
        dataNIB?: {
          nib?: string
          tgl_pengajuan_nib?: string
          tgl_terbit_nib?: string
          tgl_perubahan_nib?: string
          oss_id?: string
          jenis_pelaku_usaha?: string
          no_npp?: string
          no_va?: string
          no_wlkp?: string
          flag_perusahaan?: string
          flag_ekspor?: string
          flag_impor?: string
          jenis_api?: string
          gabung_negara?: string
          negara_pma_dominan?: string
          total_pma?: number
          nilai_pma_dominan?: number
          nilai_pmdn?: number
          persen_pma?: number
          persen_pmdn?: number
          kd_kawasan?: number
          jenis_kawasan?: string
          versi_pia?: string
          skala_usaha?: string
          jangka_waktu?: string
          status_badan_hukum?: string
          status_penanaman_modal?: string
          npwp_perseroan?: string
          nama_perseroan?: string
          nama_singkatan?: string
          jenis_perseroan?: string
          status_perseroan?: string
          alamat_perseroan?: string
          rt_rw_perseroan?: string
          kelurahan_perseroan?: string
          perseroan_daerah_id?: string
          kode_pos_perseroan?: string
          nomor_telpon_perseroan?: string
          email_perusahaan?: string
          dalam_bentuk_uang?: string
          dalam_bentuk_lain?: string
          total_modal_dasar?: string
          total_modal_ditempatkan?: string
          flag_umk?: string
          jenis_perubahan_terakhir?: string
          pemegang_saham?: {
            jenis_pemegang_saham?: string
            flag_asing?: string
            total_modal_pemegang?: number
            jabatan_pemegang_saham?: string
            nama_pemegang_saham?: string
            jns_identitas_pemegang_saham?: string
            no_identitas_pemegang_saham?: string
            valid_identitas_pemegang_saham?: string
            negara_asal_pemegang_saham?: string
            pengendali_pemegang_saham?: string
            npwp_pemegang_saham?: string
            alamat_pemegang_saham?: string
            fax_pemegang_saham?: string
            email_pemegang_saham?: string
            flag_pajak_pemegang_saham?: string
            ket_pajak_pemegang_saham?: string
          }[]
          penanggung_jwb?: {
            flag_asing?: string
            jns_identitas_penanggung_jwb?: string
            no_identitas_penanggung_jwb?: string
            nama_penanggung_jwb?: string
            jabatan_penanggung_jwb?: string
            kebangsaan_penanggung_jwb?: string
            negara_asal_penanggung_jwb?: string
            npwp_penanggung_jwb?: string
            alamat_penanggung_jwb?: string
            jalan_penanggung_jwb?: string
            blok_penanggung_jwb?: string
            no_penanggung_jwb?: string
            rt_rw_penanggung_jwb?: string
            kelurahan_penanggung_jwb?: string
            daerah_id_penanggung_jwb?: string
            kode_pos_penanggung_jwb?: string
            no_telp_penanggung_jwb?: string
            no_hp_penanggung_jwb?: string
            no_fax_penanggung_jwb?: string
            email_penanggung_jwb?: string
            flag_pajak_penanggung_jwb?: string
            ket_pajak_penanggung_jwb?: string
          }[]
          no_pengesahan?: string
          tgl_pengesahan?: string
          no_akta_lama?: string
          tgl_akta_lama?: string
          no_pengesahan_lama?: string
          tgl_pengesahan_lama?: string
          legalitas?: {
            jenis_legal?: string
            no_legal?: string
            tgl_legal?: string
            alamat_notaris?: string
            nama_notaris?: string
            telepon_notaris?: string
          }[]
          data_rptka?: {
            jenis_rptka?: string
            no_rptka?: string
            rptka_awal?: string
            rptka_akhir?: string
            rptka_gaji?: number
            jumlah_tka_rptka?: number
            jangka_penggunaan_waktu?: string
            jangka_waktu_permohonan_rptka?: number
            rptka_jabatan?: {
              id_jabatan?: number
              jabatan?: string
              jumlah?: number
              tgl_mulai?: string
              tgl_selesai?: string
              keterangan?: string
              rptka_tki_pendamping?: {
                id_jabatan?: number
                id_pendamping?: number
                nama?: string
                nik?: string
                jabatan?: string
                hp?: string
                email?: string
                foto?: string
                pendidikan_min?: string
                sertifikat?: string
                pengalaman_kerja?: number
                keterangan?: string
              }[]
            }[]
            rptka_negara?: {
              id_negara?: string
              jumlah?: number
            }[]
            rptka_lokasi?: {
              lokasi_id?: string
              jumlah?: number
            }[]
          }
          data_proyek?: {
            id_proyek?: string
            nomor_proyek?: string
            uraian_usaha?: string
            jumlah_tki_l?: number
            jumlah_tki_p?: number
            jumlah_tka_l?: number
            jumlah_tka_p?: number
            kbli?: string
            sektor?: string
            memiliki_menguasai?: string
            jenis_lokasi?: string
            status_tanah?: string
            luas_tanah?: number
            satuan_luas_tanah?: string
            pembelian_pematang_tanah?: number
            bangunan_gedung?: number
            mesin_peralatan?: number
            mesin_peralatan_usd?: number
            investasi_lain?: number
            sub_jumlah?: number
            modal_kerja?: number
            jumlah_investasi?: number
            tanggal_kurs?: string
            nilai_kurs?: number
            kd_kawasan?: number
            jawab_lokasi_b?: string
            jawab_lokasi_c?: string
            jawab_lokasi_d?: string
            jawab_lokasi_e?: string
            jawab_lokasi_f?: string
            jawab_lokasi_g?: string
            flag_perluasan?: string
            flag_cabang?: string
            npwp_cabang?: string
            nama_cabang?: string
            jenis_identitas_pj?: string
            no_identitas_pj?: string
            nama_pj?: string
            status_proyek?: string
            jenis_proyek?: string
            nama_kegiatan?: string
            flag_merger?: string
            npwp_perseroan_merger?: string
            nama_perseroan_merger?: string
            skala_usaha?: string
            skala_resiko?: string
            deskripsi_kegiatan?: string
            satu_lini?: string
            data_lokasi_proyek?: {
              id_proyek_lokasi?: string
              proyek_daerah_id?: string
              kd_kawasan?: string
              alamat_usaha?: string
              id_kegiatan?: string
              response_kegiatan?: string
              jenis_kawasan?: string
              jenis_lokasi?: string
              status_lokasi?: string
              data_lokasi_proyek?: {
                serial?: number
                lat_lng?: string
              }[]
              data_posisi_proyek?: {
                id_proyek_posisi?: string
                id_proyek_lokasi?: string
                posisi_lokasi?: string
              }[]
            }[]
            data_proyek_produk?: {
              id_produk?: string
              id_proyek?: string
              kbli?: string
              id_bidang_usaha?: number
              jenis_produksi?: string
              kapasitas?: number
              satuan?: string
              merk_dagang?: string
              pemegang_haki?: string
              pemegang_paten?: string
              pi_nomor?: string
              pi_tanggal?: string
              pi_npwp?: string
              id_kbli_ta?: string
              tkdn?: number
            }[]
          }[]
          data_dni?: {
            kd_dni?: number
          }[]
          data_checklist?: {
            id_produk?: string
            id_proyek?: string
            id_izin?: string
            jenis_izin?: string
            kd_izin?: string
            kd_daerah?: string
            nama_izin?: string
            no_izin?: string
            tgl_izin?: string
            instansi?: string
            id_bidang_spesifik?: number
            bidang_spesifik?: string
            id_kewenangan?: number
            parameter_kewenangan?: string
            kewenangan?: string
            file_izin?: string
            file_izin_oss?: string
            flag_checklist?: string
            status_checklist?: string
            flag_transaksional?: string
            flag_perpanjangan?: string
            kd_dokumen?: string
            nm_dokumen?: string
            data_teknis?: {
              id_komitmen?: string
              nama_bangunan?: string
              luas_bangunan?: string
              jumlah_lantai?: string
              tinggi_bangunan?: string
              luas_basement?: string
              jumlah_lantai_basement?: string
              perancang_dokumen_teknis?: string
            }
            data_persyaratan?: {
              id_syarat?: string
              no_dokumen?: string
              tgl_dokumen?: string
              file_dokumen?: string
              keterangan?: string
            }[]
          }[]
          jenis_id_user_proses?: string
          no_id_user_proses?: string
          nama_user_proses?: string
          email_user_proses?: string
          hp_user_proses?: string
          alamat_user_proses?: string
          jns_kelamin_user_proses?: string
          tempat_lahir_user_proses?: string
          tgl_lahir_user_proses?: string
          daerah_id_user_proses?: string
          rt_rw_user_proses?: string
          agama_user_proses?: string
          status_perkawinan_user_proses?: string
          pekerjaan_user_proses?: string
          status_nib?: string
          tipe_dokumen?: string
        }
      }
    }
  }
  checkNIB: {
    request: {
      CHECKNIB?: {
        nib?: string
      }
    }
    response: {
      responcheckNIB?: {
        kode?: string
        keterangan?: string
        dataNIB?: {
          nib?: string
          nama_perusahaan?: string
          status?: string
        }
      }
    }
  }
  receiveNIBSTPW: {
    request: {
      dataNIBSTPW?: {
        nib?: string
        tgl_pengajuan_nib?: string
        tgl_terbit_nib?: string
        tgl_perubahan_nib?: string
        oss_id?: string
        id_izin?: string
        kd_izin?: string
        kd_daerah?: string
        kewenangan?: string
        jenis_pelaku_usaha?: string
        nama_pj?: string
        alamat_pj?: string
        paspor_pj?: string
        email_pj?: string
        asal_negara_pj?: string
        telp_pj?: string
        nama_perusahaan_ln?: string
        alamat_perusahaan_ln?: string
        negara_perusahaan_ln?: string
        telp_perusahaan_ln?: string
        jangka_waktu?: string
        file_prospektus?: string
        versi_pia?: string
        data_checklist?: {
          id_izin?: string
          jenis_izin?: string
          kd_izin?: string
          kd_daerah?: string
          nama_izin?: string
          instansi?: string
          id_bidang_spesifik?: string
          bidang_spesifik?: string
          id_kewenangan?: number
          parameter_kewenangan?: string
          kewenangan?: string
          flag_checklist?: string
          flag_transaksional?: string
          flag_perpanjangan?: string
        }[]
        jenis_id_user_proses?: string
        no_id_user_proses?: string
        nama_user_proses?: string
        email_user_proses?: string
        hp_user_proses?: string
        alamat_user_proses?: string
        jns_kelamin_user_proses?: string
        tempat_lahir_user_proses?: string
        tgl_lahir_user_proses?: string
        daerah_id_user_proses?: string
        rt_rw_user_proses?: string
        agama_user_proses?: string
        status_perkawinan_user_proses?: string
        pekerjaan_user_proses?: string
        status_nib?: string
        tipe_dokumen?: string
      }
    }
    response: {
      responreceiveNIBSTPW?: {
        status?: string
        keterangan?: string
      }
    }
  }
  inqueryNIBSTPW: {
    request: {
      INQUERYNIBSTPW?: {
        nib?: string
      }
    }
    response: {
      responinqueryNIBSTPW?: {
        kode?: string
        keterangan?: string
        dataNIBSTPW?: {
          nib?: string
          tgl_pengajuan_nib?: string
          tgl_terbit_nib?: string
          tgl_perubahan_nib?: string
          oss_id?: string
          id_izin?: string
          kd_izin?: string
          kd_daerah?: string
          kewenangan?: string
          jenis_pelaku_usaha?: string
          nama_pj?: string
          alamat_pj?: string
          paspor_pj?: string
          email_pj?: string
          asal_negara_pj?: string
          telp_pj?: string
          nama_perusahaan_ln?: string
          alamat_perusahaan_ln?: string
          negara_perusahaan_ln?: string
          telp_perusahaan_ln?: string
          jangka_waktu?: string
          file_prospektus?: string
          skala_usaha?: string
          jenis_perubahan_terakhir?: string
          versi_pia?: string
          data_checklist?: {
            id_izin?: string
            jenis_izin?: string
            kd_izin?: string
            kd_daerah?: string
            nama_izin?: string
            instansi?: string
            id_bidang_spesifik?: number
            bidang_spesifik?: string
            id_kewenangan?: number
            parameter_kewenangan?: string
            kewenangan?: string
            file_izin?: string
            file_izin_oss?: string
            flag_checklist?: string
            status_checklist?: string
            flag_transaksional?: string
            flag_perpanjangan?: string
          }[]
          jenis_id_user_proses?: string
          no_id_user_proses?: string
          nama_user_proses?: string
          email_user_proses?: string
          hp_user_proses?: string
          alamat_user_proses?: string
          jns_kelamin_user_proses?: string
          tempat_lahir_user_proses?: string
          tgl_lahir_user_proses?: string
          daerah_id_user_proses?: string
          rt_rw_user_proses?: string
          agama_user_proses?: string
          status_perkawinan_user_proses?: string
          pekerjaan_user_proses?: string
          status_nib?: string
          tipe_dokumen?: string
        }
      }
    }
  }
  fetchNIB: {
    request: {
      FETCHNIB?: {
        nib?: string
      }
    }
    response: {
      responfetchNIB?: {
        kode?: number
        keterangan?: string
        dataNIB?: {
          _id?: string
          nib?: string
          tgl_pengajuan_nib?: string
          tgl_terbit_nib?: string
          tgl_perubahan_nib?: string
          oss_id?: string
          jenis_pelaku_usaha?: string
          jenis_perusahaan?: string
          skala_usaha?: string
          status_penanaman_modal?: string
          nama_perseroan?: string
          alamat_perseroan?: string
          rt_rw_perseroan?: string
          perseroan_daerah_id?: string
          data_proyek?: {
            id_proyek?: string
            kd_resiko?: string
            jenis_proyek?: string
            nomor_proyek?: string
            uraian_usaha?: string
            kbli?: {
              kbli?: string
              nama_kbli?: string
              id_izin?: string
              kd_izin?: string
              tipe_oss?: string
              jenis_perizinan?: string
            }[]
            tgl_masa_berlaku?: string
          }[]
        }
      }
    }
  }
  inqueryProyek: {
    request: {
      nib?: string
      id_proyek?: string
      kbli?: string
    }
    response: {
      kode_status?: number
      keterangan?: string
      data?: {
        nama_perusahaan?: string
        alamat_perusahaan?: string
        npwp_perusahaaan?: string
        jenis_pelaku_usaha?: string
        tgl_terbit_nib?: string
        skala_usaha?: string
        data_proyek?: {
          id_proyek?: string
          kbli?: string
          npwp_kantor_cabang?: string
          skala_usaha?: string
          tgl_pengajuan_proyek?: string
          alamat_usaha?: string
          kd_daerah?: string
          sub_jumlah?: number
          modal_kerja?: number
          jumlah_investasi?: number
          fasilitas?: {
            flag_fasilitas?: string
            id_permohonan_fasilitas?: string
            nomor_kmk_fasilitas?: string
            tgl_persetujuan_fasilitas?: string
          }[]
          data_teknis_lokasi?: {
            luas_tanah_disetujui?: number
            satuan_luas_tanah_disetujui?: string
          }
          data_checklist?: {
            id_izin?: string
            kd_izin?: string
            nama_izin?: string
            no_izin?: string
            tgl_izin?: string
          }
          satu_lini?: {
            nib_satu_lini?: string
            id_proyek_satu_lini?: string
            flag_utama?: string
            kbli?: string
            urutan_lini?: string
            jenis_kegiatan_usaha?: string
            upload_flowchart?: string
            id_resiko?: string
            id_kbli_kewenangan?: string
            kd_resiko?: string
            pembelian_pematang_tanah?: string
            bangunan_gedung?: string
            mesin_peralatan?: string
            mesin_peralatan_usd?: string
            investasi_lain?: string
            modal_kerja?: string
            jumlah_investasi?: string
          }
        }[]
      }
    }
  }
  getDataReferensi: {
    request: {
      GETDATAREFERENSI?: {
        kode?: string
      }
    }
    response: {
      respongetDataReferensi?: {
        kode?: string
        keterangan?: string
        dataReferensi?: {
          kode_referensi?: string
          uraian_referensi?: string
          keterangan_referensi?: string
        }[]
      }
    }
  }
  receiveFileDS: {
    request: {
      receiveFileDS?: {
        id_izin?: string
        nib?: string
        file_izin?: string
      }
    }
    response: {
      responreceiveFileDS?: {
        status?: string
        keterangan?: string
      }
    }
  }
  receiveNIBKKPR: {
    request: {
      dataNIB?: {
        tgl_terkirim_oss?: string
        nib?: string
        tgl_pengajuan_nib?: string
        tgl_terbit_nib?: string
        tgl_perubahan_nib?: string
        oss_id?: string
        id_izin?: string
        kd_izin?: string
        kd_daerah?: string
        kewenangan?: string
        jenis_pelaku_usaha?: string
        no_npp?: string
        no_va?: string
        no_wlkp?: string
        flag_perusahaan?: string
        flag_ekspor?: string
        flag_impor?: string
        jenis_api?: string
        gabung_negara?: string
        negara_pma_dominan?: string
        total_pma?: number
        nilai_pma_dominan?: number
        nilai_pmdn?: number
        persen_pma?: number
        persen_pmdn?: number
        kd_kawasan?: number
        jenis_kawasan?: string
        versi_pia?: string
        jangka_waktu?: string
        status_badan_hukum?: string
        status_penanaman_modal?: string
        npwp_perseroan?: string
        nama_perseroan?: string
        nama_singkatan?: string
        jenis_perseroan?: string
        status_perseroan?: string
        alamat_perseroan?: string
        rt_rw_perseroan?: string
        kelurahan_perseroan?: string
        perseroan_daerah_id?: string
        kode_pos_perseroan?: string
        nomor_telpon_perseroan?: string
        email_perusahaan?: string
        dalam_bentuk_uang?: number
        dalam_bentuk_lain?: string
        total_modal_dasar?: number
        total_modal_ditempatkan?: number
        flag_umk?: string
        skala_usaha?: string
        jenis_perubahan_terakhir?: string
        flag_perubahan_data_teknis?: string
        pemegang_saham?: {
          jenis_pemegang_saham?: string
          flag_asing?: string
          total_modal_pemegang?: string
          jabatan_pemegang_saham?: string
          nama_pemegang_saham?: string
          jns_identitas_pemegang_saham?: string
          no_identitas_pemegang_saham?: string
          valid_identitas_pemegang_saham?: string
          negara_asal_pemegang_saham?: string
          pengendali_pemegang_saham?: string
          npwp_pemegang_saham?: string
          alamat_pemegang_saham?: string
          fax_pemegang_saham?: string
          email_pemegang_saham?: string
          flag_pajak_pemegang_saham?: string
          ket_pajak_pemegang_saham?: string
        }[]
        penanggung_jwb?: {
          flag_asing?: string
          jns_identitas_penanggung_jwb?: string
          no_identitas_penanggung_jwb?: string
          nama_penanggung_jwb?: string
          jabatan_penanggung_jwb?: string
          kebangsaan_penanggung_jwb?: string
          negara_asal_penanggung_jwb?: string
          npwp_penanggung_jwb?: string
          alamat_penanggung_jwb?: string
          jalan_penanggung_jwb?: string
          blok_penanggung_jwb?: string
          no_penanggung_jwb?: string
          rt_rw_penanggung_jwb?: string
          kelurahan_penanggung_jwb?: string
          daerah_id_penanggung_jwb?: string
          kode_pos_penanggung_jwb?: string
          no_telp_penanggung_jwb?: string
          no_hp_penanggung_jwb?: string
          no_fax_penanggung_jwb?: string
          email_penanggung_jwb?: string
          flag_pajak_penanggung_jwb?: string
          ket_pajak_penanggung_jwb?: string
        }[]
        no_pengesahan?: string
        tgl_pengesahan?: string
        no_akta_lama?: string
        tgl_akta_lama?: string
        no_pengesahan_lama?: string
        tgl_pengesahan_lama?: string
        legalitas?: {
          jenis_legal?: string
          no_legal?: string
          tgl_legal?: string
          alamat_notaris?: string
          nama_notaris?: string
          telepon_notaris?: string
        }[]
        data_rptka?: {
          jenis_rptka?: string
          no_rptka?: string
          rptka_awal?: string
          rptka_akhir?: string
          rptka_gaji?: number
          jumlah_tka_rptka?: number
          jangka_penggunaan_waktu?: string
          jangka_waktu_permohonan_rptka?: number
          rptka_jabatan?: {
            id_jabatan?: number
            jabatan?: string
            jumlah?: string
            tgl_mulai?: string
            tgl_selesai?: string
            keterangan?: string
            rptka_tki_pendamping?: {
              id_jabatan?: number
              id_pendamping?: number
              nama?: string
              nik?: string
              jabatan?: string
              hp?: string
              email?: string
              foto?: string
              pendidikan_min?: string
              sertifikat?: string
              pengalaman_kerja?: number
              keterangan?: string
            }[]
          }[]
          rptka_negara?: {
            id_negara?: string
            jumlah?: number
          }[]
          rptka_lokasi?: {
            lokasi_id?: string
            jumlah?: number
          }[]
        }
        data_proyek?: {
          id_proyek?: string
          nomor_proyek?: string
          uraian_usaha?: string
          jumlah_tki_l?: number
          jumlah_tki_p?: number
          jumlah_tka_l?: number
          jumlah_tka_p?: number
          kbli?: string
          sektor?: string
          memiliki_menguasai?: string
          jenis_lokasi?: string
          status_tanah?: string
          luas_tanah?: number
          satuan_luas_tanah?: string
          pembelian_pematang_tanah?: number
          bangunan_gedung?: number
          mesin_peralatan?: number
          mesin_peralatan_usd?: number
          investasi_lain?: number
          sub_jumlah?: number
          modal_kerja?: number
          jumlah_investasi?: number
          tanggal_kurs?: string
          nilai_kurs?: number
          kd_kawasan?: number
          jawab_lokasi_b?: string
          jawab_lokasi_c?: string
          jawab_lokasi_d?: string
          jawab_lokasi_e?: string
          jawab_lokasi_f?: string
          jawab_lokasi_g?: string
          flag_perluasan?: string
          flag_cabang?: string
          npwp_cabang?: string
          nama_cabang?: string
          jenis_identitas_pj?: string
          no_identitas_pj?: string
          nama_pj?: string
          status_proyek?: string
          jenis_proyek?: string
          nama_kegiatan?: string
          flag_merger?: string
          npwp_perseroan_merger?: string
          nama_perseroan_merger?: string
          jumlah_lantai_bangunan?: number
          luas_lantai_bangunan?: number
          flag_psn?: string
          pasal_181_a?: string
          file_pasal_181_a?: string
          pasal_181_b?: string
          file_pasal_181_b?: string
          pasal_181_c?: string
          pasal_181_d?: string
          pasal_181_3?: string
          flag_obyek_vital_nasional?: string
          nama_perairan?: string
          kedalaman?: number
          file_rencana_teknis?: string
          flag_multi_kbli?: string
          id_proyek_utama?: string
          jumlah_multi_kbli?: number
          data_lokasi_proyek?: {
            id_proyek_lokasi?: string
            proyek_daerah_id?: string
            kd_kawasan?: string
            alamat_usaha?: string
            id_kegiatan?: string
            response_kegiatan?: string
            jenis_kawasan?: string
            jenis_lokasi?: string
            status_lokasi?: string
            data_lokasi_proyek_shp?: string
            data_lokasi_proyek?: {
              serial?: number
              lat_lng?: string
            }[]
            data_posisi_proyek?: {
              id_proyek_posisi?: string
              id_proyek_lokasi?: string
              posisi_lokasi?: string
            }[]
            data_investasi?: {
              jenis_akumulasi?: string
              modal_kerja?: number
              jumlah_investasi?: number
            }
          }[]
          data_proyek_produk?: {
            id_produk?: string
            id_proyek?: string
            kbli?: string
            id_bidang_usaha?: number
            jenis_produksi?: string
            kapasitas?: number
            satuan?: string
            merk_dagang?: string
            pemegang_haki?: string
            pemegang_paten?: string
            pi_nomor?: string
            pi_tanggal?: string
            pi_npwp?: string
            id_kbli_ta?: string
            tkdn?: number
          }[]
        }[]
        data_dni?: {
          kd_dni?: number
        }[]
        data_checklist?: {
          id_produk?: string
          id_proyek?: string
          id_izin?: string
          jenis_izin?: string
          kd_izin?: string
          kd_daerah?: string
          nama_izin?: string
          instansi?: string
          id_bidang_spesifik?: number
          bidang_spesifik?: string
          id_kewenangan?: number
          parameter_kewenangan?: string
          kewenangan?: string
          flag_checklist?: string
          flag_transaksional?: string
          flag_perpanjangan?: string
          no_izin?: string
          tgl_izin?: string
          file_izin?: string
          data_persyaratan?: {
            id_syarat?: string
            no_dokumen?: string
            tgl_dokumen?: string
            file_dokumen?: string
            keterangan?: string
          }[]
        }[]
        jenis_id_user_proses?: string
        no_id_user_proses?: string
        nama_user_proses?: string
        email_user_proses?: string
        hp_user_proses?: string
        alamat_user_proses?: string
        jns_kelamin_user_proses?: string
        tempat_lahir_user_proses?: string
        tgl_lahir_user_proses?: string
        daerah_id_user_proses?: string
        rt_rw_user_proses?: string
        agama_user_proses?: string
        status_perkawinan_user_proses?: string
        pekerjaan_user_proses?: string
        status_nib?: string
        tipe_dokumen?: string
      }
    }
    response: {
      responreceiveNIBKKPR?: {
        status?: string
        keterangan?: string
      }
    }
  }
  receiveLicenseKKPR: {
    request: {
      IZINFINALKKPR?: {
        id_proyek?: string
        oss_id?: string
        id_izin?: string
        kd_izin?: string
        kd_status?: string
        tgl_status?: string
        nip_status?: string
        nama_status?: string
        keterangan?: string
        data_teknis?: {
          luas?: string
          jenis_peruntukan?: string
          koefisien_dasar_bangunan?: number
          koefisien_lantai_bangunan?: number
          indikasi_program_pemanfaatan_ruang?: string
          persyaratan_pelaksanaan_kegiatan?: string
          garis_sempadan_bangunan?: number
          jarak_bebas_bangunan?: number
          koefisien_dasar_hijau?: number
          jaringan_utilitas_kota?: number
          persetujuan?: string
          url_peta?: string
          url_keterangan_peta?: string
          ketentuan_umum?: string
          koordinat_batas_bidang?: string
          nomor_pertek?: string
          nomor_perda_rtr?: string
          nama_perairan?: string
          kedalaman?: number
        }
      }
    }
    response: {
      responreceiveLicenseKKPR?: {
        kode?: string
        keterangan?: string
      }
    }
  }
  receiveNIBPSE: {
    request: {
      dataNIBPSE?: {
        nib?: string
        tgl_pengajuan_nib?: string
        tgl_terbit_nib?: string
        tgl_perubahan_nib?: string
        oss_id?: string
        id_izin?: string
        kd_izin?: string
        kd_daerah?: string
        kewenangan?: string
        versi_pia?: string
        nama_prinsipal?: string
        alamat_prinsipal?: string
        id_negara_prinsipal?: string
        nomor_telepon_prinsipal?: string
        email_prinsipal?: string
        no_akta_pendirian?: string
        tgl_akta_pendirian?: string
        file_akta_prinsipal?: string
        file_akta_domisili?: string
        penanggung_jwb?: {
          no_identitas_penanggung_jwb?: string
          nama_penanggung_jwb?: string
          negara_asal_penanggung_jwb?: string
          alamat_penanggung_jwb?: string
          daerah_id_penanggung_jwb?: string
          no_telp_penanggung_jwb?: string
          email_penanggung_jwb?: string
        }[]
        data_proyek?: {
          id_proyek?: string
          nama_sistem_elektronik?: string
          sektor_sistem?: string
          url_sistem?: string
          domain?: string
          deskripsi_model_bisnis?: string
          deskripsi_singkat_fungsi_sistem?: string
          uraian_fungsi_sistem?: string
          deskripsi_singkat_proses_bisnis_sistem?: string
          uraian_proses_bisnis_sistem?: string
          jumlah_pengguna_indonesia?: string
          nilai_transaksi_indonesia?: string
        }[]
        data_checklist?: {
          id_proyek?: string
          id_izin?: string
          kd_izin?: string
          kd_daerah?: string
          nama_izin?: string
          instansi?: string
          kewenangan?: string
          flag_checklist?: string
        }[]
        jenis_id_user_proses?: string
        no_id_user_proses?: string
        nama_user_proses?: string
        email_user_proses?: string
        hp_user_proses?: string
        alamat_user_proses?: string
        jns_kelamin_user_proses?: string
        tempat_lahir_user_proses?: string
        tgl_lahir_user_proses?: string
        daerah_id_user_proses?: string
        rt_rw_user_proses?: string
        agama_user_proses?: string
        status_perkawinan_user_proses?: string
        pekerjaan_user_proses?: string
        status_nib?: string
        tipe_dokumen?: string
      }
    }
    response: {
      responreceiveNIBPSE?: {
        status?: string
        keterangan?: string
      }
    }
  }
  inqueryFileDS: {
    request: {
      INQUERYFILEDS?: {
        id_permohonan_izin?: string
      }
    }
    response: {
      responInqueryFileDS?: {
        status?: string
        keterangan?: string
        url_file_ds?: string
      }
    }
  }
  updateLicense: {
    request: {
      IZINFINAL?: {
        nib?: string
        id_proyek?: string
        oss_id?: string
        id_izin?: string
        kd_izin?: string
        kd_daerah?: string
        kewenangan?: string
        nomor_izin?: string
        tgl_terbit_izin?: string
        tgl_berlaku_izin?: string
        nama_ttd?: string
        nip_ttd?: string
        jabatan_ttd?: string
        status_izin?: string
        file_izin?: string
        keterangan?: string
        file_lampiran?: string
        nomenklatur_nomor_izin?: string
        bln_berlaku_izin?: string
        thn_berlaku_izin?: string
      }
    }
    response: {
      responupdateLicense?: {
        kode?: string
        keterangan?: string
        keterangan_reset_izin_ds?: string
        nomor_izin?: string
      }
    }
  }
  receiveCertificate: {
    request: {
      receiveCertificate?: {
        id_permohonan_izin?: string
        nomor_sertifikat?: string
        url_sertifikat?: string
        tanggal_terbit?: string
        masa_berlaku?: string
        jenis_sertifikat?: string
        satuan_waktu?: string
      }
    }
    response: {
      responReceiveCertificate?: {
        kode?: string
        keterangan?: string
        dataCertificate?: {
          id_permohonan_izin?: string
          nomor_sertifikat?: string
          tanggal_terbit?: string
          masa_berlaku?: string
          satuan_waktu?: string
          jenis_sertifikat?: string
          url_sertifikat?: string
          id_sertifikat?: string
        }
      }
    }
  }
  inqueryCertificate: {
    request: {
      id_permohonan_izin?: string
    }
    response: {
      responInqueryCertificate?: {
        kode?: string
        keterangan?: string
        dataCertificate?: {
          id_sertifikat?: string
          id_permohonan_izin?: string
          nomor_sertifikat?: string
          tanggal_terbit?: string
          masa_berlaku?: string
          jenis_sertifikat?: string
          url_sertifikat?: string
          keterangan?: string
        }
      }
    }
  }
}
