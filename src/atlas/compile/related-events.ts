import type { EventPage } from '../../model/compiled/pages.ts';
import type { EventRelation } from '../../model/records/event.ts';
import { distinctBy } from '../../model/distinct.ts';
import type { Atlas } from '../load/atlas.ts';
import type { Lookup } from './lookup.ts';

/** Words for a relation on the page of the event that states it, and on that of the other. */
const RELATION_WORDS: Readonly<Record<EventRelation['as'], { own: string; other: string }>> = {
	'part-of': { own: 'part of', other: 'has as a part' },
	'same-occasion': { own: 'same occasion', other: 'same occasion' },
	follows: { own: 'follows from', other: 'led to' },
	answers: { own: 'answers', other: 'answered by' }
};

/** Events related to one: those it names, then those that name it; once where both say the same of one another. */
export function listRelatedEvents(lookup: Lookup, event: Atlas['events'][number]): EventPage['related'] {
	const named = (event.relations ?? []).map(({ to, as }) => ({
		id: to,
		as: RELATION_WORDS[as].own
	}));
	const naming = (lookup.relationsTo.get(event.id) ?? []).map(({ id, as }) => ({
		id,
		as: RELATION_WORDS[as].other
	}));
	return distinctBy([...named, ...naming], ({ id, as }) => `${as} ${id}`).flatMap(({ id, as }) => {
		const ref = lookup.eventRefs.get(id);
		return ref ? [{ as, event: ref }] : [];
	});
}
