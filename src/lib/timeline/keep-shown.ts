import type { Id } from '../../model/common.ts';
import type { TimeEvent } from '../../model/compiled/timeline.ts';

/** What the filters leave of the events (`null` for all), without those of themes whose layers are all off. */
export function keepShown(
	events: readonly Pick<TimeEvent, 'themes'>[],
	kept: Uint8Array | null,
	shown: ReadonlySet<Id>
): Uint8Array | null {
	const isOn = Uint8Array.from(events, ({ themes }) => Number(themes.some((theme) => shown.has(theme))));
	if (isOn.every((on) => on === 1)) {
		return kept;
	}
	return isOn.map((on, index) => on & (kept?.[index] ?? 1));
}
