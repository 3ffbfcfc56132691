import type { AcceptOptions } from '../model/proposals/decision.ts';
import type { DecideRequest, QueueRow, ShownState } from '../model/workbench/protocol.ts';
import type { Reason } from './shortcuts.ts';

/** How a proposal stands as the page shows it; `isSaving` until the server has written it. */
export type Shown = { state: 'open' } | (ShownState & { isSaving?: true });
export const OPEN: Shown = { state: 'open' };

/** What a curator wants of a proposal. */
export interface Wanted {
	row: QueueRow;
	do: 'accept' | 'reject';
	options?: AcceptOptions;
	reason?: Reason;
}

/** As the server is asked for it, with how the page saw the proposal. */
export function buildRequest(
	{ row: { id }, do: act, options = {}, reason }: Wanted,
	shown: Shown,
	published: { published?: string }
): DecideRequest {
	const was = shown.state === 'open' ? null : shown.step;
	return act === 'accept'
		? {
				do: act,
				id,
				options: { ...published, ...options },
				was
			}
		: {
				do: act,
				id,
				...(reason ? { reason } : {}),
				was
			};
}

/** As the page shows it until the server has answered. */
export function showWanted({ row, do: act, options, reason }: Wanted): Shown {
	const candidate = options?.candidate ?? row.candidate;
	return {
		state: act === 'accept' ? 'accepted' : 'rejected',
		step: null,
		...(act === 'accept' && candidate ? { candidate } : {}),
		...(reason ? { reason } : {}),
		isSaving: true
	};
}
