import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTokens } from '../../../../src/lib/map/style/tokens.ts';
import { HueSchema } from '../../../../src/model/records/layer.ts';

const css = readFileSync('src/lib/ui/tokens.css', 'utf8');

describe('colours of layers', () => {
	it.each(HueSchema.options)('%s is the same in text and on the map', (hue) => {
		const found = new RegExp(`data-hue='${hue}'\\] \\{\\s*--hue: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
		expect([found?.[1], found?.[2]]).toEqual([findTokens('light').hues[hue], findTokens('dark').hues[hue]]);
	});
});
