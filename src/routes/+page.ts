import { loadJson } from '$lib/data/load-json.ts';
import type { FeatureRef } from '../model/compiled/pages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	return {
		features: await loadJson<FeatureRef[]>(fetch, 'features.json', 'list of places')
	};
};
