import type { AlsoHeld, CopyResult, MatchedCopy } from './copy-task.ts';
import { pointsOf, type NormalText } from '../../text/normalise.ts';

/**
 * A result as it crosses from the worker: a text's code points would be a million small strings, and are cut again on
 * arrival.
 */
export type PackedResult =
	| Exclude<CopyResult, { outcome: 'copy' }>
	| { outcome: 'copy'; copy: Omit<MatchedCopy, 'normal'> & { normal: Omit<NormalText, 'points'> }; also: AlsoHeld[] };

export function packResult(result: CopyResult): PackedResult {
	if (result.outcome !== 'copy') {
		return result;
	}
	const { points: _points, ...normal } = result.copy.normal;
	return {
		...result,
		copy: { ...result.copy, normal }
	};
}

export function unpackResult(result: PackedResult): CopyResult {
	if (result.outcome !== 'copy') {
		return result;
	}
	const { normal } = result.copy;
	return {
		...result,
		copy: {
			...result.copy,
			normal: {
				...normal,
				points: pointsOf(normal.text)
			}
		}
	};
}
