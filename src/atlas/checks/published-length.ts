import { linesOf, measure } from '../../geometry/geometry.ts';
import { fault, type Check } from './check.ts';

const code = 'published-length';
const TOLERANCE = 0.1;
export const publishedLength: Check = {
	code,
	rule: 'A published length of the whole that differs from the measured one by more than a tenth has a note.',
	run: (atlas) =>
		atlas.features.flatMap((feature) => {
			if (linesOf(feature.geometry).length === 0) {
				return [];
			}
			const { lengthKm } = measure(feature.geometry);
			if (!lengthKm) {
				return [];
			}
			return (feature.properties.publishedLengths ?? []).flatMap((published, i) => {
				const off = Math.abs(published.km - lengthKm) / published.km;
				if (off <= TOLERANCE || published.note || published.scope) {
					return [];
				}
				return [
					fault(
						code,
						feature.at,
						`properties.publishedLengths[${i}]`,
						`${published.by} gives ${published.km} km; the line measures ${lengthKm} km.`,
						'Correct the line, or say in a note why they differ.',
						feature.id
					)
				];
			});
		})
};
