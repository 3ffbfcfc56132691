/** What explains the map, and what a reader chooses of it: shown in a panel, or on paper. */
export { default as Legend } from '../map/components/Legend.svelte';
export { default as LegendSwatch } from '../map/components/LegendSwatch.svelte';
export { default as LayersCard } from './LayersCard.svelte';
export { default as MapSettings } from './MapSettings.svelte';
