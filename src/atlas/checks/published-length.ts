import { countryName, linesOf, measure } from '../../geometry/geometry.ts';
import type { Feature, PublishedLength } from '../../model/records/feature.ts';
import { fault, ofEachFeature, type Check } from './check.ts';

const code = 'published-length';
const TOLERANCE = 0.1;
export const publishedLength: Check = {
	code,
	rule: 'A published length belongs to the course drawn: it differs from what is measured there by at most a tenth, or has a note.',
	run: ofEachFeature((feature) => {
		if (linesOf(feature.geometry).length === 0) {
			return [];
		}
		return (feature.properties.publishedLengths ?? []).flatMap((published, i) => {
			const found = findFault(feature, published);
			if (found === null) {
				return [];
			}
			const path = `properties.publishedLengths[${i}]`;
			return [fault(code, feature.origin, path, found.message, found.remedy, feature.id)];
		});
	})
};

function findFault(feature: Feature, published: PublishedLength): { message: string; remedy: string } | null {
	if (published.note !== undefined) {
		return null;
	}
	if (published.scope !== undefined && published.measuredOn === undefined) {
		return {
			message: `${published.by} gives ${published.km} km for "${published.scope}", which nothing measures.`,
			remedy: 'Say in measuredOn which segments or countries it is, or in a note why it cannot be measured.'
		};
	}
	const measuredKm = measureScope(feature, published.measuredOn);
	if (Math.abs(published.km - measuredKm) / published.km <= TOLERANCE) {
		return null;
	}
	return {
		message: `${published.by} gives ${published.km} km; the line measures ${measuredKm} km${published.scope === undefined ? '' : ` there (${published.scope})`}.`,
		remedy: 'Correct the line, or say in a note why they differ.'
	};
}

/** Kilometres of the drawing that a published length is about. */
function measureScope({ geometry }: Feature, scope: PublishedLength['measuredOn']): number {
	const lines = linesOf(geometry);
	const parts = scope?.segments ? scope.segments.flatMap((line) => (lines[line] ? [lines[line]] : [])) : lines;
	const coordinates = parts.map((line) => line.map(([lng, lat]): [number, number] => [lng, lat]));
	const { lengthKm = 0, lengthByCountry = [] } = measure({
		type: 'MultiLineString',
		coordinates
	});
	if (!scope?.countries) {
		return lengthKm;
	}
	const names = new Set(scope.countries.map(countryName));
	return lengthByCountry.reduce((sum, { country, km }) => (names.has(country) ? sum + km : sum), 0);
}
