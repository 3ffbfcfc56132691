import { loadJson } from '$lib/data/load-json.ts';
import type { AccuracyReport } from '../../model/compiled/pages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	return {
		report: await loadJson<AccuracyReport>(fetch, 'accuracy.json', 'report of accuracy')
	};
};
