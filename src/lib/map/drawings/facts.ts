import type { Basis } from '../../../model/records/feature.ts';
import { findForm } from '../../../geometry/lay-out-shapes.ts';
import { findStroke, type Stroke } from '../style/vocabulary.ts';
import type { LegendFact } from './drawing.ts';

interface Looks {
	form?: 'point' | 'line' | 'area';
	stroke?: Stroke;
	basis?: Basis;
	presence?: 'named' | 'inferred';
}

/** A test for the shapes that look so: what a legend's entry concerns. */
export function looksLike(looks: Looks): (shape: LegendFact) => boolean {
	return ({ geometry, properties }) => {
		const { form, stroke, basis, presence } = looks;
		return (
			(form === undefined || findForm(geometry) === form) &&
			(stroke === undefined || findStroke(properties.status) === stroke) &&
			(basis === undefined || properties.basis === basis) &&
			(presence === undefined || properties.presence === presence)
		);
	};
}
