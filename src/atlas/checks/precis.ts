import { fault, type Check } from './check.ts';

const code = 'precis';
export const precis: Check = {
	code,
	rule: 'Every paragraph but a heading has a précis, so that the document reads without a copy.',
	run: (atlas) =>
		atlas.sources.flatMap((source) =>
			source.paragraphs.flatMap((paragraph, i) => {
				if (paragraph.role === 'heading' || paragraph.precis !== '') {
					return [];
				}
				return [
					fault(
						code,
						source.origin,
						`paragraphs[${i}].precis`,
						`Paragraph ${paragraph.id} has no précis.`,
						'Say in a sentence of your own what it says.',
						source.id
					)
				];
			})
		)
};
