import { CompiledDisagreementSchema } from '../model/compiled/disagreement.ts';
import { EventPageSchema } from '../model/compiled/event-page.ts';
import { FeaturePageSchema } from '../model/compiled/feature-page.ts';
import { EventRefSchema, FeatureRefSchema } from '../model/compiled/refs.ts';
import { listShown } from '../model/shown.ts';

/*
 * What of a page may be shown of a day, as its schemas declare it. The build works it out and puts it in the place of this
 * module (see vite.config.ts).
 */
export const FEATURE_PAGE = listShown(FeaturePageSchema);
export const EVENT_PAGE = listShown(EventPageSchema);
export const FEATURE_REF = listShown(FeatureRefSchema);
export const EVENT_REF = listShown(EventRefSchema);
export const DISAGREEMENT = listShown(CompiledDisagreementSchema);
