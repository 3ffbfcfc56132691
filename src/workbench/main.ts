import '../lib/ui/theme.css';
import './page.css';
import { mount } from 'svelte';
import Start from './Start.svelte';

const target = document.getElementById('root');
if (!target) {
	throw new Error('The page has no root.');
}
mount(Start, { target });
