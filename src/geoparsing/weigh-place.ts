import { ATLAS_WEIGHT, otherNameWeight, townWeight } from './basic-weight.ts';
import { isInside, type Container } from './containers.ts';
import type { Evidence, Own } from './evidence.ts';
import type { SpokenKind } from './kind-words.ts';
import type { KnownPlace } from './names.ts';
import type { Ranked } from './ranked.ts';

/** More than this of a kind tells no more. */
const ENOUGH = 4;

/** What stands round a name and what the rest of the document tells of where its places lie. */
export interface Scene {
	/** The name as it stands in the text. */
	spelt: string;
	container: Container | null;
	/** What words beside the name speak for. */
	speaks: readonly SpokenKind[];
	chosen: string | undefined;
	/** The place this very name was counted for. */
	counted: KnownPlace | null;
	listKinds: ReadonlySet<string>;
	evidence: Evidence;
	/** What the name itself adds to that. */
	own: Own | null;
	hasOwnArticle: boolean;
}

/** With a comma between thousands; what the platform has for it is slow. */
function formatPeople(people: number): string {
	return String(people).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** What a place weighs for a name, with the reasons. */
export function weigh(place: KnownPlace, scene: Scene): Ranked {
	const parts: Part[] = [];
	weighSurroundings(place, scene, parts);
	tellBasic(place, parts);
	let weight = place.basic;
	for (const part of parts) {
		weight += part.weight;
	}
	const told = parts.filter(({ reason }) => reason !== '').sort((a, b) => b.weight - a.weight);
	const weights = told.map((part) => part.weight + part.ofBasic);
	weights.push(weight - weights.reduce((sum, each) => sum + each, 0));
	return {
		place,
		weight,
		reasons: told.map(({ reason }) => reason),
		weights
	};
}

interface Part {
	/** Beside what a place weighs where nothing else is known. */
	weight: number;
	/** Empty for what is not told. */
	reason: string;
	/** Share of what it weighs where nothing else is known. */
	ofBasic: number;
}

function add(parts: Part[], weight: number, reason: string): void {
	parts.push({ weight, reason, ofBasic: 0 });
}

/** Adds what speaks for a place in the text. */
function weighSurroundings(place: KnownPlace, scene: Scene, parts: Part[]): void {
	const { container, speaks, chosen, counted, listKinds, evidence, own } = scene;
	if (chosen === place.id) {
		add(parts, 12, 'so decided before in this document');
	}
	if (place.isAtlas) {
		parts.push({
			weight: 0,
			reason: 'a feature of the atlas',
			ofBasic: ATLAS_WEIGHT
		});
	}
	if (container && isInside(place, container)) {
		add(parts, container.isSure ? 8 : 2, `lies in ${container.name}, which is named after it`);
	}
	if (listKinds.has(`${place.kind} ${place.kind === 'country' ? '' : place.country}`)) {
		add(parts, 2, 'named in a list with others of its kind');
	}
	const kindWord = speaks.find(({ kinds }) => kinds.includes(place.kind));
	if (kindWord) {
		add(parts, 2.2, kindWord.reason);
	}
	if (place.country !== '') {
		const all = evidence.countries.get(place.country) ?? 0;
		const times = all - (own?.country === place.country ? own.weight : 0);
		const weight = 0.9 * Math.log2(1 + Math.min(2 * ENOUGH, times)) + (1.5 * times) / evidence.total;
		add(parts, weight, times >= 0.5 && place.kind !== 'country' ? 'its country is named in the document' : '');
	}
	if (place.country !== '' && place.kind !== 'country') {
		const named =
			(evidence.divisions.get(place.admin1) ?? 0) - Number(own !== null && own.division === place.admin1);
		const division = Math.min(ENOUGH, Math.max(0, named));
		const reason = division >= 0.5 ? 'others of its division are named in the document' : '';
		add(parts, 1.2 * Math.log2(1 + division), reason);
	}
	const near = Math.min(3, (evidence.cells.get(place.cell) ?? 0) - (counted === place ? 1 : 0));
	if (near > 0 && place.kind !== 'country') {
		add(parts, 0.5 * near, 'places near it are named in the document');
	}
}

/** Adds what of a place's own weight is told as a reason. */
function tellBasic(place: KnownPlace, parts: Part[]): void {
	const people = place.population;
	const isTown = place.kind === 'city' || place.kind === 'capital';
	if (isTown && people >= 100_000) {
		const isCapital = place.kind === 'capital';
		parts.push({
			weight: 0,
			reason: isCapital ? 'a capital' : `a city of ${formatPeople(people)} people`,
			ofBasic: townWeight(people, isCapital) - townWeight(0, false)
		});
	}
	if (place.isOther) {
		parts.push({
			weight: 0,
			reason: `another name of ${place.name}`,
			ofBasic: -otherNameWeight(place)
		});
	}
}
