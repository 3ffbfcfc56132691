import type { Map as MapLibreMap } from 'maplibre-gl';
import { findIconPaths } from './icons.ts';
import { iconBox, markPaths, shapePaths } from './shapes.ts';
import { BLANK_SIZE, LEADER_SIZE, parseImageName, type ImageName, type SymbolLook } from '../style/symbol-name.ts';
import { findTokens, type Tokens } from '../style/tokens.ts';
import { shapeByHue, type Stroke } from '../style/vocabulary.ts';

/** Half the width of a symbol's shape, in CSS pixels. */
const radius = 10.5;
const symbolSize = 32;
const markSize = 14;
const hatchSize = 16;

type Brush = CanvasRenderingContext2D;

/**
 * One for all images, which are drawn and read off one after another: a canvas takes longer to make than a symbol to
 * draw.
 */
let shared: CanvasRenderingContext2D | null = null;

/** An empty square of `size` CSS pixels. */
function clearBrush(size: number, pixelRatio: number): Brush {
	shared ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	const brush = shared;
	if (!brush) {
		throw new Error('No 2D canvas is available to draw the symbols of the map.');
	}
	// Whatever was drawn and set before goes when the size is set.
	brush.canvas.width = brush.canvas.height = Math.round(size * pixelRatio);
	brush.scale(pixelRatio, pixelRatio);
	brush.lineJoin = 'round';
	return brush;
}

/** Draws `paint` in a box from -1 to 1 laid round a centre; line widths inside are multiples of `unit`. */
function drawAt(brush: Brush, x: number, y: number, unit: number, paint: () => void): void {
	brush.save();
	brush.translate(x, y);
	brush.scale(unit, unit);
	paint();
	brush.restore();
}

function drawIcon(brush: Brush, name: string, box: { y: number; size: number }): void {
	const icon = findIconPaths(name);
	if (!icon) {
		return;
	}
	const scale = box.size / icon.size;
	brush.save();
	brush.translate(-box.size / 2, box.y - box.size / 2);
	brush.scale(scale, scale);
	for (const path of icon.paths) {
		brush.fill(new Path2D(path), 'evenodd');
	}
	brush.restore();
}

/** Named: filled, with a rim of paper. Inferred: hollow, its edge broken. */
function drawShape(brush: Brush, look: SymbolLook, tokens: Tokens): void {
	const shape = shapeByHue[look.hue];
	const outline = new Path2D(shapePaths[shape]);
	const isNamed = look.presence === 'named';
	const hue = tokens.hues[look.hue];
	brush.strokeStyle = tokens.paper;
	brush.lineWidth = 0.42;
	brush.stroke(outline);
	brush.fillStyle = isNamed ? hue : tokens.paper;
	brush.fill(outline);
	brush.strokeStyle = hue;
	brush.lineWidth = isNamed ? 0.12 : 0.19;
	if (!isNamed) {
		brush.setLineDash([0.34, 0.22]);
	}
	brush.stroke(outline);
	brush.setLineDash([]);
	brush.fillStyle = isNamed ? tokens.onHue : hue;
	drawIcon(brush, look.icon, iconBox[shape]);
}

function drawMark(brush: Brush, stroke: Exclude<Stroke, 'built'>, hue: string, tokens: Tokens): void {
	const mark = markPaths[stroke];
	const ring = new Path2D('M-.8 0A.8 .8 0 1 1 .8 0A.8 .8 0 1 1 -.8 0Z');
	brush.strokeStyle = tokens.paper;
	brush.lineWidth = 0.75;
	brush.stroke(ring);
	brush.fillStyle = tokens.paper;
	brush.fill(ring);
	brush.strokeStyle = brush.fillStyle = hue;
	brush.lineWidth = 0.26;
	brush.stroke(ring);
	if (mark.fill !== undefined) {
		brush.fill(new Path2D(mark.fill));
	}
	brush.lineCap = 'round';
	if (mark.stroke !== undefined) {
		brush.stroke(new Path2D(mark.stroke));
	}
}

function drawSymbol(look: SymbolLook, tokens: Tokens, pixelRatio: number): Brush {
	const brush = clearBrush(symbolSize, pixelRatio);
	const middle = symbolSize / 2;
	drawAt(brush, middle, middle, radius, () => drawShape(brush, look, tokens));
	const { stroke } = look;
	if (stroke !== 'built') {
		drawAt(brush, middle + 8.6, middle + 8.6, 5, () => drawMark(brush, stroke, tokens.hues[look.hue], tokens));
	}
	return brush;
}

/** The mark repeated along a stalled or cancelled line. */
function drawLineMark(name: Extract<ImageName, { image: 'mark' }>, tokens: Tokens, pixelRatio: number): Brush {
	const brush = clearBrush(markSize, pixelRatio);
	const { stroke } = name;
	if (stroke !== 'built') {
		drawAt(brush, markSize / 2, markSize / 2, 5.4, () => drawMark(brush, stroke, tokens.hues[name.hue], tokens));
	}
	return brush;
}

/** A seamless tile: diagonals for what is known as an area only, dots for what is schematic. */
function drawHatch(name: Extract<ImageName, { image: 'hatch' }>, tokens: Tokens, pixelRatio: number): Brush {
	const brush = clearBrush(hatchSize, pixelRatio);
	brush.strokeStyle = brush.fillStyle = tokens.hues[name.hue];
	brush.lineWidth = 1;
	if (name.basis === 'area') {
		for (let x = -hatchSize; x <= hatchSize; x += hatchSize / 2) {
			brush.beginPath();
			brush.moveTo(x - 1, hatchSize + 1);
			brush.lineTo(x + hatchSize + 1, -1);
			brush.stroke();
		}
		return brush;
	}
	for (const [x, y] of [
		[4, 4],
		[12, 12]
	] as const) {
		brush.beginPath();
		brush.arc(x, y, 1.1, 0, Math.PI * 2);
		brush.fill();
	}
	return brush;
}

/** From just outside a symbol in the middle of the square upwards to a name that stands apart. */
function drawLeader(name: Extract<ImageName, { image: 'leader' }>, tokens: Tokens, pixelRatio: number): Brush {
	const brush = clearBrush(LEADER_SIZE, pixelRatio);
	const middle = LEADER_SIZE / 2;
	const line = new Path2D(`M${middle} ${middle - radius}V1`);
	brush.lineCap = 'round';
	brush.strokeStyle = tokens.halo;
	brush.lineWidth = 3;
	brush.stroke(line);
	brush.strokeStyle = tokens.hues[name.hue];
	brush.lineWidth = 1.2;
	brush.stroke(line);
	return brush;
}

function drawNamed(name: ImageName, pixelRatio: number): Brush {
	if (name.image === 'blank') {
		return clearBrush(BLANK_SIZE, pixelRatio);
	}
	const tokens = findTokens(name.theme);
	if (name.image === 'symbol') {
		return drawSymbol(name, tokens, pixelRatio);
	}
	if (name.image === 'leader') {
		return drawLeader(name, tokens, pixelRatio);
	}
	return name.image === 'mark' ? drawLineMark(name, tokens, pixelRatio) : drawHatch(name, tokens, pixelRatio);
}

function drawImage(name: ImageName, pixelRatio: number): ImageData {
	const brush = drawNamed(name, pixelRatio);
	return brush.getImageData(0, 0, brush.canvas.width, brush.canvas.height);
}

/** Draws an image the style asks for by name and gives it to the map; names of others are left alone. Browser only. */
export function addImage(map: MapLibreMap, name: string): void {
	const parsed = parseImageName(name);
	if (!parsed || map.hasImage(name)) {
		return;
	}
	// Hatches repeat without a seam only where their size in pixels is a power of two.
	const pixelRatio = devicePixelRatio > 2 ? 4 : Math.ceil(devicePixelRatio);
	map.addImage(name, drawImage(parsed, pixelRatio), { pixelRatio });
}
