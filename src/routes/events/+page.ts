import { loadJson } from '$lib/data/load-json.ts';
import type { EventRef } from '../../model/compiled/pages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	return {
		events: await loadJson<EventRef[]>(fetch, 'events.json', 'list of events')
	};
};
