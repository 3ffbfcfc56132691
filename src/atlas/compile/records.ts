import type { AtlasRecords } from '../../model/compiled/records.ts';
import { formatLocator } from '../../wording/locators.ts';
import { formatReference } from '../../wording/reference.ts';
import { withoutOrigin, type Atlas } from '../load/atlas.ts';
import type { Lookup } from './lookup.ts';

/** The records without what is worked out of them, in the order in which pages list them. */
export function buildRecords({ atlas, sources, sourceRefs, passagesIn }: Lookup): AtlasRecords {
	const inOrder = [...sourceRefs.keys()].flatMap((id) => sources.get(id) ?? []);
	return {
		features: atlas.features.map(withoutOrigin),
		events: atlas.events.map(withoutOrigin),
		passages: inOrder.flatMap(({ id }) =>
			(passagesIn.get(id) ?? []).map((citation) => ({
				...withoutOrigin(citation),
				locator: formatLocator(citation.paragraphs)
			}))
		),
		sources: inOrder.map(buildSourceRecord)
	};
}

function buildSourceRecord(source: Atlas['sources'][number]): AtlasRecords['sources'][number] {
	const { paragraphs: _paragraphs, furniture: _furniture, ...rest } = withoutOrigin(source);
	const { placed: _placed, unplaced: _unplaced, ...record } = rest;
	return {
		...record,
		reference: formatReference(source)
	};
}
