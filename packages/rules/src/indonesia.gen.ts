// Generated from specs/calendars and specs/policies/clock by `pnpm generate`. Do not edit.
import type { Calendar } from './clock/calendar.ts'
import type { ClockPolicy } from './clock/policy.ts'

// The generator has read both with their schemas.

/** National holidays and joint leave of Indonesia (*hari libur nasional dan cuti bersama*), with the decrees. */
export const calendar = {
  "calendar": "ID",
  "title": {
    "id": "Hari libur nasional dan cuti bersama",
    "en": "National holidays and joint leave of Indonesia"
  },
  "fixed": [
    {
      "day": "01-01",
      "name": {
        "id": "Tahun Baru Masehi",
        "en": "New Year's Day"
      }
    },
    {
      "day": "05-01",
      "name": {
        "id": "Hari Buruh Internasional",
        "en": "Labour Day"
      }
    },
    {
      "day": "06-01",
      "name": {
        "id": "Hari Lahir Pancasila",
        "en": "Pancasila Day"
      }
    },
    {
      "day": "08-17",
      "name": {
        "id": "Proklamasi Kemerdekaan",
        "en": "Independence Day"
      }
    },
    {
      "day": "12-25",
      "name": {
        "id": "Kelahiran Yesus Kristus",
        "en": "Christmas Day"
      }
    }
  ],
  "years": [
    {
      "calendar": "ID",
      "year": 2025,
      "decrees": [
        {
          "number": "SKB 1017/2024, 2/2024, 2/2024",
          "signed": "2024-10-14",
          "confidence": "medium",
          "source": "Dates from published copies and press of 14-15 October 2024; compare with the decree itself before relying on them.",
          "adds": [
            {
              "date": "2025-01-01",
              "kind": "national-holiday",
              "name": {
                "id": "Tahun Baru Masehi",
                "en": "New Year's Day"
              }
            },
            {
              "date": "2025-01-27",
              "kind": "national-holiday",
              "name": {
                "id": "Isra Mikraj",
                "en": "Ascension of the Prophet"
              }
            },
            {
              "date": "2025-01-28",
              "kind": "joint-leave",
              "name": {
                "id": "Tahun Baru Imlek",
                "en": "Chinese New Year"
              }
            },
            {
              "date": "2025-01-29",
              "kind": "national-holiday",
              "name": {
                "id": "Tahun Baru Imlek",
                "en": "Chinese New Year"
              }
            },
            {
              "date": "2025-03-28",
              "kind": "joint-leave",
              "name": {
                "id": "Hari Suci Nyepi",
                "en": "Nyepi, Day of Silence"
              }
            },
            {
              "date": "2025-03-29",
              "kind": "national-holiday",
              "name": {
                "id": "Hari Suci Nyepi",
                "en": "Nyepi, Day of Silence"
              }
            },
            {
              "date": "2025-03-31",
              "kind": "national-holiday",
              "name": {
                "id": "Idulfitri",
                "en": "Eid al-Fitr"
              }
            },
            {
              "date": "2025-04-01",
              "kind": "national-holiday",
              "name": {
                "id": "Idulfitri",
                "en": "Eid al-Fitr"
              }
            },
            {
              "date": "2025-04-02",
              "kind": "joint-leave",
              "name": {
                "id": "Idulfitri",
                "en": "Eid al-Fitr"
              }
            },
            {
              "date": "2025-04-03",
              "kind": "joint-leave",
              "name": {
                "id": "Idulfitri",
                "en": "Eid al-Fitr"
              }
            },
            {
              "date": "2025-04-04",
              "kind": "joint-leave",
              "name": {
                "id": "Idulfitri",
                "en": "Eid al-Fitr"
              }
            },
            {
              "date": "2025-04-07",
              "kind": "joint-leave",
              "name": {
                "id": "Idulfitri",
                "en": "Eid al-Fitr"
              }
            },
            {
              "date": "2025-04-18",
              "kind": "national-holiday",
              "name": {
                "id": "Wafat Yesus Kristus",
                "en": "Good Friday"
              }
            },
            {
              "date": "2025-04-20",
              "kind": "national-holiday",
              "name": {
                "id": "Paskah",
                "en": "Easter"
              }
            },
            {
              "date": "2025-05-01",
              "kind": "national-holiday",
              "name": {
                "id": "Hari Buruh Internasional",
                "en": "Labour Day"
              }
            },
            {
              "date": "2025-05-12",
              "kind": "national-holiday",
              "name": {
                "id": "Hari Raya Waisak",
                "en": "Vesak"
              }
            },
            {
              "date": "2025-05-13",
              "kind": "joint-leave",
              "name": {
                "id": "Hari Raya Waisak",
                "en": "Vesak"
              }
            },
            {
              "date": "2025-05-29",
              "kind": "national-holiday",
              "name": {
                "id": "Kenaikan Yesus Kristus",
                "en": "Ascension of Jesus Christ"
              }
            },
            {
              "date": "2025-05-30",
              "kind": "joint-leave",
              "name": {
                "id": "Kenaikan Yesus Kristus",
                "en": "Ascension of Jesus Christ"
              }
            },
            {
              "date": "2025-06-01",
              "kind": "national-holiday",
              "name": {
                "id": "Hari Lahir Pancasila",
                "en": "Pancasila Day"
              }
            },
            {
              "date": "2025-06-06",
              "kind": "national-holiday",
              "name": {
                "id": "Iduladha",
                "en": "Eid al-Adha"
              }
            },
            {
              "date": "2025-06-09",
              "kind": "joint-leave",
              "name": {
                "id": "Iduladha",
                "en": "Eid al-Adha"
              }
            },
            {
              "date": "2025-06-27",
              "kind": "national-holiday",
              "name": {
                "id": "Tahun Baru Islam",
                "en": "Islamic New Year"
              }
            },
            {
              "date": "2025-08-17",
              "kind": "national-holiday",
              "name": {
                "id": "Proklamasi Kemerdekaan",
                "en": "Independence Day"
              }
            },
            {
              "date": "2025-09-05",
              "kind": "national-holiday",
              "name": {
                "id": "Maulid Nabi Muhammad",
                "en": "Birthday of the Prophet"
              }
            },
            {
              "date": "2025-12-25",
              "kind": "national-holiday",
              "name": {
                "id": "Kelahiran Yesus Kristus",
                "en": "Christmas Day"
              }
            },
            {
              "date": "2025-12-26",
              "kind": "joint-leave",
              "name": {
                "id": "Kelahiran Yesus Kristus",
                "en": "Christmas Day"
              }
            }
          ],
          "removes": []
        },
        {
          "number": "SKB 933/2025, 1/2025, 3/2025",
          "signed": "2025-08-07",
          "confidence": "medium",
          "source": "Amendment, from press of 7-8 August 2025; compare with the decree itself before relying on it.",
          "adds": [
            {
              "date": "2025-08-18",
              "kind": "joint-leave",
              "name": {
                "id": "Proklamasi Kemerdekaan",
                "en": "Independence Day"
              }
            }
          ],
          "removes": []
        }
      ]
    },
    {
      "calendar": "ID",
      "year": 2026,
      "decrees": [
        {
          "number": "SKB 1497/2025, 2/2025, 5/2025",
          "signed": "2025-09-19",
          "confidence": "high",
          "source": "Joint decree of the ministers of religious affairs, manpower and state apparatus; number, dates and their count (17 and 8) agree in several published copies.",
          "adds": [
            {
              "date": "2026-01-01",
              "kind": "national-holiday",
              "name": {
                "id": "Tahun Baru Masehi",
                "en": "New Year's Day"
              }
            },
            {
              "date": "2026-01-16",
              "kind": "national-holiday",
              "name": {
                "id": "Isra Mikraj",
                "en": "Ascension of the Prophet"
              }
            },
            {
              "date": "2026-02-16",
              "kind": "joint-leave",
              "name": {
                "id": "Tahun Baru Imlek",
                "en": "Chinese New Year"
              }
            },
            {
              "date": "2026-02-17",
              "kind": "national-holiday",
              "name": {
                "id": "Tahun Baru Imlek",
                "en": "Chinese New Year"
              }
            },
            {
              "date": "2026-03-18",
              "kind": "joint-leave",
              "name": {
                "id": "Hari Suci Nyepi",
                "en": "Nyepi, Day of Silence"
              }
            },
            {
              "date": "2026-03-19",
              "kind": "national-holiday",
              "name": {
                "id": "Hari Suci Nyepi",
                "en": "Nyepi, Day of Silence"
              }
            },
            {
              "date": "2026-03-20",
              "kind": "joint-leave",
              "name": {
                "id": "Idulfitri",
                "en": "Eid al-Fitr"
              }
            },
            {
              "date": "2026-03-21",
              "kind": "national-holiday",
              "name": {
                "id": "Idulfitri",
                "en": "Eid al-Fitr"
              }
            },
            {
              "date": "2026-03-22",
              "kind": "national-holiday",
              "name": {
                "id": "Idulfitri",
                "en": "Eid al-Fitr"
              }
            },
            {
              "date": "2026-03-23",
              "kind": "joint-leave",
              "name": {
                "id": "Idulfitri",
                "en": "Eid al-Fitr"
              }
            },
            {
              "date": "2026-03-24",
              "kind": "joint-leave",
              "name": {
                "id": "Idulfitri",
                "en": "Eid al-Fitr"
              }
            },
            {
              "date": "2026-04-03",
              "kind": "national-holiday",
              "name": {
                "id": "Wafat Yesus Kristus",
                "en": "Good Friday"
              }
            },
            {
              "date": "2026-04-05",
              "kind": "national-holiday",
              "name": {
                "id": "Paskah",
                "en": "Easter"
              }
            },
            {
              "date": "2026-05-01",
              "kind": "national-holiday",
              "name": {
                "id": "Hari Buruh Internasional",
                "en": "Labour Day"
              }
            },
            {
              "date": "2026-05-14",
              "kind": "national-holiday",
              "name": {
                "id": "Kenaikan Yesus Kristus",
                "en": "Ascension of Jesus Christ"
              }
            },
            {
              "date": "2026-05-15",
              "kind": "joint-leave",
              "name": {
                "id": "Kenaikan Yesus Kristus",
                "en": "Ascension of Jesus Christ"
              }
            },
            {
              "date": "2026-05-27",
              "kind": "national-holiday",
              "name": {
                "id": "Iduladha",
                "en": "Eid al-Adha"
              }
            },
            {
              "date": "2026-05-28",
              "kind": "joint-leave",
              "name": {
                "id": "Iduladha",
                "en": "Eid al-Adha"
              }
            },
            {
              "date": "2026-05-31",
              "kind": "national-holiday",
              "name": {
                "id": "Hari Raya Waisak",
                "en": "Vesak"
              }
            },
            {
              "date": "2026-06-01",
              "kind": "national-holiday",
              "name": {
                "id": "Hari Lahir Pancasila",
                "en": "Pancasila Day"
              }
            },
            {
              "date": "2026-06-16",
              "kind": "national-holiday",
              "name": {
                "id": "Tahun Baru Islam",
                "en": "Islamic New Year"
              }
            },
            {
              "date": "2026-08-17",
              "kind": "national-holiday",
              "name": {
                "id": "Proklamasi Kemerdekaan",
                "en": "Independence Day"
              }
            },
            {
              "date": "2026-08-25",
              "kind": "national-holiday",
              "name": {
                "id": "Maulid Nabi Muhammad",
                "en": "Birthday of the Prophet"
              }
            },
            {
              "date": "2026-12-24",
              "kind": "joint-leave",
              "name": {
                "id": "Kelahiran Yesus Kristus",
                "en": "Christmas Day"
              }
            },
            {
              "date": "2026-12-25",
              "kind": "national-holiday",
              "name": {
                "id": "Kelahiran Yesus Kristus",
                "en": "Christmas Day"
              }
            }
          ],
          "removes": []
        }
      ]
    }
  ]
} as unknown as Calendar

/** Policies a region can start from, by id. */
export const clockPolicies = {
  "complaints": {
    "id": "complaints",
    "title": {
      "id": "Jangka waktu pengaduan SP4N",
      "en": "Terms of complaints under SP4N"
    },
    "source": "Terms of SP4N as KemenPANRB publishes them",
    "calendar": "ID",
    "zone": "Asia/Jakarta",
    "officeHours": {
      "monday": [
        "08:00-12:00",
        "13:00-16:00"
      ],
      "tuesday": [
        "08:00-12:00",
        "13:00-16:00"
      ],
      "wednesday": [
        "08:00-12:00",
        "13:00-16:00"
      ],
      "thursday": [
        "08:00-12:00",
        "13:00-16:00"
      ],
      "friday": [
        "08:00-11:30",
        "13:00-16:30"
      ]
    },
    "startDay": "skip",
    "endsAt": "close",
    "days": [],
    "clocks": [
      {
        "id": "verification",
        "title": {
          "id": "Verifikasi dan penerusan",
          "en": "Verification and forwarding"
        },
        "source": "Terms of SP4N as KemenPANRB publishes them",
        "kind": "complaint",
        "term": "3 working days",
        "start": [
          {
            "entry": "complaint.received"
          }
        ],
        "pause": [],
        "resume": [],
        "restart": [],
        "ends": [
          "complaint.dispatched",
          "complaint.rejected",
          "complaint.merged"
        ],
        "expiry": "warn"
      },
      {
        "id": "first-follow-up",
        "title": {
          "id": "Tindak lanjut pertama",
          "en": "First follow-up"
        },
        "source": "Terms of SP4N as KemenPANRB publishes them",
        "kind": "complaint",
        "term": "5 working days",
        "start": [
          {
            "entry": "complaint.dispatched"
          }
        ],
        "pause": [],
        "resume": [],
        "restart": [],
        "ends": [
          "complaint.started",
          "complaint.answered",
          "complaint.reporter-asked",
          "complaint.redirected",
          "complaint.rejected",
          "complaint.closed"
        ],
        "expiry": "escalate"
      },
      {
        "id": "reporter-silent",
        "title": {
          "id": "Pelapor tidak menanggapi",
          "en": "No answer from the reporter"
        },
        "source": "Terms of SP4N as KemenPANRB publishes them",
        "kind": "complaint",
        "term": "10 working days",
        "start": [
          {
            "entry": "complaint.answered"
          }
        ],
        "pause": [],
        "resume": [],
        "restart": [],
        "ends": [
          "complaint.resolved",
          "complaint.reopened",
          "complaint.closed"
        ],
        "expiry": "close"
      },
      {
        "id": "information",
        "title": {
          "id": "Permintaan informasi",
          "en": "Request for information"
        },
        "source": "Terms by class of complaint; PermenPANRB 62/2018 as the legal base",
        "kind": "complaint",
        "only": {
          "classifications": [
            "information-request"
          ]
        },
        "term": "5 working days",
        "start": [
          {
            "entry": "complaint.verified"
          }
        ],
        "pause": [
          "complaint.reporter-asked"
        ],
        "resume": [
          "complaint.reporter-replied"
        ],
        "restart": [
          "complaint.reopened"
        ],
        "ends": [
          "complaint.answered",
          "complaint.rejected",
          "complaint.merged",
          "complaint.closed"
        ],
        "expiry": "escalate"
      },
      {
        "id": "non-supervisory",
        "title": {
          "id": "Pengaduan tidak berkadar pengawasan",
          "en": "Complaint without supervisory content"
        },
        "source": "Terms by class of complaint; PermenPANRB 62/2018 as the legal base",
        "kind": "complaint",
        "only": {
          "classifications": [
            "complaint-non-supervisory"
          ]
        },
        "term": "14 working days",
        "start": [
          {
            "entry": "complaint.verified"
          }
        ],
        "pause": [
          "complaint.reporter-asked"
        ],
        "resume": [
          "complaint.reporter-replied"
        ],
        "restart": [
          "complaint.reopened"
        ],
        "ends": [
          "complaint.answered",
          "complaint.rejected",
          "complaint.merged",
          "complaint.closed"
        ],
        "expiry": "escalate"
      },
      {
        "id": "supervisory",
        "title": {
          "id": "Pengaduan berkadar pengawasan",
          "en": "Complaint with supervisory content"
        },
        "source": "Terms by class of complaint; PermenPANRB 62/2018 as the legal base",
        "kind": "complaint",
        "only": {
          "classifications": [
            "complaint-supervisory"
          ]
        },
        "term": "60 working days",
        "start": [
          {
            "entry": "complaint.verified"
          }
        ],
        "pause": [
          "complaint.reporter-asked"
        ],
        "resume": [
          "complaint.reporter-replied"
        ],
        "restart": [
          "complaint.reopened"
        ],
        "ends": [
          "complaint.answered",
          "complaint.rejected",
          "complaint.merged",
          "complaint.closed"
        ],
        "expiry": "escalate"
      }
    ]
  },
  "five-day-week": {
    "id": "five-day-week",
    "title": {
      "id": "Lima hari kerja, Senin sampai Jumat",
      "en": "Five working days, Monday to Friday"
    },
    "source": "Example of the standard; a region writes its own office hours",
    "calendar": "ID",
    "zone": "Asia/Jakarta",
    "officeHours": {
      "monday": [
        "08:00-12:00",
        "13:00-16:00"
      ],
      "tuesday": [
        "08:00-12:00",
        "13:00-16:00"
      ],
      "wednesday": [
        "08:00-12:00",
        "13:00-16:00"
      ],
      "thursday": [
        "08:00-12:00",
        "13:00-16:00"
      ],
      "friday": [
        "08:00-11:30",
        "13:00-16:30"
      ]
    },
    "startDay": "skip",
    "endsAt": "close",
    "days": [],
    "clocks": []
  },
  "licensing": {
    "id": "licensing",
    "title": {
      "id": "Jangka waktu perizinan",
      "en": "Terms of licences"
    },
    "source": "Example of the standard; a region writes its own office hours",
    "calendar": "ID",
    "zone": "Asia/Jakarta",
    "officeHours": {
      "monday": [
        "08:00-12:00",
        "13:00-16:00"
      ],
      "tuesday": [
        "08:00-12:00",
        "13:00-16:00"
      ],
      "wednesday": [
        "08:00-12:00",
        "13:00-16:00"
      ],
      "thursday": [
        "08:00-12:00",
        "13:00-16:00"
      ],
      "friday": [
        "08:00-11:30",
        "13:00-16:30"
      ]
    },
    "startDay": "skip",
    "endsAt": "close",
    "days": [],
    "clocks": [
      {
        "id": "decision",
        "title": {
          "id": "Keputusan atas permohonan",
          "en": "Decision on the request"
        },
        "source": "Seven working days, as catalogues of regions state them",
        "kind": "service-request",
        "term": "7 working days",
        "start": [
          {
            "entry": "service-request.accepted"
          }
        ],
        "pause": [
          "service-request.returned",
          "service-request.payment-requested"
        ],
        "resume": [
          "service-request.resubmitted",
          "service-request.paid"
        ],
        "restart": [],
        "ends": [
          "service-request.approved",
          "service-request.issued",
          "service-request.refused",
          "service-request.withdrawn",
          "service-request.expired"
        ],
        "expiry": "auto-approve"
      },
      {
        "id": "after-recommendation",
        "title": {
          "id": "Keputusan setelah rekomendasi Dinas Kesehatan",
          "en": "Decision after the health office recommends"
        },
        "source": "\"7 Hari Kerja (Setelah Rekom Dari Dinas Kesehatan)\", catalogue of a region",
        "kind": "service-request",
        "only": {
          "services": [
            "kesehatan.izin-praktik"
          ]
        },
        "term": "7 working days",
        "start": [
          {
            "entry": "service-request.accepted"
          },
          {
            "entry": "service-request.issued",
            "service": "kesehatan.rekomendasi"
          }
        ],
        "pause": [
          "service-request.returned",
          "service-request.payment-requested"
        ],
        "resume": [
          "service-request.resubmitted",
          "service-request.paid"
        ],
        "restart": [],
        "ends": [
          "service-request.approved",
          "service-request.issued",
          "service-request.refused",
          "service-request.withdrawn",
          "service-request.expired"
        ],
        "expiry": "warn"
      }
    ]
  },
  "six-day-week": {
    "id": "six-day-week",
    "title": {
      "id": "Enam hari kerja, Senin sampai Sabtu",
      "en": "Six working days, Monday to Saturday"
    },
    "source": "Example of the standard; a region writes its own office hours",
    "calendar": "ID",
    "zone": "Asia/Jakarta",
    "officeHours": {
      "monday": [
        "08:00-14:00"
      ],
      "tuesday": [
        "08:00-14:00"
      ],
      "wednesday": [
        "08:00-14:00"
      ],
      "thursday": [
        "08:00-14:00"
      ],
      "friday": [
        "08:00-11:00"
      ],
      "saturday": [
        "08:00-12:30"
      ]
    },
    "startDay": "skip",
    "endsAt": "close",
    "days": [],
    "clocks": []
  }
} as unknown as Readonly<Record<string, ClockPolicy>>
