/** What filters an index of time and works out how the atlas stood on a day: it comes with the index. */
export { findStanding, standEventRef, standFeatureRef, standMap } from '../../as-of/standing.ts';
export { findPartsLeft } from '../../model/compiled/list-parts.ts';
export { isExpected } from './extent.ts';
export { filterTime, prepareIndex } from './filter.ts';
export { countByLayer, listStood, packBits } from './pack-bits.ts';
