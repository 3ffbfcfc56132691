import airfield from '@mapbox/maki/icons/airfield.svg?raw';
import airport from '@mapbox/maki/icons/airport.svg?raw';
import city from '@mapbox/maki/icons/city.svg?raw';
import danger from '@mapbox/maki/icons/danger.svg?raw';
import embassy from '@mapbox/maki/icons/embassy.svg?raw';
import fuel from '@mapbox/maki/icons/fuel.svg?raw';
import harbor from '@mapbox/maki/icons/harbor.svg?raw';
import home from '@mapbox/maki/icons/home.svg?raw';
import industry from '@mapbox/maki/icons/industry.svg?raw';
import landmark from '@mapbox/maki/icons/landmark.svg?raw';
import marker from '@mapbox/maki/icons/marker.svg?raw';
import mountain from '@mapbox/maki/icons/mountain.svg?raw';
import rail from '@mapbox/maki/icons/rail.svg?raw';
import rocket from '@mapbox/maki/icons/rocket.svg?raw';
import star from '@mapbox/maki/icons/star.svg?raw';
import townHall from '@mapbox/maki/icons/town-hall.svg?raw';
import water from '@mapbox/maki/icons/water.svg?raw';
import anvil from '@rapideditor/temaki/icons/anvil.svg?raw';
import armyTent from '@rapideditor/temaki/icons/army_tent.svg?raw';
import coolingTower from '@rapideditor/temaki/icons/cooling_tower.svg?raw';
import military from '@rapideditor/temaki/icons/military.svg?raw';
import pipe from '@rapideditor/temaki/icons/pipe.svg?raw';
import power from '@rapideditor/temaki/icons/power.svg?raw';
import powerTower from '@rapideditor/temaki/icons/power_tower.svg?raw';
import shield from '@rapideditor/temaki/icons/shield.svg?raw';
import storageTank from '@rapideditor/temaki/icons/storage_tank.svg?raw';
import truck from '@rapideditor/temaki/icons/truck.svg?raw';
import valley from '@rapideditor/temaki/icons/valley.svg?raw';

/** Ours, on the same 15 × 15 grid: neither set has a road or a corridor. */
const road =
	'<svg viewBox="0 0 15 15"><path d="M5.2 1h1.5v2.6h1.6V1h1.5L13 14h-4.700v-3H6.700v3H2zM6.7 5.400v3.600h1.600V5.400z" fill-rule="evenodd"/></svg>';
const corridor = '<svg viewBox="0 0 15 15"><path d="M4.5 3 0 7.5 4.5 12V9h6v3L15 7.5 10.5 3v3h-6z"/></svg>';

const svgByName: Record<string, string> = {
	airfield,
	airport,
	anvil,
	army_tent: armyTent,
	city,
	cooling_tower: coolingTower,
	corridor,
	danger,
	embassy,
	fuel,
	harbor,
	home,
	industry,
	landmark,
	marker,
	military,
	mountain,
	pipe,
	power,
	power_tower: powerTower,
	rail,
	road,
	rocket,
	shield,
	star,
	storage_tank: storageTank,
	'town-hall': townHall,
	truck,
	valley,
	water
};

/** Names a layer's `symbol` may have; any other draws the bare shape. */
export const iconNames = Object.keys(svgByName);

export interface Icon {
	/** Width and height of the icon's grid. */
	size: number;
	/** SVG path data. */
	paths: string[];
}

/** The paths of a Maki or Temaki icon we carry, or `null`. Both sets are plain filled paths on a square grid. */
export function findIconPaths(name: string): Icon | null {
	const svg = Object.hasOwn(svgByName, name) ? svgByName[name] : undefined;
	if (svg === undefined) {
		return null;
	}
	const size = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1] ?? 15);
	const paths = [...svg.matchAll(/\sd="([^"]+)"/g)].map((match) =>
		(match[1] ?? '').replace(/&#x[0-9A-Fa-f]+;/g, ' ')
	);
	return { size, paths };
}
