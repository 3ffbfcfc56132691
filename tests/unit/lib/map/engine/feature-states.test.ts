import { describe, expect, it } from 'vitest';
import { buildStates, findStateChanges, StateKeeper } from '../../../../../src/lib/map/engine/feature-states.ts';

const nobody = new Set<string>();

describe('buildStates', () => {
	it('joins what is said of one feature', () => {
		const states = buildStates('port', new Set(['port', 'road']), ['road', null]);
		expect(states.get('port')).toEqual({ selected: true, related: true, hover: false });
		expect(states.get('road')).toEqual({ selected: false, related: true, hover: true });
	});
});

describe('findStateChanges', () => {
	it('sets back what has no state any more and leaves alone what stays the same', () => {
		const before = buildStates('port', new Set(['road']), []);
		const after = buildStates('city', new Set(['road']), []);
		expect(findStateChanges(before, after)).toEqual([
			['port', { selected: false, related: false, hover: false }],
			['city', { selected: true, related: false, hover: false }]
		]);
	});
});

describe('StateKeeper', () => {
	it('sets a state once, and again after it was told to forget', () => {
		const keeper = new StateKeeper();
		const set: string[] = [];
		const states = buildStates('port', nobody, []);
		keeper.set(states, (id) => set.push(id));
		keeper.set(states, (id) => set.push(id));
		expect(set).toEqual(['port']);
		keeper.forget();
		keeper.set(states, (id) => set.push(id));
		expect(set).toEqual(['port', 'port']);
	});
});
