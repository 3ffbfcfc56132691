import { createContext } from 'svelte';
import { DeviceSetting } from './device-setting.svelte.ts';

export type ThemeChoice = 'auto' | 'light' | 'dark';

const NEXT: Record<ThemeChoice, ThemeChoice> = { auto: 'light', light: 'dark', dark: 'auto' };

/** Light, dark, or as the device says; remembered on this device. `static/early.js` sets it before the first paint. */
export class Theme {
	/** `static/early.js` reads the same key. */
	readonly #setting = new DeviceSetting<ThemeChoice>('theme', ['auto', 'light', 'dark']);
	#isDeviceDark = $state(false);

	/** The map in black on white, for paper and for eyes that want more contrast. */
	isMapPlain = $state(false);

	get choice(): ThemeChoice {
		return this.#setting.value;
	}

	/** What the page around an embedded one asks for; kept nowhere. */
	#worn: 'light' | 'dark' | null = $state(null);

	readonly resolved = $derived(
		this.#worn ?? (this.choice === 'auto' ? (this.#isDeviceDark ? 'dark' : 'light') : this.choice)
	);

	/** For as long as the page stands. */
	wear(theme: 'light' | 'dark'): void {
		this.#worn = theme;
		document.documentElement.dataset.theme = theme;
	}

	/** Follows the device from now on; returns the clean-up. Browser only. */
	watch(): () => void {
		this.isMapPlain = matchMedia('(prefers-contrast: more)').matches;
		this.#setting.recall();
		const query = matchMedia('(prefers-color-scheme: dark)');
		const update = (): void => {
			this.#isDeviceDark = query.matches;
		};
		update();
		query.addEventListener('change', update);
		return () => query.removeEventListener('change', update);
	}

	next(): void {
		const choice = NEXT[this.choice];
		this.#setting.choose(choice);
		document.documentElement.dataset.theme = choice;
	}
}

export const [getTheme, setTheme] = createContext<Theme>();
