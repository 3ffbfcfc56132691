import type { BasemapTheme } from './types';

/** Colours and strengths of the basemap in one theme. */
export interface BasemapTokens {
	sea: string;
	land: string;
	coast: string;
	lake: string;
	river: string;
	/** How strongly the shading is drawn, and the light its brightest parts may have, 0 to 1. */
	reliefOpacity: number;
	/** Share of it at zoom 8, where a cell of the coarse source is forty pixels wide. */
	reliefNear: number;
	reliefBrightness: number;
	disputed: string;
	province: string;
	border: string;
	/** Soft band along agreed borders. */
	borderBand: string;
	/** Borders that are held, not agreed, and claims. */
	contested: string;
	town: string;
	townRim: string;
	label: string;
	labelQuiet: string;
	countryLabel: string;
	provinceLabel: string;
	waterLabel: string;
	rangeLabel: string;
	halo: string;
	waterHalo: string;
}

export const basemapTokens: Readonly<Record<BasemapTheme, BasemapTokens>> = {
	light: {
		sea: '#cfdce2',
		land: '#f7f2e7',
		coast: '#9db2bc',
		lake: '#cbdae1',
		river: '#a3bfcc',
		reliefOpacity: 0.5,
		reliefNear: 0.45,
		reliefBrightness: 1,
		disputed: 'rgba(160, 110, 70, 0.08)',
		province: '#b3a594',
		border: '#85776a',
		borderBand: 'rgba(150, 130, 108, 0.2)',
		contested: '#9a4f3a',
		town: '#6d6359',
		townRim: '#f7f2e7',
		label: '#4a423a',
		labelQuiet: '#6f665c',
		countryLabel: '#7b6f62',
		provinceLabel: '#7f7265',
		waterLabel: '#5d7f90',
		rangeLabel: '#85725c',
		halo: 'rgba(250, 247, 240, 0.9)',
		waterHalo: 'rgba(207, 220, 226, 0.7)'
	},
	dark: {
		sea: '#0d141b',
		land: '#202932',
		coast: '#33424f',
		lake: '#101920',
		river: '#2c4554',
		reliefOpacity: 0.9,
		reliefNear: 0.45,
		reliefBrightness: 0.74,
		disputed: 'rgba(214, 150, 105, 0.07)',
		province: '#3d4853',
		border: '#6f7d8b',
		borderBand: 'rgba(130, 150, 170, 0.1)',
		contested: '#c98a6c',
		town: '#8d99a5',
		townRim: '#141b22',
		label: '#c3ccd4',
		labelQuiet: '#93a0ab',
		countryLabel: '#8795a3',
		provinceLabel: '#8491a0',
		waterLabel: '#5f8196',
		rangeLabel: '#8f8a80',
		halo: 'rgba(18, 25, 32, 0.88)',
		waterHalo: 'rgba(13, 20, 27, 0.7)'
	},
	print: {
		sea: '#e6eef2',
		land: '#ffffff',
		coast: '#2f4a58',
		lake: '#dfeaf0',
		river: '#4f7f99',
		reliefOpacity: 0.42,
		reliefNear: 0.4,
		reliefBrightness: 1,
		disputed: 'rgba(0, 0, 0, 0.05)',
		province: '#6b6b6b',
		border: '#111111',
		borderBand: 'rgba(0, 0, 0, 0.08)',
		contested: '#7a1f0a',
		town: '#000000',
		townRim: '#ffffff',
		label: '#000000',
		labelQuiet: '#222222',
		countryLabel: '#1a1a1a',
		provinceLabel: '#3c3c3c',
		waterLabel: '#12475f',
		rangeLabel: '#3f3222',
		halo: 'rgba(255, 255, 255, 0.95)',
		waterHalo: 'rgba(255, 255, 255, 0.85)'
	}
};
