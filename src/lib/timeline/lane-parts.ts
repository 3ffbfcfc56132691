/** What the timeline shows only where it is laid open. */
export { default as DensityLane } from './DensityLane.svelte';
export { default as Documents } from './Documents.svelte';
export { default as LabelCard } from './LabelCard.svelte';
export { default as MarkLane } from './MarkLane.svelte';
export { default as ThemeGutter } from './ThemeGutter.svelte';
export { buildLanes } from './lanes.ts';
