// Before the first paint, so that a chosen theme does not flash.
const root = document.documentElement;
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
} catch {
	root.dataset.theme = 'auto';
}

// What a day or a filter leaves is not known yet: nothing is said till then, or for long.
if (/[#&](asof|from|to|theme|cert|undated)=/.test(location.hash)) {
	root.dataset.waits = '';
	setTimeout(() => root.dataset.hydrated ?? delete root.dataset.waits, 9999);
}

// The button clicked last before the page answers is clicked once it does, unless what it opens stands open by then.
let early, seen;
const look = () => early.getAttribute('aria-expanded');
const keep = ({ target }) => {
	early = target.closest('button[type="button"]');
	seen = early && look();
};
addEventListener('click', keep, true);
new MutationObserver((_, observer) => {
	observer.disconnect();
	removeEventListener('click', keep, true);
	if (early && look() === seen) early.click();
}).observe(root, { attributeFilter: ['data-hydrated'] });

// "/" leads to the search, before the page answers too.
addEventListener('keydown', (event) => {
	const { key, target, ctrlKey, metaKey, altKey } = event;
	const field = document.getElementById('search-input');
	const isTyping = target.closest?.('input, textarea, select, [contenteditable]');
	if (key === '/' && field && !isTyping && !ctrlKey && !metaKey && !altKey) {
		event.preventDefault();
		field.focus();
		field.select();
	}
});
