import { parseBounds } from '../../time/edtf.ts';
import { fault, type Check } from './check.ts';

const code = 'edtf-date';
const remedy = 'Write it in EDTF: 2014-11-20, 2012-10, 197X, [2011,2012-05], 2014~, ../2014-06.';
export const edtfDate: Check = {
	code,
	rule: 'Dates are EDTF; an undated event says so.',
	run: (atlas) => [
		...atlas.events.flatMap((event) => {
			const { edtf, basis } = event.when;
			if (edtf !== null && !parseBounds(edtf)) {
				return [fault(code, event.at, 'when.edtf', `"${edtf}" is no EDTF date.`, remedy, event.id)];
			}
			if ((edtf === null) !== (basis === 'undated')) {
				return [
					fault(
						code,
						event.at,
						'when.basis',
						'An event without a date has the basis "undated", and only such an event.',
						'Correct the basis or the date.',
						event.id
					)
				];
			}
			return [];
		}),
		...atlas.sources.flatMap((source) =>
			parseBounds(source.published)
				? []
				: [fault(code, source.at, 'published', `"${source.published}" is no EDTF date.`, remedy, source.id)]
		),
		...atlas.citations.flatMap((citation) =>
			citation.claims.flatMap((claim, i) => {
				if (claim.value.type !== 'date' || parseBounds(claim.value.edtf)) {
					return [];
				}
				return [
					fault(
						code,
						citation.at,
						`claims[${i}].value.edtf`,
						`"${claim.value.edtf}" is no EDTF date.`,
						remedy,
						citation.id
					)
				];
			})
		)
	]
};
