import { loadRecord } from '$lib/data/load-json.ts';
import type { FeaturePage } from '../../../model/compiled/pages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const record = await loadRecord<FeaturePage>(fetch, 'feature', params.id, 'place');
	return {
		record,
		focus: {
			selected: record.ref.id,
			related: record.related.map(({ feature }) => feature.id),
			bounds: record.bounds,
			passages: record.groups.flatMap((group) => group.passages.map(({ id }) => id))
		}
	};
};
