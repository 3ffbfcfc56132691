/** RFC 6920 name of a text by its SHA-256, 64 hex digits. */
export function nameText(hash: string): string {
	const bytes = (hash.match(/../gu) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
	return `ni:///sha-256;${btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')}?ct=text/plain`;
}

/**
 * The SHA-256 in hex that an RFC 6920 name of a text holds, as exports of an atlas name documents; `null` for other
 * names.
 */
export function hashOfName(name: string): string | null {
	const [, encoded] = /^ni:\/\/\/sha-256;([\w-]{43})(?:\?.*)?$/u.exec(name) ?? [];
	if (encoded === undefined) {
		return null;
	}
	const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
	return [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}
