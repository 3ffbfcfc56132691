import { fault, type Check } from './check.ts';

const code = 'presence';
export const presence: Check = {
	code,
	rule: 'An inferred feature says why we believe in it; a named one stands in a document by some spelling.',
	run: (atlas) =>
		atlas.features.flatMap((feature) => {
			const { presence: kind, inference, names } = feature.properties;
			if (kind === 'inferred' && !inference) {
				return [
					fault(
						code,
						feature.origin,
						'properties.inference',
						'An inferred feature gives no reason.',
						'Add "inference" with reason and confidence.',
						feature.id
					)
				];
			}
			if (kind === 'named' && inference) {
				return [
					fault(
						code,
						feature.origin,
						'properties.inference',
						'A named feature needs no inference.',
						'Remove "inference", or call it inferred.',
						feature.id
					)
				];
			}
			if (kind === 'named' && !names.some((name) => name.role === 'document' || name.role === 'government')) {
				return [
					fault(
						code,
						feature.origin,
						'properties.names',
						'No name has the role "document".',
						'Add the spelling that stands in a document.',
						feature.id
					)
				];
			}
			return [];
		})
};
