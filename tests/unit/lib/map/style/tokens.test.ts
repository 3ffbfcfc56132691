import { describe, expect, it } from 'vitest';
import { findTokens, themes } from '../../../../../src/lib/map/style/tokens.ts';
import { shapeByHue } from '../../../../../src/lib/map/style/vocabulary.ts';
import { HueSchema } from '../../../../../src/model/records/layer.ts';

type Triple = [number, number, number];

function toLinear(hex: string): Triple {
	const channel = (index: number) => {
		const value = Number.parseInt(hex.slice(index, index + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

function findContrast(a: string, b: string): number {
	const [x, y] = [a, b].map((hex) => {
		const [red, green, blue] = toLinear(hex);
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
	});
	return Math.max(x ?? 1, y ?? 1) / Math.min(x ?? 1, y ?? 1);
}

/** Machado, Oliveira and Fernandes 2009, full severity, on linear RGB. */
const visions: Record<string, number[]> = {
	normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
	protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
	deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
	tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039]
};

function seeAs(vision: number[], hex: string): Triple {
	const colour = toLinear(hex);
	const row = (index: number) =>
		Math.max(
			0,
			Math.min(
				1,
				colour.reduce((sum, value, i) => sum + value * (vision[index * 3 + i] ?? 0), 0)
			)
		);
	return [row(0), row(1), row(2)];
}

function toOklab([red, green, blue]: Triple): Triple {
	const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
	const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
	const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
	];
}

const hues = HueSchema.options;
const pairs = hues.flatMap((a, i) => hues.slice(i + 1).map((b) => [a, b] as const));

describe.each(themes)('the hues of the theme %s', (theme) => {
	const tokens = findTokens(theme);

	it('stand out from the lightest and the darkest ground by 3:1', () => {
		const weak = hues
			.flatMap((hue) =>
				tokens.ground.map((ground) => ({ hue, ground, contrast: findContrast(tokens.hues[hue], ground) }))
			)
			.filter(({ contrast }) => contrast < 3);
		expect(weak).toEqual([]);
	});

	it('carry icons that stand out from them by 3:1', () => {
		expect(hues.filter((hue) => findContrast(tokens.hues[hue], tokens.onHue) < 3)).toEqual([]);
	});

	it('write labels that can be read: 7:1 on their halo', () => {
		expect(findContrast(tokens.text, tokens.halo)).toBeGreaterThan(7);
	});

	it.each(Object.keys(visions))('can be told apart with %s vision', (name) => {
		const close = pairs
			.map(([a, b]) => {
				const [x, y] = [a, b].map((hue) => toOklab(seeAs(visions[name] ?? [], tokens.hues[hue])));
				return { a, b, distance: 100 * Math.hypot(...(x ?? []).map((value, i) => value - (y?.[i] ?? 0))) };
			})
			.filter(({ distance }) => distance < 7.5);
		expect(close).toEqual([]);
	});
});

describe('shapes', () => {
	it('differ from hue to hue, so that colour is never the only sign', () => {
		expect(new Set(Object.values(shapeByHue)).size).toBe(hues.length);
	});
});
