import { borderClasses, borderDashes, borderTitles, type BorderClass } from '../basemap/border-classes.ts';
import type { Drawing, LegendEntry } from './drawing.ts';
import { formatDash, GROUND, line, rect, type SwatchShape } from './swatch.ts';

function drawBorder(cls: BorderClass): SwatchShape[] {
	const width = cls === 'agreed' ? 1.5 : 1.8;
	const dash = cls === 'agreed' ? {} : { 'stroke-dasharray': formatDash(borderDashes[cls], width) };
	const isHeld = cls !== 'claim' && cls !== 'unrecognised';
	// What a view leaves out is drawn in the colour of agreed borders too.
	const isSettled = cls === 'agreed' || cls === 'unrecognised';
	return [
		GROUND,
		...(isHeld ? [line('border-band', 6)] : []),
		line(isSettled ? 'border-line' : 'contested-line', width, {
			...dash,
			'stroke-linecap': cls === 'claim' ? 'round' : 'butt'
		})
	];
}

/**
 * Borders are the ground's, which draws them itself; the legend says what they mean, and their entries always stand.
 */
export const borders: Drawing = {
	id: 'borders',
	layers: {},
	hits: [],
	legend: [
		...borderClasses.map((cls): LegendEntry => ({
			id: `border-${cls}`,
			group: 'borders',
			title: borderTitles[cls],
			swatch: () => drawBorder(cls)
		})),
		{
			id: 'border-disputed',
			group: 'borders',
			title: 'Land in dispute, tinted',
			swatch: () => [GROUND, rect('contested-tint', [40, 24], { rx: 3 })]
		}
	]
};
