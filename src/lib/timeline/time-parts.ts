export { default as Chart } from './Chart.svelte';
export { default as DayAskedFor } from './DayAskedFor.svelte';
export { default as ResultLeft } from './ResultLeft.svelte';
