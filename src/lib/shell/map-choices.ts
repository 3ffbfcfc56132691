/** What a reader chooses of the map, shown once the panel is opened. */
export { default as LayersCard } from './LayersCard.svelte';
export { default as MapSettings } from './MapSettings.svelte';
