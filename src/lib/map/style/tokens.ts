import type { Hue } from '../../../model/records/layer.ts';

export const themes = ['light', 'dark', 'print'] as const;
export type Theme = (typeof themes)[number];

/** Every colour the atlas's own drawing uses in one theme; hex, so that tests can measure them. */
export interface Tokens {
	hues: Record<Hue, string>;
	/** Lightest and darkest ground the hues must stand out from by 3:1. */
	ground: [string, string];
	/** Inside of hollow symbols and the casing of lines. */
	paper: string;
	/** Icons on filled symbols. */
	onHue: string;
	text: string;
	halo: string;
	/** Ring of the selected feature: the strongest contrast there is, and no theme's hue. */
	focus: string;
	/** How strongly areas are tinted, 0 to 1. */
	fillOpacity: number;
}

/**
 * Hues were searched for the largest least distance (OKLab) between any two, as seen with normal, protan, deutan and
 * tritan vision, at 3:1 or more against the ground. Shapes and dashes say the same again.
 */
const light: Tokens = {
	hues: {
		amber: '#b07007',
		blue: '#0c298b',
		vermilion: '#a33f0d',
		purple: '#823cac',
		green: '#217452',
		sky: '#1c86aa',
		slate: '#475465',
		rose: '#64024c',
		ochre: '#443704'
	},
	ground: ['#f4f1ea', '#e4dfd3'],
	paper: '#fffdf8',
	onHue: '#ffffff',
	text: '#20262e',
	halo: '#fffdf8',
	focus: '#11161c',
	fillOpacity: 0.14
};

const dark: Tokens = {
	hues: {
		amber: '#dd9d1b',
		blue: '#4aacf7',
		vermilion: '#e8501a',
		purple: '#8e6be4',
		green: '#65a373',
		sky: '#78e3fc',
		slate: '#a4b4bf',
		rose: '#c855a3',
		ochre: '#e8ce97'
	},
	ground: ['#14191f', '#2c343c'],
	paper: '#161c23',
	onHue: '#0d1116',
	text: '#e9edf1',
	halo: '#12171d',
	focus: '#ffffff',
	fillOpacity: 0.2
};

/** For paper and high contrast: the light hues on white. */
const print: Tokens = {
	...light,
	ground: ['#ffffff', '#f0f0f0'],
	paper: '#ffffff',
	text: '#000000',
	halo: '#ffffff',
	focus: '#000000',
	fillOpacity: 0.1
};

const tokensByTheme: Record<Theme, Tokens> = { light, dark, print };

export function findTokens(theme: Theme): Tokens {
	return tokensByTheme[theme];
}
