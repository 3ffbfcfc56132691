import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { findKm } from '../../../../src/geometry/distance.ts';
import { findMetresPerPixel, findScale, findScaledCamera } from '../../../../src/lib/map/engine/camera.ts';
import { DRAWINGS } from '../../../../src/lib/map/drawings/index.ts';
import { buildPicture, type PictureParts } from '../../../../src/lib/picture/build-picture.ts';
import { formatSwatch } from '../../../../src/lib/picture/paint-swatch.ts';

const PARTS: PictureParts = {
	map: {
		url: 'data:image/png;base64,AAAA',
		width: 800,
		height: 500,
		scale: { share: 0.2, words: '100 km' },
		attribution: 'Nature'
	},
	title: 'Ports',
	notes: ['As the documents stood on 1 May 2014.'],
	legend: [{ title: 'Lines', lines: [{ title: 'Proposed, not built', swatch: '<path d="M0 0"/>' }] }],
	credits: ['Harbours, version aaaaaaaaaaaa. CC BY 4.0.', 'https://example.org/#map=1/2/3']
};

/** Texts and attributes of an SVG; throws where it is no XML. */
function read(svg: string): { texts: string[]; tags: { name: string; attributes: Record<string, string> }[] } {
	const texts: string[] = [];
	const tags: { name: string; attributes: Record<string, string> }[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('text', (text) => void (text.trim() && texts.push(text)));
	parser.on('opentag', ({ name, attributes }) => void tags.push({ name, attributes }));
	parser.write(svg).close();
	return { texts, tags };
}

describe('the map as a picture', () => {
	it('says its title, day, legend, scale and credits, and needs nothing from elsewhere', () => {
		const { svg, width, height } = buildPicture(PARTS);
		const { texts, tags } = read(svg);
		expect(texts.join('\n')).toContain('Proposed, not built');
		for (const text of [PARTS.title, ...PARTS.notes, ...PARTS.credits, '100 km at the middle of the map']) {
			expect(texts).toContain(text);
		}
		expect(width).toBeGreaterThan(800);
		expect(height).toBeGreaterThan(600);
		const links = tags.flatMap(({ attributes }) => Object.entries(attributes).filter(([name]) => name === 'href'));
		expect(links).toEqual([['href', PARTS.map.url]]);
	});

	it('draws the scale bar as long as its share of the map, to 1 in 100', () => {
		const { tags } = read(buildPicture(PARTS).svg);
		const bar = tags.find(({ attributes }) => attributes.class === 'scale');
		const length = Number(/h([\d.]+)/.exec(bar?.attributes.d ?? '')?.[1]);
		expect(Math.abs(length / 160 - 1)).toBeLessThan(0.01);
	});

	it.each(['</text><script>alert(1)</script>', '"&<>\u0000\uFFFF', '\u202Eевонзаг', 'x'.repeat(5000), ''])(
		'writes %j as text and nothing else',
		(text) => {
			const parts = {
				...PARTS,
				title: text,
				notes: [text],
				credits: [text],
				legend: [{ title: text, lines: [] }]
			};
			const { tags, texts } = read(buildPicture(parts).svg);
			const allowed = ['svg', 'title', 'rect', 'image', 'path', 'text'];
			expect(tags.filter(({ name }) => !allowed.includes(name))).toEqual([]);
			expect(texts.join('')).not.toMatch(/[\u202A-\u202E\u0000]/);
		}
	);

	it('paints every swatch of the legend, planned and guessed among them, as well-formed SVG', () => {
		for (const { id, swatch } of DRAWINGS.flatMap(({ legend }) => legend)) {
			const drawn = formatSwatch(swatch({ hue: 'amber', icon: '' }), 'amber');
			expect(() => read(`<svg xmlns="http://www.w3.org/2000/svg">${drawn}</svg>`), id).not.toThrow();
			expect(drawn, id).toMatch(/(fill|stroke)="#[0-9a-f]{6}"/);
		}
	});
});

describe('the scale', () => {
	it.each([
		[25, 5],
		[60, 6],
		[-53, 8],
		[0, 4],
		[31, 11]
	])('at %d° and zoom %d is what is measured on the ground, to 1 in 100', (lat, zoom) => {
		const { metres, pixels } = findScale(findMetresPerPixel(lat, zoom), 200);
		// Web Mercator: the world is 512 pixels wide at zoom 0.
		const degrees = (pixels * 360) / (512 * 2 ** zoom);
		const km = findKm([70 - degrees / 2, lat], [70 + degrees / 2, lat]);
		expect(Math.abs((km * 1000) / metres - 1)).toBeLessThan(0.01);
	});

	it('of a picture shows what the screen shows, or a little more', () => {
		const camera = { lng: 1, lat: 2, zoom: 5 };
		expect(findScaledCamera(camera, { width: 800, height: 400 }, { width: 1600, height: 800 }).zoom).toBe(6);
		expect(findScaledCamera(camera, { width: 800, height: 400 }, { width: 800, height: 800 }).zoom).toBe(5);
		expect(findScaledCamera(camera, { width: 800, height: 400 }, { width: 400, height: 800 }).zoom).toBe(4);
	});
});
