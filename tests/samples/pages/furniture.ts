import type { Article } from './article.ts';

/** Pieces of pages around articles, as sites set them. */
const link = (text: string): string => `<a href="/x">${text}</a>`;
export const menu = (tag = 'nav', attributes = ''): string =>
	`<${tag} ${attributes}><ul>${['Home', 'News', 'Harbours', 'Ferries', 'Weather', 'Opinion', 'Archive'].map((name) => `<li>${link(name)}</li>`).join('')}</ul></${tag}>`;
export const share = (attributes = 'class="share-bar"'): string =>
	`<div ${attributes}>${link('Share on Gullnet')} ${link('Send by mail')} ${link('Print')}</div>`;
export const related = ({ teasers }: Article, attributes = 'class="related-posts"'): string =>
	`<div ${attributes}><h3>You may also like</h3><ul>${teasers.map((teaser) => `<li>${link(teaser)}</li>`).join('')}</ul></div>`;
export const sidebar = ({ teasers, about }: Article, tag = 'aside', attributes = 'class="sidebar"'): string =>
	`<${tag} ${attributes}><h4>Most read</h4><ol>${teasers.map((teaser) => `<li>${link(teaser)}</li>`).join('')}</ol><h4>About us</h4><p>${about}</p></${tag}>`;
export const comments = ({ remarks }: Article, attributes = 'id="comments" class="comments"'): string =>
	`<div ${attributes}><h3>${remarks.length} comments</h3>${remarks.map((remark, index) => `<div class="comment"><span class="comment-author">reader${index}</span> <a href="#r">Reply</a><p>${remark}</p></div>`).join('')}<form><label>Your comment</label><textarea></textarea><button>Post</button></form></div>`;
export const footer = ({ legal }: Article, tag = 'footer', attributes = ''): string =>
	`<${tag} ${attributes}><p>${link('Terms')} · ${link('Privacy')} · ${link('Contact')}</p><p>${legal}</p><p>© 2019 The Strait Gazette</p></${tag}>`;
export const newsletter = (attributes = 'class="newsletter-signup promo"'): string =>
	`<div ${attributes}><h4>Get our harbour letter</h4><p>Every Friday in your inbox, free of charge. You can leave at any time.</p><form><input type="email"><button>Sign up</button></form></div>`;
export const cookies = (): string =>
	'<div id="cookie-banner" class="cookie-consent" role="dialog"><p>We and our 412 partners store information on your device to show you advertisements that suit you.</p><button>Accept all</button><button>Settings</button></div>';
export const advert = (): string =>
	`<div class="ad advertisement"><span>Advertisement</span>${link('Ropes and chains at half price')}</div>`;
export const author = ({ about, byline }: Article): string =>
	`<div class="author-bio"><h4>${byline}</h4><p>${about}</p>${link('More by this author')}</div>`;
