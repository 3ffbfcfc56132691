import type { Attachment } from 'svelte/attachments';
import type { TimeScale } from './scale.ts';
import { findYear, findDayStart, findDayEnd } from './scale.ts';
import { listen } from './listen.ts';
import { dragWindow, type Grip, type TimeWindow } from './window.ts';

/** Pixels a pointer may tremble in a click. */
const TREMBLE = 4;

export interface BrushTarget {
	scale: TimeScale;
	window: TimeWindow;
	onchange(window: TimeWindow): void;
}

interface Drag {
	grip: Grip;
	startX: number;
	before: TimeWindow;
	isDrag: boolean;
	/** A click on it opens something: it is left alone. */
	isLink: boolean;
}

/** The year under a click becomes the window; clicked again, the window goes. */
function clickYear({ scale, window, onchange }: BrushTarget, x: number): void {
	const band = findYear(scale, x);
	if (band === null) {
		return;
	}
	const isSame = window.from === band.from && window.to === band.to - 1;
	onchange(
		isSame
			? { from: null, to: null }
			: {
					from: band.from,
					to: band.to - 1
				}
	);
}

function gripAt({ scale, window }: BrushTarget, x: number, target: Element | null): Grip {
	const grip = target?.closest<HTMLElement>('[data-grip]')?.dataset.grip;
	if (grip === 'from' || grip === 'to') {
		return grip;
	}
	if (window.from === null && window.to === null) {
		return 'new';
	}
	const isInside =
		x >= findDayStart(scale, window.from ?? scale.first) && x <= findDayEnd(scale, window.to ?? scale.last);
	return isInside ? 'move' : 'new';
}

/** What a pointer takes hold of; nothing beyond the axis, where the events without a date stand. */
function startDrag(event: PointerEvent, brushed: BrushTarget, startX: number): Drag | null {
	const target = event.target instanceof Element ? event.target : null;
	const { scale, window } = brushed;
	const isBeyond = startX > scale.width + TREMBLE * 3 && !target?.closest('[data-grip]');
	if (event.button !== 0 || !event.isPrimary || isBeyond) {
		return null;
	}
	return {
		grip: gripAt(brushed, startX, target),
		startX,
		before: {
			from: window.from,
			to: window.to
		},
		isDrag: false,
		isLink: target?.closest('a') !== null && target !== null
	};
}

/** A pointer on the axis draws, moves and resizes the window; at most one change a frame. */
export function brush(read: () => BrushTarget): Attachment<HTMLElement> {
	return (node) => {
		let drag: Drag | null = null;
		let frame = 0;
		const findX = (event: PointerEvent): number => {
			return event.clientX - node.getBoundingClientRect().left;
		};

		const take = (event: PointerEvent): void => {
			drag = startDrag(event, read(), findX(event)) ?? drag;
		};
		const move = (event: PointerEvent): void => {
			if (drag === null) {
				return;
			}
			const x = findX(event);
			if (!drag.isDrag && Math.abs(x - drag.startX) <= TREMBLE) {
				return;
			}
			if (!drag.isDrag) {
				node.setPointerCapture(event.pointerId);
			}
			drag.isDrag = true;
			const { grip, before, startX } = drag;
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(() => read().onchange(dragWindow(read().scale, grip, before, startX, x)));
		};
		const drop = (event: PointerEvent): void => {
			if (drag !== null && !drag.isDrag && !drag.isLink && drag.grip !== 'from' && drag.grip !== 'to') {
				clickYear(read(), findX(event));
			}
			drag = null;
		};
		const cancel = (): void => {
			drag = null;
		};
		const listening = listen(node, {
			pointerdown: take,
			pointermove: move,
			pointerup: drop,
			pointercancel: cancel
		});
		return () => {
			cancelAnimationFrame(frame);
			listening();
		};
	};
}
