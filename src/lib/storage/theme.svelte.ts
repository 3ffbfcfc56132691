import { createContext } from 'svelte';

export type ThemeChoice = 'auto' | 'light' | 'dark';

const KEY = 'theme';
const NEXT: Record<ThemeChoice, ThemeChoice> = { auto: 'light', light: 'dark', dark: 'auto' };

/** Light, dark, or as the device says; remembered on this device. `static/theme.js` sets it before the first paint. */
export class Theme {
	choice: ThemeChoice = $state('auto');
	#isDeviceDark = $state(false);

	/** The map in black on white, for paper and for eyes that want more contrast. */
	isMapPlain = $state(false);

	readonly resolved = $derived(this.choice === 'auto' ? (this.#isDeviceDark ? 'dark' : 'light') : this.choice);

	/** Follows the device from now on; returns the clean-up. Browser only. */
	watch(): () => void {
		this.isMapPlain = matchMedia('(prefers-contrast: more)').matches;
		const stored = document.documentElement.dataset.theme;
		this.choice = stored === 'light' || stored === 'dark' ? stored : 'auto';
		const query = matchMedia('(prefers-color-scheme: dark)');
		const update = (): void => {
			this.#isDeviceDark = query.matches;
		};
		update();
		query.addEventListener('change', update);
		return () => query.removeEventListener('change', update);
	}

	next(): void {
		this.choice = NEXT[this.choice];
		document.documentElement.dataset.theme = this.choice;
		try {
			localStorage.setItem(KEY, this.choice);
		} catch (cause) {
			console.warn('The choice of theme is not remembered: this device refuses storage.', cause);
		}
	}
}

export const [getTheme, setTheme] = createContext<Theme>();
