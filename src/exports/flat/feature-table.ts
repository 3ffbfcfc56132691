import { STATUS_WORDS, formatBasis, formatFeatureKind } from '../../wording/words.ts';
import type { ResultSet } from '../result-set.ts';
import { tellBuilt, tellDoubt } from './doubt.ts';
import type { FlatFeature } from './split-features.ts';
import { integer, list, number, text, type Column } from './table.ts';

/** The columns of places in every flat format, in one order. */
export function listFeatureColumns({ layers, about }: Pick<ResultSet, 'layers' | 'about'>): Column<FlatFeature>[] {
	const titles = new Map(layers.map(({ id, title }) => [id, title]));
	return [
		text('key', ({ key }) => key),
		text('id', ({ feature }) => feature.id),
		text('name', ({ feature, segment }) => {
			const { title } = feature.properties;
			return segment === null ? title : `${title}: ${segment}`;
		}),
		text('segment', ({ segment }) => segment),
		text('layer', ({ feature }) => feature.layer),
		text('layer_title', ({ feature }) => titles.get(feature.layer)),
		text('kind', ({ feature }) => formatFeatureKind(feature.properties.kind)),
		...listStanding(),
		...listNaming(),
		integer('passages', ({ feature }) => feature.ref.passages),
		integer('events', ({ feature }) => feature.ref.events),
		integer('documents', ({ feature }) => feature.ref.sources),
		text('first_told', ({ feature }) => formatMilliseconds(feature.ref.since)),
		integer('prominence', ({ feature }) => feature.properties.prominence),
		text('as_of', () => about.asOf),
		text('data_version', () => about.atlas.version)
	];
}

/** How far along it is, how it is known, and with how much doubt. */
function listStanding(): Column<FlatFeature>[] {
	return [
		text('built', ({ status }) => tellBuilt(status)),
		text('status', ({ status }) => status),
		text('status_words', ({ status }) => STATUS_WORDS[status]),
		text('status_note', ({ feature }) => feature.properties.statusNote),
		text('presence', ({ feature }) => feature.properties.presence),
		text('certainty', ({ feature }) => feature.properties.certainty),
		list('doubt', tellDoubt),
		text('basis', ({ basis }) => basis),
		text('basis_words', ({ basis, geometry }) => formatBasis(basis, geometry?.type ?? null)),
		number('accuracy_km', ({ accuracyKm }) => accuracyKm),
		text('drawn_how', ({ feature }) => feature.properties.provenance.method),
		list('drawn_from', ({ feature }) => feature.properties.provenance.references.map(({ title }) => title))
	];
}

function listNaming(): Column<FlatFeature>[] {
	return [
		text('description', ({ feature }) => feature.properties.description),
		list('names', ({ feature }) => feature.properties.names.map((name) => name.text)),
		list('names_local', ({ feature }) =>
			feature.properties.names.filter(({ role }) => role === 'local').map((name) => `${name.text} (${name.lang})`)
		),
		list('countries', ({ feature }) => feature.properties.countries),
		list('see_also', ({ feature }) => feature.properties.seeAlso ?? [])
	];
}

/** "2014-06-12"; `null` for a time that is not known. */
function formatMilliseconds(milliseconds: number): string | null {
	return milliseconds === 0 ? null : new Date(milliseconds).toISOString().slice(0, 10);
}
