/** Generated from the OpenAPI document by `npm run generate`. Do not edit. */
export interface paths {
    "/api/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Areas by name, postcode or level */
        get: operations["listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{area}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One area by code or slug */
        get: operations["getArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is new, revised, corrected, late, stopped or re-bounded. Also /feeds/changes.atom and .json */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Two to six areas side by side, by sector or by measure. /api/v1/compare.csv for CSV
         * @description CSV files are UTF-8 and begin with a byte order mark (EF BB BF), so that Excel on Windows reads them: programs skip it (`utf-8-sig` in Python).
         */
        get: operations["compareAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/job-comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Up to four jobs in a place, or one job in up to six places */
        get: operations["compareJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/job-tables/{area}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jobs of a place in one table, in pages. End the area with .csv for all rows as CSV, without page and pageSize.
         * @description CSV files are UTF-8 and begin with a byte order mark (EF BB BF), so that Excel on Windows reads them: programs skip it (`utf-8-sig` in Python).
         */
        get: operations["getJobTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every measure */
        get: operations["listMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measure */
        get: operations["getMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published figures. Give a measure, an area or both. */
        get: operations["listObservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occupations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Occupations by what people call them, or all of them */
        get: operations["listOccupations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occupations/{occupation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One occupation by code or slug */
        get: operations["getOccupation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occupations/{occupation}/{area}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A job in a place. End the area with .csv, .txt, .svg or .png for other formats, or with .pptx for slides.
         * @description CSV files are UTF-8 and begin with a byte order mark (EF BB BF), so that Excel on Windows reads them: programs skip it (`utf-8-sig` in Python).
         */
        get: operations["getOccupationInArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Adverts with their state and dates. /api/v1/postings.csv for CSV, up to 500 rows a page
         * @description CSV files are UTF-8 and begin with a byte order mark (EF BB BF), so that Excel on Windows reads them: programs skip it (`utf-8-sig` in Python).
         */
        get: operations["listPostings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{area}/{sector}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A quiz about a sector in a place. End the sector with .gift.txt for Moodle, .xlsx for Kahoot! or .csv for Blooket and Quizizz.
         * @description CSV files are UTF-8 and begin with a byte order mark (EF BB BF), so that Excel on Windows reads them: programs skip it (`utf-8-sig` in Python).
         */
        get: operations["getQuiz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{area}/jobs/{occupation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A quiz about a job in a place, in the same formats.
         * @description CSV files are UTF-8 and begin with a byte order mark (EF BB BF), so that Excel on Windows reads them: programs skip it (`utf-8-sig` in Python).
         */
        get: operations["getJobQuiz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** School sectors with their occupations and industries */
        get: operations["listSectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snapshots/{area}/{sector}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A snapshot. End the sector with .csv, .txt, .svg or .png for other formats, or with .pptx for slides. The sector `all` is everything together.
         * @description CSV files are UTF-8 and begin with a byte order mark (EF BB BF), so that Excel on Windows reads them: programs skip it (`utf-8-sig` in Python).
         */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every source and how it stands */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{publisher}/{dataset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One source */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{publisher}/{dataset}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the last run of a source met */
        get: operations["listIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The edition and every source */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verify/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether figures that bear a code are ours, and what we say now. */
        get: operations["verifyCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Area: {
            /** @example E06000035 */
            code: string;
            /** @description Codes of the current districts it is made of, itself when it is one. */
            districts: string[];
            endYear: number | null;
            formerCodes: string[];
            /** @enum {string} */
            level: "country" | "region" | "county" | "district" | "lsip" | "combined-authority" | "itl2" | "partnership";
            name: string;
            otherNames: string[];
            parents: {
                code: string;
                /** @enum {string} */
                level: "country" | "region" | "county" | "district" | "lsip" | "combined-authority" | "itl2" | "partnership";
                name: string;
                slug: string;
            }[];
            slug: string;
            startYear: number | null;
            successors: string[];
        };
        AreaAnswer: {
            /** @example E06000035 */
            code: string;
            /** @description Codes of the current districts it is made of, itself when it is one. */
            districts: string[];
            endYear: number | null;
            formerCodes: string[];
            isDemonstration: boolean;
            /** @enum {string} */
            level: "country" | "region" | "county" | "district" | "lsip" | "combined-authority" | "itl2" | "partnership";
            name: string;
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            otherNames: string[];
            parents: {
                code: string;
                /** @enum {string} */
                level: "country" | "region" | "county" | "district" | "lsip" | "combined-authority" | "itl2" | "partnership";
                name: string;
                slug: string;
            }[];
            slug: string;
            startYear: number | null;
            successors: string[];
        };
        AreaList: {
            isDemonstration: boolean;
            /** @description Why a list is empty; null when there is nothing to say. */
            note: string | null;
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            paging: components["schemas"]["Paging"];
            /** @description How a postcode was read. Not certain when its outcode crosses a border. */
            postcode: {
                isCertain: boolean;
                postcode: string;
            } | null;
            results: components["schemas"]["Area"][];
        };
        BoardMistake: {
            column: string | null;
            detail: string;
            line: number;
        };
        Change: {
            /** @description The same figure, as it is. */
            after: {
                status: components["schemas"]["ObservationStatus"];
                value: number | null;
            } | null;
            /** @description Null for all areas together. */
            area: {
                code: string;
                name: string | null;
            } | null;
            areaCount: number;
            /** @description The newest of the changed figures, as it was. */
            before: {
                status: components["schemas"]["ObservationStatus"];
                value: number | null;
            } | null;
            dimensions: {
                [key: string]: string;
            } | null;
            figureCount: number;
            formerCodes: string[] | null;
            /** @description Stays the same for ever. */
            id: string;
            /** @enum {string} */
            kind: "new" | "revised" | "corrected" | "late" | "stopped" | "re-bounded" | "adverts";
            measure: string | null;
            /** Format: date-time */
            noticedAt: string;
            period: string | null;
            release: string;
            source: string;
            /** @description The change in one plain sentence. */
            text: string;
        };
        ChangeList: {
            isDemonstration: boolean;
            /** @description Why a list is empty; null when there is nothing to say. */
            note: string | null;
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            paging: components["schemas"]["Paging"];
            results: components["schemas"]["Change"][];
        };
        Claim: {
            evidence: {
                difference: {
                    difference: number;
                    lower95: number;
                    pValue: number;
                    standardError: number;
                    upper95: number;
                } | null;
                familySize: number;
                readings: {
                    coefficientOfVariation: number | null;
                    figure: string;
                    isSampled: boolean;
                    lower95: number | null;
                    status: components["schemas"]["ObservationStatus"];
                    upper95: number | null;
                    value: number | null;
                }[];
                /** @enum {string} */
                test: "difference-of-estimates" | "full-counts" | "none" | "all-gaps" | "outlook-steps" | "rounded-shares";
            };
            figures: string[];
            id: string;
            /** @enum {string} */
            kind: "place" | "time" | "rank" | "outlook" | "job";
            measure: string;
            reason: string | null;
            text: string;
            /** @description Of the first figure beside the second: `higher`, `lower`, `about-the-same` or `cannot-tell`. Of an outlook: `grow-a-lot`, `grow-a-little`, `stay-about-the-same`, `shrink-a-little`, `shrink-a-lot` or `not-enough-information`; where it is of openings, `openings`, `openings-and-more` or `openings-and-fewer` jobs. Of a rank: "1 of 12". */
            verdict: string;
        };
        Comparison: {
            areas: {
                code: string;
                name: string;
                slug: string;
            }[];
            /** @description How the places differ, in a few sentences; none for a measure. */
            inShort: string[];
            isDemonstration: boolean;
            jobs: {
                /** @description Null where the lists cannot be set against each other. */
                outOf: number | null;
                /** @description Which place’s pay is shown, and when. */
                pay: string | null;
                /** @description Of two places in two regions, or nations: the regions; else empty. */
                payRegions: string[];
                places: {
                    area: {
                        code: string;
                        name: string;
                        slug: string;
                    };
                    caption: string;
                    common: {
                        name: string;
                        pay: components["schemas"]["Figure"] & (Record<string, never> | null);
                        /** @description The place of the pay where it is another than `pay` of the lists says. */
                        payIn: string | null;
                        /** @description The same pay in each of `payRegions`; empty where not both publish it. */
                        regionalPay: components["schemas"]["Figure"][];
                        slug: string;
                        soc2020: string;
                    }[];
                    /** @enum {string} */
                    counted: "people" | "adverts";
                    /** @description When people were counted; null for adverts. */
                    countedAt: string | null;
                    countedIn: string;
                }[];
                rows: {
                    name: string;
                    pay: components["schemas"]["Figure"] & (Record<string, never> | null);
                    /** @description The place of the pay where it is another than `pay` of the lists says. */
                    payIn: string | null;
                    /** @description Where the job stands on each place’s list, in their order; null below `outOf`. */
                    ranks: (number | null)[];
                    /** @description The same pay in each of `payRegions`; empty where not both publish it. */
                    regionalPay: components["schemas"]["Figure"][];
                    slug: string;
                    soc2020: string;
                }[];
                says: string | null;
                /** @description Ids of the sources of the lists and their pay. */
                sources: string[];
            } | null;
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            /** @description For a class, each with what the figures answer; none for a measure. */
            questions: {
                answer: string;
                question: string;
            }[];
            shares: {
                areas: {
                    code: string;
                    name: string;
                    slug: string;
                }[];
                caption: string;
                rows: {
                    id: string;
                    perThousand: (number | null)[];
                    title: string;
                }[];
                says: string | null;
                /** @description Ids of the sources of the shares. */
                sources: string[];
                /** @description How many jobs each place has in all; null where one has no figure. */
                totals: string | null;
            } | null;
            sources: components["schemas"]["SnapshotSource"][];
            tables: {
                /**
                 * @description `place`: it is the same for every sector.
                 * @enum {string}
                 */
                about: "subject" | "place";
                /** @description The first place beside each other one, where the figures bear it. Claims of one column are judged together. */
                claims: components["schemas"]["Claim"][];
                columns: {
                    label: string;
                    measure: string;
                }[];
                id: string;
                /** @description Read these before comparing: who is counted, gaps, and where times or methods differ. */
                notes: string[];
                rows: {
                    area: {
                        code: string;
                        name: string;
                        slug: string;
                    };
                    figures: components["schemas"]["Figure"][];
                }[];
                title: string;
            }[];
            title: string;
            /** @description What to compare instead where next to nothing is known of one of the places; else none. */
            wider: {
                areaCode: string;
                areaName: string;
                slug: string;
            }[];
        };
        /** @description What a model expects to grow in the place; of a sector that is not one of the model’s industries, those nearest to it, whatever is expected of them, and no jobs. Figures are named by their ids. */
        ExpectedGrowth: {
            areaName: string;
            from: string;
            industries: {
                caption: string;
                rows: {
                    begun: string;
                    jobs: {
                        name: string;
                        slug: string;
                    }[];
                    later: string;
                    name: string;
                    officialName: string | null;
                    sector: string | null;
                }[];
            };
            jobs: {
                caption: string;
                rows: {
                    begun: string;
                    jobs: {
                        name: string;
                        slug: string;
                    }[];
                    later: string;
                    name: string;
                    officialName: string | null;
                    sector: string | null;
                }[];
            };
            notes: string[];
            to: string;
        } | null;
        Figure: {
            areaCode: string;
            areaName: string;
            /** @enum {string} */
            basis: "published" | "summed" | "counted";
            coefficientOfVariation: number | null;
            dimensions: {
                [key: string]: string;
            };
            id: string;
            interval: {
                lower: number;
                text: string;
                upper: number;
            } | null;
            isEstimate: boolean;
            mark: string | null;
            measure: string;
            note: string | null;
            period: components["schemas"]["Period"];
            reason: string | null;
            /** @description For `wealdway trace`, which leads to the archived bytes. */
            reference: string | null;
            /** @description Ids in the document's `sources`, which have the release, the retrieval and the licence. */
            sources: string[];
            status: components["schemas"]["ObservationStatus"];
            /** @description Rounded for readers, or words. Never blank. */
            text: string;
            title: string;
            unit: string;
            value: number | null;
        };
        FoundOccupation: {
            /** @description SOC 2020 groups that it lies in, of 3, 2 and 1 digits. */
            broaderGroups: {
                code: string;
                title: string;
            }[];
            /** @description How much learning it usually asks for: the skill level of SOC 2020. */
            entry: {
                label: string;
                level: number;
            };
            /** @description True where the group holds jobs too unlike to be called by one of them. */
            isSeveral: boolean;
            links: {
                adverts: string;
                page: string;
                self: string;
            };
            /** @description Why it was found, and by which name; null when nothing was asked for. */
            match: {
                name: string | null;
                /** @enum {string} */
                why: "name" | "other-name" | "part" | "spelling" | "coder" | "sector";
            } | null;
            /**
             * @description Plain, singular, and ours.
             * @example Electrician
             */
            name: string;
            officialTitle: string;
            /** @description What people call its jobs, the most telling first. */
            otherNames: string[];
            plural: string;
            /** @description The sector that counts it first, then those that it also belongs to. */
            sectors: {
                /** @enum {string} */
                basis: "minor-group" | "unit-group";
                /** @enum {string} */
                fit: "clean" | "mixed" | "split";
                id: string;
                title: string;
            }[];
            /** @example electrician */
            slug: string;
            /**
             * @description SOC 2020 unit group.
             * @example 5241
             */
            soc2020: string;
        };
        GivenUpJob: {
            detail: string;
            /** Format: date-time */
            givenUpAt: string;
            job: string;
        };
        /** @description What is most worth saying of the subject, by a published rule: docs/insights.md. */
        Insight: {
            figures: string[];
            id: string;
            /** @enum {string} */
            kind: "share" | "job" | "pay" | "change" | "rank" | "after-16" | "after-18";
            note: string | null;
            picture: {
                /** @enum {string} */
                kind: "squares";
                rows: {
                    filled: number;
                    name: string;
                    of: number;
                    text: string;
                }[];
            } | {
                /** @enum {string} */
                kind: "bars";
                rows: {
                    name: string;
                    text: string;
                    value: number;
                }[];
            } | {
                /** @enum {string} */
                kind: "order";
                of: number;
                position: number;
            };
            score: number;
            text: string;
            verdict: string | null;
        };
        Issue: {
            code: string;
            detail: string;
            explanation: string;
            locator: string;
            run: string;
            /** @enum {string} */
            severity: "info" | "warning" | "error";
        };
        IssueList: {
            isDemonstration: boolean;
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            paging: components["schemas"]["Paging"];
            results: components["schemas"]["Issue"][];
        };
        JobComparison: {
            claims: components["schemas"]["Claim"][];
            isDemonstration: boolean;
            jobs: {
                area: {
                    name: string;
                    slug: string;
                };
                entry: string;
                name: string;
                slug: string;
            }[];
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            rows: {
                figures: (components["schemas"]["Figure"] | null)[];
                label: string;
            }[];
            sources: components["schemas"]["SnapshotSource"][];
            title: string;
        };
        JobTable: {
            area: {
                code: string;
                name: string;
                slug: string;
            };
            /** Format: date-time */
            asAt: string;
            isDemonstration: boolean;
            notice: string | null;
            paging: components["schemas"]["Paging"];
            /** @description The place that the pay of most jobs is from. Each job has the pay of the nearest place that shows its middle and quarters, else its middle: `pay.areaName` names it. */
            payPlace: string | null;
            periods: {
                adverts: string | null;
                pay: string | null;
                people: string | null;
            };
            rows: {
                adverts: components["schemas"]["Figure"] | null;
                entry: {
                    label: string;
                    level: number;
                };
                isSeveral: boolean;
                name: string;
                pay: components["schemas"]["Figure"] | null;
                people: components["schemas"]["Figure"] | null;
                share: components["schemas"]["Figure"] | null;
                slug: string;
                soc2020: string;
            }[];
            sources: components["schemas"]["SnapshotSource"][];
            wish: {
                minPay: number | null;
                mostEntry: number | null;
                /** @enum {string} */
                order: "people" | "adverts" | "pay" | "name";
                sector: string | null;
            };
        };
        Measure: {
            breaks: {
                /** Format: date */
                on: string;
                why: string;
            }[];
            concept: string | null;
            coverage: string;
            decimals: number;
            definition: string;
            dimensions: string[];
            /** @enum {string} */
            direction: "neither" | "more-is-better" | "less-is-better";
            hasIntervals: boolean;
            id: string;
            isAdditive: boolean;
            isComparableAcrossAreas: boolean;
            isEstimate: boolean;
            isInDevelopment: boolean;
            isModelled: boolean;
            isProjection: boolean;
            isSurvey: boolean;
            /** @description The kinds of area that have figures, where most kinds have none. */
            onlyFor: string | null;
            showings: {
                dimensions?: {
                    [key: string]: string;
                };
                isClaimed?: boolean;
                label: string;
                nations?: string[];
                order?: number;
                plainSentence?: string;
                /** @enum {string} */
                reach?: "place" | "industries" | "occupations" | "projected-industries" | "main-industry" | "subjects" | "sector";
                sentence?: string;
                subject: string;
                sumOf?: {
                    codes: string[];
                    dimension: string;
                    inWords: string;
                };
                topic: string;
            }[];
            sourceId: string;
            title: string;
            unit: string;
            whoIsCounted: string;
            whoIsMissing: string | null;
        };
        MeasureAnswer: {
            breaks: {
                /** Format: date */
                on: string;
                why: string;
            }[];
            concept: string | null;
            coverage: string;
            decimals: number;
            definition: string;
            dimensions: string[];
            /** @enum {string} */
            direction: "neither" | "more-is-better" | "less-is-better";
            hasIntervals: boolean;
            id: string;
            isAdditive: boolean;
            isComparableAcrossAreas: boolean;
            isDemonstration: boolean;
            isEstimate: boolean;
            isInDevelopment: boolean;
            isModelled: boolean;
            isProjection: boolean;
            isSurvey: boolean;
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            /** @description The kinds of area that have figures, where most kinds have none. */
            onlyFor: string | null;
            showings: {
                dimensions?: {
                    [key: string]: string;
                };
                isClaimed?: boolean;
                label: string;
                nations?: string[];
                order?: number;
                plainSentence?: string;
                /** @enum {string} */
                reach?: "place" | "industries" | "occupations" | "projected-industries" | "main-industry" | "subjects" | "sector";
                sentence?: string;
                subject: string;
                sumOf?: {
                    codes: string[];
                    dimension: string;
                    inWords: string;
                };
                topic: string;
            }[];
            sourceId: string;
            title: string;
            unit: string;
            whoIsCounted: string;
            whoIsMissing: string | null;
        };
        MeasureList: {
            isDemonstration: boolean;
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            paging: components["schemas"]["Paging"];
            results: components["schemas"]["Measure"][];
        };
        Observation: {
            area: {
                code: string;
                name: string | null;
            };
            coefficientOfVariation: number | null;
            dimensions: {
                [key: string]: string;
            };
            lower95: number | null;
            measure: string;
            note: string | null;
            period: components["schemas"]["Period"];
            /**
             * @description Names this figure of this release: `wealdway trace` leads from it to the archived bytes.
             * @example 4/population/E06000035/2024-06-30..2024-06-30/age=16-24
             */
            reference: string;
            release: {
                name: string;
                /** Format: date-time */
                publishedAt: string;
                /** Format: date-time */
                retrievedAt: string;
            };
            retrieval: {
                locator: string;
                sequence: number;
            };
            source: string;
            status: components["schemas"]["ObservationStatus"];
            statusReason: string | null;
            unit: string | null;
            upper95: number | null;
            value: number | null;
        };
        ObservationList: {
            /**
             * Format: date-time
             * @description The instant asked for; null for now.
             */
            asAt: string | null;
            /** @description Where the series of the area are cut, because its boundary or code changed. Join nothing across. */
            breaks: string[];
            isDemonstration: boolean;
            /** @description Why a list is empty; null when there is nothing to say. */
            note: string | null;
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            paging: components["schemas"]["ObservationPaging"];
            results: components["schemas"]["Observation"][];
        };
        ObservationPaging: {
            /** @description There are, or may be, more than `totalResults`. */
            isTotalCapped: boolean;
            /** @description For `after`: where the list goes on. Null at its end. */
            next: string | null;
            /** @description Null where the answer was asked for with `after`. */
            page: number | null;
            pageSize: number;
            /** @description Pages that can be asked for by number. */
            totalPages: number;
            /** @description Figures that match. Counted up to 1,000 where a code is asked for (a dimension or a sector), and where several releases share the latest figures. */
            totalResults: number;
        };
        /** @enum {string} */
        ObservationStatus: "normal" | "provisional" | "revised" | "estimated" | "low-reliability" | "suppressed" | "rounded-to-zero" | "missing";
        OccupationAnswer: {
            /** @description SOC 2020 groups that it lies in, of 3, 2 and 1 digits. */
            broaderGroups: {
                code: string;
                title: string;
            }[];
            /** @description How much learning it usually asks for: the skill level of SOC 2020. */
            entry: {
                label: string;
                level: number;
            };
            isDemonstration: boolean;
            /** @description True where the group holds jobs too unlike to be called by one of them. */
            isSeveral: boolean;
            links: {
                adverts: string;
                page: string;
                self: string;
            };
            /**
             * @description Plain, singular, and ours.
             * @example Electrician
             */
            name: string;
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            officialTitle: string;
            /** @description What people call its jobs, the most telling first. */
            otherNames: string[];
            plural: string;
            /** @description The sector that counts it first, then those that it also belongs to. */
            sectors: {
                /** @enum {string} */
                basis: "minor-group" | "unit-group";
                /** @enum {string} */
                fit: "clean" | "mixed" | "split";
                id: string;
                title: string;
            }[];
            /** @example electrician */
            slug: string;
            /**
             * @description SOC 2020 unit group.
             * @example 5241
             */
            soc2020: string;
        };
        OccupationDocument: {
            /** @description The job itself, then jobs of its family and, where few of these have a pay, jobs with the same usual way in, with the ids of the figures of their full-time pay: a quarter earn less than `lower`, half less than `middle`, a quarter more than `upper`. */
            alike: {
                lower: string;
                middle: string;
                name: string;
                slug: string;
                upper: string;
            }[];
            area: {
                code: string;
                /** @enum {string} */
                level: "country" | "region" | "county" | "district" | "lsip" | "combined-authority" | "itl2" | "partnership";
                name: string;
                slug: string;
            };
            /** Format: date-time */
            asAt: string;
            /** @description Up to three jobs that usually ask for as much learning, and that the survey can tell are better paid; `middle` names a figure. */
            betterPaid: {
                middle: string;
                name: string;
                slug: string;
            }[];
            builderVersion: string;
            claims: components["schemas"]["Claim"][];
            /** @description Skill level of SOC 2020: how much learning jobs like these usually ask for. */
            entry: {
                /** @description The law keeps the job for people on a register, and a degree is the way on to it: `label` says “A degree” and not “Often a degree”. */
                isRegistered: boolean;
                label: string;
                level: number;
                plainWords: string;
                words: string;
            };
            /** @description What universities, colleges and apprenticeships in England ask for, in the words of the job profiles in `references`: `preface` and `requirements` as published, `text` as pages of this level say it. `profiles` names those that say so where not all profiles of the job do. `short` is one sentence for Years 7 to 9 and posters, `plain` one for easy read. Null where no profile says it, or nothing is shown at this level. */
            entryGrades: {
                asked: {
                    /** @description 16 or 18: when people ask for it. */
                    age: number;
                    preface: string | null;
                    profiles: string[];
                    requirements: string[];
                    /** @enum {string} */
                    route: "university" | "college" | "apprenticeship";
                    text: string;
                }[];
                plain: string | null;
                references: string[];
                short: string | null;
                source: string;
            } | null;
            figures: components["schemas"]["Figure"][];
            /** @enum {string} */
            format: "wealdway-occupation-1";
            gaps: string[];
            headline: string;
            isDemonstration: boolean;
            /** @enum {string} */
            level: "ks3" | "ks4" | "post16" | "parent" | "adviser" | "easyread";
            /** @description At most three jobs of other families whose tasks are alike, with the task that is most alike. None where what is shared is said of many jobs. */
            near: {
                name: string;
                /** @description The words of the task, in small letters, that a task of this job has too. */
                shared: string[];
                slug: string;
                task: string;
            }[];
            notice: string | null;
            occupation: {
                isSeveral: boolean;
                name: string;
                officialTitle: string;
                otherNames: string[];
                plural: string;
                sectors: {
                    /** @enum {string} */
                    fit: "clean" | "mixed" | "split";
                    id: string;
                    title: string;
                }[];
                slug: string;
                soc2020: string;
            };
            /** @description The job’s own pay in the area that most of the other pay in `alike` is of, so that like is set beside like. Null where that is the area of its own pay. */
            ownBeside: {
                lower: string;
                middle: string;
                name: string;
                slug: string;
                upper: string;
            } | null;
            sentences: {
                figures: string[];
                /** @enum {string} */
                kind: "adverts" | "people" | "demand" | "pay" | "start" | "hours" | "who";
                text: string;
            }[];
            sources: components["schemas"]["SnapshotSource"][];
            /** @description Apprenticeship standards (England) that lead to the job, by level and usual length. `foundBy` and `matched` say which words put each here. */
            standards: {
                /** @enum {string} */
                foundBy: "source" | "title" | "job-title";
                larsCode: number | null;
                level: number;
                matched: string;
                maxFundingGbp: number | null;
                months: number | null;
                reference: string;
                source: string;
                title: string;
                url: string | null;
                version: string;
            }[];
            /** @description School subjects that at least half of the job profiles in `references` name as knowledge; most profiles first. Which knowledge is a school subject is our reading. Null where no profile of the job is held, or where they agree on no subject. */
            subjects: {
                references: string[];
                source: string;
                subjects: {
                    /** @enum {string} */
                    id: "maths" | "english" | "biology" | "chemistry" | "physics" | "computing" | "design-and-technology" | "engineering" | "geography" | "history" | "religious-studies" | "languages" | "the-arts" | "media-studies" | "psychology" | "sociology" | "economics" | "law";
                    name: string;
                    profileCount: number;
                }[];
            } | null;
            tables: components["schemas"]["SnapshotTable"][];
            /** @description What people in the job do and how they usually get in, in the words of `source`; other names of the job. Null while no release of such texts is held. `isCut`: sentences or tasks were left out for this level. */
            texts: {
                description: string;
                entryRoutes: string | null;
                isCut: boolean;
                reference: string;
                relatedTitles: string[];
                source: string;
                tasks: string[];
            } | null;
            title: string;
            /** @description The way in as three short steps, one thing to do `next` (and `afterNext`, for easy reading), where to begin without exam passes (`withoutExams`), and the other job that it is about. Null except at the levels `ks3` and `easyread`. */
            wayIn: {
                afterNext: string[];
                next: string;
                other: {
                    name: string;
                    slug: string;
                } | null;
                steps: string[];
                withoutExams: string | null;
            } | null;
            words: {
                meaning: string;
                term: string;
            }[];
        };
        OccupationList: {
            isDemonstration: boolean;
            /** @description Why a list is empty; null when there is nothing to say. */
            note: string | null;
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            paging: components["schemas"]["Paging"];
            /** @description What the text was read as; null when nothing was asked for. */
            reading: {
                job: string;
                /**
                 * @description one: a name of the first result. several: one word for several occupations, of which the reader chooses. sector: the name of a sector. near: no name that we know. nothing: a place alone.
                 * @enum {string}
                 */
                means: "one" | "several" | "sector" | "near" | "nothing";
                /** @description The place that was named beside the job, and the areas it may mean. */
                place: {
                    areas: {
                        code: string;
                        /** @enum {string} */
                        level: "country" | "region" | "county" | "district" | "lsip" | "combined-authority" | "itl2" | "partnership";
                        name: string;
                        slug: string;
                    }[];
                    /** @enum {string} */
                    by: "name" | "postcode" | "within" | "several" | "spelling";
                    text: string;
                } | null;
                sector: {
                    id: string;
                    title: string;
                } | null;
            } | null;
            results: components["schemas"]["FoundOccupation"][];
        };
        PageTable: {
            /**
             * @description `place`: the same on every sector of the place.
             * @enum {string}
             */
            about: "subject" | "place";
            caption: string;
            columns: {
                label: string;
                measure: string;
                period: components["schemas"]["Period"];
            }[];
            id: string;
            notes: string[];
            rows: {
                areaCode: string;
                areaName: string;
                figures: string[];
                /** @enum {string} */
                role: "here" | "member" | "county" | "skills-area" | "region" | "country";
            }[];
            title: string;
        };
        Paging: {
            page: number;
            pageSize: number;
            totalPages: number;
            totalResults: number;
        };
        /** @description First and last day described, and what the publisher calls it. */
        Period: {
            /** Format: date */
            end: string;
            label: string;
            /** Format: date */
            start: string;
        } | null;
        Posting: {
            apprenticeship: {
                duration: string | null;
                /** @description A foundation apprenticeship, shorter and at level 2; null where the source does not say. */
                isFoundation: boolean | null;
                larsCode: number | null;
                level: number | null;
                providerName: string | null;
                route: string | null;
                standardTitle: string | null;
                /** Format: date */
                startsOn: string | null;
            } | null;
            /** Format: date-time */
            closesAt: string | null;
            coding: components["schemas"]["PostingCoding"];
            districts: string[];
            employerName: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: date-time */
            firstSeenAt: string;
            id: string;
            isNational: boolean;
            /** @enum {string} */
            kind: "vacancy" | "apprenticeship" | "voluntary" | "talent-pool";
            /** Format: date-time */
            lastSeenAt: string;
            /** @description Other adverts of the same job, and why they are thought so. Counts count them once. */
            links: {
                id: string;
                reason: string;
            }[];
            openings: number | null;
            pay: {
                maxGbp: number | null;
                minGbp: number | null;
                /** @enum {string|null} */
                payBasis: "actual" | "full-time-equivalent" | null;
                /** @enum {string|null} */
                period: "hour" | "day" | "week" | "month" | "year" | null;
                /** @enum {string|null} */
                periodBasis: "stated" | "inferred-from-size" | null;
                text: string | null;
            };
            places: {
                latitude: number | null;
                longitude: number | null;
                postcode: string | null;
                text: string | null;
            }[];
            /** Format: date */
            postedOn: string | null;
            release: string;
            safety: components["schemas"]["PostingSafety"];
            /** @description The sector it was coded to; null when nothing names one. */
            sector: string | null;
            sectorBasis: string | null;
            /**
             * @description Every sector it is found and counted under: the one it was coded to, then those of its occupation where that belongs to several, as an electrician to engineering and to construction (`soc2020UnitGroups` of `/api/v1/sectors`). So counts of sectors do not add up to that of all sectors, which counts each advert once.
             * @example [
             *       "engineering-and-manufacturing",
             *       "construction"
             *     ]
             */
            sectors: string[];
            source: string;
            /** @enum {string} */
            state: "live" | "unconfirmed" | "closed" | "withdrawn";
            summary: string | null;
            title: string;
            url: string | null;
        };
        /** @description What was read from the advert. Null where it does not say. */
        PostingCoding: {
            /** @description What the operator of this service set in place of the coder, and why. */
            corrections: {
                /** Format: date */
                date: string;
                field: string;
                reason: string;
                value: string | null;
            }[];
            /** @description As many digits of SOC 2020 as the advert can bear; null when not coded. */
            occupation: {
                /** @description How often answers like this one are right, 0 to 1; null when there is none. */
                confidence: number | null;
                level: number;
                soc2020: string;
                title: string;
            } | null;
            /** @description Pounds for a full-time year. `predicted` is an estimate of the source. */
            payPerYear: {
                isOnTarget: boolean;
                maxGbp: number | null;
                minGbp: number | null;
                /** @enum {string} */
                origin: "stated" | "scale" | "minimum-wage" | "predicted" | "corrected";
            } | null;
            placeBasis: string | null;
            /** @description How often answers like this one are right, 0 to 1; null when there is none. */
            placeConfidence: number | null;
            /** @description How often answers like this one are right, 0 to 1; null when there is none. */
            sectorConfidence: number | null;
            terms: {
                apprenticeshipLevel: number | null;
                /** @enum {string|null} */
                contract: "permanent" | "fixed-term" | "temporary" | "casual" | "self-employed" | "apprenticeship" | "voluntary" | null;
                hoursPerWeek: number | null;
                /** @description Whether somebody of 16 to 18 who has never worked can apply; null when the advert does not say, or says something that they should read first (`safety`). */
                isForSchoolLeavers: boolean | null;
                minimumAge: number | null;
                needsExperience: boolean | null;
                /** @enum {string|null} */
                schoolLeaverReason: "minimum-age-18-or-over" | "left-out" | "experience-asked" | "safety-note" | "apprenticeship-level-2-or-3" | "no-experience-needed" | "says-school-leavers" | "corrected" | null;
                /** @enum {string|null} */
                workingPattern: "full-time" | "part-time" | "full-time or part-time" | null;
                /** @enum {string|null} */
                workplace: "remote" | "hybrid" | null;
            };
            /** @description The coder that answered. */
            version: string;
        };
        PostingList: {
            caveat: string;
            /** @description Matches in sources whose licence lets us publish counts but not adverts. */
            countsOnly: {
                /** @description Counted up to 1,000. */
                count: number;
                /** @description There are, or may be, more than `count`. */
                isCapped: boolean;
                reason: string;
                source: string;
            }[];
            /** @description With `facets=true`: how many adverts each sector has with the other filters as they are, and how many each list has. Adverts of two sectors count in both. */
            facets: {
                /** @description Only the newest 1,000 matches were counted. */
                isCapped: boolean;
                sectors: {
                    count: number;
                    id: string;
                }[];
                sources: {
                    count: number;
                    id: string;
                }[];
                /** @description Of the apprenticeships that match: how many start before, and on or after, the next day on which Year 11 may leave school in England and Wales; and how many do not say. */
                starts: {
                    before: number;
                    /** Format: date */
                    day: string;
                    from: number;
                    /** @description Only the first 1,000 matches were counted. */
                    isCapped: boolean;
                    unsaid: number;
                };
            } | null;
            isDemonstration: boolean;
            /** @description With `leftOut=false`: how many adverts match that pupils are not shown, and why. Null when there are none. */
            leftOut: {
                /** @description Counted up to 1,000. */
                count: number;
                kinds: ("money-to-pay" | "recruits-others" | "commission-only" | "chat-app-only" | "unnamed-employer" | "pay-below-law" | "betting" | "alcohol" | "adult-entertainment")[];
                note: string;
            } | null;
            /** @description How `near` was read, and how exact distances are. */
            near: {
                outcode: string;
                precision: string;
                withinKm: number;
            } | null;
            /** @description Why a list is empty; null when there is nothing to say. */
            note: string | null;
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            paging: components["schemas"]["PostingPaging"];
            results: components["schemas"]["Posting"][];
            sources: {
                attribution: string;
                id: string;
            }[];
            /** @description The states that results are in. */
            states: string[];
        };
        PostingPaging: {
            /** @description There are, or may be, more than `totalResults`. */
            isTotalCapped: boolean;
            /** @description For `after`: where the list goes on. Null at its end. */
            next: string | null;
            /** @description Null where the answer was asked for with `after`. */
            page: number | null;
            pageSize: number;
            /** @description Pages that can be asked for by number. */
            totalPages: number;
            /** @description Adverts that match, counted up to 1,000. */
            totalResults: number;
        };
        /** @description What was found in the advert that pupils must be kept from, or be told. */
        PostingSafety: {
            /** @description Whether pages, feeds and embeds leave it out for pupils. */
            isLeftOut: boolean;
            marks: {
                /** @enum {string} */
                effect: "left-out" | "note";
                /** @enum {string} */
                kind: "money-to-pay" | "recruits-others" | "commission-only" | "chat-app-only" | "unnamed-employer" | "pay-below-law" | "betting" | "alcohol" | "adult-entertainment" | "unpaid-trial" | "self-employed" | "over-18" | "nights" | "criminal-record-check";
                /** @description What people are told. */
                note: string;
                /** @description The words of the advert that it rests on. */
                words: string;
            }[];
        };
        /** @description Problem details after RFC 9457. */
        Problem: {
            detail: string;
            errors?: {
                detail: string;
                parameter: string;
            }[];
            instance: string;
            /** @description What the log of the service calls the request; the header X-Request-Id says the same. */
            requestId?: string;
            status: number;
            suggestions?: {
                id: string;
                name: string;
            }[];
            title: string;
            /**
             * @description An address of this service that explains the problem.
             * @enum {string}
             */
            type: "/problems/invalid-parameter" | "/problems/unknown-area" | "/problems/unknown-sector" | "/problems/unknown-occupation" | "/problems/no-subject" | "/problems/unknown-measure" | "/problems/unknown-source" | "/problems/unknown-code" | "/problems/no-bulletin" | "/problems/no-snapshot" | "/problems/not-yet-published" | "/problems/no-longer-kept" | "/problems/no-figure" | "/problems/not-found" | "/problems/method-not-allowed" | "/problems/format-not-given" | "/problems/internal" | "/problems/misdirected-request" | "/problems/too-many-requests" | "/problems/busy" | "/problems/not-ready";
        };
        Quiz: {
            /** Format: date-time */
            asAt: string;
            isDemonstration: boolean;
            notice: string | null;
            questions: {
                /** @description Ids of figures in the document that the quiz is made from. */
                figures: string[];
                id: string;
                /** @description Two to four of at most 75 letters; one is right. */
                options: {
                    isRight: boolean;
                    text: string;
                }[];
                /** @description At most 120 letters. */
                question: string;
                reason: string;
                seconds: number;
            }[];
            sources: {
                periods: string[];
                source: components["schemas"]["SnapshotSource"];
            }[];
            /** @description Asked aloud: there is no one right answer. */
            talk: {
                answer: string;
                question: string;
            }[];
            title: string;
        };
        /** @description A figure as it is hashed: docs/verifying.md. */
        SealedFigure: {
            areaCode: string;
            areaName: string;
            dimensions: {
                [key: string]: string;
            };
            lower95: number | null;
            measure: string;
            period: string | null;
            periodEnd: string | null;
            periodStart: string | null;
            status: components["schemas"]["ObservationStatus"];
            text: string;
            title: string;
            unit: string;
            upper95: number | null;
            value: number | null;
        };
        Sector: {
            id: string;
            isRoute: boolean;
            otherTitles: string[];
            sic2007Divisions: {
                code: string;
                /** @enum {string} */
                fit: "clean" | "mixed" | "split";
                note: string | null;
                title: string | null;
            }[];
            soc2020MinorGroups: {
                code: string;
                /** @enum {string} */
                fit: "clean" | "mixed" | "split";
                note: string | null;
                title: string | null;
            }[];
            /** @description Unit groups that belong to it although their minor group is in another sector: our judgement. Adverts coded to them are found and counted under it too; figures by minor group are not counted twice. */
            soc2020UnitGroups: {
                code: string;
                /** @enum {string} */
                fit: "clean" | "mixed" | "split";
                note: string | null;
                title: string | null;
            }[];
            title: string;
        };
        SectorList: {
            isDemonstration: boolean;
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            paging: components["schemas"]["Paging"];
            results: components["schemas"]["Sector"][];
        };
        Snapshot: {
            area: {
                code: string;
                /** @enum {string} */
                level: "country" | "region" | "county" | "district" | "lsip" | "combined-authority" | "itl2" | "partnership";
                name: string;
                slug: string;
            };
            /** Format: date-time */
            asAt: string;
            asides: {
                id: string;
                lines: string[];
                link: {
                    text: string;
                    url: string;
                } | null;
                title: string;
            }[];
            builderVersion: string;
            claims: components["schemas"]["Claim"][];
            disagreements: {
                id: string;
                reason: string;
                sides: {
                    figure: string;
                    how: string;
                    title: string;
                    when: string;
                    whoIsCounted: string;
                }[];
                title: string;
            }[];
            districts: {
                caption: string;
                rows: {
                    areaCode: string;
                    areaName: string;
                    figures: string[];
                    perThousand: number | null;
                }[];
                sector: string;
            } | null;
            edition: string;
            elsewhere: {
                contrasting: {
                    areaCode: string;
                    areaName: string;
                    slug: string;
                };
                rule: string;
                similar: {
                    areaCode: string;
                    areaName: string;
                    slug: string;
                };
            } | null;
            figures: components["schemas"]["Figure"][];
            /** @enum {string} */
            format: "wealdway-snapshot-2";
            gaps: string[];
            growth: components["schemas"]["ExpectedGrowth"];
            headline: string;
            insights: components["schemas"]["Insight"][];
            isDemonstration: boolean;
            jobs: components["schemas"]["SnapshotJobs"];
            /** @enum {string} */
            level: "ks3" | "ks4" | "post16" | "parent" | "adviser" | "easyread";
            notice: string | null;
            otherInsights: components["schemas"]["Insight"][];
            questions: {
                answer: string;
                figures: string[];
                question: string;
            }[];
            /** @description What tells a genuine copy: `/verify/{code}`. Null in documents built before editions were sealed. */
            seal: {
                code: string;
                figuresSha256: string;
            } | null;
            sector: {
                /** @enum {string|null} */
                fit: "clean" | "mixed" | "split" | null;
                id: string;
                title: string;
            };
            sentences: {
                figures: string[];
                text: string;
            }[];
            shares: {
                figures: string[];
                id: string;
                perThousand: number;
                perThousandBeside: number | null;
                title: string;
            }[];
            sources: components["schemas"]["SnapshotSource"][];
            steps: string[];
            subtitle: string;
            tables: components["schemas"]["PageTable"][];
            title: string;
            wider: {
                areaCode: string;
                areaName: string;
                slug: string;
            } | null;
            words: {
                meaning: string;
                term: string;
            }[];
        };
        /** @description The jobs that most people do here. Figures are named by their ids. */
        SnapshotJobs: {
            caption: string;
            notes: string[];
            payNotes: string[];
            payPlace: string | null;
            rows: {
                adverts: string | null;
                entry: string;
                lower: string | null;
                middle: string | null;
                name: string;
                people: string | null;
                slug: string;
                soc2020: string;
                upper: string | null;
            }[];
        } | null;
        SnapshotSource: {
            id: string;
            landingPage: string;
            licence: {
                attribution: string;
                name: string;
                url: string;
            };
            newestPeriod: string | null;
            /**
             * Format: date
             * @description When newer figures are due; null where no timetable is known.
             */
            nextDueOn: string | null;
            overdue: string | null;
            /** Format: date-time */
            publishedAt: string;
            publisher: {
                name: string;
                url: string;
            };
            release: string;
            /** Format: date-time */
            retrievedAt: string;
            title: string;
        };
        SnapshotTable: {
            caption: string;
            columns: {
                label: string;
                measure: string;
                period: components["schemas"]["Period"];
            }[];
            id: string;
            notes: string[];
            rows: {
                areaCode: string;
                areaName: string;
                figures: string[];
                /** @enum {string} */
                role: "here" | "member" | "county" | "skills-area" | "region" | "country";
            }[];
            title: string;
        };
        Source: {
            /** @description For lists of adverts; null for other sources. */
            adverts: {
                /** @description Codes of the areas that the list is for as a whole. Of no other area is a count of its adverts given. */
                covers: string[];
                isForAllSectors: boolean;
            } | null;
            /** @description For local boards of the operator’s file; null for other sources. */
            board: {
                /** @description Why its last sweep is held back for a look; null while it is not. */
                heldBack: string | null;
                /** @enum {string} */
                list: "complete" | "newest";
                /** @description Who allowed its use, when, and where that is written. */
                permission: string;
                /** @enum {string} */
                publishes: "adverts" | "counts" | "nothing";
            } | null;
            /** @enum {string} */
            cadence: "daily" | "weekly" | "monthly" | "quarterly" | "yearly" | "ten-yearly" | "irregular";
            coverage: string;
            /** @description The state in one or two sentences, with what to do. */
            explanation: string;
            id: string;
            /** @enum {string} */
            kind: "observations" | "postings" | "reference" | "schools";
            landingPage: string;
            /** Format: date-time */
            lastCheckedAt: string | null;
            lastRun: {
                errorCode: string | null;
                errorDetail: string | null;
                /** Format: date-time */
                finishedAt: string | null;
                issues: number;
                /** Format: date-time */
                startedAt: string;
                /** @enum {string} */
                state: "running" | "unchanged" | "published" | "quarantined" | "failed";
            } | null;
            licence: {
                /** @enum {string} */
                allows: "nothing" | "aggregates" | "records";
                attribution: string;
                name: string;
                url: string;
            };
            measures: string[];
            /**
             * Format: date
             * @description When newer figures are due; null while none are held or no timetable is known.
             */
            nextDueOn: string | null;
            publisher: {
                name: string;
                url: string;
            };
            release: {
                accepted: number;
                isPartial: boolean;
                name: string;
                /** Format: date */
                newestPeriodEnd: string | null;
                /** Format: date-time */
                publishedAt: string;
                rejected: number;
                /** Format: date-time */
                retrievedAt: string;
            } | null;
            state: components["schemas"]["SourceState"];
            summary: string;
            title: string;
            /** @description A release that an operator took back, until a newer one is published; null if there is none. */
            withdrawal: {
                reason: string;
                release: string;
                /** Format: date-time */
                withdrawnAt: string;
            } | null;
        };
        SourceAnswer: {
            /** @description For lists of adverts; null for other sources. */
            adverts: {
                /** @description Codes of the areas that the list is for as a whole. Of no other area is a count of its adverts given. */
                covers: string[];
                isForAllSectors: boolean;
            } | null;
            /** @description For local boards of the operator’s file; null for other sources. */
            board: {
                /** @description Why its last sweep is held back for a look; null while it is not. */
                heldBack: string | null;
                /** @enum {string} */
                list: "complete" | "newest";
                /** @description Who allowed its use, when, and where that is written. */
                permission: string;
                /** @enum {string} */
                publishes: "adverts" | "counts" | "nothing";
            } | null;
            /** @enum {string} */
            cadence: "daily" | "weekly" | "monthly" | "quarterly" | "yearly" | "ten-yearly" | "irregular";
            coverage: string;
            /** @description The state in one or two sentences, with what to do. */
            explanation: string;
            id: string;
            isDemonstration: boolean;
            /** @enum {string} */
            kind: "observations" | "postings" | "reference" | "schools";
            landingPage: string;
            /** Format: date-time */
            lastCheckedAt: string | null;
            lastRun: {
                errorCode: string | null;
                errorDetail: string | null;
                /** Format: date-time */
                finishedAt: string | null;
                issues: number;
                /** Format: date-time */
                startedAt: string;
                /** @enum {string} */
                state: "running" | "unchanged" | "published" | "quarantined" | "failed";
            } | null;
            licence: {
                /** @enum {string} */
                allows: "nothing" | "aggregates" | "records";
                attribution: string;
                name: string;
                url: string;
            };
            measures: string[];
            /**
             * Format: date
             * @description When newer figures are due; null while none are held or no timetable is known.
             */
            nextDueOn: string | null;
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            publisher: {
                name: string;
                url: string;
            };
            release: {
                accepted: number;
                isPartial: boolean;
                name: string;
                /** Format: date */
                newestPeriodEnd: string | null;
                /** Format: date-time */
                publishedAt: string;
                rejected: number;
                /** Format: date-time */
                retrievedAt: string;
            } | null;
            state: components["schemas"]["SourceState"];
            summary: string;
            title: string;
            /** @description A release that an operator took back, until a newer one is published; null if there is none. */
            withdrawal: {
                reason: string;
                release: string;
                /** Format: date-time */
                withdrawnAt: string;
            } | null;
        };
        SourceList: {
            isDemonstration: boolean;
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            paging: components["schemas"]["Paging"];
            results: components["schemas"]["Source"][];
        };
        /** @enum {string} */
        SourceState: "current" | "late" | "waiting" | "off" | "retired";
        Status: {
            /** @description Lines of the operator’s file of boards that are left out, and why. */
            boardMistakes: components["schemas"]["BoardMistake"][];
            edition: {
                /** Format: date-time */
                asAt: string;
                builderVersion: string;
                name: string;
                /** Format: date-time */
                publishedAt: string | null;
                snapshots: number;
            } | null;
            /** @description Jobs whose last attempt failed, and why, until the same job is next done. */
            givenUpJobs: components["schemas"]["GivenUpJob"][];
            isDemonstration: boolean;
            notice: string | null;
            /** Format: date-time */
            now: string;
            sources: components["schemas"]["Source"][];
        };
        Verification: {
            area: {
                code: string;
                name: string;
                slug: string;
            };
            code: string;
            counts: {
                gone: number;
                newer: number;
                revised: number;
                same: number;
            };
            edition: {
                name: string;
                /** Format: date-time */
                publishedAt: string | null;
                /** @description Of the edition’s link in the archive. */
                sha256: string;
            };
            figures: {
                before: components["schemas"]["SealedFigure"];
                now: components["schemas"]["SealedFigure"] & (Record<string, never> | null);
                /**
                 * @description `revised`: another value for the same days. `newer`: a figure of later days has taken its place. `gone`: no longer shown. `same`: as it was.
                 * @enum {string}
                 */
                state: "revised" | "newer" | "gone" | "same";
            }[];
            figuresSha256: string;
            isDemonstration: boolean;
            /** @enum {string} */
            level: "ks3" | "ks4" | "post16" | "parent" | "adviser" | "easyread";
            /** @description "Demonstration figures: …" when they are invented. */
            notice: string | null;
            sector: {
                id: string;
                title: string;
            };
            /**
             * @description `withdrawn`: figures in it were taken back because they were wrong. Otherwise `current`: every figure is as it was, or `revised`: some are not.
             * @enum {string}
             */
            verdict: "current" | "revised" | "withdrawn";
            /** @description What was taken back of the sources whose figures it shows, when and why. */
            withdrawals: {
                reason: string;
                source: string;
                title: string;
                /** Format: date-time */
                withdrawnAt: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAreas: {
        parameters: {
            query?: {
                /** @description Only areas of this kind. */
                level?: "country" | "region" | "county" | "district" | "lsip" | "combined-authority" | "itl2" | "partnership";
                /** @description A postcode or its first part. */
                postcode?: string;
                /** @description Part of a name, a former name, a council, a town (with its county where others share the name), or a postcode. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaList"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code, slug or exact name of an area, or the official name of its council. */
                area: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaAnswer"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description Code, slug or exact name of an area. */
                area?: string;
                /** @description Only changes of this kind. */
                kind?: "new" | "revised" | "corrected" | "late" | "stopped" | "re-bounded" | "adverts";
                /** @description Id of a measure. */
                measure?: string;
                /** @description Which page, from 1. */
                page?: number;
                /** @description Results on a page. */
                pageSize?: number;
                /** @description Id of a source. */
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareAreas: {
        parameters: {
            query: {
                /** @description Only figures with this activity. A wrong one gets the list of those that there are. */
                activity?: string;
                /**
                 * @description Only figures with this age. A wrong one gets the list of those that there are.
                 * @example 16-24
                 */
                age?: string;
                /** @description Two to six codes, slugs or exact names, with commas between. */
                areas: string;
                /** @description Only figures with this destination. A wrong one gets the list of those that there are. */
                destination?: string;
                /** @description Only figures with this hours. A wrong one gets the list of those that there are. */
                hours?: string;
                /**
                 * @description Only figures with this industry. A wrong one gets the list of those that there are.
                 * @example sic2007:F
                 */
                industry?: string;
                /** @description Only figures with this industry-group. A wrong one gets the list of those that there are. */
                "industry-group"?: string;
                /** @description Only figures with this level. A wrong one gets the list of those that there are. */
                level?: string;
                /** @description Id of a measure, instead of a sector. */
                measure?: string;
                /** @description Only figures with this occupation. A wrong one gets the list of those that there are. */
                occupation?: string;
                /** @description Only figures with this percentile. A wrong one gets the list of those that there are. */
                percentile?: string;
                /** @description Only figures with this profile. A wrong one gets the list of those that there are. */
                profile?: string;
                /** @description Only figures with this provision. A wrong one gets the list of those that there are. */
                provision?: string;
                /** @description Only figures with this qualification. A wrong one gets the list of those that there are. */
                qualification?: string;
                /** @description Only figures with this reason. A wrong one gets the list of those that there are. */
                reason?: string;
                /** @description Only figures with this route. A wrong one gets the list of those that there are. */
                route?: string;
                /** @description Id of a sector; `all`, the default, is everything together. */
                sector?: string;
                /** @description Only figures with this sex. A wrong one gets the list of those that there are. */
                sex?: string;
                /** @description Only figures with this size. A wrong one gets the list of those that there are. */
                size?: string;
                /** @description Only figures with this subject. A wrong one gets the list of those that there are. */
                subject?: string;
                /** @description Only figures with this wish. A wrong one gets the list of those that there are. */
                wish?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareJobs: {
        parameters: {
            query: {
                /** @description One area, or two to six for a single job; the whole country when it is left out. */
                areas?: string;
                /** @description Slugs, codes or names of jobs, with commas between. */
                jobs: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobComparison"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobTable: {
        parameters: {
            query?: {
                /** @description The most learning that a job usually asks for: 1 learn at work, 2 school and training, 3 training after 16 without a degree, 4 often a degree. */
                entry?: "1" | "2" | "3" | "4";
                /** @description Which page, from 1. */
                page?: number;
                /** @description Results on a page. */
                pageSize?: number;
                /** @description Pounds for a full-time year that the middle must reach. */
                pay?: number;
                /** @description Only jobs that belong to the sector; `all`, the default, for every one. */
                sector?: string;
                /** @description Most first; `people` is the default. */
                sort?: "people" | "adverts" | "pay" | "name";
            };
            header?: never;
            path: {
                /** @description Code, slug or exact name of an area, or the official name of its council. */
                area: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobTable"];
                    "text/csv": string;
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMeasures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureList"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a measure. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureAnswer"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObservations: {
        parameters: {
            query?: {
                /** @description Only figures with this activity. A wrong one gets the list of those that there are. */
                activity?: string;
                /** @description The figures after those of the answer whose `paging.next` this is. Reaches any figure at the same cost, where `page` reaches the first 1,000 of lists whose `isTotalCapped` is true. */
                after?: string;
                /**
                 * @description Only figures with this age. A wrong one gets the list of those that there are.
                 * @example 16-24
                 */
                age?: string;
                /** @description Code, slug or exact name of an area. */
                area?: string;
                /** @description The answer as it stood at the end of a day (UTC) or at an instant, as far back as we keep it. Beyond that 410. */
                asAt?: string;
                /** @description Only figures with this destination. A wrong one gets the list of those that there are. */
                destination?: string;
                /** @description Only figures with this hours. A wrong one gets the list of those that there are. */
                hours?: string;
                /**
                 * @description Only figures with this industry. A wrong one gets the list of those that there are.
                 * @example sic2007:F
                 */
                industry?: string;
                /** @description Only figures with this industry-group. A wrong one gets the list of those that there are. */
                "industry-group"?: string;
                /** @description Only figures with this level. A wrong one gets the list of those that there are. */
                level?: string;
                /** @description Id of a measure. */
                measure?: string;
                /** @description Only figures with this occupation. A wrong one gets the list of those that there are. */
                occupation?: string;
                /** @description Which page, from 1. */
                page?: number;
                /** @description Results on a page. */
                pageSize?: number;
                /** @description Only figures with this percentile. A wrong one gets the list of those that there are. */
                percentile?: string;
                /** @description `latest` (the default), `all`, the year in which periods end, or a day that periods hold. */
                period?: string;
                /** @description Only figures with this profile. A wrong one gets the list of those that there are. */
                profile?: string;
                /** @description Only figures with this provision. A wrong one gets the list of those that there are. */
                provision?: string;
                /** @description Only figures with this qualification. A wrong one gets the list of those that there are. */
                qualification?: string;
                /** @description Only figures with this reason. A wrong one gets the list of those that there are. */
                reason?: string;
                /** @description Only figures with this route. A wrong one gets the list of those that there are. */
                route?: string;
                /** @description Id of a sector; `all` is everything together. */
                sector?: string;
                /** @description Only figures with this sex. A wrong one gets the list of those that there are. */
                sex?: string;
                /** @description Only figures with this size. A wrong one gets the list of those that there are. */
                size?: string;
                /** @description Only figures with this subject. A wrong one gets the list of those that there are. */
                subject?: string;
                /** @description Only figures with this wish. A wrong one gets the list of those that there are. */
                wish?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationList"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOccupations: {
        parameters: {
            query?: {
                /** @description The most learning that a job usually asks for: 1 learn at work, 2 school and training, 3 training after 16 without a degree, 4 often a degree. */
                entry?: "1" | "2" | "3" | "4";
                /** @description With q: the most occupations to answer. */
                limit?: number;
                /** @description Which page, from 1. */
                page?: number;
                /** @description Results on a page. */
                pageSize?: number;
                /** @description A job as people call it, misspelt or not, with or without a place. */
                q?: string;
                /** @description Without q: only occupations that belong to the sector, the second ones too; `all`, the default, for every one. */
                sector?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccupationList"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOccupation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description SOC 2020 unit group, or slug of an occupation. */
                occupation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccupationAnswer"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOccupationInArea: {
        parameters: {
            query?: {
                /** @description The answer as it stood at the end of a day (UTC) or at an instant, as far back as we keep it. Beyond that 410. */
                asAt?: string;
                /** @description For whom: `ks3`, `ks4` (the default) and `post16` for pupils of 11 to 14, 14 to 16 and 16 to 18; `parent`; `adviser` for everything; `easyread`. */
                level?: "ks3" | "ks4" | "post16" | "parent" | "adviser" | "easyread";
            };
            header?: never;
            path: {
                /** @description Code, slug or exact name of an area, or the official name of its council. */
                area: string;
                /** @description SOC 2020 unit group, or slug of an occupation. */
                occupation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccupationDocument"];
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPostings: {
        parameters: {
            query?: {
                /** @description The adverts after those of the answer whose `paging.next` this is. Reaches any advert, where `page` reaches the first 1,000. */
                after?: string;
                /** @description Only apprenticeships, or none of them. */
                apprenticeship?: "true" | "false";
                /** @description Code, slug or exact name of an area. */
                area?: string;
                /** @description Adverts whose deadline falls within so many days from now. */
                closingWithinDays?: number;
                /** @description Kind of contract, where the advert names one. */
                contract?: "permanent" | "fixed-term" | "temporary" | "casual" | "self-employed" | "apprenticeship" | "voluntary";
                /** @description Count the matches of each sector and of each list as well. */
                facets?: "true";
                /** @description Working pattern. Adverts for either match both. */
                hours?: "full-time" | "part-time";
                /** @description Only adverts that are left out of lists for pupils, or none of them. Both unless given: each says in `safety` which it is. */
                leftOut?: "true" | "false";
                /** @description Pounds for a full-time year that pay begins with; where an advert says "up to", that it reaches. Adverts without pay never match. */
                minPayPerYear?: number;
                /** @description A postcode or its first part. Only the first part is used: distances are between the centres of postcode districts. */
                near?: string;
                /** @description SOC 2020 code of 1 to 4 digits: the group and all that is in it. */
                occupation?: string;
                /** @description Which page, from 1. */
                page?: number;
                /** @description Results on a page. */
                pageSize?: number;
                /** @description Adverts posted on this day or later. Those that name no day never match. */
                postedSince?: string;
                /** @description Words that must all be in the title, the employer or the summary. */
                q?: string;
                /** @description Adverts that somebody of 16 to 18 who has never worked can apply for, or cannot. Those that do not say match neither. */
                schoolLeavers?: "true" | "false";
                /** @description Id of a sector; `all` is everything together. */
                sector?: string;
                /** @description `newest` unless given; `closing` is those that close first, and what `closingWithinDays` gives unless told otherwise; `nearest` needs `near`, and is asked for by `page`. */
                sort?: "newest" | "closing" | "nearest";
                /** @description Adverts of one list. */
                source?: string;
                /** @description Only apprenticeships that start on or after the next day on which Year 11 may leave school in England and Wales, the last Friday in June. Those that do not say never match. */
                start?: "after-year-11";
                /** @description `live` unless given. `all` is every state. */
                state?: "live" | "unconfirmed" | "closed" | "withdrawn" | "all";
                /** @description How far from `near`, in a straight line. 10 unless given. */
                withinKm?: number;
                /** @description Work that is done from home, or partly. */
                workplace?: "remote" | "hybrid";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingList"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuiz: {
        parameters: {
            query?: {
                level?: "ks3" | "ks4" | "post16";
                /** @description Of a CSV, the site whose template it follows: `blooket` unless given. */
                site?: "blooket" | "quizizz";
            };
            header?: never;
            path: {
                /** @description Code, slug or exact name of an area, or the official name of its council. */
                area: string;
                /** @description Id of a sector; `all` is everything together. */
                sector: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quiz"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobQuiz: {
        parameters: {
            query?: {
                level?: "ks3" | "ks4" | "post16";
                /** @description Of a CSV, the site whose template it follows: `blooket` unless given. */
                site?: "blooket" | "quizizz";
            };
            header?: never;
            path: {
                /** @description Code, slug or exact name of an area, or the official name of its council. */
                area: string;
                /** @description SOC 2020 unit group, or slug of an occupation. */
                occupation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quiz"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSectors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorList"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSnapshot: {
        parameters: {
            query?: {
                /** @description The answer as it stood at the end of a day (UTC) or at an instant, as far back as we keep it. Beyond that 410. */
                asAt?: string;
                /** @description Of .svg and .png: the card that a website shows (`both` a fact and jobs, `insight` the fact, `jobs` the jobs), instead of the first chart. */
                card?: "both" | "insight" | "jobs";
                /** @description For whom: `ks3`, `ks4` (the default) and `post16` for pupils of 11 to 14, 14 to 16 and 16 to 18; `parent`; `adviser` for everything; `easyread`. */
                level?: "ks3" | "ks4" | "post16" | "parent" | "adviser" | "easyread";
            };
            header?: never;
            path: {
                /** @description Code, slug or exact name of an area, or the official name of its council. */
                area: string;
                /** @description Id of a sector; `all` is everything together. */
                sector: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceList"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Second part of the id of a source. */
                dataset: string;
                /** @description First part of the id of a source. */
                publisher: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceAnswer"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIssues: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description Results on a page. */
                pageSize?: number;
            };
            header?: never;
            path: {
                /** @description Second part of the id of a source. */
                dataset: string;
                /** @description First part of the id of a source. */
                publisher: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueList"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Twelve letters and digits. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    etag: string;
                    /** @description How many are left (r) for how many seconds (t). Not on Workers. */
                    ratelimit?: string;
                    /** @description How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers. */
                    "ratelimit-policy"?: string;
                    /** @description What the log calls the request. Not on Node with stored documents, which are sent as they lie. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /** @description Not changed since the ETag given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown, given twice, or has a value that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A name is not known: the answer has the nearest ones. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was made under another name than the public address of the service. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of one client within a minute. */
            429: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No edition yet, or too much is asked just now. */
            503: {
                headers: {
                    /** @description Seconds until it is worth asking again. */
                    "retry-after": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
