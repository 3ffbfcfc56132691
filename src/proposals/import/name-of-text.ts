/** The SHA-256 in hex that an RFC 6920 name of a text holds, as exports of an atlas name documents; `null` for other names. */
export function hashOfName(name: string): string | null {
	const [, encoded] = /^ni:\/\/\/sha-256;([\w-]{43})(?:\?.*)?$/u.exec(name) ?? [];
	if (encoded === undefined) {
		return null;
	}
	const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
	return [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}
