/** What the timeline shows only where it is laid open, or has more to say than what is counted. */
export { default as DensityLane } from './DensityLane.svelte';
export { default as Documents } from './Documents.svelte';
export { default as LabelCard } from './LabelCard.svelte';
export { default as MarkLane } from './MarkLane.svelte';
export { default as NothingLeft } from './NothingLeft.svelte';
export { default as ThemeGutter } from './ThemeGutter.svelte';
export { default as TimelineRows } from './TimelineRows.svelte';
export { default as TimelineTools } from './TimelineTools.svelte';
export { buildLanes } from './lanes.ts';
