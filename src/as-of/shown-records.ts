import { AtlasRecordsSchema } from '../model/compiled/records.ts';
import { listShown } from '../model/shown.ts';

/* The same for the records that leave the atlas; they come when something is exported, and this with them. */
export const RECORDS = listShown(AtlasRecordsSchema);
