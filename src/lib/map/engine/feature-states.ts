import type { Id } from '../../../model/common.ts';

/** What the style reads of a feature's state. */
export interface FeatureState {
	selected: boolean;
	related: boolean;
	hover: boolean;
}
export type FeatureStates = Map<Id, FeatureState>;

const none: FeatureState = { selected: false, related: false, hover: false };

/** The state of every feature that has one. */
export function buildStates(
	selected: Id | null,
	related: ReadonlySet<Id>,
	hovered: readonly (Id | null)[]
): FeatureStates {
	const states: FeatureStates = new Map();
	const add = (id: Id, state: Partial<FeatureState>) => {
		return states.set(id, {
			...(states.get(id) ?? none),
			...state
		});
	};
	if (selected !== null) {
		add(selected, { selected: true });
	}
	for (const id of related) {
		add(id, { related: true });
	}
	for (const id of hovered) {
		if (id !== null) {
			add(id, { hover: true });
		}
	}
	return states;
}

/** The states to set to get from one to the other; what has none any more is set back. */
export function findStateChanges(before: FeatureStates, after: FeatureStates): [Id, FeatureState][] {
	const gone = [...before.keys()].filter((id) => !after.has(id)).map((id): [Id, FeatureState] => [id, none]);
	const isSame = (a: FeatureState, b: FeatureState | undefined) => {
		return b !== undefined && a.selected === b.selected && a.related === b.related && a.hover === b.hover;
	};
	return [...gone, ...[...after].filter(([id, state]) => !isSame(state, before.get(id)))];
}

/** Remembers what was set on a map, so that only changes are set. */
export class StateKeeper {
	#known: FeatureStates = new Map();

	/** A new style knows no feature's state. */
	forget(): void {
		this.#known = new Map();
	}

	set(states: FeatureStates, setState: (id: Id, state: FeatureState) => void): void {
		for (const [id, state] of findStateChanges(this.#known, states)) {
			setState(id, state);
		}
		this.#known = states;
	}
}
