import { loadRecord } from '$lib/data/load-json.ts';
import type { SourcePage } from '../../../model/compiled/pages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const record = await loadRecord<SourcePage>(fetch, 'source', params.id, 'document');
	return {
		record,
		focus: {
			selected: null,
			related: [],
			bounds: null,
			passages: record.paragraphs.flatMap((paragraph) => paragraph.passages.map(({ id }) => id))
		}
	};
};
