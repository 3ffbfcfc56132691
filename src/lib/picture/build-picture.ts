import { say } from '../../language/say.ts';
import type { Capture } from '$lib/map/engine/capture.ts';

/** A line of the legend: its swatch as SVG in a box of 40 by 24, and what it means. */
export interface LegendLine {
	swatch: string;
	title: string;
}

/** What a picture says, beside the map itself. */
export interface PictureParts {
	map: Capture;
	title: string;
	/** Day, filters, and what else is true of this view alone. */
	notes: readonly string[];
	/** Groups of the legend; empty for none. */
	legend: readonly { title: string; lines: readonly LegendLine[] }[];
	/** Atlas, version, licence, ground, day, address. */
	credits: readonly string[];
}

/** An SVG with its size in CSS pixels. */
export interface Picture {
	svg: string;
	width: number;
	height: number;
}

const MARGIN = 24;
const TITLE = 26;
const TEXT = 13;
const SMALL = 11;
const LINE = 1.35;
/** Width of a column of the legend. */
const COLUMN = 240;
const ROW = 26;
const GAP = 12;
const INK = '#20262e';
const SOFT = '#55595c';
const SANS = "'Source Sans 3','Noto Sans','Helvetica Neue',Arial,sans-serif";
const SERIF = "'Source Serif 4','Noto Serif',Georgia,serif";
/** Of a letter's width in its height: letters of one font are as wide as this or narrower, on the whole. */
const LETTER = 0.52;

/**
 * Writes the map with title, legend, scale and credit as one SVG that needs nothing else. The map in it is a picture;
 * all words are text.
 */
export function buildPicture({ map, title, notes, legend, credits }: PictureParts): Picture {
	const width = map.width + 2 * MARGIN;
	const parts: string[] = [];
	let y = MARGIN;
	const write = (text: string, size: number, look = ''): void => {
		for (const row of wrap(text, map.width, size)) {
			y += size * LINE;
			parts.push(`<text x="${MARGIN}" y="${round(y)}" font-size="${size}" ${look}>${escape(row)}</text>`);
		}
	};
	write(title, TITLE, `font-family="${SERIF}" font-weight="600"`);
	notes.forEach((note) => write(note, TEXT));
	y += GAP;
	parts.push(`<image x="${MARGIN}" y="${round(y)}" width="${map.width}" height="${map.height}" href="${map.url}"/>`);
	parts.push(
		`<rect x="${MARGIN}" y="${round(y)}" width="${map.width}" height="${map.height}" fill="none" stroke="${INK}"/>`
	);
	y += map.height + GAP;
	parts.push(formatScale(map, y));
	y += GAP + TEXT;
	const drawn = formatLegend(legend, map.width, y);
	parts.push(drawn.svg);
	y = drawn.bottom;
	credits.forEach((credit) => write(credit, SMALL, `fill="${SOFT}"`));
	const height = Math.ceil(y + MARGIN);
	const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${SANS}" fill="${INK}">`;
	return {
		svg: `${head}<title>${escape(title)}</title><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>`,
		width,
		height
	};
}

/** Its ends stand at the very edges of what they measure. */
function formatScale({ width, scale }: Capture, y: number): string {
	const length = round(scale.share * width);
	const bar = `<path class="scale" d="M${MARGIN} ${round(y)}v6h${length}v-6" fill="none" stroke="${INK}" stroke-width="1.5"/>`;
	const words = say('{length} at the middle of the map', { length: scale.words });
	return `${bar}<text x="${round(MARGIN + length + GAP)}" y="${round(y + 7)}" font-size="${TEXT}">${words}</text>`;
}

/** Groups below one another, each in as many columns as there is room for. */
function formatLegend(groups: PictureParts['legend'], width: number, top: number): { svg: string; bottom: number } {
	const columns = Math.max(1, Math.floor(width / COLUMN));
	let y = top;
	const svg = groups.flatMap(({ title, lines }) => {
		y += TEXT * LINE;
		const heading = `<text x="${MARGIN}" y="${round(y)}" font-size="${SMALL}" font-weight="600" fill="${SOFT}">${escape(title)}</text>`;
		y += GAP / 2;
		const rows = lines.map((line, index) => {
			const [x, row] = [MARGIN + (index % columns) * (width / columns), Math.floor(index / columns)];
			return formatLine(line, x, y + row * ROW, width / columns);
		});
		y += Math.ceil(lines.length / columns) * ROW + GAP / 2;
		return [heading, ...rows];
	});
	return { svg: svg.join(''), bottom: y };
}

function formatLine({ swatch, title }: LegendLine, x: number, y: number, width: number): string {
	const rows = wrap(title, width - 54, SMALL).slice(0, 2);
	const first = y + (rows.length === 1 ? 16 : 10);
	const words = rows.map(
		(row, index) =>
			`<text x="${round(x + 46)}" y="${round(first + index * SMALL * 1.2)}" font-size="${SMALL}">${escape(row)}</text>`
	);
	return `<svg x="${round(x)}" y="${round(y)}" width="40" height="24" viewBox="0 0 40 24">${swatch}</svg>${words.join('')}`;
}

/** Cuts a text into rows no wider than asked, at spaces, and within a word only where it has none. */
function wrap(text: string, width: number, size: number): string[] {
	const most = Math.max(8, Math.floor(width / (size * LETTER)));
	const rows: string[] = [''];
	for (const word of text.split(/\s+/u).flatMap((whole) => whole.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
		const last = rows.at(-1) ?? '';
		if (last === '' || last.length + word.length + 1 <= most) {
			rows[rows.length - 1] = last === '' ? word : `${last} ${word}`;
		} else {
			rows.push(word);
		}
	}
	return rows.filter((row) => row !== '');
}

/** Text inside an element: no markup, nothing XML forbids, and nothing that turns round what stands beside it. */
function escape(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}

const round = (value: number): number => {
	return Math.round(value * 100) / 100;
};
