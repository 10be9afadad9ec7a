/** Views that are read as tables. Their columns are those of the tables that they join. */
import type { Selectable } from 'kysely';
import type { PostingReleaseTable, PostingVersionTable, Tables, VersionDistrictTable } from './tables.ts';

/** The adverts of each release that is held. */
type PostingView = Pick<Selectable<PostingReleaseTable>, 'release_id'> &
  Omit<Selectable<PostingVersionTable>, 'line_id' | 'from_release' | 'to_release' | 'last_seen_at'> & {
    /** Of a live advert, when its release was retrieved. */
    readonly last_seen_at: string;
  };

/** Their districts. */
type PostingDistrictView = Pick<PostingView, 'release_id' | 'posting_key'> &
  Pick<Selectable<VersionDistrictTable>, 'district_code'>;

/** All that can be read. */
export interface Readable extends Tables {
  posting: PostingView;
  posting_district: PostingDistrictView;
}
