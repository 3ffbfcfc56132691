import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../../../src/atlas/load/atlas.ts';
import { codesAt } from '../../../src/geometry/geometry.ts';
import { Geoparser } from '../../../src/geoparsing/geoparse.ts';
import { findBodyNames, indexDocument, pickSense } from '../../../src/mentions/document-names.ts';
import type { ProposedMention } from '../../../src/model/proposals/mention.ts';
import type { Feature } from '../../../src/model/records/feature.ts';
import { anchorOf } from '../../../src/proposals/accept/place-kinds.ts';
import type { AtlasKnowledge } from '../../../src/proposals/knowledge.ts';
import { knowAtlas } from '../../../src/server/proposals/know-atlas.ts';
import { readAtlas } from '../../../src/server/read-atlas.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';
import { atlasFolder } from '../../../src/server/paths.ts';
import { hashText } from '../../../src/text/fingerprint.ts';
import { normaliseText, sliceText } from '../../../src/text/normalise.ts';

/** A place counts as the right one within this distance, or in the same country where it is one. Kilometres. */
const NEAR = 161;

export interface DocumentPlaces {
	/** Names of features in the bodies, of how many something is proposed, and of those the first is right. */
	named: number;
	proposed: number;
	right: number;
	/** Features named anywhere, and those proposed at least once with the right place first. */
	features: number;
	featuresRight: number;
	/** Proposed as places where neither a feature is named nor a name is listed as not placed. */
	false: number;
	misses: string[];
	strays: string[];
}

/** Sources of an atlas whose text is in a folder, by what the atlas names in them. */
export async function scoreDocuments(atlasId: string, folder: string, withAtlas: boolean): Promise<DocumentPlaces> {
	const { atlas } = await readAtlas(atlasFolder(atlasId));
	if (!atlas) {
		throw new Error(`The atlas ${atlasId} does not parse.`);
	}
	const known: AtlasKnowledge['features'] = withAtlas ? knowAtlas(atlas, []).features : [];
	const geoparser = new Geoparser(readGazetteer(), known);
	const total: DocumentPlaces = {
		named: 0,
		proposed: 0,
		right: 0,
		features: 0,
		featuresRight: 0,
		false: 0,
		misses: [],
		strays: []
	};
	const texts = readdirSync(folder).map((name) => normaliseText(readFileSync(join(folder, name), 'utf8')));
	for (const source of atlas.sources) {
		const normal = texts.find(({ text }) => hashText(text) === source.fingerprint.text);
		if (normal) {
			scoreDocument(total, atlas, source, normal, geoparser.parse(normal.text));
		}
	}
	return total;
}

type Normal = ReturnType<typeof normaliseText>;

function scoreDocument(
	total: DocumentPlaces,
	atlas: Atlas,
	source: Atlas['sources'][number],
	normal: Normal,
	found: readonly ProposedMention[]
): void {
	const features = new Map(atlas.features.map((feature) => [feature.id, feature]));
	const things = atlas.features.map(({ id, properties }) => ({ id, names: properties.names }));
	const names = findBodyNames(source, normal, indexDocument(things, source.unplaced));
	const places = found.filter(({ sense, kind }) => sense !== 'person' && sense !== 'part-of-name' && kind !== 'hint');
	const used = new Set<ProposedMention>();
	const [seen, hit] = [new Set<string>(), new Set<string>()];
	for (const name of names) {
		const matches = places.filter(({ start, end }) => start < name.end && end > name.start);
		matches.forEach((match) => used.add(match));
		const sense = pickSense(name.senses, new Set());
		if (!sense) {
			continue;
		}
		total.named++;
		seen.add(sense.id);
		const right = matches.find((match) => name.senses.some(({ id }) => isRight(match, features.get(id))));
		total.proposed += matches.length > 0 ? 1 : 0;
		total.right += right ? 1 : 0;
		if (right) {
			hit.add(sense.id);
		} else {
			const what = matches[0] ? `${matches[0].name ?? 'not placed'} ${matches[0].country ?? ''}` : 'nothing';
			total.misses.push(`${source.id}: ${sliceText(normal, name.start, name.end)} → ${what}`);
		}
	}
	const isInBody = ({ start, end }: ProposedMention): boolean => {
		return source.paragraphs.some(
			({ role, ranges }) => role !== 'heading' && ranges.some((range) => start >= range.start && end <= range.end)
		);
	};
	const strays = places.filter((mention) => !used.has(mention) && mention.lat !== null && isInBody(mention));
	total.false += strays.length;
	total.strays.push(
		...strays.map(({ text, name, country }) => `${source.id}: ${text} → ${name ?? ''} ${country ?? ''}`)
	);
	total.features += seen.size;
	total.featuresRight += hit.size;
}

function isRight({ candidates }: ProposedMention, feature: Feature | undefined): boolean {
	const [first] = candidates;
	const position = feature && anchorOf(feature);
	if (!first || !feature) {
		return false;
	}
	if (first.id === `atlas:${feature.id}`) {
		return true;
	}
	const isCountry = first.kind === 'country' && feature.properties.countries.includes(first.country ?? '');
	const isIn = position !== null && position !== undefined && distance(position, [first.lon, first.lat]) < NEAR;
	const isRegion = ['region', 'sea', 'mountains', 'river', 'disputed-area'].includes(feature.properties.kind);
	const sameName = feature.properties.names.some(({ text }) => text === first.name);
	return isCountry || isIn || (isRegion && sameName) || (position !== null && isCountryOf(position, first));
}

/** A region of a country that is proposed as that country by the same name. */
function isCountryOf(
	position: readonly [number, number] | undefined,
	first: ProposedMention['candidates'][number]
): boolean {
	return position !== undefined && first.kind === 'country' && codesAt(position).has(first.country ?? '');
}

function distance([west, south]: readonly [number, number], [east, north]: readonly [number, number]): number {
	const rad = Math.PI / 180;
	const half = Math.sin(((north - south) * rad) / 2) ** 2;
	const across = Math.cos(south * rad) * Math.cos(north * rad) * Math.sin(((east - west) * rad) / 2) ** 2;
	return 12742 * Math.asin(Math.sqrt(half + across));
}
