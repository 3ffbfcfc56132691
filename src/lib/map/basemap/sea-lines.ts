import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Names of seas along lines; the tiles have one point for each, which nearer by is mostly out of view. */
export const SEA_SOURCE = 'basemap-seas';
/** From this zoom on the lines name these seas, and the points do not. */
export const seaLineZoom = 4;

interface SeaNames {
	name: string;
	[language: `name_${string}`]: string;
}

/** As in geo/basemap/labels.json. */
const arabianSea: SeaNames = { name: 'Arabian Sea', name_ur: 'بحیرہ عرب', name_ru: 'Аравийское море', name_fa: 'دریای عرب', name_zh: '阿拉伯海', name_hi: 'अरब सागर' };
const persianGulf: SeaNames = { name: 'Persian Gulf', name_ur: 'خلیج فارس', name_ru: 'Персидский залив', name_fa: 'خلیج فارس', name_zh: '波斯湾', name_hi: 'फ़ारस की खाड़ी' };
const gulfOfOman: SeaNames = { name: 'Gulf of Oman', name_ur: 'خلیج عمان', name_ru: 'Оманский залив', name_fa: 'دریای عمان', name_zh: '阿曼湾', name_hi: 'ओमान की खाड़ी' };

export const seasWithLines: readonly SeaNames[] = [arabianSea, persianGulf, gulfOfOman];

/** `from` is the zoom at which there is room for one more name of the same sea. */
const lines: readonly { sea: SeaNames; from: number; coordinates: [number, number][] }[] = [
	{ sea: arabianSea, from: 4, coordinates: [[60.3, 21.2], [63.5, 21.6], [67.3, 21]] },
	{ sea: arabianSea, from: 6, coordinates: [[62, 24.1], [64, 24.3], [66.3, 24]] },
	{ sea: arabianSea, from: 6, coordinates: [[60, 17.3], [64.5, 17], [69, 16.6]] },
	{ sea: persianGulf, from: 4, coordinates: [[49.6, 29], [51.2, 27.4], [53, 26.5], [54.8, 26]] },
	{ sea: gulfOfOman, from: 5, coordinates: [[57, 25.5], [58.3, 24.9], [60.2, 24.5], [61.8, 24.9]] }
];

export function buildSeaSource(): SourceSpecification {
	const features = lines.map(({ sea, from, coordinates }) => ({
		type: 'Feature' as const,
		properties: { ...sea, from },
		geometry: { type: 'LineString' as const, coordinates }
	}));
	return { type: 'geojson', data: { type: 'FeatureCollection', features } };
}
