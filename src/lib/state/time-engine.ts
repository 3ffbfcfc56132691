/** What filters an index of time and works out how the atlas stood on a day: it comes with the index. */
export { findStanding, standEventRef, standFeatureRef, standMap } from '../../as-of/standing.ts';
export { findPartsLeft } from '../../model/compiled/list-parts.ts';
export { filterTime, prepareIndex } from './filter.ts';
export { readIndex } from './read-columns.ts';
export { countByLayer, countNamed, isIdExpected, listHidden } from './mark-left.ts';
