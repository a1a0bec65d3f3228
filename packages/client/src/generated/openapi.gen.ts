// Generated from specs/openapi/selaras.json by `pnpm generate`. Do not edit.
export interface components {
    schemas: {
        /**
         * Address
         * @description An address in Indonesia.
         * @example {
         *       "street": "Jl. Contoh 1",
         *       "rt": "001",
         *       "rw": "002",
         *       "region": "33.03.01.2001",
         *       "postalCode": "53311"
         *     }
         */
        Address: {
            /** @description Street */
            street: string;
            /** @description Smallest neighbourhood (RT) */
            rt?: components["schemas"]["Neighbourhood"];
            /** @description Neighbourhood of several RT (RW) */
            rw?: components["schemas"]["Neighbourhood"];
            region?: components["schemas"]["RegionCode"];
            /** @description Postal code */
            postalCode?: components["schemas"]["PostalCode"];
        };
        /**
         * Applicant
         * @description Who asks for a service, for themselves or for a business.
         * @example {
         *       "identity": {
         *         "nik": "9901015708900001",
         *         "name": "Siti Contoh"
         *       },
         *       "phone": "+6281234567890"
         *     }
         */
        Applicant: {
            identity: components["schemas"]["CitizenIdentity"];
            organization?: components["schemas"]["Organization"];
            phone?: components["schemas"]["PhoneNumber"];
            /** @description E-mail */
            email?: string;
        };
        /**
         * Consistency proof
         * @description Proof that a larger audit log continues a smaller one.
         * @example {
         *       "proof": [
         *         "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
         *       ]
         *     }
         */
        AuditConsistency: {
            proof: string[];
        };
        /**
         * Inclusion proof
         * @description Proof that an entry of a case is in the audit log.
         * @example {
         *       "leaf": "{}",
         *       "index": 0,
         *       "path": [],
         *       "note": "mpp.purbalinggakab.go.id/audit/0\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— mpp.purbalinggakab.go.id 0Xh7q0FK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZcQ==\n"
         *     }
         */
        AuditInclusion: {
            /** @description Leaf: canonical JSON */
            leaf: string;
            /** @description Number of the leaf, from 0 */
            index: number;
            path: string[];
            /** @description Signed note: origin, number of leaves, root, signatures (C2SP tlog-checkpoint) */
            note: string;
        };
        /**
         * Checkpoint
         * @description State of an audit log, signed by its node and cosigned by others.
         * @example {
         *       "note": "mpp.purbalinggakab.go.id/audit/0\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— mpp.purbalinggakab.go.id 0Xh7q0FK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZcQ==\n"
         *     }
         */
        Checkpoint: {
            /** @description Signed note: origin, number of leaves, root, signatures (C2SP tlog-checkpoint) */
            note: string;
        };
        /**
         * Checkpoint to cosign
         * @description A checkpoint and the proof that it continues the one seen last.
         * @example {
         *       "note": "mpp.purbalinggakab.go.id/audit/0\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— mpp.purbalinggakab.go.id 0Xh7q0FK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZcQ==\n",
         *       "from": 0,
         *       "proof": []
         *     }
         */
        CheckpointToCosign: {
            /** @description Signed note: origin, number of leaves, root, signatures (C2SP tlog-checkpoint) */
            note: string;
            /** @description Number of the leaf, from 0 */
            from: number;
            proof: string[];
        };
        /**
         * Citizen identity
         * @description A resident as a clerk writes them down; birth date and sex must agree with the NIK.
         * @example {
         *       "nik": "9901015708900001",
         *       "name": "Siti Contoh",
         *       "birthDate": "1990-08-17",
         *       "sex": "female"
         *     }
         */
        CitizenIdentity: {
            nik: components["schemas"]["Nik"];
            /** @description Full name */
            name: string;
            /** @description Place of birth */
            birthPlace?: string;
            birthDate?: components["schemas"]["LocalDate"];
            /**
             * @description Sex
             * @enum {string}
             */
            sex?: "male" | "female";
            address?: components["schemas"]["Address"];
        };
        /**
         * Complaint
         * @description A complaint as its log says it stands now.
         * @example {
         *       "title": "Jalan berlubang",
         *       "description": "Lubang besar di depan pasar.",
         *       "channel": "jaki",
         *       "anonymous": true,
         *       "confidential": false,
         *       "place": {
         *         "region": "31.71",
         *         "address": "Jl. Contoh"
         *       },
         *       "id": "7K3M-9Q2D-X4TV",
         *       "owner": "pengaduan.jakarta.go.id",
         *       "parties": [
         *         "pengaduan.jakarta.go.id"
         *       ],
         *       "status": "received",
         *       "responses": [],
         *       "sequence": 1,
         *       "submittedAt": "2026-03-13T10:00:00+07:00",
         *       "updatedAt": "2026-03-13T10:00:00+07:00"
         *     }
         */
        Complaint: {
            /** @description Title */
            title: string;
            /** @description What happened */
            description: string;
            /** @description Classification as the reporter sees it; verification settles it */
            classification?: components["schemas"]["ComplaintClassification"];
            /** @description Category */
            category?: string;
            channel: components["schemas"]["ComplaintChannel"];
            /** @description Anonymous: about who reports. The identity stays with the channel and is never sent; there is no reporter. The content may be made public. */
            anonymous: boolean;
            /** @description Confidential: about the content. Only the parties that hold the case read it; it is not made public. They still know the reporter, unless the report is anonymous too. */
            confidential: boolean;
            reporter?: components["schemas"]["Applicant"];
            occurredOn?: components["schemas"]["LocalDate"];
            /** @description Where it happened */
            place?: {
                region?: components["schemas"]["RegionCode"];
                address?: string;
                latitude?: number;
                longitude?: number;
            };
            /** @description Evidence */
            attachments?: components["schemas"]["Document"][];
            /** @description Number in the sending system */
            reference?: string;
            extensions?: components["schemas"]["Extensions"];
            id: components["schemas"]["TrackingNumber"];
            owner: components["schemas"]["ParticipantId"];
            /** @description Parties that hold a replica */
            parties: components["schemas"]["ParticipantId"][];
            /** @description Sequence of the last entry */
            sequence: number;
            submittedAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            assigned?: components["schemas"]["ParticipantId"];
            status: components["schemas"]["ComplaintStatus"];
            /** @description Clock of the case; without this field it runs */
            clock?: {
                /**
                 * @description running, paused, or stopped and to be restarted from zero
                 * @enum {string}
                 */
                status: "running" | "paused" | "stopped";
                /** @description The extension; once a case */
                extension?: {
                    /**
                     * @description A term, such as: 7 working days, 24 hours, 3x24 calendar hours
                     * @example 7 working days
                     */
                    term: string;
                    reason: string;
                };
            };
            /** @description Latest reason or note */
            note?: string;
            /** @description Answers of agencies */
            responses: components["schemas"]["Response"][];
            mergedInto?: components["schemas"]["TrackingNumber"];
        };
        /**
         * Complaint answered
         * @description Complaint answered
         */
        ComplaintAnswered: {
            /** @description Text */
            text: string;
            /** @description Attachments */
            attachments?: components["schemas"]["Document"][];
        };
        /**
         * Complaint channel
         * @description Complaint channel
         * @example city-hall
         * @example jaki
         * @example twitter
         * @example facebook
         * @example email
         * @example leader-social-media
         * @example sms-whatsapp
         * @example inspectorate
         * @example mayor-office
         * @example district-office
         * @example village-office
         * @example mass-media
         * @example lapor
         * @example mpp-counter
         */
        ComplaintChannel: "city-hall" | "jaki" | "twitter" | "facebook" | "email" | "leader-social-media" | "sms-whatsapp" | "inspectorate" | "mayor-office" | "district-office" | "village-office" | "mass-media" | "lapor" | "mpp-counter" | (string & {});
        /**
         * Report classification
         * @description Report classification
         * @enum {string}
         */
        ComplaintClassification: "complaint-supervisory" | "complaint-non-supervisory" | "aspiration" | "information-request";
        /**
         * Term of the complaint ran out
         * @description Term of the complaint ran out
         */
        ComplaintClockExpired: {
            /**
             * @description The policy and its clock, parted by a dot
             * @example licensing.decision
             */
            rule: string;
            /**
             * @description The whole term
             * @example 7 working days
             */
            term: string;
            /** @description End of the term */
            due: components["schemas"]["Instant"];
            /**
             * @description What the policy asks for: warn, escalate, close, auto-approve
             * @example warn
             */
            expiry: string;
        };
        /**
         * Clock of the complaint paused
         * @description Clock of the complaint paused
         */
        ComplaintClockPaused: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Clock of the complaint restarted from zero
         * @description Clock of the complaint restarted from zero
         */
        ComplaintClockRestarted: {
            /** @description Note */
            note?: string;
        };
        /**
         * Clock of the complaint resumed
         * @description Clock of the complaint resumed
         */
        ComplaintClockResumed: {
            /** @description Note */
            note?: string;
        };
        /**
         * Clock of the complaint stopped and reset
         * @description Clock of the complaint stopped and reset
         */
        ComplaintClockStopped: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Complaint closed automatically
         * @description Complaint closed automatically
         */
        ComplaintClosed: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Complaint dispatched
         * @description Complaint dispatched
         */
        ComplaintDispatched: {
            to: components["schemas"]["ParticipantId"];
            /** @description Note */
            note?: string;
        };
        /**
         * Complaint escalated
         * @description Complaint escalated
         */
        ComplaintEscalated: {
            to: components["schemas"]["ParticipantId"];
            /** @description Reason */
            reason: string;
        };
        /**
         * Term of the complaint extended
         * @description Term of the complaint extended
         */
        ComplaintExtended: {
            /**
             * @description A term, such as: 7 working days, 24 hours, 3x24 calendar hours
             * @example 7 working days
             */
            term: string;
            /** @description Reason */
            reason: string;
        };
        /**
         * Complaint merged
         * @description Complaint merged
         */
        ComplaintMerged: {
            into: components["schemas"]["TrackingNumber"];
            /** @description Reason */
            reason: string;
        };
        /**
         * List complaints
         * @description List complaints
         */
        ComplaintPage: {
            items: components["schemas"]["Complaint"][];
            /** @description Cursor of the next page; absent at the end of a list, always there in a feed */
            next?: string;
        };
        /**
         * Complaint handed back to be redirected
         * @description Complaint handed back to be redirected
         */
        ComplaintRedirected: {
            /** @description Reason */
            reason: string;
            suggested?: components["schemas"]["ParticipantId"];
        };
        /**
         * Complaint rejected
         * @description Complaint rejected
         */
        ComplaintRejected: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Complaint reopened
         * @description Complaint reopened
         */
        ComplaintReopened: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Reporter asked for more
         * @description Reporter asked for more
         */
        ComplaintReporterAsked: {
            /** @description Question */
            text: string;
        };
        /**
         * Reporter replied
         * @description Reporter replied
         */
        ComplaintReporterReplied: {
            /** @description Text */
            text: string;
            /** @description Attachments */
            attachments?: components["schemas"]["Document"][];
        };
        /**
         * Complaint resolved
         * @description Complaint resolved
         */
        ComplaintResolved: {
            /** @description Note */
            note?: string;
        };
        /**
         * Work started
         * @description Work started
         */
        ComplaintStarted: {
            /** @description Note */
            note?: string;
        };
        /**
         * Complaint status
         * @description Complaint status
         * @enum {string}
         */
        ComplaintStatus: "received" | "verified" | "rejected" | "dispatched" | "redirected" | "in-progress" | "answered" | "awaiting-reporter" | "resolved" | "reopened" | "closed" | "escalated" | "merged";
        /**
         * Complaint submission
         * @description What a channel sends.
         * @example {
         *       "title": "Jalan berlubang",
         *       "description": "Lubang besar di depan pasar.",
         *       "channel": "jaki",
         *       "anonymous": true,
         *       "confidential": false,
         *       "place": {
         *         "region": "31.71",
         *         "address": "Jl. Contoh"
         *       }
         *     }
         */
        ComplaintSubmission: {
            /** @description Title */
            title: string;
            /** @description What happened */
            description: string;
            /** @description Classification as the reporter sees it; verification settles it */
            classification?: components["schemas"]["ComplaintClassification"];
            /** @description Category */
            category?: string;
            channel: components["schemas"]["ComplaintChannel"];
            /** @description Anonymous: about who reports. The identity stays with the channel and is never sent; there is no reporter. The content may be made public. */
            anonymous: boolean;
            /** @description Confidential: about the content. Only the parties that hold the case read it; it is not made public. They still know the reporter, unless the report is anonymous too. */
            confidential: boolean;
            reporter?: components["schemas"]["Applicant"];
            occurredOn?: components["schemas"]["LocalDate"];
            /** @description Where it happened */
            place?: {
                region?: components["schemas"]["RegionCode"];
                address?: string;
                latitude?: number;
                longitude?: number;
            };
            /** @description Evidence */
            attachments?: components["schemas"]["Document"][];
            /** @description Number in the sending system */
            reference?: string;
            extensions?: components["schemas"]["Extensions"];
        };
        /**
         * Complaint verified
         * @description Complaint verified
         */
        ComplaintVerified: {
            classification?: components["schemas"]["ComplaintClassification"];
            /** @description Category */
            category?: string;
            /** @description Note */
            note?: string;
        };
        /**
         * Cosignature
         * @description Statement that a checkpoint continues the one seen last (cosignature/v1).
         */
        Cosignature: {
            /** @description One line of a signature */
            cosignature: string;
        };
        /**
         * Document
         * @description One document: its type, number, issuer, validity, and the SHA-256 of its bytes.
         * @example {
         *       "type": "identity-card",
         *       "number": "9901015708900001",
         *       "issuer": "Dinas Dukcapil"
         *     }
         */
        Document: {
            type: components["schemas"]["DocumentType"];
            /** @description Requirement it fulfils */
            requirement?: string;
            /** @description Document number */
            number?: string;
            /** @description Title */
            title?: string;
            /** @description Issuer */
            issuer?: string;
            issuedOn?: components["schemas"]["LocalDate"];
            validUntil?: components["schemas"]["LocalDate"];
            /** @description Media type */
            mediaType?: string;
            /** @description Where it can be fetched */
            url?: string;
            /** @description SHA-256 of the bytes, base64url */
            sha256?: string;
        };
        /**
         * Document type
         * @description Document type
         * @example identity-card
         * @example family-card
         * @example tax-number
         * @example nib
         * @example domicile-letter
         * @example land-certificate
         * @example site-plan
         * @example photo
         * @example statement-letter
         * @example technical-recommendation
         * @example permit
         * @example certificate
         * @example report-evidence
         */
        DocumentType: "identity-card" | "family-card" | "tax-number" | "nib" | "domicile-letter" | "land-certificate" | "site-plan" | "photo" | "statement-letter" | "technical-recommendation" | "permit" | "certificate" | "report-evidence" | (string & {});
        /**
         * Entry
         * @description One entry of the log of a case: CloudEvents 1.0, numbered per case, chained by digest.
         * @example {
         *       "specversion": "1.0",
         *       "id": "7K3M-9Q2D-X4TV.1",
         *       "source": "mpp.purbalinggakab.go.id",
         *       "subject": "7K3M-9Q2D-X4TV",
         *       "type": "service-request.accepted",
         *       "time": "2026-03-13T10:00:00+07:00",
         *       "datacontenttype": "application/json",
         *       "sequence": 1,
         *       "actor": "dpmptsp.purbalinggakab.go.id",
         *       "command": "c7c8a9de-5f0f-4a63-9a3d-0b8f7f0e0c11",
         *       "data": {}
         *     }
         */
        Entry: {
            /** @enum {string} */
            specversion: "1.0";
            /** @description Entry id: tracking number, dot, sequence */
            id: string;
            /** @description Owner of the case */
            source: components["schemas"]["ParticipantId"];
            /** @description Case */
            subject: components["schemas"]["TrackingNumber"];
            time: components["schemas"]["Instant"];
            /** @enum {string} */
            datacontenttype: "application/json";
            /** @description Version of the form of the data of this type; without it, version 1 */
            dataversion?: number;
            /** @description Number within the case, from 1 */
            sequence: number;
            /** @description Digest of the previous entry */
            previous?: string;
            /** @description What the number of the case is made from, in the first entry only: the first 11 bytes of PBKDF2-HMAC-SHA-256(owner, this, 64 rounds) */
            seed?: string;
            /** @description Participant that gave the command */
            actor: components["schemas"]["ParticipantId"];
            /** @description Idempotency-Key of the command */
            command: string;
            /** @description W3C trace context */
            traceparent?: string;
            /** @description Signature of the owner over the digest of this entry (detached JWS); not part of the digest */
            proof?: string;
            type: string;
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * Batch of entries
         * @description Entries of one case, in order, from its owner.
         */
        EntryBatch: {
            entries: components["schemas"]["Entry"][];
            /** @description The later entry that makes the receiver a party, when those sent do not */
            joining?: components["schemas"]["Entry"];
        };
        /**
         * Feed of entries
         * @description Feed of entries
         */
        EntryPage: {
            items: components["schemas"]["Entry"][];
            /** @description Cursor of the next page; absent at the end of a list, always there in a feed */
            next?: string;
        };
        /**
         * Erasure notice
         * @description The owner of a case erased its personal data and asks every party to erase its copy.
         * @example {
         *       "case": "7K3M-9Q2D-X4TV",
         *       "basis": "UU 27/2022",
         *       "at": "2026-03-13T10:00:00+07:00"
         *     }
         */
        ErasureNotice: {
            case: components["schemas"]["TrackingNumber"];
            /** @description Legal basis, in the words of the owner */
            basis: string;
            /** @description When the owner erased it */
            at: components["schemas"]["Instant"];
        };
        /**
         * Erasure receipt
         * @description This party holds no readable data (any more) of that case of the sender's.
         * @example {
         *       "case": "7K3M-9Q2D-X4TV",
         *       "by": "dpmptsp.purbalinggakab.go.id",
         *       "at": "2026-03-13T10:00:01+07:00"
         *     }
         */
        ErasureReceipt: {
            case: components["schemas"]["TrackingNumber"];
            by: components["schemas"]["ParticipantId"];
            at: components["schemas"]["Instant"];
        };
        /**
         * Extensions
         * @description Data outside the standard, under the id of the participant that defines it.
         * @example {
         *       "mpp.purbalinggakab.go.id": {
         *         "counter": "7"
         *       }
         *     }
         */
        Extensions: {
            [key: string]: {
                [key: string]: unknown;
            };
        };
        /**
         * Health
         * @description Whether this node works.
         * @example {
         *       "status": "ok",
         *       "version": "0.1.0",
         *       "waiting": 0
         *     }
         */
        Health: {
            /** @enum {string} */
            status: "ok" | "failing";
            version: string;
            /** @description Deliveries still owed */
            waiting: number;
        };
        /**
         * Identity claim
         * @description What somebody says about a person or a business, to be checked at the source.
         * @example {
         *       "kind": "citizen",
         *       "citizen": {
         *         "nik": "9901015708900001",
         *         "name": "Siti Contoh"
         *       }
         *     }
         */
        IdentityClaim: {
            /** @enum {string} */
            kind: "citizen";
            citizen: components["schemas"]["CitizenIdentity"];
        } | {
            /** @enum {string} */
            kind: "organization";
            nib: components["schemas"]["Nib"];
            /** @description Name of the business */
            name?: string;
        };
        /**
         * Identity match
         * @description Which attributes agree with the source; the source data itself is never copied.
         * @example {
         *       "status": "match",
         *       "attributes": {
         *         "nik": {
         *           "matched": true
         *         },
         *         "name": {
         *           "matched": true,
         *           "score": 100
         *         }
         *       },
         *       "verifier": "dukcapil",
         *       "verifiedAt": "2026-03-13T10:00:00+07:00"
         *     }
         */
        IdentityMatch: {
            status: components["schemas"]["IdentityMatchStatus"];
            /** @description Agreement by attribute */
            attributes: {
                [key: string]: {
                    matched: boolean;
                    /** @description Similarity 0-100 */
                    score?: number;
                };
            };
            /** @description System that verified */
            verifier: string;
            verifiedAt: components["schemas"]["Instant"];
            /** @description Transaction reference */
            reference?: string;
            /** @description Warnings */
            warnings?: string[];
        };
        /**
         * Identity match status
         * @description Identity match status
         * @enum {string}
         */
        IdentityMatchStatus: "match" | "partial" | "mismatch" | "not-found" | "deceased" | "inactive";
        /**
         * Instant
         * @description A moment with its offset from UTC: +07:00 WIB, +08:00 WITA, +09:00 WIT, or Z.
         * @example 2026-03-13T10:00:00+07:00
         */
        Instant: string;
        /**
         * Issue
         * @description One thing to mend.
         * @example {
         *       "pointer": "/applicant/identity/nik",
         *       "rule": "nik.length",
         *       "value": "99******01",
         *       "message": {
         *         "id": "NIK harus 16 angka.",
         *         "en": "A NIK has 16 digits."
         *       },
         *       "hint": {
         *         "id": "Periksa angka pada KTP.",
         *         "en": "Check the digits on the card."
         *       }
         *     }
         */
        Issue: {
            /** @description Where (JSON Pointer) */
            pointer: string;
            /** @description Broken rule */
            rule: string;
            /** @description Value sent; personal data is masked */
            value?: string;
            message: {
                id: string;
                en: string;
            };
            hint: {
                id: string;
                en: string;
            };
        };
        /**
         * Joint request
         * @description One number for the citizen, one service request a leg. The joint service stands in it as it holds for this request.
         * @example {
         *       "service": "terpadu.usaha-baru",
         *       "applicant": {
         *         "identity": {
         *           "nik": "9901015708900001",
         *           "name": "Siti Contoh"
         *         }
         *       },
         *       "documents": [
         *         {
         *           "type": "identity-card",
         *           "number": "9901015708900001"
         *         }
         *       ],
         *       "id": "7K3M-9Q2D-X4TV",
         *       "owner": "mpp.purbalinggakab.go.id",
         *       "parties": [
         *         "mpp.purbalinggakab.go.id"
         *       ],
         *       "definition": {
         *         "id": "terpadu.usaha-baru",
         *         "name": {
         *           "id": "Memulai usaha",
         *           "en": "Starting a business"
         *         },
         *         "coordinator": "mpp.purbalinggakab.go.id",
         *         "legs": [
         *           {
         *             "id": "nib",
         *             "service": "usaha.nib",
         *             "provider": "dpmptsp.purbalinggakab.go.id",
         *             "after": []
         *           },
         *           {
         *             "id": "reklame",
         *             "service": "usaha.reklame",
         *             "provider": "pajak.purbalinggakab.go.id",
         *             "after": [
         *               {
         *                 "leg": "nib",
         *                 "fulfils": "nib"
         *               }
         *             ]
         *           }
         *         ],
         *         "product": {
         *           "id": "Usaha siap berjalan",
         *           "en": "A business ready to run"
         *         }
         *       },
         *       "status": "in-progress",
         *       "legs": [
         *         {
         *           "leg": "nib",
         *           "case": {
         *             "id": "7ADG-KPSW-Z255",
         *             "owner": "mpp.purbalinggakab.go.id",
         *             "status": "submitted"
         *           }
         *         },
         *         {
         *           "leg": "reklame"
         *         }
         *       ],
         *       "sequence": 2,
         *       "submittedAt": "2026-03-13T10:00:00+07:00",
         *       "updatedAt": "2026-03-13T10:00:00+07:00"
         *     }
         */
        JointRequest: {
            service: components["schemas"]["ServiceId"];
            applicant: components["schemas"]["Applicant"];
            /** @description Documents brought, once for all legs */
            documents: components["schemas"]["Document"][];
            /** @description Answers to the forms of the services, by code of the leg */
            inputs?: {
                [key: string]: unknown;
            };
            channel?: components["schemas"]["ServiceChannel"];
            /** @description Number in the sending system */
            reference?: string;
            extensions?: components["schemas"]["Extensions"];
            id: components["schemas"]["TrackingNumber"];
            owner: components["schemas"]["ParticipantId"];
            /** @description Parties that hold a replica */
            parties: components["schemas"]["ParticipantId"][];
            /** @description Sequence of the last entry */
            sequence: number;
            submittedAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            definition: components["schemas"]["JointService"];
            status: components["schemas"]["JointRequestStatus"];
            /** @description Clock of the case; without this field it runs */
            clock?: {
                /**
                 * @description running, paused, or stopped and to be restarted from zero
                 * @enum {string}
                 */
                status: "running" | "paused" | "stopped";
                /** @description The extension; once a case */
                extension?: {
                    /**
                     * @description A term, such as: 7 working days, 24 hours, 3x24 calendar hours
                     * @example 7 working days
                     */
                    term: string;
                    reason: string;
                };
            };
            /** @description Legs */
            legs: {
                /**
                 * @description Code of the leg in the joint service
                 * @example nib
                 */
                leg: string;
                /** @description Service request of this leg, once it has started */
                case?: {
                    id: components["schemas"]["TrackingNumber"];
                    owner: components["schemas"]["ParticipantId"];
                    status: components["schemas"]["ServiceRequestStatus"];
                    outcome?: components["schemas"]["Document"];
                };
            }[];
            /** @description Latest reason or note */
            note?: string;
            outcome?: components["schemas"]["Document"];
        };
        /**
         * Term of the joint request ran out
         * @description Term of the joint request ran out
         */
        JointRequestClockExpired: {
            /**
             * @description The policy and its clock, parted by a dot
             * @example licensing.decision
             */
            rule: string;
            /**
             * @description The whole term
             * @example 7 working days
             */
            term: string;
            /** @description End of the term */
            due: components["schemas"]["Instant"];
            /**
             * @description What the policy asks for: warn, escalate, close, auto-approve
             * @example warn
             */
            expiry: string;
        };
        /**
         * Clock of the joint request paused
         * @description Clock of the joint request paused
         */
        JointRequestClockPaused: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Clock of the joint request restarted from zero
         * @description Clock of the joint request restarted from zero
         */
        JointRequestClockRestarted: {
            /** @description Note */
            note?: string;
        };
        /**
         * Clock of the joint request resumed
         * @description Clock of the joint request resumed
         */
        JointRequestClockResumed: {
            /** @description Note */
            note?: string;
        };
        /**
         * Clock of the joint request stopped and reset
         * @description Clock of the joint request stopped and reset
         */
        JointRequestClockStopped: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Joint request completed
         * @description Joint request completed
         */
        JointRequestCompleted: {
            outcome: components["schemas"]["Document"];
            /** @description Note */
            note?: string;
        };
        /**
         * Joint request expired
         * @description Joint request expired
         */
        JointRequestExpired: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Term of the joint request extended
         * @description Term of the joint request extended
         */
        JointRequestExtended: {
            /**
             * @description A term, such as: 7 working days, 24 hours, 3x24 calendar hours
             * @example 7 working days
             */
            term: string;
            /** @description Reason */
            reason: string;
        };
        /**
         * Status of a leg followed
         * @description Status of a leg followed
         */
        JointRequestLegFollowed: {
            /**
             * @description Code of the leg in the joint service
             * @example nib
             */
            leg: string;
            status: components["schemas"]["ServiceRequestStatus"];
            outcome?: components["schemas"]["Document"];
            /** @description Note */
            note?: string;
        };
        /**
         * Leg started
         * @description Leg started
         */
        JointRequestLegStarted: {
            /**
             * @description Code of the leg in the joint service
             * @example nib
             */
            leg: string;
            /** @description Service request of this leg */
            case: components["schemas"]["TrackingNumber"];
            /** @description Owner of that request */
            owner: components["schemas"]["ParticipantId"];
        };
        /**
         * List joint requests
         * @description List joint requests
         */
        JointRequestPage: {
            items: components["schemas"]["JointRequest"][];
            /** @description Cursor of the next page; absent at the end of a list, always there in a feed */
            next?: string;
        };
        /**
         * Joint service changed for this request
         * @description Joint service changed for this request
         */
        JointRequestRedefined: {
            definition: components["schemas"]["JointService"];
            /** @description Reason */
            reason: string;
        };
        /**
         * Joint request refused
         * @description Joint request refused
         */
        JointRequestRefused: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Joint request status
         * @description Joint request status
         * @enum {string}
         */
        JointRequestStatus: "in-progress" | "completed" | "refused" | "withdrawn" | "expired";
        /**
         * Joint request submission
         * @description What a counter or portal sends for a joint service: the applicant and the documents, once for all legs.
         * @example {
         *       "service": "terpadu.usaha-baru",
         *       "applicant": {
         *         "identity": {
         *           "nik": "9901015708900001",
         *           "name": "Siti Contoh"
         *         }
         *       },
         *       "documents": [
         *         {
         *           "type": "identity-card",
         *           "number": "9901015708900001"
         *         }
         *       ]
         *     }
         */
        JointRequestSubmission: {
            service: components["schemas"]["ServiceId"];
            applicant: components["schemas"]["Applicant"];
            /** @description Documents brought, once for all legs */
            documents: components["schemas"]["Document"][];
            /** @description Answers to the forms of the services, by code of the leg */
            inputs?: {
                [key: string]: unknown;
            };
            channel?: components["schemas"]["ServiceChannel"];
            /** @description Number in the sending system */
            reference?: string;
            extensions?: components["schemas"]["Extensions"];
        };
        /**
         * Joint request withdrawn
         * @description Joint request withdrawn
         */
        JointRequestWithdrawn: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Joint service
         * @description Several services asked for as one: legs over agencies, what comes before what, and which requirement the product of another leg fulfils.
         * @example {
         *       "id": "terpadu.usaha-baru",
         *       "name": {
         *         "id": "Memulai usaha",
         *         "en": "Starting a business"
         *       },
         *       "coordinator": "mpp.purbalinggakab.go.id",
         *       "legs": [
         *         {
         *           "id": "nib",
         *           "service": "usaha.nib",
         *           "provider": "dpmptsp.purbalinggakab.go.id",
         *           "after": []
         *         },
         *         {
         *           "id": "reklame",
         *           "service": "usaha.reklame",
         *           "provider": "pajak.purbalinggakab.go.id",
         *           "after": [
         *             {
         *               "leg": "nib",
         *               "fulfils": "nib"
         *             }
         *           ]
         *         }
         *       ],
         *       "product": {
         *         "id": "Usaha siap berjalan",
         *         "en": "A business ready to run"
         *       }
         *     }
         */
        JointService: {
            id: components["schemas"]["ServiceId"];
            name: {
                id: string;
                en: string;
            };
            /** @description Participant that coordinates */
            coordinator: components["schemas"]["ParticipantId"];
            /** @description Legs */
            legs: {
                /**
                 * @description Code of the leg in the joint service
                 * @example nib
                 */
                id: string;
                service: components["schemas"]["ServiceId"];
                provider: components["schemas"]["ParticipantId"];
                /** @description Legs before it */
                after: {
                    /** @description Leg that must be done first */
                    leg: string;
                    /** @description Requirement its product fulfils */
                    fulfils?: string;
                }[];
            }[];
            product: {
                id: string;
                en: string;
            };
        };
        /**
         * Catalogue of joint services
         * @description Catalogue of joint services
         */
        JointServicePage: {
            items: components["schemas"]["JointService"][];
            /** @description Cursor of the next page; absent at the end of a list, always there in a feed */
            next?: string;
        };
        /**
         * Local date
         * @description A calendar day YYYY-MM-DD without a time zone. Days that do not exist, such as 31 February, are refused.
         * @example 2026-03-13
         */
        LocalDate: string;
        /**
         * Money
         * @description Whole rupiah, 0 or more; a JSON number without cents.
         * @example 150000
         */
        Money: number;
        /**
         * Neighbourhood number
         * @description Three digits, as on the identity card.
         * @example 001
         */
        Neighbourhood: string;
        /**
         * Business identification number
         * @description 13 digits, issued by OSS.
         * @example 9120001234567
         */
        Nib: string;
        /**
         * Population number
         * @description 16 digits: region of first issue, birth date (day + 40 for a woman), serial. Historical regions stay valid.
         * @example 9901015708900001
         */
        Nik: string;
        /**
         * No details
         * @description Nothing: the address says it all.
         * @example {}
         */
        NoDetails: Record<string, never>;
        /**
         * Organization
         * @description The business an applicant acts for.
         * @example {
         *       "name": "PT Contoh Sejahtera",
         *       "nib": "9120001234567"
         *     }
         */
        Organization: {
            /** @description Name of the business */
            name: string;
            nib?: components["schemas"]["Nib"];
        };
        /**
         * Participant
         * @description What a participant publishes at /.well-known/selaras: the profiles it serves and where.
         * @example {
         *       "id": "mpp.purbalinggakab.go.id",
         *       "name": {
         *         "id": "MPP Purbalingga",
         *         "en": "Purbalingga service mall"
         *       },
         *       "kind": "mpp",
         *       "region": "33.03",
         *       "url": "https://mpp.purbalinggakab.go.id/selaras",
         *       "profiles": [
         *         "service",
         *         "events"
         *       ],
         *       "level": 2,
         *       "version": "0.1"
         *     }
         */
        Participant: {
            id: components["schemas"]["ParticipantId"];
            name: {
                id: string;
                en: string;
            };
            kind: components["schemas"]["ParticipantKind"];
            region?: components["schemas"]["RegionCode"];
            /** @description Base address */
            url: string;
            /** @description Profiles served */
            profiles: ("identity" | "service" | "joint" | "complaint" | "queue" | "survey" | "events")[];
            /** @description Level: 1 data, 2 service, 3 trusted */
            level: number;
            /** @description Version of the standard */
            version: string;
        };
        /**
         * Participant id
         * @description Domain name of a mall, agency, complaint channel or coordinator; lower case.
         * @example mpp.purbalinggakab.go.id
         */
        ParticipantId: string;
        /**
         * Participant kind
         * @description Participant kind
         * @enum {string}
         */
        ParticipantKind: "mpp" | "agency" | "complaint-channel" | "coordinator";
        /**
         * Phone number
         * @description International form: +62 and the number without its leading 0.
         * @example +6281234567890
         */
        PhoneNumber: string;
        /**
         * Postal code
         * @description Five digits. One village may have several.
         * @example 53311
         */
        PostalCode: string;
        /**
         * Problem
         * @description Answer to a request that could not be served, and what to change.
         * @example {
         *       "type": "urn:selaras:problem:invalid",
         *       "title": "Data tidak sah",
         *       "status": 422,
         *       "detail": "Ada isian yang harus diperbaiki.",
         *       "issues": []
         *     }
         */
        Problem: {
            /**
             * @description Kind of problem
             * @enum {string}
             */
            type: "urn:selaras:problem:malformed-json" | "urn:selaras:problem:invalid-header" | "urn:selaras:problem:unauthenticated" | "urn:selaras:problem:forbidden" | "urn:selaras:problem:not-found" | "urn:selaras:problem:method-not-allowed" | "urn:selaras:problem:illegal-transition" | "urn:selaras:problem:key-reused" | "urn:selaras:problem:entry-conflict" | "urn:selaras:problem:erased" | "urn:selaras:problem:sequence-mismatch" | "urn:selaras:problem:too-large" | "urn:selaras:problem:unsupported-media-type" | "urn:selaras:problem:invalid" | "urn:selaras:problem:too-many-requests" | "urn:selaras:problem:internal" | "urn:selaras:problem:upstream" | "urn:selaras:problem:unavailable";
            /** @description Title in the language asked for */
            title: string;
            /** @description HTTP status */
            status: number;
            /** @description Explanation in the language asked for */
            detail: string;
            /** @description Request id */
            instance?: string;
            /** @description Sequence expected next */
            expected?: number;
            /** @description What to mend */
            issues: components["schemas"]["Issue"][];
        };
        /**
         * Queue status
         * @description Queue status
         * @enum {string}
         */
        QueueStatus: "waiting" | "called" | "registering" | "serving" | "done" | "preparing" | "ready" | "skipped" | "cancelled";
        /**
         * Queue ticket
         * @description A place in the queue of one day at its owner. Task numbers rise and times never go back; tasks may be left out. It holds no personal data.
         * @example {
         *       "number": "A-12",
         *       "date": "2026-03-13",
         *       "service": "usaha.nib",
         *       "id": "7K3M-9Q2D-X4TV",
         *       "owner": "mpp.purbalinggakab.go.id",
         *       "assigned": "dpmptsp.purbalinggakab.go.id",
         *       "parties": [
         *         "mpp.purbalinggakab.go.id",
         *         "dpmptsp.purbalinggakab.go.id"
         *       ],
         *       "status": "serving",
         *       "counter": "Loket 7",
         *       "tasks": [
         *         {
         *           "task": 3,
         *           "at": "2026-03-13T08:00:00+07:00"
         *         },
         *         {
         *           "task": 4,
         *           "at": "2026-03-13T08:25:00+07:00"
         *         }
         *       ],
         *       "sequence": 3,
         *       "submittedAt": "2026-03-13T08:00:00+07:00",
         *       "updatedAt": "2026-03-13T08:25:00+07:00"
         *     }
         */
        QueueTicket: {
            /** @description Number on the ticket */
            number: string;
            /** @description Day of the queue, local time */
            date: components["schemas"]["LocalDate"];
            service?: components["schemas"]["ServiceId"];
            /** @description The visitor registers first (tasks 1 and 2), and then waits for the counter */
            registration?: boolean;
            /** @description Case it serves */
            case?: components["schemas"]["TrackingNumber"];
            /** @description Number in the sending system */
            reference?: string;
            id: components["schemas"]["TrackingNumber"];
            owner: components["schemas"]["ParticipantId"];
            /** @description Parties that hold a replica */
            parties: components["schemas"]["ParticipantId"][];
            /** @description Sequence of the last entry */
            sequence: number;
            submittedAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** @description Agency that serves at the counter */
            assigned?: components["schemas"]["ParticipantId"];
            /** @description Counter */
            counter?: string;
            status: components["schemas"]["QueueStatus"];
            /** @description Tasks passed so far */
            tasks: {
                /**
                 * @description 1 waits for registration, 2 is registered, 3 waits for the counter, 4 is served, 5 leaves the counter, 6 product in preparation, 7 product ready, 99 absent or cancelled
                 * @enum {number}
                 */
                task: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 99;
                at: components["schemas"]["Instant"];
            }[];
        };
        /**
         * Ticket called
         * @description Ticket called
         */
        QueueTicketCalled: {
            /** @description Counter */
            counter?: string;
        };
        /**
         * Ticket cancelled
         * @description Ticket cancelled
         */
        QueueTicketCancelled: {
            /**
             * @description Absent, or cancelled
             * @enum {string}
             */
            reason: "absent" | "cancelled";
        };
        /**
         * Finished at the counter
         * @description Finished at the counter
         */
        QueueTicketFinished: Record<string, never>;
        /**
         * List queue tickets
         * @description List queue tickets
         */
        QueueTicketPage: {
            items: components["schemas"]["QueueTicket"][];
            /** @description Cursor of the next page; absent at the end of a list, always there in a feed */
            next?: string;
        };
        /**
         * Product in preparation
         * @description Product in preparation
         */
        QueueTicketPreparing: Record<string, never>;
        /**
         * Product ready
         * @description Product ready
         */
        QueueTicketReady: Record<string, never>;
        /**
         * Ticket called again
         * @description Ticket called again
         */
        QueueTicketRecalled: {
            /** @description Counter */
            counter?: string;
        };
        /**
         * Visitor registered, waits for the counter
         * @description Visitor registered, waits for the counter
         */
        QueueTicketRegistered: Record<string, never>;
        /**
         * Visitor at registration
         * @description Visitor at registration
         */
        QueueTicketRegistering: Record<string, never>;
        /**
         * Visitor at the counter
         * @description Visitor at the counter
         */
        QueueTicketServed: {
            /** @description Counter */
            counter?: string;
        };
        /**
         * Ticket skipped
         * @description Ticket skipped
         */
        QueueTicketSkipped: Record<string, never>;
        /**
         * Queue ticket submission
         * @description What a ticket machine or an application sends to take a place in the queue. It holds no personal data.
         * @example {
         *       "number": "A-12",
         *       "date": "2026-03-13",
         *       "service": "usaha.nib"
         *     }
         */
        QueueTicketSubmission: {
            /** @description Number on the ticket */
            number: string;
            /** @description Day of the queue, local time */
            date: components["schemas"]["LocalDate"];
            service?: components["schemas"]["ServiceId"];
            /** @description The visitor registers first (tasks 1 and 2), and then waits for the counter */
            registration?: boolean;
            /** @description Case it serves */
            case?: components["schemas"]["TrackingNumber"];
            /** @description Number in the sending system */
            reference?: string;
        };
        /**
         * Receipt
         * @description Proof that a party holds a case up to one entry.
         * @example {
         *       "case": "7K3M-9Q2D-X4TV",
         *       "sequence": 3,
         *       "digest": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg",
         *       "by": "dpmptsp.purbalinggakab.go.id",
         *       "at": "2026-03-13T10:00:01+07:00"
         *     }
         */
        Receipt: {
            case: components["schemas"]["TrackingNumber"];
            /** @description Last entry held */
            sequence: number;
            /** @description Digest of that entry */
            digest: string;
            by: components["schemas"]["ParticipantId"];
            at: components["schemas"]["Instant"];
        };
        /**
         * Region code
         * @description Dotted Kemendagri code: province, regency or city, district, village. Not a BPS code.
         * @example 33.03
         */
        RegionCode: string;
        /**
         * Requirement
         * @description A document the applicant must bring.
         * @example {
         *       "id": "ktp",
         *       "name": {
         *         "id": "KTP elektronik",
         *         "en": "Identity card"
         *       },
         *       "document": "identity-card",
         *       "mandatory": true
         *     }
         */
        Requirement: {
            /** @description Code */
            id: string;
            name: {
                id: string;
                en: string;
            };
            document: components["schemas"]["DocumentType"];
            /** @description Mandatory */
            mandatory: boolean;
        };
        /**
         * Response
         * @description What one agency answers to a complaint.
         * @example {
         *       "by": "dpmptsp.purbalinggakab.go.id",
         *       "at": "2026-03-13T10:00:00+07:00",
         *       "text": "Lubang sudah ditambal."
         *     }
         */
        Response: {
            by: components["schemas"]["ParticipantId"];
            at: components["schemas"]["Instant"];
            /** @description What is answered */
            text: string;
            /** @description Attachments */
            attachments?: components["schemas"]["Document"][];
        };
        /**
         * Satisfaction survey
         * @description Answers of one respondent on nine elements, 1 to 4. Elements go by name, not by U1-U9, whose order differs between applications.
         * @example {
         *       "service": "usaha.nib",
         *       "provider": "dpmptsp.purbalinggakab.go.id",
         *       "answeredOn": "2026-03-13",
         *       "answers": {
         *         "requirements": 4,
         *         "procedure": 3,
         *         "time": 3,
         *         "fee": 4,
         *         "product": 4,
         *         "competence": 3,
         *         "behaviour": 4,
         *         "facilities": 3,
         *         "complaint-handling": 4
         *       },
         *       "id": "7K3M-9Q2D-X4TV",
         *       "owner": "mpp.purbalinggakab.go.id",
         *       "parties": [
         *         "mpp.purbalinggakab.go.id",
         *         "dpmptsp.purbalinggakab.go.id"
         *       ],
         *       "status": "answered",
         *       "sequence": 1,
         *       "submittedAt": "2026-03-13T10:00:00+07:00",
         *       "updatedAt": "2026-03-13T10:00:00+07:00"
         *     }
         */
        SatisfactionSurvey: {
            service: components["schemas"]["ServiceId"];
            provider: components["schemas"]["ParticipantId"];
            answeredOn: components["schemas"]["LocalDate"];
            channel?: components["schemas"]["ServiceChannel"];
            /** @description Answer by element, 1-4 */
            answers: {
                requirements: number;
                procedure: number;
                time: number;
                fee: number;
                product: number;
                competence: number;
                behaviour: number;
                facilities: number;
                "complaint-handling": number;
            };
            /** @description Suggestion */
            suggestion?: string;
            id: components["schemas"]["TrackingNumber"];
            owner: components["schemas"]["ParticipantId"];
            /** @description Parties that hold a replica */
            parties: components["schemas"]["ParticipantId"][];
            /** @description Sequence of the last entry */
            sequence: number;
            submittedAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            status: components["schemas"]["SurveyStatus"];
        };
        /**
         * List answers to surveys
         * @description List answers to surveys
         */
        SatisfactionSurveyPage: {
            items: components["schemas"]["SatisfactionSurvey"][];
            /** @description Cursor of the next page; absent at the end of a list, always there in a feed */
            next?: string;
        };
        /**
         * Satisfaction survey submission
         * @description Answers of one respondent from a counter, a kiosk or a portal; no name, and no number that leads to a person.
         * @example {
         *       "service": "usaha.nib",
         *       "provider": "dpmptsp.purbalinggakab.go.id",
         *       "answeredOn": "2026-03-13",
         *       "answers": {
         *         "requirements": 4,
         *         "procedure": 3,
         *         "time": 3,
         *         "fee": 4,
         *         "product": 4,
         *         "competence": 3,
         *         "behaviour": 4,
         *         "facilities": 3,
         *         "complaint-handling": 4
         *       }
         *     }
         */
        SatisfactionSurveySubmission: {
            service: components["schemas"]["ServiceId"];
            provider: components["schemas"]["ParticipantId"];
            answeredOn: components["schemas"]["LocalDate"];
            channel?: components["schemas"]["ServiceChannel"];
            /** @description Answer by element, 1-4 */
            answers: {
                requirements: number;
                procedure: number;
                time: number;
                fee: number;
                product: number;
                competence: number;
                behaviour: number;
                facilities: number;
                "complaint-handling": number;
            };
            /** @description Suggestion */
            suggestion?: string;
        };
        /**
         * Service
         * @description One service with the 14 components of a service standard: six must be published, eight are for internal management.
         * @example {
         *       "id": "usaha.nib",
         *       "name": {
         *         "id": "Penerbitan NIB",
         *         "en": "Business registration"
         *       },
         *       "provider": "dpmptsp.purbalinggakab.go.id",
         *       "requirements": [],
         *       "procedure": [
         *         {
         *           "id": "Ajukan di loket",
         *           "en": "Apply at the counter"
         *         }
         *       ],
         *       "term": {
         *         "count": 1,
         *         "unit": "working-days"
         *       },
         *       "fee": {
         *         "amount": 0
         *       },
         *       "product": {
         *         "id": "NIB",
         *         "en": "Business identification number"
         *       },
         *       "complaintHandling": {
         *         "id": "Loket pengaduan MPP",
         *         "en": "Complaint counter of the mall"
         *       }
         *     }
         */
        Service: {
            id: components["schemas"]["ServiceId"];
            name: {
                id: string;
                en: string;
            };
            provider: components["schemas"]["ParticipantId"];
            /** @description Requirements */
            requirements: components["schemas"]["Requirement"][];
            /** @description Procedure */
            procedure: {
                id: string;
                en: string;
            }[];
            term: components["schemas"]["Term"];
            /** @description Fee in whole rupiah */
            fee: {
                amount: components["schemas"]["Money"];
                basis?: {
                    id: string;
                    en: string;
                };
            };
            product: {
                id: string;
                en: string;
            };
            complaintHandling: {
                id: string;
                en: string;
            };
            /** @description The eight internal components */
            internal?: {
                /** @description Legal basis */
                legalBasis?: string[];
                /** @description Facilities */
                facilities?: {
                    id: string;
                    en: string;
                };
                /** @description Competence of staff */
                staffCompetence?: {
                    id: string;
                    en: string;
                };
                /** @description Internal supervision */
                supervision?: {
                    id: string;
                    en: string;
                };
                /** @description Number of staff */
                staffCount?: number;
                /** @description Guarantee of service */
                serviceGuarantee?: {
                    id: string;
                    en: string;
                };
                /** @description Guarantee of safety */
                safetyGuarantee?: {
                    id: string;
                    en: string;
                };
                /** @description Evaluation */
                evaluation?: {
                    id: string;
                    en: string;
                };
            };
            extensions?: components["schemas"]["Extensions"];
        };
        /**
         * Service channel
         * @description Service channel
         * @example mpp-counter
         * @example mpp-online
         * @example agency-counter
         * @example mobile-unit
         */
        ServiceChannel: "mpp-counter" | "mpp-online" | "agency-counter" | "mobile-unit" | (string & {});
        /**
         * Service id
         * @description Lower-case words separated by dots, from general to special.
         * @example usaha.nib
         */
        ServiceId: string;
        /**
         * Service catalogue
         * @description Service catalogue
         */
        ServicePage: {
            items: components["schemas"]["Service"][];
            /** @description Cursor of the next page; absent at the end of a list, always there in a feed */
            next?: string;
        };
        /**
         * Service request
         * @description A service request as its log says it stands now.
         * @example {
         *       "service": "usaha.nib",
         *       "applicant": {
         *         "identity": {
         *           "nik": "9901015708900001",
         *           "name": "Siti Contoh"
         *         }
         *       },
         *       "documents": [
         *         {
         *           "type": "identity-card",
         *           "number": "9901015708900001"
         *         }
         *       ],
         *       "id": "7K3M-9Q2D-X4TV",
         *       "owner": "mpp.purbalinggakab.go.id",
         *       "assigned": "dpmptsp.purbalinggakab.go.id",
         *       "parties": [
         *         "mpp.purbalinggakab.go.id",
         *         "dpmptsp.purbalinggakab.go.id"
         *       ],
         *       "status": "submitted",
         *       "sequence": 1,
         *       "submittedAt": "2026-03-13T10:00:00+07:00",
         *       "updatedAt": "2026-03-13T10:00:00+07:00"
         *     }
         */
        ServiceRequest: {
            service: components["schemas"]["ServiceId"];
            applicant: components["schemas"]["Applicant"];
            /** @description Documents brought so far */
            documents: components["schemas"]["Document"][];
            /** @description Answers to the form of the service */
            inputs?: {
                [key: string]: unknown;
            };
            channel?: components["schemas"]["ServiceChannel"];
            /** @description Joint request this one is a leg of */
            partOf?: {
                case: components["schemas"]["TrackingNumber"];
                /**
                 * @description Code of the leg in the joint service
                 * @example nib
                 */
                leg: string;
            };
            /** @description Number in the sending system */
            reference?: string;
            extensions?: components["schemas"]["Extensions"];
            id: components["schemas"]["TrackingNumber"];
            owner: components["schemas"]["ParticipantId"];
            /** @description Parties that hold a replica */
            parties: components["schemas"]["ParticipantId"][];
            /** @description Sequence of the last entry */
            sequence: number;
            submittedAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            assigned: components["schemas"]["ParticipantId"];
            status: components["schemas"]["ServiceRequestStatus"];
            /** @description Clock of the case; without this field it runs */
            clock?: {
                /**
                 * @description running, paused, or stopped and to be restarted from zero
                 * @enum {string}
                 */
                status: "running" | "paused" | "stopped";
                /** @description The extension; once a case */
                extension?: {
                    /**
                     * @description A term, such as: 7 working days, 24 hours, 3x24 calendar hours
                     * @example 7 working days
                     */
                    term: string;
                    reason: string;
                };
            };
            /** @description Latest reason or note */
            note?: string;
            /** @description Amount due */
            payment?: {
                amount: components["schemas"]["Money"];
                /** @description Billing code */
                billingCode?: string;
                /** @description To be paid before */
                payBefore?: components["schemas"]["Instant"];
                paidAt?: components["schemas"]["Instant"];
            };
            outcome?: components["schemas"]["Document"];
        };
        /**
         * Request accepted as complete
         * @description Request accepted as complete
         */
        ServiceRequestAccepted: {
            /** @description Note */
            note?: string;
        };
        /**
         * Request approved
         * @description Request approved
         */
        ServiceRequestApproved: {
            /** @description Note */
            note?: string;
        };
        /**
         * Term of the request ran out
         * @description Term of the request ran out
         */
        ServiceRequestClockExpired: {
            /**
             * @description The policy and its clock, parted by a dot
             * @example licensing.decision
             */
            rule: string;
            /**
             * @description The whole term
             * @example 7 working days
             */
            term: string;
            /** @description End of the term */
            due: components["schemas"]["Instant"];
            /**
             * @description What the policy asks for: warn, escalate, close, auto-approve
             * @example warn
             */
            expiry: string;
        };
        /**
         * Clock of the request paused
         * @description Clock of the request paused
         */
        ServiceRequestClockPaused: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Clock of the request restarted from zero
         * @description Clock of the request restarted from zero
         */
        ServiceRequestClockRestarted: {
            /** @description Note */
            note?: string;
        };
        /**
         * Clock of the request resumed
         * @description Clock of the request resumed
         */
        ServiceRequestClockResumed: {
            /** @description Note */
            note?: string;
        };
        /**
         * Clock of the request stopped and reset
         * @description Clock of the request stopped and reset
         */
        ServiceRequestClockStopped: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Request deemed approved, as its term has passed
         * @description Request deemed approved, as its term has passed
         */
        ServiceRequestDeemedApproved: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Request expired
         * @description Request expired
         */
        ServiceRequestExpired: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Term of the request extended
         * @description Term of the request extended
         */
        ServiceRequestExtended: {
            /**
             * @description A term, such as: 7 working days, 24 hours, 3x24 calendar hours
             * @example 7 working days
             */
            term: string;
            /** @description Reason */
            reason: string;
        };
        /**
         * Product issued
         * @description Product issued
         */
        ServiceRequestIssued: {
            document: components["schemas"]["Document"];
            /** @description Note */
            note?: string;
        };
        /**
         * Objection raised
         * @description Objection raised
         */
        ServiceRequestObjected: {
            /** @description Reason */
            reason: string;
        };
        /**
         * List service requests
         * @description List service requests
         */
        ServiceRequestPage: {
            items: components["schemas"]["ServiceRequest"][];
            /** @description Cursor of the next page; absent at the end of a list, always there in a feed */
            next?: string;
        };
        /**
         * Payment received
         * @description Payment received
         */
        ServiceRequestPaid: {
            /** @description Note */
            note?: string;
        };
        /**
         * Payment requested
         * @description Payment requested
         */
        ServiceRequestPaymentRequested: {
            payment: {
                amount: components["schemas"]["Money"];
                /** @description Billing code */
                billingCode?: string;
                /** @description To be paid before */
                payBefore?: components["schemas"]["Instant"];
            };
            /** @description Note */
            note?: string;
        };
        /**
         * Request refused
         * @description Request refused
         */
        ServiceRequestRefused: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Request completed by the applicant
         * @description Request completed by the applicant
         */
        ServiceRequestResubmitted: {
            /** @description Documents */
            documents: components["schemas"]["Document"][];
            /** @description Note */
            note?: string;
        };
        /**
         * Request returned for completion
         * @description Request returned for completion
         */
        ServiceRequestReturned: {
            /** @description Reason */
            reason: string;
            /** @description Missing requirements */
            missing?: string[];
        };
        /**
         * Processing started
         * @description Processing started
         */
        ServiceRequestStarted: {
            /** @description Note */
            note?: string;
        };
        /**
         * Service request status
         * @description Service request status
         * @enum {string}
         */
        ServiceRequestStatus: "submitted" | "returned" | "accepted" | "in-process" | "awaiting-payment" | "approved" | "issued" | "refused" | "withdrawn" | "expired" | "objection";
        /**
         * Service request submission
         * @description What a counter or portal sends.
         * @example {
         *       "service": "usaha.nib",
         *       "applicant": {
         *         "identity": {
         *           "nik": "9901015708900001",
         *           "name": "Siti Contoh"
         *         }
         *       },
         *       "documents": [
         *         {
         *           "type": "identity-card",
         *           "number": "9901015708900001"
         *         }
         *       ]
         *     }
         */
        ServiceRequestSubmission: {
            service: components["schemas"]["ServiceId"];
            applicant: components["schemas"]["Applicant"];
            /** @description Documents brought */
            documents: components["schemas"]["Document"][];
            /** @description Answers to the form of the service */
            inputs?: {
                [key: string]: unknown;
            };
            channel?: components["schemas"]["ServiceChannel"];
            /** @description Joint request this one is a leg of */
            partOf?: {
                case: components["schemas"]["TrackingNumber"];
                /**
                 * @description Code of the leg in the joint service
                 * @example nib
                 */
                leg: string;
            };
            /** @description Number in the sending system */
            reference?: string;
            extensions?: components["schemas"]["Extensions"];
        };
        /**
         * Request withdrawn
         * @description Request withdrawn
         */
        ServiceRequestWithdrawn: {
            /** @description Reason */
            reason: string;
        };
        /**
         * Subscription
         * @description Entries of the subscriber’s own cases are sent to this address as Standard Webhooks.
         * @example {
         *       "id": "sub_4fK2mQ9sT1xV7bZc",
         *       "participant": "dpmptsp.purbalinggakab.go.id",
         *       "url": "https://aplikasi.purbalinggakab.go.id/selaras",
         *       "types": [
         *         "complaint.*"
         *       ],
         *       "signature": "v1",
         *       "status": "active",
         *       "createdAt": "2026-03-13T10:00:00+07:00"
         *     }
         */
        Subscription: {
            id: components["schemas"]["SubscriptionId"];
            participant: components["schemas"]["ParticipantId"];
            /**
             * @description Address of the receiver; https, without user name and without fragment
             * @example https://aplikasi.purbalinggakab.go.id/selaras
             */
            url: string;
            /**
             * @description Entry types, or every type of one kind of case (complaint.*); without it, all
             * @example [
             *       "complaint.*",
             *       "service-request.issued"
             *     ]
             */
            types?: string[];
            /** @description Only cases of these services */
            services?: components["schemas"]["ServiceId"][];
            /**
             * @description Signature of Standard Webhooks: v1 by a shared secret, v1a by a public key of the sender
             * @enum {string}
             */
            signature: "v1" | "v1a";
            /**
             * @description active is sent to, paused is held until it is resumed, ended is over
             * @enum {string}
             */
            status: "active" | "paused" | "ended";
            createdAt: components["schemas"]["Instant"];
            pausedAt?: components["schemas"]["Instant"];
            /**
             * @description Why it is held: it was asked for (requested), or the receiver failed for days (failing)
             * @enum {string}
             */
            pausedBecause?: "requested" | "failing";
            endedAt?: components["schemas"]["Instant"];
            /**
             * @description Why it ended: it was asked for (requested), or the receiver answered 410 (gone)
             * @enum {string}
             */
            endedBecause?: "requested" | "gone";
            /** @description Shared secret; only in the answer that makes it */
            secret?: string;
            /** @description Ed25519 public keys of the sender that count now */
            publicKeys?: string[];
        };
        /**
         * Subscription id
         * @description Id of a subscription; nobody can guess one.
         * @example sub_4fK2mQ9sT1xV7bZc
         */
        SubscriptionId: string;
        /**
         * Subscriptions
         * @description Subscriptions
         */
        SubscriptionPage: {
            items: components["schemas"]["Subscription"][];
            /** @description Cursor of the next page; absent at the end of a list, always there in a feed */
            next?: string;
        };
        /**
         * Subscription request
         * @description Asks for entries of the caller’s own cases to be sent to an address.
         * @example {
         *       "url": "https://aplikasi.purbalinggakab.go.id/selaras",
         *       "types": [
         *         "complaint.*"
         *       ],
         *       "signature": "v1"
         *     }
         */
        SubscriptionRequest: {
            /**
             * @description Address of the receiver; https, without user name and without fragment
             * @example https://aplikasi.purbalinggakab.go.id/selaras
             */
            url: string;
            /**
             * @description Entry types, or every type of one kind of case (complaint.*); without it, all
             * @example [
             *       "complaint.*",
             *       "service-request.issued"
             *     ]
             */
            types?: string[];
            /** @description Only cases of these services */
            services?: components["schemas"]["ServiceId"][];
            /**
             * @description Signature of Standard Webhooks: v1 by a shared secret, v1a by a public key of the sender
             * @enum {string}
             */
            signature: "v1" | "v1a";
        };
        /**
         * Survey status
         * @description Survey status
         * @enum {string}
         */
        SurveyStatus: "answered";
        /**
         * Term
         * @description Time a service takes.
         * @example {
         *       "count": 7,
         *       "unit": "working-days"
         *     }
         */
        Term: {
            count: number;
            /** @enum {string} */
            unit: "working-days" | "calendar-days" | "hours";
        };
        /**
         * Tracking number
         * @description 12 symbols (without I, L, O, U) in three groups; the last one catches mistyping.
         * @example 7K3M-9Q2D-X4TV
         */
        TrackingNumber: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    "services.list": {
        parameters: {
            query?: {
                /** @description Cursor of an earlier answer */
                cursor?: string;
                /** @description How many, 1-200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    "serviceRequests.list": {
        parameters: {
            query?: {
                /** @description Cursor of an earlier answer */
                cursor?: string;
                /** @description How many, 1-200 */
                limit?: number;
                /** @description Service request status */
                status?: components["schemas"]["ServiceRequestStatus"];
                /** @description Service id */
                service?: components["schemas"]["ServiceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    "jointServices.list": {
        parameters: {
            query?: {
                /** @description Cursor of an earlier answer */
                cursor?: string;
                /** @description How many, 1-200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    "jointRequests.list": {
        parameters: {
            query?: {
                /** @description Cursor of an earlier answer */
                cursor?: string;
                /** @description How many, 1-200 */
                limit?: number;
                /** @description Joint request status */
                status?: components["schemas"]["JointRequestStatus"];
                /** @description Service id */
                service?: components["schemas"]["ServiceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    "complaints.list": {
        parameters: {
            query?: {
                /** @description Cursor of an earlier answer */
                cursor?: string;
                /** @description How many, 1-200 */
                limit?: number;
                /** @description Complaint status */
                status?: components["schemas"]["ComplaintStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    "queueTickets.list": {
        parameters: {
            query?: {
                /** @description Cursor of an earlier answer */
                cursor?: string;
                /** @description How many, 1-200 */
                limit?: number;
                /** @description Queue status */
                status?: components["schemas"]["QueueStatus"];
                /** @description Service id */
                service?: components["schemas"]["ServiceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    "surveys.list": {
        parameters: {
            query?: {
                /** @description Cursor of an earlier answer */
                cursor?: string;
                /** @description How many, 1-200 */
                limit?: number;
                /** @description Service id */
                service?: components["schemas"]["ServiceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    "entries.list": {
        parameters: {
            query?: {
                /** @description Cursor of an earlier answer */
                cursor?: string;
                /** @description How many, 1-200 */
                limit?: number;
                /** @description Tracking number */
                case?: components["schemas"]["TrackingNumber"];
                /** @description Wait for new entries, seconds, 0-30 */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    "audit.inclusion": {
        parameters: {
            query: {
                /** @description Tracking number */
                case: components["schemas"]["TrackingNumber"];
                /** @description Number of the entry */
                sequence: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    "audit.consistency": {
        parameters: {
            query: {
                /** @description Leaves of the smaller log */
                from: number;
                /** @description Leaves of the larger log */
                to: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    "subscriptions.list": {
        parameters: {
            query?: {
                /** @description Cursor of an earlier answer */
                cursor?: string;
                /** @description How many, 1-200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
}
