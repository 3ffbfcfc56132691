import { loadJson } from '$lib/data/load-json.ts';
import type { SilencePage } from '../../model/compiled/coverage.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	return {
		silence: await loadJson<SilencePage>(fetch, 'silence.json', 'list of silences')
	};
};
