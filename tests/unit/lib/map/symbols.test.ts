import { expect, it } from 'vitest';
import { iconNames } from '../../../../src/lib/map/engine/icons.ts';
import { SYMBOLS } from '../../../../src/model/records/layer.ts';

it('the symbols a layer may name are those the map carries', () => {
	expect([...SYMBOLS].sort()).toEqual([...iconNames].sort());
});
