import { loadSelected } from '$lib/embed/load-selected.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = loadSelected;
