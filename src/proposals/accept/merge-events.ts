import { AtlasError } from '../../model/issue.ts';
import type { Event } from '../../model/records/event.ts';
import type { Merge } from '../../model/workbench/happenings.ts';
import type { Records } from './records.ts';

interface EventFile {
	events: Event[];
}

/** Keys of what is said in words, and of the record's own id: no reference. */
const NO_REFERENCE = new Set(['id', 'label', 'title', 'text', 'digest', 'description', 'note', 'says', 'because']);
const FILES = [
	'atlas.json',
	'features/',
	'citations/',
	'disagreements/',
	'later/',
	'questions.json',
	'comparisons.json'
];

/**
 * Makes one event of two: the first keeps its words and gets what only the second has; all that pointed to the second
 * points to the first. Passages of both stay as they are.
 */
export function mergeEvents(records: Records, { keep, drop }: Merge): string {
	const files = records.list('events/').map((path) => ({
		path,
		file: records.read<EventFile>(path, { events: [] })
	}));
	const events = files.flatMap(({ file }) => file.events);
	const kept = events.find(({ id }) => id === keep);
	const dropped = events.find(({ id }) => id === drop);
	if (keep === drop || !kept || !dropped) {
		throw new AtlasError(
			'changed-since',
			'One of the two events is there no more; nothing was written.',
			'Look at the list as it stands now.'
		);
	}
	const merged = join(kept, dropped);
	for (const { path, file } of files) {
		const others = file.events
			.filter(({ id }) => id !== drop)
			.map((event) => (event.id === keep ? merged : (redirect(event, drop, keep) as Event)));
		records.write(path, { ...file, events: others });
	}
	for (const path of FILES.flatMap((name) => records.list(name))) {
		records.write(path, redirect(records.read<unknown>(path, null), drop, keep));
	}
	return `“${dropped.label}” and “${kept.label}” are one happening`;
}

function join(kept: Event, dropped: Event): Event {
	const relations = [...(kept.relations ?? []), ...(dropped.relations ?? [])].filter(({ to }) => {
		return to !== kept.id && to !== dropped.id;
	});
	const { description = dropped.description } = kept;
	const { relations: _, ...rest } = kept;
	const more = dropped.places.filter(({ feature }) => !kept.places.some((place) => place.feature === feature));
	return {
		...rest,
		...(description === undefined ? {} : { description }),
		when: kept.when.edtf === null ? dropped.when : kept.when,
		actors: [...new Set([...kept.actors, ...dropped.actors])],
		places: [...kept.places, ...more],
		themes: [...new Set([...kept.themes, ...dropped.themes])],
		...(relations.length > 0 ? { relations } : {}),
		background: kept.background && dropped.background
	};
}

/**
 * The same value with one id in place of another, wherever it is referred to; of what is then named twice, the first.
 */
function redirect(value: unknown, from: string, to: string): unknown {
	if (typeof value === 'string') {
		return value === from ? to : value.startsWith(`${from}/`) ? `${to}${value.slice(from.length)}` : value;
	}
	if (Array.isArray(value)) {
		const items = value.map((item: unknown) => redirect(item, from, to));
		const isChanged = items.some((item, index) => item !== value[index] && typeof item === 'string');
		return isChanged ? [...new Set(items)] : items;
	}
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(
			Object.entries(value).map(([key, each]) => [key, NO_REFERENCE.has(key) ? each : redirect(each, from, to)])
		);
	}
	return value;
}
