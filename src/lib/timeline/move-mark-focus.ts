import type { Attachment } from 'svelte/attachments';
import { listen } from './listen.ts';

interface MarkFocusOptions {
	/** Numbers of the marks in order of time. */
	order(): readonly number[];
	/** The mark under the pointer or the focus, or none. */
	onshow(index: number | null): void;
	/** The mark the Tab key stops at from now on. */
	onstop(index: number): void;
}

const STEPS: Record<string, number> = {
	ArrowLeft: -1,
	ArrowUp: -1,
	ArrowRight: 1,
	ArrowDown: 1,
	Home: -Infinity,
	End: Infinity
};

/** Place of the event a mark stands for in the index. */
function findMark(target: EventTarget | null): number | null {
	const index = target instanceof Element ? target.closest<SVGElement>('[data-index]')?.dataset.index : undefined;
	return index === undefined ? null : Number(index);
}

/** One stop for the Tab key among all marks: arrows, Home and End go from one to the next in time. */
export function moveMarkFocus({ order, onshow, onstop }: MarkFocusOptions): Attachment<HTMLElement> {
	return (node) => {
		const press = (event: KeyboardEvent): void => {
			const index = findMark(event.target);
			const step = STEPS[event.key];
			if (index === null || step === undefined || event.ctrlKey || event.metaKey || event.altKey) {
				return;
			}
			event.preventDefault();
			const all = order();
			const position = Math.min(all.length - 1, Math.max(0, all.indexOf(index) + step));
			node.querySelector<SVGElement>(`[data-index="${all[position] ?? index}"]`)?.focus();
		};
		const focus = (event: FocusEvent): void => {
			const index = findMark(event.target);
			if (index === null) {
				return;
			}
			onstop(index);
			onshow(index);
		};
		const point = (event: PointerEvent): void => {
			return onshow(findMark(event.target));
		};
		const leave = (): void => onshow(null);
		return listen(node, {
			keydown: press,
			focusin: focus,
			focusout: leave,
			pointerover: point,
			pointerleave: leave
		});
	};
}
