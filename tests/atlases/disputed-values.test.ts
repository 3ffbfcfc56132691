import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../src/atlas/compile/compile.ts';
import { readAtlas } from '../../src/server/read-atlas.ts';
import type {
	CompiledClaim,
	EventPage,
	EventRef,
	FeaturePage,
	FeatureRef,
	MatrixPage,
	Topic,
	SearchRecord
} from '../../src/model/compiled/pages.ts';

const atlases = fileURLToPath(new URL('../../geo/atlases/', import.meta.url));

/** Every object below a value that has all the keys. */
function* findObjects(value: unknown, keys: readonly string[]): Generator<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null) {
		return;
	}
	if (!Array.isArray(value) && keys.every((key) => key in value)) {
		yield value as Record<string, unknown>;
	}
	for (const item of Object.values(value)) {
		yield* findObjects(item, keys);
	}
}

describe.each(readdirSync(atlases))('in the atlas %s', async (id) => {
	const { atlas } = await readAtlas(`${atlases}${id}`);
	if (!atlas) {
		throw new Error(`The atlas ${id} does not parse.`);
	}
	const files = compileAtlas(atlas);
	const open = <T>(path: string): T => files.find((file) => file.path === path)?.value as T;
	const disputed = new Set(atlas.disagreements.flatMap((item) => item.matters));

	it('every claim on a page that is a side of a reviewed disagreement bears its mark', () => {
		let seen = 0;
		const bare: string[] = [];
		for (const file of files) {
			for (const claim of findObjects(file.value, [
				'topic',
				'disputes',
				'words'
			]) as Iterable<unknown> as Iterable<CompiledClaim>) {
				if (disputed.has(claim.topic)) {
					seen++;
					bare.push(
						...(claim.disputes.some(({ reviewed }) => reviewed) ? [] : [`${file.path}: ${claim.topic}`])
					);
				}
			}
		}
		expect(bare).toEqual([]);
		expect(seen).toBeGreaterThan(disputed.size);
	});

	it('every row of a matrix on which documents disagree bears the mark, and shows every value', () => {
		const [bare, hidden]: [string[], string[]] = [[], []];
		for (const file of files) {
			for (const topic of findObjects(file.value, [
				'label',
				'values',
				'disputes'
			]) as Iterable<unknown> as Iterable<Topic>) {
				bare.push(
					...(topic.disputes.length > 0 || !disputed.has(topic.id) ? [] : [`${file.path}: ${topic.id}`])
				);
				hidden.push(...(topic.values.every(({ passage }) => passage.locator !== '') ? [] : [topic.id]));
			}
		}
		expect([bare, hidden]).toEqual([[], []]);
	});

	it('dates of events and status of features in lists bear it too', () => {
		const events = open<EventRef[]>('events.json').filter((event) =>
			[...disputed].some((topic) => topic.startsWith(`${event.id}/date`))
		);
		const features = open<FeatureRef[]>('features.json').filter((feature) => disputed.has(`${feature.id}/status`));
		expect(events.length).toBeGreaterThan(0);
		expect([
			...events.filter((event) => !event.disputedDate),
			...features.filter((feature) => !feature.disputedStatus)
		]).toEqual([]);
	});

	it('search says so where it shows a date', () => {
		const marked = new Set(
			open<EventRef[]>('events.json')
				.filter((event) => event.disputedDate)
				.map((event) => event.id)
		);
		const hints = open<SearchRecord[]>('search.json').filter(
			(record) => record.type === 'event' && marked.has(record.id)
		);
		expect(hints).toHaveLength(marked.size);
		expect(hints.every((record) => record.hint.includes('documents differ'))).toBe(true);
	});

	it('every mark leads to a page with a disagreement', () => {
		const paths = new Set(files.map((file) => file.path));
		const ids = files.flatMap((file) =>
			[...findObjects(file.value, ['disputes'])].flatMap((item) =>
				(item.disputes as { id: string }[]).map((dispute) => dispute.id)
			)
		);
		expect([...new Set(ids)].filter((dispute) => !paths.has(`disagreement/${dispute}.json`))).toEqual([]);
	});

	it('no claim is lost from the matrix of a feature or an event', () => {
		const claimsOf = new Map<string, number>();
		for (const { subject } of atlas.citations.flatMap(({ claims }) => claims)) {
			claimsOf.set(subject, (claimsOf.get(subject) ?? 0) + 1);
		}
		for (const item of [
			...atlas.features.map((feature) => open<FeaturePage>(`feature/${feature.id}.json`)),
			...atlas.events.map((event) => open<EventPage>(`event/${event.id}.json`))
		]) {
			const claims = claimsOf.get(item.ref.id) ?? 0;
			expect(
				item.topics.reduce((sum, topic) => sum + topic.values.length, 0),
				item.ref.id
			).toBe(claims);
		}
		expect(open<MatrixPage>('matrix.json').features.length).toBeGreaterThan(0);
	});
});
