import type { Filed } from '../load/atlas.ts';
import { fault, type Check } from './check.ts';

const code = 'duplicate-id';
export const duplicateId: Check = {
	code,
	rule: 'Features, events, sources and layers have ids of their own; so have citations, disagreements, notes and questions.',
	run: (atlas) => [
		...repeats([...atlas.features, ...atlas.events, ...atlas.sources]),
		...repeats(atlas.layers),
		...repeats(atlas.citations),
		...repeats(atlas.disagreements),
		...repeats(atlas.later),
		...repeats(atlas.questions)
	]
};

function repeats(records: readonly Filed<{ id: string }>[]): ReturnType<Check['run']> {
	const first = new Map<string, Filed<{ id: string }>>();
	return records.flatMap((record) => {
		const earlier = first.get(record.id);
		if (!earlier) {
			first.set(record.id, record);
			return [];
		}
		const message = `The id "${record.id}" stands already in ${earlier.origin.file} at ${earlier.origin.path || 'the top'}.`;
		return [fault(code, record.origin, 'id', message, 'Give one of them another id.', record.id)];
	});
}
