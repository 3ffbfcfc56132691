import type { Hue } from '../../../model/records/layer.ts';
import type { Theme } from './tokens.ts';
import type { Stroke } from './vocabulary.ts';

/** What a point's symbol says. */
export interface SymbolLook {
	hue: Hue;
	icon: string;
	presence: 'named' | 'inferred';
	stroke: Stroke;
}

/** An image the style asks for by name; it is drawn when first needed, so that no sprite has to be shipped. */
export type ImageName =
	| ({ image: 'symbol'; theme: Theme } & SymbolLook)
	| { image: 'mark'; theme: Theme; hue: Hue; stroke: Stroke }
	| { image: 'hatch'; theme: Theme; hue: Hue; basis: 'area' | 'schematic' }
	| { image: 'leader'; theme: Theme; hue: Hue }
	| { image: 'blank' };

/** An image of nothing, which keeps names away from where it stands; its side in CSS pixels. */
export const BLANK_IMAGE = 'blank';
export const BLANK_SIZE = 8;
/** Side of the square in whose middle a symbol stands and from which a line leads upwards to its name; CSS pixels. */
export const LEADER_SIZE = 68;

/** Theme-free part of a symbol's image name; an icon's name has no slash. */
export function formatSymbolName({ hue, icon, presence, stroke }: SymbolLook): string {
	return `${hue}/${icon}/${presence}/${stroke}`;
}

/** Reads back a name that the style made of `theme`, the sort of image and what it says; `null` for anyone else's. */
export function parseImageName(name: string): ImageName | null {
	if (name === BLANK_IMAGE) {
		return { image: 'blank' };
	}
	const [theme, image, hue, second, third, fourth] = name.split('/');
	const known = {
		theme: theme as Theme,
		hue: hue as Hue
	};
	if (image === 'symbol' && fourth !== undefined) {
		return {
			image,
			...known,
			icon: second ?? '',
			presence: third as SymbolLook['presence'],
			stroke: fourth as Stroke
		};
	}
	if (image === 'leader' && hue !== undefined) {
		return {
			image,
			...known
		};
	}
	if (image === 'mark' && second !== undefined) {
		return {
			image,
			...known,
			stroke: second as Stroke
		};
	}
	if (image === 'hatch' && second !== undefined) {
		return {
			image,
			...known,
			basis: second as 'area' | 'schematic'
		};
	}
	return null;
}
