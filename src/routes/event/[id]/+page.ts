import { loadRecord } from '$lib/data/load-json.ts';
import type { EventPage } from '../../../model/compiled/pages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const record = await loadRecord<EventPage>(fetch, 'event', params.id, 'event');
	return {
		record,
		focus: {
			selected: null,
			related: record.places.map(({ feature }) => feature.id),
			bounds: null,
			passages: record.groups.flatMap((group) => group.passages.map(({ id }) => id))
		}
	};
};
