import { loadJson } from '$lib/state/load-json.ts';
import type { SilencePage } from '../../model/silence.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	return {
		silence: await loadJson<SilencePage>(fetch, 'silence.json', 'list of silences')
	};
};
