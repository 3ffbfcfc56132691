/** One version of an atlas as it was published. */
export interface PublishedVersion {
	/** ISO 8601, UTC. */
	when: string;
	/** First 12 hex digits of the hash of its compiled data. */
	version: string;
	/** What changed since the one before, a sentence each; empty for the first. */
	changes: readonly string[];
}

/** What a feed says of the atlas. */
export interface FeedAbout {
	id: string;
	title: string;
	subtitle: string;
	language: string;
	licence: string;
	/** Address of the site with a slash at its end; `null` where nobody has said where it stands. */
	site: string | null;
}

/**
 * RFC 4287: what changed between the versions of an atlas, latest first. Ids are URNs, so that a site that moves tells
 * nothing twice.
 * @param versions in order of time, at least one
 */
export function formatAtomFeed(about: FeedAbout, versions: readonly PublishedVersion[]): string {
	const latest = versions.at(-1);
	const { site } = about;
	const links =
		site === null
			? '<link rel="alternate" type="text/html" href="./"/>'
			: `<link rel="self" type="application/atom+xml" href="${escapeXml(site)}atom.xml"/><link rel="alternate" type="text/html" href="${escapeXml(site)}"/>`;
	const lines = [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(about.language)}">`,
		`<id>urn:passages:${escapeXml(about.id)}</id>`,
		`<title>${escapeXml(about.title)}</title>`,
		...(about.subtitle === '' ? [] : [`<subtitle>${escapeXml(about.subtitle)}</subtitle>`]),
		`<updated>${escapeXml(latest?.when ?? '')}</updated>`,
		`<author><name>${escapeXml(about.title)}</name></author>`,
		`<rights>${escapeXml(about.licence)}</rights>`,
		links,
		...[...versions].reverse().map((version) => formatEntry(about, version)),
		'</feed>'
	];
	return `${lines.join('\n')}\n`;
}

function formatEntry({ id, site }: FeedAbout, { when, version, changes }: PublishedVersion): string {
	const words = changes.length === 0 ? ['The atlas was published.'] : changes;
	const list = words.map((change) => `<li>${escapeXml(change)}</li>`).join('');
	return [
		'<entry>',
		`<id>urn:passages:${escapeXml(id)}:version:${version}</id>`,
		`<title>Version ${version}</title>`,
		`<updated>${escapeXml(when)}</updated>`,
		`<link rel="alternate" type="text/html" href="${escapeXml(site ?? './')}"/>`,
		`<content type="html">${escapeXml(`<ul>${list}</ul>`)}</content>`,
		'</entry>'
	].join('');
}

/** What XML 1.0 cannot hold at all. */
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

export function escapeXml(text: string): string {
	return text
		.replace(UNFIT, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
