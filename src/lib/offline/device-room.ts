import { say } from '../../language/say.ts';
import { formatSize } from '../../wording/counts.ts';

/**
 * What this site takes of what the browser allows it, in words, and whether the browser may clear it when it is short
 * of room.
 */
export async function measureRoom(): Promise<{ room: string; mayClear: boolean }> {
	const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
	const isSafe = (await navigator.storage?.persisted?.()) ?? false;
	return {
		room:
			usage === undefined || quota === undefined
				? ''
				: say('{part} of {whole}', {
						part: formatSize(usage),
						whole: formatSize(quota)
					}),
		mayClear: !isSafe
	};
}

const keyOf = (scope: string): string => {
	return `passages:offline ${scope}`;
};

/**
 * Since when a copy should be here, in ISO 8601; `null` where none was kept. So a copy the browser cleared is missed.
 */
export function recallKept(scope: string): string | null {
	try {
		return localStorage.getItem(keyOf(scope));
	} catch {
		return null;
	}
}

export function rememberKept(scope: string, since: string | null): void {
	try {
		if (since === null) {
			localStorage.removeItem(keyOf(scope));
		} else {
			localStorage.setItem(keyOf(scope), since);
		}
	} catch (cause) {
		console.warn('This device refuses storage.', cause);
	}
}
