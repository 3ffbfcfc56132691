/**
 * What explains the map, puts it on paper, is chosen of it or asked for ahead: all that comes once the map is drawn.
 */
export { default as Legend } from '../map/components/Legend.svelte';
export { default as LegendSwatch } from '../map/components/LegendSwatch.svelte';
export { default as LayersCard } from './LayersCard.svelte';
export { default as MapSettings } from './MapSettings.svelte';
export { default as PrintedLegend } from './PrintedLegend.svelte';
export { default as PrintedMap } from './PrintedMap.svelte';
export { default as ReadTogether } from './ReadTogether.svelte';
export { loadIcons } from '../map/engine/icons.ts';
export { prepareFocused, prepareHovered } from '../state/prepare-next.ts';
