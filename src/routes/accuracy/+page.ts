import { loadJson } from '$lib/state/load-json.ts';
import type { AccuracyReport } from '../../model/compiled.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	return {
		report: await loadJson<AccuracyReport>(fetch, 'accuracy.json', 'report of accuracy')
	};
};
